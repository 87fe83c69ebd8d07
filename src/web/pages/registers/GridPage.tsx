import type { FC } from "hono/jsx";
import type { Problem } from "../../../application/problem.ts";
import type { UnitOffered } from "../../../application/registers/scope.ts";
import { type Column, named, type Register } from "../../../core/register/column.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { Form } from "../../components/form/Form.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import { SourcesFrame } from "../../layout/SourcesFrame.tsx";
import type { PageContext } from "../../page-context.ts";
import { problemWords, told } from "../draft/fault-words.ts";
import { registerAddress, registerPart } from "./addresses.ts";
import { choicesOf } from "./CellField.tsx";
import { cellName, type Line, MOST_LINES, writtenLines, wrongCells } from "./grid-lines.ts";
import { isFigure } from "./shown-rows.ts";

export interface GridPageProps {
  readonly context: PageContext;
  readonly body: string;
  readonly register: Register;
  readonly units: readonly UnitOffered[];
  readonly lines: readonly Line[];
  readonly problem: Problem | null;
}

/** Many rows written at once, as in a spreadsheet: plain fields in a plain table, which scripts make quicker. */
export const GridPage: FC<GridPageProps> = (props) => {
  const { context, body, register, lines, problem } = props;
  const { words } = context;
  const name = named(register.title, words.language);
  return (
    <SourcesFrame
      context={context}
      title={words.format("register-grid-title", { register: name })}
      lead={words.format("register-grid-lead")}
      islands={["rows"]}
    >
      <p>
        <a href={registerAddress(body, register.id)}>{words.format("register-back", { register: name })}</a>
      </p>
      {problem === null ? null : (
        <Notice tone="error" live>
          <p>{problemWords(problem, words)}</p>
        </Notice>
      )}
      <Form action={registerPart(body, register.id, "grid")} context={context} once>
        <Cells {...props} />
        {register.columns.map((column) => (
          <Suggestions column={column} units={props.units} words={words} />
        ))}
        <p class="actions">
          <button class="btn btn-primary" type="submit" name="do" value="add">
            {words.format("register-grid-add")}
          </button>
          {lines.length >= MOST_LINES ? null : (
            <button class="btn btn-outline-primary" type="submit" name="do" value="more" data-more="">
              {words.format("register-grid-more")}
            </button>
          )}
          <span class="muted">{words.format("register-needed")}</span>
        </p>
        <p class="muted" aria-live="polite" data-live="" />
      </Form>
    </SourcesFrame>
  );
};

const Cells: FC<GridPageProps> = ({ context: { words }, register, lines, problem }) => {
  const wrong = wrongCells(problem, writtenLines(lines), ({ message, params }) =>
    told(message, params, words),
  );
  const said = {
    pasted: words.format("register-grid-pasted"),
    undone: words.format("register-grid-undone"),
    full: words.format("register-grid-full", { most: MOST_LINES }),
  };
  return (
    <section class="table-frame rows-frame" aria-label={named(register.title, words.language)}>
      <table
        class="data-table rows-grid"
        data-rows=""
        data-most={String(MOST_LINES)}
        data-words={JSON.stringify(said)}
      >
        <caption class="visually-hidden">
          {words.format("register-grid-title", { register: named(register.title, words.language) })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.format("register-grid-line")}</th>
            {register.columns.map((column) => (
              <th scope="col" id={`head-${column.id}`} class={isFigure(column) ? "end" : ""}>
                {named(column.title, words.language)}
                {column.required ? <span aria-hidden="true"> *</span> : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, at) => (
            <tr>
              <th scope="row" id={`line-${at}`}>
                {String(at + 1)}
              </th>
              {register.columns.map((column) => (
                <td data-label={named(column.title, words.language)}>
                  <Cell column={column} line={at} typed={line} wrong={wrong} words={words} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

interface CellProps {
  readonly column: Column;
  readonly line: number;
  readonly typed: Line;
  readonly wrong: ReadonlyMap<string, string>;
  readonly words: Catalogue;
}

const Cell: FC<CellProps> = ({ column, line, typed, wrong, words }) => {
  const name = cellName(line, column.id);
  const error = wrong.get(name) ?? null;
  const id = `cell-${line}-${column.id}`;
  const example = exampleOf(column, words);
  return (
    <div class="rows-cell">
      <input
        class={`form-control rows-input${isFigure(column) ? " rows-figure" : ""} rows-${column.type}`}
        type="text"
        id={id}
        name={name}
        value={typed[column.id] ?? ""}
        autocomplete="off"
        data-field={column.id}
        aria-labelledby={`head-${column.id} line-${line}`}
        {...(isFigure(column) ? { inputmode: "decimal" } : {})}
        {...(LISTED.has(column.type) ? { list: `choices-${column.id}` } : {})}
        {...(example === null || line > 0 ? {} : { placeholder: example })}
        {...(error === null ? {} : { "aria-invalid": "true", "aria-describedby": `${id}-error` })}
      />
      {error === null ? null : (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
};

const LISTED: ReadonlySet<Column["type"]> = new Set<Column["type"]>(["choice", "unit", "yes-no"]);

/** Shown in the first line: how a day and hours are written. */
function exampleOf({ type }: Column, words: Catalogue): string | null {
  if (type === "date") return words.format("register-date-form");
  return type === "hours" ? "1:30" : null;
}

/** What a cell may say, to choose from as one types. */
const Suggestions: FC<{ column: Column; units: readonly UnitOffered[]; words: Catalogue }> = (props) => {
  const choices = LISTED.has(props.column.type) ? choicesOf(props) : null;
  return choices === null ? null : (
    <datalist id={`choices-${props.column.id}`}>
      {choices.map(({ value, label }) => (
        <option value={props.column.type === "unit" ? value : label} label={label} />
      ))}
    </datalist>
  );
};
