import { Field, ObjectType } from "type-graphql";

import type { ChangeKind } from "../domain/change.js";
import type { VerdictValue } from "../domain/verdict.js";
import { connectionType } from "./connection.type.js";
import { enumType } from "./enum-type.js";
import { NodeInterface } from "./node.type.js";
import { DateTimeScalar } from "./scalars.js";
import { VerdictValueEnum } from "./verdict.type.js";

export const ChangeKindEnum = enumType<ChangeKind>("ChangeKind", "What a caller did.", {
  REVIEW: "Gave a claim a verdict of their own.",
  MERGE: "Made one claim of several.",
  SPLIT: "Moved a mention to a claim of its own.",
  REMOVAL: "Took an article down.",
  LIFTING: "Let an article that was taken down be taken in again.",
  ANALYSIS: "Handed an article in, and had it analysed.",
  CANCELLATION: "Ended an analysis that waited or ran.",
  RETRY: "Had an analysis that had failed or was cancelled run again.",
  REVERIFICATION: "Had the pages looked at again on which evidence for a claim was found.",
  KEY_ADDED: "Made a key for somebody who had none.",
  KEY_ROTATED: "Let a key be followed by another.",
  KEY_REVOKED: "Ended somebody's keys.",
  WEBHOOK_ADDED: "Let an address be told of changed verdicts.",
  WEBHOOK_REMOVED: "Let an address be told of nothing more, and forgot its log.",
  WEBHOOK_RESUMED: "Let a webhook that was paused go on.",
  WEBHOOK_SECRET_ROTATED: "Let the secret of a webhook be followed by another.",
});

@ObjectType("ChangeUndoing", { description: "That a change was taken back, and why." })
export class ChangeUndoingType {
  @Field(() => DateTimeScalar, { description: "When it was taken back." })
  at!: string;

  @Field(() => String, { description: "Who took it back, by the name of their key." })
  by!: string;

  @Field(() => String, { description: "Why, in their words." })
  reason!: string;
}

@ObjectType("Change", {
  implements: NodeInterface,
  description:
    "An entry of the audit trail: what a caller changed and, where it is by hand, why. It stays for ever and holds no word of any article.",
})
export class ChangeType extends NodeInterface {
  @Field(() => ChangeKindEnum, { description: "Which kind of change it was, as a REVIEW or a MERGE." })
  kind!: ChangeKind;

  @Field(() => DateTimeScalar, { description: "When it was committed to the graph." })
  at!: string;

  @Field(() => String, {
    description:
      'By whom: the name of a key, "local operator" for whoever has the machine, "API_KEYS" for the configuration.',
  })
  by!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "Why, in their words; null for a removal without a reason, and for what is about analyses, evidence, keys and webhooks.",
  })
  reason!: string | null;

  @Field(() => VerdictValueEnum, {
    nullable: true,
    description: "Of a REVIEW: the verdict that the person gave.",
  })
  value!: VerdictValue | null;

  @Field(() => String, { nullable: true, description: "Of keys: the name of those that it concerned." })
  keyName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Of what was done to a webhook: by which name it was added.",
  })
  webhookName!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Of what was done to a webhook: host and port of where it is told; the rest of its address, which may hold secrets, is not kept.",
  })
  webhookHost!: string | null;

  @Field(() => ChangeUndoingType, { nullable: true, description: "Null while it stands." })
  undone!: ChangeUndoingType | null;
}

export const ChangeConnection = connectionType("Change", () => ChangeType);
