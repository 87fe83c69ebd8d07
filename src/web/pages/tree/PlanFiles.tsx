import type { FC } from "hono/jsx";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { address } from "../../addresses.ts";

/** The plan in force as a document, to be read, printed or gone on with elsewhere. */
export const PlanFiles: FC<{ readonly body: string; readonly words: Catalogue }> = ({ body, words }) => (
  <section class="plan-files" id="plan-files">
    <h2>{words.format("plan-files-title")}</h2>
    <p>{words.format("plan-files-lead")}</p>
    <ul>
      {(["docx", "pdf", "xlsx"] as const).map((format) => (
        <li>
          <a href={address.planFile(body, format)}>{words.format("plan-files-link", { format })}</a>
        </li>
      ))}
      <li>
        <a href={address.planArchive(body)}>{words.format("plan-files-archive")}</a>
      </li>
    </ul>
  </section>
);
