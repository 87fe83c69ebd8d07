import { Conflict } from "../../store/store.ts";
import { type Actor, authorOf } from "../actor.ts";
import { require } from "../guard.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { presentDocumentName } from "./document.ts";
import { type NarrativeVersion, sectionsWithin } from "./narratives.ts";

export interface NarrativeInput {
  readonly document: string;
  readonly section: string;
  /** Paragraphs apart by a blank line; empty withdraws what was written. */
  readonly text: string;
  /** Number of the version that its author saw; null for none. */
  readonly seen: number | null;
}

/** Characters that a section may have: some twenty pages. */
export const LONGEST_NARRATIVE = 60_000;

/** As it is kept: line ends of one kind, no blanks at the ends of lines and of the whole. */
export function tidyText(typed: string): string {
  return typed
    .replace(/\r\n?/g, "\n")
    .replace(/[^\S\n]+$/gm, "")
    .trim();
}

/**
 * Keeps a text that people wrote for a section; earlier ones stay in the register. Resolves to what holds then, null
 * where it was withdrawn. What says the same as what stands is not written again. Where somebody wrote meanwhile nothing
 * is overwritten, and the conflict says who.
 */
export async function writeNarrative(
  services: Services,
  body: string,
  actor: Actor,
  { document: name, section: id, text: typed, seen }: NarrativeInput,
): Promise<NarrativeVersion | null> {
  require(actor, "write-narratives");
  const document = presentDocumentName(name);
  const text = tidyText(typed);
  if (text.length > LONGEST_NARRATIVE)
    throw new Problem("invalid-input", "reports-not-saved", {}, [
      {
        at: id,
        message: "reports-text-too-long",
        params: { longest: LONGEST_NARRATIVE, length: text.length },
      },
    ]);
  const subject = `${name}/${id}`;
  try {
    return await services.store.write(body, authorOf(actor), async (writer) => {
      const sections = await sectionsWithin(services, writer, document);
      const own = sections.find(({ section }) => section.id === id);
      if (!own) throw new Problem("not-found", "reports-unknown-section", { section: id.slice(0, 80) });
      // What an indicator's own people tell they write themselves; all else, who writes the document.
      require(actor, "write-narratives", own.section.units ?? []);
      const [latest] = own.versions;
      if ((latest?.text ?? "") === text) return own.current;
      const content = { document: name, section: id, text };
      const { number, at, author } = await writer.records.add("narrative", subject, content, seen);
      return text === "" ? null : { number, text, at, author };
    });
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    const { by, at } = error.current ?? { by: "", at: "" };
    throw new Problem("conflict", "reports-written-meanwhile", { by, at }, [
      { at: id, message: "reports-written-meanwhile", params: { by, at } },
    ]);
  }
}
