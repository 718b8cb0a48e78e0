// The worker as it is written, for development and tests; a thread does not take over what its process reads TypeScript by.
import { register } from "tsx/esm/api";

register();
export const { extract, analyze, read, readStatements } =
  await import("../src/article-workers/article-worker.ts");
