import type { Command } from "commander";
import type { Session } from "../session.ts";
import { speakingCommand } from "../usage.ts";

export function explainCommand(session: Session): Command {
  return speakingCommand("explain", session.words).description(session.words.format("command-explain"));
}
