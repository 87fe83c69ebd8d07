import { correctEntry } from "../../src/application/measurements/correct.ts";
import { personActor } from "../../src/application/people/recognise.ts";
import { publishYear } from "../../src/application/publication/publish.ts";
import { toDecimalDigits } from "../../src/core/number/decimal.ts";
import { ONE } from "../../src/core/number/rational.ts";
import type { Role } from "../../src/store/people.ts";
import { emailOf, type House, LECCE, personOf } from "./house.ts";

const PDF = new TextEncoder().encode("%PDF-1.7\n% una relazione di prova\n");

/** The year 2018 published by the programming office, with a datum corrected and a document. */
export async function publishedIn({ services }: House): Promise<void> {
  const actor = async (role: Role) => {
    const person = await personOf(services, emailOf(role));
    return services.store.read(LECCE, (reader) => personActor(reader, person));
  };
  const office = await actor("programming-office");
  const entries = await services.store.read(LECCE, ({ ledger }) => ledger.entries());
  const last = entries.findLast(({ measurement: { value } }) => value.kind === "number");
  if (last?.measurement.value.kind !== "number") throw new Error("no number was measured");
  await correctEntry(services, LECCE, office, {
    sequence: last.sequence,
    text: toDecimalDigits(last.measurement.value.value.add(ONE)).replace(".", ","),
    observedOn: "",
    n: "",
    source: "registro dell'ufficio",
    reason: "Era stato contato due volte",
    confirmed: [],
  });
  await publishYear(services, LECCE, office, {
    year: 2018,
    note: "",
    keep: [],
    files: [
      { kind: "report", name: "relazione.pdf", bytes: PDF },
      { kind: "validation", name: "validazione.pdf", bytes: new TextEncoder().encode("%PDF-1.7\n% prova\n") },
    ],
  });
}
