import { cypher } from "./statement.js";

/**
 * Cypher that locks a node until its transaction ends; what is asked of the node after it is what the writer before left.
 * A condition alone is looked at before the lock is had, so that two who write at once would both find it true.
 */
export const lockNode = (node: string): string => cypher`SET ${node}.turn = coalesce(${node}.turn, 0) + 1`;
