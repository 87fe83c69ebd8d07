import type { FC } from "hono/jsx";
import { Form } from "../../components/form/Form.tsx";
import { MathFormula } from "../../components/formula/MathFormula.tsx";
import type { PageContext } from "../../page-context.ts";
import type { DoubtView, ReadingView } from "./doubt-view.ts";

interface DoubtsProps {
  readonly doubts: readonly DoubtView[];
  readonly action: string;
  readonly revision: number;
  /** The reader may choose. */
  readonly open: boolean;
  readonly context: PageContext;
}

/** Doubtful formulas, each with its readings side by side and one click to choose. */
export const Doubts: FC<DoubtsProps> = ({ doubts, action, revision, open, context }) => (
  <div class="doubts">
    {doubts.map((doubt) => (
      <DoubtCard doubt={doubt} action={action} revision={revision} open={open} context={context} />
    ))}
  </div>
);

const DoubtCard: FC<Omit<DoubtsProps, "doubts"> & { doubt: DoubtView }> = ({
  doubt,
  action,
  revision,
  open,
  context,
}) => {
  const { words } = context;
  return (
    <section class={doubt.settled ? "doubt doubt-settled" : "doubt"} id={doubt.anchor}>
      <h3>
        {doubt.indicator} <span class="doubt-name">{doubt.name}</span>
      </h3>
      <p class="doubt-text">
        {words.format("doubt-written")} <q>{doubt.text}</q>
      </p>
      {doubt.figures.length === 0 ? null : (
        <p class="doubt-example">
          {words.format("doubt-figures")} {doubt.figures.join("; ")}
        </p>
      )}
      <Form action={action} context={context} class="doubt-readings">
        <input type="hidden" name="revision" value={String(revision)} />
        <input type="hidden" name="indicator" value={doubt.indicator} />
        {doubt.readings.map((reading, at) => (
          <Reading reading={reading} number={at + 1} doubt={doubt} open={open} context={context} />
        ))}
      </Form>
    </section>
  );
};

const Reading: FC<{
  reading: ReadingView;
  number: number;
  doubt: DoubtView;
  open: boolean;
  context: PageContext;
}> = ({ reading, number, doubt, open, context: { words } }) => {
  const state = !reading.chosen ? null : doubt.settled ? "settled" : "assumed";
  return (
    <div class={reading.chosen ? "reading reading-chosen" : "reading"}>
      <p class="reading-title">
        <b>{words.format("doubt-reading", { number: String(number) })}</b>
        {state === null ? null : <span class="tag">{words.format("doubt-state", { state })}</span>}
      </p>
      {reading.notation === null ? (
        <p class="reading-text">{reading.text}</p>
      ) : (
        <MathFormula notation={reading.notation} words={words} />
      )}
      {reading.notation === null ? null : <p class="reading-words">{reading.text}</p>}
      {reading.example === null ? null : (
        <div class="reading-example">
          <p>{words.format("doubt-so")}</p>
          <MathFormula notation={reading.example.notation} words={words} />
        </div>
      )}
      {open && !(reading.chosen && doubt.settled) ? (
        <button
          type="submit"
          name="normal"
          value={reading.normal}
          class={reading.chosen ? "btn btn-primary btn-sm" : "btn btn-outline-primary btn-sm"}
        >
          {words.format("doubt-choose")}
          <span class="visually-hidden">
            {" "}
            {words.format("doubt-choose-which", { number: String(number), indicator: doubt.indicator })}
          </span>
        </button>
      ) : null}
    </div>
  );
};
