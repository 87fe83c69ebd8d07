import type { FC } from "hono/jsx";
import type { Result } from "../../../core/evaluation/evaluation.ts";
import type { Step } from "../../../core/evaluation/explanation.ts";
import { address } from "../../addresses.ts";
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
}

/** "Perché questo numero?" of the body's own score. */
export const WhyPage: FC<WhyPageProps> = ({ context, result, explanation, setting }) => {
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
        </div>
      }
      crumbs={[
        { label: words.format("tree-title"), href: to(address.tree(body?.code ?? "")) },
        { label: words.format("why-body-title"), href: null },
      ]}
    >
      <Explanation step={explanation} setting={setting} levels={2} />
    </Layout>
  );
};
