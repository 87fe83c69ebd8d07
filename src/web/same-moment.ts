/** Parameters that say which moment a page shows: they go along from page to page. */
const MOMENT = ["year", "as-of"] as const;

/** Keeps the moment of the page at `path` in the addresses that it links to: who looks at 2019 goes on looking at 2019. */
export function sameMoment(path: string): (href: string) => string {
  const asked = new URLSearchParams(path.split("#")[0]?.split("?")[1] ?? "");
  const kept = new URLSearchParams();
  for (const name of MOMENT) {
    const value = asked.get(name);
    if (value !== null) kept.set(name, value);
  }
  const query = kept.toString();
  return (href) => {
    if (query === "") return href;
    const [page = "", anchor] = href.split("#");
    const whole = `${page}${page.includes("?") ? "&" : "?"}${query}`;
    return anchor === undefined ? whole : `${whole}#${anchor}`;
  };
}
