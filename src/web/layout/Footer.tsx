import type { FC } from "hono/jsx";
import type { PageContext } from "../page-context.ts";

/** Whose pages these are, and what the numbers are made with. */
export const Footer: FC<{ context: PageContext }> = ({ context: { words, body, menu } }) => (
  <footer class="site-footer" id="footer">
    <div class="footer-row">
      {body === null ? null : <p class="footer-body">{body.name}</p>}
      {menu.length === 0 ? null : (
        <nav aria-label={words.format("footer-menu-label")}>
          <ul>
            {menu.map(({ label, href }) => (
              <li>
                <a href={href}>{words.format(label)}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <p class="footer-note">{words.format("footer-note")}</p>
    </div>
  </footer>
);
