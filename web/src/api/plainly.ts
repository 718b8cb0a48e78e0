/** Signs that turn the direction of what follows them, to the end of its paragraph: figures that stand beside a name would be read backwards. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;
/** More marks on one letter than any script needs: they are drawn over what stands around it, or push a page wider than it is. */
const HEAPS = /(\p{M}{8})(\p{M}+)/gu;
const UNSEEN = "\u2060";

/** A text without them. A sign that shows nothing stands in place of each, so that places in the text stay what they are. */
export const sayPlainly = (text: string): string =>
  text
    .replace(TURNS, UNSEEN)
    .replace(HEAPS, (_, kept: string, rest: string) => kept + UNSEEN.repeat(rest.length));

/** As `fetch`; what an answer says, it says plainly. */
export const fetchPlainly: typeof fetch = async (...asked) => {
  const answer = await fetch(...asked);
  const json = async (): Promise<unknown> => JSON.parse(sayPlainly(await answer.text()));
  return Object.assign(answer, { json });
};
