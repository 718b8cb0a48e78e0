import { Parser } from "htmlparser2";

/** An element of a feed or sitemap. */
export interface XmlElement {
  /** As it was written, prefix included: "media:content". */
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** The text directly in it, CDATA included. */
  text: string;
}

/** What came as XML will not be read; the message says why. */
export class UnreadableXml extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UnreadableXml";
  }
}

/** A large news sitemap has 1,000 entries of about ten elements, a large feed a few hundred. */
const MOST_ELEMENTS = 100_000;
const DEEPEST = 64;
const MOST_ATTRIBUTES = 100;

/**
 * Reads a feed or sitemap, forgiving what real ones get wrong. A document type is refused, and with it every entity that it
 * could declare: no feed needs one, and all attacks by entities do. Throws UnreadableXml.
 */
export function readXml(xml: string): XmlElement {
  const top: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open: XmlElement[] = [top];
  let elements = 0;
  let attributes = 0;
  const parser = new Parser(
    {
      onprocessinginstruction(name) {
        if (/^!/.test(name)) throw new UnreadableXml("It has a document type, which is not read.");
      },
      onopentagname() {
        attributes = 0;
        if (++elements > MOST_ELEMENTS)
          throw new UnreadableXml(`It has more than ${MOST_ELEMENTS} elements.`);
        if (open.length > DEEPEST)
          throw new UnreadableXml(`Its elements are nested more than ${DEEPEST} deep.`);
      },
      onattribute() {
        if (++attributes > MOST_ATTRIBUTES)
          throw new UnreadableXml(`One of its elements has more than ${MOST_ATTRIBUTES} attributes.`);
      },
      onopentag(name, given) {
        const element = { name, attributes: { ...given }, children: [], text: "" };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext(text) {
        const element = open.at(-1);
        if (element) element.text += text;
      },
      onclosetag() {
        if (open.length > 1) open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(xml.replaceAll("\0", ""));
  const [root] = top.children;
  if (!root) throw new UnreadableXml("It is no XML.");
  return root;
}
