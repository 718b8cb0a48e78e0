import { z } from "zod";

/** What the action API of a wiki answers with `formatversion=2`; what is not read here is left out. */
const failure = z.object({ error: z.object({ code: z.string() }) });

export const siteAnswer = z.union([
  z.object({
    query: z.object({
      general: z.object({ sitename: z.string(), lang: z.string(), server: z.string(), script: z.string() }),
    }),
  }),
  failure,
]);

export const searchAnswer = z.union([
  z.object({ query: z.object({ search: z.array(z.object({ title: z.string() })) }) }),
  failure,
]);

const revision = z.object({ revid: z.number(), timestamp: z.string() });

const wikiPage = z.object({
  title: z.string(),
  canonicalurl: z.string(),
  pageprops: z.object({ disambiguation: z.string().optional() }).optional(),
  revisions: z.array(revision).optional(),
});

export const pagesAnswer = z.union([
  z.object({
    query: z.object({
      pages: z.array(wikiPage).default([]),
      redirects: z.array(z.object({ from: z.string(), to: z.string() })).default([]),
    }),
  }),
  failure,
]);

export const parseAnswer = z.union([
  z.object({ parse: z.object({ title: z.string(), text: z.string() }) }),
  failure,
]);

export type WikiFailure = z.infer<typeof failure>;
export type WikiSite = Exclude<z.infer<typeof siteAnswer>, WikiFailure>["query"]["general"];
export type WikiPage = z.infer<typeof wikiPage>;
