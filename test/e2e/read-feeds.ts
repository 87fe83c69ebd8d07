import { activateFeed, defineFeed } from "../../src/application/feeds/define.ts";
import { listFeeds } from "../../src/application/feeds/list.ts";
import { FeedFailure, type Outside } from "../../src/application/feeds/outside.ts";
import { runFeed } from "../../src/application/feeds/run.ts";
import { personActor } from "../../src/application/people/recognise.ts";
import { Catalogue } from "../../src/messages/catalogue.ts";
import { emailOf, type House, LECCE, personOf } from "./house.ts";

const ADDRESS = "https://dati.example.it";
const ANSWERS: Readonly<Record<string, string>> = {
  [ADDRESS]: '{"success":true,"result":{"count":93,"facets":{},"results":[],"sort":"score desc"}}',
};

/** What invented systems answer: nothing is asked of the network. */
const OUTSIDE: Outside = {
  get: async (address) => {
    const { origin } = new URL(address);
    const answer = ANSWERS[origin];
    if (answer === undefined)
      throw new FeedFailure("feed-status-missing", { host: "sito.example.it", status: "404" });
    return { bytes: new TextEncoder().encode(answer), mediaType: "application/json", from: address };
  },
  file: async (_, name) => ({ bytes: new TextEncoder().encode("Anno;Totale\n"), mediaType: "", from: name }),
};

const FEEDS = [
  {
    id: "dataset",
    name: "Dataset nel catalogo regionale (prova)",
    indicator: "A.2.1.1/1",
    quantity: "Numero dataset caricati",
    from: { kind: "ckan", address: ADDRESS, organisation: "camera-di-commercio-di-prova" },
    schedule: { every: "week", on: 1, hour: 6 },
    adopt: "record",
  },
  {
    id: "notizie",
    name: "Notizie del sito (prova)",
    indicator: "A.3.1.1/1",
    from: {
      kind: "json",
      address: "https://sito.example.it/api/notizie",
      pick: { form: "json", path: "$.notizie[?@.anno==2018]", take: "count" },
    },
    schedule: { every: "day", hour: 7 },
  },
] as const;

/** A feed whose value waits to be confirmed, and one that cannot be read; both show a key. */
export async function feedsIn({ services }: House): Promise<void> {
  const officer = await personOf(services, emailOf("programming-office"));
  const actor = await services.store.read(LECCE, (reader) => personActor(reader, officer));
  if ((await listFeeds(services, LECCE, actor)).length > 0) return;
  const known = await services.store.read(LECCE, (reader) =>
    services.standings.within(reader, { year: 2018 }),
  );
  const asked = known?.compiled.nodes.flatMap(({ indicators }) => indicators) ?? [];
  for (const document of FEEDS) {
    const found = asked.find(({ key }) => key === document.indicator);
    const quantity = found?.asked.find(({ accepts }) => accepts[0] === "number")?.quantity ?? null;
    const { number } = await defineFeed(services, LECCE, actor, {
      document: { ...document, quantity },
      seen: null,
      header: { name: "X-API-Key", value: "chiave-inventata", sealed: "" },
    });
    await activateFeed(services, LECCE, actor, { feed: document.id, active: true, seen: number });
    await runFeed({ services, outside: OUTSIDE, words: Catalogue.load("it") }, LECCE, actor, document.id);
  }
}
