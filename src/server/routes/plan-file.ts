import { require } from "../../application/guard.ts";
import { planFile } from "../../application/plans/plan-file.ts";
import { Problem } from "../../application/problem.ts";
import { isFormat, standardNamed } from "../../application/reports/file.ts";
import { PLAN_FILE } from "../../web/addresses.ts";
import type { Routes } from "../server.ts";
import { fileAnswer } from "./reports.tsx";

/** The plan in force as a document. */
export const planFileRoutes: Routes = (pages, server) => {
  pages.get("/plan/:file", async (c) => {
    const { actor, body } = c.var;
    require(actor, "see-plan");
    const [name, format = ""] = c.req.param("file").split(".", 2);
    if (name !== PLAN_FILE || !isFormat(format)) throw new Problem("not-found", "problem-not-found");
    const standard = standardNamed(c.req.query("standard"));
    const file = await planFile(server.services, body, actor, null, format, standard);
    return fileAnswer(c, file, `${name}.${format}`);
  });
};
