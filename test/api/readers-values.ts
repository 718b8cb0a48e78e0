import { samplePage } from "./samples.js";
import { ask } from "./served-samples.js";

const COPY = "https://brackwaterpress.example/sundhaven/112874/farmers-face-fines-over-wells";
const GERMAN = samplePage("nordkai-zeitung-faehre.html").url;

const FIND = `query Find($copy: String!, $german: String!) {
  article(url: $copy) { analysis { id claims { id span { exact } claim { id } } } }
  german: article(url: $german) { id }
  changes(kind: [REVIEW, MERGE, SPLIT], first: 1) { nodes { id } }
  claims(filter: { text: "mill 240" }) { nodes { id } }
  disputed: claims(filter: { verdict: [DISPUTED] }) { nodes { entities { id } } }
}`;

type Ids = { nodes: { id: string }[] };

interface Found {
  article: {
    analysis: { id: string; claims: { id: string; span: { exact: string }; claim: { id: string } }[] };
  };
  german: { id: string } | null;
  changes: Ids;
  claims: Ids;
  disputed: { nodes: { entities: { id: string }[] }[] };
}

/** Where the usual values would find nothing in the samples, by what the operation says. */
const SPECIAL: [RegExp, (usual: Record<string, unknown>) => Record<string, unknown>][] = [
  [/query Copies/, () => ({ domain: "brackwaterpress.example" })],
  [/liftRemoval/, () => ({ url: GERMAN })],
  [/mutation HandIn/, () => ({ url: "https://yours.example/bridge" })],
  [/relatedClaims/, ({ otherClaimIds }) => ({ claimId: (otherClaimIds as string[])[0] })],
];

/** What stands for the variables that the documentation leaves to its reader, as the graph is now. */
export async function readersValues(operation: string): Promise<Record<string, unknown>> {
  const { article, german, changes, claims, disputed } = await ask<Found>(FIND, {
    copy: COPY,
    german: GERMAN,
  });
  const vote = article.analysis.claims.find(({ span }) => span.exact.includes("118 votes"))!;
  const usual = {
    ...{ url: COPY, analysisId: article.analysis.id, articleId: german?.id },
    ...{ claimId: vote.claim.id, mentionId: vote.id, otherClaimIds: claims.nodes.map(({ id }) => id) },
    ...{
      domain: "northmarchherald.example",
      entityId: disputed.nodes.flatMap(({ entities }) => entities)[0]?.id,
    },
    ...{ from: vote.claim.id, to: claims.nodes[0]?.id },
    ...{ changeId: changes.nodes[0]?.id, then: new Date().toISOString() },
    text: "The Harbour Bridge in Port Ellery closed after inspectors found cracks in two main cables.",
  };
  const exported = /exportId|citationId/.test(operation) ? await (exporting ??= exportSomething()) : {};
  if (/query \w*Webhook/.test(operation)) await (adding ??= addWebhook());
  const special = SPECIAL.find(([said]) => said.test(operation))?.[1];
  return { ...usual, ...exported, ...special?.(usual) };
}

let adding: Promise<unknown> | undefined;

/** A webhook, for operations that are about those that there are. */
const addWebhook = () =>
  ask(`mutation { addWebhook(input: { name: "Reader", url: "https://reader.example/" }) { secret } }`);

let exporting: ReturnType<typeof exportSomething> | undefined;

/** An export that is complete, for operations that are about one. */
async function exportSomething(): Promise<{ exportId: string; citationId: string }> {
  const { startExport } = await ask<{ startExport: { export: { id: string } } }>(
    "mutation { startExport(input: { format: JSONL }) { export { id } } }",
  );
  const find = "query ($id: ID!) { export(id: $id) { status citation { id } } }";
  for (;;) {
    const { export: found } = await ask<{ export: { status: string; citation: { id: string } } }>(find, {
      id: startExport.export.id,
    });
    if (found.status === "COMPLETED")
      return { exportId: startExport.export.id, citationId: found.citation.id };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
