import type { FC, PropsWithChildren } from "hono/jsx";
import type { Catalogue } from "../../../messages/catalogue.ts";

/** A number that leads to its explanation; a screen reader hears where it leads after the number itself. */
export const Door: FC<PropsWithChildren<{ href: string; words: Catalogue }>> = ({
  href,
  words,
  children,
}) => (
  <a class="door figure" href={href}>
    {children}
    <span class="visually-hidden">, {words.format("door-why")}</span>
  </a>
);
