import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { useLocation } from "react-router";

/** So far ahead of the reader a section that waits is asked for. */
const AHEAD = "500px";

/** Of an address to which a choice within a section led: it names the section, and the page stays where it is. */
export interface StaysState {
  stays: true;
}

/**
 * A part of a page with a heading of its own; an address that ends in its id leads there, also where the answer came later.
 * One that waits asks for what it shows when the reader comes near it, or when the address names it.
 */
export function Section(section: { id: string; title: string; waits?: boolean; children: ReactNode }) {
  const { id, title, waits = false, children } = section;
  const place = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const isNear = useNear(place, waits);
  const isNamed = useNamed(id, heading);
  return (
    <section ref={place} aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {isNear || isNamed ? children : null}
    </section>
  );
}

/** Whether the address names it; its heading is gone to then. */
function useNamed(id: string, heading: RefObject<HTMLHeadingElement | null>): boolean {
  const { hash, key, state } = useLocation() as { hash: string; key: string; state: StaysState | null };
  const isNamed = hash === `#${id}`;
  const isOpening = useRef(true);
  useEffect(() => {
    if (isNamed && (isOpening.current || !state?.stays)) heading.current!.focus();
    isOpening.current = false;
  }, [isNamed, key, state, heading]);
  return isNamed;
}

/** Whether the reader was near it; at once where it does not wait. */
function useNear(place: RefObject<HTMLElement | null>, waits: boolean): boolean {
  const [isNear, setNear] = useState(!waits);
  useEffect(() => {
    if (!waits) return;
    const near = new IntersectionObserver(
      (seen) => seen.some(({ isIntersecting }) => isIntersecting) && setNear(true),
      { rootMargin: AHEAD },
    );
    near.observe(place.current!);
    return () => near.disconnect();
  }, [place, waits]);
  return isNear;
}
