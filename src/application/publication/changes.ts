import { rational } from "../../core/number/rational.ts";
import { diffPlans } from "../../core/plan/difference/diff.ts";
import { dayInRome } from "../../store/day-in-rome.ts";
import type { PlanVersion } from "../../store/plans.ts";
import type { References } from "../../store/references.ts";
import type { Reader } from "../../store/store.ts";
import { anonymousPlan } from "./anonymous.ts";
import type { PublicChange, PublicEntry, PublicVersion } from "./edition.ts";
import type { Redaction } from "./redaction.ts";

/** Versions of the plan up to the one of the references, the first first. */
export async function versionsUpTo(
  reader: Reader,
  plan: string,
  redaction: Redaction,
): Promise<readonly PublicVersion[]> {
  const listed = await reader.plans.list();
  const last = listed.find(({ hash }) => hash === plan)?.number ?? 0;
  const earlier = listed.filter(({ number }) => number <= last).sort((a, b) => a.number - b.number);
  const versions: PublicVersion[] = [];
  for (const { hash } of earlier) {
    const version = await reader.plans.byHash(hash);
    if (version) versions.push(publicVersion(version, redaction));
  }
  return versions;
}

export function publicVersion(version: PlanVersion, redaction: Redaction): PublicVersion {
  const { number, hash, act, adoptedAt, plan } = version;
  return {
    number,
    hash,
    act: { ...act, number: redaction.text(act.number) },
    adoptedOn: dayInRome(adoptedAt),
    plan: anonymousPlan(plan, redaction),
  };
}

/** Everything that changed up to the references, the last first: amendments, decisions on indicators, corrections. */
export async function changesUpTo(
  reader: Reader,
  { records: upTo, moment }: References,
  versions: readonly PublicVersion[],
  entries: readonly PublicEntry[],
  redaction: Redaction,
): Promise<readonly PublicChange[]> {
  const amendments = await reader.records.list("amendment", { upTo });
  const changes: PublicChange[] = versions.map((version, at) => {
    const before = versions[at - 1];
    const reasons = amendments.findLast(({ subject }) => subject === version.hash)?.content.reasons ?? {};
    return {
      kind: "version",
      on: version.adoptedOn,
      version,
      difference: before ? diffPlans(before.plan, version.plan) : null,
      reasons: new Map(Object.entries(reasons).map(([id, reason]) => [id, redaction.text(reason)])),
    };
  });
  for (const { at, content } of await reader.records.list("set-aside", { upTo }))
    if (content.year === moment.year)
      changes.push({
        kind: content.setAside ? "set-aside" : "counted-again",
        on: dayInRome(at),
        indicator: content.indicator,
        reason: redaction.text(content.reason),
        act: content.act,
      });
  for (const { at, content } of await reader.records.list("override", { upTo }))
    if (content.year === moment.year)
      changes.push({
        kind: "override",
        on: dayInRome(at),
        indicator: content.indicator,
        achievement: content.achievement === null ? null : rational(content.achievement),
        reason: redaction.text(content.reason),
        act: content.act,
      });
  changes.push(...corrections(entries));
  return changes
    .map((change, at) => ({ change, at }))
    .sort((a, b) => (a.change.on < b.change.on ? 1 : a.change.on > b.change.on ? -1 : b.at - a.at))
    .map(({ change }) => change);
}

function corrections(entries: readonly PublicEntry[]): PublicChange[] {
  const bySequence = new Map(entries.map((entry) => [entry.sequence, entry]));
  return entries.flatMap(({ corrects, measurement, recordedOn }): PublicChange[] => {
    if (corrects === null) return [];
    const { indicator, quantity, year, value } = measurement;
    const before = bySequence.get(corrects.sequence)?.measurement.value ?? null;
    const { reason } = corrects;
    return [{ kind: "correction", on: recordedOn, indicator, quantity, year, before, after: value, reason }];
  });
}
