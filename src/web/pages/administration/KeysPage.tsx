import type { FC } from "hono/jsx";
import type { Scope } from "../../../application/people/roles.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { momentWords } from "../../components/explanation/moment-words.ts";
import { Form } from "../../components/form/Form.tsx";
import { DataTable } from "../../components/table/DataTable.tsx";
import { Empty } from "../../components/text/Empty.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import { AdministrationFrame, type Part } from "./AdministrationFrame.tsx";
import { keysAddress } from "./addresses.ts";
import { KeyForm, type KeyFormProps } from "./KeyForm.tsx";
import { SCOPE_WORDS } from "./scope-words.ts";

export interface KeyLine {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly units: readonly string[];
  readonly expires: string | null;
  readonly revokedAt: string | null;
  readonly lastUsedAt: string | null;
  readonly expired: boolean;
}

export interface KeysPageProps extends KeyFormProps {
  readonly parts: readonly Part[];
  readonly keys: readonly KeyLine[];
  /** The key just created, shown this once. */
  readonly created: { readonly name: string; readonly secret: string } | null;
}

/** Keys by which other systems come in. */
export const KeysPage: FC<KeysPageProps> = (props) => {
  const { context, parts, keys, created } = props;
  const { words } = context;
  return (
    <AdministrationFrame
      context={context}
      parts={parts}
      shown="keys"
      title={words.format("administration-keys")}
      lead={<p>{words.format("administration-keys-lead")}</p>}
    >
      {created === null ? null : (
        <Notice tone="done" title={words.format("key-created", { name: created.name })} live>
          <p>{words.format("key-created-text")}</p>
          <code class="secret">{created.secret}</code>
        </Notice>
      )}
      {keys.length === 0 ? (
        <Empty title={words.format("keys-empty")}>
          <p>{words.format("keys-empty-text")}</p>
        </Empty>
      ) : (
        <KeyTable {...props} />
      )}
      <KeyForm {...props} />
    </AdministrationFrame>
  );
};

const KeyTable: FC<KeysPageProps> = ({ context, keys }) => {
  const { words, body } = context;
  return (
    <DataTable
      caption={words.format("administration-keys")}
      captionHidden
      columns={[
        { label: words.format("key-name"), headerScope: "row" },
        { label: words.format("key-scopes") },
        { label: words.format("administration-units") },
        { label: words.format("administration-state") },
        { label: words.format("key-last-used") },
        { label: words.format("key-revoke") },
      ]}
      rows={keys.map((key) => [
        key.name,
        key.scopes.map((scope) => words.format(SCOPE_WORDS[scope])).join(", "),
        key.units.length === 0 ? words.format("key-all-units") : key.units.join(", "),
        stateWords(key, words),
        key.lastUsedAt === null ? words.format("administration-never") : momentWords(key.lastUsedAt, words),
        key.revokedAt === null ? (
          <Form action={`${keysAddress(body?.code ?? "")}/${key.id}/revoke`} context={context}>
            <button class="btn btn-outline-primary btn-sm" type="submit">
              {words.format("key-revoke")}
              <span class="visually-hidden"> {key.name}</span>
            </button>
          </Form>
        ) : null,
      ])}
    />
  );
};

function stateWords(key: KeyLine, words: Catalogue): string {
  if (key.revokedAt !== null)
    return words.format("key-revoked", { moment: momentWords(key.revokedAt, words) });
  if (key.expires === null) return words.format("key-no-end");
  const moment = momentWords(key.expires, words);
  return words.format(key.expired ? "key-expired" : "key-until", { moment });
}
