import type { FC } from "hono/jsx";
import type { Catalogue } from "../../../messages/catalogue.ts";
import type { ChangedThing, ChangeLine, DifferenceView } from "./difference-view.ts";

/** More changed things than these are folded, each under its title. */
const UNFOLDED = 12;

/** How a plan differs from the one in force: what comes, what goes, what changes, each line before and after. */
export const Difference: FC<{ view: DifferenceView; words: Catalogue }> = ({ view, words }) => (
  <div class="difference">
    <p>{words.format("difference-counts", { ...view.counts })}</p>
    {view.plan.length === 0 ? null : (
      <>
        <h3>{words.format("difference-plan")}</h3>
        <Lines lines={view.plan} words={words} />
      </>
    )}
    <Things title={words.format("difference-changed")} things={view.changed} words={words} />
    <Things title={words.format("difference-added")} things={view.added} words={words} />
    <Things title={words.format("difference-removed")} things={view.removed} words={words} />
  </div>
);

const Things: FC<{ title: string; things: readonly ChangedThing[]; words: Catalogue }> = ({
  title,
  things,
  words,
}) =>
  things.length === 0 ? null : (
    <>
      <h3>
        {title} <span class="count">{things.length}</span>
      </h3>
      <ul class="plain-list changed-things">
        {things.map((thing) => (
          <li>
            {thing.lines.length === 0 ? (
              <Name thing={thing} />
            ) : (
              <details {...(things.length <= UNFOLDED ? { open: true } : {})}>
                <summary>
                  <b>{thing.code}</b> {thing.title}
                </summary>
                <Lines lines={thing.lines} words={words} />
                {thing.href === null ? null : (
                  <p>
                    <a href={thing.href}>
                      {words.format("difference-open")}
                      <span class="visually-hidden"> {thing.code}</span>
                    </a>
                  </p>
                )}
              </details>
            )}
          </li>
        ))}
      </ul>
    </>
  );

const Name: FC<{ thing: ChangedThing }> = ({ thing: { code, title, href } }) =>
  href === null ? (
    <span>
      <b>{code}</b> {title}
    </span>
  ) : (
    <a href={href}>
      <b>{code}</b> {title}
    </a>
  );

/** Lines of a change, each with what was and what is. */
export const Lines: FC<{ lines: readonly ChangeLine[]; words: Catalogue }> = ({ lines, words }) => (
  <dl class="change-lines">
    {lines.map(({ label, before, after }) => (
      <div>
        <dt>{label}</dt>
        <dd>
          {before === null ? null : (
            <del>
              <span class="visually-hidden">{words.format("change-before")} </span>
              {before}
            </del>
          )}{" "}
          {after === null ? null : (
            <ins>
              <span class="visually-hidden">{words.format("change-after")} </span>
              {after}
            </ins>
          )}
        </dd>
      </div>
    ))}
  </dl>
);
