import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reportOf } from "../../../src/application/reports/build.ts";
import { monitoringData } from "../../../src/application/reports/monitoring-data.ts";
import { openRound } from "../../../src/application/rounds/open-round.ts";
import { validationDesk } from "../../../src/application/validation/desk.ts";
import { drawValidationSample } from "../../../src/application/validation/draw.ts";
import { validationReport } from "../../../src/application/validation/report.ts";
import { monitoringReport } from "../../../src/documents/reports/monitoring/monitoring.ts";
import { NO_NARRATIVES } from "../../../src/documents/reports/report-data.ts";
import { tables, textOf, words } from "../../documents/reports/example-data.ts";
import { type Browser, LECCE, type PublicationHouse, publicationHouse } from "./house.ts";

/** 15 answers, mean near the target of 7: few, and they decide nothing. Of the other, 30: they decide nothing. */
const FEW = "A.2.2.1/1";
const UNDECIDED = "A.2.3.1/2";
const LONG = "Le risposte sono meno di 30: la media può cambiare molto con poche risposte in più.";
const SHORT = "troppo poche risposte per dire se il target è raggiunto";
/** What tells how far answers lie apart. */
const NEEDED = /ne servirebbero circa/u;

let house: PublicationHouse;
let evaluator: Browser;
beforeAll(async () => {
  house = await publicationHouse();
  const { services } = house.server;
  const actor = await house.actor("evaluator");
  const blank = { size: null, byArea: false, reason: "", seen: null };
  await drawValidationSample(services, LECCE, actor, { year: 2018, seed: "OIV 2018", share: 100, ...blank });
  evaluator = await house.signIn("evaluator");
  await house.publish();
});
afterAll(() => house.close());

/** The row of a table that names an indicator. */
function rowOf(html: string, indicator: string): string {
  return (
    html.split("<tr").find((row) => row.includes(`${indicator} `) || row.includes(`/${indicator}`)) ?? ""
  );
}

describe("a mean of few answers is told as such", () => {
  it("to the evaluator, beside the value in the sample and on the indicator's own page", async () => {
    const desk = await evaluator.page("/validation/2018");
    for (const indicator of [FEW, UNDECIDED]) expect(rowOf(desk, indicator)).toContain(SHORT);
    expect(desk.split(SHORT).length - 1).toBeLessThan(5);
    const own = await evaluator.page(`/validation/2018/${FEW}`);
    expect(own).toContain(LONG);
    expect(own).toMatch(NEEDED);
    const other = await evaluator.page("/validation/2018/A.1.2.2/1");
    expect(other).not.toContain("risposte sono");
  });

  it("in the validation document, and by the API", async () => {
    const { services } = house.server;
    const state = await validationDesk(services, LECCE, await house.actor("evaluator"), 2018);
    const text = textOf(validationReport(state, "Ente", words));
    expect(text).toContain(`▲\u00a0${SHORT}`);
    expect(text).not.toMatch(NEEDED);
    const answer = await house.app.request(`/api/v1/bodies/${LECCE}/validation/2018`, {
      headers: { cookie: evaluator.cookie },
    });
    const { sample } = (await answer.json()) as { sample: { indicator: string; doubts: string[] }[] };
    const told = sample.filter(({ doubts }) => doubts.length > 0);
    expect(told.find(({ indicator }) => indicator === FEW)?.doubts).toEqual(["few", "undecided"]);
    expect(told.length).toBe(3);
  });

  it("to everybody, and no more than that", async () => {
    const own = await house.text(`/public/2018/indicators/${FEW}`);
    expect(own).toContain(LONG);
    expect(own).toContain("Le risposte sono troppo poche per dire se il target di 7,00 è raggiunto");
    expect(own).not.toMatch(NEEDED);
    expect(rowOf(await house.text("/public/2018"), FEW)).toContain(SHORT);
    expect(rowOf(await house.text("/public/2018/nodes/A.2.2.1"), FEW)).toContain(SHORT);
    expect(await house.text("/public/2018/indicators/A.1.2.2/1")).not.toContain("risposte sono");
  });

  it("on the page of its node", async () => {
    expect(rowOf(await evaluator.page("/nodes/A.2.2.1?year=2018"), FEW)).toContain(SHORT);
  });

  it.each(["relazione-2018", "deviations-2018", "units-2018"])("in the document %s", async (document) => {
    const actor = await house.actor("programming-office");
    const { report } = await reportOf(house.server.services, LECCE, actor, words, { document });
    const named = tables(report)
      .flatMap(({ rows }) => rows.map(({ cells }) => JSON.stringify(cells[0])))
      .filter((cell) => cell.includes(UNDECIDED));
    expect(named.length).toBeGreaterThan(0);
    for (const cell of named) expect(cell).toContain(SHORT);
    expect(textOf(report)).not.toMatch(NEEDED);
  });

  it("on the page of a round and in its report", async () => {
    const { services } = house.server;
    const office = await house.actor("programming-office");
    const days = { asOf: "2018-12-31", due: "2019-01-15" };
    const { id } = await openRound(services, LECCE, office, { title: "Fine anno", year: 2018, ...days });
    const reportOn = async (round: string): Promise<string> => {
      const { data } = await house.store.read(LECCE, (reader) =>
        monitoringData(services, reader, round, { narratives: NO_NARRATIVES, words, later: false }),
      );
      return textOf(monitoringReport(data));
    };
    expect(await reportOn(id)).toContain(`▲\u00a0${SHORT}`);
    // In May nobody had answered yet.
    expect(await reportOn("2018-05-15")).not.toContain(SHORT);
    const [, indicators = ""] = (await evaluator.page(`/rounds/${id}`)).split('id="indicators"');
    expect(rowOf(indicators, FEW)).toContain(SHORT);
  });
});
