import type { CycleRecord } from "../../store/records.ts";
import { type Actor, authorOf } from "../actor.ts";
import { require } from "../guard.ts";
import { type Fault, Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { addressesIn, decidedAddresses, officesOf, personalAddresses } from "./redaction.ts";

/** E-mail addresses in the body's texts, as whoever publishes knows them. */
export interface AddressDecisions {
  /** Offices' (a certified mailbox, a service's): public as the office itself is. */
  readonly institutional: readonly string[];
  /** No office's: they stay out of what is public. */
  readonly others: readonly string[];
}

/**
 * Records which addresses are offices' and may be read by everybody. Whose an address is cannot be told from its letters,
 * so that somebody says it and signs it; an address that one of the body's people signs in with is never an office's.
 */
export async function settleAddresses(
  services: Services,
  body: string,
  actor: Actor,
  { institutional, others }: AddressDecisions,
): Promise<readonly CycleRecord<"public-address">[]> {
  require(actor, "publish");
  return services.store.write(body, authorOf(actor), async (writer) => {
    const plan = (await writer.plans.current())?.plan;
    const personal = await personalAddresses(writer, plan ? officesOf(plan) : []);
    const decided = await decidedAddresses(writer);
    const faults: Fault[] = [];
    const fault = (address: string, message: string) =>
      faults.push({ at: "institutional", message, params: { address } });
    const changes = new Map<string, boolean>();
    for (const [addresses, ofOffice] of [[others, false] as const, [institutional, true] as const])
      for (const written of addresses) {
        const address = written.trim().toLowerCase();
        if (addressesIn(address)[0] !== address) fault(written, "publication-address-unreadable");
        else if (ofOffice && personal.has(address)) fault(address, "publication-address-personal");
        else changes.set(address, ofOffice);
      }
    if (faults.length > 0) throw new Problem("invalid-input", "publication-addresses-refused", {}, faults);
    const records: CycleRecord<"public-address">[] = [];
    for (const [address, ofOffice] of changes)
      if ((decided.get(address)?.content.institutional ?? false) !== ofOffice) {
        const content = { address, institutional: ofOffice };
        records.push(await writer.records.add("public-address", address, content));
      }
    if (records.length === 0) throw new Problem("already-done", "publication-addresses-same");
    return records;
  });
}
