import { z } from "zod";

import type { Notice } from "../domain/analysis.js";
import type { ProviderCoverage } from "../domain/evidence.js";
import type { TextSpan } from "../domain/span.js";
import type { Origin } from "../domain/verdict.js";

const span = z.object({
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  start: z.number(),
  end: z.number(),
  voice: z.enum(["AUTHOR", "QUOTED", "HEADLINE"]),
});

const notice = z.object({ code: z.string(), message: z.string() });

const origin = z
  .object({
    originId: z.string(),
    key: z.string(),
    stance: z.enum(["SUPPORTS", "REFUTES", "NEUTRAL"]),
    reason: z.string(),
    counted: z.boolean(),
    articleCount: z.number(),
    pageCount: z.number().default(0),
  })
  .transform(({ originId, ...known }) => ({ id: originId, ...known }));

const search = z.object({
  kind: z.enum(["CROSS_REFERENCE", "WEB_SEARCH", "WIKIPEDIA", "FACT_CHECK"]),
  provider: z.string(),
  status: z.enum(["OK", "NOT_CONFIGURED", "DEGRADED", "FAILED"]),
  detail: z.string().nullable(),
});

/** Neo4j keeps no lists of objects, so these are stored as JSON; whatever is read is checked here. */
export const parseSpans = (json: string): TextSpan[] => z.array(span).parse(JSON.parse(json));
export const parseNotices = (json: string | null): Notice[] =>
  z.array(notice).parse(JSON.parse(json ?? "[]"));
export const parseOrigins = (json: string): Origin[] => z.array(origin).parse(JSON.parse(json));
export const parseSearches = (json: string): ProviderCoverage[] => z.array(search).parse(JSON.parse(json));
