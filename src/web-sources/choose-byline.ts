import { cleanByline } from "./page-byline.js";

/**
 * Chooses the names of who wrote an article from the places that name somebody, best first. A place that another one agrees
 * with goes before one that stands alone: systems give whoever filed the page as its author, too. `visible` is what readers
 * see, and is read only where the page's words for machines do not settle it.
 */
export function chooseByline(
  declared: readonly (readonly string[])[],
  visible: () => Iterable<readonly string[]>,
): string | null {
  const named = declared.map(cleanByline).filter((byline) => byline !== null);
  const [first] = named;
  if (first !== undefined && !isFirstNameAlone(first) && (isAgreed(first, named) || named.length === 1))
    return first;
  const shown = bylinesAt(visible());
  const chosen = first ?? shown.next().value ?? null;
  if (first === undefined || chosen === null) return chosen;
  const read = [...shown];
  const places = [...named, ...read.slice(0, 1)];
  return fuller(places.find((byline) => isAgreed(byline, places)) ?? first, read);
}

/** The names at each place that has some; places are read as they are asked for. */
function* bylinesAt(places: Iterable<readonly string[]>): Generator<string, null> {
  for (const texts of places) {
    const byline = cleanByline(texts);
    if (byline !== null) yield byline;
  }
  return null;
}

/** Whether another place names one of the same people. */
function isAgreed(byline: string, places: readonly string[]): boolean {
  const names = namesIn(byline);
  return (
    places.some((other) => other !== byline && namesIn(other).some((name) => names.includes(name))) ||
    places.filter((other) => other === byline).length > 1
  );
}

/** The whole name that readers see, where machines are given the first one alone. */
function fuller(byline: string, shown: readonly string[]): string {
  const begins = (other: string) => other.toLowerCase().startsWith(`${byline.toLowerCase()} `);
  return isFirstNameAlone(byline) ? (shown.find(begins) ?? byline) : byline;
}

const isFirstNameAlone = (byline: string) => !/\s/.test(byline);
const namesIn = (byline: string) => byline.toLowerCase().split(", ");
