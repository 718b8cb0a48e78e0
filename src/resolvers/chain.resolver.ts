import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";

import { CHAIN_NODE_TYPES, type ChainNode, type ChainStep, readChain } from "../domain/chains/chain.js";
import { parseGlobalId } from "../domain/global-id.js";
import { LONGEST_CHAIN, MOST_NEIGHBOURS } from "../loaders/chain.loaders.js";
import { ChainStepType, ChainType } from "../schema/chain.type.js";
import { NodeInterface, type NodeRecord } from "../schema/node.type.js";
import { badInput } from "./bad-input.js";
import { nodeByLocalId } from "./node.resolver.js";
import { present } from "./present.js";
import type { RequestContext } from "./request-context.js";

@Resolver(() => ChainType)
export class ChainResolver {
  @Query(() => ChainType, {
    description: `The shortest chain between two articles, claims or entities: through what articles state and name, what claims are about, contradict or vary, and what copies what. As it stands now. No chain goes on through a thing that leads to more than ${MOST_NEIGHBOURS} others in one way, as a country that all name; from the two ends it may.`,
  })
  async shortestChain(
    @Arg("from", () => ID, { description: "Where it begins: the id of an article, a claim or an entity." })
    from: string,
    @Arg("to", () => ID, { description: "Where it ends, likewise." }) to: string,
    @Arg("maxLength", () => Int, {
      nullable: true,
      description: `The most steps that it may have: 1 to ${LONGEST_CHAIN}; ${LONGEST_CHAIN} when nothing is said.`,
    })
    maxLength: number | null | undefined,
    @Ctx() context: RequestContext,
  ) {
    const most = maxLength ?? LONGEST_CHAIN;
    if (most < 1 || most > LONGEST_CHAIN) throw badInput(`\`maxLength\` takes 1 to ${LONGEST_CHAIN}.`);
    const [start, end] = await Promise.all([endOf(context, from, "from"), endOf(context, to, "to")]);
    const found = await context.loaders.shortestChain(start.place, end.place, most);
    return {
      start: start.node,
      ...found,
      length: found.steps?.length ?? null,
      reading: readChain(found, most, MOST_NEIGHBOURS),
    };
  }

  @FieldResolver(() => NodeInterface, { description: "Where it begins." })
  start(@Root() { start }: { start: NodeRecord }): NodeRecord {
    return start;
  }

  @FieldResolver(() => [ChainStepType], {
    nullable: true,
    description: "Its steps, from the one after the beginning to its end; null where none was found.",
  })
  steps(@Root() { steps }: { steps: ChainStep[] | null }): ChainStep[] | null {
    return steps;
  }
}

@Resolver(() => ChainStepType)
export class ChainStepResolver {
  @FieldResolver(() => NodeInterface, { description: "What it leads to: an article, a claim or an entity." })
  node(@Root() { type, id }: ChainStep, @Ctx() context: RequestContext): Promise<NodeRecord> {
    return present(nodeByLocalId(context, type, id), `${type} ${id} of a chain`);
  }
}

/** What a chain may begin or end at, as it stands: the id of a merged claim leads to the one that it became part of. */
async function endOf(
  context: RequestContext,
  globalId: string,
  name: string,
): Promise<{ place: ChainNode; node: NodeRecord }> {
  const parsed = parseGlobalId(globalId);
  const type = CHAIN_NODE_TYPES.find((each) => each === parsed?.type);
  const node = parsed && type ? await nodeByLocalId(context, type, parsed.id) : null;
  if (!node || !type)
    throw badInput(
      `\`${name}\` is no id of an article, a claim or an entity. Give one as their \`id\` says it.`,
    );
  return { place: { type, id: node.id }, node };
}
