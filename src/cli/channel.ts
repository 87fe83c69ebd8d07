import pc from "picocolors";

export type Colours = ReturnType<typeof pc.createColors>;

/** One of the two ways out: results (standard output) or messages (standard error). */
export interface Channel {
  /** Writes lines, each with its line break. */
  print(...lines: readonly string[]): void;
  /** Writes a text as it is. */
  write(text: string): void;
  /** Columns to fit into. */
  readonly width: number;
  readonly colours: Colours;
  /** A person is looking: a terminal, not a file or another program. */
  readonly interactive: boolean;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Columns where neither the terminal nor COLUMNS says; and the limits within which lines stay readable. */
const WIDTH = { unknown: 100, least: 40, most: 140 };

function widthOf(columns: number | undefined, environment: Environment): number {
  const told = columns || Number(environment["COLUMNS"]) || WIDTH.unknown;
  return Math.max(WIDTH.least, Math.min(WIDTH.most, Math.floor(told)));
}

/** Colour only on a terminal that can show it, and never with NO_COLOR (no-color.org); FORCE_COLOR asks for it elsewhere. */
function wantsColour(terminal: boolean, environment: Environment): boolean {
  if (environment["NO_COLOR"]) return false;
  const forced = environment["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return terminal && environment["TERM"] !== "dumb";
}

export function openChannel(stream: NodeJS.WriteStream, environment: Environment): Channel {
  const interactive = stream.isTTY === true;
  return {
    print: (...lines) => {
      if (lines.length > 0) stream.write(`${lines.join("\n")}\n`);
    },
    write: (text) => {
      stream.write(text);
    },
    width: widthOf(stream.columns, environment),
    colours: pc.createColors(wantsColour(interactive, environment)),
    interactive,
  };
}
