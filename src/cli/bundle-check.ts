import { checkBundle } from "../documents/proof/check-bundle.ts";
import type { BundleTrouble } from "../documents/proof/report.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { bundleLines } from "./print/bundle.ts";
import { printable } from "./print/cells.ts";
import { resultStyle } from "./print/style.ts";
import { startProgress } from "./progress.ts";
import { Refusal } from "./refusal.ts";
import type { Session } from "./session.ts";
import { readSourceFile } from "./source-file.ts";

/** Recomputes a bundle from its bytes alone, and says what holds and what differs. */
export async function verifyBundle(session: Session, file: string, json: boolean): Promise<ExitCode> {
  const { name, bytes } = await readSourceFile(file);
  const progress = startProgress(session, "progress-evaluating");
  const report = (() => {
    try {
      return checkBundle(bytes);
    } finally {
      progress.stop();
    }
  })();
  if (json) session.out.print(JSON.stringify({ bundle: name, holds: false, ...report }, null, 2));
  if ("trouble" in report) {
    if (json) return EXIT.inputErrors;
    throw new Refusal(TROUBLES[report.trouble], { name: printable(name) }, EXIT.inputErrors);
  }
  if (!json) session.out.print(...bundleLines(name, report, resultStyle(session)));
  return report.holds ? EXIT.done : EXIT.inputErrors;
}

const TROUBLES = {
  "not-bundle": "proof-trouble-not-bundle",
  "too-large": "proof-trouble-too-large",
  swollen: "proof-trouble-swollen",
  encrypted: "proof-trouble-encrypted",
  corrupt: "proof-trouble-corrupt",
  doubled: "proof-trouble-doubled",
  hidden: "proof-trouble-hidden",
  manifest: "proof-trouble-manifest",
  later: "proof-trouble-later",
} as const satisfies Record<BundleTrouble, string>;
