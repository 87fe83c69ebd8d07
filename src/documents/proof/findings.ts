import type { Manifest } from "./bundle.ts";
import { type BundleReport, CHECKS, type Check, type CheckName, type Difference } from "./report.ts";

/** Most differences that are told one by one. */
const MOST = 1000;

type Told = Pick<Difference, "kind" | "file"> & Partial<Difference>;

/** What the checks of one bundle come to, gathered as they are made. */
export class Findings {
  private readonly differences: { readonly check: CheckName; readonly difference: Difference }[] = [];
  private readonly compared = new Map<CheckName, number>();
  private readonly differing = new Map<CheckName, number>();
  private readonly left = new Set<CheckName>();

  /** So many things were compared. */
  made(check: CheckName, count: number): void {
    this.compared.set(check, (this.compared.get(check) ?? 0) + count);
  }

  /** What the check needs is not there. */
  undone(check: CheckName): void {
    this.left.add(check);
  }

  add(check: CheckName, { kind, file, subject = null, field = "", stated = null, found = null }: Told): void {
    this.uncounted(check, 1);
    if (kind === "file-unreadable" && check !== "files") this.undone(check);
    if (this.differences.length < MOST)
      this.differences.push({ check, difference: { kind, file, subject, field, stated, found } });
  }

  /** More differences, not told one by one. */
  uncounted(check: CheckName, count: number): void {
    this.differing.set(check, (this.differing.get(check) ?? 0) + count);
  }

  report(manifest: Manifest): BundleReport {
    const checks = CHECKS.map((check): Check => {
      const compared = this.compared.get(check) ?? 0;
      const differs = (this.differing.get(check) ?? 0) > 0;
      const done = this.compared.has(check) && !this.left.has(check);
      return { check, compared, state: differs ? "differs" : done ? "holds" : "undone" };
    });
    const order = (check: CheckName) => CHECKS.indexOf(check);
    const sorted = [...this.differences].sort((a, b) => order(a.check) - order(b.check));
    return {
      manifest,
      checks,
      differences: sorted.map(({ difference }) => difference),
      differing: [...this.differing.values()].reduce((sum, count) => sum + count, 0),
      holds: checks.every(({ state }) => state === "holds"),
    };
  }
}
