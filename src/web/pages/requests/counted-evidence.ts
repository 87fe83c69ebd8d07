import type { Standing } from "../../../application/standing.ts";
import { address } from "../../addresses.ts";
import type { Setting } from "../../components/explanation/setting.ts";
import { withSources } from "../../components/explanation/source-links.ts";

/** Explanations whose data somebody without an account gave lead to the request, before its documents. */
export function withRequests(
  setting: Setting,
  entries: Standing["entries"],
  body: string,
  mayOpen: (indicator: string, unit: string | null) => boolean,
): Setting {
  const name = setting.words.format("request-counted-link");
  return withSources(setting, entries, "request", (request, { indicator, unit }) =>
    mayOpen(indicator, unit) ? [{ name, href: address.request(body, request) }] : [],
  );
}
