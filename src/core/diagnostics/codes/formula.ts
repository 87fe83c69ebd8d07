/** Diagnostics about the formula: code -> parameters of its message, whose words are in the formula.ftl of each language. */
export type FormulaDiagnostics = {
  /** The text ends where a name, or an operation, cannot end. `ending`: its last words. */
  "formula-truncated": { ending: string };
  /** A ratio beside a sum without brackets. `reading`: the formula printed back as read. */
  "ambiguous-precedence": { reading: string };
  "ambiguous-dash": { reading: string };
  "ambiguous-slash": { reading: string };
  /** A word such as "su", "e", "meno" that may or may not be an operation. */
  "ambiguous-word": { word: string; reading: string };
  /** "(t)" after a thing that is weighed in tonnes. */
  "ambiguous-mark": { name: string };
  /** "Performance media": weighted or not. */
  "ambiguous-mean": { reading: string };
  /** "Riduzione % di X": whether a reduction counts as positive. */
  "ambiguous-sign": { reading: string };
  /** A share whose whole is not written. */
  "inferred-denominator": { denominator: string };
  "several-formulas": { count: string };
  "missing-formula": {};
  "unreadable-formula": { text: string };
  "formula-too-complex": {};
  "unbalanced-parenthesis": { reading: string };
  /** A "dove" clause defines some codes of the formula, not this one. */
  "undefined-variable": { name: string };
  /** Words after a closed expression that the reading leaves out. */
  "ignored-text": { text: string };
  /** Read as one quantity although its words speak of a calculation. */
  "formula-in-words": { word: string };
};
