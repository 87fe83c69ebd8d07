import type { DocumentName } from "../../../application/reports/document.ts";
import type { Round } from "../../../application/rounds/round.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { dateWords } from "../../../messages/date-words.ts";

/** What a document is called on pages. */
export function documentTitle(
  { kind, of, round }: DocumentName & { readonly round: Round | null },
  words: Catalogue,
): string {
  if (round === null) return words.format(`reports-name-${kind}`, { of });
  return words.format("reports-name-monitoring", { title: round.title, date: dateWords(round.asOf, words) });
}
