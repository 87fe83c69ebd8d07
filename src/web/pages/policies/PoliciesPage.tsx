import type { FC } from "hono/jsx";
import type { AdoptedPolicy, PolicyList } from "../../../application/policies/policies.ts";
import type { PolicyDocument } from "../../../core/policy/shipped.ts";
import { dateWords } from "../../../messages/date-words.ts";
import { momentWords } from "../../components/explanation/moment-words.ts";
import { DataTable } from "../../components/table/DataTable.tsx";
import { Card } from "../../components/text/Card.tsx";
import { CycleFrame } from "../../layout/CycleFrame.tsx";
import type { PageContext } from "../../page-context.ts";
import { newPolicy, whatIf } from "./addresses.ts";
import { PolicyMeaning } from "./PolicyMeaning.tsx";
import { policyWords } from "./policy-words.ts";

export interface PoliciesPageProps {
  readonly context: PageContext;
  readonly body: string;
  readonly list: PolicyList;
  readonly may: { readonly manage: boolean; readonly tryOut: boolean };
}

/** Regole di punteggio: which holds for which year, every version adopted, and those to start from. */
export const PoliciesPage: FC<PoliciesPageProps> = (props) => {
  const { context, body, list, may } = props;
  const { words } = context;
  return (
    <CycleFrame context={context} title={words.format("policies-title")} lead={words.format("policies-lead")}>
      <section aria-labelledby="by-year">
        <h2 id="by-year">{words.format("policies-by-year")}</h2>
        {list.years.length === 0 ? (
          <p>{words.format("policies-no-years")}</p>
        ) : (
          <DataTable
            caption={words.format("policies-by-year")}
            captionHidden
            columns={[
              { label: words.format("policies-column-year"), headerScope: "row" },
              { label: words.format("policies-column-rules") },
              { label: words.format("policies-column-meaning") },
            ]}
            rows={list.years.map(({ year, policy, adopted }) => [
              String(year),
              <>
                {words.format("policy-named", { id: policy.id, version: policy.version })}
                {adopted === null ? <span class="muted"> {words.format("policies-default")}</span> : null}
              </>,
              words.format("why-rule", { rule: policy.rule }),
            ])}
          />
        )}
        {may.manage ? (
          <p class="actions">
            <a class="btn btn-primary" href={newPolicy(body)}>
              {words.format("policies-new")}
            </a>
          </p>
        ) : null}
      </section>
      {list.adopted.length === 0 ? null : (
        <section aria-labelledby="adopted">
          <h2 id="adopted">{words.format("policies-adopted")}</h2>
          <div class="policy-cards">
            {list.adopted.map((one) => (
              <Adopted one={one} {...props} />
            ))}
          </div>
        </section>
      )}
      <section aria-labelledby="shipped">
        <h2 id="shipped">{words.format("policies-shipped")}</h2>
        <p>{words.format("policies-shipped-meaning")}</p>
        <div class="policy-cards">
          {list.shipped.map((document) => (
            <Card title={policyWords(document, words).rule} eyebrow={document.id} level={3}>
              <PolicyMeaning document={document} words={words} withRule={false} />
              <Ways document={document} name={document.id} {...props} />
            </Card>
          ))}
        </div>
      </section>
    </CycleFrame>
  );
};

const Adopted: FC<PoliciesPageProps & { one: AdoptedPolicy }> = (props) => {
  const { one, context } = props;
  const { words } = context;
  const { document, fromYear, reason, act, author, at, holdsFor, number } = one;
  return (
    <Card
      title={words.format("policy-named", { id: document.id, version: document.version })}
      eyebrow={words.format("policy-from", { year: String(fromYear) })}
      level={3}
    >
      <PolicyMeaning document={document} words={words} />
      <dl class="facts">
        <dt>{words.format("policy-holds")}</dt>
        <dd>{holdsFor.length === 0 ? words.format("policy-holds-not") : holdsFor.map(String).join(", ")}</dd>
        <dt>{words.format("decision-reason")}</dt>
        <dd>{reason}</dd>
        <dt>{words.format("decision-act-label")}</dt>
        <dd>
          {act === null
            ? words.format("decision-no-act")
            : words.format("decision-act", { number: act.number, date: dateWords(act.date, words) })}
        </dd>
        <dt>{words.format("decision-by")}</dt>
        <dd>{words.format("decision-who", { name: author.name, when: momentWords(at, words) })}</dd>
      </dl>
      <Ways document={document} name={String(number)} {...props} />
    </Card>
  );
};

/** Where one can go from a policy: what would change with it, and a new version of it. */
const Ways: FC<PoliciesPageProps & { document: PolicyDocument; name: string }> = ({
  document,
  name,
  context: { words },
  body,
  may,
}) => {
  const { id, version } = document;
  const which = <span class="visually-hidden"> {words.format("policy-named", { id, version })}</span>;
  return (
    <p class="policy-ways">
      {may.tryOut ? (
        <a href={whatIf(body, name)}>
          {words.format("policies-try")}
          {which}
        </a>
      ) : null}
      {may.manage ? (
        <a href={newPolicy(body, name)}>
          {words.format("policies-start-from")}
          {which}
        </a>
      ) : null}
    </p>
  );
};
