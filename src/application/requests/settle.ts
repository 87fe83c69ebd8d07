import type { Catalogue } from "../../messages/catalogue.ts";
import { dateWords } from "../../messages/date-words.ts";
import { dayInRome } from "../../store/day-in-rome.ts";
import type { LedgerEntry } from "../../store/ledger.ts";
import { type Actor, authorOf } from "../actor.ts";
import { require } from "../guard.ts";
import { faultsOf } from "../measurements/check-row.ts";
import { unitsOf } from "../measurements/save-drafts.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { recordComputedWithin } from "../sources/record-computed.ts";
import { type Issued, issueWithin } from "./ask.ts";
import { fault, readLastDay } from "./asking.ts";
import { detailWithin } from "./detail.ts";
import { handled, notNow } from "./handle.ts";
import { makeLink } from "./link.ts";
import { canMail, type RequestHead } from "./mail.ts";

export interface Accepting {
  readonly request: string;
  /** `SheetRow.seen` as it was shown: another entry meanwhile is a conflict. */
  readonly seen: number | null;
  /** Codes of the warnings that the person has confirmed. */
  readonly confirmed: readonly string[];
}

/** Takes an answer: it becomes a measurement, in the name of who takes it, with the files that came with it. */
export async function acceptAnswer(
  services: Services,
  body: string,
  actor: Actor,
  { request: id, seen, confirmed }: Accepting,
  words: Catalogue,
): Promise<readonly LedgerEntry[]> {
  require(actor, "ask-data");
  require(actor, "measure");
  return services.store.write(body, authorOf(actor), async (writer) => {
    const { request, state, asked, read } = await detailWithin(services, writer, actor, id);
    const { answer, answeredAt } = request;
    if (state !== "answered" || answer === null || answeredAt === null) throw notNow(request, writer.now);
    if (asked === null || read === null) throw new Problem("conflict", "request-asked-no-more");
    const { row } = asked;
    require(actor, "measure", unitsOf(row));
    if (row.seen !== seen) throw new Problem("conflict", "request-recorded-meanwhile");
    const faults = faultsOf(row, read, confirmed).map((one) => ({ ...one, at: "confirmed" }));
    if (faults.length > 0 || read.value === null || read.observedOn === null)
      throw new Problem("invalid-input", "request-not-accepted", { count: faults.length }, faults);
    const { quantity, indicator, year, unit } = row.cell;
    const day = dayInRome(answeredAt);
    const entries = await recordComputedWithin(services, writer, actor, [
      {
        ...{ indicator, quantity, year, unit, confirmed },
        observedOn: read.observedOn,
        value: read.value,
        n: read.n,
        source: words.format("request-source", { day: dateWords(day, words) }),
        basis: { kind: "request", id },
        snapshot: null,
        evidence: answer.evidence,
      },
    ]);
    if (!(await writer.requests.settle(id, "accepted"))) throw notNow(request, writer.now);
    return entries;
  });
}

/** Most characters of a reason. */
export const LONGEST_REASON = 1000;

export interface Refusing {
  readonly request: string;
  /** Read by who answered. */
  readonly reason: string;
  /** Asks anew by a new link, which tells the reason too. */
  readonly again: boolean;
  /** Last day of the new link; "" for the usual days. */
  readonly lastDay?: string | undefined;
}

/** Does not take an answer, and says why. Gives back the new request, where it is asked anew. */
export async function refuseAnswer(
  services: Services,
  body: string,
  actor: Actor,
  { request: id, reason: typed, again, lastDay = "" }: Refusing,
  head: RequestHead,
): Promise<Issued | null> {
  require(actor, "ask-data");
  const reason = typed.replace(/\r\n/g, "\n").trim();
  const { day, faults: wrong } = readLastDay(again ? lastDay : "", dayInRome(services.clock().toISOString()));
  const faults = [
    ...wrong,
    ...(reason === "" ? [fault("reason", "request-reason-missing")] : []),
    ...(reason.length > LONGEST_REASON ? [fault("reason", "sheet-too-long", { most: LONGEST_REASON })] : []),
  ];
  if (faults.length > 0)
    throw new Problem("invalid-input", "request-input-wrong", { count: faults.length }, faults);
  const mailed = canMail(head, body);
  const link = await makeLink(services.store, day, mailed);
  return services.store.write(body, authorOf(actor), async (writer) => {
    const request = await handled(writer, actor, id);
    if (!(await writer.requests.settle(id, "refused", reason))) throw notNow(request, writer.now);
    if (!again) return null;
    const { asked, recipient, email, language } = request;
    const next = { asked: { ...asked, follows: id }, recipient, email, language };
    return issueWithin(writer, { ...link, link: email === null ? null : link.link }, next, head, reason);
  });
}
