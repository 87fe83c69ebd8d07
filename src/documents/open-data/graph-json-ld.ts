import { bySubject, type Graph, RDF_TYPE, type Term } from "./graph.ts";
import { PREFIXES } from "./vocabularies.ts";

/** A graph as flattened JSON-LD 1.1: one object for each thing, with the prefixes as its context. */
export function graphJsonLd(graph: Graph): object {
  return {
    "@context": PREFIXES,
    "@graph": [...bySubject(graph)].map(([subject, statements]) => {
      const said = new Map<string, (string | object)[]>();
      for (const { property, object } of statements) {
        const key = property === RDF_TYPE ? "@type" : short(property);
        const value = key === "@type" && "iri" in object ? short(object.iri) : written(object);
        said.set(key, [...(said.get(key) ?? []), value]);
      }
      return {
        "@id": subject,
        ...Object.fromEntries([...said].map(([key, all]) => [key, all.length === 1 ? all[0] : all])),
      };
    }),
  };
}

function written(term: Term): object {
  if ("iri" in term) return { "@id": term.iri };
  if (term.language !== undefined) return { "@value": term.text, "@language": term.language };
  return term.datatype === undefined
    ? { "@value": term.text }
    : { "@value": term.text, "@type": short(term.datatype) };
}

function short(address: string): string {
  for (const [prefix, space] of Object.entries(PREFIXES))
    if (address.startsWith(space)) return `${prefix}:${address.slice(space.length)}`;
  return address;
}
