import type { Standing } from "../../../application/standing.ts";
import type { Setting } from "../../components/explanation/setting.ts";
import { countedInvoicesAddress } from "./addresses.ts";

/** Explanations whose data came of invoices lead to those counted, in place of the file that keeps them. */
export function withCountedInvoices(setting: Setting, entries: Standing["entries"], body: string): Setting {
  let counted: ReadonlyMap<number, string> | null = null;
  return {
    ...setting,
    provenanceOf: (row) => {
      const known = setting.provenanceOf(row);
      counted ??= new Map(
        entries.flatMap(({ sequence, basis, evidence }) => {
          const file = basis?.kind === "invoices" && evidence.find(({ hash }) => hash === basis.snapshot);
          return file ? [[sequence, file.name]] : [];
        }),
      );
      const name = counted.get(row.sequence);
      if (known === null || name === undefined) return known;
      const list = {
        name: setting.words.format("payments-counted-link"),
        href: countedInvoicesAddress(body, row.sequence),
      };
      return { ...known, evidence: known.evidence.map((file) => (file.name === name ? list : file)) };
    },
  };
}
