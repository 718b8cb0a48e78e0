import type { ReactNode } from "react";

import type { usePages } from "../api/ask.js";
import { Failure, Loading } from "./answer.js";

/** A list that is read on by a button; `entriesOf` takes its entries out of each answer. */
export function PagesOf<Data, Entry>(parts: {
  pages: ReturnType<typeof usePages<Data, object>>;
  /** What the list has, as it stands in "Loading claims …". */
  of: string;
  entriesOf: (data: Data) => readonly Entry[];
  /** What stands where there is nothing. */
  empty: ReactNode;
  children: (entries: readonly Entry[]) => ReactNode;
}) {
  const { pages, of, entriesOf, empty, children } = parts;
  if (pages.data === undefined)
    return pages.error ? (
      <Failure of={of} error={pages.error} again={() => void pages.refetch()} />
    ) : (
      <Loading of={of} />
    );
  const entries = pages.data.pages.flatMap(({ data }) => entriesOf(data));
  return (
    <>
      {entries.length === 0 ? empty : children(entries)}
      {pages.isFetchNextPageError && (
        <Failure of={`more ${of}`} error={pages.error!} again={() => void pages.fetchNextPage()} />
      )}
      {pages.hasNextPage && !pages.isFetchNextPageError && (
        <button
          type="button"
          className="quiet"
          disabled={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          {pages.isFetchingNextPage ? "Loading …" : `Show more ${of}`}
        </button>
      )}
    </>
  );
}
