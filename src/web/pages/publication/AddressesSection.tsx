import type { FC } from "hono/jsx";
import type { AddressOnDesk } from "../../../application/publication/desk.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { address as pageAddress } from "../../addresses.ts";
import { momentWords } from "../../components/explanation/moment-words.ts";
import { Form } from "../../components/form/Form.tsx";
import type { PreviewPageProps } from "./PreviewPage.tsx";
import { publicationPart } from "./publication-addresses.ts";

/** Most nodes named beside an address. */
const MOST_NODES = 8;

/**
 * The e-mail addresses in the texts. Whose an address is cannot be told from its letters: whoever publishes says which are
 * offices', and the others stay out.
 */
export const AddressesSection: FC<PreviewPageProps> = ({ context, body, preview, typed }) => {
  const { words } = context;
  const { addresses, edition } = preview;
  if (addresses.length === 0) return null;
  return (
    <section aria-labelledby="addresses">
      <h2 id="addresses">{words.format("publication-addresses")}</h2>
      <p>{words.format("publication-addresses-meaning")}</p>
      <Form action={publicationPart(body, "addresses")} context={context}>
        <input type="hidden" name="year" value={String(edition.year)} />
        <input type="hidden" name="as-of" value={typed.asOf} />
        <input type="hidden" name="round" value={typed.round} />
        <fieldset>
          <legend>{words.format("publication-addresses-legend")}</legend>
          {addresses.map((one) => (
            <AddressLine one={one} body={body} words={words} />
          ))}
        </fieldset>
        {addresses.every(({ personal }) => personal) ? null : (
          <button class="btn btn-outline-primary" type="submit">
            {words.format("publication-addresses-button")}
          </button>
        )}
      </Form>
    </section>
  );
};

const AddressLine: FC<{ one: AddressOnDesk; body: string; words: Catalogue }> = ({ one, body, words }) => {
  const { address, nodes, texts, shown, personal, decision } = one;
  return (
    <div class="publication-address">
      {personal ? null : <input type="hidden" name="shown" value={address} />}
      <label class="publication-check">
        <input
          type="checkbox"
          name="institutional"
          value={address}
          {...(shown ? { checked: true } : {})}
          {...(personal ? { disabled: true } : {})}
        />{" "}
        <strong>{address}</strong>
      </label>
      <p class="muted">
        {personal ? `${words.format("publication-address-of-person")} ` : ""}
        {decision === null
          ? ""
          : `${words.format("publication-address-decided", {
              institutional: decision.content.institutional ? "yes" : "no",
              by: decision.author.name,
            })} ${momentWords(decision.at, words)}. `}
        {words.format("publication-address-where", { nodes: nodes.length, texts })}{" "}
        {nodes.slice(0, MOST_NODES).map((node, at) => (
          <>
            {at > 0 ? ", " : ""}
            <a href={pageAddress.node(body, node)}>{node}</a>
          </>
        ))}
      </p>
    </div>
  );
};
