/**
 * What a recorded value rests on, the strongest first: the extract of another system (recorded by that system's key,
 * read from it on a schedule, or with a link to where it shows it), a count of facts that the body keeps one by one, a
 * document beside it, or nothing but the word of who declared it.
 */
export const GRADES = ["system", "computed", "document", "declared"] as const;
export type Grade = (typeof GRADES)[number];

/** Where a value comes from that nobody typed: "system" is a value of another system carried over from an earlier plan. */
export const BASIS_KINDS = [
  "register",
  "activities",
  "survey",
  "invoices",
  "feed",
  "request",
  "system",
] as const;
export type BasisKind = (typeof BASIS_KINDS)[number];

/** What is known of how an entry was recorded. */
export interface Recorded {
  readonly author: { readonly kind: "person" | "key" | "system" };
  readonly link: string | null;
  readonly evidence: readonly unknown[];
  readonly basis?: { readonly kind: BasisKind } | null;
}

/**
 * What another office answered through a request is its word, or its document. A count stays a count whoever had it
 * recorded: its snapshot is no document of somebody else, and a key that asks for it adds nothing to it.
 */
const BY_BASIS: Readonly<Record<BasisKind, Grade | null>> = {
  register: "computed",
  activities: "computed",
  survey: "computed",
  invoices: "computed",
  feed: "system",
  request: null,
  system: "system",
};

/** The best grade that applies: an extract with a document beside it is an extract. */
export function gradeOf({ author, link, evidence, basis }: Recorded): Grade {
  const told = basis ? BY_BASIS[basis.kind] : null;
  if (told !== null) return told;
  // Who takes an answer vouches for no system, be it a program.
  if (basis?.kind !== "request" && (author.kind === "key" || link !== null)) return "system";
  return evidence.length > 0 ? "document" : "declared";
}
