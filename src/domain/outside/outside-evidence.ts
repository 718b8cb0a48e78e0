import type { Attribution } from "../analysis.js";
import type { Mismatch, Stance } from "../comparison.js";
import type { WireCredit } from "../derivation/wire-credits.js";
import type { OutsideKind } from "../evidence.js";
import type { FactCheckRating } from "../fact-checks/published-fact-check.js";
import { articleId, sourceId } from "../ids.js";
import type { Imprint } from "../independence/imprint.js";
import type { Instant } from "../instant.js";
import { sourceDomain } from "../source-identity.js";

/** A piece of evidence from outside, before it has a place in the graph: all that a verdict and its reader need of it. */
export interface OutsideEvidence {
  id: string;
  kind: OutsideKind;
  provider: string;
  stance: Stance;
  confidence: number;
  mismatches: Mismatch[];
  snippet: string;
  title: string | null;
  url: string;
  /** The id that an article at its URL has, or would have. */
  pageId: string;
  publishedAt: Instant | null;
  retrievedAt: Instant;
  contentHash: string;
  revisionUrl: string | null;
  archiveUrl: string | null;
  source: { id: string; domain: string; name: string };
  /** By which copies are told, as of a mention; absent of a fact-check known by its rating alone. */
  passage: Imprint;
  quotation: Imprint | null;
  attribution: Attribution | null;
  credits: WireCredit[];
  /** Canonical URLs that the page rests on: its links, or the references of the passage. */
  cites: string[];
  rating: FactCheckRating | null;
  ratingText: string | null;
}

/** What identifies a page that was found: where it is, and whoever publishes there. */
export function placeOf(url: string, siteName: string | null): Pick<OutsideEvidence, "pageId" | "source"> {
  const domain = sourceDomain(url);
  return {
    pageId: articleId(url, ""),
    source: { id: sourceId(domain), domain, name: siteName ?? domain },
  };
}
