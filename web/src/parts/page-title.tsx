import { type ReactNode, useEffect } from "react";

/** The page's one heading; `inTab` is what the browser's tab says where the heading is no plain text. */
export function PageTitle({ children, inTab }: { children: ReactNode; inTab?: string | undefined }) {
  const title = inTab ?? (typeof children === "string" ? children : undefined);
  useEffect(() => {
    document.title = title === undefined ? "Claimgraph" : `${title} · Claimgraph`;
  }, [title]);
  return <h1 tabIndex={-1}>{children}</h1>;
}
