import type { AnalysedArticleFragment, VerdictValue } from "../../generated/operations.js";
import { analyzerInWords } from "../../words/analyzers.js";
import { percent } from "../../words/counts.js";
import { inDays } from "../../words/dates.js";
import { isKnownOutlet } from "../../words/outlets.js";
import { shortened } from "../../words/shortened.js";
import { VERDICT_VALUES, VERDICTS } from "../../words/verdicts.js";
import type { Analysis } from "./analysis-report.js";

const [WIDTH, HEIGHT, EDGE] = [1200, 630, 64];
const [SERIF, SANS] = [
  '"Source Serif 4 Variable", Georgia, serif',
  '"Inter Variable", system-ui, sans-serif',
];
const ROOM = WIDTH - 2 * EDGE;
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
  write(pen, nameOf(article) + published, { y: 96, size: 28, colour: COLOURS.faint });
  write(pen, article.title, { y: 160, size: 52, lines: 3, font: SERIF });
  drawScore(pen, analysis.propaganda);
  drawTallies(pen, analysis);
  const credit = `Claimgraph, detected by ${analyzerInWords(analysis.analyzer)}`;
  write(pen, credit, { y: HEIGHT - 66, size: 20, colour: COLOURS.faint });
  // An address that is cut leads nowhere.
  pen.font = `400 20px ${SANS}`;
  const size = Math.min(20, Math.floor((20 * ROOM) / pen.measureText(address).width));
  write(pen, address, { y: HEIGHT - 36, size, colour: COLOURS.faint });
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error("The image could not be drawn."))),
      "image/png",
    ),
  );
}

/** Whose the article is, so short that its date has room beside it. */
const nameOf = ({ source }: AnalysedArticleFragment): string =>
  isKnownOutlet(source) ? shortened(source.name, 44) : "A text without an address";

function drawScore(pen: CanvasRenderingContext2D, assessment: Analysis["propaganda"]): void {
  if (assessment === null) return;
  const { score, low, high, reading } = assessment;
  const [y, width] = [402, ROOM];
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
  if (byHand > 0) said.push(`${byHand} set by a person`);
  const line = said.length === 0 ? "No claim that can be checked" : `Claims: ${said.join(" · ")}`;
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
  const fits = (line: string) => pen.measureText(line).width <= ROOM;
  const lines: string[] = [""];
  for (const word of text.split(/\s+/)) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(...broken(word, fits));
    if (lines.length > most + 1) break;
  }
  const filled = lines.filter((line) => line !== "");
  if (filled.length <= most) return filled;
  const last = beginning([...filled[most - 1]!], (line) => fits(`${line}…`));
  return [...filled.slice(0, most - 1), `${last}…`];
}

/** A word in pieces, none of which is wider than a line. */
function broken(word: string, fits: (line: string) => boolean): string[] {
  const [pieces, letters] = [[] as string[], [...word]];
  while (letters.length > 0) {
    const piece = beginning(letters, fits);
    pieces.push(piece);
    letters.splice(0, [...piece].length);
  }
  return pieces;
}

/** As many letters as fit, and at least one; found by halves, as there may be thousands. */
function beginning(letters: readonly string[], fits: (line: string) => boolean): string {
  let [least, most] = [1, letters.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(letters.slice(0, middle).join(""))) least = middle;
    else most = middle - 1;
  }
  return letters.slice(0, least).join("");
}
