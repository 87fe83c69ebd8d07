import { describe, expect, it } from "vitest";
import { filesUnder, type Import, importsOf } from "./source-files.ts";

const sources = filesUnder("src", /\.tsx?$/);
const imports = sources.flatMap(importsOf);
const ours = ({ to }: Import) => to.startsWith("src/");

const layerOf = (path: string) => path.split("/")[1] ?? "";

/** Which layers each layer may import from, beside itself: arrows run one way. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  messages: ["core"],
  explanation: ["core", "messages"],
  documents: ["core", "messages"],
  store: ["core", "documents"],
  application: ["core", "messages", "explanation", "documents", "store"],
  web: ["core", "messages", "explanation", "documents", "application"],
  server: ["core", "messages", "explanation", "documents", "store", "application", "web"],
  cli: ["core", "messages", "explanation", "documents", "store", "application", "server"],
};

describe("layers", () => {
  it("reads imports of every form", () => {
    const found = importsOf("src/cli/commands/formula.ts").map(({ to }) => to);
    expect(found).toContain("commander");
    expect(found).toContain("src/core/formula/reading.ts");
    expect(found).toContain("src/cli/session.ts");
    expect(sources.length).toBeGreaterThan(50);
  });

  it("every folder of src is a known layer", () => {
    expect([...new Set(sources.map(layerOf))].filter((layer) => !(layer in MAY_IMPORT))).toEqual([]);
  });

  it("arrows run one way", () => {
    const wrong = imports.filter(ours).filter(({ from, to }) => {
      const [layer, other] = [layerOf(from), layerOf(to)];
      return layer !== other && !MAY_IMPORT[layer]?.includes(other);
    });
    expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  it("core imports neither Node nor anything that reads files or the network", () => {
    const pure = /^(?:fraction\.js|zod|json-p3|@noble\/hashes(?:\/.*)?)$/;
    const wrong = imports.filter((one) => layerOf(one.from) === "core" && !ours(one) && !pure.test(one.to));
    expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  it("no import cycles between files, types left out", () => {
    const edges = new Map<string, string[]>();
    for (const { from, to, typeOnly } of imports.filter(ours))
      if (!typeOnly) edges.set(from, [...(edges.get(from) ?? []), to]);
    expect(cycles(edges)).toEqual([]);
  });
});

/** Every cycle found by a walk in depth, as "a -> b -> a". */
function cycles(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const finished = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): void => {
    const at = path.indexOf(file);
    if (at >= 0) {
      found.push([...path.slice(at), file].join(" -> "));
      return;
    }
    if (finished.has(file)) return;
    path.push(file);
    for (const next of edges.get(file) ?? []) visit(next);
    path.pop();
    finished.add(file);
  };
  for (const file of edges.keys()) visit(file);
  return found;
}
