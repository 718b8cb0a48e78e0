import "./techniques-page.css";

import { Link } from "react-router";

import { useAsk } from "../../api/ask.js";
import { type TechniqueKnownFragment, TechniquesPageDocument } from "../../generated/operations.js";
import { Answer } from "../../parts/answer.js";
import { PageTitle } from "../../parts/page-title.js";
import { Section } from "../../parts/section.js";
import { TechniqueRates } from "../../parts/technique-rates.js";
import { counted } from "../../words/counts.js";
import { groupPlace } from "./group-place.js";
import { MeasuredInBrief } from "./measured.js";

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
            <MeasuredOn techniques={techniques} />
            {groupsOf(techniques).map(([group, members]) => (
              <Section key={group} id={groupPlace(group)} title={group}>
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
        {definition} <MeasuredInBrief measure={measured} />
      </dd>
    </>
  );
}

/** On what it was measured how well each is found, for all that were. */
function MeasuredOn({ techniques }: { techniques: readonly TechniqueKnownFragment[] }) {
  const measures = techniques.flatMap(({ measured }) => measured ?? []);
  const sets = new Map(measures.map(({ set, articles }) => [set, articles]));
  if (sets.size === 0) return null;
  const on = [...sets].map(([set, articles]) => `${set} (${counted(articles, "article")})`).join(", ");
  return (
    <Section id="measured" title="How well they are found">
      <p>
        How well the built-in analyzer finds each was measured on articles in which people marked the
        techniques: {on}. A find agrees where it touches a marked passage. A technique with fewer than 30
        marked passages was not measured: take its finds as hints.
      </p>
    </Section>
  );
}

function groupsOf(techniques: readonly TechniqueKnownFragment[]): [string, TechniqueKnownFragment[]][] {
  const groups = new Map<string, TechniqueKnownFragment[]>();
  for (const technique of techniques)
    groups.set(technique.group, [...(groups.get(technique.group) ?? []), technique]);
  return [...groups];
}
