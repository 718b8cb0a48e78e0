import { ArgsType, Field } from "type-graphql";

import type { Stance } from "../domain/comparison.js";
import type { EvidenceKind } from "../domain/evidence.js";
import { PageArgs } from "./connection.type.js";
import { EvidenceKindEnum, StanceEnum } from "./evidence.type.js";

/** Which of a list of evidence, and which page of it. */
@ArgsType()
export class EvidenceArgs extends PageArgs {
  @Field(() => [StanceEnum], { nullable: true, description: "Only with one of these stances." })
  stance?: Stance[] | null;

  @Field(() => [EvidenceKindEnum], {
    nullable: true,
    description: "Only from one of these places, as WIKIPEDIA.",
  })
  kind?: EvidenceKind[] | null;
}
