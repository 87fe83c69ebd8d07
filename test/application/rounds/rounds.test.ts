import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { answerRound } from "../../../src/application/rounds/answer-round.ts";
import { askedInRound } from "../../../src/application/rounds/asked-in-round.ts";
import { closeRound } from "../../../src/application/rounds/close-round.ts";
import { listRounds } from "../../../src/application/rounds/list-rounds.ts";
import { moveDue } from "../../../src/application/rounds/move-due.ts";
import { openRound, type RoundInput } from "../../../src/application/rounds/open-round.ts";
import { roundPicture } from "../../../src/application/rounds/picture.ts";
import type { AnswerInput } from "../../../src/application/rounds/read-answer.ts";
import type { Store } from "../../../src/store/store.ts";
import { ENGINES, type TestedPlace } from "../../store/engines.ts";
import { answer, faultsOf, type House, houseIn, MAY, refusal, SEPTEMBER } from "./scene.ts";

describe.each(ENGINES)("monitoring rounds on $name", (engine) => {
  let place: TestedPlace;
  let store: Store;
  beforeAll(async () => {
    place = await engine.place();
    store = await place.open();
  });
  afterAll(() => place.leave());

  let house: House;
  beforeEach(async () => {
    house = await houseIn(place, store);
  });

  const open = (input: RoundInput = MAY) => openRound(house.services, house.body, house.office, input);
  const picture = (round = "2018-05-15", actor = house.office) =>
    roundPicture(house.services, house.body, actor, round);
  const say = (answers: readonly AnswerInput[], actor = house.office, round = "2018-05-15") =>
    answerRound(house.services, house.body, actor, { round, answers });
  const close = async (round = "2018-05-15") => {
    const { total } = await picture(round);
    const acknowledged = total.asked - total.answered;
    return closeRound(house.services, house.body, house.office, {
      round,
      note: "Vista la relazione.",
      acknowledged,
    });
  };

  describe("opening", () => {
    it("asks every indicator of the plan that has a target, and is named by its day", async () => {
      const round = await open();
      expect(round).toMatchObject({ ...MAY, id: "2018-05-15", closing: null, openedBy: house.office.name });
      const { total, lines, standing } = await picture();
      expect(total).toEqual({ asked: 77, answered: 0 });
      expect(lines).toHaveLength(77);
      expect(standing.moment).toEqual({ year: 2018, observedUpTo: "2018-05-15", knownUpTo: "2018-05-16" });
    });

    it("says all that is wrong at once", async () => {
      const wrong = { title: " ", year: 2018, asOf: "2019-05-15", due: "15/05", nodes: ["Z.9"] };
      expect(await faultsOf(open(wrong))).toEqual([
        "title round-title-needed",
        "asOf round-day-of-other-year",
        "due round-day-needed",
      ]);
      expect(await faultsOf(open({ ...MAY, due: "2018-05-14" }))).toEqual(["due round-due-before"]);
      expect(await faultsOf(open({ ...MAY, nodes: ["Z.9"], units: ["U.99"] }))).toEqual([
        "nodes round-scope-unknown",
        "units round-scope-unknown",
      ]);
      expect(await faultsOf(open({ ...MAY, year: 2031, asOf: "2031-05-15", due: "2031-05-31" }))).toEqual([
        "year round-no-plan",
      ]);
      expect(await listRounds(house.services, house.body, house.office)).toEqual([]);
    });

    it("keeps to nodes, to units, and to what is in both", async () => {
      const ids = async (scope: Pick<RoundInput, "nodes" | "units">) => {
        const { id } = await open({ ...MAY, ...scope });
        const { lines } = await picture(id);
        await close(id);
        return lines.map(({ indicator }) => indicator.id);
      };
      const area = await ids({ nodes: ["A"] });
      const unit = await ids({ units: ["U.3.1.1"] });
      const both = await ids({ nodes: ["A"], units: ["U.3.1.1"] });
      expect(area.every((id) => id.startsWith("A."))).toBe(true);
      expect(unit.length).toBeGreaterThan(0);
      expect(both).toEqual(unit.filter((id) => area.includes(id)));
      const rounds = await listRounds(house.services, house.body, house.office);
      expect(rounds.map(({ round }) => round.id)).toEqual(["2018-05-15-3", "2018-05-15-2", "2018-05-15"]);
    });

    it("does not ask the same indicator twice at once", async () => {
      await open({ ...MAY, nodes: ["A"] });
      expect((await refusal(open({ ...SEPTEMBER, nodes: ["A.1"] }))).id).toBe("round-overlaps");
      expect((await open({ ...SEPTEMBER, nodes: ["B"] })).id).toBe("2018-09-30");
    });

    it("is the programming office's alone", async () => {
      const asHead = openRound(house.services, house.body, house.head, MAY);
      expect((await refusal(asHead)).kind).toBe("forbidden");
      await open();
      const political = roundPicture(house.services, house.body, house.political, "2018-05-15");
      expect((await refusal(political)).kind).toBe("forbidden");
    });

    it("may be given more days, and the first stay in the register", async () => {
      await open();
      const move = (due: string) =>
        moveDue(house.services, house.body, house.office, { round: "2018-05-15", due });
      expect((await move("2018-06-08")).due).toBe("2018-06-08");
      expect((await refusal(move("2018-06-08"))).id).toBe("round-due-same");
      expect(await faultsOf(move("2018-05-01"))).toEqual(["due round-due-before"]);
      const acts = await store.read(house.body, ({ records }) => records.list("round-opened"));
      expect(acts.map(({ content }) => content.due)).toEqual(["2018-05-31", "2018-06-08"]);
      expect(await listRounds(house.services, house.body, house.office)).toHaveLength(1);
    });
  });

  describe("answering", () => {
    beforeEach(() => open());

    it("is asked of each for their own units", async () => {
      const { services, body, head } = house;
      const { lines, total } = await askedInRound(services, body, head, "2018-05-15");
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.every(({ units }) => units.includes("U.3.1.1"))).toBe(true);
      expect(total.asked).toBe(77);
      const foreign = (await picture()).lines.find(({ units }) => !units.includes("U.3.1.1"));
      const refused = await refusal(say([answer(foreign?.indicator.id ?? "")], head));
      expect(refused.faults.map(({ message }) => message)).toEqual(["round-not-asked"]);
      expect((await refusal(askedInRound(services, body, house.manager, "2018-05-15"))).kind).toBe(
        "forbidden",
      );
      expect((await picture("2018-05-15", head)).board.units.map(({ unit }) => unit.code)).toEqual([
        "U.3.1.1",
      ]);
    });

    it("keeps forecasts exactly as typed in Italian, on the scale of the target", async () => {
      await say([
        answer("A.1/1", { forecast: "12,345 %" }),
        answer("D.1.2.4/1", { forecast: "14 maggio 2018" }),
        answer("A.1.1.2/2", { forecast: "1.234" }),
      ]);
      const said = new Map((await picture()).lines.map((line) => [line.indicator.id, line.answer?.forecast]));
      const number = said.get("A.1/1");
      expect(number?.kind === "number" && number.value.equals("12.345")).toBe(true);
      expect(said.get("D.1.2.4/1")).toEqual({ kind: "date", date: "2018-05-14" });
      const thousand = said.get("A.1.1.2/2");
      expect(thousand?.kind === "number" && thousand.value.equals(1234)).toBe(true);
    });

    it("says every fault at once and writes nothing", async () => {
      const faults = await faultsOf(
        say([
          answer("A.1/1"),
          answer("A.1/2", { light: "red", forecast: "molti" }),
          answer("D.1.2.4/1", { light: "", forecast: "40" }),
          answer("Z.1/1"),
          answer("A.1/1", { light: "amber", cause: "boh", causeText: "x".repeat(2001) }),
        ]),
      );
      expect(faults).toEqual([
        "answers.1.forecast entry-number-expected",
        "answers.1.cause round-cause-needed",
        "answers.1.causeText round-cause-text-needed",
        "answers.2.forecast entry-date-expected",
        "answers.2.light round-light-needed",
        "answers.3.indicator round-not-asked",
        "answers.4.indicator round-answered-twice",
      ]);
      expect((await picture()).total.answered).toBe(0);
    });

    it("fills the board and tells who is missing", async () => {
      const before = await picture();
      const [person] = before.board.people;
      expect(person).toMatchObject({ person: { name: house.head.name }, answered: [] });
      const own = person?.asked ?? [];
      await say(
        own.slice(1).map((id) => answer(id)),
        house.head,
      );
      const { board, total } = await picture();
      expect(board.people[0]?.missing).toEqual(own.slice(0, 1));
      expect(board.units.find(({ unit }) => unit.code === "U.3.1.1")?.missing).toEqual(own.slice(0, 1));
      expect(total.answered).toBe(own.length - 1);
      expect(new Set([...board.unheaded.asked, ...own]).size).toBe(77);
    });

    it("leaves what is unchanged, and lets nobody overwrite what they have not seen", async () => {
      const [first] = await say([answer("A.1/1", { forecast: "10" })]);
      const seen = first?.number ?? null;
      const same = [answer("A.1/1", { forecast: "10,0", seen }), answer("A.1/2")];
      expect((await say(same, house.other)).map(({ content }) => content.indicator)).toEqual(["A.1/2"]);
      await say([answer("A.1/1", { forecast: "11", seen })], house.other);
      // Sent along untouched it is no conflict; changed it is, and the rest is not written either.
      expect(await say([answer("A.1/1", { forecast: "10", seen })])).toEqual([]);
      const stale = await refusal(say([answer("A.1/1", { forecast: "9", seen }), answer("B.1/1")]));
      expect(stale.kind).toBe("conflict");
      expect(stale.faults.map(({ at, message, params }) => [at, message, params["by"]])).toEqual([
        ["answers.0.light", "round-answered-meanwhile", house.other.name],
      ]);
      expect((await picture()).total.answered).toBe(2);
    });

    it("is marked late after the last day", async () => {
      house.setTime("2018-06-01T08:00:00Z");
      await say([answer("A.1/1")]);
      const line = (await picture()).lines.find(({ indicator }) => indicator.id === "A.1/1");
      expect(line?.answer?.late).toBe(true);
    });
  });

  describe("closing", () => {
    beforeEach(() => open());
    const closing = (acknowledged: number | null) =>
      closeRound(house.services, house.body, house.office, { round: "2018-05-15", note: "", acknowledged });

    it("asks how many answers are missing", async () => {
      await say([answer("A.1/1")]);
      const unsaid = await refusal(closing(null));
      expect(unsaid.faults.map(({ message, params }) => [message, params])).toEqual([
        ["round-acknowledge", { count: 76 }],
      ]);
      expect((await refusal(closing(77))).kind).toBe("conflict");
      expect((await closing(76)).closing).toMatchObject({ asked: 77, unanswered: 76, by: house.office.name });
      expect((await refusal(closing(76))).id).toBe("round-is-closed");
    });

    it("refuses answers afterwards, which are for the next round", async () => {
      await say([answer("A.1/1", { light: "red", cause: "exogenous", causeText: "Bando rinviato" })]);
      await close();
      const late = await refusal(say([answer("A.1/2")]));
      expect([late.kind, late.id]).toEqual(["already-done", "round-is-closed"]);
      expect((await picture()).lines.some(({ mayAnswer }) => mayAnswer)).toBe(false);
      house.setTime("2018-10-01T08:00:00Z");
      await open(SEPTEMBER);
      await say([answer("A.1/2")], house.office, "2018-09-30");
      const next = await picture("2018-09-30");
      expect(next.previous?.id).toBe("2018-05-15");
      const line = next.lines.find(({ indicator }) => indicator.id === "A.1/1");
      expect(line?.before).toMatchObject({
        round: { id: "2018-05-15" },
        answer: { causeText: "Bando rinviato" },
      });
      expect((await picture()).total.answered).toBe(1);
    });

    it("waits for the day as of which it takes stock", async () => {
      await close();
      await open(SEPTEMBER);
      expect((await refusal(close("2018-09-30"))).id).toBe("round-too-early");
    });
  });
});
