import type { FC } from "hono/jsx";
import type { PolicyDocument } from "../../../core/policy/shipped.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { policyWords } from "./policy-words.ts";

/** What a policy does, in words: its rule and what the body says of it (where these are not told beside it), what its parameters change. */
export const PolicyMeaning: FC<{ document: PolicyDocument; words: Catalogue; withRule?: boolean }> = ({
  document,
  words,
  withRule = true,
}) => {
  const { rule, meaning, description, parameters, bands } = policyWords(document, words);
  return (
    <>
      <p>
        {withRule ? <b>{rule}. </b> : null}
        {meaning}
      </p>
      {description === "" || !withRule ? null : <p class="muted">{description}</p>}
      {bands.length === 0 ? null : (
        <ul class="policy-bands">
          {bands.map(({ range, achievement }) => (
            <li>{words.format("policy-band", { range, achievement })}</li>
          ))}
        </ul>
      )}
      {parameters.map((line) => (
        <p>{line}</p>
      ))}
    </>
  );
};
