import type { OpenFormat } from "./format-writer.js";
import { CONTEXT } from "./json-ld-context.js";
import { articleNodes, claimNodes, type ClaimRecords, datasetNode, sourceNode } from "./json-ld-nodes.js";
import { openOutputFile } from "./output-file.js";

/**
 * One JSON-LD document with the context inside and one node of its graph a line. The records of a claim come one after another
 * and are put together, so that a ClaimReview has its claim with all its appearances.
 */
export const openJsonLd: OpenFormat = async (folder, definition) => {
  const file = await openOutputFile(folder, "graph.jsonld");
  let [claim, isFirst]: [ClaimRecords | null, boolean] = [null, true];
  await file.write(`{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[\n`);
  const put = async (nodes: readonly object[]) => {
    for (const node of nodes) {
      await file.write(`${isFirst ? "" : ",\n"}${JSON.stringify(node)}`);
      isFirst = false;
    }
  };
  const putClaim = async () => {
    if (claim !== null) await put(claimNodes(claim));
    claim = null;
  };
  await put([datasetNode(definition)]);
  return {
    write: async ({ table, row }) => {
      file.count();
      if (table === "sources") return put([sourceNode(row)]);
      if (table === "articles") return put(articleNodes(row));
      if (table === "claims") {
        await putClaim();
        claim = { claim: row, verdicts: [], origins: [], relations: [], mentions: [], evidence: [] };
      } else claim![table].push(row);
    },
    finish: async () => {
      await putClaim();
      await file.write("\n]}\n");
      return [await file.finish()];
    },
    abandon: file.abandon,
  };
};
