import { fileURLToPath } from "node:url";

import { defineConfig } from "vite";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const API = process.env.CLAIMGRAPH ?? "http://127.0.0.1:4000";

/** What the server of the API has beside the pages; `npm run dev:web` passes it on. */
const OF_THE_SERVER = [
  ...["/graphql", "/graphiql", "/embed", "/oembed", "/feeds", "/exports", "/healthz", "/readyz"],
];

export default defineConfig({
  root: here("."),
  resolve: { alias: { "@claimgraph/client": here("../packages/client/src/index.ts") } },
  build: {
    ...{ outDir: "dist", emptyOutDir: true, target: "es2022", assetsInlineLimit: 0 },
    // The charts, which are loaded when the first is shown, are one library.
    chunkSizeWarningLimit: 1_000,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // "use client" means something to servers that render React, and nothing here.
      onLog: (level, log, pass) => log.code !== "MODULE_LEVEL_DIRECTIVE" && pass(level, log),
    },
  },
  server: { proxy: Object.fromEntries(OF_THE_SERVER.map((path) => [path, { target: API, ws: true }])) },
});
