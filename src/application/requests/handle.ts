import type { DataRequest } from "../../store/data-requests.ts";
import type { Instant, Reader } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { require } from "../guard.ts";
import { Problem } from "../problem.ts";
import { unitsAsked } from "./row-asked.ts";
import { requestState } from "./state.ts";

export async function known({ requests }: Pick<Reader, "requests">, id: string): Promise<DataRequest> {
  const request = await requests.byId(id);
  if (request === null) throw new Problem("not-found", "request-unknown");
  return request;
}

/** A request, where it is the actor's to handle. */
export async function handled(reader: Reader, actor: Actor, id: string): Promise<DataRequest> {
  const request = await known(reader, id);
  require(actor, "ask-data", await unitsAsked(reader, request.asked));
  return request;
}

/** Why nothing of the kind can be done of a request any more, or yet. */
export function notNow(request: DataRequest, now: Instant): Problem {
  return new Problem("already-done", "request-not-now", { state: requestState(request, now) });
}
