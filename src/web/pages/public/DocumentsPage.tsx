import type { FC } from "hono/jsx";
import type { Edition } from "../../../application/publication/edition.ts";
import type { PageContext } from "../../page-context.ts";
import { DocumentList } from "./DocumentList.tsx";
import { PublicFrame } from "./PublicFrame.tsx";
import { publicHome } from "./public-addresses.ts";

/** The documents of a year: Piano, Relazione, validation, proof. */
export const DocumentsPage: FC<{ context: PageContext; edition: Edition }> = ({ context, edition }) => {
  const { words } = context;
  return (
    <PublicFrame
      context={context}
      edition={edition}
      part="documents"
      title={words.format("public-documents-title", { year: String(edition.year) })}
      lead={<p>{words.format("public-documents-lead")}</p>}
    >
      <DocumentList edition={edition} words={words} hashes />
      <h2>{words.format("public-hash-title")}</h2>
      <p>{words.format("public-hash-meaning")}</p>
      <p>
        <a href={publicHome(edition.body.code).performance}>{words.format("public-performance-title")}</a>
      </p>
    </PublicFrame>
  );
};
