import pLimit from "p-limit";

import type { ProviderCoverage } from "../domain/evidence.js";
import { articleId } from "../domain/ids.js";
import type { OutsideEvidence } from "../domain/outside/outside-evidence.js";
import { ProviderFailure } from "../domain/provider-failure.js";
import type {
  Archive,
  ClaimQuery,
  EvidenceProvider,
  FactCheckProvider,
  FoundPage,
  StanceJudge,
  StatementReader,
} from "./doors.js";
import { factCheckEvidence } from "./fact-check-evidence.js";
import { createPageReadings, type PageReadings } from "./page-readings.js";
import { passageEvidence } from "./passage-evidence.js";

/** Who is asked outside, and by what their answers are read. */
export interface Outside {
  providers: readonly EvidenceProvider[];
  factChecks: readonly FactCheckProvider[];
  /** Kinds of provider that are not switched on, each with how to. */
  notConfigured: readonly ProviderCoverage[];
  /** Who may have copies of the pages that are found; null where nobody is asked. */
  archive: Archive | null;
  reader: StatementReader;
  judge: StanceJudge;
}

/** A wording to look for outside. */
export interface SoughtWording extends ClaimQuery {
  wordingId: string;
}

/** What was found outside for a wording, and what came of asking. */
export interface GatheredEvidence {
  wordingId: string;
  evidence: OutsideEvidence[];
  searches: ProviderCoverage[];
}

export interface GatherOptions {
  /** Which of these pages, by the id that an article has, speak for themselves in the graph. */
  knownArticles: (pageIds: readonly string[]) => Promise<ReadonlySet<string>>;
  /** The article that the wordings are from: it is no evidence for itself. */
  ownArticleId: string;
  now: () => Date;
  signal: AbortSignal;
}

/** Claims that are looked for side by side; more of them would only queue before the same hosts. */
const AT_ONCE = 3;

/**
 * Looks outside for what bears on each wording: asks every provider, reads the pages that they found, and keeps of each the
 * passage that bears on the wording most surely. A provider that fails is said to have failed; nothing else stops for it.
 */
export async function gatherEvidence(
  outside: Outside,
  wordings: readonly SoughtWording[],
  options: GatherOptions,
): Promise<GatheredEvidence[]> {
  const inLine = pLimit(AT_ONCE);
  const readings = createPageReadings(outside.reader);
  return Promise.all(wordings.map((wording) => inLine(() => gatherFor(outside, readings, wording, options))));
}

async function gatherFor(
  outside: Outside,
  readings: PageReadings,
  wording: SoughtWording,
  options: GatherOptions,
): Promise<GatheredEvidence> {
  const asked = await Promise.all([
    ...outside.providers.map((provider) => askForPages(outside, readings, provider, wording, options)),
    ...outside.factChecks.map((provider) => askForFactChecks(outside.judge, provider, wording, options)),
  ]);
  const found = asked.flatMap(({ evidence }) => evidence);
  // Several engines find one page; it is one piece of evidence.
  const evidence = [...new Map(found.toReversed().map((piece) => [piece.id, piece])).values()];
  return {
    wordingId: wording.wordingId,
    evidence: await Promise.all(evidence.map((piece) => withCopy(outside.archive, piece, options.signal))),
    searches: [...asked.map(({ search }) => search), ...outside.notConfigured],
  };
}

/** A wiki keeps its own revisions, and a fact-check its publisher's page. */
async function withCopy(
  archive: Archive | null,
  piece: OutsideEvidence,
  signal: AbortSignal,
): Promise<OutsideEvidence> {
  if (archive === null || piece.kind !== "WEB_SEARCH") return piece;
  return { ...piece, archiveUrl: await archive.copyOf(piece.url, piece.retrievedAt, signal) };
}

interface Asked {
  evidence: OutsideEvidence[];
  search: ProviderCoverage;
}

async function askForPages(
  { judge }: Outside,
  readings: PageReadings,
  provider: EvidenceProvider,
  wording: SoughtWording,
  options: GatherOptions,
): Promise<Asked> {
  try {
    const { pages, unreadable } = await provider.find(wording, options.signal);
    const foreign = await withoutKnown(pages, options);
    const evidence: OutsideEvidence[] = [];
    for (const page of foreign) {
      const statements = await readings.statementsOf(page);
      const passage = await passageEvidence({ judge, provider, wording, page, statements });
      if (passage) evidence.push(passage);
    }
    return { evidence, search: answered(provider, pages.length, unreadable) };
  } catch (error) {
    return { evidence: [], search: failed(provider, error) };
  }
}

async function askForFactChecks(
  judge: StanceJudge,
  provider: FactCheckProvider,
  wording: SoughtWording,
  { now, signal }: GatherOptions,
): Promise<Asked> {
  const asked = { kind: "FACT_CHECK" as const, name: provider.name };
  try {
    const reviews = await provider.find(wording, signal);
    const evidence = await factCheckEvidence({ judge, provider, wording, reviews, at: now().toISOString() });
    return { evidence, search: answered(asked, reviews.length, 0) };
  } catch (error) {
    return { evidence: [], search: failed(asked, error) };
  }
}

/** A page that is an article of the graph speaks there, through its mentions, and the article itself is no evidence at all. */
async function withoutKnown(pages: readonly FoundPage[], options: GatherOptions): Promise<FoundPage[]> {
  const idOf = ({ url }: FoundPage) => articleId(url, "");
  const known = await options.knownArticles(pages.map(idOf));
  return pages.filter((page) => idOf(page) !== options.ownArticleId && !known.has(idOf(page)));
}

type Named = Pick<EvidenceProvider, "name"> & { kind: ProviderCoverage["kind"] };

function answered({ kind, name }: Named, read: number, unreadable: number): ProviderCoverage {
  const provider = { kind, provider: name };
  if (unreadable === 0) return { ...provider, status: "OK", detail: null };
  const detail = `${unreadable} of ${read + unreadable} pages that it found could not be read.`;
  return { ...provider, status: read === 0 ? "DEGRADED" : "OK", detail };
}

/** What a provider that could not be asked is listed as; anything but an outage is a bug and goes on. */
function failed({ kind, name }: Named, error: unknown): ProviderCoverage {
  if (!(error instanceof ProviderFailure)) throw error;
  return { kind, provider: name, status: "FAILED", detail: error.message };
}
