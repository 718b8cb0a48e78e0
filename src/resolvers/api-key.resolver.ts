import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";

import type { ApiKey } from "../domain/api-key.js";
import {
  ApiKeyType,
  CallerType,
  CreateApiKeyInput,
  RevokeApiKeyInput,
  RevokeApiKeyPayloadType,
  RotateApiKeyInput,
  ShownApiKeyPayloadType,
} from "../schema/api-key.type.js";
import { DEFAULT_OVERLAP_HOURS } from "../services/keys/rotate-key.js";
import { answer } from "./answer.js";
import type { RequestContext } from "./request-context.js";

const NO_KEY = { apiKey: null, key: null };

@Resolver()
export class ApiKeyResolver {
  @Query(() => [ApiKeyType], {
    nullable: true,
    description: "All keys by name, also those that ended. Needs the scope admin.",
  })
  apiKeys(@Ctx() { services }: RequestContext): Promise<ApiKey[]> {
    return services.apiKeys.list();
  }

  @Query(() => CallerType, {
    description: "Who asks: the key that was sent, and what it allows. Needs no scope.",
  })
  caller(@Ctx() { caller }: RequestContext): CallerType {
    return { name: caller.name, scopes: [...caller.scopes] };
  }

  @Mutation(() => ShownApiKeyPayloadType, {
    description:
      "Makes a key. With the first one the API asks every caller for a key, also those on its own machine.",
  })
  createApiKey(
    @Arg("input", () => CreateApiKeyInput, {
      description: "Its owner's name, what it allows, and when it ends.",
    })
    { clientMutationId, name, scopes, expiresAt }: CreateApiKeyInput,
    @Ctx() { caller, services }: RequestContext,
  ) {
    const made = { name, scopes, expiresAt: expiresAt ?? null, by: caller.name };
    return answer(clientMutationId, NO_KEY, () => services.apiKeys.add(made));
  }

  @Mutation(() => ShownApiKeyPayloadType, {
    description: "Makes another key with the same scopes and end; the former ones go on for a while.",
  })
  rotateApiKey(
    @Arg("input", () => RotateApiKeyInput, {
      description: "Whose key is to be followed by another, and for how long the former goes on.",
    })
    { clientMutationId, name, overlapHours }: RotateApiKeyInput,
    @Ctx() { caller, services }: RequestContext,
  ) {
    const rotation = { name, overlapHours: overlapHours ?? DEFAULT_OVERLAP_HOURS, by: caller.name };
    return answer(clientMutationId, NO_KEY, () => services.apiKeys.rotate(rotation));
  }

  @Mutation(() => RevokeApiKeyPayloadType, {
    description: "Ends somebody's keys: every process refuses them within five seconds.",
  })
  revokeApiKey(
    @Arg("input", () => RevokeApiKeyInput, { description: "Whose keys are to end now." })
    { clientMutationId, name }: RevokeApiKeyInput,
    @Ctx() { caller, services }: RequestContext,
  ) {
    return answer(clientMutationId, { apiKeys: [] as ApiKey[] }, async () => ({
      apiKeys: await services.apiKeys.revoke({ name, by: caller.name }),
    }));
  }
}
