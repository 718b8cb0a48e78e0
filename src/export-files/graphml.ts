import {
  type Column,
  columnsOf,
  type ColumnType,
  type ExportRecord,
  TABLE_NAMES,
  type TableName,
  type Value,
} from "../domain/exports/record-format.js";
import { escapeXml } from "../domain/escape-xml.js";
import { toCell } from "./cell.js";
import type { OpenFormat } from "./format-writer.js";
import { openOutputFile } from "./output-file.js";

const TYPES: Record<ColumnType, string> = {
  ...{ TEXT: "string", INSTANT: "string", LIST: "string" },
  ...{ INTEGER: "int", NUMBER: "double", BOOLEAN: "boolean" },
};

/**
 * One file: every record but a relation is a node, every link an edge, and a relation the edge between its two claims. Outlets
 * and articles come first, and what belongs to a claim after it; only a relation names a claim that is still to come.
 */
export const openGraphml: OpenFormat = async (folder, { includeTexts }) => {
  const file = await openOutputFile(folder, "graph.graphml");
  await file.write(head(includeTexts));
  return {
    write: async (record) => {
      file.count();
      const columns = columnsOf(record.table, includeTexts);
      await file.write(record.table === "relations" ? relation(record, columns) : node(record, columns));
    },
    finish: async () => {
      await file.write("</graph>\n</graphml>\n");
      return [await file.finish()];
    },
    abandon: file.abandon,
  };
};

function head(includeTexts: boolean): string {
  const keys = TABLE_NAMES.flatMap((table) =>
    columnsOf(table, includeTexts).map(
      ({ name, type }) =>
        `<key id="${table}.${name}" for="${table === "relations" ? "edge" : "node"}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`,
    ),
  );
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n' +
    '<key id="table" for="node" attr.name="table" attr.type="string"/>\n' +
    '<key id="type" for="edge" attr.name="type" attr.type="string"/>\n' +
    `${keys.join("")}<graph id="claimgraph" edgedefault="directed">\n`
  );
}

const nodeId = (table: TableName, id: Value | undefined) => `${table}:${String(id)}`;

function node({ table, row }: ExportRecord, columns: readonly Column[]): string {
  const id = nodeId(table, row["id"]);
  const links = columns.flatMap(({ name, link }) =>
    link && row[name] != null ? [edge(link.type, id, nodeId(link.to, row[name]), "")] : [],
  );
  return `<node id="${escapeXml(id)}"><data key="table">${table}</data>${data({ table, row }, columns)}</node>\n${links.join("")}`;
}

function relation({ table, row }: ExportRecord, columns: readonly Column[]): string {
  const ends = [nodeId("claims", row["claimId"]), nodeId("claims", row["otherClaimId"])] as const;
  return edge(String(row["relation"]), ...ends, data({ table, row }, columns));
}

const edge = (type: string, from: string, to: string, more: string) =>
  `<edge source="${escapeXml(from)}" target="${escapeXml(to)}"><data key="type">${type}</data>${more}</edge>\n`;

const data = ({ table, row }: ExportRecord, columns: readonly Column[]) =>
  columns
    .flatMap(({ name }) => {
      const cell = toCell(row[name]);
      return cell === null ? [] : [`<data key="${table}.${name}">${escapeXml(String(cell))}</data>`];
    })
    .join("");
