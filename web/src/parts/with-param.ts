/** The parameters of an address with one of them set anew; an empty value takes it out. */
export function withParam(params: URLSearchParams, name: string, values: readonly string[]): URLSearchParams {
  const next = new URLSearchParams(params);
  next.delete(name);
  for (const value of values) if (value.trim() !== "") next.append(name, value.trim());
  return next;
}
