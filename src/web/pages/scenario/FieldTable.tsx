import type { FC } from "hono/jsx";
import { address } from "../../addresses.ts";
import { Folded } from "../../components/folded/Folded.tsx";
import { groupedByNode, nodeIdOf } from "../../components/folded/grouped-by-node.ts";
import { DataTable, type Row } from "../../components/table/DataTable.tsx";
import { Figure } from "../../components/text/Figure.tsx";
import type { PageContext } from "../../page-context.ts";
import { sameMoment } from "../../same-moment.ts";
import type { FieldView, ScenarioView } from "./view-model.ts";

/**
 * Every quantity of the year with what it is now and what it is supposed to be. Many stand by parts of the plan: the first
 * is open, and those where something is supposed.
 */
export const FieldTable: FC<{ context: PageContext; view: ScenarioView }> = ({ context, view }) => {
  const { words } = context;
  const table = (rows: readonly FieldView[]) => (
    <DataTable
      caption={words.format("scenario-table", { count: rows.length })}
      columns={[
        { label: words.format("scenario-indicator"), headerScope: "row" },
        { label: words.format("scenario-target"), align: "end" },
        { label: words.format("scenario-now"), align: "end" },
        { label: words.format("scenario-new") },
      ]}
      rows={rows.map((row) => fieldRow(row, context))}
    />
  );
  const groups = groupedByNode(view.rows, ({ indicator }) => nodeIdOf(indicator), view.plan);
  if (groups.length === 0) return <p>{words.format("scenario-no-fields")}</p>;
  if (groups.length === 1) return table(view.rows);
  return (
    <>
      {groups.map(({ node, items }, at) => (
        <Folded
          node={node}
          told={words.format("scenario-table", { count: items.length })}
          open={at === 0 || items.some(({ text, fault }) => text !== "" || fault !== null)}
          words={words}
        >
          {table(items)}
        </Folded>
      ))}
    </>
  );
};

function fieldRow(field: FieldView, context: PageContext): Row {
  const { words, body, path } = context;
  const { indicator, name, quantity, target, present } = field;
  return {
    cells: [
      <>
        <a href={sameMoment(path)(address.indicator(body?.code ?? "", indicator))}>
          {indicator} {name}
        </a>
        {quantity === null || quantity === name ? null : <span class="scenario-quantity">{quantity}</span>}
      </>,
      target === null ? "–" : <Figure>{target}</Figure>,
      present === null ? words.format("score-none") : <Figure>{present}</Figure>,
      <Input field={field} context={context} />,
    ],
  };
}

const Input: FC<{ field: FieldView; context: PageContext }> = ({ field, context: { words } }) => {
  const { id, indicator, quantity, name, kind, text, fault } = field;
  const at = `value-${id}`;
  const shared = {
    id: at,
    name: id,
    class: "form-control",
    ...(fault === null ? {} : { "aria-invalid": "true", "aria-describedby": `${at}-error` }),
  };
  return (
    <div class={fault === null ? "scenario-field" : "scenario-field field-wrong"}>
      <label class="visually-hidden" for={at}>
        {words.format("scenario-new-of", { indicator, quantity: quantity ?? name })}
      </label>
      {kind === "boolean" ? (
        <select {...shared}>
          {["", "sheet-yes", "sheet-no"].map((answer) => {
            const value = answer === "" ? "" : words.format(answer);
            return (
              <option value={value} {...(value === text ? { selected: true } : {})}>
                {value === "" ? "–" : value}
              </option>
            );
          })}
        </select>
      ) : (
        <input
          {...shared}
          type="text"
          value={text}
          autocomplete="off"
          inputmode={kind === "number" ? "decimal" : "text"}
          {...(kind === "date" ? { placeholder: words.format("scenario-date-form") } : {})}
        />
      )}
      {fault === null ? null : (
        <p class="field-error" id={`${at}-error`}>
          {fault.message} {fault.remedy}
        </p>
      )}
    </div>
  );
};
