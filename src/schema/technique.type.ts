import { Field, Float, Int, ObjectType } from "type-graphql";

import type { TextSpan } from "../domain/span.js";
import { NodeInterface } from "./node.type.js";
import { TextSpanType } from "./span.type.js";

@ObjectType("Technique", {
  implements: NodeInterface,
  description: "One of the 23 persuasion techniques of the SemEval-2023 task 3 taxonomy.",
})
export class TechniqueType extends NodeInterface {
  @Field(() => String, { description: 'Its stable short name, as "loaded-language".' })
  slug!: string;

  @Field(() => String, { description: 'Its name for readers, as "Loaded Language".' })
  name!: string;

  @Field(() => String, { description: "What it does, in one sentence." })
  definition!: string;

  @Field(() => String, { description: 'Its group in the taxonomy, as "Manipulative Wording".' })
  group!: string;
}

@ObjectType("TechniqueMeasure", {
  description:
    "How well the built-in analyzer finds a technique in articles that annotators marked. Annotators pass over much that a technique's definition covers, so both shares are low rather than high.",
})
export class TechniqueMeasureType {
  @Field(() => String, { description: "The set of annotated articles." })
  set!: string;

  @Field(() => Int, { description: "How many articles of it were read." })
  articles!: number;

  @Field(() => Int, { description: "How many passages the annotators marked with the technique." })
  annotated!: number;

  @Field(() => Int, { description: "How many passages the analyzer found." })
  found!: number;

  @Field(() => Float, {
    description:
      "The share of the found passages that touch one which annotators marked with the same technique, 0 to 1.",
  })
  precision!: number;

  @Field(() => Float, { description: "The share of the annotated passages that were touched, 0 to 1." })
  recall!: number;
}

@ObjectType("TechniqueDetection", { description: "A technique that was seen in an article, and where." })
export class TechniqueDetectionType {
  @Field(() => Float, { description: "How sure the analyzer is, 0 to 1." })
  confidence!: number;

  @Field(() => [TextSpanType], { description: "The passages in which it was seen, verbatim." })
  spans!: TextSpan[];
}

/** What every rate of use says of itself. */
@ObjectType()
abstract class UsageRateType {
  @Field(() => Float, { description: "Passages that carry it for every 1,000 sentences that were analysed." })
  perThousandSentences!: number;

  @Field(() => Int, { description: "How many sentences were analysed, quoted ones too." })
  sentences!: number;

  @Field(() => Int, { description: "How many articles were analysed." })
  ofArticles!: number;

  @Field(() => Int, { description: "The number of passages behind the rate." })
  detections!: number;

  @Field(() => Int, { description: "The number of articles in which it was seen." })
  articles!: number;
}

@ObjectType("TechniqueRate", {
  description: "How often a technique is used in outlets' own words (quoted speech is left out).",
})
export class TechniqueRateType extends UsageRateType {}

@ObjectType("EntityTechniqueRate", {
  description:
    "How often a technique is used in the articles that name an entity, in outlets' own words; not only in what they say of it.",
})
export class EntityTechniqueRateType extends UsageRateType {}
