import "./what-if.css";

import { useAsk } from "../../../api/ask.js";
import { sayPlainly } from "../../../api/plainly.js";
import { ClaimWithoutDocument, type ClaimWithoutQuery } from "../../../generated/operations.js";
import { Answer } from "../../../parts/answer.js";
import { VerdictBadge } from "../../../parts/verdict-badge.js";
import { counted } from "../../../words/counts.js";
import { useChoice } from "../use-choice.js";
import { Choices } from "./choices.js";
import { isNothingLeftOut, LEFT_OUT_PARAMS, type LeftOut, readLeftOut } from "./left-out.js";
import { useLeftOutNames } from "./use-outlets.js";

/** What the rule would say if some outlets, publishers or articles were not there, beside what it says. */
export function WhatIf({ id }: { id: string }) {
  const { params, choose } = useChoice("what-if");
  const leftOut = readLeftOut(params);
  const toggle = (kind: keyof LeftOut, value: string) => {
    const chosen = leftOut[kind];
    const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
    choose(LEFT_OUT_PARAMS[kind], next);
  };
  return (
    <>
      <p>
        Leave out outlets, publishers or articles, and see what the verdict would be without them. Nothing is
        stored, and the address keeps the choice.
      </p>
      {!isNothingLeftOut(leftOut) && <Without id={id} leftOut={leftOut} toggle={toggle} />}
      <Choices id={id} leftOut={leftOut} toggle={toggle} />
    </>
  );
}

interface WithoutProps {
  id: string;
  leftOut: LeftOut;
  toggle: (kind: keyof LeftOut, value: string) => void;
}

function Without({ id, leftOut, toggle }: WithoutProps) {
  const { sources, publishers, articles } = leftOut;
  const names = useLeftOutNames(id);
  const to = useAsk(ClaimWithoutDocument, {
    ...{ id, ids: [...articles] },
    ...{ sources: [...sources], publishers: [...publishers], articles: [...articles] },
  });
  return (
    <Answer to={to} of="the verdict without them">
      {({ claim, nodes }) => {
        const titles = new Map(
          nodes.flatMap((node) => (node && "title" in node ? [[node.id, node.title]] : [])),
        );
        return (
          <>
            <p>
              Left out:{" "}
              {(Object.keys(LEFT_OUT_PARAMS) as (keyof LeftOut)[]).flatMap((kind) =>
                leftOut[kind].map((value) => (
                  <button
                    type="button"
                    key={`${kind} ${value}`}
                    className="what-if-left"
                    onClick={() => toggle(kind, value)}
                  >
                    {titles.get(value) ?? names.get(value) ?? sayPlainly(value)}{" "}
                    <span aria-hidden="true">×</span>
                    <span className="visually-hidden">: put back</span>
                  </button>
                )),
              )}
            </p>
            {claim !== null && <Beside claim={claim} />}
          </>
        );
      }}
    </Answer>
  );
}

function Beside({ claim }: { claim: NonNullable<ClaimWithoutQuery["claim"]> }) {
  const { verdict, verdictWithout } = claim;
  const ruled = { ...verdict, ...verdict.rule };
  return (
    <div className="what-if-pair" role="status">
      <OneVerdict title={verdict.rule === null ? "As it is" : "As it is, by the rule"} verdict={ruled} />
      <OneVerdict title="Without them" verdict={verdictWithout} />
    </div>
  );
}

type ShownVerdict = NonNullable<ClaimWithoutQuery["claim"]>["verdictWithout"];

function OneVerdict({ title, verdict }: { title: string; verdict: ShownVerdict }) {
  return (
    <section>
      <h3>{title}</h3>
      <p className="claim-verdict">
        <VerdictBadge value={verdict.value} />
        <span className="faint">
          {counted(verdict.supportingOrigins, "origin")} for, {verdict.refutingOrigins} against
        </span>
      </p>
      <p>{verdict.rationale}</p>
    </section>
  );
}
