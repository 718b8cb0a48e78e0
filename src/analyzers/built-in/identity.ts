import type { AnalyzerIdentity } from "../../domain/analysis.js";

/** How the built-in analyzer names itself; apart from it, so that it can be named where it does not run. */
export const BUILT_IN: AnalyzerIdentity = { name: "built-in", version: "2", model: null };
