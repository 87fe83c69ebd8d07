import { carriedHeader, type HeaderSaid } from "../../application/feeds/header-said.ts";
import type { Services } from "../../application/services.ts";
import type { HeaderTyped } from "../../web/pages/feeds/HeaderFields.tsx";
import { type Sent, textIn } from "./form-fields.ts";

/** What a form says of a feed's key, and what it shows again: a value typed goes back sealed, never as it is. */
export async function headerIn(
  services: Services,
  body: string,
  sent: Sent,
  document: unknown,
): Promise<{ readonly said: HeaderSaid; readonly carried: HeaderTyped }> {
  const [name, value] = [textIn(sent, "headerName"), textIn(sent, "headerValue")];
  const remove = textIn(sent, "headerRemove") === "yes";
  const sealed =
    value.trim() === ""
      ? textIn(sent, "headerSealed")
      : await carriedHeader(services, body, document, { name, value });
  const carried = { name, sealed: remove ? "" : sealed, remove };
  return { said: remove ? "none" : { name, value, sealed }, carried };
}
