import "./exports-page.css";

import { useAskPages } from "../../api/ask.js";
import { ExportsPageDocument } from "../../generated/operations.js";
import { ExportMenu } from "../../parts/export/export-menu.js";
import { ExportState, isBeingMade } from "../../parts/export/export-state.js";
import { PageTitle } from "../../parts/page-title.js";
import { PagesOf } from "../../parts/pages-of.js";
import { inMinutes } from "../../words/dates.js";
import { FORMATS } from "../../words/formats.js";

/** What the reader has taken out, with files and citations. */
export function ExportsPage() {
  const pages = useAskPages(ExportsPageDocument, { first: 20 }, (data) => data.exports, {
    everyMs: ({ exports }) => (exports.nodes.some(isBeingMade) ? 2_000 : false),
  });
  return (
    <>
      <PageTitle>Exports</PageTitle>
      <p className="faint">
        Files of what the graph holds. Their citations lead to the same content later, or say what was removed
        since.
      </p>
      <ExportMenu filter={{}} of="everything" />
      <PagesOf
        pages={pages}
        of="exports"
        entriesOf={(data) => data.exports.nodes}
        empty={
          <p>You have exported nothing yet. Lists of claims have “Export and cite” for what they show.</p>
        }
      >
        {(exports) =>
          exports.map((state) => (
            <section key={state.id} className="exports-one">
              <h2>
                {state.format === null ? "Check of a citation" : FORMATS[state.format].split(":")[0]},{" "}
                {inMinutes(state.createdAt)}
              </h2>
              <ExportState state={state} />
            </section>
          ))
        }
      </PagesOf>
    </>
  );
}
