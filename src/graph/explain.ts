import neo4j, { type Plan } from "neo4j-driver";

import type { GraphOptions } from "./graph.js";

/** One operator of the plan that the database makes for a statement, with those that feed it. */
export interface PlanStep {
  /** As the database calls it: "NodeUniqueIndexSeek". */
  operator: string;
  /** What it works on, as text: "claim:Claim(id) WHERE id = $id". */
  details: string;
  /** How many rows the database thinks that it gives. */
  estimatedRows: number;
  children: PlanStep[];
}

/** Asks the database how it would run a statement, without running it. */
export interface Explainer {
  explain(text: string): Promise<PlanStep>;
  close(): Promise<void>;
}

/** Connects for explaining; the executor of graph.ts gives rows, and a plan is none. */
export function createExplainer({ uri, user, password, database }: GraphOptions): Explainer {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true });
  return {
    explain: async (text) => {
      const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, {}, { database });
      if (!summary.plan) throw new Error(`The database gave no plan for: ${text}`);
      return planStep(summary.plan);
    },
    close: () => driver.close(),
  };
}

/** Reads the driver's plan. */
export function planStep({ operatorType, arguments: details, children }: Plan): PlanStep {
  const { Details, EstimatedRows } = details as { Details?: unknown; EstimatedRows?: unknown };
  return {
    operator: operatorType.replace(/@.*$/, ""),
    details: typeof Details === "string" ? Details : "",
    estimatedRows: typeof EstimatedRows === "number" ? EstimatedRows : 0,
    children: children.map(planStep),
  };
}
