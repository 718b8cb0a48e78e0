import type { NodeType } from "../global-id.js";

/** What a chain goes through. */
export const CHAIN_NODE_TYPES = ["Article", "Claim", "Entity"] as const satisfies readonly NodeType[];

export type ChainNodeType = (typeof CHAIN_NODE_TYPES)[number];

/** How one thing leads to the next; each has the one that leads back. */
const BACK = {
  STATES: "STATED_BY",
  STATED_BY: "STATES",
  NAMES: "NAMED_BY",
  NAMED_BY: "NAMES",
  IS_ABOUT: "SUBJECT_OF",
  SUBJECT_OF: "IS_ABOUT",
  COPIES: "COPIED_BY",
  COPIED_BY: "COPIES",
  CONTRADICTS: "CONTRADICTS",
  VARIES: "VARIES",
} as const;

export type ChainRelation = keyof typeof BACK;

export const CHAIN_RELATIONS = Object.keys(BACK) as ChainRelation[];

export interface ChainNode {
  type: ChainNodeType;
  id: string;
}

/** A step of a search: from the node before by a relation to this one. */
export interface ChainStep extends ChainNode {
  relation: ChainRelation;
}

/**
 * Joins what was gone from one end to where the two searches met with what was gone from the other end: the second is
 * turned round.
 */
export function joinChain(
  fromStart: readonly ChainStep[],
  end: ChainNode,
  fromEnd: readonly ChainStep[],
): ChainStep[] {
  const back = fromEnd.map(({ relation }, index) => {
    const { type, id } = index === 0 ? end : fromEnd[index - 1]!;
    return { type, id, relation: BACK[relation] };
  });
  return [...fromStart, ...back.reverse()];
}

/** Says in a sentence what came of looking for a chain, and within which bounds. */
export function readChain(
  { steps, isWhole }: { steps: readonly ChainStep[] | null; isWhole: boolean },
  maxLength: number,
  mostNeighbours: number,
): string {
  const bounds = `at most ${maxLength} ${maxLength === 1 ? "step" : "steps"}, not through a thing that leads to more than ${mostNeighbours} others in one way`;
  if (steps === null)
    return isWhole
      ? `There is no chain within these bounds: ${bounds}.`
      : `No chain was found among the ways that were looked at, which are not all within these bounds: ${bounds}. There are too many.`;
  if (steps.length === 0) return "Both ends are the same.";
  const size = `${steps.length} ${steps.length === 1 ? "step" : "steps"}`;
  return isWhole
    ? `The shortest chain has ${size} (looked for: ${bounds}).`
    : `The shortest chain that was found has ${size}; not all ways were looked at (looked for: ${bounds}).`;
}
