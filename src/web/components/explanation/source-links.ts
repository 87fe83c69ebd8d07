import type { Measurement } from "../../../core/measurement/measurement.ts";
import type { EvidenceLink, Setting } from "./setting.ts";

/** What of an entry says where its value comes from. */
interface SourcedEntry {
  readonly sequence: number;
  readonly basis?: { readonly kind: string; readonly id: string };
}

/** Explanations whose data of one kind lead to where they come from, before what proves them. */
export function withSources(
  setting: Setting,
  entries: readonly SourcedEntry[],
  kind: string,
  /** Of the source that the basis names; empty where this reader may not open it. */
  linksTo: (id: string, row: Measurement) => readonly EvidenceLink[],
): Setting {
  let from: ReadonlyMap<number, string> | null = null;
  return {
    ...setting,
    provenanceOf: (row) => {
      const known = setting.provenanceOf(row);
      from ??= new Map(
        entries.flatMap(({ sequence, basis }) =>
          basis?.kind === kind ? [[sequence, basis.id] as const] : [],
        ),
      );
      const source = from.get(row.sequence);
      if (known === null || source === undefined) return known;
      return { ...known, evidence: [...linksTo(source, row), ...known.evidence] };
    },
  };
}
