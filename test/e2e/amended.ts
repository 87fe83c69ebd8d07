import { giveReasons } from "../../src/application/amendments/reasons.ts";
import { override, setAside } from "../../src/application/decisions/decide.ts";
import { personActor } from "../../src/application/people/recognise.ts";
import { adoptDraft } from "../../src/application/plans/adopt.ts";
import { assessedDraft } from "../../src/application/plans/assessment.ts";
import { startAmendment } from "../../src/application/plans/drafts.ts";
import { editDraft } from "../../src/application/plans/edit-draft.ts";
import { adoptPolicy } from "../../src/application/policies/adopt-policy.ts";
import { SHIPPED_POLICIES } from "../../src/core/policy/shipped.ts";
import { emailOf, type House, LECCE, personOf } from "./house.ts";

/** An amendment of the demonstration's plan, one decision of each kind and rules of the body's own for 2020, as people would take them. */
export async function amendedIn({ services }: Pick<House, "services">): Promise<void> {
  const as = async (role: "programming-office" | "evaluator") => {
    const person = await personOf(services, emailOf(role));
    return services.store.read(LECCE, (reader) => personActor(reader, person));
  };
  const office = await as("programming-office");
  const begun = await startAmendment(services, LECCE, office);
  const { draft } = await editDraft(services, LECCE, office, {
    draft: begun.id,
    revision: begun.revision,
    edits: [
      { kind: "set-targets", indicator: "A.1.1.2/2", targets: [{ year: 2018, text: ">= 400" }] },
      { kind: "set-weight", subject: "B.1/1", weight: "70" },
      { kind: "set-weight", subject: "B.1/2", weight: "30" },
      { kind: "set-weight", subject: "A.1.1.2/1", weight: "60" },
      { kind: "set-weight", subject: "A.1.1.2/2", weight: "40" },
      { kind: "remove-indicator", indicator: "A.1.2.2/1" },
      { kind: "set-targets", indicator: "D.1.2.4/1", targets: [{ year: 2018, text: "<= 30/09/2018" }] },
      { kind: "set-title", node: "A.1.1.1", title: "Accompagnare le nuove imprese" },
      {
        kind: "share-quantity",
        name: "Soggetti coinvolti",
        uses: [
          { indicator: "A.1.1.1/1", quantity: "Numero soggetti" },
          { indicator: "A.1.2.1/2", quantity: "Numero soggetti" },
        ],
      },
      // Another figure than the one that was measured.
      { kind: "set-baseline", indicator: "A.1.2.1/2", text: "70" },
    ],
  });
  const { findings } = await assessedDraft(services, LECCE, office, draft.id);
  const { hash } = await adoptDraft(services, LECCE, office, {
    draft: draft.id,
    revision: draft.revision,
    number: "Delibera di Giunta n. 31",
    date: "2018-12-15",
    errorsAccepted: findings.filter(({ diagnostic }) => diagnostic.severity === "error").length || null,
  });
  await giveReasons(services, LECCE, office, {
    version: hash,
    reasons: { "A.1.1.2/2": "Il bando regionale ha raddoppiato le imprese ammesse." },
  });
  const decided = { year: 2018, act: { number: "Determina n. 12", date: "2018-12-20" } };
  await setAside(services, LECCE, office, {
    ...decided,
    indicator: "A.1/2",
    reason: "Il servizio è passato alla Regione dal 1º luglio.",
  });
  await override(services, LECCE, await as("evaluator"), {
    ...decided,
    act: null,
    indicator: "A.1/1",
    achievement: "60",
    reason: "Nel conto ci sono imprese già cessate.",
  });
  const bands = SHIPPED_POLICIES.find(({ rule }) => rule === "bands");
  await adoptPolicy(services, LECCE, office, {
    document: { ...bands, id: "camera-esempio", version: "2020.1" },
    fromYear: 2020,
    reason: "Nuovo sistema di misurazione e valutazione.",
    act: { number: "Delibera di Giunta n. 40", date: "2018-12-28" },
  });
}
