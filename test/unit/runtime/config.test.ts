import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { readConfig } from "../../../src/config.js";
import { localPeerTest, refuseOpenHost } from "../../../src/local-peers.js";

describe("the configuration", () => {
  it("needs nothing to be set", () => {
    const config = readConfig({});
    expect(config).toMatchObject({ port: 4000, host: "127.0.0.1", trustedPeers: [], fetchAllow: [] });
    expect(config.neo4j).toEqual({ uri: null, user: "neo4j", password: null, database: "neo4j" });
    expect(config.dataDir).toBe(resolve("data"));
    expect(config.projectFolder).toBe(resolve(import.meta.dirname, "../../.."));
  });

  it("takes an empty variable as not set, as .env files and Compose write it", () => {
    expect(readConfig({ PORT: "", FETCH_ALLOW: " ", NEO4J_URI: "" })).toEqual(readConfig({}));
  });

  it("reads lists", () => {
    const { fetchAllow } = readConfig({ FETCH_ALLOW: "127.0.0.1:8081, wiki.internal:*" });
    expect(fetchAllow).toEqual(["127.0.0.1:8081", "wiki.internal:*"]);
  });

  it.each([
    ["PORT", "abc"],
    ["PORT", "70000"],
    ["PORT", "40.5"],
    ["NEO4J_URI", "http://localhost:7474"],
    ["LOG_LEVEL", "loud"],
    ["FETCH_ALLOW", "127.0.0.1"],
    ["WIKIPEDIA_API_URL", "en.wikipedia.org"],
    ["SEARXNG_URL", "file:///etc/passwd"],
    ["USER_AGENT", "0 nameless"],
    ["OPENAI_BASE_URL", "localhost:11434"],
    ["OPENAI_TIMEOUT_MS", "5"],
    ["OPENAI_PRICES", "0.4"],
    ["TRUSTED_PEERS", "everybody"],
    ["TRUSTED_PEERS", "0.0.0.0/0"],
  ])("refuses %s=%s in one sentence that names it and says what it takes", (name, value) => {
    const message = new RegExp(`^${name} takes .+; it is "${value.replaceAll(".", "\\.")}"\\.$`);
    expect(() => readConfig({ [name]: value })).toThrow(message);
  });

  it("switches providers on by their variables, and none by itself", () => {
    expect(Object.values(readConfig({}).providers)).toEqual([null, null, null, null, null]);
    const read = readConfig({
      SEARXNG_URL: "http://127.0.0.1:8888",
      BRAVE_API_KEY: "k1",
      TAVILY_API_KEY: "k2",
      TAVILY_API_URL: "http://127.0.0.1:9",
      FACTCHECK_API_URL: "http://127.0.0.1:9",
    });
    expect(read.providers).toEqual({
      wikipediaApiUrl: null,
      searxngUrl: "http://127.0.0.1:8888",
      brave: { key: "k1", url: null },
      tavily: { key: "k2", url: "http://127.0.0.1:9" },
      factCheck: null,
    });
  });

  it("does not repeat a key that it refuses", () => {
    const refused = () => readConfig({ BRAVE_API_KEY: "a secret\nkey" });
    expect(refused).toThrow(/^BRAVE_API_KEY takes a key/);
    expect(refused).not.toThrow(/secret/);
  });

  it("asks a language model only where there is a key or an address for it", () => {
    expect(readConfig({ OPENAI_MODEL: "some-model" }).openAi).toBeNull();
    expect(readConfig({ OPENAI_API_KEY: "k" }).openAi).toMatchObject({
      apiKey: "k",
      baseUrl: null,
      prices: null,
    });
    expect(
      readConfig({ OPENAI_BASE_URL: "http://127.0.0.1:11434/v1", OPENAI_PRICES: "0.4, 1.6" }).openAi,
    ).toMatchObject({
      apiKey: null,
      baseUrl: "http://127.0.0.1:11434/v1",
      prices: { input: 0.4, output: 1.6 },
    });
  });

  it("wants a password beside NEO4J_URI", () => {
    const neo4jUri = { NEO4J_URI: "neo4j://db.example:7687" };
    expect(() => readConfig(neo4jUri)).toThrow("NEO4J_PASSWORD (or NEO4J_PASSWORD_FILE) must be set too");
    expect(readConfig({ ...neo4jUri, NEO4J_PASSWORD: "p" }).neo4j.password).toBe("p");
  });

  it("reads the password from a file, also from one in the form of Neo4j's container", () => {
    const folder = mkdtempSync(join(tmpdir(), "claimgraph-config-"));
    const file = join(folder, "auth");
    const environment = { NEO4J_URI: "bolt://db:7687", NEO4J_PASSWORD_FILE: file };
    writeFileSync(file, "neo4j/a/b\n");
    expect(readConfig(environment).neo4j.password).toBe("a/b");
    writeFileSync(file, "plain");
    expect(readConfig(environment).neo4j.password).toBe("plain");
    rmSync(folder, { recursive: true });
    expect(() => readConfig(environment)).toThrow(/^NEO4J_PASSWORD_FILE takes a file .* cannot be read\.$/);
  });
});

const NO_KEYS = { keysExist: false };

describe("who may call while there are no keys", () => {
  it.each(["127.0.0.1", "localhost", "::1", "127.0.0.2"])("lets HOST=%s be", (host) => {
    expect(() => refuseOpenHost(readConfig({ HOST: host }), NO_KEYS)).not.toThrow();
  });

  it.each(["0.0.0.0", "::", "192.168.1.5", "server.example"])("refuses HOST=%s with the remedy", (host) => {
    const config = readConfig({ HOST: host });
    expect(() => refuseOpenHost(config, NO_KEYS)).toThrow("leave HOST at 127.0.0.1");
    expect(() => refuseOpenHost(config, { keysExist: true })).not.toThrow();
  });

  it("lets another HOST be where the only callers are named", () => {
    const config = readConfig({ HOST: "0.0.0.0", TRUSTED_PEERS: "172.30.94.0/28" });
    expect(() => refuseOpenHost(config, NO_KEYS)).not.toThrow();
    const isLocal = localPeerTest(config.trustedPeers);
    expect(
      ["127.0.0.1", "::1", "::ffff:127.0.0.1", "172.30.94.1", "::ffff:172.30.94.1"].map(isLocal),
    ).toEqual(Array(5).fill(true));
    expect(["172.30.95.1", "10.0.0.1", "::2", "", "::ffff:8.8.8.8"].map(isLocal)).toEqual(
      Array(5).fill(false),
    );
  });
});
