import "./analyze-page.css";

import { type FormEvent, useState } from "react";
import { useNavigate, useSearchParams } from "react-router";

import { useChange } from "../../api/ask.js";
import { AnalyzeArticleDocument } from "../../generated/operations.js";
import { NotDone } from "../../parts/not-done.js";
import { PageTitle } from "../../parts/page-title.js";
import { isUnderWay } from "../../words/analysis-status.js";
import { readGiven } from "./given-article.js";
import { TextFields } from "./text-fields.js";

/** Where an article is handed in: its address, or its text with what is known of it. */
export function AnalyzePage() {
  const [params, setParams] = useSearchParams();
  const isText = params.get("as") === "text";
  const { analyze, error, refusals, isPending } = useAnalyze();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isPending) return;
    analyze(readGiven(new FormData(event.currentTarget), isText));
  };
  return (
    <section className="analyze">
      <PageTitle>Analyse an article</PageTitle>
      <p className="faint">
        Its claims are taken from the text and set beside all articles that were read before: who else says
        so, and is it really someone else? Its persuasion techniques are marked where they stand.
      </p>
      <fieldset className="analyze-kinds">
        <legend className="visually-hidden">What you have</legend>
        <Kind name="An address" isChosen={!isText} choose={() => setParams({}, { replace: true })} />
        <Kind name="A text" isChosen={isText} choose={() => setParams({ as: "text" }, { replace: true })} />
      </fieldset>
      <form onSubmit={submit}>
        {isText ? <TextFields /> : <AddressField address={params.get("url") ?? ""} />}
        <label className="analyze-force">
          <input type="checkbox" name="force" /> Analyse again even if nothing changed
        </label>
        <p className="actions">
          {/* What is disabled could not keep the focus. */}
          <button type="submit" aria-disabled={isPending}>
            {isPending ? "Handing it in …" : "Analyse"}
          </button>
        </p>
      </form>
      {/* Not inside the form: where a key is given is a form of its own. */}
      <NotDone what="The article was not taken." error={error} refusals={refusals} />
    </section>
  );
}

/** Hands an article in, and goes where its analysis is to be seen. */
function useAnalyze() {
  const navigate = useNavigate();
  const change = useChange(AnalyzeArticleDocument);
  const [refusals, setRefusals] = useState<readonly { code: string; message: string }[]>([]);
  const analyze = (input: ReturnType<typeof readGiven>) => {
    setRefusals([]);
    change.mutate(
      { input },
      {
        onSuccess: ({ analyzeArticle: { analysis, userErrors } }) => {
          if (analysis === null) return setRefusals(userErrors);
          const isUnchanged = !isUnderWay(analysis.status);
          const of =
            isUnchanged || input.url === undefined ? "" : `?${new URLSearchParams({ of: input.url })}`;
          void navigate(`/analyses/${analysis.id}${of}`, { state: { isUnchanged } });
        },
      },
    );
  };
  return { analyze, error: change.error, refusals, isPending: change.isPending };
}

function Kind({ name, isChosen, choose }: { name: string; isChosen: boolean; choose: () => void }) {
  return (
    <label>
      <input type="radio" name="kind" checked={isChosen} onChange={choose} /> {name}
    </label>
  );
}

function AddressField({ address }: { address: string }) {
  return (
    <label>
      Address of the article
      <input
        name="url"
        type="text"
        inputMode="url"
        autoComplete="url"
        required
        maxLength={2048}
        defaultValue={address}
        placeholder="https://gazette.example/story"
      />
      <span className="faint">The page is fetched, as far as its site allows that.</span>
    </label>
  );
}
