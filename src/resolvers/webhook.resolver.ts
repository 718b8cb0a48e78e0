import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";

import type { Claim } from "../domain/claim.js";
import { ExpectedFailure } from "../domain/expected-failure.js";
import type { Delivery, Webhook, WebhookFilter } from "../domain/webhooks/webhook.js";
import type { VerdictChange } from "../loaders/verdict-change.loaders.js";
import { ClaimType } from "../schema/claim.type.js";
import { PageArgs } from "../schema/connection.type.js";
import { type ToldChangeFilterInput, VerdictChangeType } from "../schema/verdict-change.type.js";
import { VerdictValueEnum } from "../schema/verdict.type.js";
import {
  AddWebhookInput,
  RemoveWebhookInput,
  ResumeWebhookInput,
  RotateWebhookSecretInput,
  TestWebhookInput,
} from "../schema/webhook.input.js";
import {
  AddWebhookPayloadType,
  DeliveryConnection,
  DeliveryType,
  RemoveWebhookPayloadType,
  ResumeWebhookPayloadType,
  RotateWebhookSecretPayloadType,
  TestWebhookPayloadType,
  type WebhookState,
  WebhookStateEnum,
  WebhookType,
} from "../schema/webhook.type.js";
import { answer, givenId } from "./answer.js";
import { toConnection } from "./connection.js";
import type { RequestContext } from "./request-context.js";

@Resolver(() => WebhookType)
export class WebhookResolver {
  @Query(() => [WebhookType], {
    nullable: true,
    description: "Who is told of changed verdicts, by name. Needs the scope admin.",
  })
  webhooks(@Ctx() { services }: RequestContext): Promise<Webhook[]> {
    return services.webhooks.list();
  }

  @Mutation(() => AddWebhookPayloadType, {
    description: "Lets an address be told of each verdict that becomes another from now on, in order.",
  })
  addWebhook(
    @Arg("input", () => AddWebhookInput, { description: "Where to, by which secret, and of what." })
    { clientMutationId, name, url, secret, filter }: AddWebhookInput,
    @Ctx() { caller, services, loaders }: RequestContext,
  ) {
    return answer(clientMutationId, { webhook: null, secret: null }, async () =>
      services.webhooks.add({
        ...{ name, url, secret: secret ?? null, by: caller.name },
        filter: await readFilter(filter ?? {}, loaders),
      }),
    );
  }

  @Mutation(() => RemoveWebhookPayloadType, { description: "Ends a webhook; it is told nothing more." })
  removeWebhook(
    @Arg("input", () => RemoveWebhookInput, { description: "The name of what is to be told nothing more." })
    { clientMutationId, name }: RemoveWebhookInput,
    @Ctx() { caller, services }: RequestContext,
  ) {
    return answer(clientMutationId, { removedName: null as string | null }, async () => {
      await services.webhooks.remove({ name, by: caller.name });
      return { removedName: name };
    });
  }

  @Mutation(() => ResumeWebhookPayloadType, {
    description: "Lets a webhook that is paused go on where it stopped: it is told all that it missed.",
  })
  resumeWebhook(
    @Arg("input", () => ResumeWebhookInput, {
      description: "The name of what is paused and can be told again.",
    })
    { clientMutationId, name }: ResumeWebhookInput,
    @Ctx() { caller, services }: RequestContext,
  ) {
    return answer(clientMutationId, { webhook: null as Webhook | null }, async () => ({
      webhook: await services.webhooks.resume({ name, by: caller.name }),
    }));
  }

  @Mutation(() => RotateWebhookSecretPayloadType, {
    description:
      "Gives a webhook another secret; for 24 hours what is sent is signed by the former one too. Rotating again within that time ends the oldest secret at once.",
  })
  rotateWebhookSecret(
    @Arg("input", () => RotateWebhookSecretInput, { description: "The name of what gets another secret." })
    { clientMutationId, name }: RotateWebhookSecretInput,
    @Ctx() { caller, services }: RequestContext,
  ) {
    return answer(clientMutationId, { webhook: null, secret: null, formerSecretUntil: null }, () =>
      services.webhooks.rotateSecret({ name, by: caller.name }),
    );
  }

  @Mutation(() => TestWebhookPayloadType, {
    description: "Sends a webhook a signed ping now, and says what came of it; the log does not have it.",
  })
  testWebhook(
    @Arg("input", () => TestWebhookInput, { description: "Which one is to be sent a ping." })
    { clientMutationId, name }: TestWebhookInput,
    @Ctx() { services, whileAwaited }: RequestContext,
  ) {
    return answer(clientMutationId, { outcome: null, httpStatus: null }, () =>
      services.webhooks.test(name, whileAwaited()),
    );
  }

  @FieldResolver(() => WebhookStateEnum, { description: "Whether it is told of changes now." })
  state(@Root() { pausedAt }: Webhook): WebhookState {
    return pausedAt === null ? "ACTIVE" : "PAUSED";
  }

  @FieldResolver(() => ClaimType, {
    nullable: true,
    description: "The one claim of whose changes it is told, as what that is part of now; null: of all.",
  })
  claim(
    @Root() { filter: { claimId } }: Webhook,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Claim | null> | null {
    return claimId === null ? null : loaders.claimById.load(claimId);
  }

  @FieldResolver(() => [String], {
    nullable: true,
    description: "Of claims that one of these outlets states, by domain; null: of all.",
  })
  source(@Root() { filter }: Webhook): string[] | null {
    return filter.sources;
  }

  @FieldResolver(() => [VerdictValueEnum], {
    nullable: true,
    description: "To one of these verdicts; null: to any.",
  })
  to(@Root() { filter }: Webhook): WebhookFilter["to"] {
    return filter.to;
  }

  @FieldResolver(() => DeliveryConnection, {
    nullable: true,
    description: "Its log of the last 30 days, latest first.",
  })
  deliveries(
    @Root() { id }: Webhook,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: RequestContext,
  ) {
    return toConnection(loaders.deliveriesByWebhook(id, {}), page, "webhook.deliveries");
  }
}

@Resolver(() => DeliveryType)
export class DeliveryResolver {
  @FieldResolver(() => VerdictChangeType, {
    nullable: true,
    description: "The change that it tells of; null where that is gone.",
  })
  change(@Root() { id }: Delivery, @Ctx() { loaders }: RequestContext): Promise<VerdictChange | null> {
    return loaders.changeByDelivery.load(id);
  }
}

async function readFilter(
  { claim, source, to }: ToldChangeFilterInput,
  loaders: RequestContext["loaders"],
): Promise<WebhookFilter> {
  const rest = { sources: source ?? null, to: to ?? null };
  if (claim == null) return { ...rest, claimId: null };
  const known = await loaders.claimById.load(givenId(claim, "Claim", "filter"));
  if (known) return { ...rest, claimId: known.id };
  throw new ExpectedFailure("NOT_FOUND", "There is no such claim. Give an id as `claims` answers it.", [
    ...["input", "filter"],
  ]);
}
