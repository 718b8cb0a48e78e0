import { Field, InputType } from "type-graphql";

import { enumType } from "./enum-type.js";
import { ListFilterInput } from "./list-filter.input.js";

export type ArticleOrder = "NEWEST" | "OLDEST" | "MOST_CLAIMS" | "HIGHEST_SCORE";

export const ArticleOrderEnum = enumType<ArticleOrder>("ArticleOrder", "How a list of articles is sorted.", {
  NEWEST: "Last published first.",
  OLDEST: "First published first.",
  MOST_CLAIMS: "Most check-worthy claims first.",
  HIGHEST_SCORE: "Highest propaganda score first; articles without a complete analysis come last.",
});

@InputType("ArticleFilter", {
  description:
    "Which articles: all that is given must hold, and within a list any one value. `since` and `until` go by publication, else by reading.",
})
export class ArticleFilterInput extends ListFilterInput {
  @Field(() => String, {
    nullable: true,
    description: "With all of these words in the headline or in one claim it makes.",
  })
  text?: string | null;
}
