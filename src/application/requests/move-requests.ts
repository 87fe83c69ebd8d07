import type { Places } from "../../core/measurement/places.ts";
import type { Writer } from "../../store/store.ts";
import { callOff } from "./link.ts";

/**
 * Takes requests that wait along with their indicators, answered or not. One whose indicator has gone for another is
 * withdrawn; an answer to it stays to be read and is taken for nothing.
 */
export async function moveRequests(writer: Writer, { moved, taken }: Places): Promise<void> {
  const to = new Map([...moved].map(([is, was]) => [was, is] as const));
  for (const { id, asked, answer, settled } of await writer.requests.list()) {
    if (settled !== null) continue;
    const indicator = to.get(asked.indicator);
    if (indicator !== undefined) await writer.requests.move(id, indicator);
    else if (taken.has(asked.indicator)) {
      await writer.requests.settle(id, answer === null ? "withdrawn" : "refused");
      await callOff(writer, id);
    }
  }
}
