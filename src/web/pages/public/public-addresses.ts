import type { TableName } from "../../../application/publication/addresses.ts";
import type { Edition } from "../../../application/publication/edition.ts";
import { address } from "../../addresses.ts";

/** Addresses of a body's public pages, as paths. Those of an edition that another has replaced name its number. */
export function publicPages({
  body,
  year,
  number,
  current,
}: Pick<Edition, "body" | "year" | "number" | "current">) {
  const home = address.public(body.code);
  const of = `${home}/${year}`;
  const edition = current ? "" : `?edition=${number}`;
  const part = encodeURIComponent;
  return {
    year: `${of}${edition}`,
    plan: `${of}/plan${edition}`,
    tree: `${of}/tree${edition}`,
    changes: `${of}/changes${edition}`,
    documents: `${of}/documents${edition}`,
    data: `${of}/data${edition}`,
    recompute: `${of}/recompute${edition}`,
    node: (node: string) => `${of}/nodes/${part(node)}${edition}`,
    indicator: (indicator: string) => {
      const slash = indicator.lastIndexOf("/");
      const [node, position] = [indicator.slice(0, slash), indicator.slice(slash + 1)];
      return `${of}/indicators/${part(node)}/${part(position)}${edition}`;
    },
    document: (file: string) => `${of}/documents/${part(file)}${edition}`,
    file: (table: TableName, ending: string) => `${of}/data/${table}.${ending}${edition}`,
  } as const;
}
export type PublicPages = ReturnType<typeof publicPages>;

/** Pages of a body that belong to no year. */
export function publicHome(body: string) {
  const home = address.public(body);
  return {
    home,
    performance: `${home}/performance`,
    performanceFile: (ending: "csv" | "json") => `${home}/performance.${ending}`,
    vocabulary: `${home}/vocabulary`,
    catalogue: (ending: "jsonld" | "ttl") => `${home}/catalogue.${ending}`,
  } as const;
}
