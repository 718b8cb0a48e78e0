import "./wording.css";

import { useAsk } from "../../../api/ask.js";
import {
  type MentionLineFragment,
  WordingDocument,
  type WordingQuery,
} from "../../../generated/operations.js";
import { Answer } from "../../../parts/answer.js";
import type { ShownClaim } from "../claim-page.js";
import { useChoice } from "../use-choice.js";
import { Figures } from "./figures.js";
import { Mentions, useMentions } from "./mentions.js";
import { RelatedClaims, useRelated } from "./related-claims.js";
import { SideBySide } from "./side-by-side.js";

export interface Beside {
  /** The id of the mention, or of the claim, that is set beside the first wording; null: none. */
  chosen: string | null;
  choose: (id: string) => void;
}

/** In whose words it is said: the first wording, another one beside it, and all that can be set there. */
export function Wordings({ claim }: { claim: ShownClaim }) {
  const { params, choose } = useChoice("wording");
  const beside: Beside = {
    chosen: params.get("beside"),
    choose: (id) => choose("beside", [id]),
  };
  const { firstMention } = claim;
  return (
    <>
      {firstMention !== null && <Compared id={claim.id} first={firstMention} chosen={beside.chosen} />}
      <h3>Where articles state it</h3>
      <Mentions id={claim.id} firstId={firstMention?.id ?? null} beside={beside} />
      <RelatedClaims id={claim.id} beside={beside} />
      <Figures id={claim.id} />
    </>
  );
}

function Compared(compared: { id: string; first: MentionLineFragment; chosen: string | null }) {
  const { id, first } = compared;
  const proposed = useProposed(id, first.span.exact);
  const chosen = compared.chosen ?? proposed;
  const to = useAsk(WordingDocument, { id: chosen ?? "" }, { enabled: chosen !== null });
  if (chosen === null) return <SideBySide first={first} other={null} />;
  return (
    <Answer to={to} of="the other wording">
      {({ node }) => <SideBySide first={first} other={mentionOf(node)} />}
    </Answer>
  );
}

/** Of a related claim its first wording. */
function mentionOf(node: WordingQuery["node"]): MentionLineFragment | null {
  if (node?.__typename === "ClaimMention") return node;
  return node?.__typename === "Claim" ? node.firstMention : null;
}

/** What is worth setting beside the first wording before the reader has chosen: a claim that differs in a detail, else other words for it. */
function useProposed(id: string, first: string): string | null {
  const related = useRelated(id).data?.pages[0]?.data.claim?.relatedClaims.nodes[0];
  const mentions = useMentions(id).data?.pages[0]?.data.claim?.mentions.nodes;
  return related?.claim.id ?? mentions?.find(({ span }) => span.exact !== first)?.id ?? null;
}
