import { readFileSync } from "node:fs";

import type { Stance } from "../src/domain/comparison.js";
import { fileOfSet } from "./development-sets.js";

/** A passage whose stance towards a claim was judged by people. */
export interface JudgedPassage {
  claim: string;
  passage: string;
  stance: Stance;
}

const FACTCHECK_BENCH: Record<string, Stance> = {
  "completely-support": "SUPPORTS",
  "partially-support": "SUPPORTS",
  refute: "REFUTES",
  irrelevant: "NEUTRAL",
};

/** Factcheck-Bench (Wang et al. 2024, Apache-2.0), subtask 3. */
export function factcheckBenchFile(folder?: string): string {
  return fileOfSet("factcheck_bench/subtask3_claim_evidence_stance.jsonl", folder);
}

/** Partial support counts as support: the three classes that published figures are about. */
export function readFactcheckBench(folder?: string): JudgedPassage[] {
  return rowsOf<{ claim: string; evidence: string; stance: string }>(factcheckBenchFile(folder)).map(
    ({ claim, evidence, stance }) => ({ claim, passage: evidence, stance: FACTCHECK_BENCH[stance]! }),
  );
}

/** What the annotators made of a claim from its evidence. */
export type ClimateVerdict = "SUPPORTS" | "REFUTES" | "DISPUTED" | "NOT_ENOUGH_INFO";

interface ClimateClaim {
  claim: string;
  claim_label: ClimateVerdict;
  evidences: { evidence: string; evidence_label: "SUPPORTS" | "REFUTES" | "NOT_ENOUGH_INFO" }[];
}

/** Climate-FEVER (Diggelmann et al. 2020): sentences of Wikipedia, only to be measured on. */
export function readClimateFever(folder?: string): JudgedPassage[] {
  return readClimateVerdicts(folder).flatMap(({ passages }) => passages);
}

/** The same, by claim, with what people made of it. */
export function readClimateVerdicts(
  folder?: string,
): { verdict: ClimateVerdict; passages: JudgedPassage[] }[] {
  const rows = rowsOf<ClimateClaim>(fileOfSet("climate_fever/part0.jsonl", folder));
  return rows.map(({ claim, claim_label: verdict, evidences }) => ({
    verdict,
    passages: evidences.map(({ evidence: passage, evidence_label: label }) => ({
      ...{ claim, passage },
      stance: label === "NOT_ENOUGH_INFO" ? "NEUTRAL" : label,
    })),
  }));
}

function rowsOf<Row>(file: string): Row[] {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Row);
}
