import { cypher } from "./statement.js";

/** Whether a bound `article` is somebody else's work: a copy of another article, or carried from an agency that it credits. */
export const isCopy = cypher`(EXISTS { (article)-[:DERIVED_FROM]->(:Article) } OR
        EXISTS { (article)-[:CREDITS]->(agency:Source) WHERE NOT (agency)-[:PUBLISHED]->(article) })`;
