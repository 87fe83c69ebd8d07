import { queueNotices } from "../../src/application/notices/queue.ts";
import { personActor } from "../../src/application/people/recognise.ts";
import { openRound } from "../../src/application/rounds/open-round.ts";
import { roundsIn } from "../../src/application/rounds/round.ts";
import { Catalogue } from "../../src/messages/catalogue.ts";
import type { Author } from "../../src/store/store.ts";
import { address } from "../../src/web/addresses.ts";
import { emailOf, type House, LECCE, personOf } from "./house.ts";

const NOTICES: Author = { kind: "system", id: "notices", name: "Traguardo" };

/** Opens a round over the whole plan, as the programming office would; where one is open already it is that one. */
export async function roundIn({ services }: House): Promise<string> {
  const open = await services.store.read(LECCE, async (reader) =>
    (await roundsIn(reader)).find(({ closing }) => closing === null),
  );
  if (open) return open.id;
  const officer = await personOf(services, emailOf("programming-office"));
  const actor = await services.store.read(LECCE, (reader) => personActor(reader, officer));
  const { id } = await openRound(services, LECCE, actor, {
    title: "Monitoraggio di fine anno",
    year: 2018,
    asOf: "2018-12-31",
    due: "2019-01-15",
  });
  return id;
}

/** The messages of the open rounds, and one in every state that a message may come to. */
export async function messagesIn({ services }: House): Promise<void> {
  const head = {
    words: Catalogue.load,
    roundAt: (body: string, round: string) => `https://traguardo.example.it${address.round(body, round)}`,
    from: "traguardo@example.it",
  };
  await queueNotices(services, LECCE, head);
  const write = services.store.write;
  await write(
    LECCE,
    NOTICES,
    async ({ outbox, now }) => {
      const added = [];
      for (const to of ["presente", "occupata", "chiusa", "annullata"])
        added.push(
          await outbox.add({
            key: `test/${to}`,
            to: `${to}@example.it`,
            subject: "Prova di Traguardo: la posta è arrivata",
            text: "Buongiorno,\n\nquesto è il messaggio di prova che hai chiesto.\n",
            calendar: null,
            due: now,
          }),
        );
      const [sent, busy, closed, dropped] = added.map((one) => one?.id ?? "");
      const later = new Date(Date.parse(now) + 300_000).toISOString();
      await outbox.sent(sent ?? "");
      await outbox.failed(busy ?? "", "450 4.2.0 Greylisted, try again later", later);
      await outbox.failed(closed ?? "", "550 5.1.1 <chiusa@example.it>: user unknown", null);
      await outbox.abandon(dropped ?? "");
    },
    { house: true },
  );
}
