import type { FC } from "hono/jsx";
import type { BodyProfile, KnownProfile } from "../../../application/body-profile/profile.ts";
import type { Problem } from "../../../application/problem.ts";
import { momentWords } from "../../components/explanation/moment-words.ts";
import { Field } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import type { PageContext } from "../../page-context.ts";
import { faultWords, problemFaults } from "../draft/fault-words.ts";
import { AdministrationFrame, type Part } from "./AdministrationFrame.tsx";
import { bodyAddress } from "./addresses.ts";

export interface BodyPageProps {
  readonly context: PageContext;
  readonly parts: readonly Part[];
  readonly body: string;
  readonly known: KnownProfile;
  readonly typed: BodyProfile;
  readonly problem: Problem | null;
}

const FIELDS = [
  { name: "email", type: "email", inputmode: "email" },
  { name: "pec", type: "email", inputmode: "email" },
  { name: "website", type: "text", inputmode: "text" },
  { name: "ipa", type: "text", inputmode: "text" },
] as const;

/** Ente: how the public reaches the body. */
export const BodyPage: FC<BodyPageProps> = ({ context, parts, body, known, typed, problem }) => {
  const { words } = context;
  const { record } = known;
  const error = faultWords(problem, words);
  return (
    <AdministrationFrame
      context={context}
      parts={parts}
      shown="body"
      title={words.format("administration-body")}
      lead={<p>{words.format("administration-body-lead")}</p>}
    >
      {problem === null ? null : (
        <Notice tone="error" live>
          {problemFaults(problem, words).map((text) => (
            <p>{text}</p>
          ))}
        </Notice>
      )}
      <Form action={bodyAddress(body)} context={context}>
        <input type="hidden" name="seen" value={String(record?.number ?? "")} />
        {FIELDS.map(({ name, type, inputmode }) => (
          <Field
            name={name}
            type={type}
            inputmode={inputmode}
            label={words.format("profile-field", { field: name })}
            help={words.format("profile-help", { field: name, code: body })}
            value={typed[name]}
            error={error(name)}
            autocomplete="off"
          />
        ))}
        <button class="btn btn-primary" type="submit">
          {words.format("profile-save")}
        </button>
      </Form>
      {record === null ? null : (
        <p class="muted">
          {words.format("profile-said", { by: record.author.name })} {momentWords(record.at, words)}.
        </p>
      )}
    </AdministrationFrame>
  );
};
