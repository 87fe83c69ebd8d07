import type { Command } from "commander";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { loadUsablePlan } from "../plan-file.ts";
import { branchOf } from "../plan-tree.ts";
import { cardLines } from "../print/card.ts";
import { planLines } from "../print/plan.ts";
import { resultStyle } from "../print/style.ts";
import type { Session } from "../session.ts";
import { findNode } from "../subject.ts";
import { speakingCommand } from "../usage.ts";
import { readYear } from "../year.ts";

interface Options {
  readonly node?: string;
  readonly year?: number;
  readonly json?: boolean;
}

/** `traguardo show FILE [--node A.1]`: the tree as text; with a node, its card and the branch under it. */
export function showCommand(session: Session): Command {
  const { words } = session;
  return speakingCommand("show", words)
    .description(words.format("command-show"))
    .argument(`<${words.format("argument-file")}>`, words.format("plan-file"))
    .option(`--node <${words.format("argument-node")}>`, words.format("option-node"))
    .option(`--year <${words.format("argument-year")}>`, words.format("option-plan-year"), readYear)
    .option("--json", words.format("option-json"))
    .action(async (file: string, options: Options) => {
      process.exitCode = await show(session, file, options);
    });
}

async function show(session: Session, file: string, { node: name, year, json }: Options): Promise<ExitCode> {
  const loaded = await loadUsablePlan(session, file, year);
  if (loaded === null) return EXIT.inputErrors;
  const { plan } = loaded;
  const node = name === undefined ? null : findNode(plan, name);
  if (json === true) {
    const { planJson } = await import("../../documents/plan-json.ts");
    const nodes = node === null ? plan.nodes : branchOf(plan, node);
    session.out.print(JSON.stringify(planJson({ ...plan, nodes }), null, 2));
  } else {
    const style = resultStyle(session);
    session.out.print(...(node === null ? planLines(plan, style) : cardLines(plan, node, style)));
  }
  return EXIT.done;
}
