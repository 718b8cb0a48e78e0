import { type ComponentType, lazy } from "react";

/** A page that is loaded when it is first opened, by its name in its file. */
const page = <Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) =>
  lazy(async () => ({ default: (await load())[name] }));

/** Each page but the landing one, by its address. */
export const PAGES = [
  { path: "analyze", Page: page(() => import("./analyze/analyze-page.js"), "AnalyzePage") },
  { path: "analyses/:id", Page: page(() => import("./analysis/analysis-page.js"), "AnalysisPage") },
  { path: "articles/:id", Page: page(() => import("./analysis/article-page.js"), "ArticlePage") },
  { path: "claims/:id", Page: page(() => import("./claim/claim-page.js"), "ClaimPage") },
  { path: "overview", Page: page(() => import("./overview/overview-page.js"), "OverviewPage") },
  { path: "outlets", Page: page(() => import("./outlets/outlets-page.js"), "OutletsPage") },
  { path: "outlets/compare", Page: page(() => import("./outlets/compare-page.js"), "ComparePage") },
  { path: "outlets/matrix", Page: page(() => import("./outlets/matrix-page.js"), "MatrixPage") },
  { path: "outlets/:domain", Page: page(() => import("./outlets/outlet-page.js"), "OutletPage") },
  { path: "techniques", Page: page(() => import("./techniques/techniques-page.js"), "TechniquesPage") },
  { path: "techniques/:slug", Page: page(() => import("./techniques/technique-page.js"), "TechniquePage") },
  { path: "entities", Page: page(() => import("./entities/entities-page.js"), "EntitiesPage") },
  { path: "entities/:id", Page: page(() => import("./entities/entity-page.js"), "EntityPage") },
  { path: "chain", Page: page(() => import("./chain/chain-page.js"), "ChainPage") },
  { path: "exports", Page: page(() => import("./exports/exports-page.js"), "ExportsPage") },
];
