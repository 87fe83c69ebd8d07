import type { FC } from "hono/jsx";
import type { PersonInput } from "../../../application/people/person-input.ts";
import type { Problem } from "../../../application/problem.ts";
import type { Unit } from "../../../core/plan/plan.ts";
import { momentWords } from "../../components/explanation/moment-words.ts";
import { DataTable } from "../../components/table/DataTable.tsx";
import { readerRoles } from "../../layout/reader-roles.ts";
import type { PageContext } from "../../page-context.ts";
import { AdministrationFrame, type Part } from "./AdministrationFrame.tsx";
import { peopleAddress, personAddress } from "./addresses.ts";
import { type Handover, LinkNotice } from "./LinkNotice.tsx";
import { PersonForm } from "./PersonForm.tsx";

export interface PersonLine {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly string[];
  readonly units: readonly string[];
  readonly active: boolean;
  readonly lastVisit: string | null;
}

export interface PeoplePageProps {
  readonly context: PageContext;
  readonly parts: readonly Part[];
  readonly people: readonly PersonLine[];
  readonly units: readonly Unit[];
  readonly typed: PersonInput;
  readonly problem: Problem | null;
  readonly handover: Handover | null;
}

/** Who works here, with what role; and the form that adds somebody. */
export const PeoplePage: FC<PeoplePageProps> = (props) => {
  const { context, parts, people, units, typed, problem, handover } = props;
  const { words, body } = context;
  const code = body?.code ?? "";
  return (
    <AdministrationFrame
      context={context}
      parts={parts}
      shown="people"
      title={words.format("administration-people")}
      lead={<p>{words.format("administration-people-count", { count: people.length })}</p>}
    >
      {handover === null ? null : <LinkNotice context={context} handover={handover} />}
      <DataTable
        caption={words.format("administration-people")}
        captionHidden
        columns={[
          { label: words.format("administration-name"), headerScope: "row" },
          { label: words.format("administration-email") },
          { label: words.format("administration-roles") },
          { label: words.format("administration-units") },
          { label: words.format("administration-state") },
          { label: words.format("administration-last-visit") },
        ]}
        rows={people.map((one) => [
          <a href={personAddress(code, one.id)}>{one.name}</a>,
          one.email,
          readerRoles(one.roles, words),
          one.units.join(", "),
          words.format(one.active ? "administration-active" : "administration-inactive"),
          one.lastVisit === null ? words.format("administration-never") : momentWords(one.lastVisit, words),
        ])}
      />
      <details {...(problem === null ? {} : { open: true })}>
        <summary>{words.format("administration-add")}</summary>
        <p>{words.format("administration-add-text")}</p>
        <PersonForm
          context={context}
          action={peopleAddress(code)}
          typed={typed}
          units={units}
          problem={problem}
          button={words.format("administration-add-button")}
        />
      </details>
    </AdministrationFrame>
  );
};
