import type { FC } from "hono/jsx";
import type { Catalogue } from "../../../messages/catalogue.ts";
import type { EvidenceLink } from "./setting.ts";

/** What proves a datum: files of ours, or a page of another system. */
export const Evidence: FC<{ files: readonly EvidenceLink[]; link: string | null; words: Catalogue }> = ({
  files,
  link,
  words,
}) => (
  <span class="evidence">
    {words.format("why-evidence", { count: files.length + (link === null ? 0 : 1) })}{" "}
    {files.map(({ name, href }, at) => (
      <>
        {at > 0 ? ", " : ""}
        {href === null ? <span>{name}</span> : <a href={href}>{name}</a>}
      </>
    ))}
    {link === null ? null : (
      <>
        {files.length > 0 ? ", " : ""}
        {isWebAddress(link) ? (
          <a href={link} rel="noopener noreferrer">
            {words.format("why-evidence-elsewhere")}
          </a>
        ) : (
          <span>{link}</span>
        )}
      </>
    )}
  </span>
);

/** Only pages are linked: an address of any other scheme ("javascript:") is shown as text. */
function isWebAddress(link: string): boolean {
  return URL.canParse(link) && /^https?:$/.test(new URL(link).protocol);
}
