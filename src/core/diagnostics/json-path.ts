/** A place in a JSON document as people write it: ["bands", 2, "to"] is "bands[2].to"; the whole is "$". */
export function jsonPath(path: readonly PropertyKey[]): string {
  const text = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
  return text.replace(/^\./, "") || "$";
}
