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
  const isNamed = useNamed(id, place, heading);
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
function useNamed(
  id: string,
  place: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLHeadingElement | null>,
): boolean {
  const { hash, key, state } = useLocation() as { hash: string; key: string; state: StaysState | null };
  const isNamed = hash === `#${id}`;
  const isOpening = useRef(true);
  useEffect(() => {
    const isGoneTo = isNamed && (isOpening.current || !state?.stays);
    isOpening.current = false;
    if (!isGoneTo) return;
    heading.current!.focus({ preventScroll: true });
    return holdInView(place.current!);
  }, [isNamed, key, state, place, heading]);
  return isNamed;
}

/** By these the reader goes elsewhere. */
const OWN_WAYS = ["wheel", "touchstart", "pointerdown", "keydown"] as const;
/** For so long what stands above a section may still come and push it away. */
const HELD_MS = 10_000;

/** Brings a section to the top of the window, and again when the page grows, until the reader moves; gives what ends that. */
function holdInView(section: HTMLElement): () => void {
  const bring = () => section.scrollIntoView();
  const grown = new ResizeObserver(bring);
  grown.observe(document.body);
  const timer = setTimeout(() => end(), HELD_MS);
  const end = () => {
    clearTimeout(timer);
    grown.disconnect();
    for (const way of OWN_WAYS) removeEventListener(way, end, true);
  };
  for (const way of OWN_WAYS) addEventListener(way, end, true);
  bring();
  return end;
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
