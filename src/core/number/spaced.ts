import { type ScannedNumber, scanItalianNumber } from "./scan.ts";

/** A figure that a blank has broken. */
export interface SpacedNumber extends ScannedNumber {
  /** The blank may as well divide two figures ("8 0%"). */
  readonly doubtful: boolean;
}

/** "10 .000", "1. 200.000", "85 ,5": a blank beside the mark of the thousands or of the decimals. */
const BESIDE_MARK =
  /\d{1,3}(?: \.\d{3}|\. \d{3})(?:\.\d{3})*(?:,\d+)?(?![.,]?\d)|\d+ ,\d{1,2}(?![.,]?\d| ,)|\d+, \d(?=\s?%)/y;
/** "8 0%", "1 00 %": digits that make a percentage together and follow no other. */
const BROKEN = /(?:[1-9] \d|10 0|1 00)(?=\s?%)/y;

/**
 * Reads the unsigned figure at offset `at` whose digits a blank divides, as PDF extraction and typing leave them. Null
 * where the blanks there mean something else. `compared` says that a comparator stands before: the digits after it make
 * one figure, while "5 7 9 %" may be three columns.
 */
export function scanSpacedNumber(text: string, at: number, compared: boolean): SpacedNumber | null {
  BESIDE_MARK.lastIndex = at;
  BROKEN.lastIndex = at;
  const beside = BESIDE_MARK.exec(text)?.[0];
  const broken = compared ? BROKEN.exec(text)?.[0] : undefined;
  const written = beside ?? broken;
  if (written === undefined) return null;
  const whole = written.replaceAll(" ", "");
  const read = scanItalianNumber(whole, 0);
  return read?.end === whole.length
    ? { value: read.value, end: at + written.length, doubtful: beside === undefined }
    : null;
}
