import type { Catalogue } from "../../messages/catalogue.ts";
import type { Block, Report, Section } from "../writing/report.ts";

/** A chapter or section of a document: heading, contents, and what stands beneath it. */
export interface Part<D> {
  /** Anchor of the heading. */
  readonly id: string;
  /** Message id. */
  readonly title: string;
  /** Wide tables lie on their side, the drawing takes an A3. */
  readonly page?: Section["page"];
  /** "annex" counts apart from the chapters; "none" bears no number. */
  readonly numbering?: "chapter" | "annex" | "none";
  readonly blocks?: (data: D) => readonly Block[];
  readonly parts?: readonly Part<D>[];
}

interface Setting<D> {
  readonly data: D;
  readonly words: Catalogue;
}

/** Chapters as headings with their numbers ("2.3 I risultati raggiunti"), in order, without jumps of level. */
export function blocksOf<D>(
  parts: readonly Part<D>[],
  setting: Setting<D>,
  above = "",
  level: 1 | 2 | 3 = 1,
): Report["blocks"] {
  const { data, words } = setting;
  let counted = 0;
  return parts.flatMap((part) => {
    const { id, numbering = "chapter", page, blocks = () => [] } = part;
    if (numbering !== "none") counted += 1;
    const title = words.format(part.title);
    const number = `${above}${counted}`;
    const text =
      numbering === "none"
        ? title
        : numbering === "annex"
          ? words.format("report-annex", { number: String(counted), title })
          : `${number} ${title}`;
    const own: readonly Block[] = [{ kind: "heading", level, text, id }, ...blocks(data)];
    const beneath = blocksOf(part.parts ?? [], setting, `${number}.`, level === 1 ? 2 : 3);
    if (page !== undefined) return [{ kind: "section", page, blocks: own } as const, ...beneath];
    const [first, ...rest] = beneath;
    // A heading with nothing of its own goes along to the pages of what it heads.
    return own.length === 1 && first?.kind === "section"
      ? [{ ...first, blocks: [...own, ...first.blocks] }, ...rest]
      : [...own, ...beneath];
  });
}
