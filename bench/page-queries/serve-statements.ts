/** The floor: a page's one statement behind a plain HTTP handler, which sends its row as JSON. Started by `npm run bench`. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { openStatements } from "./bare-statements.js";
import type { PageName } from "./page-names.js";

const statements = openStatements({
  uri: process.env["NEO4J_URI"] ?? "",
  password: process.env["NEO4J_PASSWORD"] ?? "",
});

const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on("data", (part: Buffer) => parts.push(part));
  request.on("end", () => {
    const { page, variables } = JSON.parse(Buffer.concat(parts).toString()) as {
      page: PageName;
      variables: Record<string, string>;
    };
    statements.ask(page, variables).then(
      (data) => {
        response.setHeader("content-type", "application/json");
        response.end(JSON.stringify({ data }));
      },
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
});
server.listen(Number(process.env["PORT"]), "127.0.0.1", () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
