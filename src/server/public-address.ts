import type { Request } from "express";

import type { Config } from "../config.js";

/** What names a host: a caller may write anything into this header, and the address goes into markup. */
const HOST = /^[\w.:[\]-]+$/;

/** Where callers reach this server, without a slash at the end: PUBLIC_URL, else the address that the request came to. */
export function publicAddress({ publicUrl }: Pick<Config, "publicUrl">, request: Request): string {
  const host = request.get("host") ?? "";
  return publicUrl ?? `${request.protocol}://${HOST.test(host) ? host : "localhost"}`;
}
