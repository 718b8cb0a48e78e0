import { type ReactNode, useEffect, useRef, useState } from "react";
import { useLocation } from "react-router";

/** So far ahead of the reader a section is asked for. */
const AHEAD = "500px";

/** A section that asks for what it shows when the reader comes near it, or when the address names it. */
export function LateSection({ name, title, children }: { name: string; title: string; children: ReactNode }) {
  const place = useRef<HTMLElement>(null);
  const isNamed = useLocation().hash === `#${name}`;
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
    if (isNamed) place.current!.scrollIntoView();
  }, [isNamed]);
  return (
    <section ref={place} id={name} className="claim-section" aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{title}</h2>
      {isNear || isNamed ? children : null}
    </section>
  );
}
