import type { Subject } from "../../../core/evaluation/explanation.ts";
import { type EvaluationShares, sharesOfSubject } from "../../../core/evidence-grade/shares.ts";
import { address } from "../../addresses.ts";
import type { Provenance, Setting } from "../../components/explanation/setting.ts";
import type { PageContext } from "../../page-context.ts";
import { sameMoment } from "../../same-moment.ts";

/** An entry of the ledger as far as it vouches for a datum. */
export interface VouchingEntry {
  readonly sequence: number;
  readonly author: { readonly name: string };
  /** ISO 8601 in UTC. */
  readonly recordedAt: string;
  readonly evidence: readonly { readonly hash: string; readonly name: string }[];
  readonly link: string | null;
}

/**
 * What the explanation of a node, a unit or the body is told in: where its parts lead at the moment shown, and who
 * vouches for each datum. `entries` null where they are not for this reader.
 */
export function whySetting(
  context: PageContext,
  entries: readonly VouchingEntry[] | null,
  mayOpenEvidence: (indicator: string) => boolean,
  shares: EvaluationShares | null,
): Setting {
  const body = context.body?.code ?? "";
  const to = sameMoment(context.path);
  const bySequence = new Map((entries ?? []).map((entry) => [entry.sequence, entry]));
  return {
    words: context.words,
    whyOf: (subject) => to(whyAddress(body, subject)),
    sharesOf: (subject) => shares && sharesOfSubject(shares, subject),
    provenanceOf: ({ sequence, indicator }) => {
      const entry = bySequence.get(sequence);
      return entry ? provenance(entry, mayOpenEvidence(indicator) ? body : null) : null;
    },
  };
}

function whyAddress(body: string, subject: Subject): string {
  switch (subject.kind) {
    case "body":
      return address.why(body);
    case "node":
      return address.whyNode(body, subject.key);
    case "unit":
      return address.whyUnit(body, subject.key);
    case "indicator":
      return address.indicator(body, subject.key);
  }
}

function provenance(entry: VouchingEntry, body: string | null): Provenance {
  return {
    author: entry.author.name,
    recordedAt: entry.recordedAt,
    evidence: entry.evidence.map(({ name, hash }) => ({
      name,
      href: body === null ? null : address.evidence(body, hash),
    })),
    link: entry.link,
  };
}
