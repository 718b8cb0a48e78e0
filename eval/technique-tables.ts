import { FEWEST_ANNOTATED_SPANS } from "../src/domain/technique-measures.js";
import { TECHNIQUES } from "../src/domain/techniques.js";
import type { TechniqueMeasures } from "./technique-measures.js";

const percent = (share: number) => `${Math.round(share * 100)}%`;

/** The tables of docs/techniques.md. */
export function techniqueTables({ techniques, reliability }: TechniqueMeasures): string {
  const rows = TECHNIQUES.map(({ slug, name }) => {
    const { annotated = 0, found = 0, precision = 0, recall = 0 } = techniques[slug] ?? {};
    const shares =
      annotated < FEWEST_ANNOTATED_SPANS
        ? "not measured | not measured"
        : `${found === 0 ? "none found" : percent(precision)} | ${percent(recall)}`;
    return `| ${name} | ${annotated} | ${found} | ${shares} |`;
  });
  const bins = reliability.map(
    ({ from, detections, right }) =>
      `| ${from.toFixed(1)} to ${(from + 0.1).toFixed(1)} | ${detections} | ${percent(right)} |`,
  );
  return [
    "| technique | marked by annotators | found | precision | recall |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
    "",
    "| confidence | detections | of which right |",
    "| --- | --- | --- |",
    ...bins,
  ].join("\n");
}
