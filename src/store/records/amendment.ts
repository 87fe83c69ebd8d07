/**
 * Why a plan version differs from the one before (D.Lgs. 150/2009, arts. 6 and 10). Subject: the hash of the version.
 */
export interface Amendment {
  /** Hash of the version before. */
  readonly from: string;
  /** Reason of each change, by the id of the indicator or node changed; "" for the amendment as a whole. */
  readonly reasons: Readonly<Record<string, string>>;
}
