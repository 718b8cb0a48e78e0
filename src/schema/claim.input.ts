import { Field, InputType, Int } from "type-graphql";

import type { VerdictValue } from "../domain/verdict.js";
import { enumType } from "./enum-type.js";
import { ListFilterInput } from "./list-filter.input.js";
import { VerdictValueEnum } from "./verdict.type.js";

export type ClaimOrder = "NEWEST" | "OLDEST" | "MOST_ORIGINS" | "MOST_SOURCES" | "RELEVANCE";

export const ClaimOrderEnum = enumType<ClaimOrder>("ClaimOrder", "How a list of claims is sorted.", {
  NEWEST: "Last first stated first.",
  OLDEST: "First stated first.",
  MOST_ORIGINS: "Most independent origins first.",
  MOST_SOURCES: "Most outlets first.",
  RELEVANCE:
    "Best match of `filter.text` first; needs it. A rank: what comes in between two pages can move it.",
});

@InputType("ClaimFilter", {
  description:
    "Which claims: all that is given must hold, and within a list any one value. `since` and `until` go by when the claim was first stated.",
})
export class ClaimFilterInput extends ListFilterInput {
  @Field(() => [VerdictValueEnum], {
    nullable: true,
    description: "Whose verdict now is one of these, as [DISPUTED, REFUTED].",
  })
  verdict?: VerdictValue[] | null;

  @Field(() => String, {
    nullable: true,
    description: "With all of these words in one wording of it. `searchClaims` finds what means the same.",
  })
  text?: string | null;

  @Field(() => Int, { nullable: true, description: "With at least so many independent origins." })
  minOrigins?: number | null;

  @Field(() => Int, { nullable: true, description: "Stated by at least so many outlets." })
  minSources?: number | null;
}
