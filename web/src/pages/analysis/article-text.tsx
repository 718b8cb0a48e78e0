import { useAsk } from "../../api/ask.js";
import { AnalysisTextDocument } from "../../generated/operations.js";
import { Answer } from "../../parts/answer.js";
import { type Mark } from "./marks.js";
import { MarkedText, Passages } from "./marked-text.js";

/** The article's text with what was found marked in place; where it may not be shown, the passages alone. */
export function ArticleText(props: { analysisId: string; title: string; marks: readonly Mark[] }) {
  const { analysisId, title, marks } = props;
  const answer = useAsk(AnalysisTextDocument, { id: analysisId }, { keepFormer: false });
  const told = answer.data && { ...answer.data, missing: answer.data.missing.filter(isNoRefusal) };
  const inHeadline = marks.filter(({ span }) => span.voice === "HEADLINE");
  return (
    <section className="report-text" aria-labelledby="text" tabIndex={0}>
      <h2 id="text">The article’s text</h2>
      <p className="marked-text marked-legend">
        <mark className="marked-claim">Claim</mark> <mark className="marked-technique">Technique</mark>
        <span className="faint">Each sign leads to what was found.</span>
      </p>
      <Answer to={{ ...answer, data: told }} of="the article’s text">
        {({ analysis }) => (
          <div className="marked-text">
            {analysis?.text == null ? (
              <>
                <p className="notice">
                  The whole text is shown to keys with the scope “text”, because it belongs to its outlet.
                  These are its passages in which something was found.
                </p>
                <Passages marks={marks} />
              </>
            ) : (
              <>
                {inHeadline.length > 0 && <Headline title={title} marks={inHeadline} />}
                <MarkedText text={analysis.text} marks={marks.filter((mark) => !inHeadline.includes(mark))} />
              </>
            )}
          </div>
        )}
      </Answer>
    </section>
  );
}

/** What was found in the headline; where that is another one since, in the words that were read. */
function Headline({ title, marks }: { title: string; marks: readonly Mark[] }) {
  const isAsRead = marks.every(({ span: { start, end, exact } }) => title.slice(start, end) === exact);
  return isAsRead ? (
    <div className="marked-headline">
      <MarkedText text={title} marks={marks} />
    </div>
  ) : (
    <Passages marks={marks} />
  );
}

/** That this reader may not have the text is said in its place. */
const isNoRefusal = ({ extensions }: { extensions?: { code?: string } }) => extensions?.code !== "FORBIDDEN";
