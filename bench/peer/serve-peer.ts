/** The peer: @neo4j/graphql over the same database, behind Apollo's own server. Started by `npm run bench`. */
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { Neo4jGraphQL } from "@neo4j/graphql";
import neo4j from "neo4j-driver";

import { PEER_TYPE_DEFINITIONS } from "./type-definitions.js";

const driver = neo4j.driver(
  process.env["NEO4J_URI"] ?? "",
  neo4j.auth.basic("neo4j", process.env["NEO4J_PASSWORD"] ?? ""),
);
const schema = await new Neo4jGraphQL({ typeDefs: PEER_TYPE_DEFINITIONS, driver }).getSchema();
const { url } = await startStandaloneServer(new ApolloServer({ schema }), {
  listen: { port: Number(process.env["PORT"]), host: "127.0.0.1" },
});
console.log(url);
