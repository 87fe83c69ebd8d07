import type { Command } from "commander";
import type { Session } from "../session.ts";
import { speakingCommand } from "../usage.ts";

export function evaluateCommand(session: Session): Command {
  return speakingCommand("evaluate", session.words).description(session.words.format("command-evaluate"));
}
