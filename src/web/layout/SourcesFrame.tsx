import type { FC, PropsWithChildren } from "hono/jsx";
import { TabbedLayout, type TabbedPageProps } from "./TabbedLayout.tsx";

/** A page of what measurements are computed from, with the way to the others. */
export const SourcesFrame: FC<PropsWithChildren<TabbedPageProps>> = (props) => (
  <TabbedLayout {...props} eyebrow="menu-sources" label="sources-menu-label" tabs={props.context.sources} />
);
