import type { ExtractedClaim } from "../domain/analysis.js";
import { effectiveInstant } from "../domain/article.js";
import { canonicaliseUrl } from "../domain/canonical-url.js";
import { passageAround } from "../domain/derivation/passage.js";
import { quotationOf } from "../domain/derivation/quotation.js";
import { findWireCredits } from "../domain/derivation/wire-credits.js";
import { contentHash, evidenceId } from "../domain/ids.js";
import { passageImprint, quotationImprint } from "../domain/independence/imprint.js";
import { nearestStatements } from "../domain/outside/nearest-statements.js";
import { type OutsideEvidence, placeOf } from "../domain/outside/outside-evidence.js";
import { strongestPassage } from "../domain/outside/strongest-passage.js";
import type { StanceReading } from "../domain/stance/stance-reading.js";
import type { EvidenceProvider, FoundPage, StanceJudge } from "./doors.js";
import type { SoughtWording } from "./gather-evidence.js";

/** What of a page bears on a wording, and who found it. */
interface PassageSearch {
  judge: StanceJudge;
  provider: Pick<EvidenceProvider, "name" | "kind">;
  wording: SoughtWording;
  page: FoundPage;
  statements: readonly ExtractedClaim[];
}

/** Statements of one page that are judged; what bears on a claim is among those that share most of its words. */
const JUDGED = 8;
/** What a page cites is looked up in the graph, and no page rests on more. */
const MOST_CITED = 200;

/** Gives the passage of a page that bears on the wording most surely; null where none does. */
export async function passageEvidence(search: PassageSearch): Promise<OutsideEvidence | null> {
  const { judge, wording, statements } = search;
  const near = nearestStatements(wording.text, statements, JUDGED);
  if (near.length === 0) return null;
  const stances = await judge.judge(
    wording.text,
    near.map(({ text }) => text),
  );
  const judged = near.flatMap((statement, index) => {
    const stance = stances[index];
    return stance ? [{ statement, stance }] : [];
  });
  const best = strongestPassage(judged);
  return best ? toEvidence(search, best.statement, best.stance) : null;
}

function toEvidence(
  { provider, wording, page }: PassageSearch,
  statement: ExtractedClaim,
  { stance, confidence, mismatches }: StanceReading,
): OutsideEvidence {
  const { url, content, retrievedAt, revision } = page;
  const { span, attribution } = statement;
  const quoted = quotationOf(span);
  return {
    ...placeOf(url, content.siteName),
    ...{ stance, confidence, mismatches, url, retrievedAt, attribution },
    ...{ kind: provider.kind, provider: provider.name, rating: null, ratingText: null },
    id: evidenceId(wording.wordingId, url),
    snippet: span.exact,
    title: content.title || null,
    // A date after the reading counts as the reading, as for articles.
    publishedAt: content.publishedAt && effectiveInstant(content.publishedAt, retrievedAt),
    contentHash: contentHash(content.text),
    revisionUrl: revision?.url ?? null,
    archiveUrl: null,
    passage: passageImprint(passageAround(content.text, span.start, span.end)),
    quotation: quoted === null ? null : quotationImprint(quoted),
    credits: findWireCredits(content),
    cites: citedBy(page, statement),
  };
}

/** What the passage's references lead to; for a page without references, what it links to. */
function citedBy({ content, references }: FoundPage, { span }: ExtractedClaim): string[] {
  const beside = references.filter(({ start, end }) => start < span.end && end > span.start);
  const urls = references.length > 0 ? beside.flatMap((reference) => reference.urls) : content.links;
  return [...new Set(urls.flatMap((url) => canonicaliseUrl(url) ?? []))].slice(0, MOST_CITED);
}
