import { Field, ID, InputType } from "type-graphql";

import { DateTimeScalar } from "./scalars.js";

/** What the filters of articles and of claims have in common. */
@InputType("ListFilter")
export class ListFilterInput {
  @Field(() => [String], {
    nullable: true,
    description: 'Published by one of these outlets, by domain: "axios.com".',
  })
  source?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "About one of these entities, by id." })
  entity?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'In an article that uses one of these techniques, by slug: "loaded-language".',
  })
  technique?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'In one of these languages, BCP 47: "en".' })
  language?: string[] | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "Not before this instant." })
  since?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "Before this instant." })
  until?: string | null;
}
