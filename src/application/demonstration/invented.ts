import type { Named } from "../../core/register/column.ts";
import { Catalogue } from "../../messages/catalogue.ts";

/** The name of a source, with the warning that goes wherever the name goes: pages, values recorded, files downloaded. */
export function invented(name: Named): { readonly it: string; readonly en: string } {
  const { it, en } = typeof name === "string" ? { it: name, en: name } : name;
  return { it: `${it} (dati inventati, dimostrazione)`, en: `${en} (invented data, demonstration)` };
}

/** The demonstration speaks the language of its plan, whoever starts it. */
let italian: Catalogue | null = null;
export function italianWords(): Catalogue {
  italian ??= Catalogue.load("it");
  return italian;
}
