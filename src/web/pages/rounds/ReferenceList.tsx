import type { FC } from "hono/jsx";
import type { RoundPicture } from "../../../application/rounds/picture.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { dateWords } from "../../../messages/date-words.ts";

/** What a closed round is recomputed from; of an open one, where it stands now. */
export const ReferenceList: FC<{ picture: RoundPicture; proof: string | null; words: Catalogue }> = ({
  picture: { references, round },
  proof,
  words,
}) => {
  const { plan, ledger, records, policy, moment } = references;
  const observed = dateWords(moment.observedUpTo, words);
  const known = dateWords(moment.knownUpTo, words);
  const facts = [
    ["round-reference-plan", plan],
    ["round-reference-ledger", String(ledger.sequence)],
    ["round-reference-ledger-hash", ledger.hash],
    ["round-reference-records", String(records)],
    ["round-reference-policy", words.format("policy-named", { id: policy.id, version: policy.version })],
    ["round-reference-moment", words.format("round-moment", { year: String(moment.year), observed, known })],
  ] as const;
  return (
    <section aria-labelledby="references">
      <h2 id="references">{words.format("round-references")}</h2>
      <p>{words.format(round.closing === null ? "round-references-open" : "round-references-meaning")}</p>
      <dl class="facts">
        {facts.map(([id, value]) => (
          <>
            <dt>{words.format(id)}</dt>
            <dd class="round-reference">{value}</dd>
          </>
        ))}
      </dl>
      {proof === null ? null : (
        <p>
          <a href={proof}>{words.format("round-proof")}</a>
        </p>
      )}
    </section>
  );
};
