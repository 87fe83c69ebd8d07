/** A policy's document, as its JSON file has it. */
export interface PolicyDocument {
  readonly id: string;
  readonly version: string;
  readonly description?: string | Readonly<Record<string, string>>;
  readonly rule: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

const NO_LENIENCE = { tolerance: "0", graceDays: 0 };

/** The policies that come with the program, as the files of `policies/`: what a body starts from for its own. */
export const SHIPPED_POLICIES: readonly PolicyDocument[] = [
  {
    id: "capped-ratio",
    version: "1",
    description: {
      it: "Rapporto fra valore e target, al massimo 100. È la regola in uso se non se ne indica un'altra.",
      en: "Ratio of value to target, at most 100. The rule in force where none is given.",
    },
    rule: "capped-ratio",
    parameters: NO_LENIENCE,
  },
  {
    id: "on-off",
    version: "1",
    description: {
      it: "100 se il target è raggiunto, 0 se non lo è.",
      en: "100 where the target is met, 0 where it is not.",
    },
    rule: "on-off",
    parameters: {},
  },
  {
    id: "linear-from-baseline",
    version: "1",
    description: {
      it: "Quota del cammino fatto dal valore di partenza al target. Senza valore di partenza vale il rapporto limitato a 100.",
      en: "Share of the way from the starting value to the target. Without a starting value, the capped ratio.",
    },
    rule: "linear-from-baseline",
    parameters: NO_LENIENCE,
  },
  {
    id: "bands",
    version: "1",
    description: {
      it: "Fasce: sotto il 50 % del target 0, poi 25, 50, 75, e 100 dal target in su.",
      en: "Bands: below 50 % of the target 0, then 25, 50, 75, and 100 from the target up.",
    },
    rule: "bands",
    parameters: {
      bands: [
        { from: "0", to: "50", achievement: "0" },
        { from: "50", to: "70", achievement: "25" },
        { from: "70", to: "85", achievement: "50" },
        { from: "85", to: "100", achievement: "75" },
        { from: "100", to: null, achievement: "100" },
      ],
      ...NO_LENIENCE,
    },
  },
];
