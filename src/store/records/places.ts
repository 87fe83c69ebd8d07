/**
 * That a plan version gave places (ids of indicators) to other indicators than before. What the ledger held under such a
 * place until then is the earlier indicator's and counts for no other. Subject: the hash of the version.
 */
export interface PlacesRecord {
  /** Number of the version. */
  readonly version: number;
  /** Last entry of the ledger before it came into force. */
  readonly upTo: number;
  /** How many entries after that one carried values to the places that their indicators have now. */
  readonly carried: number;
  readonly taken: readonly string[];
  readonly moved: readonly { readonly from: string; readonly to: string }[];
  /** What the body said of each place whose indicator was rewritten so much that it might be new; absent in old records. */
  readonly judged?: readonly {
    readonly place: string;
    readonly was: string;
    readonly is: string;
    readonly same: boolean;
  }[];
}
