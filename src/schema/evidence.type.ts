import { Field, Float, ObjectType } from "type-graphql";

import type { Mismatch, Stance } from "../domain/comparison.js";
import type { CoverageStatus, EvidenceKind, EvidenceState } from "../domain/evidence.js";
import type { NotCounted } from "../domain/outside/counted-evidence.js";
import type { Source } from "../domain/source.js";
import { connectionType } from "./connection.type.js";
import { enumType } from "./enum-type.js";
import { NodeInterface } from "./node.type.js";
import { DateTimeScalar, UrlScalar } from "./scalars.js";
import { SourceType } from "./source.type.js";

export const EvidenceKindEnum = enumType<EvidenceKind>(
  "EvidenceKind",
  "Where a piece of evidence comes from.",
  {
    CROSS_REFERENCE: "Another article in this graph.",
    WEB_SEARCH: "A page that a web search found.",
    WIKIPEDIA: "A passage from a page of the encyclopedia that is configured.",
    FACT_CHECK: "What a fact-checker published about this or a near claim.",
  },
);

export const StanceEnum = enumType<Stance>("Stance", "What a piece of evidence does to exactly this claim.", {
  SUPPORTS: "It says the same; number, date, name, polarity and scope agree.",
  REFUTES: "It says the contrary.",
  NEUTRAL: "It is about the same thing and does neither; `mismatches` names the detail that differs.",
});

export const MismatchEnum = enumType<Mismatch>("Mismatch", "The detail in which a near statement differs.", {
  NUMBER: "Another figure.",
  DATE: "Another date or period.",
  ENTITY: "Another person, body or place, or other roles.",
  POLARITY: "One affirms what the other denies.",
  SCOPE: "Some against all, a plan against a deed, another extent.",
});

export const CoverageStatusEnum = enumType<CoverageStatus>(
  "CoverageStatus",
  "What came of asking a provider.",
  {
    OK: "It answered in full, also where it found nothing.",
    NOT_CONFIGURED: "It is not switched on in this installation; `detail` says how to.",
    DEGRADED: "It answered in part.",
    FAILED: "It was asked and did not answer: nothing follows from its silence.",
  },
);

@ObjectType("ProviderCoverage", { description: "A provider of evidence, and what came of asking it." })
export class ProviderCoverageType {
  @Field(() => EvidenceKindEnum, { description: "The kind of evidence it gives." })
  kind!: EvidenceKind;

  @Field(() => String, { description: 'Its name; "graph" is this graph itself.' })
  provider!: string;

  @Field(() => CoverageStatusEnum, {
    description: 'Whether it answered, so that "nothing found" can be told from "not asked".',
  })
  status!: CoverageStatus;

  @Field(() => String, { nullable: true, description: "More about it, as how to switch it on." })
  detail!: string | null;
}

export const EvidenceStateEnum = enumType<EvidenceState>(
  "EvidenceState",
  "What became of a page since it was read.",
  {
    PRESENT: "It had the words when it was last read.",
    CHANGED: "It is there and no longer has the words: it is shown, and counts no longer.",
    GONE: "It is there no longer: what it said is shown, and counts no longer.",
  },
);

export const NotCountedEnum = enumType<NotCounted>(
  "NotCounted",
  "Why a piece of evidence counts for and against nothing.",
  {
    TAKES_NO_SIDE: "It neither supports nor refutes the claim.",
    ONLY_LIKELY:
      "It probably supports or refutes the claim, without agreeing or denying in every detail: `confidence` is below 0.5. No count and no verdict changes because of it.",
    CHANGED: "Its page no longer has the words.",
    GONE: "Its page is there no longer.",
  },
);

@ObjectType("Evidence", {
  implements: NodeInterface,
  description: "Something found that bears on a claim, with the words that were found.",
})
export class EvidenceType extends NodeInterface {
  @Field(() => EvidenceKindEnum, { description: "Where it comes from." })
  kind!: EvidenceKind;

  @Field(() => String, {
    description: 'Who found it, as "wikipedia" or "searxng"; "graph" for a cross-reference.',
  })
  provider!: string;

  @Field(() => StanceEnum, { description: "What it does to the claim." })
  stance!: Stance;

  @Field(() => Float, {
    description:
      "How sure the stance is, 0 to 1. What was found outside counts from 0.5 on: every detail agrees, or the claim is denied with all of them. Below that the stance is only likely, and `notCounted` says so.",
  })
  confidence!: number;

  @Field(() => [MismatchEnum], { description: "Why a near statement does not support the claim." })
  mismatches!: Mismatch[];

  @Field(() => String, { description: "The words that were found, verbatim." })
  snippet!: string;

  @Field(() => String, { nullable: true, description: "The title of the page it stands on." })
  title!: string | null;

  @Field(() => UrlScalar, { nullable: true, description: "The page it stands on." })
  url!: string | null;

  @Field(() => SourceType, {
    nullable: true,
    description: "Who published the page; null where it is not known.",
  })
  source!: Source | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When the page says that it was published; null where it does not.",
  })
  publishedAt!: string | null;

  @Field(() => DateTimeScalar, { description: "When the page was read." })
  retrievedAt!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "SHA-256, in hexadecimal, of the page's text as it was read; null for a cross-reference, whose article has its own text.",
  })
  contentHash!: string | null;

  @Field(() => UrlScalar, {
    nullable: true,
    description: "The fixed revision that was read of a page that changes, as a wiki's; null elsewhere.",
  })
  revisionUrl!: string | null;

  @Field(() => UrlScalar, {
    nullable: true,
    description:
      "A web archive's copy of the page, taken within a week of the reading; null where there is none or no archive is asked.",
  })
  archiveUrl!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "A fact-check's rating in its publisher's own words, as \"Mostly false\"; null for other evidence.",
  })
  ratingText!: string | null;

  @Field(() => EvidenceStateEnum, { description: "What became of the page since; see `reverifyEvidence`." })
  state!: EvidenceState;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When the page was last looked at again; null where it was not.",
  })
  checkedAt!: string | null;
}

export const EvidenceConnection = connectionType("Evidence", () => EvidenceType);
