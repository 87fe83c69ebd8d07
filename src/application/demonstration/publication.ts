import { publishYear } from "../publication/publish.ts";
import type { Services } from "../services.ts";
import type { Cast } from "./cast.ts";

const NOTE =
  "Dimostrazione: ogni misura di quest'anno è inventata. Pubblicato come lo mostrava il secondo monitoraggio intermedio.";

/** Makes the year public as a closed round showed it; how the year ended is left to be published by who tries the program. */
export async function publishExample(
  services: Services,
  body: string,
  { office }: Pick<Cast, "office">,
  round: string,
): Promise<void> {
  await publishYear(services, body, office, { year: 2018, round, note: NOTE, keep: [], files: [] });
}
