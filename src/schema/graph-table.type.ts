import { Field, Float, Int, ObjectType } from "type-graphql";

import { JsonScalar } from "./scalars.js";

@ObjectType("GraphTable", { description: "What a query of `graphQuery` found." })
export class GraphTableType {
  @Field(() => [String], {
    description: "The names of the columns: what follows AS, else the expression itself.",
  })
  columns!: string[];

  @Field(() => [JsonScalar], {
    description: "The rows in the query's order, each a list with one value for each column.",
  })
  rows!: unknown[][];

  @Field(() => Int, { description: "How many entries `rows` has, up to 1,000." })
  rowCount!: number;

  @Field(() => Boolean, {
    description: "Whether rows were left out: there were more than 1,000, or they were larger than 2 MB.",
  })
  truncated!: boolean;

  @Field(() => Int, {
    description: "How long the database took to plan and answer it, in milliseconds.",
  })
  databaseMilliseconds!: number;

  @Field(() => Float, {
    description:
      "The most rows that the database expected to go through in one step; above ten million a query is refused.",
  })
  estimatedRows!: number;
}
