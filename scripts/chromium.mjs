import { ensureDebian } from "./debian.mjs";
import { programInPath } from "./programs.mjs";

/** The browser that the tests drive; null where there is none. */
export function chromiumProgram() {
  return programInPath(["chromium", "chromium-browser", "google-chrome", "chrome"]);
}

/** Brings the browser where it is missing and may be had. */
export function ensureChromium() {
  if (chromiumProgram() === null) ensureDebian(["chromium"]);
  return chromiumProgram() !== null;
}
