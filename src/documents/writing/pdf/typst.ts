import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { fontCoverage } from "./font-coverage.ts";

const require = createRequire(import.meta.url);

/** The part of Typst's compiler that is used here; its packages come without types. */
interface Compiler {
  mapShadow(path: string, content: Buffer): void;
  resetShadow(): void;
  evictCache(maxAge: number): void;
  pdf(
    main: { mainFileContent: string },
    options: { pdfStandard?: string; creationTimestamp?: number },
  ): Buffer;
}

interface CompilerPackage {
  readonly NodeCompiler: {
    create(options: { workspace: string; fontArgs: { fontPaths: string[] }[] }): Compiler;
  };
}

/** Folder of the templates: the root beyond which a document reads nothing. */
export const TEMPLATES = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..", "..", "templates");

/** This system has no compiler: DOCX and XLSX can be written, PDF cannot. */
export class PdfUnavailable extends Error {
  override readonly name = "PdfUnavailable";
  /** Message id, with `.remedy`. */
  readonly id = "writing-pdf-unavailable";
  readonly params: { readonly package: string };

  constructor(wanted: string) {
    super(`${wanted} is not installed`);
    this.params = { package: wanted };
  }
}

const PREFIX = "@myriaddreamin/typst-ts-node-compiler-";
const WEIGHTS = ["400Regular", "400Regular_Italic", "600SemiBold", "700Bold", "700Bold_Italic"];

let compiler: Compiler | undefined;

/** Names of the platform's packages: on Linux either C library may be there. */
export function platformPackages(platform = process.platform, arch = process.arch): string[] {
  const endings: Readonly<Record<string, readonly string[]>> = {
    linux: [`linux-${arch}-gnu`, `linux-${arch}-musl`],
    darwin: [`darwin-${arch}`],
    win32: [`win32-${arch}-msvc`],
  };
  return (endings[platform] ?? [`${platform}-${arch}`]).map((ending) => PREFIX + ending);
}

function loaded(): CompilerPackage {
  const names = platformPackages();
  for (const name of names) {
    try {
      return require(name) as CompilerPackage;
    } catch {
      // Not this one: the next, or none.
    }
  }
  throw new PdfUnavailable(names[0] ?? PREFIX);
}

/** The package of this system that is installed; null where none is. */
export function packageHere(): string | null {
  return (
    platformPackages().find((name) => {
      try {
        return require.resolve(name) !== "";
      } catch {
        return false;
      }
    }) ?? null
  );
}

function fontFolder(): string {
  return dirname(require.resolve("@expo-google-fonts/titillium-web/package.json"));
}

let covered: ReadonlySet<number> | undefined;

/** A drawing whose every character is in our own font: "?" stands for the others. */
export function drawable(svg: string): string {
  covered ??= fontCoverage(readFileSync(join(fontFolder(), "400Regular", "TitilliumWeb_400Regular.ttf")));
  const known = covered;
  return svg.normalize("NFC").replace(BEYOND_ASCII, (character) => {
    return known.has(character.codePointAt(0) ?? 0) ? character : "?";
  });
}

const BEYOND_ASCII = /[^\p{ASCII}]/gu;

/** Opens the compiler, which reads its fonts. Throws `PdfUnavailable`. */
export function openCompiler(): Compiler {
  if (compiler) return compiler;
  const fonts = fontFolder();
  compiler = loaded().NodeCompiler.create({
    workspace: TEMPLATES,
    fontArgs: [{ fontPaths: WEIGHTS.map((weight) => join(fonts, weight)) }],
  });
  return compiler;
}

/** What a document is made of: the template, and files of data that it reads by name. */
export interface TypstInput {
  readonly main: string;
  readonly files: ReadonlyMap<string, string>;
}

export interface PdfSettings {
  readonly standard?: string;
  /** Seconds from 1970 that stand for the clock. */
  readonly time: number;
}

/** Compiles at once, without leaving anything behind. */
export function compilePdf({ main, files }: TypstInput, options: PdfSettings): Uint8Array {
  const typst = openCompiler();
  try {
    for (const [name, content] of files) typst.mapShadow(join(TEMPLATES, name), Buffer.from(content, "utf8"));
    // Asked for its pages first, the compiler would hold them as long as JavaScript does: for ever, in a process that makes few objects.
    const pdf = typst.pdf(
      { mainFileContent: main },
      {
        ...(options.standard === undefined ? {} : { pdfStandard: options.standard }),
        creationTimestamp: options.time,
      },
    );
    return new Uint8Array(pdf);
  } finally {
    typst.resetShadow();
    typst.evictCache(0);
  }
}
