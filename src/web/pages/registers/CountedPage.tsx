import type { FC } from "hono/jsx";
import type { CountedRows } from "../../../application/registers/counted-rows.ts";
import { numberedColumns } from "../../../application/registers/snapshot.ts";
import { exactNumber, writeCell } from "../../../core/register/cell.ts";
import { columnOf, named } from "../../../core/register/column.ts";
import { dateWords } from "../../../messages/date-words.ts";
import { figure } from "../../../messages/figures.ts";
import { ruleWords } from "../../../messages/rule-words.ts";
import { address } from "../../addresses.ts";
import { DataTable } from "../../components/table/DataTable.tsx";
import { Pagination } from "../../components/table/Pagination.tsx";
import { SourcesFrame } from "../../layout/SourcesFrame.tsx";
import type { PageContext } from "../../page-context.ts";
import { countedAddress, rowAddress } from "./addresses.ts";
import { isFigure } from "./shown-rows.ts";

export interface CountedPageProps {
  readonly context: PageContext;
  readonly body: string;
  readonly counted: CountedRows;
}

/** The rows that a recorded value counted, as they were on that day. */
export const CountedPage: FC<CountedPageProps> = ({ context, body, counted }) => {
  const { words } = context;
  const { entry, snapshot, rows, own, page, pages } = counted;
  const { register, rule, indicator, quantity, n, upTo } = snapshot;
  const value = exactNumber(snapshot.value ?? "");
  const columns = snapshot.columns.flatMap((id) => columnOf(register, id) ?? []);
  const share = rule.what === "share";
  const numbered = numberedColumns(register, rule);
  // What a row is called: the snapshot does not keep it, for it may be personal; the register may show it.
  const titled = register.columns.find(
    ({ id, type }) => type === "text" && (numbered.has(id) || !snapshot.columns.includes(id)),
  );
  return (
    <SourcesFrame
      context={context}
      title={words.format("counted-title", { indicator })}
      lead={words.format("counted-lead", {
        value: value === null ? "-" : figure(value, words.language),
        rows: n,
        register: named(register.title, words.language),
        day: dateWords(upTo, words),
      })}
    >
      <dl class="facts">
        <dt>{words.format("counted-quantity")}</dt>
        <dd>
          <a href={address.indicator(body, indicator)}>{indicator}</a>
          {quantity === null ? "" : ` ${quantity}`}
        </dd>
        <dt>{words.format("counted-rule")}</dt>
        <dd>{ruleWords(rule, register, words)}</dd>
        {snapshot.units === null ? null : (
          <>
            <dt>{words.format("counted-units")}</dt>
            <dd>{snapshot.units.join(", ")}</dd>
          </>
        )}
      </dl>
      {own ? <p>{words.format("counted-own")}</p> : null}
      <DataTable
        caption={words.format("counted-caption", { rows: n })}
        columns={[
          ...columns.map((column, at) => ({
            label: named(column.title, words.language),
            align: isFigure(column) ? ("end" as const) : ("start" as const),
            ...(at === 0 ? { headerScope: "row" as const } : {}),
          })),
          ...(share ? [{ label: words.format("counted-part") }] : []),
          { label: words.format("counted-now") },
        ]}
        rows={rows.map(({ counted: [id, part, cells], now }) => [
          ...columns.map((column, at) => {
            const text = cells[at] ?? null;
            if (text === null) return "";
            if (column.type === "person") return words.format("counted-person", { number: text });
            if (numbered.has(column.id)) return words.format("counted-number", { number: text });
            return writeCell(column, text, words.language);
          }),
          ...(share ? [words.format(part ? "register-yes" : "register-no")] : []),
          now === null ? (
            <span class="muted">{words.format("counted-gone")}</span>
          ) : (
            <a href={rowAddress(body, register.id, id)}>
              {now.cells[titled?.id ?? ""] ?? words.format("counted-row")}
            </a>
          ),
        ])}
      />
      <Pagination
        page={page}
        pages={pages}
        href={(at) => countedAddress(body, entry.sequence, at)}
        words={words}
      />
      {entry.basis?.snapshot ? (
        <p class="muted">{words.format("counted-kept", { hash: entry.basis.snapshot })}</p>
      ) : null}
    </SourcesFrame>
  );
};
