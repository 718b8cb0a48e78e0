import type {
  AnalyzerResult,
  Attribution,
  ExtractedClaim,
  ExtractedEntity,
} from "../../src/domain/analysis.js";
import { spanAt } from "../../src/domain/span.js";
import { TECHNIQUES } from "../../src/domain/techniques.js";
import {
  type PreparedArticle,
  prepareArticle,
  type PreparedEntity,
  prepareEntities,
  type PreparedMention,
  prepareMentions,
} from "../../src/services/prepare-article.js";
import { leadOfArticle, ownClaims, statesSide, type Story } from "./world-claims.js";
import { AN_AGENCYS, type WorldOutlet, type WorldPlan } from "./world-plan.js";

/** An article of the world as the pipeline would have prepared it. */
export interface WorldArticle {
  number: number;
  outlet: WorldOutlet;
  prepared: PreparedArticle;
  mentions: PreparedMention[];
  entities: PreparedEntity[];
  detections: AnalyzerResult["detections"];
  score: number;
  completedAt: string;
}

const HOUR_MS = 3_600_000;
const ATTRIBUTED = 0.25;
const DETECTED = 0.4;

/** Writes an article; one that copies `lead` has its words under an address, an outlet and a date of its own. */
export function writeArticleOf(plan: WorldPlan, story: Story, number: number, lead: number): WorldArticle {
  const outlet = plan.outletOf(number);
  const [publishedAt, retrievedAt] = [0, HOUR_MS].map((later) =>
    new Date(plan.appearedAt(number) + later).toISOString(),
  ) as [string, string];
  const sentences = sentencesOf(plan, story, lead);
  const dateline = lead % AN_AGENCYS === 0 ? `${story.town.toUpperCase()} (AP) — ` : "";
  const prepared = prepareArticle(
    {
      canonicalUrl: `https://${outlet.domain}/story-${number}`,
      ...{ title: `${story.bridge}: report ${lead}`, byline: null, publishedAt, language: "en" },
      ...{
        text: dateline + sentences.map(({ text }) => text).join("\n\n"),
        siteName: outlet.name,
        links: [],
      },
    },
    retrievedAt,
  );
  const claims = extracted(sentences, prepared.snapshot.text, dateline.length);
  return {
    ...{ number, outlet, prepared, mentions: prepareMentions(prepared, claims) },
    entities: prepareEntities(entitiesOf(story)),
    detections: detectionsOf(plan, lead, claims),
    score: Math.round(plan.chances.of("score", lead) * 100) / 100,
    completedAt: retrievedAt,
  };
}

function sentencesOf(plan: WorldPlan, story: Story, lead: number) {
  const by: Attribution | null =
    plan.chances.of("attribution", lead) < ATTRIBUTED
      ? { name: story.office, body: story.office, aboutItself: false }
      : null;
  const own = ownClaims(plan, lead, story.town).map((text) => ({ text, by: null }));
  const side = statesSide(plan, lead) ? [{ text: story.side, by: null }] : [];
  return [{ text: story.leads[leadOfArticle(plan, lead)], by }, ...side, ...own];
}

function extracted(
  sentences: readonly { text: string; by: Attribution | null }[],
  text: string,
  from: number,
): ExtractedClaim[] {
  let start = from;
  return sentences.map((sentence) => {
    const span = spanAt(text, start, start + sentence.text.length, "AUTHOR");
    start = span.end + 2;
    return { span, text: sentence.text, checkWorthiness: 0.8, attribution: sentence.by };
  });
}

const entitiesOf = ({ town, bridge, office }: Story): ExtractedEntity[] => [
  { name: town, type: "PLACE", aliases: [] },
  { name: bridge, type: "OTHER", aliases: [] },
  { name: office, type: "ORGANIZATION", aliases: [] },
];

function detectionsOf(plan: WorldPlan, lead: number, claims: readonly ExtractedClaim[]) {
  const chance = plan.chances.of("technique", lead) / DETECTED;
  if (chance >= 1) return [];
  const { slug } = TECHNIQUES[Math.floor(chance * TECHNIQUES.length)]!;
  return [{ technique: slug, confidence: 0.8, spans: [claims[0]!.span] }];
}
