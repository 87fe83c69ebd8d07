/** A feed as its form carries it: every field a text, those of other kinds kept while one chooses. */
export const FEED_FIELDS = [
  "id",
  "name",
  "datum",
  "unit",
  "year",
  "kind",
  "address",
  "organisation",
  "filter",
  "file",
  "form",
  "path",
  "takeJson",
  "dayPath",
  "column",
  "takeTable",
  "where",
  "dayColumn",
  "separator",
  "numbers",
  "every",
  "on",
  "hour",
  "adopt",
  "tolerance",
] as const;
export type FeedField = (typeof FEED_FIELDS)[number];
export type FeedTyped = Readonly<Record<FeedField, string>>;

export const BLANK_FEED: FeedTyped = {
  id: "",
  name: "",
  datum: "",
  unit: "",
  year: "same",
  kind: "ckan",
  address: "",
  organisation: "",
  filter: "",
  file: "",
  form: "table",
  path: "",
  takeJson: "value",
  dayPath: "",
  column: "",
  takeTable: "value",
  where: "",
  dayColumn: "",
  separator: "auto",
  numbers: "auto",
  every: "day",
  on: "1",
  hour: "6",
  adopt: "propose",
  tolerance: "10",
};

/** Where in the definition each field goes: faults name these places. */
export const PLACES: Readonly<Partial<Record<FeedField, readonly string[]>>> = {
  id: ["id"],
  name: ["name"],
  datum: ["indicator", "quantity"],
  unit: ["unit"],
  year: ["year"],
  kind: ["from", "from.kind"],
  address: ["from.address"],
  organisation: ["from.organisation"],
  filter: ["from.filter"],
  file: ["from.name"],
  path: ["from.pick.path"],
  dayPath: ["from.pick.day"],
  column: ["from.pick.column"],
  where: ["from.pick.where", "from.pick.where[0].column", "from.pick.where[0].is"],
  separator: ["from.pick.separator"],
  numbers: ["numbers"],
  on: ["schedule.on"],
  hour: ["schedule.hour"],
  tolerance: ["tolerance"],
};

/** The definition that was typed, right or wrong. */
export function documentOf(typed: FeedTyped): Record<string, unknown> {
  const [indicator, quantity] = datumOf(typed.datum);
  const every = typed.every;
  return {
    id: typed.id.trim(),
    name: typed.name,
    indicator,
    quantity,
    unit: typed.unit === "" ? null : typed.unit,
    from: sourceOf(typed),
    numbers: typed.numbers,
    schedule: { every, on: every === "day" ? 1 : wholeOf(typed.on), hour: wholeOf(typed.hour) },
    adopt: typed.adopt,
    tolerance: wholeOf(typed.tolerance),
    year: /^\d+$/.test(typed.year) ? Number(typed.year) : typed.year,
  };
}

function sourceOf(typed: FeedTyped): Record<string, unknown> {
  const { kind, address, organisation, filter, file: name } = typed;
  switch (kind) {
    case "ckan":
      return { kind, address, organisation, filter };
    case "json":
      return { kind, address, pick: jsonPick(typed) };
    case "csv":
      return { kind, address, pick: tablePick(typed) };
    default:
      return { kind, name, pick: typed.form === "json" ? jsonPick(typed) : tablePick(typed) };
  }
}

function jsonPick({ path, takeJson: take, dayPath }: FeedTyped) {
  return { form: "json", path, take, day: dayPath.trim() === "" ? null : dayPath };
}

function tablePick({ column, takeTable: take, where, dayColumn, separator }: FeedTyped) {
  const lines = where.split(/\r?\n/).filter((line) => line.trim() !== "");
  return {
    form: "table",
    column: column.trim() === "" ? null : column,
    take,
    where: lines.map((line) => {
      const at = line.indexOf("=");
      return at < 0 ? { column: line.trim(), is: "" } : { column: line.slice(0, at), is: line.slice(at + 1) };
    }),
    separator,
    day: dayColumn.trim() === "" ? null : dayColumn,
  };
}

/** A whole number, or the text as it is, for who checks to refuse. */
function wholeOf(text: string): number | string {
  return /^\d{1,6}$/.test(text.trim()) ? Number(text) : text;
}

/** The choice of a quantity, as a text. */
export function datumText(indicator: string, quantity: string | null): string {
  return JSON.stringify([indicator, quantity]);
}

function datumOf(text: string): readonly [string, string | null] {
  try {
    const read: unknown = JSON.parse(text);
    if (!Array.isArray(read)) return ["", null];
    const [indicator, quantity] = read as readonly unknown[];
    return [typeof indicator === "string" ? indicator : "", typeof quantity === "string" ? quantity : null];
  } catch {
    return ["", null];
  }
}
