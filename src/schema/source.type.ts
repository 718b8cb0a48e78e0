import { Field, Int, ObjectType } from "type-graphql";

import { connectionType } from "./connection.type.js";
import { enumType } from "./enum-type.js";
import { NodeInterface } from "./node.type.js";
import { DateTimeScalar } from "./scalars.js";

export type ClaimSourceRole = "ORIGINATOR" | "REPEATER" | "COPY";

export const ClaimSourceRoleEnum = enumType<ClaimSourceRole>(
  "ClaimSourceRole",
  "What an outlet does with a claim.",
  {
    ORIGINATOR:
      "It stated the claim first, in an article of its own; in `propagation` also what carries an agency's story first, while the agency's own article is not in the graph.",
    REPEATER: "It stated the claim later, in an article of its own.",
    COPY: "It carries the claim only in copies of others' articles or agency stories.",
  },
);

export type SourceArticleKind = "ANALYSED" | "COPIED" | "CORRECTED" | "UNDATED";

export const SourceArticleKindEnum = enumType<SourceArticleKind>(
  "SourceArticleKind",
  "Which of an outlet's articles: what a number of its `profile` counts.",
  {
    ANALYSED: "Those that have a complete analysis.",
    COPIED: "Those that are copies of another article or carry an agency's story.",
    CORRECTED: "Those that withdrew a claim: they stated it in an earlier text and do so no longer.",
    UNDATED: "Those without a date of publication.",
  },
);

export type SourceClaimKind = "ORIGINATED" | "ECHOED" | "SEARCHED";

export const SourceClaimKindEnum = enumType<SourceClaimKind>(
  "SourceClaimKind",
  "Which of the claims that an outlet states: what a number of it counts.",
  {
    ORIGINATED: "Those that it was the first to state, in an article of its own.",
    ECHOED: "Those that it was not the first to state.",
    SEARCHED: "Those on which an outside provider of evidence was asked and answered.",
  },
);

@ObjectType("Source", {
  implements: NodeInterface,
  description: "Whoever publishes: an outlet, an encyclopedia, a fact-checker. Known by its domain.",
})
export class SourceType extends NodeInterface {
  @Field(() => String, {
    description:
      'Its registrable domain, as "axios.com"; "unknown.invalid" for texts that were handed in without an address, of which nobody is known to be the publisher.',
  })
  domain!: string;

  @Field(() => String, { description: "What it calls itself." })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: "Its publisher; outlets of one publisher are one origin. Null where it is not known.",
  })
  owner!: string | null;

  @Field(() => Int, { description: "How many of its articles are in the graph." })
  articleCount!: number;
}

@ObjectType("ClaimSource", {
  description: "An outlet that states a claim: since when, how often, and as what.",
})
export class ClaimSourceType {
  @Field(() => Int, { description: "How many times its articles state the claim." })
  mentionCount!: number;

  @Field(() => Int, { description: "How many of its articles state the claim." })
  articleCount!: number;

  @Field(() => DateTimeScalar, { description: "When it first stated the claim (publication, else reading)." })
  firstSeenAt!: string;

  @Field(() => DateTimeScalar, { description: "When it last stated the claim." })
  lastSeenAt!: string;

  @Field(() => ClaimSourceRoleEnum, { description: "Whether it originated, repeated or copied the claim." })
  role!: ClaimSourceRole;
}

export const SourceConnection = connectionType("Source", () => SourceType);
export const ClaimSourceConnection = connectionType("ClaimSource", () => ClaimSourceType);
