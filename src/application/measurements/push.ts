import { matchAsked } from "../../core/measurement/asked.ts";
import type { Question } from "../../core/measurement/entry/question.ts";
import type { LedgerEntry as Entry, NewEntry } from "../../store/ledger.ts";
import { type Actor, authorOf } from "../actor.ts";
import { require } from "../guard.ts";
import { placedNow } from "../plans/placed-now.ts";
import { type Fault, Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import type { Standing } from "../standing.ts";
import { sheetsNear } from "./asked-of-me.ts";
import { checkRow, faultsOf, LONGEST } from "./check-row.ts";
import { unitsOf } from "./save-drafts.ts";
import type { Sheet, SheetRow } from "./sheet-row.ts";
import { mayMeasure } from "./sheet-rows.ts";
import { entriesOf } from "./submit.ts";

/** A measurement as another system sends it. Texts are read as a person's would be: "1.234,5", "30/09/2018", "SÌ". */
export interface Pushed {
  readonly indicator: string;
  /** May be left out where the indicator has one quantity. */
  readonly quantity?: string | null | undefined;
  readonly year: number;
  readonly observedOn: string;
  readonly value: string;
  readonly unit?: string | null | undefined;
  readonly n?: string | undefined;
  readonly source?: string | undefined;
  /** Where the sender shows its evidence; https only. */
  readonly link?: string | null | undefined;
  /** Hashes of files attached before. */
  readonly evidence?: readonly string[] | undefined;
  /** True says that values which look doubtful (ten times last year's...) are meant. */
  readonly confirmed?: boolean | undefined;
}

export const MOST_PUSHED = 1000;
const LONGEST_LINK = 2000;

/** Records measurements that another system sends, all or none; faults name the item ("items.3.value"). */
export async function pushMeasurements(
  services: Services,
  body: string,
  actor: Actor,
  items: readonly Pushed[],
): Promise<readonly Entry[]> {
  require(actor, "measure");
  if (items.length === 0) throw new Problem("invalid-input", "sheet-nothing-to-submit");
  if (items.length > MOST_PUSHED) throw new Problem("too-large", "push-too-many", { most: MOST_PUSHED });
  return services.store.write(body, authorOf(actor), async (writer) => {
    const faults: Fault[] = [];
    const entries: NewEntry[] = [];
    const sheets = new Map<number, readonly [Sheet, ...Sheet[]]>();
    for (const [index, item] of items.entries()) {
      const say = (field: string, message: string, params: Fault["params"] = {}): void => {
        faults.push({ at: `items.${index}.${field}`, message, params });
      };
      const near = sheets.get(item.year) ?? (await sheetsNear(services, writer, actor, item.year));
      sheets.set(item.year, near);
      const sheet = near.find((one) => rowFor(one, actor, item) !== null) ?? near[0];
      const row = rowFor(sheet, actor, item);
      if (row === null) {
        say("indicator", "push-not-asked", { indicator: item.indicator, year: String(item.year) });
        continue;
      }
      require(actor, "measure", unitsOf(row));
      const link = item.link ?? null;
      if (link !== null && !isSecureLink(link)) say("link", "push-link-invalid");
      if ((item.source ?? "").length > LONGEST.source)
        say("source", "sheet-too-long", { most: LONGEST.source });
      if (item.value.length > LONGEST.text) say("value", "sheet-too-long", { most: LONGEST.text });
      const evidence: { hash: string; name: string }[] = [];
      for (const hash of item.evidence ?? []) {
        const file = await writer.evidence.byHash(hash);
        if (file) evidence.push({ hash: file.hash, name: file.name });
        else say("evidence", "push-evidence-unknown", { hash: hash.slice(0, 64) });
      }
      const typed = { text: item.value.slice(0, LONGEST.text), observedOn: item.observedOn, n: item.n ?? "" };
      const read = checkRow(row, typed, sheet.today);
      if (read === null) {
        say("value", "sheet-value-needed");
        continue;
      }
      const meant = item.confirmed === true ? read.findings.map(({ diagnostic }) => diagnostic.code) : [];
      for (const fault of faultsOf(row, read, meant))
        say(fault.at?.split(".").at(-1) ?? "value", fault.message, fault.params);
      const source = (item.source ?? "").trim();
      const made = entriesOf(row, { source, evidence, link }, read, sheet);
      entries.push(...(await placedNow(writer, sheet.standing.version, made)));
    }
    if (faults.length > 0) {
      throw new Problem("invalid-input", "push-refused", { count: faults.length }, faults);
    }
    return writer.ledger.append(entries);
  });
}

/** The row that an item answers, of the year or of an earlier one that the sheet asks for; one for a unit that has not contributed yet is made. */
export function rowFor(
  sheet: Sheet,
  actor: Actor,
  item: Pick<Pushed, "indicator" | "quantity" | "year" | "unit">,
): SheetRow | null {
  const unit = item.unit ?? null;
  const { version, compiled } = sheet.standing;
  if (unit !== null && version.plan.units.length > 0 && !version.plan.units.some(({ code }) => code === unit))
    return null;
  const quantity = namedQuantity(compiled, item);
  if (quantity === undefined) return null;
  const candidates = sheet.rows.filter(
    ({ cell, uses }) =>
      cell.year === item.year &&
      uses.some((use) => use.indicator === item.indicator && use.quantity === quantity),
  );
  const exact = candidates.find(({ cell }) => cell.unit === unit);
  if (exact) return exact;
  const [near] = candidates;
  if (!near) return null;
  const cell = { ...near.cell, unit };
  const question: Question = { ...near.question, contribution: unit !== null };
  return {
    ...near,
    cell,
    question,
    past: { before: null, recorded: [] },
    mayMeasure: mayMeasure(actor, unit, near.units),
  };
}

/** The quantity as the plan names it; undefined where the indicator has none such. */
function namedQuantity(
  compiled: Standing["compiled"],
  { indicator, quantity }: Pick<Pushed, "indicator" | "quantity">,
) {
  const one = compiled.nodes.flatMap(({ indicators }) => indicators).find(({ key }) => key === indicator);
  return one && matchAsked(one.asked, quantity ?? null)?.asked.quantity;
}

function isSecureLink(link: string): boolean {
  if (link.length > LONGEST_LINK || !URL.canParse(link)) return false;
  const { protocol, username, password } = new URL(link);
  return protocol === "https:" && username === "" && password === "";
}
