import type { Store } from "../../src/store/store.ts";
import { ANNA, LECCE } from "./sample.ts";

const CELL = { indicator: "A", quantity: null, year: 2018, unit: null };
const FAR = "2099-01-01T00:00:00.000Z";

/** What measurements are computed from, something of each, and what waits to be sent. */
export async function writeSources(store: Store): Promise<void> {
  await store.write(LECCE, ANNA, async ({ records, registers, surveys, requests, feeds, outbox }) => {
    await records.add("binding", "A", { ...CELL, rule: { register: "reached", what: "count" } });
    const known = await registers.personOf("fingerprint", { code: "12345678903", name: "Ditta" });
    const gone = await registers.personOf("another", { code: "98765432103" });
    const row = { register: "reached", day: "2018-03-01", unit: "U.1" };
    await registers.add([known, gone].map(({ id }) => ({ ...row, cells: { person: id } })));
    await registers.erase(gone.id);
    await surveys.issueTokens("s", ["used", "unused"]);
    await surveys.answer("used", { closed: { satisfaction: "8" }, words: { why: "«così»\n" } });
    const asked = { ...CELL, question: "Quanti?", message: "", follows: null };
    const recipient = { recipient: "Ente partner", email: "a@e.it" };
    await requests.create({ hash: "link", link: "nonce", expires: FAR }, { asked, ...recipient });
    await feeds.ran({ feed: "ckan", outcome: "proposed", value: "42", detail: "{}" });
    await feeds.claim("ckan", "2018-03-01T06:00", FAR);
    await feeds.keepHeader("ckan", {
      name: "X-API-Key",
      origin: "https://dati.example.it",
      sealed: "chiuso",
    });
    await outbox.add({ key: "k", to: "a@e.it", subject: "S", text: "T", calendar: null, due: FAR });
  });
}

/** All of it that a body has. */
export function sourcesOf(store: Store, body: string) {
  return store.read(body, async ({ records, registers, surveys, requests, feeds, outbox }) => {
    const rows = await registers.changed("reached");
    return {
      bindings: await records.list("binding"),
      rows,
      people: await registers.people(rows.flatMap(({ cells }) => cells["person"] ?? [])),
      known: await registers.personBy("fingerprint"),
      tokens: [await surveys.token("used"), await surveys.token("unused")],
      answers: await surveys.answers("s"),
      requests: await requests.list(),
      asked: await requests.byHash("link"),
      runs: await feeds.runs("ckan", 5),
      claimed: await feeds.claimed("ckan"),
      header: await feeds.header("ckan"),
      messages: await outbox.list(10),
    };
  });
}
