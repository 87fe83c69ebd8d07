import { type AskedProof, type Proof, proofOf } from "../../application/proof/proof-bundle.ts";
import { parseIsoDate } from "../../core/period/iso-date.ts";
import { askedMoment } from "../page.tsx";
import type { Request, Routes, Server } from "../server.ts";

/** The bundle from which anybody recomputes the scores: `?year=&as-of=&known-at=`, or `?round=` as it was closed. */
export const proofRoutes: Routes = (pages, server) => {
  pages.get("/proof.zip", async (c) => zipAnswer(c, await proofAskedFor(c, server)));
};

export async function proofAskedFor(c: Request, { services }: Server): Promise<Proof> {
  const { actor, body } = c.var;
  const knownAt = parseIsoDate(c.req.query("known-at") ?? "") ?? undefined;
  const asked: AskedProof = { ...askedMoment(c), knownAt, round: c.req.query("round") || undefined };
  return proofOf(services, body.code, actor, asked);
}

/** The names of bundles hold letters, figures and dashes: a round's id is kebab-case. */
export function zipAnswer(c: Request, { name, bytes }: Pick<Proof, "name" | "bytes">): Response {
  return c.body(Uint8Array.from(bytes), 200, {
    "content-type": "application/zip",
    "content-disposition": `attachment; filename="${name.replace(/[^\w.-]/g, "_")}"`,
    "content-length": String(bytes.length),
    "x-content-type-options": "nosniff",
  });
}
