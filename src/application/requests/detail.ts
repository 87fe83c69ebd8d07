import type { ReadEntry } from "../../core/measurement/entry/read-entry.ts";
import type { DataRequest } from "../../store/data-requests.ts";
import type { LedgerEntry } from "../../store/ledger.ts";
import type { Reader } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { require } from "../guard.ts";
import { checkRow } from "../measurements/check-row.ts";
import { may } from "../permissions.ts";
import type { Services } from "../services.ts";
import { handled } from "./handle.ts";
import { type RowAsked, rowAsked, unitsAsked, unitsOfCell } from "./row-asked.ts";
import { type RequestState, requestState } from "./state.ts";

export interface RequestLine {
  readonly request: DataRequest;
  readonly state: RequestState;
}

/** A request with all that one needs to take its answer or refuse it. */
export interface RequestDetail extends RequestLine {
  /** Null where the plan in force asks for the datum no longer. */
  readonly asked: RowAsked | null;
  /** The answer as it is read today, beside what is recorded; null where there is none, or nothing to read it by. */
  readonly read: ReadEntry | null;
  /** The entry that it became. */
  readonly entry: LedgerEntry | null;
  /** The request that asked anew after this one was refused. */
  readonly followedBy: DataRequest | null;
  readonly mayAccept: boolean;
}

const ORDER: readonly RequestState[] = ["answered", "waiting", "expired", "refused", "accepted", "withdrawn"];

/** What was asked of people without an account, as far as it is the actor's: what waits for the office first, the last first. */
export async function listRequests(
  services: Services,
  body: string,
  actor: Actor,
): Promise<readonly RequestLine[]> {
  require(actor, "ask-data");
  const now = services.clock().toISOString();
  return services.store.read(body, async (reader) => {
    const version = await reader.plans.current();
    const lines = (await reader.requests.list())
      .filter(({ asked }) => may(actor, "ask-data", unitsOfCell(version, asked)))
      .map((request) => ({ request, state: requestState(request, now) }));
    return lines.sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
  });
}

export function requestDetail(
  services: Services,
  body: string,
  actor: Actor,
  id: string,
): Promise<RequestDetail> {
  require(actor, "ask-data");
  return services.store.read(body, (reader) => detailWithin(services, reader, actor, id));
}

export async function detailWithin(
  services: Services,
  reader: Reader,
  actor: Actor,
  id: string,
): Promise<RequestDetail> {
  const request = await handled(reader, actor, id);
  const asked = await rowAsked(services, reader, request.asked);
  const { answer } = request;
  const entries = await reader.ledger.of(request.asked.indicator);
  const following = await reader.requests.list();
  return {
    request,
    state: requestState(request, services.clock().toISOString()),
    asked,
    read: answer && asked && checkRow(asked.row, answer, asked.sheet.today),
    entry: entries.find(({ basis }) => basis?.kind === "request" && basis.id === id) ?? null,
    followedBy: following.find((one) => one.asked.follows === id) ?? null,
    mayAccept: may(actor, "measure", await unitsAsked(reader, request.asked)),
  };
}
