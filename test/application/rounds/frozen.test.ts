import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { answerRound } from "../../../src/application/rounds/answer-round.ts";
import { closeRound } from "../../../src/application/rounds/close-round.ts";
import { openRound } from "../../../src/application/rounds/open-round.ts";
import { type RoundPicture, roundPicture } from "../../../src/application/rounds/picture.ts";
import { evaluationJson } from "../../../src/core/evaluation/json.ts";
import { rational } from "../../../src/core/number/rational.ts";
import type { Store } from "../../../src/store/store.ts";
import { ENGINES, type TestedPlace } from "../../store/engines.ts";
import { answer, type House, houseIn, MAY, refusal } from "./scene.ts";

describe.each(ENGINES)("a closed round on $name", (engine) => {
  let place: TestedPlace;
  let store: Store;
  beforeAll(async () => {
    place = await engine.place();
    store = await place.open();
  });
  afterAll(() => place.leave());

  let house: House;
  let closed: ReturnType<typeof shown>;
  beforeEach(async () => {
    house = await houseIn(place, store);
    await house.startUps(75, "2018-05-10");
    await openRound(house.services, house.body, house.office, MAY);
    const said = { light: "amber", forecast: "8 %", cause: "endogenous", causeText: "Personale assente" };
    await answerRound(house.services, house.body, house.office, {
      round: "2018-05-15",
      answers: [
        answer("A.1/1", { ...said, correctiveAction: "Nuovo avviso", amendmentProposal: "Target 8 %" }),
      ],
    });
    const input = { round: "2018-05-15", note: "Nota", acknowledged: 76 };
    await closeRound(house.services, house.body, house.office, input);
    closed = shown(await picture());
  });

  const picture = (actor = house.office) => roundPicture(house.services, house.body, actor, "2018-05-15");

  const policy = (fromYear: number) =>
    store.write(house.body, { kind: "system", id: "setup", name: "Avvio" }, (writer) =>
      writer.records.add("policy", "on-off", {
        document: { id: "on-off", version: "2", rule: "on-off" },
        fromYear,
        reason: "prova",
        act: null,
      }),
    );

  it("writes down what it is recomputed from", async () => {
    const { references, round } = await picture();
    expect(references.moment).toEqual({ year: 2018, observedUpTo: "2018-05-15", knownUpTo: "2018-05-16" });
    expect(references.ledger.sequence).toBe(1);
    expect(round.closing?.references).toEqual(references);
    expect(closed.lines[0]).toMatchObject({ indicator: "A.1/1", light: "amber", deviation: "number -5.83" });
  });

  it.each([
    ["data observed later", () => house.startUps(90, "2018-06-30")],
    ["data of its day recorded later", () => house.startUps(90, "2018-05-12")],
    [
      "a later version of the plan",
      () =>
        house.amend((plan) => ({
          ...plan,
          nodes: plan.nodes.map((node) => ({
            ...node,
            weight: rational(node.id.length),
            units: [],
            indicators: node.indicators.slice(1),
          })),
        })),
    ],
    ["a later policy", () => policy(2018)],
    [
      "an indicator set aside later",
      () =>
        store.write(house.body, { kind: "system", id: "setup", name: "Avvio" }, (writer) =>
          writer.records.add("set-aside", "2018/A.1/1", {
            year: 2018,
            indicator: "A.1/1",
            setAside: true,
            reason: "prova",
            act: null,
          }),
        ),
    ],
    [
      "people who come and go",
      () =>
        store.write(house.body, { kind: "system", id: "setup", name: "Avvio" }, async (writer) => {
          await writer.people.change(house.head.id, { active: false });
        }),
    ],
  ])("is not moved by %s", async (_, change) => {
    house.setTime("2018-07-02T08:00:00Z");
    await change();
    expect(shown(await picture())).toEqual(closed);
  });

  it("shows what was known later, with what the value and the scores would be now", async () => {
    expect((await picture()).knownLater).toBeNull();
    house.setTime("2018-07-02T08:00:00Z");
    await house.startUps(90, "2018-06-30");
    expect((await picture()).knownLater).toBeNull();
    await policy(2018);
    await house.startUps(77, "2018-05-12");
    const { knownLater } = await picture();
    const [late] = knownLater?.indicators ?? [];
    expect(late?.indicator.id).toBe("A.1/1");
    expect(late?.entries.map(({ measurement }) => measurement.observedOn)).toEqual(["2018-05-12"]);
    // 75 on 72 is +4,17 %, 77 on 72 is +6,94 %: with the round's own policy, whatever was adopted since.
    expect([late?.frozen.achievement?.toFraction(), late?.now.achievement?.toFraction()]).toEqual([
      "125/3",
      "625/9",
    ]);
    expect(knownLater?.now.score?.compare(knownLater.frozen.score ?? 0)).toBe(1);
    expect((await picture(house.head)).knownLater?.indicators).toEqual([]);
  });

  it("is refused where the store no longer holds what it rests on", async () => {
    const { round } = await picture();
    const references = { ...(await picture()).references, plan: "0".repeat(64) };
    await store.write(house.body, { kind: "system", id: "setup", name: "Avvio" }, async (writer) => {
      const { asked, unanswered } = round.closing ?? { asked: 0, unanswered: 0 };
      const content = { references, note: "", asked, unanswered };
      await writer.records.add("round-opened", "2018-05-16", { ...MAY, scope: { nodes: [], units: [] } });
      await writer.records.add("round-closed", "2018-05-16", content);
    });
    const lost = roundPicture(house.services, house.body, house.office, "2018-05-16");
    expect((await refusal(lost)).id).toBe("round-not-reproducible");
  });
});

/** Everything that a picture shows, as plain values, but for what was known later and the day on which it is read. */
function shown({ standing, lines, board, total, round, references }: RoundPicture) {
  return {
    evaluation: evaluationJson(
      standing.evaluation,
      standing.entries.map(({ measurement }) => measurement),
    ),
    lines: lines.map(({ indicator, units, answer, deviation }) => ({
      indicator: indicator.id,
      units,
      light: answer?.light ?? null,
      cause: answer?.causeText ?? null,
      action: answer?.correctiveAction ?? null,
      deviation:
        deviation?.kind === "number" ? `number ${deviation.difference.round(2).toString()}` : deviation?.kind,
    })),
    board,
    total,
    round,
    references,
  };
}
