import { type ReactNode, useEffect, useRef, useState } from "react";
import { useLocation } from "react-router";

import type { ChoiceState } from "./use-choice.js";

/** So far ahead of the reader a section is asked for. */
const AHEAD = "500px";

/** A section that asks for what it shows when the reader comes near it, or when the address names it. */
export function LateSection({ name, title, children }: { name: string; title: string; children: ReactNode }) {
  const place = useRef<HTMLElement>(null);
  const { hash, state } = useLocation() as { hash: string; state: ChoiceState | null };
  const isNamed = hash === `#${name}`;
  const isOpening = useRef(true);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const near = new IntersectionObserver(
      (seen) => seen.some(({ isIntersecting }) => isIntersecting) && setNear(true),
      { rootMargin: AHEAD },
    );
    near.observe(place.current!);
    return () => near.disconnect();
  }, []);
  useEffect(() => {
    if (isNamed && (isOpening.current || !state?.stays)) place.current!.scrollIntoView();
    isOpening.current = false;
  }, [isNamed, state]);
  return (
    <section ref={place} id={name} className="claim-section" aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{title}</h2>
      {isNear || isNamed ? children : null}
    </section>
  );
}
