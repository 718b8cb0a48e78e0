import { ClaimgraphError, type Connection, type GraphqlError, type TypedDocument } from "@claimgraph/client";
import {
  type InfiniteData,
  keepPreviousData,
  type Query,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from "@tanstack/react-query";
import { useEffect, useRef } from "react";

import { client } from "./client.js";
import { useKey } from "./key.js";

/** What the API answered, and what of it could not be had. */
export interface Told<Data> {
  data: Data;
  missing: readonly GraphqlError[];
}

export type Answered<Data> = UseQueryResult<Told<Data>, Error>;

export interface AskOptions<Data> {
  /** False: waits. */
  enabled?: boolean;
  /** False: an answer to another question is not shown while this one's is on its way. */
  keepFormer?: boolean;
  /** After how long the same is asked again, as long as it gives a number. */
  everyMs?: (data: Data) => number | false;
}

/** Asks the API, and shows the former answer while the question changes. */
export function useAsk<Data, Variables extends object>(
  document: TypedDocument<Data, Variables>,
  variables: Variables,
  { enabled = true, keepFormer = true, everyMs }: AskOptions<Data> = {},
): Answered<Data> {
  const key = useKey();
  return useQuery({
    queryKey: [document.toString(), variables, key],
    queryFn: ({ signal }) => askFor(document, variables, signal),
    enabled,
    ...(keepFormer && { placeholderData: keepPreviousData }),
    ...(everyMs && {
      refetchInterval: ({ state }: Query<Told<Data>>) => (state.data ? everyMs(state.data.data) : false),
    }),
  });
}

type PagesQuery<Data> = Query<Told<Data>, Error, InfiniteData<Told<Data>, string | null>>;

/** A list that is read on page after page; `connectionOf` finds it in the answer. */
export function useAskPages<Data, Variables extends { after?: string | null | undefined }>(
  document: TypedDocument<Data, Variables>,
  variables: Variables,
  connectionOf: (data: Data) => Connection<unknown> | null | undefined,
  { enabled = true, everyMs }: Pick<AskOptions<Data>, "enabled" | "everyMs"> = {},
) {
  const key = useKey();
  return useInfiniteQuery({
    queryKey: ["pages", document.toString(), variables, key],
    queryFn: ({ signal, pageParam }) => askFor(document, { ...variables, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ data }) => {
      const page = connectionOf(data)?.pageInfo;
      return page?.hasNextPage ? page.endCursor : undefined;
    },
    enabled,
    ...(everyMs && {
      refetchInterval: ({ state }: PagesQuery<Data>) =>
        state.data?.pages.map(({ data }) => everyMs(data)).find((ms) => ms !== false) ?? false,
    }),
  });
}

/** Has the API do something; afterwards what is shown is asked anew. */
export function useChange<Data, Variables extends object>(document: TypedDocument<Data, Variables>) {
  const answers = useQueryClient();
  return useMutation<Data, Error, Variables>({
    mutationFn: (variables) => client().ask(document, variables),
    onSuccess: () => answers.invalidateQueries(),
  });
}

/** Listens to a subscription for as long as the part is shown. Should it end, the page goes on without it: `onEnd` is told. */
export function useTold<Data, Variables extends object>(
  document: TypedDocument<Data, Variables>,
  variables: Variables,
  on: { told: (data: Data) => void; ended?: (error: unknown) => void; enabled?: boolean },
): void {
  const key = useKey();
  const latest = useRef(on);
  useEffect(() => void (latest.current = on));
  const asked = JSON.stringify(variables);
  const enabled = on.enabled ?? true;
  useEffect(() => {
    if (!enabled) return;
    const events = client().subscribe(document, JSON.parse(asked) as Variables);
    let left = false;
    const listen = async () => {
      for await (const data of events) if (!left) latest.current.told(data);
    };
    listen().then(
      () => left || latest.current.ended?.(undefined),
      (error: unknown) => left || latest.current.ended?.(error),
    );
    return () => {
      left = true;
      void events.return(undefined);
    };
  }, [document, asked, enabled, key]);
}

/** One part that failed leaves the others: only an answer without any data is an error. */
async function askFor<Data, Variables extends object>(
  document: TypedDocument<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Told<Data>> {
  try {
    return { data: await client().ask(document, variables, { signal }), missing: [] };
  } catch (error) {
    if (!(error instanceof ClaimgraphError) || !hasSomething(error.data)) throw error;
    return { data: error.data as Data, missing: error.errors };
  }
}

const hasSomething = (data: unknown): boolean =>
  typeof data === "object" && data !== null && Object.values(data).some((value) => value !== null);
