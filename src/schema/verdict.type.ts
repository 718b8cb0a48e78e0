import { Field, Int, ObjectType } from "type-graphql";

import type { Stance } from "../domain/comparison.js";
import type { ProviderCoverage } from "../domain/evidence.js";
import type { VerdictCoverage, VerdictFlag, VerdictValue } from "../domain/verdict.js";
import { connectionType } from "./connection.type.js";
import { enumType } from "./enum-type.js";
import { ProviderCoverageType, StanceEnum } from "./evidence.type.js";
import { DateTimeScalar } from "./scalars.js";

export const VerdictValueEnum = enumType<VerdictValue>(
  "VerdictValue",
  "What the evidence amounts to. It measures reporting, not truth.",
  {
    CORROBORATED: "Two or more independent origins say so, and none the contrary.",
    SINGLE_SOURCE: "It all comes down to one origin, however many articles carry it.",
    DISPUTED: "At least one origin says the contrary.",
    REFUTED:
      "A recognised fact-checker rates it false, or two or more origins say the contrary and at most one supports it.",
    UNVERIFIED: "Nobody in the graph says so at present, or too little could be asked.",
  },
);

export const VerdictFlagEnum = enumType<VerdictFlag>("VerdictFlag", "What to bear in mind with a verdict.", {
  OUTDATED:
    "A newer value was given after its last origin gave this one, by one of the same origins or by as many by name (two are enough).",
  MISSING_CONTEXT: "A fact-check calls it partly true.",
  SELF_REPORTED: "An origin is a party's word about itself.",
  BREAKING: "First seen less than 24 hours ago: expect it to move.",
  HUMAN_OVERRIDE: "A person has set it aside and given a verdict of their own.",
});

export const VerdictCoverageEnum = enumType<VerdictCoverage>(
  "VerdictCoverage",
  "How widely evidence was looked for outside this graph.",
  {
    FULL: "At least two kinds of outside provider answered.",
    PARTIAL: "One kind of outside provider answered.",
    THIN: "No outside provider was asked: only this graph was searched.",
    DEGRADED: "Every configured outside provider failed.",
  },
);

@ObjectType("Origin", {
  description: "An independent root of information for one claim: many articles may come down to one.",
})
export class OriginType {
  @Field(() => String, {
    description:
      'Who it comes down to, as "publisher:axios.com" (an agency is one too) or "body:white house"; "unknown:publisher" is all that stands in texts without an address and is attributed to nobody.',
  })
  key!: string;

  @Field(() => StanceEnum, { description: "What it does to the claim." })
  stance!: Stance;

  @Field(() => String, { description: "Why these articles count as one, in words." })
  reason!: string;

  @Field(() => Boolean, { description: "Whether it is in the verdict's numbers." })
  counted!: boolean;

  @Field(() => Int, { description: "How many articles of the graph come down to it." })
  articleCount!: number;

  @Field(() => Int, {
    description: "How many pages that were found outside come down to it; `evidence` lists them.",
  })
  pageCount!: number;
}

@ObjectType("RuleVerdict", { description: "What the rule says where a person gave another verdict." })
export class RuleVerdictType {
  @Field(() => VerdictValueEnum, { description: "What the evidence amounts to by the rule." })
  value!: VerdictValue;

  @Field(() => String, { description: "Why, in one paragraph." })
  rationale!: string;

  @Field(() => String, { description: '"rule:<version>".' })
  decidedBy!: string;
}

@ObjectType("Verdict", {
  description: "What a fixed rule makes of the evidence, counting independent origins; no model writes it.",
})
export class VerdictType {
  @Field(() => VerdictValueEnum, { description: "What the evidence amounts to." })
  value!: VerdictValue;

  @Field(() => String, {
    description: "Why, in one paragraph; every number in it can be recomputed from the evidence.",
  })
  rationale!: string;

  @Field(() => Int, {
    description: "Independent origins that say so. Not articles: forty copies of one story are one.",
  })
  supportingOrigins!: number;

  @Field(() => Int, { description: "Independent origins that say the contrary." })
  refutingOrigins!: number;

  @Field(() => [ProviderCoverageType], {
    description: "Who was asked for evidence on this claim, and what came of it.",
  })
  searches!: ProviderCoverage[];

  @Field(() => Int, {
    description:
      "Supporting articles and pieces of evidence, as if none depended on another: what naive counting would say.",
  })
  countIfAllIndependent!: number;

  @Field(() => [VerdictFlagEnum], { description: "What to bear in mind with it." })
  flags!: VerdictFlag[];

  @Field(() => VerdictCoverageEnum, { description: "How widely evidence was looked for outside this graph." })
  coverage!: VerdictCoverage;

  @Field(() => DateTimeScalar, { description: "When the rule or a person came to this verdict." })
  decidedAt!: string;

  @Field(() => String, { description: '"rule:<version>", or the person who decided.' })
  decidedBy!: string;

  @Field(() => RuleVerdictType, {
    nullable: true,
    description:
      "What the rule says beside a person's verdict; it goes on following the evidence. Null where nobody overrides it.",
  })
  rule?: RuleVerdictType | null;
}

export const VerdictConnection = connectionType("Verdict", () => VerdictType);

@ObjectType("VerdictTally", { description: "How many claims have a verdict." })
export class VerdictTallyType {
  @Field(() => VerdictValueEnum, { description: "Which of the five verdicts is counted." })
  verdict!: VerdictValue;

  @Field(() => Int, { description: "How many claims have it." })
  count!: number;
}
