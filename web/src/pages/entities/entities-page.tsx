import { Link, useSearchParams } from "react-router";

import { useAskPages } from "../../api/ask.js";
import { EntitiesPageDocument, type EntitiesPageQuery, type EntityType } from "../../generated/operations.js";
import { Choices } from "../../parts/choices.js";
import { DataTable, numbers } from "../../parts/data-table.js";
import { ListSearch } from "../../parts/list-search.js";
import { ListCount } from "../../parts/list-count.js";
import { PagesOf } from "../../parts/pages-of.js";
import { PageTitle } from "../../parts/page-title.js";
import { counted } from "../../words/counts.js";
import { ENTITY_TYPES } from "../../words/entity-types.js";

const TYPES = Object.keys(ENTITY_TYPES) as EntityType[];
const CHOICES = [["ALL", "All"], ...TYPES.map((type) => [type, ENTITY_TYPES[type].many] as const)] as const;

/** The persons, organisations and places that claims are about, by name. */
export function EntitiesPage() {
  const [params] = useSearchParams();
  const type = TYPES.filter((one) => one === params.get("type"));
  const filter = { text: params.get("q")?.trim() || null, ...(type.length > 0 && { type }) };
  const pages = useAskPages(EntitiesPageDocument, { filter, first: 40 }, ({ entities }) => entities);
  const total = pages.data?.pages[0]?.data.entities.totalCount;
  const shown = (pages.data?.pages ?? []).flatMap(({ data }) => data.entities.nodes.map(({ id }) => id));
  return (
    <>
      <PageTitle>Entities</PageTitle>
      <p className="faint">
        Persons, organisations and places that articles name, found by rules: two that share a name may be
        taken for one, and one with two names for two.
      </p>
      <ListSearch label="The beginning of a word of the name" />
      <Choices label="Kind" name="type" options={CHOICES} />
      <ListCount
        said={total === undefined ? undefined : counted(total, "entity", "entities")}
        filter={shown.length > 0 ? { entity: shown } : null}
        of={`the claims about the ${counted(shown.length, "entity", "entities")} shown`}
      />
      <PagesOf
        pages={pages}
        of="entities"
        entriesOf={({ entities }) => entities.nodes}
        empty={<p>Nothing that was read is called so. Try the beginning of another word of the name.</p>}
      >
        {(entities) => <EntityTable entities={entities} />}
      </PagesOf>
    </>
  );
}

type ListedEntity = EntitiesPageQuery["entities"]["nodes"][number];

const COLUMNS = ["Name", "Kind", numbers("Claims"), numbers("Articles")];

function EntityTable({ entities }: { entities: readonly ListedEntity[] }) {
  const rows = entities.map(({ id, name, type, claims, articles }) => ({
    key: id,
    cells: [
      <Link to={`/entities/${id}`}>{name}</Link>,
      ENTITY_TYPES[type].one,
      <Link to={`/entities/${id}#claims`}>{claims.totalCount}</Link>,
      <Link to={`/entities/${id}#articles`}>{articles.totalCount}</Link>,
    ],
  }));
  return <DataTable title="Entities" table={{ columns: COLUMNS, rows }} />;
}
