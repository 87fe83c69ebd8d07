import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { type Zippable, zipSync } from "fflate";
import { toDecimalDigits } from "../../core/number/decimal.ts";
import { canonicalJson, hashLedger, hashPlan, ledgerText } from "../../core/plan/hash.ts";
import { Catalogue } from "../../messages/catalogue.ts";
import { LANGUAGES } from "../../messages/language.ts";
import {
  type BundleFile,
  type BundleReferences,
  FILES,
  FORMAT,
  MANIFEST,
  type Manifest,
  type ProofMaterial,
} from "./bundle.ts";
import { derived } from "./derived.ts";

/** The bytes of a bundle: the same material gives the same bytes, on every machine. */
export function writeBundle(material: ProofMaterial): Uint8Array {
  const texts = textsOf(material);
  const files = FILES.map((name) => [name, new TextEncoder().encode(texts[name])] as const);
  const manifest: Manifest = {
    format: FORMAT.name,
    version: FORMAT.version,
    program: { name: "traguardo", version: material.program },
    body: material.body,
    round: material.round,
    references: referencesOf(material),
    audit: material.audit,
    files: Object.fromEntries(
      files.map(([name, bytes]) => [name, { sha256: bytesToHex(sha256(bytes)), bytes: bytes.length }]),
    ),
  };
  return zipped([[MANIFEST, new TextEncoder().encode(pretty(manifest))], ...files]);
}

/** Stored with one moment for all files, so that no clock shows in the bytes: the first that a zip can say. */
export function zipped(files: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const options = { level: 9, mtime: new Date(1980, 0, 1) } as const;
  const parts: Zippable = Object.fromEntries(files.map(([name, bytes]) => [name, [bytes, options]]));
  return zipSync(parts);
}

export function referencesOf(material: ProofMaterial): BundleReferences {
  const { plan, measurements, policy, moment, ledger, records } = material;
  return {
    plan: hashPlan(plan),
    ledger: { sequence: ledger, hash: hashLedger(measurements) },
    records,
    policy: { id: policy.id, version: policy.version },
    moment,
  };
}

function textsOf(material: ProofMaterial): Readonly<Record<BundleFile, string>> {
  const { plan, measurements, entries, policy, setAside, overrides, evaluation } = material;
  const { id, version, rule, parameters } = policy;
  return {
    "README.txt": readme(),
    "plan.json": pretty(derived.plan(material)),
    "plan-exact.json": canonicalJson(plan),
    "measurements.csv": derived.csv(material),
    "ledger-exact.json": ledgerText(measurements),
    "entries.json": pretty(entries),
    "policy.json": pretty({ id, version, rule, parameters }),
    "decisions.json": pretty({
      setAside,
      overrides: overrides.map((one) => ({ ...one, achievement: toDecimalDigits(one.achievement, 150) })),
    }),
    "results.json": pretty(derived.results(evaluation, material)),
    "shares.json": pretty(derived.shares(evaluation, material)),
  };
}

let written: string | null = null;

/** How to check by hand and with the program, in every language. */
function readme(): string {
  written ??= `${LANGUAGES.map((language) => Catalogue.load(language).format("proof-readme")).join(
    `\n\n${"-".repeat(72)}\n\n`,
  )}\n`;
  return written;
}

export function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
