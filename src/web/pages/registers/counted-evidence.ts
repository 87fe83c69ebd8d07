import type { Setting } from "../../components/explanation/setting.ts";
import { countedAddress } from "./addresses.ts";

/** What of an entry says what it was counted from. */
interface CountedEntry {
  readonly sequence: number;
  readonly basis?: { readonly kind: string; readonly snapshot: string | null };
  readonly evidence: readonly { readonly hash: string; readonly name: string }[];
}

/** Explanations whose computed data lead to the rows that were counted, in place of the file that keeps them. */
export function withCountedRows(setting: Setting, entries: readonly CountedEntry[], body: string): Setting {
  let counted: ReadonlyMap<number, string> | null = null;
  return {
    ...setting,
    provenanceOf: (row) => {
      const known = setting.provenanceOf(row);
      counted ??= new Map(
        entries.flatMap(({ sequence, basis, evidence }) => {
          if (basis?.kind !== "register" || basis.snapshot === null) return [];
          const file = evidence.find(({ hash }) => hash === basis.snapshot);
          return file ? [[sequence, file.name]] : [];
        }),
      );
      const name = counted.get(row.sequence);
      if (known === null || name === undefined) return known;
      const rows = {
        name: setting.words.format("counted-link"),
        href: countedAddress(body, row.sequence),
      };
      return { ...known, evidence: known.evidence.map((file) => (file.name === name ? rows : file)) };
    },
  };
}
