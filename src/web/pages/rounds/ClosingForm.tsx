import type { FC } from "hono/jsx";
import type { RoundPicture } from "../../../application/rounds/picture.ts";
import { Field } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import type { PageContext } from "../../page-context.ts";
import { roundPart } from "./round-addresses.ts";

/** What was typed into the forms of the programming office, with the mistake and its remedy beside each field. */
export interface ClosingTyped {
  readonly note: string;
  readonly acknowledged: string;
  readonly due: string;
  readonly errors: Readonly<Record<"note" | "acknowledged" | "due", string | null>>;
}

interface ClosingFormProps {
  readonly picture: RoundPicture;
  readonly typed: ClosingTyped;
  readonly body: string;
  readonly context: PageContext;
}

/** Closing says what it will do, and asks for the number of what stays without an answer. */
export const ClosingForm: FC<ClosingFormProps> = ({
  picture: { round, total, today },
  typed,
  body,
  context,
}) => {
  const { words } = context;
  const count = total.asked - total.answered;
  return (
    <section aria-labelledby="close">
      <h2 id="close">{words.format("round-close")}</h2>
      <p>{words.format("round-close-meaning")}</p>
      {today < round.asOf ? (
        <p>{words.format("round-close-early", { day: round.asOf })}</p>
      ) : (
        <Form action={roundPart(body, round.id, "close")} context={context}>
          <p>
            <strong>{words.format("round-close-count", { count })}</strong>
          </p>
          {count === 0 && typed.errors.acknowledged === null ? null : (
            <Field
              name="acknowledged"
              width="short"
              inputmode="numeric"
              autocomplete="off"
              label={words.format("round-close-acknowledge")}
              help={words.format("round-close-acknowledge-help", { count })}
              value={typed.acknowledged}
              error={typed.errors.acknowledged}
            />
          )}
          <Field
            name="note"
            type="textarea"
            label={words.format("round-close-note")}
            value={typed.note}
            error={typed.errors.note}
          />
          <p>
            <button class="btn btn-primary" type="submit">
              {words.format("round-close-do")}
            </button>
          </p>
        </Form>
      )}
    </section>
  );
};

export const MoveForm: FC<ClosingFormProps> = ({ picture: { round }, typed, body, context }) => {
  const { words } = context;
  return (
    <section aria-labelledby="move">
      <h2 id="move">{words.format("round-move")}</h2>
      <Form action={roundPart(body, round.id, "move")} context={context} class="round-move">
        <Field
          name="due"
          type="date"
          width="short"
          label={words.format("round-move-due")}
          value={typed.due === "" ? round.due : typed.due}
          error={typed.errors.due}
        />
        <button class="btn btn-outline-primary" type="submit">
          {words.format("round-move-do")}
        </button>
      </Form>
    </section>
  );
};
