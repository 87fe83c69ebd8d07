import type { FC } from "hono/jsx";
import type { PlaceQuestion } from "../../../application/plans/place-questions.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";

/** Begins the name of each question's field; the place follows. */
export const PLACE_FIELD = "place:";

interface PlaceQuestionsProps {
  readonly questions: readonly PlaceQuestion[];
  /** Places said to be of the indicator that was there. */
  readonly same: readonly string[];
  readonly words: Catalogue;
}

/** The safe one first. */
const ANSWERS = [
  { value: "new", label: "adopt-place-new", means: "adopt-place-new-means" },
  { value: "same", label: "adopt-place-same", means: "adopt-place-same-means" },
] as const;

/** Of each indicator written anew where another was: is it that one, or a new one? New unless told, for values that may be another's must not count. */
export const PlaceQuestions: FC<PlaceQuestionsProps> = ({ questions, same, words }) =>
  questions.length === 0 ? null : (
    <section class="place-questions" aria-labelledby="places-title">
      <h3 id="places-title">{words.format("adopt-places-title")}</h3>
      <p>{words.format("adopt-places-lead")}</p>
      {questions.map((one, at) => (
        <fieldset class="place-question">
          <legend>{one.place}</legend>
          <dl class="facts">
            <dt>
              {one.inForce
                ? words.format("adopt-place-was")
                : words.format("adopt-place-was-in", { version: one.version })}
            </dt>
            <dd>
              <Side side={one.was} other={one.is} words={words} />
            </dd>
            <dt>{words.format("adopt-place-is")}</dt>
            <dd>
              <Side side={one.is} other={one.was} words={words} />
            </dd>
          </dl>
          {one.decided === null ? null : (
            <p>
              <strong>{words.format("adopt-place-decided", { year: String(one.decided) })}</strong>
            </p>
          )}
          {ANSWERS.map(({ value, label, means }) => (
            <div class="check">
              <input
                type="radio"
                id={`place-${at}-${value}`}
                name={`${PLACE_FIELD}${one.place}`}
                value={value}
                aria-describedby={`place-${at}-${value}-means`}
                {...((value === "same") === same.includes(one.place) ? { checked: true } : {})}
              />
              <div>
                <label for={`place-${at}-${value}`}>{words.format(label)}</label>
                <p class="field-help" id={`place-${at}-${value}-means`}>
                  {words.format(means, { entries: one.entries, sources: one.sources })}
                </p>
              </div>
            </div>
          ))}
        </fieldset>
      ))}
    </section>
  );

/** The name, the formula, and the node's title where the two differ. */
const Side: FC<{ side: PlaceQuestion["was"]; other: PlaceQuestion["was"]; words: Catalogue }> = ({
  side: { indicator, node },
  other,
  words,
}) => (
  <>
    <b>{indicator.name}</b>
    {node === other.node ? null : <> {words.format("adopt-place-under", { node })}</>}
    <br />
    <span class="place-formula">{indicator.formula.text}</span>
  </>
);
