import { inStore } from "./in-store.ts";
import { Refusal } from "./refusal.ts";
import type { ReportKind } from "./report-kinds.ts";

/** The evaluator's validation document: from the store, since nobody validates a file. */
export const VALIDATION_KIND: ReportKind = {
  workbook: "tables",
  build: async ({ session: { words }, file, options }) => {
    if (file !== undefined) throw new Refusal("report-needs-store", { kind: "validation" });
    const { validationOf } = await import("../application/validation/desk.ts");
    const { validationReport } = await import("../application/validation/report.ts");
    return inStore(options, (services, code) =>
      services.store.read(code, async (reader) => {
        const year = options.year ?? (await services.standings.within(reader))?.moment.year;
        if (year === undefined) throw new Refusal("problem-no-plan");
        return validationReport(await validationOf(services, reader, year), reader.body.name, words);
      }),
    );
  },
};
