import { Link, useParams } from "react-router";

import { useAsk } from "../../api/ask.js";
import { EntityPageDocument, type EntityPageQuery } from "../../generated/operations.js";
import { Answer } from "../../parts/answer.js";
import { ArticleList } from "../../parts/article-list.js";
import { ClaimList } from "../../parts/claim-list.js";
import { PageTitle } from "../../parts/page-title.js";
import { Section } from "../../parts/section.js";
import { TechniqueRates } from "../../parts/technique-rates.js";
import { ENTITY_TYPES } from "../../words/entity-types.js";

/** One person, organisation or place: the claims about it, the articles that name it, and how these are worded. */
export function EntityPage() {
  const { id = "" } = useParams();
  const answer = useAsk(EntityPageDocument, { id }, { keepFormer: false });
  return (
    <Answer to={answer} of="the entity" title="Entity">
      {({ node }) => (node?.__typename === "Entity" ? <Known entity={node} /> : <UnknownEntity />)}
    </Answer>
  );
}

function UnknownEntity() {
  return (
    <>
      <PageTitle>There is no entity at this address</PageTitle>
      <p>
        What named it may have been removed. <Link to="/entities">Look through all entities</Link>.
      </p>
    </>
  );
}

type Entity = Extract<EntityPageQuery["node"], { __typename: "Entity" }>;

function Known({ entity: { id, name, type, techniqueRates } }: { entity: Entity }) {
  return (
    <>
      <PageTitle>{name}</PageTitle>
      <p className="faint">
        {ENTITY_TYPES[type].one}. <Link to={`/?entity=${id}`}>Search the claims about it</Link> ·{" "}
        <Link to={`/outlets/matrix?entity=${id}`}>Which outlet says what of it</Link> ·{" "}
        <Link to={`/chain?from=${id}`}>How it is tied to something else</Link>
      </p>
      <Section id="claims" title="Claims about it">
        <ClaimList
          filter={{ entity: [id] }}
          empty="No claim is about it. Articles name it beside what they claim."
        />
      </Section>
      <Section id="articles" title="Articles that name it">
        <ArticleList
          filter={{ entity: [id] }}
          exported={{
            filter: { entity: [id] },
            of: `the claims about ${name} with the articles that state them`,
          }}
          empty="No article names it any more."
        />
      </Section>
      <Section id="techniques" title="How these articles are worded">
        <p className="faint">
          Anywhere in these articles: not only in what they say of {name}, and not by {name}.
        </p>
        <TechniqueRates
          of={`articles that name ${name}`}
          rates={techniqueRates}
          articlesAt={(slug) => `/techniques/${slug}?entity=${id}#articles`}
        />
      </Section>
    </>
  );
}
