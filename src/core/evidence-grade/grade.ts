/**
 * What a recorded value rests on: the extract of another system (recorded by that system's key, or with a link to where
 * it shows it), a document beside it, or nothing but the word of who declared it.
 */
export type Grade = "system" | "document" | "declared";

/** What is known of how an entry was recorded. */
export interface Recorded {
  readonly author: { readonly kind: "person" | "key" | "system" };
  readonly link: string | null;
  readonly evidence: readonly unknown[];
}

/** The best grade that applies: an extract with a document beside it is an extract. */
export function gradeOf({ author, link, evidence }: Recorded): Grade {
  if (author.kind === "key" || link !== null) return "system";
  return evidence.length > 0 ? "document" : "declared";
}
