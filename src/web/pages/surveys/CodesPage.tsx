import type { FC } from "hono/jsx";
import { named } from "../../../core/register/column.ts";
import type { Survey } from "../../../core/survey/survey.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { dateWords } from "../../../messages/date-words.ts";
import { address } from "../../addresses.ts";
import { Notice } from "../../components/text/Notice.tsx";
import { SourcesFrame } from "../../layout/SourcesFrame.tsx";
import type { PageContext } from "../../page-context.ts";
import { QrCode } from "./QrCode.tsx";

export interface CodesPageProps {
  readonly context: PageContext;
  readonly body: string;
  readonly survey: Survey;
  /** Absolute addresses, one a token. */
  readonly links: readonly string[];
  /** Of the languages of the questionnaire: slips speak to who answers, in all of them. */
  readonly slipWords: readonly Catalogue[];
}

/** Codes just issued, to print and cut out: they are shown this once. */
export const CodesPage: FC<CodesPageProps> = ({ context, body, survey, links, slipWords }) => {
  const { words } = context;
  return (
    <SourcesFrame
      context={context}
      title={words.format("surveys-codes-title", { title: named(survey.title, words.language) })}
      lead={words.format("surveys-codes-lead", { count: links.length })}
    >
      <div class="no-print">
        <Notice tone="warning">
          <p>{words.format("surveys-codes-once")}</p>
        </Notice>
      </div>
      <p class="no-print">
        <a href={address.survey(body, survey.id)}>{words.format("surveys-codes-back")}</a>
      </p>
      <ol class="survey-slips">
        {links.map((link, at) => (
          <li>
            <QrCode text={link} label={words.format("surveys-code-label", { number: at + 1 })} />
            <div>
              {slipWords.map((spoken) => (
                <p lang={spoken.language}>
                  <strong>{named(survey.title, spoken.language)}</strong>{" "}
                  {spoken.format("surveys-slip", { day: dateWords(survey.period.to, spoken) })}
                </p>
              ))}
              <p class="survey-slip-link">
                <a href={link}>{link}</a>
              </p>
              <p class="survey-slip-holder">{context.body?.name}</p>
            </div>
          </li>
        ))}
      </ol>
    </SourcesFrame>
  );
};
