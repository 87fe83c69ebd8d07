import type { Outside } from "../../application/feeds/outside.ts";
import type { Config } from "../config.ts";
import { type AskSetting, ask } from "./ask.ts";
import { droppedFile } from "./dropped-file.ts";

/** The way out, as the administrator has set it. */
export function outsideOf(
  { feeds }: Pick<Config, "feeds">,
  { quiet, ...limits }: Pick<AskSetting, "resolve" | "patience" | "most"> & { readonly quiet?: number } = {},
): Outside {
  const { allowed = [], folder = null } = feeds ?? {};
  return {
    get: (address, asking) => ask(address, { allowed, ...limits }, asking),
    file: (body, name) => droppedFile(folder, body, name, quiet),
  };
}
