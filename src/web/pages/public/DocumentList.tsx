import type { FC } from "hono/jsx";
import { endingOf } from "../../../application/publication/document-kinds.ts";
import type { Edition, PublicDocument } from "../../../application/publication/edition.ts";
import { rational } from "../../../core/number/rational.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { figure } from "../../../messages/figures.ts";
import { DateWords } from "../../components/text/DateWords.tsx";
import { publicPages } from "./public-addresses.ts";

/** The documents of an edition, each with its format and size, so that nobody opens what they did not expect. */
export const DocumentList: FC<{ edition: Edition; words: Catalogue; hashes?: boolean }> = ({
  edition,
  words,
  hashes = false,
}) => {
  const pages = publicPages(edition);
  if (edition.documents.length === 0) return <p>{words.format("public-no-documents")}</p>;
  return (
    <ul class="public-documents">
      {edition.documents.map((document) => (
        <li>
          <a href={pages.document(document.file)} {...(document.kind === "proof" ? { rel: "nofollow" } : {})}>
            {words.format("public-document", { kind: document.kind })}
          </a>{" "}
          <span class="muted">
            {(endingOf(document.mediaType) ?? "").toUpperCase()}, {sizeWords(document, words)},{" "}
            {words.format("public-document-since")} <DateWords date={document.since} words={words} />
          </span>
          {hashes ? <code class="public-hash">SHA-256 {document.hash}</code> : null}
        </li>
      ))}
    </ul>
  );
};

const KILOBYTE = rational(1024);

function sizeWords({ size }: PublicDocument, words: Catalogue): string {
  const kilobytes = rational(size).div(KILOBYTE);
  const small = kilobytes.compare(KILOBYTE) < 0;
  const shown = small ? kilobytes.ceil() : kilobytes.div(KILOBYTE);
  return `${figure(shown, words.language, { places: small ? 0 : 1 })} ${small ? "kB" : "MB"}`;
}
