import type { FC } from "hono/jsx";
import { address } from "../../addresses.ts";
import { Field } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { faultWords } from "../draft/fault-words.ts";
import type { DeskPageProps } from "./DeskPage.tsx";

/** A draw as it was typed. */
export interface DrawTyped {
  readonly seed: string;
  readonly size: string;
  readonly share: string;
  readonly byArea: boolean;
  readonly reason: string;
}

/** Draws the sample; where there is one already, with a reason. The seed proposed comes from chance and shows before it is used. */
export const DrawForm: FC<DeskPageProps> = ({ context, body, state, seed, refused }) => {
  const { words } = context;
  const { year, population, draws } = state;
  const mine = refused?.form === "draw" ? refused : null;
  const fault = faultWords(mine?.problem ?? null, words);
  const typed = mine?.typed ?? { seed, size: "", share: "20", byArea: true, reason: "" };
  return (
    <Form action={`${address.validationOf(body, year)}/sample`} context={context}>
      <input type="hidden" name="seen" value={String(draws.at(-1)?.number ?? "")} />
      <p>{words.format("validation-draw-meaning", { all: population.length })}</p>
      <Field
        name="seed"
        label={words.format("validation-seed")}
        help={words.format("validation-seed-help")}
        value={typed.seed}
        error={fault("seed")}
        required
      />
      <div class="field-row">
        <Field
          name="share"
          label={words.format("validation-share")}
          inputmode="numeric"
          width="short"
          value={typed.share}
          error={fault("share")}
        />
        <Field
          name="size"
          label={words.format("validation-size")}
          help={words.format("validation-size-help")}
          inputmode="numeric"
          width="short"
          value={typed.size}
          error={fault("size")}
        />
      </div>
      <div class="check">
        <input type="checkbox" id="by-area" name="by-area" value="yes" checked={typed.byArea} />
        <label for="by-area">{words.format("validation-by-area")}</label>
      </div>
      {draws.length === 0 ? null : (
        <Field
          name="reason"
          id="draw-reason"
          type="textarea"
          rows={3}
          label={words.format("validation-draw-reason")}
          help={words.format("validation-draw-reason-help")}
          value={typed.reason}
          error={fault("reason")}
          required
        />
      )}
      <button class="btn btn-primary" type="submit">
        {words.format(draws.length === 0 ? "validation-draw" : "validation-draw-again")}
      </button>
    </Form>
  );
};
