/** What a body decides beside the document: who answers for what, and which quantities are one and the same. */
export interface Arrangements {
  /** Unit that answers for an indicator, by indicator id; else the units involved in its node answer. */
  readonly responsible: Readonly<Record<string, string>>;
  /** Quantities measured once for several indicators. */
  readonly shared: readonly SharedQuantity[];
}

export interface SharedQuantity {
  readonly name: string;
  /** Where it is used: `quantity` as that indicator's formula names it. */
  readonly uses: readonly { readonly indicator: string; readonly quantity: string | null }[];
}

export const NO_ARRANGEMENTS: Arrangements = { responsible: {}, shared: [] };
