import { createRequire } from "node:module";

/** The rules of one robots.txt. */
export interface Robots {
  /** Undefined where the URL is not one of the rules' host. */
  isAllowed(url: string, userAgent?: string): boolean | undefined;
}

// the package is CommonJS whose types promise a default export that it does not have under Node's module rules
const robotsParser = createRequire(import.meta.url)("robots-parser") as (url: string, text: string) => Robots;

/** Reads a robots.txt that was found at `url`. */
export const parseRobots = (url: string, text: string): Robots => robotsParser(url, text);
