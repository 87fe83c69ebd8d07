import type { FC } from "hono/jsx";
import type { Problem } from "../../../application/problem.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { address } from "../../addresses.ts";
import { Field } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import { Lines } from "../draft/Difference.tsx";
import { faultWords, problemWords } from "../draft/fault-words.ts";
import type { AmendmentsPageProps } from "./AmendmentsPage.tsx";
import { LateNotice } from "./LateNotice.tsx";
import type { AmendmentView, ChangeView } from "./view-model.ts";

/** Reasons that were refused: of which amendment, what was typed, and why. */
export interface ReasonsRefused {
  readonly version: string;
  readonly reasons: Readonly<Record<string, string>>;
  readonly problem: Problem;
}

type Props = AmendmentsPageProps & { readonly amendment: AmendmentView };

/** One amendment: its act, its changes each with its warnings and reason, and the form of the reasons. */
export const AmendmentSection: FC<Props> = (props) => {
  const { amendment, context, may, body, refused } = props;
  const { words } = context;
  const id = `amendment-${amendment.hash.slice(0, 8)}`;
  const mine = refused?.version === amendment.hash ? refused : null;
  const changes = (
    <ol class="plain-list amendment-changes">
      {amendment.changes.map((change, at) => (
        <li>
          <Change change={change} id={`${id}-${at}`} mine={mine} {...props} />
        </li>
      ))}
    </ol>
  );
  return (
    <section class="amendment" aria-labelledby={id}>
      <h2 id={id}>{amendment.act}</h2>
      <p class="muted">
        {words.format("amendment-changes-what", { from: amendment.from, recorded: amendment.recorded })}
      </p>
      {mine === null ? null : (
        <Notice tone="error" live>
          <p>{problemWords(mine.problem, words)}</p>
        </Notice>
      )}
      {may.decide ? (
        <Form
          action={`${address.amendments(body)}/${encodeURIComponent(amendment.hash)}/reasons`}
          context={context}
        >
          <input type="hidden" name="year" value={String(props.view.year)} />
          <Field
            name="reason."
            id={`${id}-whole`}
            type="textarea"
            rows={3}
            label={words.format("amendment-reason-whole")}
            help={words.format("amendment-reason-whole-help")}
            value={mine?.reasons[""] ?? amendment.reason}
            error={faultWords(mine?.problem ?? null, words)("reasons.")}
          />
          {changes}
          <p class="actions">
            <button class="btn btn-primary" type="submit">
              {words.format("amendment-reasons-save")}
            </button>
          </p>
        </Form>
      ) : (
        <>
          <Reason reason={amendment.reason} needed={false} words={words} />
          {changes}
        </>
      )}
    </section>
  );
};

const Change: FC<Props & { change: ChangeView; id: string; mine: ReasonsRefused | null }> = (props) => {
  const { change, id, mine, context, may, amendment } = props;
  const { words } = context;
  const { subject, code, title, href, lines, reason } = change;
  const name = (
    <>
      {code === "" ? null : <b>{code}</b>} {title}
    </>
  );
  return (
    <>
      <h3 class="amendment-subject">
        <span class="tag">{words.format("amendment-change", { change: change.change })}</span>{" "}
        {href === null ? name : <a href={href}>{name}</a>}
      </h3>
      {lines.length === 0 ? null : <Lines lines={lines} words={words} />}
      {change.judged === null ? null : <p>{words.format("amendment-judged", { judged: change.judged })}</p>}
      {change.late.map((late) => (
        <LateNotice late={late} words={words} />
      ))}
      {change.kind === "plan" || (may.decide && reason !== "") ? null : (
        <Reason reason={reason} needed={amendment.reason === ""} words={words} />
      )}
      {may.decide && change.kind !== "plan" ? (
        <Field
          name={`reason.${subject}`}
          id={`${id}-reason`}
          type="textarea"
          rows={2}
          label={words.format("amendment-reason-of", { subject: code === "" ? title : code })}
          value={mine?.reasons[subject] ?? reason}
          error={faultWords(mine?.problem ?? null, words)(`reasons.${subject}`)}
        />
      ) : null}
    </>
  );
};

/** What was said, or that nothing was: missing is marked, never made up. */
const Reason: FC<{ reason: string; needed: boolean; words: Catalogue }> = ({ reason, needed, words }) =>
  reason === "" ? (
    needed ? (
      <p class="amendment-missing">{words.format("amendment-reason-missing")}</p>
    ) : null
  ) : (
    <p>
      <b>{words.format("decision-reason")}:</b> {reason}
    </p>
  );
