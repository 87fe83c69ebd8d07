import type { FC } from "hono/jsx";
import type { Problem } from "../../../application/problem.ts";
import type { UnitOffered } from "../../../application/registers/scope.ts";
import { named, type Register } from "../../../core/register/column.ts";
import { Form } from "../../components/form/Form.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import { SourcesFrame } from "../../layout/SourcesFrame.tsx";
import type { PageContext } from "../../page-context.ts";
import { faultWords, problemWords } from "../draft/fault-words.ts";
import { registerAddress, rowAddress } from "./addresses.ts";
import { CellField } from "./CellField.tsx";

export interface RowPageProps {
  readonly context: PageContext;
  readonly body: string;
  readonly register: Register;
  readonly row: { readonly id: string; readonly change: number };
  readonly typed: Readonly<Record<string, string>>;
  readonly units: readonly UnitOffered[];
  /** Who saved it last, and when. */
  readonly saved: string;
  readonly mayWrite: boolean;
  /** A person named by the row that can be erased. */
  readonly erasable: string | null;
  readonly problem: Problem | null;
}

/** A row to be changed or taken out. */
export const RowPage: FC<RowPageProps> = (props) => {
  const { context, body, register, row, typed, units, mayWrite, problem } = props;
  const { words } = context;
  const fault = faultWords(problem, words);
  const name = named(register.title, words.language);
  return (
    <SourcesFrame
      context={context}
      title={words.format("register-row-title", { register: name })}
      lead={props.saved}
    >
      <p>
        <a href={registerAddress(body, register.id)}>{words.format("register-back", { register: name })}</a>
      </p>
      {problem === null ? null : (
        <Notice tone="error" live>
          <p>{problemWords(problem, words)}</p>
        </Notice>
      )}
      <Form action={rowAddress(body, register.id, row.id)} context={context}>
        <input type="hidden" name="seen" value={String(row.change)} />
        {register.columns.map((column) => (
          <CellField
            column={column}
            value={typed[column.id] ?? ""}
            error={fault(column.id)}
            units={units}
            words={words}
          />
        ))}
        {mayWrite ? (
          <p class="actions">
            <button class="btn btn-primary" type="submit" name="do" value="save">
              {words.format("register-save")}
            </button>
            <button class="btn btn-outline-primary" type="submit" name="do" value="remove">
              {words.format("register-remove")}
            </button>
            {props.erasable === null ? null : (
              <button class="btn btn-outline-primary" type="submit" name="do" value="erase">
                {words.format("register-erase-person")}
              </button>
            )}
          </p>
        ) : null}
        {props.erasable === null ? null : <p class="muted">{words.format("register-erase-meaning")}</p>}
      </Form>
    </SourcesFrame>
  );
};
