import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";

import { type NodeType, parseGlobalId } from "../domain/global-id.js";
import { techniqueBySlug } from "../domain/techniques.js";
import { NodeInterface, type NodeRecord } from "../schema/node.type.js";
import { ownExport } from "./own-export.js";
import type { RequestContext } from "./request-context.js";

type Reading = Pick<RequestContext, "loaders" | "caller">;
type Lookup = (reading: Reading, id: string) => Promise<{ id: string } | null>;

const LOOKUPS: Record<NodeType, Lookup> = {
  Article: ({ loaders }, id) => loaders.articleById.load(id),
  Analysis: ({ loaders }, id) => loaders.analysisById.load(id),
  Claim: ({ loaders }, id) => loaders.claimById.load(id),
  ClaimMention: ({ loaders }, id) => loaders.mentionById.load(id),
  Evidence: ({ loaders }, id) => loaders.evidenceById(id),
  Source: ({ loaders }, id) => loaders.sourceById.load(id),
  Entity: ({ loaders }, id) => loaders.entityById.load(id),
  Change: ({ loaders }, id) => loaders.changeById.load(id),
  Export: ownExport,
  Technique: (_reading, id) => {
    const technique = techniqueBySlug(id);
    return Promise.resolve(technique ? { ...technique, id } : null);
  },
};

async function nodeById(reading: Reading, globalId: string): Promise<NodeRecord | null> {
  const named = parseGlobalId(globalId);
  return named && nodeByLocalId(reading, named.type, named.id);
}

/** Anything by its type and its id within it. */
export async function nodeByLocalId(
  reading: Reading,
  type: NodeType,
  id: string,
): Promise<NodeRecord | null> {
  const record = await LOOKUPS[type](reading, id);
  return record && { ...record, nodeType: type };
}

@Resolver()
export class NodeResolver {
  @Query(() => NodeInterface, {
    nullable: true,
    description: "Anything by its id alone; null where there is none such or the id is none of ours.",
  })
  node(
    @Arg("id", () => ID, { description: "An id as any `id` field gives it." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<NodeRecord | null> {
    return nodeById(context, id);
  }

  @Query(() => [NodeInterface], {
    nullable: "items",
    description: "The same for up to 100 ids at once, in their order, null for each that names nothing.",
  })
  nodes(
    @Arg("ids", () => [ID], { description: "Ids as any `id` field gives them." }) ids: string[],
    @Ctx() context: RequestContext,
  ): Promise<(NodeRecord | null)[]> {
    return Promise.all(ids.map((id) => nodeById(context, id)));
  }
}
