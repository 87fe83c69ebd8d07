import type { Evaluation } from "../../../src/core/evaluation/evaluation.ts";
import { explain } from "../../../src/core/evaluation/explain.ts";
import type { Catalogue } from "../../../src/messages/catalogue.ts";
import { NodePage } from "../../../src/web/pages/node/NodePage.tsx";
import type { NodeView } from "../../../src/web/pages/node/view-model.ts";
import { whySetting } from "../../../src/web/pages/node/why-setting.ts";
import { contextFor } from "../tree/rendering.tsx";

/** A node's page as it is read for 2018. */
export function nodePageOf(view: NodeView, evaluation: Evaluation, words: Catalogue): string {
  const context = contextFor(words, `/cciaa_le/nodes/${encodeURIComponent(view.key)}?year=2018`);
  const explanation = explain(evaluation, { kind: "node", key: view.key });
  const setting = whySetting(context, null, () => false, null);
  return String(<NodePage context={context} view={view} explanation={explanation} setting={setting} />);
}
