import { fileURLToPath } from "node:url";

function fromRoot(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

export const EXAMPLE = fromRoot("examples/piano-lecce-2018-2020.txt");
export const MEASUREMENTS = fromRoot("examples/misurazioni-2017-2018.csv");

/** The plan as published, kept outside the repository: what needs it is skipped where it is not there. */
export const SEED = fromRoot("../shared/seed/piano-performance-lecce-2018-2020.txt");
/** Plans in other bodies' layouts, kept outside the repository as well. */
export const OTHER_PLANS = fromRoot("../shared/examples/plans");
