import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** The first program of these names in the PATH; null where there is none. */
export function programInPath(names) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const programs = names.flatMap((name) => folders.map((folder) => join(folder, name)));
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
