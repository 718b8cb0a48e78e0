/** One page of a list, as far as reading on needs it. */
export interface Connection<Node> {
  nodes: readonly Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** Gives the entries of a list one after another, and asks for the next page when the last one has been read. */
export async function* entries<Result, Node>(
  askFor: (after: string | null) => Promise<Result>,
  connectionOf: (result: Result) => Connection<Node> | null | undefined,
  after: string | null,
): AsyncGenerator<Node, void, undefined> {
  for (let cursor = after; ;) {
    const page = connectionOf(await askFor(cursor));
    yield* page?.nodes ?? [];
    if (!page?.pageInfo.hasNextPage) return;
    cursor = page.pageInfo.endCursor;
  }
}
