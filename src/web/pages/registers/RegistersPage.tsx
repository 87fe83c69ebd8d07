import type { FC } from "hono/jsx";
import { INVOICES } from "../../../application/payments/invoices-kept.ts";
import type { RegisterList } from "../../../application/registers/list.ts";
import { named } from "../../../core/register/column.ts";
import { address } from "../../addresses.ts";
import { Form } from "../../components/form/Form.tsx";
import { Card } from "../../components/text/Card.tsx";
import { Empty } from "../../components/text/Empty.tsx";
import { SourcesFrame } from "../../layout/SourcesFrame.tsx";
import type { PageContext } from "../../page-context.ts";
import { computedAddress, newRegister, personsAddress, registerAddress, registerPart } from "./addresses.ts";

export interface RegistersPageProps {
  readonly context: PageContext;
  readonly body: string;
  readonly list: RegisterList;
  readonly may: { readonly define: boolean; readonly erase: boolean };
}

/** Registri: those in use with how many facts each holds, and those to take into use. */
export const RegistersPage: FC<RegistersPageProps> = ({ context, body, list, may }) => {
  const { words } = context;
  const { language } = words;
  return (
    <SourcesFrame
      context={context}
      title={words.format("registers-title")}
      lead={words.format("registers-lead")}
    >
      <section aria-labelledby="in-use">
        <h2 id="in-use">{words.format("registers-in-use")}</h2>
        {list.inUse.length === 0 ? (
          <Empty title={words.format("registers-none")} level={3}>
            <p>{words.format("registers-none-teach")}</p>
          </Empty>
        ) : (
          <div class="cards">
            {list.inUse.map(({ register, rows, indicators }) => (
              <Card
                title={named(register.title, language)}
                href={registerAddress(body, register.id)}
                eyebrow={words.format("registers-rows", { rows })}
                level={3}
              >
                <p>{named(register.description, language)}</p>
                {register.id === INVOICES ? (
                  <p>
                    <a href={address.payments(body)}>{words.format("registers-payments")}</a>
                  </p>
                ) : indicators.length === 0 ? (
                  <p class="muted">{words.format("registers-not-counted")}</p>
                ) : (
                  <p>
                    {words.format("registers-counted")}{" "}
                    {indicators.map((id, at) => (
                      <>
                        {at === 0 ? "" : ", "}
                        <a href={address.indicator(body, id)}>{id}</a>
                      </>
                    ))}
                  </p>
                )}
              </Card>
            ))}
          </div>
        )}
        <p class="actions">
          <a class="btn btn-primary" href={computedAddress(body)}>
            {words.format("registers-computed")}
          </a>
          {may.define ? (
            <a class="btn btn-outline-primary" href={newRegister(body)}>
              {words.format("registers-new")}
            </a>
          ) : null}
          {may.erase ? (
            <a class="btn btn-outline-primary" href={personsAddress(body)}>
              {words.format("registers-persons")}
            </a>
          ) : null}
        </p>
      </section>
      {list.ready.length === 0 ? null : (
        <section aria-labelledby="ready">
          <h2 id="ready">{words.format("registers-ready")}</h2>
          <p>{words.format("registers-ready-meaning")}</p>
          <div class="cards">
            {list.ready.map(({ document: { id, title, description = "" } }) => (
              <Card title={named(title, language)} level={3}>
                <p>{named(description, language)}</p>
                {may.define ? (
                  <Form action={registerPart(body, id, "take")} context={context}>
                    <button class="btn btn-outline-primary" type="submit">
                      {words.format("registers-take")}
                      <span class="visually-hidden"> {named(title, language)}</span>
                    </button>
                  </Form>
                ) : null}
              </Card>
            ))}
          </div>
        </section>
      )}
    </SourcesFrame>
  );
};
