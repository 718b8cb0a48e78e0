import "./techniques-page.css";

import { Link } from "react-router";

import { useAsk } from "../../api/ask.js";
import { type TechniqueKnownFragment, TechniquesPageDocument } from "../../generated/operations.js";
import { Answer } from "../../parts/answer.js";
import { PageTitle } from "../../parts/page-title.js";
import { Section } from "../../parts/section.js";
import { TechniqueRates } from "../../parts/technique-rates.js";
import { Measured } from "./measured.js";

/** The techniques that are looked for, by their groups, and how often each was seen. */
export function TechniquesPage() {
  const answer = useAsk(TechniquesPageDocument, {});
  return (
    <>
      <PageTitle>Techniques</PageTitle>
      <p>
        Ways to persuade that lie in the wording, whatever is said with them: the 23 techniques of
        SemEval-2023 task 3. That a technique was detected says nothing on whether a statement is true, and is
        no verdict on whoever wrote it.
      </p>
      <Answer to={answer} of="the techniques">
        {({ techniques, overview }) => (
          <>
            <Section id="seen" title="How often they were seen">
              <TechniqueRates
                of="all articles"
                rates={overview.techniqueRates}
                articlesAt={(slug) => `/techniques/${slug}#articles`}
              />
            </Section>
            {groupsOf(techniques).map(([group, members]) => (
              <Section key={group} id={group.toLowerCase().replaceAll(" ", "-")} title={group}>
                <dl className="techniques-group">
                  {members.map((technique) => (
                    <TechniqueTerm key={technique.slug} technique={technique} />
                  ))}
                </dl>
              </Section>
            ))}
          </>
        )}
      </Answer>
    </>
  );
}

function TechniqueTerm({
  technique: { slug, name, definition, measured },
}: {
  technique: TechniqueKnownFragment;
}) {
  return (
    <>
      <dt>
        <Link to={`/techniques/${slug}`}>{name}</Link>
      </dt>
      <dd>
        {definition} <Measured measure={measured} />
      </dd>
    </>
  );
}

function groupsOf(techniques: readonly TechniqueKnownFragment[]): [string, TechniqueKnownFragment[]][] {
  const groups = new Map<string, TechniqueKnownFragment[]>();
  for (const technique of techniques)
    groups.set(technique.group, [...(groups.get(technique.group) ?? []), technique]);
  return [...groups];
}
