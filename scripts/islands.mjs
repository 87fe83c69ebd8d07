import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, posix, relative } from "node:path";
import { minifySync } from "rolldown/utils";

// Islands are compiled one by one and not bundled: each is a module that the browser loads, under a name that holds the
// hash of its content. What an island imports is named by its hash too, so it is published first.

const IMPORT = /(\bfrom\s*|\bimport\s*\(?\s*)(["'])([^"']+)\2/g;

/** Every island that tsc compiled into `folder`, with `web/islands/` at its front, by name ("islands/print.js"). */
export function compiledIslands(folder) {
  return readdirSync(join(folder, "web", "islands"))
    .filter((name) => name.endsWith(".js"))
    .sort()
    .map((name) => `web/islands/${name}`);
}

/** "web/islands/print.js" -> "islands/print.js"; other modules of src keep their path. */
const assetName = (module) => module.replace(/^web\//, "");

/**
 * Minifies a compiled module after those it imports. `publish(name, content)` writes an asset and gives the name with
 * its hash; `done` remembers, by module, what was published.
 */
export function publishModule(folder, module, publish, done = new Map(), under = []) {
  if (done.has(module)) return done.get(module);
  if (under.includes(module))
    throw new Error(`islands import each other in a circle: ${[...under, module].join(" -> ")}`);
  const imports = [];
  const source = readFileSync(join(folder, module), "utf8").replace(IMPORT, (_whole, before, quote, name) => {
    if (!name.startsWith("."))
      throw new Error(`${module} imports "${name}": an island can import only our own modules`);
    const imported = posix.normalize(posix.join(dirname(module), name));
    const file = publishModule(folder, imported, publish, done, [...under, module]);
    imports.push(assetName(imported));
    const address = relative(dirname(assetName(module)), join(dirname(assetName(imported)), basename(file)));
    return `${before}${quote}${address.startsWith(".") ? address : `./${address}`}${quote}`;
  });
  const { code, errors } = minifySync(basename(module), source, { module: true });
  if (errors.length > 0) throw new Error(`${module}: ${errors.map(({ message }) => message).join("; ")}`);
  const file = publish(assetName(module), Buffer.from(code), imports);
  done.set(module, file);
  return file;
}
