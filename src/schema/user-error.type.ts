import { Field, ObjectType } from "type-graphql";

@ObjectType("UserError", {
  description: "A failure that a caller must expect, as data: what happened, and what to do next.",
})
export class UserErrorType {
  @Field(() => String, {
    description:
      "A stable code: FETCH_BLOCKED, FETCH_FAILED, NOT_AN_ARTICLE, TOO_LARGE, ROBOTS_DISALLOWED, INVALID_INPUT, …",
  })
  code!: string;

  @Field(() => String, { description: "The same for people, with the remedy." })
  message!: string;

  @Field(() => [String], {
    nullable: true,
    description: 'The input field that it is about, as ["input", "url"].',
  })
  field?: string[] | null;
}
