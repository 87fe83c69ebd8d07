import type { FC } from "hono/jsx";
import { type DataRequest, lastDay } from "../../../application/requests/state.ts";
import { dateWords } from "../../../messages/date-words.ts";
import { address } from "../../addresses.ts";
import { Notice } from "../../components/text/Notice.tsx";
import { SourcesFrame } from "../../layout/SourcesFrame.tsx";
import type { PageContext } from "../../page-context.ts";
import { QrCode } from "../surveys/QrCode.tsx";

export interface LinkPageProps {
  readonly context: PageContext;
  readonly body: string;
  readonly request: DataRequest;
  /** Absolute address of the link. */
  readonly link: string;
}

/** A link just made, to hand over: it is shown this once. */
export const LinkPage: FC<LinkPageProps> = ({ context, body, request, link }) => {
  const { words } = context;
  const known = { recipient: request.recipient, day: dateWords(lastDay(request), words) };
  return (
    <SourcesFrame
      context={context}
      title={words.format("request-link-title")}
      lead={words.format("request-link-lead", known)}
    >
      <Notice tone="warning">
        <p>{words.format("request-link-once")}</p>
      </Notice>
      <div class="request-link">
        <QrCode text={link} label={words.format("request-link-code")} />
        <div>
          <p class="request-question">{request.asked.question}</p>
          <p>
            <a class="request-address" href={link}>
              {link}
            </a>
          </p>
        </div>
      </div>
      <p>{words.format("request-link-lost")}</p>
      <p class="no-print">
        <a href={address.request(body, request.id)}>{words.format("request-link-back")}</a>
      </p>
    </SourcesFrame>
  );
};
