import { Field, ID, Int, ObjectType } from "type-graphql";

import type { AttemptOutcome, DeliveryState, PauseReason } from "../domain/webhooks/webhook.js";
import { connectionType } from "./connection.type.js";
import { enumType } from "./enum-type.js";
import { MutationPayload } from "./mutation.type.js";
import { DateTimeScalar } from "./scalars.js";

export const AttemptOutcomeEnum = enumType<AttemptOutcome>(
  "AttemptOutcome",
  "What came of sending something to a webhook.",
  {
    DELIVERED: "It was answered with a status from 200 to 299.",
    REFUSED: "It was answered with any other status.",
    REDIRECTED: "The answer led elsewhere, and nothing is sent there.",
    TOO_SLOW: "There was no answer within ten seconds.",
    UNREACHABLE: "There was no connection, or it broke off.",
    BLOCKED: "The address is, or its name leads to, none on the public internet.",
    POSTPONED: "The host is left alone for a while, so nothing was sent; no attempt is counted.",
  },
);

export const DeliveryStateEnum = enumType<DeliveryState>(
  "DeliveryState",
  "How far the telling of one change has come.",
  {
    PENDING: "It is being sent, or is to be sent again; what comes after it waits.",
    DELIVERED: "It was answered with a status of success, and is sent no more.",
    WITHDRAWN: "What it told of is gone, as after a removal; it is sent no more.",
  },
);

export const PauseReasonEnum = enumType<PauseReason>("PauseReason", "Why a webhook is told no more.", {
  ATTEMPTS_EXHAUSTED: "A change could not be delivered at the last of eight attempts.",
  GONE: "The receiver answered 410 Gone.",
});

export type WebhookState = "ACTIVE" | "PAUSED";

export const WebhookStateEnum = enumType<WebhookState>(
  "WebhookState",
  "Whether a webhook is told of changes.",
  {
    ACTIVE: "It is told of each change.",
    PAUSED: "It is told of nothing until somebody resumes it; then of all that it missed.",
  },
);

@ObjectType("Delivery", {
  description:
    "An entry of a webhook's log: that one change was told to it, or is to be. It is kept for 30 days and holds no words.",
})
export class DeliveryType {
  @Field(() => ID, { description: "What `webhook-id` says, with each attempt; `node` does not take it." })
  id!: string;

  @Field(() => DeliveryStateEnum, { description: "How far it has come." })
  state!: DeliveryState;

  @Field(() => Int, {
    description: "How often it was sent, since the webhook was resumed where it was paused meanwhile.",
  })
  attempts!: number;

  @Field(() => AttemptOutcomeEnum, {
    nullable: true,
    description: "What came of the latest attempt; null until there was one.",
  })
  outcome!: AttemptOutcome | null;

  @Field(() => Int, {
    nullable: true,
    description: "The status of the latest answer; null where there was none.",
  })
  httpStatus!: number | null;

  @Field(() => DateTimeScalar, { description: "When it was to be sent for the first time." })
  startedAt!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was sent for the last time until now, or was to be; null until then.",
  })
  attemptedAt!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "From when on it is sent again; null where it is not by itself.",
  })
  nextAttemptAt!: string | null;
}

export const DeliveryConnection = connectionType("Delivery", () => DeliveryType);

@ObjectType("Webhook", {
  description: "An address that is told of each changed verdict, by signed requests (Standard Webhooks).",
})
export class WebhookType {
  @Field(() => ID, { description: "Tells it from all others, for ever; `node` does not take it." })
  id!: string;

  @Field(() => String, { description: "By which it is tested, resumed and removed." })
  name!: string;

  @Field(() => String, { description: "Where it is told." })
  url!: string;

  @Field(() => DateTimeScalar, { description: "When it was added; it is told what was decided since." })
  createdAt!: string;

  @Field(() => String, { description: "By whom it was added." })
  createdBy!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was paused; null while it is not." })
  pausedAt!: string | null;

  @Field(() => PauseReasonEnum, { nullable: true, description: "Why it was paused; null while it is not." })
  pausedBecause!: PauseReason | null;
}

@ObjectType("AddWebhookPayload", {
  description: "A webhook that was added, with its secret, shown this once.",
})
export class AddWebhookPayloadType extends MutationPayload {
  @Field(() => WebhookType, { nullable: true, description: "The webhook; null if nothing was done." })
  webhook!: WebhookType | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What its receiver checks signatures by: "whsec_…". It cannot be read again. Null if nothing was done.',
  })
  secret!: string | null;
}

@ObjectType("RotateWebhookSecretPayload", {
  description: "A webhook with its new secret, shown this once.",
})
export class RotateWebhookSecretPayloadType extends AddWebhookPayloadType {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      "Until when what is sent is signed by the former secret too, so that its receiver can change at any time before. Null if nothing was done.",
  })
  formerSecretUntil!: string | null;
}

@ObjectType("ResumeWebhookPayload", {
  description: "Who is told of changes again, from where that had stopped.",
})
export class ResumeWebhookPayloadType extends MutationPayload {
  @Field(() => WebhookType, { nullable: true, description: "The webhook; null if nothing was done." })
  webhook!: WebhookType | null;
}

@ObjectType("RemoveWebhookPayload", { description: "Which webhook was ended, with its log." })
export class RemoveWebhookPayloadType extends MutationPayload {
  @Field(() => String, { nullable: true, description: "Its name; null if nothing was done." })
  removedName!: string | null;
}

@ObjectType("TestWebhookPayload", { description: "What came of a ping." })
export class TestWebhookPayloadType extends MutationPayload {
  @Field(() => AttemptOutcomeEnum, { nullable: true, description: "Null if nothing was sent." })
  outcome!: AttemptOutcome | null;

  @Field(() => Int, {
    nullable: true,
    description: "The status of the answer; null where there was none.",
  })
  httpStatus!: number | null;
}
