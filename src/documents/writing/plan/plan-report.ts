import type { IsoDate } from "../../../core/period/iso-date.ts";
import { hashPlan } from "../../../core/plan/hash.ts";
import type { Node, Plan, Unit } from "../../../core/plan/plan.ts";
import { Catalogue } from "../../../messages/catalogue.ts";
import { isUnnamed } from "../../plan-builder/level.ts";
import { isPlainLine } from "../../plan-builder/plain-line.ts";
import type { Block, Heading, Report, Row } from "../report.ts";
import { indicatorTable, weightText } from "./indicator-table.ts";

export interface PlanReportInput {
  readonly plan: Plan;
  /** Name of the administration. */
  readonly body: string;
  /** The day of the version: of the act, or of the import. */
  readonly date: IsoDate;
}

let catalogue: Catalogue | undefined;

/**
 * The Piano as a document, in Italian whatever the reader's language: areas and objectives with what they are for, who
 * is involved and how they are measured, and the units in an annex. Written with the words with which plans are read,
 * so that the document, read back, is the same plan.
 */
export function planReport({ plan, body, date }: PlanReportInput): Report {
  catalogue ??= Catalogue.load("it");
  return new PlanDocument(plan, catalogue).report(body, date);
}

class PlanDocument {
  private readonly plan: Plan;
  private readonly words: Catalogue;
  private readonly units: ReadonlyMap<string, Unit>;
  private readonly labels: ReadonlyMap<string, string>;
  /** Labels that stand alone on their lines. */
  private readonly standing: readonly string[];
  private readonly nodes: ReadonlyMap<string, Node>;
  private readonly depths = new Map<string, number>();
  /** Ids from the top down to the node written last. */
  private path: readonly string[] = [];

  constructor(plan: Plan, words: Catalogue) {
    this.plan = plan;
    this.words = words;
    this.standing = ["units", "activities", "indicators"].map((id) => this.word(id));
    this.units = new Map(plan.units.map((unit) => [unit.code, unit]));
    this.nodes = new Map(plan.nodes.map((node) => [node.id, node]));
    this.labels = new Map(plan.levels.map(({ id, label }) => [id, label]));
  }

  report(body: string, date: IsoDate): Report {
    const { title, period, nodes } = this.plan;
    const hash = hashPlan(this.plan);
    return {
      title,
      subtitle: period === null ? null : this.word("period", { years: yearsText(period) }),
      body,
      language: "it",
      date,
      references: [{ label: this.word("version"), value: [{ kind: "text", text: hash, style: "code" }] }],
      blocks: [
        { kind: "contents", depth: 2 },
        { kind: "page-break" },
        ...nodes.flatMap((node) => [...this.ancestors(node), ...this.node(node)]),
        ...this.annex(),
      ],
    };
  }

  private word(id: string, params: Record<string, string> = {}): string {
    return this.words.format(`plan-document-${id}`, params);
  }

  private node(node: Node): Block[] {
    const { description, weight, units, activities, indicators } = node;
    const blocks: Block[] = [this.heading(node)];
    if (weight !== null)
      blocks.push({ kind: "facts", facts: [{ label: this.word("node-weight"), value: weightText(weight) }] });
    blocks.push(...this.description(description));
    if (units.length > 0)
      blocks.push(
        { kind: "paragraph", text: [{ kind: "text", text: this.word("units"), style: "strong" }] },
        { kind: "list", ordered: false, items: units.map((code) => this.unit(code)) },
      );
    if (activities.length > 0) blocks.push(this.activities(node));
    if (indicators.length > 0)
      blocks.push(indicatorTable(indicators, this.word("indicators"), this.plan.period, this.words));
    return blocks;
  }

  /** Prose as paragraphs; what would be read as something else, or has blank lines, as the text of a card. */
  private description(text: string): Block[] {
    const lines = text.split("\n");
    if (text === "") return [];
    if (lines.every((line) => isPlainLine(line, this.standing)))
      return lines.map((line) => ({ kind: "paragraph", text: line }));
    const columns = [
      { head: "", share: 1 },
      { head: "", share: 5 },
    ];
    return [
      {
        kind: "table",
        caption: "",
        headed: false,
        columns,
        rows: [{ cells: [this.word("description"), text] }],
      },
    ];
  }

  /** A plan may list its nodes level by level: those above are then named again over each of theirs. */
  private ancestors(node: Node): Block[] {
    const path: Node[] = [];
    for (let at = node.parent; at !== null; at = this.nodes.get(at)?.parent ?? null) {
      const above = this.nodes.get(at);
      if (above) path.unshift(above);
    }
    const same = path.every(({ id }, index) => this.path[index] === id);
    this.path = [...path.map(({ id }) => id), node.id];
    return same ? [] : path.map((above) => ({ ...this.heading(above), text: nodeTitle(above, this.labels) }));
  }

  private heading(node: Node): Heading {
    const depth = node.parent === null ? 1 : Math.min(6, (this.depths.get(node.parent) ?? 0) + 1);
    this.depths.set(node.id, depth);
    return { kind: "heading", level: depth as Heading["level"], text: nodeTitle(node, this.labels) };
  }

  private unit(code: string): string {
    const name = this.units.get(code)?.name ?? "";
    return name === code || name === "" ? code : `${code} ${name}`;
  }

  private activities({ activities }: Node): Block {
    return {
      kind: "table",
      caption: this.word("activities"),
      columns: [
        { head: this.word("activity"), share: 5 },
        { head: this.word("due"), share: 1.2 },
      ],
      rows: activities.map(
        ({ text, due }): Row => ({
          cells: [closed(text), due === null ? "" : dayText(due)],
        }),
      ),
    };
  }

  private annex(): Block[] {
    const { units } = this.plan;
    if (units.length === 0) return [];
    return [
      { kind: "heading", level: 1, text: this.word("unit-list") },
      { kind: "list", ordered: false, items: units.map(({ code }) => this.unit(code)) },
    ];
  }
}

/** "Azione A.1.1 – Title"; a level without a name is told by the heading's depth alone. */
function nodeTitle({ level, code, title }: Node, labels: ReadonlyMap<string, string>): string {
  const label = labels.get(level) ?? level;
  if (isUnnamed({ id: level, rank: null })) return [code, title].filter((part) => part).join(" ");
  if (code === null) return `${label}: ${title}`;
  return title === "" ? `${label} ${code}` : `${label} ${code} – ${title}`;
}

/** A reader drops the mark that divides an item from the next: a text that ends in one of its own gets another. */
function closed(text: string): string {
  return /[;.,]$/.test(text) ? `${text};` : text;
}

function yearsText({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === to ? String(from) : `${from}-${to}`;
}

function dayText(day: IsoDate): string {
  return `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}
