import { readIdentifier } from "../../core/register/tax-code.ts";
import { type Actor, authorOf } from "../actor.ts";
import { require } from "../guard.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { fingerprintOf, personKey } from "./person-cells.ts";

/**
 * Erases what identifies a person (GDPR, art. 17), named by the id that rows keep or by its code. The rows keep the id,
 * so that every count stays; the same code, met again, is another person.
 */
export async function erasePerson(
  services: Services,
  body: string,
  actor: Actor,
  which: { readonly id: string } | { readonly code: string },
): Promise<void> {
  require(actor, "erase-people");
  const code = "code" in which ? (readIdentifier(which.code)?.code ?? null) : null;
  if ("code" in which && code === null) {
    const fault = { at: "code", message: "register-cell-person", params: {} };
    throw new Problem("invalid-input", "person-not-erased", {}, [fault]);
  }
  const fingerprint = code === null ? null : fingerprintOf(await personKey(services), body, code);
  await services.store.write(body, authorOf(actor), async (writer) => {
    const id = "id" in which ? which.id : ((await writer.registers.personBy(fingerprint ?? ""))?.id ?? null);
    if (id === null || !(await writer.registers.erase(id))) throw new Problem("not-found", "person-unknown");
  });
}
