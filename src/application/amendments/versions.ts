import type { PlanReader, PlanVersion } from "../../store/plans.ts";
import type { VersionHeading } from "./annex.ts";

/** The day by which the plan of a year is adopted (D.Lgs. 150/2009, art. 10): what changes later changes it in the year. */
const APPROVED_BY = "01-31";

/** The versions that cover a year, in order of adoption; of those listed, the ones that `known` lets through. */
export async function versionsOfYear(
  plans: PlanReader,
  year: number,
  known: (version: VersionHeading) => boolean = () => true,
): Promise<readonly PlanVersion[]> {
  const found: PlanVersion[] = [];
  for (const heading of (await plans.list()).filter(known)) {
    const version = await plans.byHash(heading.hash);
    const period = version?.plan.period;
    if (!version || (period && (year < period.from || year > period.to))) continue;
    // A plan taken up again has one content and two headings.
    found.push({ ...version, ...heading });
  }
  return found.sort((a, b) => a.number - b.number);
}

/** Of the versions of a year, the place of the one approved for it: the last adopted by 31 January, else the first. */
export function approvedAt(versions: readonly Pick<PlanVersion, "act">[], year: number): number {
  return Math.max(
    0,
    versions.findLastIndex(({ act }) => act.date <= `${year}-${APPROVED_BY}`),
  );
}

export function headingOf(version: PlanVersion): VersionHeading {
  const { plan: _, arrangements: __, targetSetters: ___, ...heading } = version;
  return heading;
}
