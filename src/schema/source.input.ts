import { Field, InputType, Int } from "type-graphql";

import { enumType } from "./enum-type.js";

export type SourceOrder = "NAME" | "MOST_ARTICLES" | "MOST_ORIGINATED";

export const SourceOrderEnum = enumType<SourceOrder>("SourceOrder", "How a list of outlets is sorted.", {
  NAME: "Alphabetically by what they call themselves.",
  MOST_ARTICLES: "Most articles in the graph first.",
  MOST_ORIGINATED: "Those that were first to state most claims first.",
});

@InputType("SourceFilter", {
  description: "Which outlets: all that is given must hold, within a list any one value.",
})
export class SourceFilterInput {
  @Field(() => [String], {
    nullable: true,
    description: 'With one of these registrable domains, as "axios.com".',
  })
  domain?: string[] | null;

  @Field(() => [String], { nullable: true, description: "Owned by one of these publishers, by name." })
  publisher?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: "With this in the name or the domain; case is ignored.",
  })
  text?: string | null;

  @Field(() => Int, { nullable: true, description: "With at least so many articles in the graph." })
  minArticles?: number | null;
}
