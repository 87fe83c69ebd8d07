import { ensureDebian } from "./debian.mjs";
import { programInPath } from "./programs.mjs";

/** The spreadsheet program that open data are opened with in the tests; null where there is none. */
export function libreOfficeProgram() {
  return programInPath(["soffice", "libreoffice"]);
}

/** Brings it where it is missing and may be had: the spreadsheet alone, without windows. */
export function ensureLibreOffice() {
  if (libreOfficeProgram() === null) ensureDebian(["libreoffice-calc-nogui"]);
  return libreOfficeProgram() !== null;
}
