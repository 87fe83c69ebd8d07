import { address } from "../../addresses.ts";
import { type CountedEntry, withCounted } from "../../components/explanation/counted-evidence.ts";
import type { Setting } from "../../components/explanation/setting.ts";

/** Explanations whose data came of activities lead to what was counted. */
export function withCountedActivities(
  setting: Setting,
  entries: readonly CountedEntry[],
  body: string,
): Setting {
  const to = (sequence: number): string => address.countedActivities(body, sequence);
  return withCounted(setting, entries, { kind: "activities", label: "activities-counted-link", to });
}
