import "./pages-of.css";

import { type ReactNode, type RefObject, useEffect, useRef } from "react";

import type { usePages } from "../api/ask.js";
import { Failure, Loading, Missing, Stale } from "./answer.js";

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
  const list = useRef<HTMLDivElement>(null);
  const isReadingOn = pages.isFetchingNextPage;
  const goOn = useGoingOn(list, pages.data?.pages.length);
  const more = () => isReadingOn || goOn(pages.fetchNextPage());
  const again = () => void pages.refetch();
  if (pages.data === undefined)
    return pages.error ? <Failure of={of} error={pages.error} again={again} /> : <Loading of={of} />;
  const answers = pages.data.pages;
  const entries = answers.flatMap(({ data }) => entriesOf(data));
  return (
    <>
      {pages.error && !pages.isFetchNextPageError && <Stale of={of} error={pages.error} again={again} />}
      <Missing errors={answers.flatMap(({ missing }) => missing)} again={again} />
      <div ref={list} className="pages-of">
        {entries.length > 0 ? children(entries) : !pages.hasNextPage && empty}
      </div>
      {pages.isFetchNextPageError && <Failure of={`more ${of}`} error={pages.error!} again={more} />}
      {pages.hasNextPage && !pages.isFetchNextPageError && (
        // What is disabled could not keep the focus.
        <button type="button" className="quiet" aria-disabled={isReadingOn} onClick={more}>
          {isReadingOn ? "Loading …" : `Show more ${of}`}
        </button>
      )}
    </>
  );
}

const REACHED = "a[href], button, input, summary";

/** Whoever asks for more by keyboard goes on with the first of what came, unless they went elsewhere meanwhile. */
function useGoingOn(list: RefObject<HTMLElement | null>, pagesShown: number | undefined) {
  const asked = useRef<{ from: Element | null; before: number } | null>(null);
  useEffect(() => {
    const { from, before } = asked.current ?? {};
    asked.current = null;
    const isHere = document.activeElement === from || document.activeElement === document.body;
    if (before !== undefined && isHere) list.current?.querySelectorAll<HTMLElement>(REACHED)[before]?.focus();
  }, [list, pagesShown]);
  return (fetching: Promise<unknown>) => {
    const before = list.current?.querySelectorAll(REACHED).length ?? 0;
    asked.current = { from: document.activeElement, before };
    void fetching;
  };
}
