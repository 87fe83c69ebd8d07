import type { FC } from "hono/jsx";
import type { Step } from "../../../core/evaluation/explanation.ts";
import { IndicatorStep } from "./IndicatorStep.tsx";
import { PartStep } from "./PartStep.tsx";
import { ReferenceStep } from "./ReferenceStep.tsx";
import { ResultStep } from "./ResultStep.tsx";
import type { Setting, Tell } from "./setting.ts";

export interface ExplanationProps {
  readonly step: Step;
  readonly setting: Setting;
  /** How many nodes and indicators deep it opens in place; beyond, a part is a link to its own explanation. */
  readonly levels?: number;
}

/** How a number came about, as a worked exercise: one line a step, down to each datum and who vouches for it. */
export const Explanation: FC<ExplanationProps> = ({ step, setting, levels = 2 }) => {
  const tell: Tell = (inner, left) => {
    switch (inner.kind) {
      case "result":
        return <ResultStep step={inner} setting={setting} levels={left} tell={tell} />;
      case "indicator":
        return <IndicatorStep step={inner} setting={setting} levels={left} tell={tell} />;
      case "part":
        return <PartStep step={inner} setting={setting} levels={left} tell={tell} />;
      case "reference":
        return <ReferenceStep step={inner} setting={setting} />;
      default:
        return null;
    }
  };
  return <div class="explanation">{tell(step, levels)}</div>;
};
