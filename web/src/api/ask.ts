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
import { useEffect, useRef, useState } from "react";

import { client, onReconnected } from "./client.js";
import { useKey } from "./key.js";
import { sayPlainly } from "./plainly.js";

/** What the API answered, what of it could not be had, and when it was asked: what happened since may not be in it. */
export interface Told<Data> {
  data: Data;
  missing: readonly GraphqlError[];
  askedAt: number;
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
  return usePages({
    ...{ document, enabled, everyMs, variablesOf: (after: string | null) => ({ ...variables, after }) },
    nextOf: (data: Data) => {
      const page = connectionOf(data)?.pageInfo;
      return page?.hasNextPage ? page.endCursor : undefined;
    },
  });
}

/** The same from the list's end. */
export function useAskBackwards<Data, Variables extends { before?: string | null | undefined }>(
  document: TypedDocument<Data, Variables>,
  variables: Variables,
  connectionOf: (data: Data) => BackwardConnection | null | undefined,
) {
  return usePages({
    ...{ document, enabled: true, variablesOf: (before: string | null) => ({ ...variables, before }) },
    nextOf: (data: Data) => {
      const page = connectionOf(data)?.pageInfo;
      return page?.hasPreviousPage ? page.startCursor : undefined;
    },
  });
}

interface BackwardConnection {
  pageInfo: { hasPreviousPage: boolean; startCursor: string | null };
}

/** What both are made of. */
export function usePages<Data, Variables extends object>(asked: {
  document: TypedDocument<Data, Variables>;
  enabled: boolean;
  variablesOf: (cursor: string | null) => Variables;
  nextOf: (data: Data) => string | null | undefined;
  everyMs?: AskOptions<Data>["everyMs"] | undefined;
}) {
  const { document, enabled, variablesOf, nextOf, everyMs } = asked;
  const key = useKey();
  return useInfiniteQuery({
    queryKey: ["pages", document.toString(), variablesOf(null), key],
    queryFn: ({ signal, pageParam }) => askFor(document, variablesOf(pageParam), signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ data }) => nextOf(data),
    enabled,
    ...(everyMs && {
      refetchInterval: ({ state }: PagesQuery<Data>) =>
        state.data?.pages.map(({ data }) => everyMs(data)).find((ms) => ms !== false) ?? false,
    }),
  });
}

/** Has the API do something; unless that was refused, all that is shown is asked anew then, or what `changes` alone asks for. */
export function useChange<Data extends object, Variables extends object>(
  document: TypedDocument<Data, Variables>,
  { changes }: { changes?: { toString(): string } } = {},
) {
  const answers = useQueryClient();
  return useMutation<Data, Error, Variables>({
    mutationFn: (variables) => client().ask(document, variables),
    onSuccess: (data) => {
      if (isRefused(data)) return;
      const concerned = ({ queryKey }: { queryKey: readonly unknown[] }) =>
        changes === undefined || queryKey.includes(changes.toString());
      void answers.invalidateQueries({ predicate: concerned });
    },
  });
}

const isRefused = (data: object): boolean =>
  Object.values(data as Record<string, { userErrors?: readonly unknown[] } | null>).some(
    (payload) => (payload?.userErrors?.length ?? 0) > 0,
  );

/**
 * Listens to a subscription for as long as the part is shown. Should it end, the page goes on without it: `ended` is told, and
 * true is given until another key is used.
 */
export function useTold<Data, Variables extends object>(
  document: TypedDocument<Data, Variables>,
  variables: Variables,
  on: { told: (data: Data) => void; ended?: () => void },
): boolean {
  const key = useKey();
  const latest = useRef(on);
  useEffect(() => void (latest.current = on));
  const [isOver, setOver] = useState(false);
  const answers = useQueryClient();
  // What happened while the connection was lost was not told.
  useEffect(() => onReconnected(() => void answers.invalidateQueries()), [answers]);
  const asked = JSON.stringify(variables);
  useEffect(() => {
    const events = client().subscribe(document, JSON.parse(asked) as Variables);
    let left = false;
    const listen = async () => {
      for await (const data of events) if (!left) latest.current.told(plain(data));
    };
    const end = () => {
      if (left) return;
      setOver(true);
      latest.current.ended?.();
    };
    void listen().then(end, end);
    return () => {
      left = true;
      setOver(false);
      void events.return(undefined);
    };
  }, [document, asked, key]);
  return isOver;
}

const plain = <Data>(told: Data): Data => JSON.parse(sayPlainly(JSON.stringify(told))) as Data;

/** One part that failed leaves the others: only an answer without any data is an error. */
async function askFor<Data, Variables extends object>(
  document: TypedDocument<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Told<Data>> {
  const askedAt = Date.now();
  try {
    return { data: await client().ask(document, variables, { signal }), missing: [], askedAt };
  } catch (error) {
    if (!(error instanceof ClaimgraphError) || !hasSomething(error.data)) throw error;
    return { data: error.data as Data, missing: error.errors, askedAt };
  }
}

const hasSomething = (data: unknown): boolean =>
  typeof data === "object" && data !== null && Object.values(data).some((value) => value !== null);
