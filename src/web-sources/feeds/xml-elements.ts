import type { XmlElement } from "../read-xml.js";

const localName = (name: string) => name.replace(/^.*:/, "").toLowerCase();

/** The children of that name, whatever their prefix. */
export const childrenNamed = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => localName(child.name) === name);

/** The text of the first child of that name that has some. */
export function textOf(element: XmlElement, ...names: string[]): string | null {
  for (const name of names)
    for (const child of childrenNamed(element, name)) {
      const text = child.text.replace(/\s+/g, " ").trim();
      if (text !== "") return text;
    }
  return null;
}

/** Whether the element itself has that name. */
export const isNamed = (element: XmlElement, name: string): boolean => localName(element.name) === name;
