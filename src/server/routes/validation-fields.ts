import type { GivenFile } from "../../application/evidence/attach.ts";
import type { GivenVerdict } from "../../application/validation/verdict.ts";
import type { VerdictTyped } from "../../web/pages/validation/verdict-typed.ts";
import { type Sent, textIn } from "./form-fields.ts";

/** A number as typed; null where nothing was, NaN where it is none. */
export function numberIn(text: string): number | null {
  const digits = text.replace(/\s*%$/, "");
  return digits === "" ? null : /^\d{1,6}$/.test(digits) ? Number(digits) : Number.NaN;
}

export function typedVerdict(sent: Sent): VerdictTyped {
  const text = (name: string) => textIn(sent, name).trim();
  return {
    verdict: text("verdict"),
    reason: text("reason"),
    row: text("row"),
    text: text("value"),
    observedOn: text("observed"),
    n: text("n"),
    source: text("source"),
    confirmed: text("confirm")
      .split(" ")
      .filter((code) => code !== ""),
  };
}

/** What the form says of the right datum; null where it names no row. */
export function correctionIn({
  row,
  text,
  observedOn,
  n,
  source,
  confirmed,
}: VerdictTyped): GivenVerdict["correction"] {
  const [, recorded, sequence = ""] = /^(recorded )?([1-9]\d{0,8})$/.exec(row) ?? [];
  if (sequence === "") return null;
  if (recorded !== undefined) return { recorded: Number(sequence) };
  return { sequence: Number(sequence), text, observedOn, n, source, confirmed };
}

/** The files that came with a form; an empty field sends a file without a name. */
export async function filesIn(sent: Sent): Promise<readonly GivenFile[]> {
  const given = sent["evidence"];
  const files = (Array.isArray(given) ? given : [given]).filter(
    (one): one is File => one instanceof File && (one.name !== "" || one.size > 0),
  );
  return Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
}
