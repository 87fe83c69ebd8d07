import type { Plan } from "../../core/plan/plan.ts";
import type { Standing } from "../standing.ts";
import { addressesIn, type Redaction, withoutAddresses } from "./redaction.ts";

/** Where somebody is named in what is to be published. */
export interface NamedIn {
  /** Nodes that name people, by id. */
  readonly nodes: readonly string[];
  /** How many sources and reasons name people. */
  readonly texts: number;
  readonly addresses: readonly AddressFound[];
}

/** An e-mail address in what is to be published. */
export interface AddressFound {
  /** In lower case. */
  readonly address: string;
  readonly nodes: readonly string[];
  /** Sources, reasons and other texts that hold it. */
  readonly texts: number;
  /** Not taken away: confirmed as an office's. */
  readonly shown: boolean;
}

type Published = Pick<Standing, "version" | "entries" | "evaluation">;

/** What a redaction finds in a year's texts. */
export function namedIn(standing: Published, redaction: Redaction): NamedIn {
  const names = (text: string): boolean => {
    const rest = withoutAddresses(text);
    return redaction.text(rest) !== rest;
  };
  const nodes = standing.version.plan.nodes.map((node) => ({ id: node.id, texts: textsOfNode(node) }));
  const others = otherTexts(standing);
  return {
    nodes: nodes.filter(({ texts }) => texts.some(names)).map(({ id }) => id),
    texts: others.filter(names).length,
    addresses: [...new Set([...nodes.flatMap(({ texts }) => texts), ...others].flatMap(addressesIn))]
      .sort()
      .map((address) => {
        const holds = (text: string): boolean => addressesIn(text).includes(address);
        return {
          address,
          nodes: nodes.filter(({ texts }) => texts.some(holds)).map(({ id }) => id),
          texts: others.filter(holds).length,
          shown: redaction.text(address) === address,
        };
      }),
  };
}

/** Whether nothing has to be taken away: what is published to the letter may then be public as it is. */
export function namesNobody({ nodes, texts, addresses }: NamedIn): boolean {
  return nodes.length === 0 && texts === 0 && addresses.every(({ shown }) => shown);
}

function otherTexts({ version, entries, evaluation }: Published): readonly string[] {
  return [
    version.plan.title,
    ...version.plan.units.map(({ name }) => name),
    ...entries.flatMap(({ measurement, corrects }) => [measurement.source, corrects?.reason ?? ""]),
    ...evaluation.setAside.map(({ reason }) => reason),
    ...evaluation.overrides.map(({ reason }) => reason),
  ];
}

function textsOfNode({ title, description, activities, indicators }: Plan["nodes"][number]): string[] {
  return [
    title,
    description,
    ...activities.map(({ text }) => text),
    ...indicators.flatMap(({ name, formula, baseline, targets }) => [
      name,
      formula.text,
      baseline.text,
      ...targets.map(({ text }) => text),
    ]),
  ];
}
