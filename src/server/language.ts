import { getCookie, setCookie } from "hono/cookie";
import { createMiddleware } from "hono/factory";
import { LANGUAGES, type Language, readLanguage } from "../messages/language.ts";
import type { Environment, Server } from "./server.ts";

const A_YEAR = 365 * 24 * 3600;

/** Chooses the language: `?lang=`, which is then remembered; what is remembered; what the browser prefers; Italian. */
export const chooseLanguage = (server: Server) =>
  createMiddleware<Environment>(async (c, next) => {
    const asked = readLanguage(c.req.query("lang"));
    const language =
      asked ?? readLanguage(getCookie(c, "lang")) ?? preferred(c.req.header("accept-language")) ?? "it";
    c.set("words", server.words(language));
    if (asked)
      setCookie(c, "lang", asked, {
        path: "/",
        maxAge: A_YEAR,
        sameSite: "Lax",
        secure: server.config.secure,
      });
    c.header("Content-Language", language);
    await next();
  });

/** The first of our languages among those that a browser prefers (RFC 9110, section 12.5.4). */
export function preferred(header: string | undefined): Language | null {
  const wanted = (header ?? "").split(",").map((item) => {
    const [tag = "", ...parameters] = item.trim().split(";");
    const quality = parameters.map((text) => /^\s*q=([\d.]+)$/.exec(text)?.[1]).find((q) => q !== undefined);
    return { language: readLanguage(tag), quality: quality === undefined ? 1 : Number(quality) };
  });
  const ours = wanted.filter(({ language, quality }) => language !== null && quality > 0);
  ours.sort((a, b) => b.quality - a.quality);
  return LANGUAGES.find((language) => language === ours[0]?.language) ?? null;
}
