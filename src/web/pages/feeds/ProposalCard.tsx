import type { FC } from "hono/jsx";
import type { FeedLine, RunLine } from "../../../application/feeds/list.ts";
import type { Problem } from "../../../application/problem.ts";
import { address } from "../../addresses.ts";
import { Field } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import type { PageContext } from "../../page-context.ts";
import { problemFaults, problemWords, told } from "../draft/fault-words.ts";
import { feedAddress, proposalAddress } from "./addresses.ts";
import { detailWords, hostOf, keptValueWords, momentWords } from "./feed-words.ts";

/** Something that a person did with a proposal and that was refused. */
export interface RefusedProposal {
  readonly run: string;
  readonly problem: Problem;
  readonly reason: string;
}

export interface ProposalCardProps {
  readonly context: PageContext;
  readonly body: string;
  readonly line: FeedLine;
  readonly waiting: RunLine;
  readonly refused: RefusedProposal | null;
}

/** A value that waits: what was read beside what was known, and why it waits. */
export const ProposalCard: FC<ProposalCardProps> = (props) => {
  const { context, body, line, waiting, refused } = props;
  const { words } = context;
  const { feed } = line.kept;
  const { run, detail } = waiting;
  const mine = refused?.run === run.id ? refused.problem : null;
  return (
    <section class="card-plain feed-proposal" id={`proposal-${run.id}`}>
      <p class="eyebrow">
        <a href={address.indicator(body, feed.indicator)}>
          {feed.indicator} {feed.quantity ?? line.indicatorName ?? ""}
        </a>
      </p>
      <h3 class="card-title">
        <a href={feedAddress(body, feed.id)}>{feed.name}</a>
      </h3>
      <dl class="feed-figures">
        <div>
          <dt>{words.format("feed-waiting-value")}</dt>
          <dd class="figure">{keptValueWords(run.value, words)}</dd>
        </div>
        {detail.reference === null ? null : (
          <div>
            <dt>{words.format("feed-waiting-before", { from: detail.reference.from })}</dt>
            <dd class="figure feed-known">{keptValueWords(detail.reference.value, words)}</dd>
          </div>
        )}
        <div>
          <dt>{words.format("feed-waiting-for")}</dt>
          <dd class="figure feed-known">{detail.year}</dd>
        </div>
      </dl>
      <p>{detailWords(detail, words)}</p>
      <p class="muted">
        {words.format("feed-waiting-read")} {momentWords(run.at, words)} · {hostOf(detail.from)}
        {detail.snapshot === null ? null : (
          <>
            {" · "}
            <a href={address.evidence(body, detail.snapshot)}>{words.format("feed-evidence")}</a>
          </>
        )}
      </p>
      {mine === null ? null : (
        <Notice tone="error" title={problemWords(mine, words)} live>
          {mine.faults.length === 0 ? null : problemFaults(mine, words).map((text) => <p>{text}</p>)}
        </Notice>
      )}
      {line.mayRecord ? <Decision {...props} /> : <p class="muted">{words.format("feed-cannot-decide")}</p>}
    </section>
  );
};

const Decision: FC<ProposalCardProps> = ({ context, body, waiting, refused, line }) => {
  const { words } = context;
  const { run, detail } = waiting;
  const mine = refused?.run === run.id ? refused : null;
  // Doubts when it was read, and those that have come up since.
  const since = (mine?.problem.faults ?? []).filter(({ message }) => message.startsWith("entry-"));
  const doubts = new Map([...detail.warnings, ...since].map(({ message, params }) => [message, params]));
  const said = [...doubts].map(([message, params]) => words.format(message, params));
  const name = line.kept.feed.name;
  return (
    <div class="feed-decision">
      <Form action={proposalAddress(body, run.id, "accept")} context={context}>
        {doubts.size === 0 ? null : (
          <p class="check">
            <input
              type="checkbox"
              id={`sure-${run.id}`}
              name="confirmed"
              value={[...doubts.keys()].join(" ")}
            />
            <label for={`sure-${run.id}`}>{words.format("feed-accept-warned", { warnings: said })}</label>
          </p>
        )}
        <button class="btn btn-primary" type="submit">
          {words.format("feed-accept")}
          <span class="visually-hidden"> {name}</span>
        </button>
      </Form>
      <details {...(mine?.problem.id === "feed-not-refused" ? { open: true } : {})}>
        <summary>
          {words.format("feed-refuse")}
          <span class="visually-hidden"> {name}</span>
        </summary>
        <Form action={proposalAddress(body, run.id, "refuse")} context={context}>
          <Field
            name="reason"
            id={`reason-${run.id}`}
            type="textarea"
            rows={2}
            label={words.format("feed-reason")}
            value={mine?.reason ?? ""}
            error={
              mine?.problem.id === "feed-not-refused"
                ? (mine.problem.faults.map(({ message, params }) => told(message, params, words))[0] ?? null)
                : null
            }
            required
          />
          <button class="btn btn-outline-primary" type="submit">
            {words.format("feed-refuse")}
            <span class="visually-hidden"> {name}</span>
          </button>
        </Form>
      </details>
    </div>
  );
};
