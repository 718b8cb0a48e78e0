import { average } from "../extraction-shingles.js";
import { type BODY_METHODS, bodyAgreement, readBodyPages } from "../extraction-bodies.js";
import { judgeMetadata, readMetadataPages } from "../extraction-metadata.js";
import { type EvalTask, figure, shareOf } from "../figure.js";

/** What is read of pages as they stand on the web. */
export const extraction: EvalTask = {
  name: "extraction",
  sets: ["article_extraction_benchmark", "trafilatura_eval_en"],
  measure: ({ folder, sample }) => {
    const pages = sample(readBodyPages(folder));
    const f1By = (method: keyof typeof BODY_METHODS) =>
      average(pages.map((page) => bodyAgreement(page, method))).f1;
    const body = figure(
      {
        metric: "body F1",
        set: "article_extraction_benchmark",
        baselines: { "plain text": f1By("plain text"), "Readability alone": f1By("Readability alone") },
        published: "trafilatura .962, best .975",
      },
      pages.map((page) => bodyAgreement(page, "ours")),
      (agreements) => average(agreements).f1,
    );
    const judged = sample(readMetadataPages(folder)).map(judgeMetadata);
    const set = "trafilatura_eval_en";
    return Promise.resolve([
      body,
      figure(
        { metric: "title exact", set },
        judged,
        shareOf(({ right }) => right.title),
      ),
      figure(
        { metric: "date to the day", set },
        judged.filter(({ truth }) => truth.date !== ""),
        shareOf(({ right }) => right.day),
      ),
      figure(
        { metric: "author", set },
        judged.filter(({ truth }) => truth.author !== ""),
        shareOf(({ right }) => right.author),
      ),
    ]);
  },
};
