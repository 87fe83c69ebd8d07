import { type Diagnostic, diagnostic } from "../../../core/diagnostics/diagnostic.ts";
import { partTree } from "../office/part-names.ts";
import type { Zip } from "../office/zip.ts";
import { zipTrouble } from "../office/zip-trouble.ts";
import { descend, type XmlElement } from "../xml/xml-tree.ts";
import { OdfStyles, styleGroups } from "./odf-styles.ts";

/** The body of an OpenDocument and its styles, or the diagnostic that says why there is none. */
export type OdfPart =
  | { readonly body: XmlElement; readonly styles: OdfStyles; readonly diagnostics: readonly Diagnostic[] }
  | { readonly body: null; readonly diagnostics: readonly Diagnostic[] };

export function odfPart(zip: Zip, format: "odt" | "ods"): OdfPart {
  const content = partTree(zip, "content.xml");
  const body = descend(content?.root, "office:body", format === "odt" ? "office:text" : "office:spreadsheet");
  const trouble = zipTrouble(zip, format);
  if (!content || !body)
    return { body: null, diagnostics: [trouble ?? diagnostic("document-corrupt", "error", { format })] };
  const groups = [partTree(zip, "styles.xml")?.root, content.root].flatMap(styleGroups);
  const diagnostics: Diagnostic[] = [];
  if (trouble?.code === "document-swollen") diagnostics.push(trouble);
  else if (content.damaged || trouble)
    diagnostics.push(diagnostic("document-partly-corrupt", "warning", { format }));
  return {
    body,
    styles: new OdfStyles([{ name: "", attributes: new Map(), children: groups }]),
    diagnostics,
  };
}
