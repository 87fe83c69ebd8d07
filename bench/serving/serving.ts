import { duration, markdownTable, median, times } from "../table.ts";
import { type BuiltServer, dataFolder, startBuiltServer } from "./built-server.ts";
import { askAsCrowd, type Ceiling, ceilingOf, PEOPLE, quantile, withPeer } from "./measure.ts";
import { pageTable, readIn } from "./page-table.ts";
import { mainPages, type Pages, signInAll } from "./pages.ts";
import type { Visitor } from "./visitor.ts";
import { peerScripts, type Weight, weightsOf, wholeStyleSheet } from "./weights.ts";

const ROUNDS = 3;
/** Of one measurement, in seconds; as much again of the crowd goes before, so that the server is in use already. */
const CROWD_SECONDS = 20;
const WARM_SECONDS = 5;
const CEILING_SECONDS = 5;

interface Round {
  readonly first: readonly number[];
  readonly whole: readonly number[];
  readonly ceilings: ReadonlyMap<string, Ceiling>;
}

/** Serving pages: the section of the results, in Markdown. */
export async function servingSection(): Promise<string> {
  const data = dataFolder();
  try {
    const starts = await startTimes(data.folder);
    const server = await startBuiltServer(data.folder);
    try {
      return await sectionOf(server, starts);
    } finally {
      await server.stop();
    }
  } finally {
    data.remove();
  }
}

/** The first start makes the demonstration; the later ones find it. */
async function startTimes(folder: string): Promise<readonly number[]> {
  const times: number[] = [];
  for (let i = 0; i <= ROUNDS; i += 1) {
    const server = await startBuiltServer(folder);
    times.push(server.ready);
    await server.stop();
  }
  return times;
}

async function sectionOf(server: BuiltServer, [made, ...starts]: readonly number[]): Promise<string> {
  const visitors = await signInAll(server.address, server.body, PEOPLE);
  const [visitor] = visitors;
  if (!visitor) throw new Error("nobody signed in");
  const pages = await mainPages(server.body, visitor);
  const html = new Map<string, string>();
  for (const [name, [path = ""]] of pages) html.set(name, await visitor.page(path));
  const units = html.get("units") ?? "";
  const table = pageTable(units);

  return withPeer(table, async (peer) => {
    const peerPage = await (await fetch(peer)).text();
    if (readIn(peerPage) !== readIn(units))
      throw new Error("React Router shows another table: the comparison would mean nothing");
    const rounds: Round[] = [];
    for (let i = 1; i <= ROUNDS; i += 1) {
      console.error(`Serving, round ${i} of ${ROUNDS} …`);
      rounds.push(await round(server, peer, visitors, visitor, pages));
    }
    const scripts = await peerScripts();
    return [
      startText(made ?? Number.NaN, median(starts)),
      crowdText(rounds),
      ceilingText(rounds, pages, html),
      peerText(rounds, table.rows.length, units, peerPage, scripts),
      weightText(html),
    ].join("\n\n");
  });
}

async function round(
  { address }: BuiltServer,
  peer: string,
  visitors: readonly Visitor[],
  visitor: Visitor,
  pages: Pages,
): Promise<Round> {
  const people = visitors.map(({ headers }) => ({ headers, paths: evenly(pages) }));
  await askAsCrowd({ address, people, seconds: WARM_SECONDS });
  const { first, whole } = await askAsCrowd({ address, people, seconds: CROWD_SECONDS });
  const ceilings = new Map<string, Ceiling>();
  for (const [name, [path = ""]] of pages)
    ceilings.set(name, await ceilingOf(address + path, visitor.headers, CEILING_SECONDS));
  ceilings.set("peer", await ceilingOf(peer, {}, CEILING_SECONDS));
  return { first, whole, ceilings };
}

/** Every kind of page asked for as often as every other, however many pages are of it. */
function evenly(pages: Pages): readonly string[] {
  const most = Math.max(...[...pages.values()].map((paths) => paths.length));
  return [...pages.values()].flatMap((paths) =>
    Array.from({ length: most }, (_, i) => paths[i % paths.length] ?? ""),
  );
}

const middle = (rounds: readonly Round[], of: (round: Round) => number) => median(rounds.map(of));

