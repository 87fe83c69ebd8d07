import type { z } from "zod";
import { jsonPath } from "../../core/diagnostics/json-path.ts";
import { evaluate } from "../../core/evaluation/evaluate.ts";
import type { Evaluation } from "../../core/evaluation/evaluation.ts";
import { hashLedger, hashPlan } from "../../core/plan/hash.ts";
import { policyOf } from "../../core/policy/read-policy.ts";
import { type BundleFile, FILES, MANIFEST, type ProofInputs } from "./bundle.ts";
import { checkDecisions } from "./check-decisions.ts";
import { checkEntries, checkRows } from "./check-rows.ts";
import { derived } from "./derived.ts";
import { decisionsSchema, entriesSchema, exactLedger } from "./exact-inputs.ts";
import { ExactNumbers } from "./exact-number.ts";
import { exactPlan } from "./exact-plan.ts";
import { Findings } from "./findings.ts";
import { jsonDifferences } from "./json-differences.ts";
import { jsonOf, type OpenBundle, openBundle } from "./read-bundle.ts";
import type { BundleReport, BundleTrouble } from "./report.ts";
import { inPlan, inResults, type Place } from "./subject.ts";

/**
 * Checks a bundle with nothing but its bytes: each file against the manifest, plan and ledger against the references,
 * every file that follows from others worked out again, every figure recomputed exactly. Never throws on any bytes.
 */
export function checkBundle(bytes: Uint8Array): BundleReport | { readonly trouble: BundleTrouble } {
  const bundle = openBundle(bytes);
  return "trouble" in bundle ? bundle : new BundleCheck(bundle).report();
}

class BundleCheck {
  private readonly bundle: OpenBundle;
  private readonly findings = new Findings();
  private readonly files = new Map<string, Uint8Array>();

  constructor(bundle: OpenBundle) {
    this.bundle = bundle;
  }

  report(): BundleReport {
    this.checkFiles();
    const inputs = this.inputs();
    const { manifest } = this.bundle;
    if (inputs.plan)
      this.follows("plan-json", "plan.json", derived.plan({ plan: inputs.plan }), inPlan(inputs.plan));
    if (isWhole(inputs)) {
      const csv = this.read("measurements", "measurements.csv");
      if (csv !== null) checkRows(csv, inputs, this.findings);
      checkEntries(inputs, this.findings);
      const { plan, measurements, policy, moment, setAside, overrides } = inputs;
      const evaluation: Evaluation = evaluate(plan, measurements, policy, moment, setAside, overrides);
      checkDecisions(inputs, evaluation, this.findings);
      this.follows("results", "results.json", derived.results(evaluation, inputs), inResults);
      this.follows("shares", "shares.json", derived.shares(evaluation, inputs, manifest.version), inResults);
    }
    return this.findings.report(manifest);
  }

  private checkFiles(): void {
    const { findings, bundle } = this;
    const known = new Set<string>(FILES);
    const listed = Object.keys(bundle.manifest.files).filter((name) => !bundle.names.includes(name));
    const wanted = new Set<string>([...FILES, ...listed]);
    for (const name of wanted) {
      const { sha256: stated = null, bytes: size = null } = bundle.manifest.files[name] ?? {};
      const file = bundle.names.includes(name) ? bundle.read(name) : null;
      if (!bundle.names.includes(name)) findings.add("files", { kind: "file-missing", file: name, stated });
      else if (file === null) findings.add("files", { kind: "file-unreadable", file: name });
      else {
        this.files.set(name, file.bytes);
        if (file.sha256 !== stated)
          findings.add("files", { kind: "file-hash", file: name, stated, found: file.sha256 });
        else if (file.bytes.length !== size) {
          const field = jsonPath(["files", name, "bytes"]);
          const values = { stated: String(size), found: String(file.bytes.length) };
          findings.add("files", { kind: "field", file: MANIFEST, field, ...values });
        }
      }
    }
    for (const name of bundle.names)
      if (!known.has(name)) findings.add("files", { kind: "file-unexpected", file: name });
    findings.made("files", wanted.size);
  }

