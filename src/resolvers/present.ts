/** For what the graph must hold: that it is missing is our fault and not the caller's. */
export async function present<Value>(value: Promise<Value | null>, what: string): Promise<Value> {
  const found = await value;
  if (found === null) throw new Error(`The graph has no ${what}.`);
  return found;
}
