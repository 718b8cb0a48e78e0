/** The value of one of the page's colours, as "--refuted", where the element stands: a drawing takes no variables, and no `light-dark()`. */
export function colourOf(element: HTMLElement): (token: string) => string {
  return (token) => {
    const former = element.style.color;
    element.style.color = `var(${token})`;
    const { color } = getComputedStyle(element);
    element.style.color = former;
    return color;
  };
}
