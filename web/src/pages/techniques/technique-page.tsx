import { Link, useParams } from "react-router";

import { useAsk } from "../../api/ask.js";
import {
  TechniqueEntitiesDocument,
  type TechniqueKnownFragment,
  TechniquesPageDocument,
} from "../../generated/operations.js";
import { Answer } from "../../parts/answer.js";
import { PageTitle } from "../../parts/page-title.js";
import { Section } from "../../parts/section.js";
import { groupPlace } from "./group-place.js";
import { Measured } from "./measured.js";
import { TechniqueArticles } from "./technique-articles.js";
import { TechniqueEntities } from "./technique-entities.js";

/** One technique: what it is, how well it is found, and where it was seen. */
export function TechniquePage() {
  const { slug } = useParams();
  const answer = useAsk(TechniquesPageDocument, {});
  return (
    <Answer to={answer} of="the technique" title="Technique">
      {({ techniques }) => {
        const technique = techniques.find((one) => one.slug === slug);
        return technique === undefined ? <UnknownTechnique /> : <Known technique={technique} />;
      }}
    </Answer>
  );
}

function UnknownTechnique() {
  return (
    <>
      <PageTitle>No technique is called so</PageTitle>
      <p>
        <Link to="/techniques">Look through the 23 techniques</Link>.
      </p>
    </>
  );
}

function Known({ technique }: { technique: TechniqueKnownFragment }) {
  const { id, slug, name, group, definition, measured } = technique;
  const entities = useAsk(TechniqueEntitiesDocument, { id });
  return (
    <>
      <PageTitle>{name}</PageTitle>
      <p>{definition}</p>
      <p className="faint">
        One of <Link to={`/techniques#${groupPlace(group)}`}>{group}</Link>.{" "}
        <Link to={`/?technique=${slug}`}>Claims of articles that use it</Link>
      </p>
      <p>
        <Measured measure={measured} />
      </p>
      <Section id="articles" title="Where it was seen">
        <TechniqueArticles slug={slug} />
      </Section>
      <Section id="entities" title="Whom such articles name">
        <Answer to={entities} of="whom such articles name">
          {({ node }) =>
            node?.__typename === "Technique" ? (
              <TechniqueEntities slug={slug} rates={node.entities} />
            ) : (
              <p>Nobody yet.</p>
            )
          }
        </Answer>
      </Section>
    </>
  );
}
