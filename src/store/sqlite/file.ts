/** The file within a data directory. */
export const SQLITE_FILE = "traguardo.sqlite";
