import type { FC } from "hono/jsx";
import { measureNamed } from "../../../application/measurements/sheet-words.ts";
import type {
  SharedLine,
  SharedQuantities,
  SharedValue,
} from "../../../application/shared-quantities/list.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { datumWords } from "../../../messages/value-words.ts";
import { address } from "../../addresses.ts";
import { DataTable } from "../../components/table/DataTable.tsx";
import { Empty } from "../../components/text/Empty.tsx";
import { SourcesFrame } from "../../layout/SourcesFrame.tsx";
import type { PageContext } from "../../page-context.ts";
import { sameMoment } from "../../same-moment.ts";
import { entryAddress } from "../measurements/sheet-addresses.ts";
import { bindingAddress, registerAddress } from "../registers/addresses.ts";
import { DisagreementTable } from "./DisagreementTable.tsx";

export interface SharedQuantitiesPageProps {
  readonly context: PageContext;
  readonly body: string;
  readonly found: SharedQuantities;
  readonly mayDefine: boolean;
  readonly mayAmend: boolean;
}

/** Grandezze condivise: what is measured once for several indicators; and where last year and the plan's baseline say two things. */
export const SharedQuantitiesPage: FC<SharedQuantitiesPageProps> = (props) => {
  const { context, body, found, mayAmend } = props;
  const { words } = context;
  const { lines, disagreements, standing } = found;
  return (
    <SourcesFrame
      context={context}
      title={words.format("quantities-title")}
      lead={words.format("quantities-lead")}
    >
      {lines.length === 0 ? (
        <Empty
          title={words.format("quantities-none")}
          action={
            mayAmend
              ? { label: words.format("quantities-disagreement-amend"), href: address.import(body) }
              : null
          }
        >
          <p>{words.format("quantities-none-teach")}</p>
        </Empty>
      ) : (
        <SharedTable {...props} />
      )}
      <section aria-labelledby="disagreements">
        <h2 id="disagreements">{words.format("quantities-disagreements")}</h2>
        <p>{words.format("quantities-disagreements-lead")}</p>
        {disagreements.length === 0 ? (
          <p>{words.format("quantities-disagreements-none")}</p>
        ) : (
          <DisagreementTable
            disagreements={disagreements}
            plan={standing.version.plan}
            body={body}
            mayAmend={mayAmend}
            context={context}
          />
        )}
      </section>
    </SourcesFrame>
  );
};

const SharedTable: FC<SharedQuantitiesPageProps> = ({ context, body, found: { lines, year }, mayDefine }) => {
  const { words } = context;
  const to = sameMoment(context.path);
  return (
    <DataTable
      caption={words.format("quantities-caption")}
      captionHidden
      columns={[
        { label: words.format("quantities-column-name"), headerScope: "row" },
        { label: words.format("quantities-column-measure") },
        { label: words.format("quantities-column-units") },
        { label: words.format("quantities-column-uses") },
        { label: words.format("quantities-column-counted") },
        { label: words.format("quantities-column-value", { year: String(year - 1) }), align: "end" },
        { label: words.format("quantities-column-value", { year: String(year) }), align: "end" },
      ]}
      rows={lines.map((line) => [
        line.name,
        measureNamed(line.measure, words),
        line.units.length === 0 ? (
          <span class="muted">{words.format("quantities-nobody")}</span>
        ) : (
          <span class="shared-links">
            {line.units.map((unit) => (
              <a href={to(address.unit(body, unit))}>{unit}</a>
            ))}
          </span>
        ),
        <span class="shared-links">
          {line.uses.map(({ indicator: { id, name } }) => (
            <a href={to(address.indicator(body, id))} title={name}>
              {id}
            </a>
          ))}
        </span>,
        <CountedFrom line={line} body={body} mayDefine={mayDefine} words={words} />,
        <Value value={line.lastYear} body={body} words={words} />,
        <Value value={line.thisYear} body={body} words={words} />,
      ])}
    />
  );
};

const CountedFrom: FC<{ line: SharedLine; body: string; mayDefine: boolean; words: Catalogue }> = ({
  line: { binding, uses },
  body,
  mayDefine,
  words,
}) => {
  const [first] = uses;
  const use = binding ?? (first && { indicator: first.indicator.id, quantity: first.quantity });
  const register = String(binding?.document["register"] ?? "");
  const told = words.format(binding ? "quantities-counted" : "quantities-not-counted");
  if (mayDefine && use) return <a href={bindingAddress(body, use)}>{told}</a>;
  return binding ? <a href={registerAddress(body, register)}>{told}</a> : told;
};

const Value: FC<{ value: SharedValue; body: string; words: Catalogue }> = ({ value, body, words }) => {
  const [entry] = value.entries;
  if (value.value === null || entry === undefined)
    return <span class="muted">{words.format("quantities-not-measured")}</span>;
  return (
    <>
      <a class="door figure" href={entryAddress(body, entry)}>
        {datumWords(value.value, words)}
      </a>
      {value.apart.length === 0 ? null : (
        <span class="rests">
          {words.format("quantities-apart", {
            indicators: value.apart.join(", "),
            count: value.apart.length,
          })}
        </span>
      )}
    </>
  );
};
