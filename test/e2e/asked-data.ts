import type { Actor } from "../../src/application/actor.ts";
import { personActor } from "../../src/application/people/recognise.ts";
import { answerRequest } from "../../src/application/requests/answer.ts";
import { askDatum, withdrawRequest } from "../../src/application/requests/ask.ts";
import { acceptAnswer, refuseAnswer } from "../../src/application/requests/settle.ts";
import { Catalogue } from "../../src/messages/catalogue.ts";
import { address } from "../../src/web/addresses.ts";
import { emailOf, type House, LECCE, personOf } from "./house.ts";

const HEAD = { words: Catalogue.load, from: null, answerAt: () => null };

/** A count that several offices would know, and a mean of answers. */
const COUNT = "A.1.1.2/2";
const MEAN = "A.2.3.1/2";

export interface RequestPlaces {
  /** An answer to be looked at, and a request that waits. */
  readonly toSettle: string;
  readonly waiting: string;
  /** Where a link asks, where one shows what was answered, and one that was withdrawn. */
  readonly answering: string;
  readonly shown: string;
  readonly dead: string;
}

const PROOF = { name: "estratto-gestionale.pdf", bytes: new TextEncoder().encode("%PDF-1.7\nprova") };

/** Requests in every state. */
export async function requestsIn({ services }: House): Promise<RequestPlaces> {
  const officer = await personOf(services, emailOf("programming-office"));
  const actor: Actor = await services.store.read(LECCE, (reader) => personActor(reader, officer));
  const ask = async (recipient: string, question: string, indicator: string = COUNT) => {
    const asking = {
      ...{ indicator, quantity: null, year: 2018, unit: null, question, recipient },
      message: "Bastano i totali: non servono nomi.",
      email: "",
      lastDay: "2019-01-20",
    };
    const { request, token } = await askDatum(services, LECCE, actor, asking, HEAD);
    return { request: request.id, link: token ?? "" };
  };
  const answer = (link: string, value: string) => {
    const said = { value, observed: "2018-12-31", n: "", note: "Dal gestionale del servizio.", capacity: "" };
    return answerRequest(services, LECCE, link, said, [PROOF], HEAD);
  };
  const waiting = await ask("Camera di Brindisi, ufficio studi", "Quante imprese avete assistito nel 2018?");
  const dead = await ask("Associazione di categoria (prova)", "Quanti convegni avete ospitato nel 2018?");
  await withdrawRequest(services, LECCE, actor, { request: dead.request });
  const refused = await ask("Laboratorio (prova)", "Quante verifiche avete svolto nel 2018?");
  await answer(refused.link, "7");
  await refuseAnswer(
    services,
    LECCE,
    actor,
    { request: refused.request, reason: "Manca il secondo semestre.", again: false },
    HEAD,
  );
  const toSettle = await ask("Comune (prova)", "Quanti incontri con le imprese avete tenuto nel 2018?");
  await answer(toSettle.link, "9,5");
  const accepted = await ask("Università (prova)", "Quanti incontri avete tenuto con noi nel 2018?");
  await answer(accepted.link, "12");
  const seen = await services.store.read(LECCE, async (reader) => {
    const [last] = [...(await reader.ledger.of(COUNT))].reverse();
    return last?.sequence ?? null;
  });
  const confirmed = [
    "entry-replaces-recorded",
    "entry-much-more",
    "entry-much-less",
    "entry-total-decreases",
  ];
  await acceptAnswer(
    services,
    LECCE,
    actor,
    { request: accepted.request, seen, confirmed },
    HEAD.words("it"),
  );
  const mean = await ask("Sportello associato (prova)", "Qual è il grado medio di soddisfazione?", MEAN);
  return {
    toSettle: address.request(LECCE, toSettle.request),
    waiting: address.request(LECCE, waiting.request),
    answering: address.answer(LECCE, mean.link),
    shown: address.answer(LECCE, refused.link),
    dead: address.answer(LECCE, dead.link),
  };
}
