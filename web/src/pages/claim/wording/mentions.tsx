import { useAskPages } from "../../../api/ask.js";
import { ClaimWordingsDocument } from "../../../generated/operations.js";
import { ArticleLine } from "../../../parts/article-line.js";
import { PagesOf } from "../../../parts/pages-of.js";
import { counted } from "../../../words/counts.js";
import { VOICES } from "../../../words/voices.js";
import type { Beside } from "./wordings.js";

export const useMentions = (id: string) =>
  useAskPages(ClaimWordingsDocument, { id, first: 10 }, ({ claim }) => claim?.mentions);

/** Where the claim is stated, first published first; each can be set beside the first wording. */
export function Mentions({ id, firstId, beside }: { id: string; firstId: string | null; beside: Beside }) {
  const pages = useMentions(id);
  const total = pages.data?.pages[0]?.data.claim?.mentions.totalCount;
  return (
    <>
      {total !== undefined && <p className="faint">Stated {counted(total, "time")}.</p>}
      <PagesOf
        pages={pages}
        of="mentions"
        entriesOf={({ claim }) => claim?.mentions.nodes ?? []}
        empty={<p>No article states it at present. Analyse one that does.</p>}
      >
        {(mentions) => (
          <ul className="wording-list">
            {mentions.map((mention) => (
              <li key={mention.id}>
                <blockquote>{mention.span.exact}</blockquote>
                <p className="faint">
                  <ArticleLine article={mention.article} /> · {VOICES[mention.span.voice]}
                  {mention.attributedTo !== null && `, attributed to ${mention.attributedTo}`}
                </p>
                {mention.id === firstId ? (
                  <p className="faint">This is the first wording.</p>
                ) : (
                  <SetBeside id={mention.id} beside={beside} />
                )}
              </li>
            ))}
          </ul>
        )}
      </PagesOf>
    </>
  );
}

export function SetBeside({ id, beside: { chosen, choose } }: { id: string; beside: Beside }) {
  const isChosen = chosen === id;
  return (
    <button
      type="button"
      className="link no-print"
      aria-pressed={isChosen}
      onClick={() => choose(isChosen ? "" : id)}
    >
      {isChosen ? "Take it away from beside the first" : "Set beside the first"}
    </button>
  );
}
