import type { TechniqueDetection } from "../../../domain/analysis.js";
import { groupBy } from "../../../domain/group-by.js";
import { spanAt, type TextSpan } from "../../../domain/span.js";
import { TECHNIQUES, type TechniqueSlug } from "../../../domain/techniques.js";
import { voiceAt, type Sentence, type SentenceDocument } from "../sentence-document.js";
import { chargedPassages } from "./charged-passages.js";
import { isCharged } from "./charged-techniques.js";
import { confidenceOf, likelihoodByRule, likelihoodOfScore } from "./confidence.js";
import { type ReadArticle, readForTechniques } from "./read-article.js";
import type { Range } from "./read-sentence.js";
import { isOfContest, isSportsReport } from "./sports-report.js";

/** Where a technique shows, and how likely it is one. */
interface Passage extends Range {
  technique: TechniqueSlug;
  /** The place of its sentence among those read. */
  sentence: number;
  likelihood: number;
}

/**
 * Less likely passages are not shown: better silent than wrong. A sentence's likeliest passage tells most, so it has the lower
 * bar, lowest where it is loaded language, of which a wrong one does least harm; what stands beside it has to be clear. So about
 * one in three of all that is shown is what annotators marked with the same technique, and two in three of the sentences are
 * ones in which they marked something.
 */
const LIKELIEST_SHOWN_FROM = 0.21;
const LOADED_LANGUAGE_SHOWN_FROM = 0.17;
const FURTHER_SHOWN_FROM = 0.3;

/**
 * Finds the persuasion techniques of an article, headline included: one detection a technique with all its spans, the
 * headline's first, in the order of the catalogue. The same article always gives the same detections.
 */
export function detectTechniques(document: SentenceDocument): TechniqueDetection[] {
  const headline = document.headline === null ? [] : [document.headline];
  const inHeadline = passagesOf(headline, []);
  const inBody = passagesOf(document.sentences, document.quotes);
  return TECHNIQUES.flatMap(({ slug }) => {
    const [ofHeadline, ofBody] = [
      phrases(document.title, inHeadline, slug),
      phrases(document.text, inBody, slug),
    ];
    const spans = [
      ...ofHeadline.map((range) => headlineSpan(document, range)),
      ...ofBody.map((range) => bodySpan(document, range)),
    ];
    const confidence = confidenceOf([...ofHeadline, ...ofBody].map(({ likelihood }) => likelihood));
    return spans.length === 0 ? [] : [{ technique: slug, confidence, spans }];
  });
}

function headlineSpan({ title }: SentenceDocument, { start, end }: Range): TextSpan {
  return spanAt(title, start, end, "HEADLINE");
}

function bodySpan(document: SentenceDocument, { start, end }: Range): TextSpan {
  return spanAt(document.text, start, end, voiceAt(document, start, end));
}

/** What is found, with offsets into the text that the sentences are from. */
function passagesOf(sentences: readonly Sentence[], quotes: readonly Range[]): Passage[] {
  const article = readForTechniques(sentences, quotes);
  const found = [...byCharge(article), ...byRules(article)];
  return [...groupBy(found, ({ sentence }) => sentence).values()].flatMap(worthShowing);
}

/** Of one sentence's passages those that are likely enough; of equally likely ones the first found counts as the likeliest. */
function worthShowing(passages: readonly Passage[]): Passage[] {
  const [likeliest, ...further] = [...passages].sort((one, other) => other.likelihood - one.likelihood);
  if (likeliest === undefined || likeliest.likelihood < barOf(likeliest.technique)) return [];
  return [likeliest, ...further.filter(({ likelihood }) => likelihood >= FURTHER_SHOWN_FROM)];
}

function barOf(technique: TechniqueSlug): number {
  return technique === "loaded-language" ? LOADED_LANGUAGE_SHOWN_FROM : LIKELIEST_SHOWN_FROM;
}

function byCharge(article: ReadArticle): Passage[] {
  const isSports = isSportsReport(article.charged.map(({ read }) => read));
  const passages = chargedPassages(article).filter(
    (passage) => !isSports || !isOfContest(article.charged[passage.sentence]!.read, passage),
  );
  return passages.map(({ technique, sentence, score, ...range }) => ({
    ...{ technique, sentence, likelihood: likelihoodOfScore(technique, score) },
    ...shifted(range, article.sentences[sentence]!),
  }));
}

/** Charged words are found by their score, of which the rules are a part. */
function byRules({ charged, sentences }: ReadArticle): Passage[] {
  return charged.flatMap(({ ruled }, at) =>
    [...ruled]
      .filter(([technique]) => !isCharged(technique))
      .flatMap(([technique, ranges]) =>
        ranges.map((range) => ({
          ...{ technique, sentence: at, likelihood: likelihoodByRule(technique) },
          ...shifted(range, sentences[at]!),
        })),
      ),
  );
}

function shifted({ start, end }: Range, { start: by }: Sentence): Range {
  return { start: start + by, end: end + by };
}

/** Of one technique, ordered by place; those that overlap, or that one space parts, make one phrase. */
function phrases(text: string, passages: readonly Passage[], slug: TechniqueSlug): Passage[] {
  const joined: Passage[] = [];
  const ordered = passages
    .filter(({ technique, start, end }) => technique === slug && start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  for (const passage of ordered) {
    const last = joined.at(-1);
    if (last !== undefined && (passage.start < last.end || text.slice(last.end, passage.start) === " ")) {
      last.end = Math.max(last.end, passage.end);
      last.likelihood = Math.max(last.likelihood, passage.likelihood);
    } else joined.push({ ...passage });
  }
  return joined;
}
