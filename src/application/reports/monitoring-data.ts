import type { KnownLaterData, MonitoringData } from "../../documents/reports/monitoring/monitoring-data.ts";
import type { Narratives, SaidOfIndicator } from "../../documents/reports/report-data.ts";
import type { Catalogue } from "../../messages/catalogue.ts";
import { dayInRome } from "../../store/day-in-rome.ts";
import type { References } from "../../store/references.ts";
import type { Reader } from "../../store/store.ts";
import { sharesIn } from "../evidence/grades.ts";
import { pictureWithin, type RoundPicture } from "../rounds/picture.ts";
import type { Services } from "../services.ts";
import { disagreementsIn } from "../shared-quantities/disagreements.ts";
import { toldDoubtsIn } from "../surveys/indicator-doubts.ts";
import { saidOf } from "./said.ts";

interface Setting {
  readonly narratives: Narratives;
  readonly words: Catalogue;
  /** With what became known after the closing: another document than the frozen one. */
  readonly later: boolean;
}

/** What the report of a round is made from: of a closed one, what stood at its closing. Units, no people. */
export async function monitoringData(
  services: Services,
  reader: Reader,
  round: string,
  { narratives, words, later }: Setting,
): Promise<{ readonly data: MonitoringData; readonly references: References }> {
  const picture = await pictureWithin(services, reader, round);
  const { standing, references, lines } = picture;
  const said = new Map<string, SaidOfIndicator>();
  for (const { indicator, result, answer } of lines)
    if (answer) said.set(indicator.id, saidOf(answer, result.target?.unit ?? null, words));
  const { title, asOf, due, closing } = picture.round;
  const data: MonitoringData = {
    body: reader.body.name,
    evaluation: standing.evaluation,
    shares: sharesIn(standing),
    doubts: await toldDoubtsIn(reader, standing),
    disagreements: disagreementsIn(standing),
    references,
    narratives,
    words,
    said,
    lines,
    round: { title, asOf, due, closedOn: closing ? dayInRome(closing.at) : null, scope: scopeNames(picture) },
    unanswered: unansweredIn(picture),
    later: later && closing ? laterIn(picture) : null,
  };
  return { data, references };
}

function scopeNames({ round: { scope }, standing: { version } }: RoundPicture): readonly string[] {
  const { nodes, units } = version.plan;
  return [
    ...scope.nodes.map((id) => {
      const node = nodes.find((one) => one.id === id);
      return node ? [node.code, node.title].filter((part) => part !== null).join(" ") : id;
    }),
    ...scope.units.map((code) => `${code} ${units.find((one) => one.code === code)?.name ?? ""}`.trim()),
  ];
}

function unansweredIn({ board, lines }: RoundPicture): MonitoringData["unanswered"] {
  const units = board.units.map(({ unit, asked, missing }) => ({ unit, asked: asked.length, missing }));
  const unowned = lines.filter((line) => line.units.length === 0);
  if (unowned.length === 0) return units;
  const missing = unowned.filter(({ answer }) => answer === null).map(({ indicator }) => indicator.id);
  return [...units, { unit: null, asked: unowned.length, missing }];
}

function laterIn({ knownLater, standing, today }: RoundPicture): KnownLaterData {
  if (knownLater === null) {
    const { body } = standing.evaluation;
    return { on: today, frozen: body, now: body, indicators: [] };
  }
  return {
    on: today,
    frozen: knownLater.frozen,
    now: knownLater.now,
    shares: knownLater.shares,
    indicators: knownLater.indicators.map(({ indicator, entries, frozen, now }) => ({
      indicator,
      frozen,
      now,
      entries: entries.map(({ measurement, recordedAt }) => ({
        observedOn: measurement.observedOn,
        recordedOn: dayInRome(recordedAt),
        quantity: measurement.quantity,
        value: measurement.value,
      })),
    })),
  };
}
