import type { Request } from "express";

import type { Config } from "../config.js";

/** Where callers reach this server, without a slash at the end: PUBLIC_URL, else the address that the request came to. */
export function publicAddress({ publicUrl }: Pick<Config, "publicUrl">, request: Request): string {
  return publicUrl ?? `${request.protocol}://${request.get("host") ?? "localhost"}`;
}
