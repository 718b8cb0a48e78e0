import { Field, Float, Int, ObjectType } from "type-graphql";

import type {
  AnalysisStatus,
  AnalyzerIdentity,
  Failure,
  ModelUsage,
  Notice,
  PropagandaAssessment,
} from "../domain/analysis.js";
import type { EvidenceKind, ProviderCoverage } from "../domain/evidence.js";
import { connectionType } from "./connection.type.js";
import { enumType } from "./enum-type.js";
import { EvidenceKindEnum, ProviderCoverageType } from "./evidence.type.js";
import { NodeInterface } from "./node.type.js";
import { DateTimeScalar } from "./scalars.js";
import { UserErrorType } from "./user-error.type.js";
import type { VerdictTally } from "../domain/verdict-tally.js";
import { VerdictTallyType } from "./verdict.type.js";

export const AnalysisStatusEnum = enumType<AnalysisStatus>(
  "AnalysisStatus",
  "How far an analysis has come.",
  {
    QUEUED: "It waits for its turn.",
    RUNNING: "It is under way; `progress` says how far.",
    COMPLETED: "It has ended well: everything that it found is there.",
    FAILED: "It could not be done; `failure` says why and what to do.",
    CANCELLED: "Somebody stopped it.",
  },
);

@ObjectType("PropagandaAssessment", {
  description:
    "How much of the author's own text persuades by technique. Quoted speech does not count against the author.",
})
export class PropagandaAssessmentType {
  @Field(() => Float, {
    description: "The severity-weighted share of the author's own sentences that carry a technique, 0 to 1.",
  })
  score!: number;

  @Field(() => Float, { description: "How far the score can be relied on, 0 to 1." })
  confidence!: number;

  @Field(() => Float, { description: "The lower end of the score's interval." })
  low!: number;

  @Field(() => Float, { description: "The upper end of the score's interval." })
  high!: number;

  @Field(() => String, { description: "What the score amounts to, in a sentence for readers." })
  reading!: string;
}

@ObjectType("Notice", { description: "Something that the reader of an analysis should know." })
export class NoticeType {
  @Field(() => String, { description: "A stable code, as LANGUAGE_UNSUPPORTED." })
  code!: string;

  @Field(() => String, { description: "The same for people." })
  message!: string;
}

@ObjectType("Analyzer", { description: "Who analysed: enough to run it again." })
export class AnalyzerType {
  @Field(() => String, { description: '"built-in", or the name of another analyzer.' })
  name!: string;

  @Field(() => String, {
    description: "The version of its rules, and of the prompts whose answers were used.",
  })
  version!: string;

  @Field(() => String, {
    nullable: true,
    description: "The language model that it used; null where it used none.",
  })
  model!: string | null;
}

@ObjectType("ModelUsage", { description: "What an analysis asked of a language model, and what that cost." })
export class ModelUsageType {
  @Field(() => Int, { description: "How many requests were sent, repeated ones too." })
  requests!: number;

  @Field(() => Int, { description: "How many answers could not be used and were asked for once more." })
  repairs!: number;

  @Field(() => Int, { description: "The tokens that were sent, as the server counts them." })
  inputTokens!: number;

  @Field(() => Int, { description: "The tokens that came back, as the server counts them." })
  outputTokens!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      "What they cost by the configured prices, in their currency; null where no prices are configured.",
  })
  cost!: number | null;
}

@ObjectType("FactCheckSummary", { description: "What became of the claims of an article." })
export class FactCheckSummaryType {
  @Field(() => Int, { description: "How many check-worthy claims the article makes." })
  claimCount!: number;

  @Field(() => Int, {
    description:
      "How many of its sentences say something that cannot be checked: opinions, predictions, questions.",
  })
  notCheckableCount!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      "How many sentences its text has, quoted ones too; null where they were not counted. What can be checked and is not check-worthy is in this number alone.",
  })
  sentenceCount!: number | null;

  @Field(() => [VerdictTallyType], {
    description:
      "How many of the claims have each verdict now: always all five values, in the same order; the sum is `claimCount`.",
  })
  tallies!: VerdictTally[];

  @Field(() => [EvidenceKindEnum], {
    description: "The kinds of evidence that were looked for and could be had.",
  })
  methods!: EvidenceKind[];
}

@ObjectType("Analysis", {
  implements: NodeInterface,
  description:
    "One run of an analyzer over one text of an article. It is kept for ever; the verdicts it shows are today's.",
})
export class AnalysisType extends NodeInterface {
  @Field(() => AnalysisStatusEnum, { description: "How far it has come." })
  status!: AnalysisStatus;

  @Field(() => Float, { description: "How far it has come, 0 to 1." })
  progress!: number;

  @Field(() => DateTimeScalar, { description: "When somebody handed the article in." })
  createdAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was done; null until then." })
  completedAt!: string | null;

  @Field(() => UserErrorType, {
    nullable: true,
    description: "Why it failed and what to do; null unless it failed.",
  })
  failure!: Failure | null;

  @Field(() => String, {
    nullable: true,
    description: "The article in at most three sentences; null until complete.",
  })
  summary!: string | null;

  @Field(() => PropagandaAssessmentType, {
    nullable: true,
    description: "How persuasive the article's own wording is; null until complete.",
  })
  propaganda!: PropagandaAssessment | null;

  @Field(() => [NoticeType], {
    description: "What its reader should know, as that its language is not supported.",
  })
  notices!: Notice[];

  @Field(() => AnalyzerType, { description: "The program that read the article, with its version." })
  analyzer!: AnalyzerIdentity;

  @Field(() => ModelUsageType, {
    nullable: true,
    description: "What was asked of a language model; null where none was asked.",
  })
  usage!: ModelUsage | null;

  @Field(() => [ProviderCoverageType], {
    description:
      'Who was asked for evidence, and what came of it: an outage is not "no evidence". Empty until complete.',
  })
  coverage!: ProviderCoverage[];
}

export const AnalysisConnection = connectionType("Analysis", () => AnalysisType);
