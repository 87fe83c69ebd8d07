import type { FC } from "hono/jsx";
import { address } from "../../addresses.ts";
import { FilterForm } from "../../components/form/FilterForm.tsx";
import type { PageContext } from "../../page-context.ts";
import type { SheetView } from "./view-model.ts";

/** Which rows of the sheet to show. */
export const SheetFilter: FC<{ context: PageContext; body: string; view: SheetView }> = ({
  context: { words },
  body,
  view,
}) => {
  const everything = { value: "", label: words.format("sheet-filter-any") };
  return (
    <FilterForm
      action={address.measurements(body)}
      label={words.format("sheet-filter")}
      submit={words.format("sheet-filter-do")}
      kept={{ year: String(view.year) }}
      fields={[
        {
          name: "show",
          label: words.format("sheet-filter-show"),
          value: view.filter.show,
          choices: [
            { value: "to-do", label: words.format("sheet-filter-to-do") },
            { value: "all", label: words.format("sheet-filter-all", { count: view.all }) },
          ],
        },
        {
          name: "unit",
          label: words.format("sheet-filter-unit"),
          value: view.filter.unit,
          choices: [everything, ...view.units],
        },
        {
          name: "node",
          label: words.format("sheet-filter-node"),
          value: view.filter.node,
          choices: [everything, ...view.nodes],
        },
      ]}
    />
  );
};
