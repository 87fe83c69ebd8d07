import { Catalogue } from "../../../src/messages/catalogue.ts";
import type { Language } from "../../../src/messages/language.ts";
import type { PageContext } from "../../../src/web/page-context.ts";

/** What a page knows of an ordinary request; `over` changes what a test is about. */
export function contextFor(language: Language = "it", over: Partial<PageContext> = {}): PageContext {
  return {
    words: Catalogue.load(language),
    body: { code: "cciaa_le", name: "Camera di commercio di Lecce", demonstration: true },
    reader: { name: "Anna Bianchi", roles: ["programming-office"], demonstration: true },
    csrf: "a1b2c3",
    path: "/cciaa_le/nodes/A.1.1?year=2018",
    today: "2018-05-03",
    year: { shown: 2018, all: [2018, 2019, 2020] },
    cycle: [],
    sources: [],
    menu: [
      { label: "menu-overview", href: "/cciaa_le", current: false },
      { label: "menu-tree", href: "/cciaa_le/tree", current: true },
      { label: "menu-measurements", href: "/cciaa_le/measurements", current: false },
      { label: "menu-units", href: "/cciaa_le/units", current: false },
      { label: "menu-check", href: "/cciaa_le/check", current: false },
      { label: "menu-import", href: "/cciaa_le/import", current: false },
      { label: "menu-administration", href: "/cciaa_le/administration", current: false },
    ],
    notice: null,
    asset: (name) => `/assets/${name}`,
    ...over,
  };
}
