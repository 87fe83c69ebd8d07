import type { Setting } from "./setting.ts";

/** What of an entry says what it was counted from. */
export interface CountedEntry {
  readonly sequence: number;
  readonly basis?: { readonly kind: string; readonly snapshot: string | null };
  readonly evidence: readonly { readonly hash: string; readonly name: string }[];
}

/** Of which computed data, and where a reader is led in place of the file that keeps what was counted. */
export interface Counting {
  /** As the entries' basis calls it. */
  readonly kind: string;
  /** Message id of the link. */
  readonly label: string;
  readonly to: (sequence: number) => string;
}

/** Explanations whose computed data lead to what was counted, in place of the file that keeps it. */
export function withCounted(
  setting: Setting,
  entries: readonly CountedEntry[],
  { kind, label, to }: Counting,
): Setting {
  let counted: ReadonlyMap<number, string> | null = null;
  return {
    ...setting,
    provenanceOf: (row) => {
      const known = setting.provenanceOf(row);
      counted ??= new Map(
        entries.flatMap(({ sequence, basis, evidence }) => {
          if (basis?.kind !== kind || basis.snapshot === null) return [];
          const file = evidence.find(({ hash }) => hash === basis.snapshot);
          return file ? [[sequence, file.name]] : [];
        }),
      );
      const name = counted.get(row.sequence);
      if (known === null || name === undefined) return known;
      const list = { name: setting.words.format(label), href: to(row.sequence) };
      return { ...known, evidence: known.evidence.map((file) => (file.name === name ? list : file)) };
    },
  };
}
