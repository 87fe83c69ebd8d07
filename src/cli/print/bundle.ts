import type { BundleReport, Check, Difference } from "../../documents/proof/report.ts";
import type { Catalogue } from "../../messages/catalogue.ts";
import { cells, pad, printable } from "./cells.ts";
import type { Style } from "./style.ts";

/** Most differences printed; `--json` gives them all. */
const MOST = 200;

/** What a bundle says it is, each check with its outcome, each difference exactly. */
export function bundleLines(name: string, report: BundleReport, style: Style): string[] {
  const { words, colours } = style;
  const { checks, differences, differing, holds } = report;
  const lines = [
    colours.bold(printable(name)),
    ...referenceLines(report, words).map((line) => `  ${line}`),
    "",
  ];
  const labels = checks.map(({ check }) => words.format("proof-check", { check }));
  const width = Math.max(...labels.map(cells));
  checks.forEach((check, index) => {
    lines.push(`  ${mark(check, style)} ${pad(labels[index] ?? "", width)}  ${outcome(check, words)}`);
  });
  lines.push("");
  for (const difference of differences.slice(0, MOST))
    lines.push(`  ${colours.red("≠")} ${printable(differenceWords(difference, words))}`);
  if (differing > MOST) lines.push(`  ${words.format("verify-more", { count: differing - MOST })}`);
  if (differing > 0) lines.push("");
  const verdict = holds ? words.format("verify-holds") : words.format("verify-differs", { count: differing });
  return [...lines, holds ? colours.green(verdict) : colours.red(verdict)];
}

function referenceLines({ manifest }: BundleReport, words: Catalogue): string[] {
  const { body, references, audit } = manifest;
  const { plan, ledger, policy, moment } = references;
  const subject = {
    body: body === null ? words.format("verify-subject-file") : printable(`${body.name} (${body.code})`),
    year: String(moment.year),
    observed: moment.observedUpTo,
    known: moment.knownUpTo,
  };
  return [
    words.format("verify-subject", subject),
    words.format("verify-references-plan", { hash: plan }),
    words.format("verify-references-ledger", { sequence: ledger.sequence, hash: ledger.hash }),
    printable(words.format("verify-references-policy", { id: policy.id, version: policy.version })),
    ...(audit === null
      ? []
      : [words.format("verify-references-audit", { number: audit.number, hash: audit.hash })]),
  ];
}

function mark({ state }: Check, { colours }: Style): string {
  if (state === "holds") return colours.green("✓");
  return state === "differs" ? colours.red("≠") : colours.yellow("?");
}

function outcome({ state, compared }: Check, words: Catalogue): string {
  const told = words.format("proof-state", { state });
  return compared === 0 ? told : `${told} (${words.format("proof-compared", { count: compared })})`;
}

/** One difference as a sentence. */
export function differenceWords(difference: Difference, words: Catalogue): string {
  const { kind, file, subject, field, stated, found } = difference;
  const nothing = words.format("proof-nothing");
  return words.format(`proof-difference-${kind}`, {
    file,
    subject: subject === null ? "—" : words.format("proof-subject", { ...subject }),
    field: field === "" ? (kind === "file-unreadable" ? "none" : "—") : field,
    stated: stated ?? nothing,
    found: found ?? nothing,
  });
}
