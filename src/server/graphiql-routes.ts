import { createRequire } from "node:module";
import { dirname, join } from "node:path";

import express, { Router } from "express";

import { SAVED_EXAMPLES } from "./saved-examples.js";
import { WEB } from "./page-routes.js";

const installed = createRequire(import.meta.url);
const packageFolder = (name: string) => dirname(installed.resolve(`${name}/package.json`));

/** Scripts and data from here alone; GraphiQL sets the sizes of its panes by style attributes. */
const CONTENT_POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self' data:; " +
  "style-src 'self' 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const ASSETS = {
  "graphiql.js": [packageFolder("graphiql"), "graphiql.min.js"],
  "graphiql.css": [packageFolder("graphiql"), "graphiql.min.css"],
  "react.js": [packageFolder("react"), "umd/react.production.min.js"],
  "react-dom.js": [packageFolder("react-dom"), "umd/react-dom.production.min.js"],
} as const;

/** GraphiQL with saved queries. Nothing comes from anywhere else. */
export function graphiqlRoutes(): Router {
  const router = Router();
  router.get("/graphiql", (_request, response) => {
    response.setHeader("content-security-policy", CONTENT_POLICY);
    response.sendFile("graphiql/index.html", { root: WEB });
  });
  router.get("/graphiql/examples.json", (_request, response) => void response.json(SAVED_EXAMPLES));
  for (const [name, [folder, file]] of Object.entries(ASSETS))
    router.get(`/graphiql/${name}`, (_request, response) =>
      response.sendFile(join(folder, file), { maxAge: "1d", dotfiles: "allow" }),
    );
  router.use("/graphiql", express.static(join(WEB, "graphiql"), { index: false }));
  return router;
}
