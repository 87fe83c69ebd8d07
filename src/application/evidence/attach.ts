import type { EvidenceFile } from "../../store/evidence.ts";
import { type Actor, authorOf } from "../actor.ts";
import { require } from "../guard.ts";
import { sheetWithin } from "../measurements/asked-of-me.ts";
import { unitsOf } from "../measurements/save-drafts.ts";
import type { SheetCell } from "../measurements/sheet-row.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { plainFileName } from "./file-name.ts";
import { mediaTypeOf } from "./media-type.ts";

/** Most bytes of one file: 20 MB, as file managers count. */
export const LARGEST_FILE = 20 * 1024 * 1024;
/** Most files beside one value. */
export const MOST_FILES = 10;

export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that passes: its plain name and its type by its content. Throws the `Problem` that says why it does not. */
export function acceptable({ name, bytes }: GivenFile): GivenFile & { readonly mediaType: string } {
  const plain = plainFileName(name);
  if (bytes.byteLength === 0) throw new Problem("invalid-input", "evidence-empty", { name: plain });
  if (bytes.byteLength > LARGEST_FILE)
    throw new Problem("too-large", "evidence-too-large", { name: plain, most: LARGEST_FILE / 1024 / 1024 });
  const mediaType = mediaTypeOf(plain, bytes);
  if (mediaType === null) throw new Problem("unsupported-type", "evidence-unsupported", { name: plain });
  return { name: plain, bytes, mediaType };
}

/** Keeps a file that measurements sent by another system will name by its hash. */
export async function addEvidence(
  services: Services,
  body: string,
  actor: Actor,
  file: GivenFile,
): Promise<EvidenceFile> {
  require(actor, "measure");
  const accepted = acceptable(file);
  return services.store.write(body, authorOf(actor), (writer) => writer.evidence.add(accepted), {
    house: true,
  });
}

/** Attaches a file to the draft of a row of the sheet; it goes with the value when this is sent. */
export async function attachEvidence(
  services: Services,
  body: string,
  actor: Actor,
  {
    year,
    row: id,
    file,
  }: { readonly year?: number | undefined; readonly row: string; readonly file: GivenFile },
): Promise<{ readonly file: EvidenceFile; readonly draft: SheetCell }> {
  require(actor, "measure");
  const accepted = acceptable(file);
  return services.store.write(
    body,
    authorOf(actor),
    async (writer) => {
      const sheet = await sheetWithin(services, writer, actor, year);
      const row = sheet.rows.find((one) => one.id === id);
      if (!row) throw new Problem("not-found", "sheet-row-unknown");
      require(actor, "measure", unitsOf(row));
      const draft = row.draft ?? {
        text: "",
        observedOn: "",
        n: "",
        source: "",
        note: "",
        evidence: [],
        revision: 0,
      };
      const kept = await writer.evidence.add(accepted);
      const there = draft.evidence.some(({ hash }) => hash === kept.hash);
      if (there && row.draft) return { file: kept, draft: row.draft };
      if (draft.evidence.length >= MOST_FILES)
        throw new Problem("invalid-input", "evidence-too-many", { most: MOST_FILES });
      const evidence = [...draft.evidence, { hash: kept.hash, name: accepted.name }];
      const { text, observedOn, n, source, note, revision } = draft;
      const next = { cell: row.cell, text, observedOn, n, source, note, evidence };
      return { file: kept, draft: await writer.sheets.save(next, revision) };
    },
    { house: true },
  );
}

/** Takes a file away from a draft. The file itself stays: nothing that was kept is deleted. */
export async function detachEvidence(
  services: Services,
  body: string,
  actor: Actor,
  {
    year,
    row: id,
    hash,
  }: { readonly year?: number | undefined; readonly row: string; readonly hash: string },
): Promise<SheetCell | null> {
  require(actor, "measure");
  return services.store.write(
    body,
    authorOf(actor),
    async (writer) => {
      const sheet = await sheetWithin(services, writer, actor, year);
      const row = sheet.rows.find((one) => one.id === id);
      if (!row?.draft) throw new Problem("not-found", "sheet-row-unknown");
      require(actor, "measure", unitsOf(row));
      const evidence = row.draft.evidence.filter((file) => file.hash !== hash);
      const { cell, text, observedOn, n, source, note, revision } = row.draft;
      return writer.sheets.save({ cell, text, observedOn, n, source, note, evidence }, revision);
    },
    { house: true },
  );
}
