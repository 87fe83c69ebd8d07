import type { FC } from "hono/jsx";
import type { KeptHeader } from "../../../application/feeds/list.ts";
import type { FeedTest } from "../../../application/feeds/test-feed.ts";
import type { Problem } from "../../../application/problem.ts";
import { address } from "../../addresses.ts";
import type { Choice } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { Refusal } from "../../components/form/Refusal.tsx";
import { SourcesFrame } from "../../layout/SourcesFrame.tsx";
import type { PageContext } from "../../page-context.ts";
import { problemWords } from "../draft/fault-words.ts";
import { feedTest } from "./addresses.ts";
import type { FeedTyped } from "./definition-form.ts";
import { FeedFields } from "./FeedFields.tsx";
import { wrongFields } from "./field-labels.ts";
import type { HeaderTyped } from "./HeaderFields.tsx";
import { TestResult } from "./TestResult.tsx";

export interface FeedFormProps {
  readonly context: PageContext;
  readonly body: string;
  readonly typed: FeedTyped;
  /** What is typed of its key, and what is kept. */
  readonly header: HeaderTyped;
  readonly kept: KeptHeader | null;
  /** The record that holds; null for a new feed. */
  readonly seen: number | null;
  readonly quantities: readonly Choice[];
  readonly units: readonly Choice[];
  readonly years: readonly number[];
  readonly problem: Problem | null;
  readonly test: FeedTest | null;
}

/** A feed written without programming, and tried before it is saved. */
export const FeedFormPage: FC<FeedFormProps> = (props) => {
  const { context, body, typed, seen, problem, test } = props;
  const { words } = context;
  return (
    <SourcesFrame
      context={context}
      title={words.format(seen === null ? "feed-new" : "feed-definition-change")}
      lead={words.format("feed-definition-lead")}
    >
      {problem === null ? null : (
        <Refusal title={problemWords(problem, words)} faults={wrongFields(problem, words)} />
      )}
      {test === null ? null : <TestResult test={test} words={words} />}
      <Form action={address.feeds(body)} context={context} class="feed-form">
        <input type="hidden" name="seen" value={seen === null ? "" : String(seen)} />
        {seen === null ? null : <input type="hidden" name="id" value={typed.id} />}
        <FeedFields {...props} />
        {seen === null ? null : <p class="muted">{words.format("feed-definition-stops")}</p>}
        <div class="actions">
          <button class="btn btn-primary" type="submit">
            {words.format("feed-form-save")}
          </button>
          <button class="btn btn-outline-primary" type="submit" formaction={feedTest(body)}>
            {words.format("feed-form-test")}
          </button>
        </div>
      </Form>
    </SourcesFrame>
  );
};
