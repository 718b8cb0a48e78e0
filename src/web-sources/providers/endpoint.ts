/** The address of a provider's method: `given` as it is where it has a path, else the method's own path on that server. */
export function endpointAt(given: string, path: string): string {
  const url = new URL(given);
  if (url.pathname === "/") url.pathname = path;
  return url.href;
}

/** The address of a method below a base that may have a path of its own. */
export function endpointBelow(base: string, path: string): string {
  const url = new URL(base);
  url.pathname = url.pathname.replace(/\/+$/, "").replace(new RegExp(`${path}$`), "") + path;
  return url.href;
}
