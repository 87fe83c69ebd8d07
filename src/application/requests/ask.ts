import type { DataRequest } from "../../store/data-requests.ts";
import { dayInRome } from "../../store/day-in-rome.ts";
import type { Cell } from "../../store/ledger.ts";
import type { Writer } from "../../store/store.ts";
import { type Actor, authorOf } from "../actor.ts";
import { require } from "../guard.ts";
import { unitsOf } from "../measurements/save-drafts.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { fault, readLastDay, readWording, type Wording } from "./asking.ts";
import { handled, known, notNow } from "./handle.ts";
import { callOff, type LinkMade, makeLink } from "./link.ts";
import { canMail, queueRequest, type RequestHead } from "./mail.ts";
import { rowAsked } from "./row-asked.ts";

/** A request as its form sends it. */
export interface Asking extends Cell, Wording {}

/** A request with the token of its link, told once; null where the link leaves by mail and nobody hands it over. */
export interface Issued {
  readonly request: DataRequest;
  readonly token: string | null;
}

/** Asks somebody without an account for one datum: by mail where there is an address and mail is set up, else by a link to hand over. */
export async function askDatum(
  services: Services,
  body: string,
  actor: Actor,
  asking: Asking,
  head: RequestHead,
): Promise<Issued> {
  require(actor, "ask-data");
  const said = readWording(asking, todayOf(services));
  const faults = [...said.faults];
  const { question, message, recipient, email, language } = said;
  const link = await makeLink(services.store, said.day, email !== null && canMail(head, body));
  return services.store.write(body, authorOf(actor), async (writer) => {
    const { indicator, quantity, year, unit } = asking;
    const found = await rowAsked(services, writer, { indicator, quantity, year, unit });
    if (found !== null) require(actor, "ask-data", unitsOf(found.row));
    else faults.push(fault("indicator", "request-not-asked"));
    if (faults.length > 0 || found === null)
      throw new Problem("invalid-input", "request-input-wrong", { count: faults.length }, faults);
    const asked = { ...found.row.cell, question, message, follows: null };
    return issueWithin(writer, link, { asked, recipient, email, language }, head, null);
  });
}

/** Keeps a request and queues its message. `refusedFor`: why an earlier answer was not taken. */
export async function issueWithin(
  writer: Writer,
  link: LinkMade,
  asking: Pick<DataRequest, "asked" | "recipient" | "email" | "language">,
  head: RequestHead,
  refusedFor: string | null,
): Promise<Issued> {
  return sent(writer, await writer.requests.create(link, asking), link, head, refusedFor);
}

/** A new link in place of the old one, which opens nothing any more; of a request that nobody answered, in time or not. */
export async function resendRequest(
  services: Services,
  body: string,
  actor: Actor,
  { request: id, lastDay = "" }: { readonly request: string; readonly lastDay?: string | undefined },
  head: RequestHead,
): Promise<Issued> {
  require(actor, "ask-data");
  const { day, faults } = readLastDay(lastDay, todayOf(services));
  if (faults.length > 0) throw new Problem("invalid-input", "request-input-wrong", { count: 1 }, faults);
  const { email } = await services.store.read(body, (reader) => known(reader, id));
  const link = await makeLink(services.store, day, email !== null && canMail(head, body));
  return services.store.write(body, authorOf(actor), async (writer) => {
    const request = await handled(writer, actor, id);
    if (!(await writer.requests.renew(id, link))) throw notNow(request, writer.now);
    await callOff(writer, id);
    return sent(writer, await known(writer, id), link, head, null);
  });
}

/** Calls a request off that nobody answered: its link opens nothing any more. */
export async function withdrawRequest(
  services: Services,
  body: string,
  actor: Actor,
  { request: id }: { readonly request: string },
): Promise<DataRequest> {
  require(actor, "ask-data");
  return services.store.write(body, authorOf(actor), async (writer) => {
    const request = await handled(writer, actor, id);
    if (!(await writer.requests.settle(id, "withdrawn"))) throw notNow(request, writer.now);
    await callOff(writer, id);
    return known(writer, id);
  });
}

async function sent(
  writer: Writer,
  request: DataRequest,
  { token }: LinkMade,
  head: RequestHead,
  refusedFor: string | null,
): Promise<Issued> {
  if (request.link === null) return { request, token };
  await queueRequest(writer, request, "asked", head, refusedFor);
  // In a demonstration no mail leaves: the link is there to be tried.
  return { request, token: writer.body.demonstration ? token : null };
}

function todayOf({ clock }: Services) {
  return dayInRome(clock().toISOString());
}
