import type { Letterhead } from "../../application/notices/compose.ts";
import { address } from "../../web/addresses.ts";
import type { Server } from "../server.ts";

/**
 * How the messages of a server present themselves. They link to it only where its public address is known: the one that
 * it listens on says nothing to who reads mail elsewhere.
 */
export function letterheadOf({ config, words }: Pick<Server, "config" | "words">): Letterhead {
  const { publicAddress, mail } = config;
  return {
    words,
    roundAt: (body, round) => (publicAddress === null ? null : publicAddress + address.round(body, round)),
    answerAt: (body, token) => (publicAddress === null ? null : publicAddress + address.answer(body, token)),
    requestAt: (body, request) =>
      publicAddress === null ? null : publicAddress + address.request(body, request),
    from: mail?.from.address ?? null,
  };
}
