import { createWayback } from "../../../src/web-sources/providers/wayback.js";
import { type ScriptedAnswer, type ScriptedServer, serveScript } from "../../support/scripted-server.js";
import { soon } from "../../support/search-engines.js";

const PAGE = "https://herald.example/bridge";
const COPY = "http://web.archive.org/web/20260415100000/https://herald.example/bridge";
const READ_AT = "2026-04-15T09:30:00.000Z";

let server: ScriptedServer;
afterEach(() => server.close());

async function copyOf(answer: ScriptedAnswer): Promise<string | null> {
  server = await serveScript(() => answer);
  return createWayback(server.url, { userAgent: null }).copyOf(PAGE, READ_AT, soon());
}
const holding = (closest: object) => ({ body: { url: PAGE, archived_snapshots: { closest } } });
const there = { status: "200", available: true, url: COPY, timestamp: "20260415100000" };

describe("a web archive", () => {
  it("is asked for the copy nearest to the reading, and gives its address", async () => {
    expect(await copyOf(holding(there))).toBe(COPY);
    expect(server.seen).toMatchObject([
      { path: "/wayback/available", query: { url: PAGE, timestamp: "20260415093000" } },
    ]);
  });

  it.each<[string, ScriptedAnswer]>([
    ["has none", { body: { url: PAGE, archived_snapshots: {} } }],
    ["has one of another month", holding({ ...there, timestamp: "20260201000000" })],
    ["has one that is not available", holding({ ...there, available: false })],
    ["names an address that is none", holding({ ...there, url: "javascript:alert(1)" })],
    ["is down", { status: 503 }],
    ["answers garbage", { body: "<html>" }],
  ])("gives nothing where it %s", async (_, answer) => {
    expect(await copyOf(answer)).toBeNull();
  });
});
