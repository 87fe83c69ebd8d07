import { personActor } from "../../src/application/people/recognise.ts";
import { bind, bindingsOf } from "../../src/application/registers/bindings.ts";
import { takeReady } from "../../src/application/registers/define.ts";
import { registersInUse } from "../../src/application/registers/in-use.ts";
import { recordValues } from "../../src/application/registers/record-values.ts";
import { addRows } from "../../src/application/registers/write-rows.ts";
import { Catalogue } from "../../src/messages/catalogue.ts";
import { emailOf, type House, LECCE, personOf } from "./house.ts";

/** Registers with rows, a quantity counted from one of them and recorded; gives the entry's number. */
export async function registersIn({ services }: House): Promise<{ readonly counted: number }> {
  const officer = await personOf(services, emailOf("programming-office"));
  const actor = await services.store.read(LECCE, (reader) => personActor(reader, officer));
  const known = await services.store.read(LECCE, async (reader) => ({
    used: (await registersInUse(reader)).map(({ register }) => register.id),
    bound: await bindingsOf(reader),
    asked: (await services.standings.within(reader, { year: 2018 }))?.compiled.nodes
      .flatMap(({ indicators }) => indicators)
      .flatMap(({ key, asked }) => {
        const [one] = asked.filter(({ accepts }) => accepts[0] === "number");
        return one ? [{ indicator: key, quantity: one.quantity }] : [];
      }),
  }));
  for (const id of ["events", "reached", "procedures"])
    if (!known.used.includes(id)) await takeReady(services, LECCE, actor, id);
  const events = Array.from({ length: 60 }, (_, at) => ({
    date: `${(at % 28) + 1}/${(at % 11) + 1}/2018`,
    title: `Seminario sui bandi per le imprese, n. ${at + 1}`,
    kind: at % 3 === 0 ? "convegno" : "seminario",
    unit: "S. 3.1",
    hours: at % 2 === 0 ? "1:30" : "4",
    participants: String(12 + ((at * 7) % 90)),
  }));
  await addRows(services, LECCE, actor, { register: "events", rows: events });
  const reached = ["12345678903", "RSSMRA80A01H501U"].map((person, at) => ({
    date: `${at + 3}/5/2018`,
    person,
  }));
  await addRows(services, LECCE, actor, { register: "reached", rows: reached });
  const [first] = known.asked ?? [];
  if (!first) throw new Error("the plan asks for no number");
  const free = known.asked?.find(
    (one) =>
      !known.bound.some(
        ({ indicator, quantity }) => indicator === one.indicator && quantity === one.quantity,
      ),
  );
  const which = free ?? first;
  const before = known.bound.find(({ indicator }) => indicator === which.indicator);
  const rule = {
    register: "events",
    what: "count",
    where: [{ is: "one-of", column: "kind", values: ["seminar"] }],
  } as const;
  await bind(services, LECCE, actor, { ...which, rule, seen: before?.number ?? null });
  const confirmed = [
    "entry-much-more",
    "entry-much-less",
    "entry-total-decreases",
    "entry-replaces-recorded",
  ];
  const [entry] = await recordValues(
    services,
    LECCE,
    actor,
    { year: 2018, chosen: [{ ...which, seen: null }], confirmed },
    Catalogue.load("it"),
  );
  return { counted: entry?.sequence ?? 0 };
}
