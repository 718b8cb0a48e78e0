/** The six groups of the SemEval-2023 task 3 taxonomy. */
export type TechniqueGroup =
  | "Attack on Reputation"
  | "Justification"
  | "Distraction"
  | "Simplification"
  | "Call"
  | "Manipulative Wording";

/** One of the 23 persuasion techniques. */
export interface Technique {
  slug: TechniqueSlug;
  name: string;
  definition: string;
  group: TechniqueGroup;
  /**
   * 0 to 1: how much of a sentence's weight in the propaganda score this technique takes. Ours, not the taxonomy's.
   * High where the argument is replaced by an attack or a threat (.8 to 1), middle where it is bent (.5 to .75),
   * low where honest prose does the same in good faith (.3 to .45: citing an authority, appealing to a value).
   */
  severity: number;
}

const CATALOGUE = [
  {
    slug: "name-calling",
    name: "Name Calling or Labeling",
    definition:
      "Giving people or things a label that the audience is meant to hate, fear or admire, instead of an argument.",
    group: "Attack on Reputation",
    severity: 0.85,
  },
  {
    slug: "guilt-by-association",
    name: "Guilt by Association",
    definition:
      "Discrediting someone by likening or linking them to people whom the audience already despises.",
    group: "Attack on Reputation",
    severity: 0.8,
  },
  {
    slug: "casting-doubt",
    name: "Casting Doubt",
    definition:
      "Undermining the credibility of someone or something by suspicion and loaded questions rather than by proof.",
    group: "Attack on Reputation",
    severity: 0.55,
  },
  {
    slug: "appeal-to-hypocrisy",
    name: "Appeal to Hypocrisy",
    definition: "Answering what people say by pointing out that they do not live by it themselves.",
    group: "Attack on Reputation",
    severity: 0.65,
  },
  {
    slug: "questioning-the-reputation",
    name: "Questioning the Reputation",
    definition:
      "Attacking somebody's character or record so that whatever they say can be dismissed unheard.",
    group: "Attack on Reputation",
    severity: 0.7,
  },
  {
    slug: "flag-waving",
    name: "Flag Waving",
    definition:
      "Playing on pride in a nation or group, so that agreeing looks like loyalty and doubting like betrayal.",
    group: "Justification",
    severity: 0.6,
  },
  {
    slug: "appeal-to-authority",
    name: "Appeal to Authority",
    definition:
      "Holding something to be true only because a venerated or vaguely named authority is said to hold it.",
    group: "Justification",
    severity: 0.4,
  },
  {
    slug: "appeal-to-popularity",
    name: "Appeal to Popularity",
    definition: "Holding something to be right because everybody is said to think or to do it.",
    group: "Justification",
    severity: 0.5,
  },
  {
    slug: "appeal-to-values",
    name: "Appeal to Values",
    definition:
      "Wrapping a position in values that nobody can oppose, such as freedom, decency or faith, in place of reasons.",
    group: "Justification",
    severity: 0.4,
  },
  {
    slug: "appeal-to-fear",
    name: "Appeal to Fear",
    definition: "Winning support by frightening the audience with what will happen to them otherwise.",
    group: "Justification",
    severity: 0.85,
  },
  {
    slug: "straw-man",
    name: "Straw Man",
    definition: "Putting a distorted position into the opponent's mouth and then attacking that.",
    group: "Distraction",
    severity: 0.75,
  },
  {
    slug: "red-herring",
    name: "Red Herring",
    definition: "Bringing in something that does not bear on the matter, to draw attention away from it.",
    group: "Distraction",
    severity: 0.6,
  },
  {
    slug: "whataboutism",
    name: "Whataboutism",
    definition: "Parrying a charge with a counter-charge about somebody or something else.",
    group: "Distraction",
    severity: 0.65,
  },
  {
    slug: "causal-oversimplification",
    name: "Causal Oversimplification",
    definition: "Naming one cause or one culprit for something that has many.",
    group: "Simplification",
    severity: 0.6,
  },
  {
    slug: "false-dilemma",
    name: "False Dilemma",
    definition: "Presenting two options, or a single one, as if no others existed.",
    group: "Simplification",
    severity: 0.65,
  },
  {
    slug: "consequential-oversimplification",
    name: "Consequential Oversimplification",
    definition:
      "Claiming that one step must set off a chain of ever worse events, without showing that it would.",
    group: "Simplification",
    severity: 0.65,
  },
  {
    slug: "slogan",
    name: "Slogan",
    definition: "A short striking phrase, made to be chanted, that labels or stirs instead of arguing.",
    group: "Call",
    severity: 0.5,
  },
  {
    slug: "conversation-killer",
    name: "Conversation Killer",
    definition: "A stock phrase that ends the discussion and makes further questions look pointless.",
    group: "Call",
    severity: 0.55,
  },
  {
    slug: "appeal-to-time",
    name: "Appeal to Time",
    definition: "Pressing for action now on the ground that the moment will otherwise be lost.",
    group: "Call",
    severity: 0.5,
  },
  {
    slug: "loaded-language",
    name: "Loaded Language",
    definition: "Words with a strong emotional charge where plainer ones would say the same.",
    group: "Manipulative Wording",
    severity: 0.7,
  },
  {
    slug: "obfuscation",
    name: "Obfuscation or Vagueness",
    definition: "Wording so vague that readers fill in what was never said and nothing can be checked.",
    group: "Manipulative Wording",
    severity: 0.5,
  },
  {
    slug: "exaggeration",
    name: "Exaggeration or Minimisation",
    definition:
      "Making something look much bigger, worse or better than it is, or playing it down to nothing.",
    group: "Manipulative Wording",
    severity: 0.55,
  },
  {
    slug: "repetition",
    name: "Repetition",
    definition: "Saying the same words over and over until they stick.",
    group: "Manipulative Wording",
    severity: 0.4,
  },
] as const satisfies readonly (Omit<Technique, "slug"> & { slug: string })[];

export type TechniqueSlug = (typeof CATALOGUE)[number]["slug"];

/** All 23, in the order of the taxonomy's groups. */
export const TECHNIQUES: readonly Technique[] = CATALOGUE;

const bySlug = new Map<string, Technique>(TECHNIQUES.map((technique) => [technique.slug, technique]));

/** The technique of that slug, or undefined where there is none. */
export function techniqueBySlug(slug: string): Technique | undefined {
  return bySlug.get(slug);
}
