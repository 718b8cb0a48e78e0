import { join } from "node:path";

import { createBuiltInAnalyzer } from "../../src/analyzers/built-in/built-in-analyzer.js";
import { type LabelledSentence, readLabelledSentences } from "../../training/labelled-sentences.js";
import { type EvalTask, figure } from "../figure.js";
import { binaryScore } from "../techniques-scores.js";

interface Outcome {
  found: boolean;
  gold: boolean;
}

const f1 = (outcomes: readonly Outcome[]) => binaryScore(outcomes).f1;

/** Whether a sentence, analysed as an article of its own, gives a claim where people find it worth checking. */
export const checkWorthiness: EvalTask = {
  name: "check-worthiness",
  sets: ["checkthat2024_t1_checkworthy_en"],
  measure: async ({ folder, sample }) => {
    const sentences = sample(
      readLabelledSentences(join(folder, "checkthat2024_t1_checkworthy_en", "dev.tsv")),
    );
    const outcomes = await Promise.all(sentences.map(async (one) => outcome(one, await hasClaim(one.text))));
    const by = (says: (text: string) => boolean) => f1(sentences.map((one) => outcome(one, says(one.text))));
    return [
      figure(
        {
          metric: "check-worthy F1",
          set: "checkthat2024_t1 dev",
          flagged: binaryScore(outcomes).flagged,
          baselines: { "all yes": by(() => true), "has a number": by((text) => /\d/u.test(text)) },
          published: "TF-IDF with logistic regression .785, best .802",
        },
        outcomes,
        f1,
      ),
    ];
  },
};

const outcome = ({ worthy: gold }: LabelledSentence, found: boolean): Outcome => ({ found, gold });

const analyzer = createBuiltInAnalyzer();

/** Whether a sentence, analysed as an article of its own, gives a claim. */
export async function hasClaim(text: string): Promise<boolean> {
  const nothing = {
    canonicalUrl: null,
    title: "",
    byline: null,
    publishedAt: null,
    siteName: null,
    links: [],
  };
  return (await analyzer.analyze({ ...nothing, language: "en", text })).claims.length > 0;
}
