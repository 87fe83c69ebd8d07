import type { FC } from "hono/jsx";
import type { Result } from "../../../src/core/evaluation/evaluation.ts";
import { rational } from "../../../src/core/number/rational.ts";
import { Field } from "../../../src/web/components/form/Field.tsx";
import { Form } from "../../../src/web/components/form/Form.tsx";
import { ScoreBar } from "../../../src/web/components/score-bar/ScoreBar.tsx";
import { State } from "../../../src/web/components/state/State.tsx";
import { STATES } from "../../../src/web/components/state/state.ts";
import { DataTable } from "../../../src/web/components/table/DataTable.tsx";
import { Pagination } from "../../../src/web/components/table/Pagination.tsx";
import { Card } from "../../../src/web/components/text/Card.tsx";
import { Deadline } from "../../../src/web/components/text/DateWords.tsx";
import { Door } from "../../../src/web/components/text/Door.tsx";
import { Empty } from "../../../src/web/components/text/Empty.tsx";
import { Figure } from "../../../src/web/components/text/Figure.tsx";
import { Notice } from "../../../src/web/components/text/Notice.tsx";
import { Layout } from "../../../src/web/layout/Layout.tsx";
import type { PageContext } from "../../../src/web/page-context.ts";

export function resultOf(score: string | null, coverage: string, worst: string, best: string): Result {
  return {
    score: score === null ? null : rational(score),
    coverage: rational(coverage),
    worst: rational(worst),
    best: rational(best),
  };
}

export const PARTLY = resultOf("97.0873", "0.85", "82.5", "97.5");
export const WHOLE = resultOf("93.333", "1", "93.333", "93.333");
export const NOTHING = resultOf(null, "0", "0", "100");
const LOW = resultOf("41.5", "0.6", "24.9", "64.9");
const FULL = resultOf("100", "1", "100", "100");

