import { Field, Int, ObjectType } from "type-graphql";

@ObjectType("Overview", { description: "The whole graph, or what a period added to it, at a glance." })
export class OverviewType {
  @Field(() => Int, { description: "Articles published in the period." })
  articles!: number;

  @Field(() => Int, { description: "Claims that articles of the period state." })
  claims!: number;

  @Field(() => Int, {
    description: "Outlets that published in the period; texts without an address are of none.",
  })
  sources!: number;
}
