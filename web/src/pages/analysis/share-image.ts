import type { AnalysedArticleFragment, VerdictValue } from "../../generated/operations.js";
import { analyzerInWords } from "../../words/analyzers.js";
import { percent } from "../../words/counts.js";
import { inDays } from "../../words/dates.js";
import { outletInWords } from "../../words/outlets.js";
import { VERDICT_VALUES, VERDICTS } from "../../words/verdicts.js";
import type { Analysis } from "./analysis-report.js";

const [WIDTH, HEIGHT, EDGE] = [1200, 630, 64];
const [SERIF, SANS] = [
  '"Source Serif 4 Variable", Georgia, serif',
  '"Inter Variable", system-ui, sans-serif',
];
/** Paper and ink by day, whichever the reader has: a picture is looked at elsewhere. */
const COLOURS = { paper: "#fbfaf7", ink: "#1b2026", faint: "#586069", line: "#dedbd3", point: "#24527a" };

/** The analysis in one picture of the size that other sites show: headline, outlet, score with its reading, verdicts, address. */
export async function drawShareImage(
  analysis: Analysis,
  article: AnalysedArticleFragment,
  address: string,
): Promise<Blob> {
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width: WIDTH, height: HEIGHT });
  const pen = canvas.getContext("2d")!;
  await document.fonts.ready;
  pen.fillStyle = COLOURS.paper;
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  const published = article.publishedAt === null ? "" : ` · ${inDays(article.publishedAt)}`;
  write(pen, outletInWords(article.source) + published, { y: 96, size: 28, colour: COLOURS.faint });
  write(pen, article.title, { y: 160, size: 52, lines: 3, font: SERIF });
  drawScore(pen, analysis.propaganda);
  drawTallies(pen, analysis);
  const credit = `Claimgraph, detected by ${analyzerInWords(analysis.analyzer)}`;
  write(pen, credit, { y: HEIGHT - 66, size: 20, colour: COLOURS.faint });
  write(pen, address, { y: HEIGHT - 36, size: 20, colour: COLOURS.faint });
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error("The image could not be drawn."))),
      "image/png",
    ),
  );
}

function drawScore(pen: CanvasRenderingContext2D, assessment: Analysis["propaganda"]): void {
  if (assessment === null) return;
  const { score, low, high, reading } = assessment;
  const [y, width] = [402, WIDTH - 2 * EDGE];
  write(pen, `Propaganda score ${percent(score, 0)} (${percent(low, 0)} to ${percent(high, 0)})`, {
    y: 374,
    size: 30,
    weight: 600,
  });
  fill(pen, COLOURS.line, EDGE, y, width, 10);
  fill(pen, COLOURS.faint, EDGE + low * width, y, Math.max(4, (high - low) * width), 10);
  fill(pen, COLOURS.point, EDGE + score * width - 4, y - 8, 8, 26);
  write(pen, reading, { y: 460, size: 26, colour: COLOURS.faint });
}

function drawTallies(pen: CanvasRenderingContext2D, { factCheck, claims }: Analysis): void {
  if (factCheck === null) return;
  const counts = new Map(factCheck.tallies.map(({ verdict, count }) => [verdict, count]));
  const said = VERDICT_VALUES.filter((value) => (counts.get(value) ?? 0) > 0).map(
    (value: VerdictValue) => `${VERDICTS[value].name} ${counts.get(value)}`,
  );
  const byHand = claims.filter(({ claim }) => claim.verdict.flags.includes("HUMAN_OVERRIDE")).length;
  if (byHand > 0) said.push(`(${byHand} set by a person)`);
  const line = said.length === 0 ? "No claim that can be checked" : `Claims: ${said.join("   ")}`;
  write(pen, line, { y: 514, size: 30, weight: 600 });
}

const fill = (pen: CanvasRenderingContext2D, colour: string, ...box: [number, number, number, number]) => {
  pen.fillStyle = colour;
  pen.fillRect(...box);
};

interface Writing {
  y: number;
  size: number;
  lines?: number;
  weight?: number;
  font?: string;
  colour?: string;
}

/** Writes a text from `y` down in so many lines at most; what does not fit ends with an ellipsis. */
function write(pen: CanvasRenderingContext2D, text: string, how: Writing): void {
  const { y, size, lines = 1, weight = 400, font = SANS, colour = COLOURS.ink } = how;
  pen.font = `${weight} ${size}px ${font}`;
  pen.fillStyle = colour;
  wrap(pen, text, lines).forEach((line, at) => pen.fillText(line, EDGE, y + at * size * 1.25));
}

function wrap(pen: CanvasRenderingContext2D, text: string, most: number): string[] {
  const fits = (line: string) => pen.measureText(line).width <= WIDTH - 2 * EDGE;
  const lines: string[] = [""];
  for (const word of text.split(/\s+/)) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const shown = lines.filter((line) => line !== "").slice(0, most);
  const isCut = lines.length > most || !fits(shown.at(-1) ?? "");
  return isCut ? [...shown.slice(0, -1), shortened(shown.at(-1)!, fits)] : shown;
}

function shortened(line: string, fits: (line: string) => boolean): string {
  const kept = [...line];
  while (kept.length > 0 && !fits(`${kept.join("")}…`)) kept.pop();
  return `${kept.join("")}…`;
}
