import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { transform } from "lightningcss";
import { PurgeCSS } from "purgecss";
import { inCheckout } from "./checkout.mjs";

// The one style sheet: what the pages use of Bootstrap Italia, then our own. Bootstrap Italia lies in a layer, so that
// our rules, which lie in none, have the last word whatever the selectors.

const BOOTSTRAP = inCheckout("node_modules", "bootstrap-italia", "dist", "css", "bootstrap-italia.min.css");
const WEB = inCheckout("src", "web");
/** These come first, in this order; then every other sheet of src/web, by path; what changes on paper comes last. */
const FIRST = ["tokens.css", "fonts.css", "page.css"].map((name) => join(WEB, "style", name));
const LAST = [join(WEB, "style", "print.css")];
/** Browsers of the last five years: lightningcss writes what they need. */
const TARGETS = { chrome: 100 << 16, firefox: 100 << 16, safari: (15 << 16) | (4 << 8) };

const sources = (ending) =>
  readdirSync(WEB, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();

/** Words of string literals, which classes and attributes are among, and names of elements. */
function namesIn(source) {
  const literals = source.match(/"[^"\n]*"|`[^`]*`/g) ?? [];
  const tags = [...source.matchAll(/<([a-z][a-z0-9]*)/g)].map((match) => match[1]);
  return [...new Set([...literals.flatMap((literal) => literal.match(/[\w-]+/g) ?? []), ...tags])];
}

async function bootstrapItalia() {
  const [purged] = await new PurgeCSS().purge({
    content: sources(/\.tsx?$/),
    css: [{ raw: readFileSync(BOOTSTRAP, "utf8") }],
    extractors: [{ extractor: namesIn, extensions: ["ts", "tsx"] }],
    safelist: { standard: ["html", "body", "h1", "h2", "h3", "h4"] },
    // Widgets of Bootstrap Italia that live by its scripts, which are not here.
    blocklist: [
      /splide/,
      /video/,
      /vjs/,
      /^datepicker/,
      /^modal/,
      /^carousel/,
      /^tooltip/,
      /^popover/,
      /^offcanvas/,
    ],
    fontFace: true,
    keyframes: true,
    variables: true,
  });
  return purged.css;
}

/** The sheet, minified; `resolve` gives the address of a file that a rule names ("titillium-web-400.woff2"). */
export async function styleSheet(resolve) {
  const own = sources(/\.css$/);
  const placed = [...FIRST, ...LAST];
  const ordered = [...FIRST, ...own.filter((file) => !placed.includes(file)), ...LAST];
  const parts = ordered.map((file) => `/* ${relative(WEB, file)} */\n${readFileSync(file, "utf8")}`);
  const whole = `@layer base{${await bootstrapItalia()}}\n${parts.join("\n")}`;
  const { code } = transform({
    filename: "style.css",
    code: Buffer.from(whole),
    minify: true,
    targets: TARGETS,
    visitor: {
      Url: (url) => (/^(?:data:|#)/.test(url.url) ? url : { ...url, url: resolve(url.url) }),
    },
  });
  return Buffer.from(code);
}
