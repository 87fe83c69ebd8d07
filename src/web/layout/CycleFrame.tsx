import type { FC, PropsWithChildren } from "hono/jsx";
import { TabbedLayout, type TabbedPageProps } from "./TabbedLayout.tsx";

/** A page of the yearly cycle (reports, amendments, decisions, validation, rules, scenarios), with the way to the others. */
export const CycleFrame: FC<PropsWithChildren<TabbedPageProps>> = (props) => (
  <TabbedLayout {...props} eyebrow="menu-reports" label="cycle-menu-label" tabs={props.context.cycle} />
);
