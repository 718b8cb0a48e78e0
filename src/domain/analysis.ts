import type { EntityType } from "./entity.js";
import type { ProviderCoverage } from "./evidence.js";
import type { Instant } from "./instant.js";
import type { TextSpan } from "./span.js";

export type AnalysisStatus = "QUEUED" | "RUNNING" | "COMPLETED" | "FAILED" | "CANCELLED";

/** That an analysis has come further; UNCHANGED: it found nothing new and gave way to the one that stands. */
export interface AnalysisChange {
  analysisId: string;
  status: AnalysisStatus | "UNCHANGED";
}

/** Who analysed: enough to run it again. */
export interface AnalyzerIdentity {
  name: string;
  version: string;
  model: string | null;
}

/** Something the reader of an analysis should know, as LANGUAGE_UNSUPPORTED or LEXICAL_MATCHING_ONLY. */
export interface Notice {
  code: string;
  message: string;
}

/** How persuasive the author's own sentences are: a share from 0 to 1 with its interval, and the reading of its band. */
export interface PropagandaAssessment {
  score: number;
  confidence: number;
  low: number;
  high: number;
  reading: string;
}

/** A technique seen in an article; `technique` is its slug. */
export interface TechniqueDetection {
  technique: string;
  /** 0 to 1. */
  confidence: number;
  spans: TextSpan[];
}

/** To whom an article attributes a statement. */
export interface Attribution {
  /** As the reader should see it: "the White House", "Michael Kratsios". */
  name: string;
  /**
   * The body or person that is answerable, aliases resolved within the article, a person with a role given as the body
   * ("White House Office of Science and Technology Policy"); null where nobody is named ("police", "sources familiar").
   */
  body: string | null;
  /** The body speaks about itself, its own acts or its own people. */
  aboutItself: boolean;
}

/** A check-worthy claim as one article states it, before it has a place in the graph. */
export interface ExtractedClaim {
  span: TextSpan;
  /** The claim so worded that it stands alone: pronouns resolved, relative dates made absolute, the carrying "X said" left out. */
  text: string;
  /** 0 to 1. */
  checkWorthiness: number;
  /** Null where the outlet itself states it. */
  attribution: Attribution | null;
}

/** A person, organisation or place that the article names; `aliases` are its other names there. */
export interface ExtractedEntity {
  name: string;
  type: EntityType;
  aliases: string[];
}

/** What an analysis asked of a language model. */
export interface ModelUsage {
  /** Requests that were sent, repeated ones too. */
  requests: number;
  /** Answers that could not be used and were asked for once more. */
  repairs: number;
  inputTokens: number;
  outputTokens: number;
  /** By the configured prices, in their currency; null where none are configured. */
  cost: number | null;
}

/** What any analyzer makes of one article. The same shape from rules or from a model; spans are not yet checked. */
export interface AnalyzerResult {
  summary: string;
  detections: TechniqueDetection[];
  /** In the order of the text. */
  claims: ExtractedClaim[];
  /** Sentences that say something which cannot be checked: opinions, predictions, questions, pleas. */
  notCheckableCount: number;
  entities: ExtractedEntity[];
  /** Sentences of the body, quoted ones too: the denominator of technique rates. */
  sentenceCount: number;
  propaganda: PropagandaAssessment;
  analyzer: AnalyzerIdentity;
  notices: Notice[];
  /** Null or left out where no language model was asked. */
  usage?: ModelUsage | null;
}

/** Why a run failed or an input was refused; `code` is one of the codes that docs/errors.md lists. */
export interface Failure {
  code: string;
  message: string;
}

/** One run over one snapshot. Summary and assessment are null until it is complete. */
export interface Analysis {
  id: string;
  status: AnalysisStatus;
  /** 0 to 1. */
  progress: number;
  createdAt: Instant;
  completedAt: Instant | null;
  failure: Failure | null;
  summary: string | null;
  propaganda: PropagandaAssessment | null;
  notCheckableCount: number | null;
  sentenceCount: number | null;
  analyzer: AnalyzerIdentity;
  notices: Notice[];
  /** Who was asked for evidence, and what came of it; empty until it is complete. */
  coverage: ProviderCoverage[];
  /** Null where no language model was asked. */
  usage: ModelUsage | null;
}