/** Every component once, as pages use them. */
export const SamplePage: FC<{ context: PageContext }> = ({ context }) => {
  const { words, today } = context;
  const door = "/cciaa_le/indicators/A.1.1/1#why";
  return (
    <Layout
      context={context}
      title="Sostenere la nascita e la crescita delle imprese del territorio"
      eyebrow="A.1.1 · Obiettivo operativo"
      lead={
        <div class="score-large">
          <ScoreBar result={PARTLY} target={rational(90)} words={words} href={door} />
        </div>
      }
      crumbs={[
        { label: "Camera di commercio di Lecce", href: "/cciaa_le" },
        { label: "A Competitività delle imprese", href: "/cciaa_le/nodes/A" },
        { label: "A.1 Imprese nuove", href: "/cciaa_le/nodes/A.1" },
        { label: "A.1.1", href: null },
      ]}
    >
      <p>
        Cinque indicatori, <State state="on-track" words={words} />. Il prossimo termine è{" "}
        <Deadline date="2018-05-15" today={today} words={words} />; un altro era{" "}
        <Deadline date="2018-05-01" today={today} words={words} />.
      </p>
      <h2>Stati</h2>
      <ul class="plain-list">
        {STATES.map((state) => (
          <li>
            <State state={state} words={words} />
          </li>
        ))}
      </ul>
      <h2>Aree strategiche</h2>
      <div class="cards">
        <Card title="Competitività delle imprese" eyebrow="A" href="/cciaa_le/nodes/A" level={3}>
          <ScoreBar result={PARTLY} words={words} href={door} />
          <p>
            <State state="on-track" words={words} />
          </p>
        </Card>
        <Card title="Competitività del territorio e turismo" eyebrow="B" href="/cciaa_le/nodes/B" level={3}>
          <ScoreBar result={LOW} words={words} href={door} />
          <p>
            <State state="at-risk" words={words} />
          </p>
        </Card>
        <Card title="Competitività dell'ente" eyebrow="C" href="/cciaa_le/nodes/C" level={3}>
          <ScoreBar result={FULL} words={words} href={door} />
          <p>
            <State state="reached" words={words} />
          </p>
        </Card>
        <Card title="Efficienza e trasparenza" eyebrow="D" href="/cciaa_le/nodes/D" level={3}>
          <ScoreBar result={NOTHING} words={words} />
          <p>
            <State state="no-data" words={words} />
          </p>
        </Card>
      </div>
      <h2>Indicatori</h2>
      <DataTable
        caption="Indicatori di A.1.1 nel 2018"
        columns={[
          { label: "Indicatore", headerScope: "row" },
          { label: "Stato" },
          { label: "Valore 2017", align: "end" },
          { label: "Valore 2018", align: "end" },
          { label: "Target", align: "end", unit: "%" },
          { label: "Raggiungimento" },
        ]}
        rows={[
          [
            <a href="/cciaa_le/indicators/A.1.1/1">
              Incremento del numero di soggetti assistiti dallo sportello
            </a>,
            <State state="on-track" words={words} />,
            <Figure>16.818</Figure>,
            <Door href={door} words={words}>
              17.402
            </Door>,
            <Figure>≥ +10</Figure>,
            <ScoreBar result={PARTLY} words={words} href={door} />,
          ],
          [
            <a href="/cciaa_le/indicators/A.1.1/2">Start-up innovative iscritte</a>,
            <State state="at-risk" words={words} />,
            <Figure>72</Figure>,
            <Figure was="81">79</Figure>,
            <Figure>≥ 5</Figure>,
            <ScoreBar result={LOW} words={words} href={door} />,
          ],
          {
            id: "A.1.1-3",
            cells: [
              <a href="/cciaa_le/indicators/A.1.1/3">Tempi medi di pagamento</a>,
              <State state="no-data" words={words} />,
              <span class="muted">n.d.</span>,
              <span class="muted">n.d.</span>,
              <Figure>≤ 0</Figure>,
              <ScoreBar result={NOTHING} words={words} />,
            ],
          },
        ]}
      />
      <Pagination page={2} pages={7} href={(page) => `?page=${page}`} words={words} />
      <h2>Messaggi</h2>
      <Notice tone="done">Salvato alle 18:04.</Notice>
      <Notice tone="info">Il piano è stato adottato con la delibera n. 4 del 29 gennaio 2018.</Notice>
      <Notice tone="warning" title="Il valore è dieci volte quello dell'anno scorso">
        <p>Controlla che non ci sia uno zero in più, poi conferma.</p>
      </Notice>
      <Notice tone="error" title="Due valori non sono salvati">
        <p>Correggili nella griglia e salva di nuovo.</p>
      </Notice>
      <h2>Dati dell'obiettivo</h2>
      <dl class="facts">
        <dt>Responsabile</dt>
        <dd>S. 2.1 Promozione e sviluppo delle imprese</dd>
        <dt>Peso</dt>
        <dd>
          <Figure>25 %</Figure> <span class="tag">presunto</span>
        </dd>
      </dl>
      <details>
        <summary>Attività previste</summary>
        <p>Entro il 30 aprile si pubblica il bando.</p>
      </details>
      <h2>Nuova rilevazione</h2>
      <Form action="/cciaa_le/measurements" context={context}>
        <Field
          name="value"
          label="Valore"
          value="12,x"
          width="short"
          inputmode="decimal"
          error="«12,x» non è un numero: scrivilo come 12,5."
          help="Totale dall'inizio dell'anno."
          required
        />
        <Field name="observed" label="Osservato il" type="date" value="2018-05-03" width="short" />
        <Field
          name="unit"
          label="Unità"
          type="select"
          value="S. 2.1"
          choices={[
            { value: "", label: "Scegli" },
            { value: "S. 2.1", label: "S. 2.1 Promozione" },
          ]}
        />
        <Field
          name="note"
          label="Nota"
          type="textarea"
          value="Dato provvisorio"
          help="La legge chi valida."
        />
        <Field name="evidence" label="Documento" type="file" />
        <p class="actions">
          <button class="btn btn-primary" type="submit">
            Invia
          </button>
          <button class="btn btn-outline-primary" type="submit">
            Salva la bozza
          </button>
        </p>
      </Form>
      <Empty title="Carica il piano" action={{ label: "Carica il piano", href: "/cciaa_le/import" }}>
        <p>Scegli il documento del piano. Vedrai l'albero e i rilievi prima che qualcosa cambi.</p>
      </Empty>
    </Layout>
  );
};