  /** What the figures are recomputed from; what cannot be read is left out, and told. */
  private inputs(): Partial<ProofInputs> {
    const { references } = this.bundle.manifest;
    const numbers = new ExactNumbers();
    const plan = this.readJson("plan", "plan-exact.json", exactPlan(numbers));
    if (plan) this.refersTo("plan", "plan-exact.json", references.plan, hashPlan(plan));
    const measurements = this.readJson("ledger", "ledger-exact.json", exactLedger(numbers));
    if (measurements) {
      const { hash } = references.ledger;
      this.refersTo("ledger", "ledger-exact.json", hash, hashLedger(measurements));
      const last = measurements.reduce((most, { sequence }) => Math.max(most, sequence), 0);
      this.states("ledger", "references.ledger.sequence", references.ledger.sequence, last);
    }
    const document = this.parsed("policy", "policy.json");
    const { policy = null, diagnostics = [] } = document ? policyOf(document.data) : {};
    if (document && !policy) {
      const { params = {} } = diagnostics.find(({ severity }) => severity === "error") ?? {};
      const field = "path" in params ? String(params.path) : jsonPath([]);
      this.findings.add("policy", { kind: "file-unreadable", file: "policy.json", field });
    }
    if (policy) {
      this.states("policy", "references.policy.id", references.policy.id, policy.id);
      this.states("policy", "references.policy.version", references.policy.version, policy.version);
    }
    const decisions = this.readJson("decisions", "decisions.json", decisionsSchema);
    if (decisions) this.findings.made("decisions", decisions.setAside.length + decisions.overrides.length);
    const entries = this.readJson("entries", "entries.json", entriesSchema);
    return {
      moment: references.moment,
      ...(plan ? { plan } : {}),
      ...(measurements ? { measurements } : {}),
      ...(entries ? { entries } : {}),
      ...(policy ? { policy } : {}),
      ...decisions,
    };
  }

  private read(check: Parameters<Findings["add"]>[0], name: BundleFile): Uint8Array | null {
    const bytes = this.files.get(name) ?? null;
    if (bytes === null) this.findings.undone(check);
    return bytes;
  }

  private readJson<T>(
    check: Parameters<Findings["add"]>[0],
    name: BundleFile,
    schema: z.ZodType<T>,
  ): T | null {
    const json = this.parsed(check, name);
    if (json === null) return null;
    const read = schema.safeParse(json.data);
    if (read.success) return read.data;
    const [first] = read.error.issues;
    const field = jsonPath(first?.path ?? []);
    this.findings.add(check, { kind: "file-unreadable", file: name, field });
    return null;
  }

  /** The value of a JSON file; null, and told, where it is no JSON that says one thing only. */
  private parsed(check: Parameters<Findings["add"]>[0], file: BundleFile): { readonly data: unknown } | null {
    const bytes = this.read(check, file);
    if (bytes === null) return null;
    const { data, doubled } = jsonOf(bytes);
    if (data !== undefined) return { data };
    this.findings.add(check, { kind: "file-unreadable", file, field: doubled ?? jsonPath([]) });
    return null;
  }

  /**
   * The hash of a file's very bytes is the one that reports are signed with; `canonical` is that of what the bytes say,
   * and differs where the same is written in another way.
   */
  private refersTo(check: "plan" | "ledger", file: BundleFile, stated: string, canonical: string): void {
    const written = this.bundle.read(file)?.sha256 ?? null;
    const found = written === stated ? canonical : written;
    this.findings.made(check, 1);
    if (found !== stated) this.findings.add(check, { kind: "reference", file, field: check, stated, found });
  }

  private states(
    check: "ledger" | "policy",
    field: string,
    stated: string | number,
    found: string | number,
  ): void {
    this.findings.made(check, 1);
    if (stated === found) return;
    const values = { stated: String(stated), found: String(found) };
    this.findings.add(check, { kind: "reference", file: MANIFEST, field, ...values });
  }

  /** A JSON file that is worked out again from others. */
  private follows(
    check: "plan-json" | "results" | "shares",
    file: BundleFile,
    found: unknown,
    place: Place,
  ): void {
    const json = this.parsed(check, file);
    if (json === null) return;
    const { differences, differing, compared } = jsonDifferences(json.data, found);
    this.findings.made(check, compared);
    const kind = check === "plan-json" ? "field" : "figure";
    for (const { path, ...values } of differences)
      this.findings.add(check, { kind, file, ...place(path), ...values });
    this.findings.uncounted(check, differing - differences.length);
  }
}

function isWhole(inputs: Partial<ProofInputs>): inputs is ProofInputs {
  const { plan, measurements, entries, policy, setAside, overrides, moment } = inputs;
  return [plan, measurements, entries, policy, setAside, overrides, moment].every((one) => one !== undefined);
}
