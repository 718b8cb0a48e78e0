export { ClaimgraphError, type GraphqlError } from "./claimgraph-error.js";
export {
  type ClaimgraphClient,
  type ClientOptions,
  createClaimgraphClient,
  type TypedDocument,
} from "./claimgraph-client.js";
export type { Connection } from "./pages.js";
export * from "./generated/operations.js";
