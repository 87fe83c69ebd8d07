import type { FieldLabels } from "./field-kind.ts";
import { IGNORED_FIELDS } from "./ignored-field-labels.ts";
import { INDICATOR_FIELDS } from "./indicator-field-labels.ts";
import { NODE_FIELDS } from "./node-field-labels.ts";
import { VALUE_FIELDS } from "./value-field-labels.ts";

/**
 * The names that bodies give to columns and card lines. The longest phrase that begins a label decides, so
 * "tipologia indicatore" is a dimension and "indicatore" a name.
 */
export const FIELD_LABELS: readonly FieldLabels[] = [
  ...INDICATOR_FIELDS,
  ...VALUE_FIELDS,
  ...NODE_FIELDS,
  ...IGNORED_FIELDS,
];
