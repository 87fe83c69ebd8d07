import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { readBaseline } from "../baseline.ts";
import type { Indicator, Node } from "../plan.ts";
import { type Edit, type Edited, LONGEST, type Prepared } from "./edit.ts";
import { done, folded, refused } from "./outcome.ts";
import { indicatorOf, withIndicator } from "./parts.ts";
import { formulaRead, isDoubt, readingsOf } from "./readings.ts";
import { withoutLostShares } from "./shares.ts";
import { setTargets } from "./targets.ts";

export type IndicatorEdit = Extract<
  Edit,
  {
    kind: "set-name" | "set-dimension" | "set-formula" | "settle-reading" | "set-baseline" | "set-targets";
  }
>;

/** Changes one field of an indicator; what is typed is read as the importer reads a document. */
export function editIndicator(prepared: Prepared, edit: IndicatorEdit): Edited {
  const found = indicatorOf(prepared.plan, edit.indicator);
  if (found === null) return refused("edit-subject-unknown", { subject: edit.indicator });
  const { node, indicator } = found;
  switch (edit.kind) {
    case "set-name":
      return setName(prepared, node, indicator, folded(edit.name));
    case "set-dimension":
      return done(withIndicator(prepared, node, { ...indicator, dimension: edit.dimension }));
    case "set-formula":
      return setFormula(prepared, node, indicator, folded(edit.text), edit.normal);
    case "settle-reading":
      return settle(prepared, node, indicator, edit.normal);
    case "set-baseline":
      return setBaseline(prepared, node, indicator, folded(edit.text));
    case "set-targets":
      return setTargets(prepared, node, indicator, edit.targets);
  }
}

function setName(prepared: Prepared, node: Node, indicator: Indicator, name: string): Edited {
  if (name === "") return refused("edit-empty", { field: "name" }, indicator.id, "name");
  if (name.length > LONGEST.title)
    return refused("edit-too-long", { field: "name", most: LONGEST.title }, indicator.id, "name");
  return done(withIndicator(prepared, node, { ...indicator, name }));
}

/** A person who writes a formula and says which reading is meant has settled it. */
function setFormula(
  prepared: Prepared,
  node: Node,
  indicator: Indicator,
  text: string,
  normal: string | null,
): Edited {
  if (text.length > LONGEST.formula)
    return refused("edit-too-long", { field: "formula", most: LONGEST.formula }, indicator.id, "formula");
  const readings = readingsOf(text, indicator);
  const formula = formulaRead(text, normal, readings);
  if (formula === null)
    return refused("edit-reading-unknown", { indicator: indicator.id }, indicator.id, "formula");
  const next = withIndicator(prepared, node, { ...indicator, formula });
  const kept = withoutLostShares(
    withSettled(next, indicator.id, normal === null ? null : formula.normal),
    indicator.id,
  );
  const doubts = readings.reading.diagnostics.filter((one) => normal === null || !isDoubt(one));
  return done(kept.prepared, [...doubts.map((one) => ofIndicator(one, indicator.id)), ...kept.diagnostics]);
}

/** Chooses among the readings that the text leaves open; choosing the usual one settles the doubt too. */
function settle(prepared: Prepared, node: Node, indicator: Indicator, normal: string): Edited {
  const readings = readingsOf(indicator.formula.text, indicator);
  const already = normal === indicator.formula.normal ? indicator.formula : null;
  const formula = already ?? formulaRead(indicator.formula.text, normal, readings);
  if (formula === null)
    return refused("edit-reading-unknown", { indicator: indicator.id }, indicator.id, "formula");
  const next = withIndicator(prepared, node, { ...indicator, formula });
  const kept = withoutLostShares(withSettled(next, indicator.id, normal), indicator.id);
  return done(kept.prepared, kept.diagnostics);
}

function setBaseline(prepared: Prepared, node: Node, indicator: Indicator, text: string): Edited {
  if (text.length > LONGEST.title)
    return refused("edit-too-long", { field: "baseline", most: LONGEST.title }, indicator.id, "baseline");
  return done(withIndicator(prepared, node, { ...indicator, baseline: readBaseline(text) }));
}

function ofIndicator(found: Diagnostic, indicator: string): Diagnostic {
  return { ...found, subject: found.subject ?? indicator };
}

/** Notes the reading chosen, or (null) that none is any more. */
function withSettled({ plan, arrangements }: Prepared, indicator: string, normal: string | null): Prepared {
  const { [indicator]: _, ...others } = arrangements.settled ?? {};
  const settled = normal === null ? others : { ...others, [indicator]: normal };
  const { settled: __, ...rest } = arrangements;
  return { plan, arrangements: Object.keys(settled).length === 0 ? rest : { ...rest, settled } };
}
