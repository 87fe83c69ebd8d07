import type { FC } from "hono/jsx";
import { address } from "../../addresses.ts";
import { Field } from "../../components/form/Field.tsx";
import type { PageContext } from "../../page-context.ts";
import type { SheetView } from "./view-model.ts";

/** Which rows to show. A GET form: what it shows has an address. */
export const FilterForm: FC<{ context: PageContext; body: string; view: SheetView }> = ({
  context,
  body,
  view,
}) => {
  const { words } = context;
  const everything = { value: "", label: words.format("sheet-filter-any") };
  return (
    <form
      class="sheet-filter"
      method="get"
      action={address.measurements(body)}
      aria-label={words.format("sheet-filter")}
    >
      <input type="hidden" name="year" value={String(view.year)} />
      <Field
        name="show"
        type="select"
        label={words.format("sheet-filter-show")}
        value={view.filter.show}
        choices={[
          { value: "to-do", label: words.format("sheet-filter-to-do") },
          { value: "all", label: words.format("sheet-filter-all", { count: view.all }) },
        ]}
      />
      <Field
        name="unit"
        type="select"
        label={words.format("sheet-filter-unit")}
        value={view.filter.unit ?? ""}
        choices={[everything, ...view.units]}
      />
      <Field
        name="node"
        type="select"
        label={words.format("sheet-filter-node")}
        value={view.filter.node ?? ""}
        choices={[everything, ...view.nodes]}
      />
      <button class="btn btn-outline-primary" type="submit">
        {words.format("sheet-filter-do")}
      </button>
    </form>
  );
};
