/** A text that only people can write, for a section of a document. Subject: "document/section" ("relazione-2018/context"). */
export interface Narrative {
  readonly document: string;
  readonly section: string;
  /** Paragraphs apart by a blank line; "" withdraws. */
  readonly text: string;
}
