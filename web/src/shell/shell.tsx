import "./shell.css";

import { useQueryClient } from "@tanstack/react-query";
import { type RefObject, Suspense, useEffect, useRef } from "react";
import { Link, NavLink, Outlet, useLocation, useNavigationType } from "react-router";

import { useAnybodyReads } from "../api/caller.js";
import { useKey } from "../api/key.js";
import { Loading } from "../parts/answer.js";
import { KeyDialog } from "./key-dialog.js";
import { PageBoundary } from "./page-boundary.js";

const WAYS = [
  ["/", "Search"],
  ["/analyze", "Analyse"],
  ["/overview", "Overview"],
  ["/outlets", "Outlets"],
  ["/techniques", "Techniques"],
  ["/entities", "Entities"],
] as const;

/** What stands around every page: the ways to the others, and the key that the reader uses. */
export function Shell() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const doesAnybodyRead = useAnybodyReads();
  useBeginning(main);
  useForgetting();
  return (
    <>
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <header className="shell-header">
        <NavLink to="/" className="shell-name" end>
          <img src="/claimgraph.svg" alt="" width="26" height="26" /> Claimgraph
        </NavLink>
        <nav aria-label="Pages">
          <ul>
            {WAYS.map(([to, name]) => (
              <li key={to}>
                <NavLink to={to} end={to === "/"}>
                  {name}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <KeyDialog />
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        <PageBoundary at={pathname}>
          <Suspense fallback={<Loading of="the page" />}>
            <Outlet />
          </Suspense>
        </PageBoundary>
      </main>
      <footer className="shell-footer">
        <p>
          Verdicts measure reporting, not truth: they follow rules from what is shown beside them, and no
          model writes them. <a href="/graphiql">Ask the graph yourself</a> ·{" "}
          <Link to="/chain">How two things are tied</Link> · <Link to="/exports">Your exports</Link>
          {doesAnybodyRead && (
            <>
              {" "}
              · <a href="/feeds/verdicts.atom">Changed verdicts as a feed</a>
            </>
          )}
        </p>
      </footer>
    </>
  );
}

/** What a key was answered is not kept longer than the key itself. */
function useForgetting(): void {
  const key = useKey();
  const answers = useQueryClient();
  // By now what is shown asks with the new key: only what the former one asked for is left.
  useEffect(() => answers.removeQueries({ type: "inactive" }), [answers, key]);
}

/** A page that opens without a load begins where a loaded one would, for readers of the screen too. */
function useBeginning(main: RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation();
  const kind = useNavigationType();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    // Where the address names a section, that has taken its reader there.
    if (location.hash !== "") return;
    main.current?.focus({ preventScroll: true });
    // Back and forth lead to where the reader was.
    if (kind !== "POP") window.scrollTo(0, 0);
  }, [main, pathname, kind]);
}