function middleCeiling(rounds: readonly Round[], name: string): Ceiling {
  const of = (figure: keyof Ceiling) =>
    middle(rounds, ({ ceilings }) => ceilings.get(name)?.[figure] ?? Number.NaN);
  return { perSecond: of("perSecond"), p50: of("p50"), p99: of("p99") };
}

function startText(made: number, later: number): string {
  return `### From start to ready

Ready: the address is printed and \`/health\` answers 200. The program is built already.

${markdownTable(
  ["Start", "time"],
  [
    ["the first one, which makes the demonstration", duration(made)],
    ["any other", duration(later)],
  ],
)}`;
}

function crowdText(rounds: readonly Round[]): string {
  const line = (name: string, of: (round: Round) => readonly number[]) => [
    name,
    duration(middle(rounds, (round) => quantile(of(round), 0.5))),
    duration(middle(rounds, (round) => quantile(of(round), 0.99))),
    duration(middle(rounds, (round) => quantile(of(round), 1))),
  ];
  return `### ${PEOPLE} people at once

Each signed in, in a session of their own, asks for a page about once a second (${PEOPLE} pages a second in all) at moments of
their own, whether or not the one before has been answered: dashboard, tree, nodes, indicators, measurement sheet and
units, each as often. Counted from when the request was due; ${CROWD_SECONDS} s, after ${WARM_SECONDS} s that are not counted.

${markdownTable(
  ["Until", "p50", "p99", "longest"],
  [line("the first byte", ({ first }) => first), line("the whole page", ({ whole }) => whole)],
)}`;
}

function ceilingText(rounds: readonly Round[], pages: Pages, html: ReadonlyMap<string, string>): string {
  const rows = [...pages.keys()].map((name) => {
    const { perSecond, p50, p99 } = middleCeiling(rounds, name);
    const size = kilobytes(Buffer.byteLength(html.get(name) ?? ""));
    return [name, perSecond.toFixed(0), duration(p50), duration(p99), size];
  });
  return `### As many pages as one process gives

${PEOPLE} connections, each of which asks again as soon as it has its whole answer: times are mostly waiting in line. The
first answer on each is not timed: it waits to be accepted too, by an event loop that accepts one connection a turn.

${markdownTable(["Page", "pages/s", "p50", "p99", "HTML"], rows)}`;
}

function peerText(
  rounds: readonly Round[],
  rows: number,
  ownPage: string,
  peerPage: string,
  scripts: Weight,
): string {
  const [own, peer] = [middleCeiling(rounds, "units"), middleCeiling(rounds, "peer")];
  const ours = weightsOf(ownPage);
  const sheet = wholeStyleSheet();
  const [ownSize, peerSize] = [Buffer.byteLength(ownPage), Buffer.byteLength(peerPage)];
  const line = (name: string, a: number, b: number, told: (value: number) => string, ratio = b / a) => [
    name,
    told(a),
    told(b),
    times(ratio),
  ];
  return `### The same table, by React Router

The table of the units page, ${rows} rows with the same cells; the run stops where the text of the two differs. Traguardo
serves its whole page: session, permissions, the store asked, menu and footer. React Router 8 on \`node:http\`, in
production mode, renders the table alone, from data in memory, with what its browser side needs to take over. Its style
sheet is Bootstrap Italia's as distributed; served with Traguardo's own it would weigh the same.

${markdownTable(
  ["What", "Traguardo", "React Router", "ratio"],
  [
    line("pages a second", own.perSecond, peer.perSecond, (value) => value.toFixed(0)),
    line("p99, closed loop", own.p99, peer.p99, duration),
    line("HTML", ownSize, peerSize, kilobytes),
    line("JavaScript, brotli", ours.scripts.brotli, scripts.brotli, kilobytes),
    line("CSS, brotli", ours.styles.brotli, sheet.brotli, kilobytes),
  ],
)}`;
}

function weightText(html: ReadonlyMap<string, string>): string {
  const rows = [...html].map(([name, page]) => {
    const { scripts, styles } = weightsOf(page);
    return [name, ...[scripts.brotli, scripts.gzip, styles.brotli, styles.gzip].map(kilobytes)];
  });
  return `### What a page asks a browser to load

${markdownTable(["Page", "JS, brotli", "JS, gzip", "CSS, brotli", "CSS, gzip"], rows)}`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
