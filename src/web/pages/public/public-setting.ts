import type { Edition } from "../../../application/publication/edition.ts";
import { sharesOfSubject } from "../../../core/evidence-grade/shares.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import type { Provenance, Setting } from "../../components/explanation/setting.ts";
import { publicPages } from "./public-addresses.ts";

/** Hexadecimal digits of a hash that a reader can compare at a glance. */
const DIGITS = 16;

/** What the explanations of public pages are told in: offices vouch for data, files are known by their hashes alone. */
export function publicSetting(edition: Edition, words: Catalogue): Setting {
  const to = publicPages(edition);
  const bySequence = new Map(edition.entries.map((entry) => [entry.sequence, entry]));
  return {
    words,
    whyOf: (subject) => {
      switch (subject.kind) {
        case "node":
          return `${to.node(subject.key)}#why`;
        case "indicator":
          return to.indicator(subject.key);
        default:
          return `${to.year}#why`;
      }
    },
    sharesOf: (subject) => sharesOfSubject(edition.shares, subject),
    provenanceOf: ({ sequence, indicator, unit }): Provenance | null => {
      const entry = bySequence.get(sequence);
      if (!entry) return null;
      const office = unit ?? (edition.answering.get(indicator) ?? [])[0] ?? "none";
      return {
        author: words.format("public-office", { unit: office }),
        recordedAt: entry.recordedOn,
        evidence: entry.evidence.map((hash) => ({
          name: words.format("public-evidence", { hash: hash.slice(0, DIGITS) }),
          href: null,
        })),
        link: null,
      };
    },
  };
}
