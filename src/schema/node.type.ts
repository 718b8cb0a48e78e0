import { Field, ID, InterfaceType } from "type-graphql";

import type { NodeType } from "../domain/global-id.js";

/** What `node` gives: a record and the name of its type, by which GraphQL tells them apart. */
export interface NodeRecord {
  nodeType: NodeType;
  id: string;
}

/** What every `id` field says of itself. */
export const NODE_ID = {
  description: "An opaque id, the same for ever and over all types. It is never an id of the database.",
};

@InterfaceType("Node", {
  description: "Anything that can be fetched again by its id alone.",
  resolveType: (value: NodeRecord) => value.nodeType,
})
export abstract class NodeInterface {
  @Field(() => ID, NODE_ID)
  id!: string;
}
