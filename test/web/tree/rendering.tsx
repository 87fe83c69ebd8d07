import type { Catalogue } from "../../../src/messages/catalogue.ts";
import { TreeDrawing } from "../../../src/web/components/tree-drawing/TreeDrawing.tsx";
import type { PageContext } from "../../../src/web/page-context.ts";
import { TreePage } from "../../../src/web/pages/tree/TreePage.tsx";
import { treeParts } from "../../../src/web/pages/tree/tree-parts.tsx";
import type { TreePageInput, TreePageView } from "../../../src/web/pages/tree/view-model.ts";

/** A page's context as a reader of the example has it. */
export function contextFor(words: Catalogue, path: string): PageContext {
  return {
    words,
    path,
    body: { code: "cciaa_le", name: "Camera di commercio di Lecce", demonstration: true },
    reader: null,
    csrf: "",
    today: "2018-09-30",
    year: { shown: 2018, all: [2018, 2019, 2020] },
    cycle: [],
    sources: [],
    menu: [],
    notice: null,
    asset: (name) => `/assets/${name}`,
  };
}

export function drawingOf({ shown }: TreePageView, words: Catalogue): string {
  return String(<TreeDrawing nodes={shown} labelledBy="title" words={words} />);
}

export function pageOf(input: TreePageInput, words: Catalogue): string {
  const parts = treeParts(input, words);
  return String(<TreePage context={contextFor(words, "/cciaa_le/tree")} crumbs={[]} parts={parts} />);
}
