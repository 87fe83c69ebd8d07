import type { Standing } from "../../../application/standing.ts";
import { address } from "../../addresses.ts";
import type { Setting } from "../../components/explanation/setting.ts";

/** Explanations whose data came of activities lead to what was counted, in place of the file that keeps it. */
export function withCountedActivities(setting: Setting, entries: Standing["entries"], body: string): Setting {
  let counted: ReadonlyMap<number, string> | null = null;
  return {
    ...setting,
    provenanceOf: (row) => {
      const known = setting.provenanceOf(row);
      counted ??= new Map(
        entries.flatMap(({ sequence, basis, evidence }) => {
          const file = basis?.kind === "activities" && evidence.find(({ hash }) => hash === basis.snapshot);
          return file ? [[sequence, file.name]] : [];
        }),
      );
      const name = counted.get(row.sequence);
      if (known === null || name === undefined) return known;
      const list = {
        name: setting.words.format("activities-counted-link"),
        href: address.countedActivities(body, row.sequence),
      };
      return { ...known, evidence: known.evidence.map((file) => (file.name === name ? list : file)) };
    },
  };
}
