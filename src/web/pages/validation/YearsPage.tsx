import type { FC } from "hono/jsx";
import { progressOf, type ValidationState } from "../../../application/validation/state.ts";
import { address } from "../../addresses.ts";
import { DataTable } from "../../components/table/DataTable.tsx";
import { CycleFrame } from "../../layout/CycleFrame.tsx";
import type { PageContext } from "../../page-context.ts";

export interface YearsPageProps {
  readonly context: PageContext;
  readonly body: string;
  readonly states: readonly ValidationState[];
}

/** Validazione: the years of the plan, each with how far its validation has come. */
export const YearsPage: FC<YearsPageProps> = ({ context, body, states }) => {
  const { words } = context;
  return (
    <CycleFrame
      context={context}
      title={words.format("validation-title")}
      lead={words.format("validation-lead")}
    >
      <DataTable
        caption={words.format("validation-years")}
        columns={[
          { label: words.format("validation-year"), headerScope: "row" },
          { label: words.format("validation-sample") },
          { label: words.format("validation-verdicts") },
          { label: words.format("validation-outcome-label") },
        ]}
        rows={states.map((state) => {
          const { all, left } = progressOf(state);
          return [
            <a href={address.validationOf(body, state.year)}>{String(state.year)}</a>,
            all === 0
              ? words.format("validation-not-drawn-yet")
              : words.format("validation-sample-size", { size: all, all: state.population.length }),
            all === 0 ? "—" : words.format("validation-judged", { judged: all - left, all }),
            words.format("validation-outcome", { outcome: state.outcome?.content.outcome ?? "open" }),
          ];
        })}
      />
      <p>{words.format("validation-teach")}</p>
    </CycleFrame>
  );
};
