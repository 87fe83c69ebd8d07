export type Language = "it" | "en";

export const LANGUAGES: readonly Language[] = ["it", "en"];

/** "en", "en_GB.UTF-8", "it-IT" -> the language; null for any other, "C" and "POSIX" included. */
export function readLanguage(text: string | undefined): Language | null {
  const tag = text
    ?.trim()
    .toLowerCase()
    .split(/[_.@-]/)[0];
  return LANGUAGES.find((language) => language === tag) ?? null;
}

/**
 * The language of the interface: what the user asked for, else TRAGUARDO_LANG, else the system's (LC_ALL, LC_MESSAGES,
 * LANG, the first one set deciding), else Italian.
 */
export function chooseLanguage(
  asked: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const system = environment["LC_ALL"] || environment["LC_MESSAGES"] || environment["LANG"];
  return readLanguage(asked) ?? readLanguage(environment["TRAGUARDO_LANG"]) ?? readLanguage(system) ?? "it";
}
