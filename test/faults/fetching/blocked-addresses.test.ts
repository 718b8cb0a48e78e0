import type { LookupAddress } from "node:dns";

import { createWeb } from "../../../src/web-sources/web.js";
import { privateAddresses, privateIpv6Addresses, spell, spellings } from "../../support/address-spellings.js";
import { listenOnLoopback, type LoopbackListener } from "../../support/loopback-listener.js";
import { type PageServer, redirectTo, servePages } from "../../support/page-server.js";

const NAMES = [
  "localhost",
  "LOCALHOST",
  "localhost.",
  "ｌｏｃａｌｈｏｓｔ",
  "api.localhost",
  "localhost.localdomain",
  "metadata",
  "metadata.google.internal",
  "instance-data",
  "instance-data.ec2.internal",
  "host.docker.internal",
  "kubernetes.default.svc",
  "kubernetes.default.svc.cluster.local",
  "router.lan",
  "printer.local",
  "nas.home.arpa",
  "intranet",
  "wiki.intranet",
  "db.internal",
  "hidden.onion",
];

const PORTS = [
  1, 21, 22, 23, 25, 53, 110, 389, 445, 2375, 3306, 5432, 6379, 7474, 7687, 8080, 8443, 9200, 11211, 27017,
  65535,
];

const OTHERS = [
  "http://reader:secret@news.example/",
  "http://reader@news.example/",
  "http://:secret@news.example/",
  "https://news.example@127.0.0.1/",
  "file:///etc/passwd",
  "ftp://news.example/",
  "gopher://127.0.0.1/_x",
  "dict://127.0.0.1/",
  "ws://news.example/",
  "data:text/html,<p>x",
  "javascript:alert(1)",
  "blob:http://news.example/1",
  "about:blank",
  "http://",
  "http://[::1",
  "//127.0.0.1/",
  "http:/\\/127.0.0.1/",
  "http://127.0.0.1\\@news.example/",
  "http://127.0.0.1#@news.example/",
  "\thttp://127.0.0.1/",
  "http://127.0.0.1%00.news.example/",
];

describe("an address that is not of the public web", () => {
  let listener: LoopbackListener;
  let open: PageServer;
  let target = "";
  let tried = 0;

  beforeAll(async () => {
    listener = await listenOnLoopback();
    await fetch(`http://127.0.0.1:${listener.port}/`);
    expect(listener.connections()).toBe(1); // it does count
    listener.reset();
    open = await servePages({
      "/once": (request, response) => redirectTo(target)(request, response),
      "/twice": redirectTo("/once", 301),
      "/loudly": (_, response) => {
        response.writeHead(200, { "content-type": "text/html", refresh: `0; url=${target}` });
        response.end(`<meta http-equiv="refresh" content="0; url=${target}"><p>The ferry sailed.</p>`);
      },
      "/robots.txt": (request, response) =>
        target === "" ? response.writeHead(404).end() : redirectTo(target)(request, response),
      "/behind-robots": "<p>The ferry sailed.</p>",
    });
  });
  afterAll(async () => {
    console.log(
      `${tried} addresses that are not of the public web were tried; ${listener.connections()} connections were made to them.`,
    );
    await Promise.all([listener.close(), open.close()]);
  });
  afterEach(() => {
    target = "";
  });

  const codeOf = async (url: string, found: LookupAddress[] = [{ address: "127.0.0.1", family: 4 }]) => {
    tried += 1;
    const web = createWeb({ fetchAllow: [open.place], resolve: () => Promise.resolve(found) });
    return web.fetchPage(url).then(
      () => "FETCHED",
      (error: { code: string }) => error.code,
    );
  };
  const expectBlocked = async (urls: string[]) => {
    const codes = await Promise.all(urls.map(async (url) => ({ url, code: await codeOf(url) })));
    expect(codes).toEqual(urls.map((url) => ({ url, code: "FETCH_BLOCKED" })));
    expect(listener.connections()).toBe(0);
  };
  const at = (host: string) => `http://${host}:${listener.port}/secret`;

  it.each(Object.keys(spellings))("is not fetched when it is written as %s", (spelling) =>
    expectBlocked(
      privateAddresses.flatMap(([address]) => [
        at(spell(spelling, address)),
        `https://${spell(spelling, address)}/`,
      ]),
    ),
  );

  it("is not fetched as any IPv6 address", () =>
    expectBlocked(
      privateIpv6Addresses.flatMap((address) => [at(`[${address}]`), `https://[${address.toUpperCase()}]/`]),
    ));

  it.each(NAMES)("is not fetched under the name %s", (name) => expectBlocked([at(name), `https://${name}/`]));

  it("is not fetched on a port that is no port of the web", () =>
    expectBlocked(PORTS.flatMap((port) => [`http://news.example:${port}/`, `https://8.8.8.8:${port}/`])));

  it("is not fetched with credentials, by another scheme or in a form that parsers read in two ways", () =>
    expectBlocked(OTHERS));

  it.each(["/once", "/twice"])("is not reached by the redirect %s, however it is written", async (path) => {
    const hosts = Object.keys(spellings).map((spelling) => spell(spelling, "127.0.0.1"));
    for (const host of [...hosts, ...privateIpv6Addresses.map((address) => `[${address}]`), ...NAMES]) {
      target = at(host);
      expect({ target, code: await codeOf(open.url(path)) }).toEqual({ target, code: "FETCH_BLOCKED" });
    }
    for (target of OTHERS.filter((url) => URL.canParse(url)))
      expect({ target, code: await codeOf(open.url(path)) }).toEqual({ target, code: "FETCH_BLOCKED" });
    expect(listener.connections()).toBe(0);
  });

  it("is not reached by a robots.txt that redirects to it", async () => {
    target = at("127.0.0.1");
    expect(await codeOf(open.url("/behind-robots"))).toBe("FETCH_BLOCKED");
    expect(listener.connections()).toBe(0);
  });

  it("is not reached by a page that refreshes itself to it", async () => {
    target = "";
    const web = createWeb({ fetchAllow: [open.place] });
    await web.fetchPage(open.url("/loudly"));
    target = at("127.0.0.1");
    await web.fetchPage(open.url("/loudly"));
    expect(listener.connections()).toBe(0);
  });

  it("is not reached by a name that resolves to it, alone or among public ones", async () => {
    const found = (address: string) => ({ address, family: address.includes(":") ? 6 : 4 });
    const mapped = privateAddresses.map(([address]) => `::ffff:${address}`);
    for (const address of [...privateAddresses.map(([plain]) => plain), ...mapped, ...privateIpv6Addresses]) {
      const lists = [[address], ["203.0.114.7", address], [address, "2606:4700::1111"]];
      for (const list of lists)
        expect({ list, code: await codeOf(at("rebound.example"), list.map(found)) }).toEqual({
          list,
          code: "FETCH_BLOCKED",
        });
    }
    expect(listener.connections()).toBe(0);
  });

  it("is not reached by a name whose answer changes: what is judged is what is connected to", async () => {
    let asked = 0;
    const resolve = () => {
      asked += 1;
      return Promise.resolve([{ address: asked % 2 === 0 ? "203.0.114.7" : "127.0.0.1", family: 4 }]);
    };
    tried += 1;
    const url = listener.port === 80 ? at("rebound.example") : "http://rebound.example/";
    await expect(createWeb({ fetchAllow: [], resolve }).fetchPage(url)).rejects.toMatchObject({
      code: "FETCH_BLOCKED",
    });
    expect(asked).toBe(1);
    expect(listener.connections()).toBe(0);
  });
});
