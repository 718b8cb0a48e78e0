import { cypher } from "./statement.js";

/**
 * An `agency` whose copy a bound `article` carries: it credits it with more than a contribution ("AP contributed to this
 * report" ties only passages that are copied), and is not the agency's own.
 */
export const carriedAgency = cypher`(article)-[credit:CREDITS]->(agency:Source)
        WHERE credit.method <> 'CONTRIBUTED' AND NOT (agency)-[:PUBLISHED]->(article)`;

/** Whether a bound `article` is somebody else's work: a copy of another article, or carried from an agency that it credits. */
export const isCopy = cypher`(EXISTS { (article)-[:DERIVED_FROM]->(:Article) } OR
        EXISTS { ${carriedAgency} })`;
