import { realpathSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { rolldown } from "rolldown";

// node scripts/pack.mjs COMPILED: puts the program's some thousand modules, and the packages of which it loads hundreds
// of small files, together in a few. Finding the modules one by one took more than half of a start. What runs in a
// thread or a process of its own starts from its module as it was compiled.

const compiled = realpathSync(process.argv[2]);
const PARTS = "parts";
const ENTRY = join(compiled, "cli", "main.js");

/** Packages taken in: modules of ECMAScript, in many files. The others stay where npm put them. */
const TAKEN_IN = [
  "@asteasolutions/zod-to-openapi",
  "@fluent/bundle",
  "@hono/node-server",
  "@hono/zod-openapi",
  "@hono/zod-validator",
  "entities",
  "hono",
  "kysely",
  "openapi3-ts",
  "parse5",
  "zod",
];

/** Whether a module named as `name` stays outside: a package that is not taken in, or a part of Node. */
function staysOutside(name) {
  if (name.startsWith(".") || name.startsWith("/") || /^[A-Za-z]:[\\/]/.test(name)) return false;
  return !TAKEN_IN.some((one) => name === one || name.startsWith(`${one}/`));
}

/** Modules ask where they are, to find what lies beside them: packed elsewhere, they are told where they were. */
const MODULE = /__place_of\("([^"]*)"\)/g;
const whereModulesWere = {
  name: "where-modules-were",
  transform(code, id) {
    if (!id.startsWith(compiled) || !code.includes("import.meta.")) return null;
    const module = `__place_of("${relative(compiled, id).split(sep).join("/")}")`;
    return code
      .replaceAll("import.meta.dirname", `${module}.dirname`)
      .replaceAll("import.meta.url", `${module}.url`);
  },
  renderChunk(code, { fileName }) {
    if (!code.includes("__place_of(")) return null;
    const back = fileName.split("/").slice(1).fill("..").join("/");
    return `${PLACE}${code.replaceAll(MODULE, (_, module) => `__place("${back}/${module}")`)}`;
  },
};
const PLACE = `import { dirname as __dirname } from "node:path";
import { fileURLToPath as __path } from "node:url";
const __place = (to) => {
  const { href } = new URL(to, import.meta.url);
  return { url: href, dirname: __dirname(__path(href)) };
};
`;

const bundle = await rolldown({
  input: { "cli/main": ENTRY },
  platform: "node",
  external: staysOutside,
  logLevel: "warn",
  plugins: [whereModulesWere],
});
await bundle.write({
  dir: compiled,
  format: "esm",
  entryFileNames: "[name].js",
  chunkFileNames: `${PARTS}/[name].[hash].js`,
});
await bundle.close();
