import fc from "fast-check";
import jsonld from "jsonld";
import { Parser, Writer } from "n3";
import { describe, expect, it } from "vitest";
import { type Graph, iri, text, typed } from "../../../src/documents/open-data/graph.ts";
import { graphJsonLd } from "../../../src/documents/open-data/graph-json-ld.ts";
import { turtle } from "../../../src/documents/open-data/turtle.ts";
import { DCT, RDF, XSD } from "../../../src/documents/open-data/vocabularies.ts";

/** The statements of a graph in canonical form, whatever it was written in. */
async function ofTurtle(source: string): Promise<string> {
  const writer = new Writer({ format: "N-Quads" });
  writer.addQuads(new Parser().parse(source));
  const quads = await new Promise<string>((resolve, reject) =>
    writer.end((error: Error | null, result: string) => (error ? reject(error) : resolve(result))),
  );
  return canonize(quads, { algorithm: "RDFC-1.0", inputFormat: "application/n-quads" });
}

/** The package's types know an earlier version of it. */
const canonize = jsonld.canonize as unknown as (input: unknown, options: object) => Promise<string>;

const ofJsonLd = (document: object): Promise<string> => canonize(document, { algorithm: "RDFC-1.0" });

const term = fc.oneof(
  fc.webUrl().map(iri),
  fc.string({ unit: "grapheme" }).map((value) => text(value, "it")),
  fc.string({ unit: "binary-ascii" }).map((value) => text(value)),
  fc.constant(typed("2018-12-31", `${XSD}date`)),
);

describe("a graph written as Turtle and as JSON-LD", () => {
  it("says the same in both, whatever it says", async () => {
    const property = fc.constantFrom(`${DCT}title`, `${DCT}description`, "https://example.it/a#b-c");
    const statement = fc.record({ subject: fc.webUrl(), property, object: term });
    await fc.assert(
      fc.asyncProperty(fc.array(statement, { maxLength: 6 }), async (graph: Graph) => {
        expect(await ofTurtle(turtle(graph))).toBe(await ofJsonLd(graphJsonLd(graph)));
      }),
      { numRuns: 40 },
    );
  });

  it("writes types and names that need no brackets", () => {
    const graph: Graph = [
      { subject: "https://example.it/x", property: `${RDF}type`, object: iri(`${DCT}LicenseDocument`) },
    ];
    expect(turtle(graph)).toContain("<https://example.it/x>\n  a dct:LicenseDocument .");
  });
});
