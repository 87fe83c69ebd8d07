import { type ProgressInput, reportProgress } from "../../src/application/activities/report-progress.ts";
import { personActor } from "../../src/application/people/recognise.ts";
import { emailOf, type House, LECCE, personOf } from "./house.ts";

/** What the programming office says of some activities: done, done late, begun, not begun. */
const SAID: readonly Partial<ProgressInput>[] = [
  { node: "A.3.1.2", key: "1", owner: "S. 1.2", starts: "1/3/2018", doneOn: "26/4/2018" },
  {
    node: "A.3.1.2",
    key: "2",
    owner: "STAFF 6",
    starts: "2/5/2018",
    doneOn: "20/7/2018",
    note: "Uffici 12 su 12",
  },
  { node: "A.3.1.2", key: "5", owner: "STAFF 6", starts: "1/11/2018", due: "28/2/2019" },
  { node: "A.3.2.1", key: "1", owner: "U.3.1.1", starts: "15/1/2018", due: "31/5/2018", doneOn: "15/5/2018" },
  { node: "A.3.2.1", key: "2", owner: "U.3.1.1", starts: "1/6/2018", due: "30/9/2018" },
];

/** Reports them, where nobody has reported anything yet. */
export async function activitiesIn({ services }: House): Promise<void> {
  const officer = await personOf(services, emailOf("programming-office"));
  const { actor, known } = await services.store.read(LECCE, async (reader) => ({
    actor: await personActor(reader, officer),
    known: await reader.records.list("activity"),
  }));
  if (known.length > 0) return;
  const nothing = {
    owner: "",
    starts: "",
    due: "",
    doneOn: "",
    note: "",
    evidence: [],
    files: [],
    seen: null,
  };
  for (const said of SAID)
    await reportProgress(services, LECCE, actor, { node: "", key: "", ...nothing, ...said });
}
