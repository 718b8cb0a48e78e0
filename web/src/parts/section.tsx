import { type ReactNode, useEffect, useRef } from "react";
import { useLocation } from "react-router";

/** A part of a page with a heading of its own; an address that ends in its id leads there, also where the answer came later. */
export function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { hash, key } = useLocation();
  useEffect(() => {
    if (hash === `#${id}`) heading.current?.focus();
  }, [hash, key, id]);
  return (
    <section aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
