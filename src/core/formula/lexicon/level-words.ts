/** The vowels that number and gender change at the end of an Italian word ("obiettivo", "obiettivi", "linea", "linee"). */
export const VOWEL_ENDING = /[aeiou]+$/u;

/** Words inside a level's name that carry no meaning of their own ("linea di mandato"). */
export const LINK_WORDS: ReadonlySet<string> = new Set(
  "di del dello della dei degli delle d dell all e ed a al alle ai".split(" "),
);
