import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { type DocumentNode, Kind, parse, print } from "graphql";

import { ANALYSIS_PAGE_QUERY, OVERVIEW_QUERY, SEARCH_QUERY } from "../../src/server/example-queries.js";
import { OUTLET_QUERY } from "../../src/server/example-questions.js";
import type { PageName } from "./page-names.js";

/** What people send for each page: what GraphiQL has ready, and what the pages in web/ ask. */
export function pageDocuments(): Record<PageName, string> {
  const web = webOperations();
  return {
    analysis: ANALYSIS_PAGE_QUERY,
    claim: operationOf(web, "ClaimPage"),
    repeaters: operationOf(web, "ClaimOutlets"),
    search: SEARCH_QUERY,
    outlet: OUTLET_QUERY,
    overview: OVERVIEW_QUERY,
  };
}

function webOperations(): DocumentNode {
  const folder = join(import.meta.dirname, "../../web/operations");
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
  return parse(texts.join("\n"), { noLocation: true });
}

/** One operation with the fragments that it spreads, theirs too. */
function operationOf({ definitions }: DocumentNode, name: string): string {
  const chosen = definitions.filter(
    (one) => one.kind === Kind.OPERATION_DEFINITION && one.name?.value === name,
  );
  const fragments = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  for (let text = chosen.map(print).join(), found = true; found; text = chosen.map(print).join()) {
    const spread = fragments.filter((one) => text.includes(`...${one.name.value}`) && !chosen.includes(one));
    chosen.push(...spread);
    found = spread.length > 0;
  }
  return chosen.map(print).join("\n\n");
}
