import type { References } from "../references.ts";

/** What a body has made public of a year, or withdrawn (D.Lgs. 33/2013, art. 10). Subject: the year. */
export interface Publication {
  readonly year: number;
  readonly published: boolean;
  readonly references: References;
  /** Documents among the evidence files. */
  readonly documents: readonly {
    readonly kind: string;
    readonly name: string;
    readonly mediaType: string;
    readonly hash: string;
  }[];
  readonly note: string;
}
