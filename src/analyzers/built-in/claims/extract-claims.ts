import type { ExtractedClaim } from "../../../domain/analysis.js";
import { spanAt } from "../../../domain/span.js";
import { isAboutItself } from "../attribution/about-itself.js";
import type { NamedEntity } from "../names/named-entity.js";
import { isHeading } from "../headings.js";
import type { Region } from "../sentence-boundaries.js";
import { voiceAt, type SentenceDocument } from "../sentence-document.js";
import { lengthOfLead } from "../wording/opening-words.js";
import { standAloneWording } from "../wording/stand-alone-wording.js";
import { antecedentsInQuotation, antecedentsOf } from "./antecedents.js";
import { checkWorthiness } from "./check-worthiness.js";
import { contraryOf, debunkedStatement } from "./debunking.js";
import { selectClaims, type Candidate } from "./select-claims.js";
import type { ReadSentence } from "./speech-reading.js";
import { whyUncheckable } from "./uncheckable.js";

/** What an article claims, and how many of its sentences say something that cannot be checked. */
export interface ClaimsFound {
  claims: ExtractedClaim[];
  /** Everything that can be checked, whether or not it is worth it; the claims are among them. */
  statements: ExtractedClaim[];
  notCheckableCount: number;
}

/** Takes the check-worthy claims out of an article, in the order of the text. */
export function extractClaims(story: Story): ClaimsFound {
  const { document, all } = story;
  const candidates: Candidate[] = [];
  let notCheckableCount = 0;
  for (const read of all) {
    if (isHeading(read.sentence, document)) continue;
    const regions = statedRegions(read, document);
    // "denied dumping oil" has no verb of its own that could be read, and is a fact or not.
    const why = read.isDeed
      ? null
      : whyUncheckable(textOf(document, regions.regions), tokensWithin(read, regions.regions));
    if (why === null) candidates.push(candidate({ ...read, ...regions }, story));
    else if (why !== "NOTHING") notCheckableCount += 1;
  }
  const statements = candidates.map(({ claim }) => claim);
  return { claims: selectClaims(candidates, document), statements, notCheckableCount };
}

/** An article as its sentences were read. */
export interface Story {
  document: SentenceDocument;
  entities: readonly NamedEntity[];
  publishedAt: string | null;
  all: readonly ReadSentence[];
}

interface Stated extends ReadSentence {
  /** The article itself says that it is not so. */
  debunked: boolean;
}

/** What a sentence states; of "the false claim that X" it is X, denied, in the article's own voice. */
function statedRegions(
  read: ReadSentence,
  document: SentenceDocument,
): Pick<Stated, "regions" | "debunked" | "speaker"> {
  const { sentence, regions, speaker } = read;
  const [region] = regions;
  const stated =
    region && regions.length === 1 ? debunkedStatement(document.text.slice(region.start, region.end)) : null;
  const whole = stated ?? debunkedStatement(sentence.text);
  const start = whole === null ? -1 : document.text.indexOf(whole, sentence.start);
  if (whole === null || start < 0 || sentence.voice === "QUOTED")
    return { regions, speaker, debunked: false };
  return {
    regions: [{ start, end: start + whole.length }],
    speaker: stated === null ? null : speaker,
    debunked: true,
  };
}

function candidate(stated: Stated, { document, entities, publishedAt, all }: Story): Candidate {
  const { sentence, regions, speaker } = stated;
  const statement = textOf(document, regions);
  const lead = lengthOfLead(sentence.text);
  const start = sentence.start + lead;
  const isQuoted = regions.every((region) => voiceAt(document, region.start, region.end) === "QUOTED");
  const antecedents = (isQuoted ? antecedentsInQuotation : antecedentsOf)(stated, entities, all);
  const wording = standAloneWording({
    document,
    sentence,
    regions,
    speaker,
    entities,
    publishedAt,
    antecedents,
    isDeed: stated.isDeed,
  });
  const checked = checkWorthiness({
    text: statement,
    wording,
    tokens: tokensWithin(stated, regions),
    attributed: Boolean(speaker?.body),
    isDenial: stated.denies || stated.debunked,
  });
  const attribution = speaker && {
    name: speaker.name,
    body: speaker.body,
    aboutItself: speaker.body !== null && (stated.isDeed || isAboutItself(statement, speaker, isQuoted)),
  };
  return {
    claim: {
      span: spanAt(document.text, start, sentence.end, voiceAt(document, start, sentence.end)),
      text: stated.denies !== stated.debunked ? contraryOf(wording) : wording,
      checkWorthiness: Math.round(checked * 100) / 100,
      attribution,
    },
    index: stated.index,
  };
}

function textOf(document: SentenceDocument, regions: readonly Region[]): string {
  return regions.map(({ start, end }) => document.text.slice(start, end)).join(" ");
}

function tokensWithin({ sentence }: ReadSentence, regions: readonly Region[]) {
  return sentence.tokens.filter((token) =>
    regions.some(({ start, end }) => token.start >= start && token.end <= end),
  );
}
