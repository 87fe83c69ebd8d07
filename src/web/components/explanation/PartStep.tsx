import type { FC } from "hono/jsx";
import type { Step, Subject } from "../../../core/evaluation/explanation.ts";
import { HUNDRED } from "../../../core/number/rational.ts";
import { figure } from "../../../messages/figures.ts";
import { ScoreBar } from "../score-bar/ScoreBar.tsx";
import { Rests } from "./Rests.tsx";
import { resultOf } from "./result-of.ts";
import type { Setting, Tell } from "./setting.ts";
import type { Part } from "./weighted-mean.ts";

/** A part of a mean: weight, name and score; it opens into its own explanation, or leads to it. */
export const PartStep: FC<{ step: Part; setting: Setting; levels: number; tell: Tell }> = ({
  step,
  setting,
  levels,
  tell,
}) => {
  const { words } = setting;
  const [child] = step.children;
  const part = child && named(child);
  if (!child || !part) return null;
  const { subject, code, title } = part;
  const { weight, share } = step.params;
  const weighs =
    share === null
      ? words.format("why-part-not-counted")
      : words.format("why-part", {
          weight: figure(weight, words.language),
          share: figure(share.mul(HUNDRED), words.language),
        });
  const name = (
    <>
      <span class="part-name">
        <b>{code}</b> {title}
      </span>
      <span class="part-weight">{weighs}</span>
    </>
  );
  const figures = (
    <span class="part-figures">
      <ScoreBar result={resultOf(child)} words={words} />
      <Rests subject={subject} setting={setting} />
    </span>
  );
  const href = setting.whyOf(subject);
  if (levels <= 0 || child.kind === "reference") {
    return (
      <div class="part">
        <a class="part-head" href={href}>
          {name}
        </a>
        {figures}
      </div>
    );
  }
  return (
    <details class="part">
      <summary>
        <span class="part-head">{name}</span>
        {figures}
      </summary>
      {tell(child, levels)}
      <p class="worked-small">
        <a href={href}>{words.format("why-own-page", { code })}</a>
      </p>
    </details>
  );
};

function named(step: Step): { subject: Subject; code: string; title: string } | null {
  if (step.kind === "indicator") {
    const { id } = step.params.result;
    return { subject: { kind: "indicator", key: id }, code: id, title: step.params.name };
  }
  if (step.kind !== "result" && step.kind !== "reference") return null;
  const { subject, title } = step.params;
  return { subject, code: subject.kind === "body" ? "" : subject.key, title };
}
