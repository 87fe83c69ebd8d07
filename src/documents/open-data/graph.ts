import { RDF } from "./vocabularies.ts";

/** The object of a statement: another thing, or a value. */
export type Term =
  | { readonly iri: string }
  | { readonly text: string; readonly language?: string; readonly datatype?: string };

export interface Statement {
  readonly subject: string;
  readonly property: string;
  readonly object: Term;
}

/** Statements in the order in which they are to be written; everything has an address, there are no blank nodes. */
export type Graph = readonly Statement[];

export const RDF_TYPE = `${RDF}type`;

export const iri = (address: string): Term => ({ iri: address });
export const text = (value: string, language?: string): Term =>
  language === undefined ? { text: value } : { text: value, language };
export const typed = (value: string, datatype: string): Term => ({ text: value, datatype });

/** Everything said of one thing: property and what it is, once or several times. */
export function about(subject: string, said: readonly (readonly [string, ...Term[]])[]): Graph {
  return said.flatMap(([property, ...objects]) => objects.map((object) => ({ subject, property, object })));
}

/** Statements by subject, subjects in the order in which they first come. */
export function bySubject(graph: Graph): ReadonlyMap<string, Graph> {
  const subjects = new Map<string, Statement[]>();
  for (const statement of graph)
    subjects.set(statement.subject, [...(subjects.get(statement.subject) ?? []), statement]);
  return subjects;
}
