import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

export const projectFolder = resolve(import.meta.dirname, "../../..");

export const readProjectFile = (path: string): string => readFileSync(join(projectFolder, path), "utf8");

/** The text of every TypeScript file under a folder of the project. */
export function sourceTexts(folder: string): string[] {
  return readdirSync(join(projectFolder, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => readProjectFile(join(folder, path)));
}
