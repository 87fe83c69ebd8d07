import type { FC } from "hono/jsx";
import { FORMATS, type Format } from "../../../application/reports/file.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { type DownloadOptions, reportFileAddress } from "./report-addresses.ts";

interface DownloadsProps {
  readonly body: string;
  readonly document: string;
  /** What the document is called, for who hears the links and does not see what stands around them. */
  readonly title: string;
  readonly options?: DownloadOptions;
  readonly formats?: readonly Format[];
  readonly words: Catalogue;
}

const ALL = Object.keys(FORMATS) as readonly Format[];

/** A document as files: the format is the link's word, what it is good for stands beside it. */
export const Downloads: FC<DownloadsProps> = ({
  body,
  document,
  title,
  options = {},
  formats = ALL,
  words,
}) => (
  <ul class="report-downloads">
    {formats.map((format) => (
      <li>
        <a
          class="btn btn-outline-primary btn-sm"
          href={reportFileAddress(body, document, format, options)}
          download
        >
          {format.toUpperCase()}
          <span class="visually-hidden">, {title}</span>
        </a>{" "}
        <span class="muted">{words.format("reports-format", { format })}</span>
      </li>
    ))}
  </ul>
);
