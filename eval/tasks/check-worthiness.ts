import { createBuiltInAnalyzer } from "../../src/analyzers/built-in/built-in-analyzer.js";
import { worthLogOdds } from "../../src/analyzers/built-in/claims/worth-model.js";
import { fileOfSet } from "../../training/development-sets.js";
import { type LabelledSentence, readLabelledSentences } from "../../training/labelled-sentences.js";
import { type EvalTask, figure } from "../figure.js";
import { binaryScore } from "../techniques-scores.js";

interface Outcome {
  found: boolean;
  gold: boolean;
}

/** The log odds from which the words alone say yes; about the best for them on this set. */
const WORTHY_BY_WORDS = -1;

const f1 = (outcomes: readonly Outcome[]) => binaryScore(outcomes).f1;

/** Whether a sentence, analysed as an article of its own, gives a claim where people find it worth checking. */
export const checkWorthiness: EvalTask = {
  name: "check-worthiness",
  sets: ["checkthat2024_t1_checkworthy_en"],
  measure: async ({ folder, sample }) => {
    const sentences = sample(
      readLabelledSentences(fileOfSet("checkthat2024_t1_checkworthy_en/dev.tsv", folder)),
    );
    const outcomes = await Promise.all(sentences.map(async (one) => outcome(one, await hasClaim(one.text))));
    const by = (says: (text: string) => boolean) => f1(sentences.map((one) => outcome(one, says(one.text))));
    return [
      figure(
        {
          metric: "check-worthy F1",
          set: "checkthat2024_t1 dev",
          flagged: binaryScore(outcomes).flagged,
          baselines: {
            "all yes": by(() => true),
            "has a number": by((text) => /\d/u.test(text)),
            "the model's words alone": by((text) => worthLogOdds(text) >= WORTHY_BY_WORDS),
          },
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
async function hasClaim(text: string): Promise<boolean> {
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
