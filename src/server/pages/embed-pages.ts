import type { Request, Response } from "express";

import type { Config } from "../../config.js";
import { publicAddress } from "../public-address.js";
import { ANALYSIS_CARD_QUERY, analysisCard, type CardAnalysis } from "./analysis-card.js";
import { askApi, type PageParts } from "./ask-api.js";

/** Any page may show the card; nothing in it runs, and nothing comes from elsewhere. */
const CONTENT_POLICY =
  "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors *";

const ANALYSIS_ID = /^[\w-]{1,200}$/;
const WIDTH = { default: 600, least: 280, most: 1_200 };
const HEIGHT = 480;
const AN_HOUR = 3_600;

type Found = { analysis: CardAnalysis } | { status: number; message: string };

async function findAnalysis(parts: PageParts, response: Response, id: string): Promise<Found> {
  const operation = { query: ANALYSIS_CARD_QUERY, variables: { id } };
  const answer = await askApi<{ analysis: CardAnalysis | null }>(parts, response, operation);
  if ("status" in answer) return answer;
  const { analysis } = answer.data;
  if (analysis === null) return { status: 404, message: "There is no analysis with this id." };
  return { analysis };
}

/** GET /embed/<analysis> and GET /oembed?url=…: an analysis as a card for other people's pages. */
export function embedPages(parts: PageParts, config: Pick<Config, "publicUrl">) {
  return {
    card: async (request: Request<{ id: string }>, response: Response) => {
      const found = await findAnalysis(parts, response, request.params.id);
      response.setHeader("content-security-policy", CONTENT_POLICY);
      response.setHeader("cross-origin-resource-policy", "cross-origin");
      if ("status" in found) return void response.status(found.status).type("text/plain").send(found.message);
      const address = publicAddress(config, request);
      const embedded = encodeURIComponent(`${address}/embed/${request.params.id}`);
      response
        .type("html")
        .send(analysisCard(found.analysis, `${address}/oembed?format=json&url=${embedded}`));
    },
    oEmbed: async (request: Request, response: Response) => {
      const refuse = (status: number, error: string) => void response.status(status).json({ error });
      const { url, format, maxwidth, maxheight } = request.query;
      // The oEmbed specification names these two answers.
      if (format !== undefined && format !== "json") return refuse(501, "Only format=json is given.");
      const address = publicAddress(config, request);
      const id = typeof url === "string" ? embeddedId(url, address) : null;
      if (id === null) return refuse(404, `Give \`url\` as ${address}/embed/<id of an analysis>.`);
      const found = await findAnalysis(parts, response, id);
      if ("status" in found) return refuse(found.status, found.message);
      const size = { width: widthWithin(maxwidth), height: Math.min(HEIGHT, numberOf(maxheight) ?? HEIGHT) };
      response.json(oEmbedOf(found.analysis, { src: `${address}/embed/${id}`, ...size, address }));
    },
  };
}

/** The id in the address of one of our cards; null for any other address. */
function embeddedId(url: string, address: string): string | null {
  const start = `${address}/embed/`;
  const id = url.startsWith(start) ? url.slice(start.length).replace(/\/$/, "") : "";
  return ANALYSIS_ID.test(id) ? id : null;
}

const numberOf = (value: unknown): number | undefined =>
  typeof value === "string" && /^\d{1,6}$/.test(value) ? Number(value) : undefined;

function widthWithin(maxWidth: unknown): number {
  const { least, most } = WIDTH;
  return Math.max(least, Math.min(numberOf(maxWidth) ?? WIDTH.default, most));
}

function oEmbedOf(
  { article }: CardAnalysis,
  { src, width, height, address }: { src: string; width: number; height: number; address: string },
) {
  const title = article?.title ?? "An analysis";
  const html = `<iframe src="${src}" width="${width}" height="${height}" style="border:0" loading="lazy" sandbox="allow-popups allow-popups-to-escape-sandbox" title="Claimgraph: an analysis"></iframe>`;
  return {
    ...{ type: "rich", version: "1.0", title, html, width, height },
    ...{ provider_name: "Claimgraph", provider_url: address, cache_age: AN_HOUR },
  };
}
