import type { Child, FC, PropsWithChildren } from "hono/jsx";

export interface CardProps {
  readonly title: Child;
  /** Makes the title a link. */
  readonly href?: string | null;
  /** Small line above the title: a code, a level. */
  readonly eyebrow?: Child;
  /** 2 unless told: cards under an h2 take 3. */
  readonly level?: 2 | 3 | 4;
  readonly id?: string;
}

/** One thing in a frame: eyebrow, title, what it says. */
export const Card: FC<PropsWithChildren<CardProps>> = ({
  title,
  href = null,
  eyebrow = null,
  level = 2,
  id,
  children,
}) => {
  const Heading = `h${level}` as const;
  return (
    <section class="card-plain" {...(id === undefined ? {} : { id })}>
      {eyebrow === null ? null : <p class="eyebrow">{eyebrow}</p>}
      <Heading class="card-title">{href === null ? title : <a href={href}>{title}</a>}</Heading>
      {children}
    </section>
  );
};
