import type { Standing } from "../../../application/standing.ts";
import { address } from "../../addresses.ts";
import type { Setting } from "../../components/explanation/setting.ts";

/** Explanations whose data somebody without an account gave lead to the request, before its documents. */
export function withRequests(
  setting: Setting,
  entries: Standing["entries"],
  body: string,
  mayOpen: (indicator: string, unit: string | null) => boolean,
): Setting {
  let from: ReadonlyMap<number, string> | null = null;
  return {
    ...setting,
    provenanceOf: (row) => {
      const known = setting.provenanceOf(row);
      from ??= new Map(
        entries.flatMap(({ sequence, basis }) =>
          basis?.kind === "request" ? [[sequence, basis.id] as const] : [],
        ),
      );
      const request = from.get(row.sequence);
      if (known === null || request === undefined || !mayOpen(row.indicator, row.unit)) return known;
      const link = {
        name: setting.words.format("request-counted-link"),
        href: address.request(body, request),
      };
      return { ...known, evidence: [link, ...known.evidence] };
    },
  };
}
