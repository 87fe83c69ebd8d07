import type { FC, PropsWithChildren } from "hono/jsx";

/** An empty state that teaches: what will be here (children), and the step that brings it. */
export const Empty: FC<
  PropsWithChildren<{ title: string; action?: { label: string; href: string } | null; level?: 2 | 3 }>
> = ({ title, action = null, level = 2, children }) => {
  const Heading = `h${level}` as const;
  return (
    <div class="empty">
      <Heading class="empty-title">{title}</Heading>
      <div>{children}</div>
      {action === null ? null : (
        <p class="empty-action">
          <a class="btn btn-primary" href={action.href}>
            {action.label}
          </a>
        </p>
      )}
    </div>
  );
};
