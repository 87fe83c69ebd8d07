import type { Actor } from "../../application/actor.ts";
import { may, type Operation } from "../../application/permissions.ts";
import type { Part } from "../../web/pages/administration/AdministrationFrame.tsx";

const NEEDED: Readonly<Record<Part, Operation>> = {
  people: "see-people",
  sessions: "manage-sessions",
  keys: "manage-keys",
  messages: "manage-notices",
  body: "describe-body",
  audit: "see-audit",
};

const PARTS: readonly Part[] = ["people", "sessions", "keys", "messages", "body", "audit"];

/** The parts of the administration that somebody may open. */
export function partsFor(actor: Actor): readonly Part[] {
  return PARTS.filter((part) => may(actor, NEEDED[part]));
}
