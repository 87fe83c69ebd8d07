import { type CountedEntry, withCounted } from "../../components/explanation/counted-evidence.ts";
import type { Setting } from "../../components/explanation/setting.ts";
import { countedInvoicesAddress } from "./addresses.ts";

/** Explanations whose data came of invoices lead to those counted. */
export function withCountedInvoices(
  setting: Setting,
  entries: readonly CountedEntry[],
  body: string,
): Setting {
  const to = (sequence: number): string => countedInvoicesAddress(body, sequence);
  return withCounted(setting, entries, { kind: "invoices", label: "payments-counted-link", to });
}
