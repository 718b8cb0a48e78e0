import { useState } from "react";

import type { AnalysedArticleFragment } from "../../generated/operations.js";
import type { Analysis } from "./analysis-report.js";
import { saveAs } from "../../api/download.js";
import { CopyField } from "../../parts/copy-field.js";
import { linkedData, linkedDataText } from "./linked-data.js";

interface Shared {
  analysis: Analysis;
  article: AnalysedArticleFragment;
}

/** Ways to take the analysis along: its address, a card for other pages, a picture, linked data, paper. */
export function Share({ analysis, article }: Shared) {
  const permalink = `${location.origin}/analyses/${analysis.id}`;
  const data = linkedData(analysis, article, permalink);
  const savePicture = async () => {
    const { drawShareImage } = await import("./share-image.js");
    saveAs(await drawShareImage(analysis, article, permalink), "claimgraph-analysis.png");
  };
  const [hasFailed, setFailed] = useState(false);
  const save = () => {
    setFailed(false);
    savePicture().catch(() => setFailed(true));
  };
  const saveData = () => {
    const text = JSON.stringify(data, null, 2);
    saveAs(new Blob([text], { type: "application/ld+json" }), "claimgraph-analysis.jsonld");
  };
  return (
    <details className="share no-print">
      <summary>Share or print</summary>
      <CopyField label="Link to this analysis" value={permalink} />
      <CopyField label="Card for another page (HTML)" value={embedCode(analysis.id)} />
      <p className="actions">
        <button type="button" className="quiet" onClick={save}>
          Save as an image
        </button>
        <button type="button" className="quiet" onClick={saveData}>
          Save as JSON-LD
        </button>
        <button type="button" className="quiet" onClick={() => print()}>
          Print
        </button>
      </p>
      {hasFailed && <p role="alert">The image could not be made. Load the page again.</p>}
      <script type="application/ld+json">{linkedDataText(data)}</script>
    </details>
  );
}

const embedCode = (id: string) =>
  `<iframe src="${location.origin}/embed/${id}" width="600" height="480" style="border:0" loading="lazy" ` +
  `sandbox="allow-popups allow-popups-to-escape-sandbox" title="Claimgraph: an analysis"></iframe>`;
