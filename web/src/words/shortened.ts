/** A text of so many characters at most, with an ellipsis where it was cut; no character is cut in two. */
export function shortened(text: string, most: number): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most - 1).join("")}…` : text;
}
