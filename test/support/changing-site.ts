import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

/** What a site has at an address now. */
export interface SitePage {
  body: string;
  type?: string;
  etag?: string;
  status?: number;
}

/** A real HTTP server on loopback whose pages come, change and go while it runs; `If-None-Match` is honoured. */
export interface ChangingSite {
  readonly place: string;
  /** By path; what is not here is a 404. */
  readonly pages: Map<string, SitePage>;
  readonly seen: { path: string; headers: IncomingHttpHeaders; status: number }[];
  url(path: string): string;
  /** How often a path was asked for. */
  visits(path: string): number;
  close(): Promise<void>;
}

export async function serveSite(): Promise<ChangingSite> {
  const pages = new Map<string, SitePage>();
  const seen: ChangingSite["seen"] = [];
  const server = createServer(({ url: path = "", headers }, response) => {
    const page = pages.get(path);
    const unchanged = page?.etag !== undefined && headers["if-none-match"] === page.etag;
    const status = page === undefined ? 404 : unchanged ? 304 : (page.status ?? 200);
    seen.push({ path, headers, status });
    response.writeHead(status, {
      "content-type": page?.type ?? "text/html; charset=utf-8",
      ...(page?.etag === undefined ? {} : { etag: page.etag }),
    });
    response.end(unchanged ? undefined : (page?.body ?? "nothing here"));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const place = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ...{ place, pages, seen },
    url: (path) => `http://${place}${path}`,
    visits: (path) => seen.filter((request) => request.path === path).length,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** An article's page. */
export const articlePage = (title: string, ...paragraphs: string[]): SitePage => ({
  body:
    `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:type" content="article"></head>` +
    `<body><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("")}</article></body></html>`,
});
