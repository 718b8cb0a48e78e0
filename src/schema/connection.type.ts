import { ArgsType, type ClassType, Field, Int, ObjectType } from "type-graphql";

@ObjectType("PageInfo", { description: "Where a page stands in its list (Relay)." })
export class PageInfoType {
  @Field(() => Boolean, { description: "Whether more follows after this page." })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Whether something comes before this page." })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "The first edge's cursor; null on an empty page." })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: "The last edge's cursor; null on an empty page." })
  endCursor!: string | null;
}

/** What a connection field resolves to. `totalCount` is a function, so that it is counted only when it is asked for. */
export interface ConnectionValue<Item> {
  edges: { node: Item; cursor: string }[];
  pageInfo: PageInfoType;
  totalCount: () => Promise<number>;
}

/** Makes the Relay connection and edge types over `node`, named `<name>Connection` and `<name>Edge`. */
export function connectionType<Item extends object>(name: string, node: () => ClassType<Item>) {
  @ObjectType(`${name}Edge`, { description: `One ${name} of a page, with its cursor.` })
  class EdgeType {
    @Field(node, { description: `The ${name} itself.` })
    node!: Item;

    @Field(() => String, { description: "Give it as `after` or `before` to go on from here. Opaque." })
    cursor!: string;
  }

  @ObjectType(`${name}Connection`, {
    description: `A page of a list whose entries are of type ${name} (Relay).`,
  })
  class ConnectionType {
    @Field(() => [EdgeType], { description: "The page's entries with their cursors." })
    edges!: EdgeType[];

    @Field(() => [node()], { description: "The page's entries without their cursors." })
    nodes(): Item[] {
      return this.edges.map((edge) => edge.node);
    }

    @Field(() => PageInfoType, { description: "Where this page stands in the list." })
    pageInfo!: PageInfoType;

    @Field(() => Int, {
      name: "totalCount",
      description: "How many the whole list has. Counted only when asked for.",
    })
    total(): Promise<number> {
      return (this as unknown as ConnectionValue<Item>).totalCount();
    }
  }
  return ConnectionType;
}

const FIRST = "How many, from the start or after `after`: 1 to 100; 20 when nothing is said.";

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: FIRST })
  first?: number | null;

  @Field(() => String, { nullable: true, description: "Only what follows this cursor." })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many, from the end or before `before`: 1 to 100. Not together with `first`.",
  })
  last?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Only what comes before this cursor. Goes with `last`.",
  })
  before?: string | null;
}
