import type { FC } from "hono/jsx";
import type { Result } from "../../../core/evaluation/evaluation.ts";
import type { Step } from "../../../core/evaluation/explanation.ts";
import type { Shares } from "../../../core/evidence-grade/shares.ts";
import { address } from "../../addresses.ts";
import { SharesLine } from "../../components/evidence-grade/SharesLine.tsx";
import { SharesTable } from "../../components/evidence-grade/SharesTable.tsx";
import { Explanation } from "../../components/explanation/Explanation.tsx";
import type { Setting } from "../../components/explanation/setting.ts";
import { ScoreBar } from "../../components/score-bar/ScoreBar.tsx";
import { Layout } from "../../layout/Layout.tsx";
import type { PageContext } from "../../page-context.ts";
import { sameMoment } from "../../same-moment.ts";

export interface WhyPageProps {
  readonly context: PageContext;
  readonly result: Result;
  readonly explanation: Step;
  readonly setting: Setting;
  /** What the score rests on. */
  readonly shares?: Shares | null;
}

/** "Perché questo numero?" of the body's own score. */
export const WhyPage: FC<WhyPageProps> = ({ context, result, explanation, setting, shares = null }) => {
  const { words, body } = context;
  const to = sameMoment(context.path);
  return (
    <Layout
      context={context}
      title={words.format("why-body-title")}
      eyebrow={body?.name}
      lead={
        <div class="score-large">
          <ScoreBar result={result} words={words} />
          <SharesLine shares={shares} words={words} />
        </div>
      }
      crumbs={[
        { label: words.format("tree-title"), href: to(address.tree(body?.code ?? "")) },
        { label: words.format("why-body-title"), href: null },
      ]}
    >
      <Explanation step={explanation} setting={setting} levels={2} />
      {shares === null ? null : (
        <section>
          <h2>{words.format("evidence-title")}</h2>
          <SharesTable shares={shares} caption={words.format("evidence-caption")} words={words} />
        </section>
      )}
    </Layout>
  );
};
