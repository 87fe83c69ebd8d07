import { bySubject, type Graph, RDF_TYPE, type Term } from "./graph.ts";
import { PREFIXES } from "./vocabularies.ts";

/** A graph as Turtle (RDF 1.1). Names that need more than letters, digits and dashes are written out in full. */
export function turtle(graph: Graph): string {
  const prefixes = Object.entries(PREFIXES).map(([prefix, space]) => `@prefix ${prefix}: <${space}> .`);
  const things = [...bySubject(graph)].map(([subject, statements]) => {
    const said = new Map<string, string[]>();
    for (const { property, object } of statements)
      said.set(property, [...(said.get(property) ?? []), written(object)]);
    const lines = [...said].map(
      ([property, objects]) => `  ${property === RDF_TYPE ? "a" : name(property)} ${objects.join(", ")}`,
    );
    return `${name(subject)}\n${lines.join(" ;\n")} .`;
  });
  return `${prefixes.join("\n")}\n\n${things.join("\n\n")}\n`;
}

function written(term: Term): string {
  if ("iri" in term) return name(term.iri);
  const quoted = `"${escaped(term.text)}"`;
  if (term.language !== undefined) return `${quoted}@${term.language}`;
  return term.datatype === undefined ? quoted : `${quoted}^^${name(term.datatype)}`;
}

function name(address: string): string {
  for (const [prefix, space] of Object.entries(PREFIXES)) {
    const local = address.startsWith(space) ? address.slice(space.length) : "";
    if (/^[A-Za-z][A-Za-z0-9-]*$/.test(local)) return `${prefix}:${local}`;
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what an IRI in Turtle may not hold.
  return `<${address.replace(/[\u0000-\u0020<>"{}|^`\\]/g, (mark) => encodeURIComponent(mark))}>`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  '"': '\\"',
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

function escaped(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must be escaped.
  return value.replace(/[\\"\u0000-\u001f\u007f]/g, (mark) => {
    const code = mark.charCodeAt(0).toString(16).padStart(4, "0");
    return ESCAPES[mark] ?? `\\u${code}`;
  });
}
