import type { ReactNode } from "react";

/** Numbers stand right. */
export type Column = string | { name: string; isNumber: true };

export interface TableData {
  columns: readonly Column[];
  /** One a row, one cell a column; the first says what the row is about. */
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
}

/** A table that is scrolled where it is wider than the page; `title` names it for those who do not see it. */
export function DataTable(parts: { title: string; table: TableData; className?: string }) {
  const { title, table, className } = parts;
  const columns = table.columns.map((column) =>
    typeof column === "string"
      ? { name: column, side: undefined }
      : { name: column.name, side: "number" as const },
  );
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={title}>
      <table className={className}>
        <thead>
          <tr>
            {columns.map(({ name, side }) => (
              <th key={name} scope="col" className={side}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ key, cells: [about, ...cells] }) => (
            <tr key={key}>
              <th scope="row">{about}</th>
              {cells.map((cell, at) => (
                <td key={columns[at + 1]!.name} className={columns[at + 1]!.side}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A column of numbers. */
export const numbers = (name: string): Column => ({ name, isNumber: true });
