import { Field, Float, Int, ObjectType } from "type-graphql";

import type { DerivationMethod, RevisionKind } from "../domain/article.js";
import { connectionType } from "./connection.type.js";
import { enumType } from "./enum-type.js";
import { NodeInterface } from "./node.type.js";
import { DateTimeScalar, UrlScalar } from "./scalars.js";

export const DerivationMethodEnum = enumType<DerivationMethod>(
  "DerivationMethod",
  "How it is known that an article does not stand on its own feet.",
  {
    SAME_TEXT: "Its body is the other's, word for word after normalising.",
    NEAR_COPY: "Most of its body stands in the other's: cut, retitled or lightly edited.",
    CANONICAL_LINK: "Its page itself names the other as the original.",
    WIRE_CREDIT: "It credits a news agency in its dateline, byline or footer.",
  },
);

@ObjectType("Article", {
  implements: NodeInterface,
  description:
    "One publication at one address. A text that was given without an address is an article of its own, by nobody.",
})
export class ArticleType extends NodeInterface {
  @Field(() => UrlScalar, {
    nullable: true,
    description: "Its canonical address; null for a text given without one.",
  })
  url!: string | null;

  @Field(() => String, { description: "Its headline, as the page or the caller gives it." })
  title!: string;

  @Field(() => String, { nullable: true, description: "Who wrote it, as the page says." })
  byline!: string | null;

  @Field(() => String, { nullable: true, description: 'The language of its text, BCP 47, as "en".' })
  language!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was published, as the page or the caller says.",
  })
  publishedAt!: string | null;

  @Field(() => DateTimeScalar, { description: "When this installation first read it." })
  fetchedAt!: string;

  @Field(() => Int, { description: "How many words its text has." })
  wordCount!: number;
}

@ObjectType("Derivation", {
  description: "One reason why an article is not an independent origin of what it says.",
})
export class DerivationType {
  @Field(() => String, { description: "Who stands behind it: the agency, or the outlet it was taken from." })
  origin!: string;

  @Field(() => DerivationMethodEnum, {
    description: "By what the tie was found, as a credit or shared text.",
  })
  method!: DerivationMethod;

  @Field(() => Float, {
    description: "How sure that is, 0 to 1; for copies the share of the text that is the same.",
  })
  score!: number;
}

export const RevisionKindEnum = enumType<RevisionKind>("RevisionKind", "What became of an article's text.", {
  CHANGED: "Its page shows another text.",
  RETRACTED: "Its page says that it is retracted or withdrawn: none of its statements counts.",
  GONE: "Its page is no longer there: none of its statements counts.",
});

@ObjectType("Revision", {
  description: "That an article's page was seen to show another text than before, or none.",
})
export class RevisionType {
  @Field(() => RevisionKindEnum, { description: "What became of the text." })
  kind!: RevisionKind;

  @Field(() => DateTimeScalar, {
    description: "When the page was seen to have changed, which may be later than it did.",
  })
  at!: string;
}

@ObjectType("Correction", {
  description: "That an article stated a claim in an earlier text and does so no longer.",
})
export class CorrectionType extends RevisionType {}

export const ArticleConnection = connectionType("Article", () => ArticleType);
