/**
 * Words and abbreviations of units of measure -> the unit as the interface writes it. Accents are off and letters are
 * small, as `foldWord` leaves them.
 */
export const UNITS: ReadonlyMap<string, string> = new Map([
  ["%", "%"],
  ["percento", "%"],
  ["perc", "%"],
  ["‰", "‰"],
  ["€", "EUR"],
  ["eur", "EUR"],
  ["euro", "EUR"],
  ["gg", "days"],
  ["giorno", "days"],
  ["giorni", "days"],
  ["giornate", "days"],
  ["h", "hours"],
  ["hh", "hours"],
  ["ora", "hours"],
  ["ore", "hours"],
  ["min", "minutes"],
  ["minuto", "minutes"],
  ["minuti", "minutes"],
  ["sec", "seconds"],
  ["secondo", "seconds"],
  ["secondi", "seconds"],
  ["settimana", "weeks"],
  ["settimane", "weeks"],
  ["mese", "months"],
  ["mesi", "months"],
  ["anni", "years"],
  ["pp", "pp"],
  ["km", "km"],
  ["kmq", "km2"],
  ["m", "m"],
  ["ml", "ml"],
  ["mq", "m2"],
  ["mc", "m3"],
  ["ha", "ha"],
  ["ettari", "ha"],
  ["kg", "kg"],
  ["q", "q"],
  ["t", "t"],
  ["ton", "t"],
  ["tonn", "t"],
  ["tonnellate", "t"],
  ["litri", "l"],
  ["kwh", "kWh"],
  ["mwh", "MWh"],
  ["gwh", "GWh"],
  ["tep", "tep"],
  ["gb", "GB"],
  ["mb", "MB"],
  ["tb", "TB"],
  ["mbps", "Mbps"],
]);

/** Spans of time, where less is better unless something else is said. */
export const DURATIONS: ReadonlySet<string> = new Set([
  "days",
  "minutes",
  "seconds",
  "weeks",
  "months",
  "hours",
  "years",
]);

/** Lower case without accents, for look-ups in the lexicons. */
export function foldWord(word: string): string {
  return word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}
