/** Diagnostics about feeds: code -> parameters of its message, in feeds.ftl. `path` is a JSON path into the definition. */
export type FeedDiagnostics = {
  "feed-missing": { path: string };
  "feed-value": { path: string };
  "feed-key": { path: string };
  /** No address that can be asked: another protocol, a name or a password in it. */
  "feed-address": { path: string };
  /** A JSONPath that is none, with what its reader says. */
  "feed-path": { path: string; reason: string };
  /** A JSONPath that could take longer than any document deserves. */
  "feed-path-heavy": { path: string };
  /** What is done with a column, without the column. */
  "feed-column-needed": { path: string };
};
