import type { References } from "../references.ts";

/**
 * What a body has made public of a year, or withdrawn (D.Lgs. 33/2013, art. 10). Subject: the year. What is withdrawn
 * takes all that was published of the year before it along.
 */
export interface Publication {
  readonly year: number;
  readonly published: boolean;
  /** What the public sees is recomputed from these; of a withdrawal, what stood published. */
  readonly references: References;
  /** Documents among the evidence files. */
  readonly documents: readonly PublishedDocument[];
  /** Told to the public where something is published, kept for the body where it is withdrawn. */
  readonly note: string;
}

export interface PublishedDocument {
  /** One of the application's kinds ("plan", "report"). */
  readonly kind: string;
  /** As its sender called it: for the office alone, for a name may name a person. */
  readonly name: string;
  readonly mediaType: string;
  readonly hash: string;
}

/** Whether an e-mail address in the body's texts is an office's, and so public, or not. Subject: the address. */
export interface PublicAddressDecision {
  /** In lower case. */
  readonly address: string;
  readonly institutional: boolean;
}
