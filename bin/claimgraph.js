#!/usr/bin/env node
import { existsSync } from "node:fs";

const built = new URL("../dist/cli/main.js", import.meta.url);
if (existsSync(built)) {
  await import(built.href);
} else {
  console.error(
    "claimgraph: this clone is not built yet: run `npm run quickstart`, or `npm ci && npm run build`.",
  );
  process.exitCode = 1;
}
