import { spawnSync } from "node:child_process";
import { build } from "./build.mjs";
import { inCheckout, ROOT } from "./checkout.mjs";
import { continueUnderProjectNode, projectNode } from "./runtime.mjs";

// npm run tour: does the whole job on the example plan at the command line, one command after another, each shown
// as one would type it.

if (!build()) process.exit(70);
continueUnderProjectNode();

const { Catalogue } = await import("../dist/messages/catalogue.js");
const { chooseLanguage } = await import("../dist/messages/language.js");

const words = Catalogue.load(chooseLanguage(undefined, process.env));
const PLAN = "examples/piano-lecce-2018-2020.txt";
const MEASURED = ["--measurements", "examples/misurazioni-2017-2018.csv"];
const STEPS = [
  { title: "tour-import", command: ["import", PLAN] },
  { title: "tour-check", command: ["check", PLAN] },
  { title: "tour-evaluate", command: ["evaluate", PLAN, ...MEASURED] },
  { title: "tour-explain", command: ["explain", PLAN, "A.1.2.1/2", ...MEASURED] },
];

const strong =
  process.stdout.isTTY && !process.env.NO_COLOR ? (text) => `\u001b[1m${text}\u001b[22m` : (text) => text;
const say = (text) => process.stdout.write(`${text}\n`);

let failed = false;
STEPS.forEach(({ title, command }, index) => {
  say(strong(`\n━━ ${index + 1}. ${words.format(title)}`));
  say(`   $ ./traguardo ${command.join(" ")}\n`);
  const run = spawnSync(projectNode(), [inCheckout("dist", "cli", "main.js"), ...command], {
    cwd: ROOT,
    stdio: "inherit",
  });
  // 1: the example has findings that count as errors, as real plans do.
  if (run.status !== 0 && run.status !== 1) failed = true;
});

say(strong(`\n━━ ${words.format(failed ? "tour-failed" : "tour-done")}`));
if (!failed) say(words.format("tour-next"));
process.exitCode = failed ? 70 : 0;
