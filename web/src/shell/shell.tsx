import "./shell.css";

import { Suspense, useEffect, useRef } from "react";
import { NavLink, Outlet, useLocation } from "react-router";

import { Loading } from "../parts/answer.js";
import { KeyDialog } from "./key-dialog.js";

const WAYS = [
  ["/", "Search"],
  ["/analyze", "Analyze"],
  ["/overview", "Overview"],
  ["/outlets", "Outlets"],
  ["/techniques", "Techniques"],
  ["/entities", "Entities"],
] as const;

/** What stands around every page: the ways to the others, and the key that the reader uses. */
export function Shell() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const isFirst = useRef(true);
  useEffect(() => {
    // A page that opens without a load begins where a loaded one would, for readers of the screen too.
    if (!isFirst.current) main.current?.focus({ preventScroll: true });
    isFirst.current = false;
    window.scrollTo(0, 0);
  }, [pathname]);
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
        <Suspense fallback={<Loading of="the page" />}>
          <Outlet />
        </Suspense>
      </main>
      <footer className="shell-footer">
        <p>
          Verdicts follow rules from what is shown beside them; no model writes them.{" "}
          <a href="/graphiql">Ask the graph yourself</a> ·{" "}
          <a href="/feeds/verdicts.atom">Changed verdicts as a feed</a>
        </p>
      </footer>
    </>
  );
}
