import { spawnSync } from "node:child_process";

/** Where Chromium or Chrome is on this machine; null: it has none. */
export function installedChromium(): string | null {
  const found = ["chromium", "chromium-browser", "google-chrome"].map((name) =>
    spawnSync("which", [name]).stdout.toString().trim(),
  );
  return found.find((path) => path !== "") ?? null;
}
