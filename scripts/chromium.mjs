import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { ensureDebian } from "./debian.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "chrome"];

/** The browser that the tests drive; null where there is none. */
export function chromiumProgram() {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const programs = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return programs.find(isProgram) ?? null;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Brings the browser where it is missing and may be had. */
export function ensureChromium() {
  if (chromiumProgram() === null) ensureDebian(["chromium"]);
  return chromiumProgram() !== null;
}
