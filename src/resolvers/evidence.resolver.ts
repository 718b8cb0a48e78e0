import { FieldResolver, ID, Resolver, Root } from "type-graphql";

import type { Evidence } from "../domain/evidence.js";
import { toGlobalId } from "../domain/global-id.js";
import { type NotCounted, whyNotCounted } from "../domain/outside/counted-evidence.js";
import { EvidenceType, NotCountedEnum } from "../schema/evidence.type.js";
import { NODE_ID } from "../schema/node.type.js";

@Resolver(() => EvidenceType)
export class EvidenceResolver {
  @FieldResolver(() => ID, NODE_ID)
  id(@Root() evidence: Evidence): string {
    return toGlobalId("Evidence", evidence.id);
  }

  @FieldResolver(() => NotCountedEnum, {
    nullable: true,
    description:
      "Why it counts for and against nothing; null where it does count, towards the origin that `Verdict.origins` shows it with.",
  })
  notCounted(@Root() evidence: Evidence): NotCounted | null {
    return whyNotCounted(evidence);
  }
}
