import "./chain-page.css";

import { Link, useSearchParams } from "react-router";

import { useAsk } from "../../api/ask.js";
import { ChainPageDocument, type ChainPageQuery } from "../../generated/operations.js";
import { Answer } from "../../parts/answer.js";
import { PageTitle } from "../../parts/page-title.js";
import { CHAIN_RELATIONS } from "../../words/chain-relations.js";
import { ChainEnd } from "./chain-end.js";
import { ChainThing } from "./chain-thing.js";

/** How two articles, claims or entities are tied: the shortest chain between them, in words. */
export function ChainPage() {
  const [params] = useSearchParams();
  const [from, to] = [params.get("from") ?? "", params.get("to") ?? ""];
  const isWhole = from !== "" && to !== "";
  return (
    <>
      <PageTitle>How two things are tied</PageTitle>
      <p className="faint">
        The shortest chain between two articles, claims or entities, through what articles state and name and
        what copies what. A tie says nothing of a cause, or of anybody’s intent.
      </p>
      <div className="chain-ends">
        <ChainEnd name="from" label="From" />
        <ChainEnd name="to" label="To" />
      </div>
      {isWhole && <Chain from={from} to={to} />}
    </>
  );
}

function Chain({ from, to }: { from: string; to: string }) {
  const answer = useAsk(ChainPageDocument, { from, to }, { keepFormer: false });
  return (
    <section aria-labelledby="chain">
      <h2 id="chain">The chain</h2>
      <Answer to={answer} of="the chain">
        {({ shortestChain }) => <Path chain={shortestChain} />}
      </Answer>
      <p>
        <Link to={`/chain?${new URLSearchParams({ from: to, to: from }).toString()}`}>
          The other way round
        </Link>
      </p>
    </section>
  );
}

function Path({ chain: { reading, start, steps } }: { chain: ChainPageQuery["shortestChain"] }) {
  return (
    <>
      <p>{reading}</p>
      {steps !== null && (
        <ol className="chain-path">
          <li>
            <ChainThing thing={start} />
          </li>
          {steps.map(({ relation, node }) => (
            <li key={node.id}>
              <span className="chain-relation">{CHAIN_RELATIONS[relation]}</span> <ChainThing thing={node} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
