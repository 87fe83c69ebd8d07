/** What a body decides beside the document: who answers for what, which quantities are one and the same, which readings it chose. */
export interface Arrangements {
  /** Unit that answers for an indicator, by indicator id; else the units involved in its node answer. */
  readonly responsible: Readonly<Record<string, string>>;
  /** Quantities measured once for several indicators. */
  readonly shared: readonly SharedQuantity[];
  /**
   * Normal form that a person chose for a doubtful formula, by indicator id. While it is the formula's reading its doubt
   * is settled; a choice that another formula has overtaken counts for nothing.
   */
  readonly settled?: Readonly<Record<string, string>>;
}

export interface SharedQuantity {
  readonly name: string;
  /** Where it is used: `quantity` as that indicator's formula names it. */
  readonly uses: readonly { readonly indicator: string; readonly quantity: string | null }[];
}

export const NO_ARRANGEMENTS: Arrangements = { responsible: {}, shared: [] };

/** Whether a person has chosen the reading that an indicator's formula has. */
export function isSettled(
  arrangements: Arrangements,
  indicator: { readonly id: string; readonly formula: { readonly normal: string } },
): boolean {
  return arrangements.settled?.[indicator.id] === indicator.formula.normal;
}
