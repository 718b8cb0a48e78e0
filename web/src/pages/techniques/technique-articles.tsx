import "./technique-articles.css";

import { Fragment } from "react";
import { Link, useSearchParams } from "react-router";

import { useAskPages } from "../../api/ask.js";
import { TechniqueArticlesDocument, type TechniqueArticlesQuery } from "../../generated/operations.js";
import { ArticleEntry } from "../../parts/article-entry.js";
import { ListCount } from "../../parts/list-count.js";
import { PagesOf } from "../../parts/pages-of.js";
import { counted, percent } from "../../words/counts.js";
import { VOICES } from "../../words/voices.js";

type SeenIn = TechniqueArticlesQuery["articles"]["nodes"][number];

/** The articles in which a technique was detected, with the passages; the address may narrow them to an outlet or an entity. */
export function TechniqueArticles({ slug }: { slug: string }) {
  const [params] = useSearchParams();
  const [source, entity] = [params.getAll("source"), params.getAll("entity")];
  const isNarrowed = source.length + entity.length > 0;
  const filter = {
    technique: [slug],
    ...(source.length > 0 && { source }),
    ...(entity.length > 0 && { entity }),
  };
  const pages = useAskPages(TechniqueArticlesDocument, { filter, first: 10 }, ({ articles }) => articles);
  const narrowedTo =
    (source.length > 0 ? ` of ${source.join(", ")}` : "") +
    (entity.length > 0 ? " that name the one that was chosen" : "");
  const total = pages.data?.pages[0]?.data.articles.totalCount;
  return (
    <>
      <ListCount
        said={
          total === undefined
            ? undefined
            : `${counted(total, "article")}${narrowedTo}, including those where only a quotation uses it; no rate counts these`
        }
        // Of an export an entity is whom claims are about, and an outlet any that states them: neither narrows the articles.
        filter={isNarrowed ? null : filter}
        of="the claims of these articles with the articles that state them"
      />
      {isNarrowed && (
        <p>
          {entity.map((id) => (
            <Fragment key={id}>
              <Link to={`/entities/${id}`}>The entity that was chosen</Link> ·{" "}
            </Fragment>
          ))}
          <Link to={`/techniques/${slug}#articles`}>Show all articles</Link>
        </p>
      )}
      <PagesOf
        pages={pages}
        of="articles"
        entriesOf={({ articles }) => articles.nodes}
        empty={<p>It was detected in no such article.</p>}
      >
        {(articles) =>
          articles.map((article) => (
            <ArticleEntry key={article.id} article={article}>
              <Passages analysis={article.analysis} slug={slug} />
            </ArticleEntry>
          ))
        }
      </PagesOf>
    </>
  );
}

/** What was marked, by whom and how surely. What is quoted counts in no rate. */
function Passages({ analysis, slug }: { analysis: SeenIn["analysis"]; slug: string }) {
  const detection = analysis?.techniques.find(({ technique }) => technique.slug === slug);
  if (!analysis || !detection) return null;
  return (
    <>
      <ul className="technique-passages">
        {detection.spans.map(({ exact, start, voice }) => (
          <li key={`${voice} ${start}`}>
            <q>{exact}</q>
            {voice !== "AUTHOR" && ` ${VOICES[voice]}`}
            {voice === "QUOTED" && ", not counted"}
          </li>
        ))}
      </ul>
      <p className="faint">
        Detected by {analysis.analyzer.name} {analysis.analyzer.version}, confidence{" "}
        {percent(detection.confidence)}
      </p>
    </>
  );
}
