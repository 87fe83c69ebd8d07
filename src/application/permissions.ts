import type { Scope } from "../store/keys.ts";
import type { Role } from "../store/people.ts";
import type { Actor } from "./actor.ts";

/** Everything that can be done. Pages and API operations each name one. */
export const OPERATIONS = [
  /** Dashboard, tree, nodes, indicators, units, explanations: the plan in force and its scores. */
  "see-plan",
  /** Ledger entries with authors and reasons, and validations. */
  "see-entries",
  "see-evidence",
  /** Findings about the plan, and plans being prepared. */
  "see-checks",
  "see-drafts",
  "prepare-plan",
  "adopt-plan",
  /** The measurement sheet. */
  "see-sheet",
  "measure",
  "validate",
  "see-people",
  "manage-people",
  "manage-keys",
  "manage-sessions",
  "see-audit",
  "manage-notices",
  /** Monitoring rounds: what was asked and answered. */
  "see-rounds",
  "answer-round",
  /** Open and close them. */
  "run-rounds",
  /** What the scores would be with other values, or under other rules; nothing is saved. */
  "see-scenario",
  "see-policies",
  "manage-policies",
  /** Amendments, and decisions on single indicators. */
  "see-decisions",
  /** Set an indicator aside, give the reasons of an amendment. */
  "decide",
  /** Give an achievement against the computed one. */
  "override-score",
  "see-reports",
  "write-narratives",
  "see-validation",
  /** Draw the sample, give verdicts, end the validation. */
  "run-validation",
  "publish",
  /** How the body is reached and found. */
  "describe-body",
  /** What measurements are computed from. */
  "see-registers",
  "write-registers",
  "define-registers",
  "erase-people",
  "see-surveys",
  "run-surveys",
  "see-activities",
  "report-activities",
  "see-payments",
  "write-payments",
  "see-feeds",
  "manage-feeds",
  /** One datum of somebody without an account. */
  "ask-data",
] as const;
export type Operation = (typeof OPERATIONS)[number];

/** Where an operation is allowed: everywhere, for one's own units, or nowhere. */
export type Reach = "all" | "own" | "none";

const EVERYONE: readonly Role[] = [
  "programming-office",
  "head-of-unit",
  "manager",
  "secretary-general",
  "political-body",
  "evaluator",
  "administrator",
];

/** Roles that may do each operation, and how far. What is not here is not allowed. */
const ALLOWED: Readonly<Record<Operation, Partial<Record<Role, Reach>>>> = {
  "see-plan": all(...EVERYONE),
  "see-entries": all("programming-office", "head-of-unit", "manager", "secretary-general", "evaluator"),
  "see-evidence": {
    ...all("programming-office", "manager", "secretary-general", "evaluator"),
    "head-of-unit": "own",
  },
  "see-checks": all("programming-office", "manager", "secretary-general", "evaluator"),
  "see-drafts": all("programming-office", "secretary-general", "evaluator"),
  "prepare-plan": all("programming-office"),
  "adopt-plan": all("programming-office"),
  "see-sheet": { ...all("programming-office", "manager"), "head-of-unit": "own" },
  measure: { ...all("programming-office"), "head-of-unit": "own" },
  validate: all("manager", "evaluator"),
  "see-people": all("administrator"),
  "manage-people": all("administrator"),
  "manage-keys": all("administrator"),
  "manage-sessions": all("administrator"),
  "see-audit": all("administrator", "evaluator"),
  "manage-notices": all("administrator"),
  "see-rounds": {
    ...all("programming-office", "manager", "secretary-general", "evaluator"),
    "head-of-unit": "own",
  },
  "answer-round": { ...all("programming-office"), "head-of-unit": "own" },
  "run-rounds": all("programming-office"),
  "see-scenario": all(
    "programming-office",
    "head-of-unit",
    "manager",
    "secretary-general",
    "political-body",
    "evaluator",
  ),
  "see-policies": all(...EVERYONE),
  "manage-policies": all("programming-office"),
  "see-decisions": all(...EVERYONE),
  decide: all("programming-office"),
  "override-score": all("evaluator"),
  "see-reports": all(...EVERYONE),
  "write-narratives": { ...all("programming-office", "secretary-general"), "head-of-unit": "own" },
  "see-validation": all("programming-office", "manager", "secretary-general", "evaluator"),
  "run-validation": all("evaluator"),
  publish: all("programming-office"),
  "describe-body": all("programming-office", "administrator"),
  "see-registers": {
    ...all("programming-office", "manager", "secretary-general", "evaluator"),
    "head-of-unit": "own",
  },
  "write-registers": { ...all("programming-office"), "head-of-unit": "own" },
  "define-registers": all("programming-office"),
  "erase-people": all("programming-office", "administrator"),
  "see-surveys": all("programming-office", "head-of-unit", "manager", "secretary-general", "evaluator"),
  "run-surveys": all("programming-office", "head-of-unit"),
  "see-activities": all(...EVERYONE),
  "report-activities": { ...all("programming-office"), "head-of-unit": "own" },
  "see-payments": all("programming-office", "head-of-unit", "manager", "secretary-general", "evaluator"),
  "write-payments": all("programming-office"),
  "see-feeds": all("programming-office", "administrator", "evaluator"),
  "manage-feeds": all("programming-office", "administrator"),
  "ask-data": { ...all("programming-office"), "head-of-unit": "own" },
};

/** What a key with units may do only for these. */
const OF_UNITS: ReadonlySet<Operation> = new Set<Operation>([
  "measure",
  "answer-round",
  "write-registers",
  "report-activities",
]);

/** Operations that a key of each scope may do. "measure" keeps to the key's units. */
const SCOPED: Readonly<Record<Scope, readonly Operation[]>> = {
  read: [
    "see-plan",
    "see-entries",
    "see-evidence",
    "see-checks",
    "see-sheet",
    "see-rounds",
    "see-scenario",
    "see-policies",
    "see-decisions",
    "see-reports",
    "see-validation",
    "see-registers",
    "see-surveys",
    "see-activities",
    "see-payments",
    "see-feeds",
  ],
  measure: [
    "see-sheet",
    "measure",
    "see-rounds",
    "answer-round",
    "see-registers",
    "write-registers",
    "see-activities",
    "report-activities",
    "see-payments",
    "write-payments",
  ],
  plan: [
    "see-checks",
    "see-drafts",
    "prepare-plan",
    "adopt-plan",
    "see-rounds",
    "run-rounds",
    "see-policies",
    "manage-policies",
    "see-decisions",
    "decide",
    "see-reports",
    "write-narratives",
    "publish",
    "describe-body",
    "see-registers",
    "define-registers",
    "see-surveys",
    "run-surveys",
    "see-feeds",
    "manage-feeds",
    "ask-data",
  ],
  administer: ["see-people", "manage-people", "manage-sessions", "see-audit", "describe-body"],
};

function all(...roles: Role[]): Partial<Record<Role, Reach>> {
  return Object.fromEntries(roles.map((role) => [role, "all"]));
}

/** How far an actor may do an operation: the widest of its roles or scopes. */
export function reachOf(actor: Actor, operation: Operation): Reach {
  if (actor.kind === "public") return "none";
  if (actor.kind === "key") {
    if (!actor.scopes.some((scope) => SCOPED[scope].includes(operation))) return "none";
    return OF_UNITS.has(operation) && actor.units.length > 0 ? "own" : "all";
  }
  const reaches = actor.roles.map((role) => ALLOWED[operation][role] ?? "none");
  return reaches.includes("all") ? "all" : reaches.includes("own") ? "own" : "none";
}

/**
 * Whether an actor may do an operation on something that these units answer for. Without `units`: whether there is
 * anything at all on which it may.
 */
export function may(actor: Actor, operation: Operation, units?: readonly string[]): boolean {
  const reach = reachOf(actor, operation);
  if (reach !== "own" || units === undefined) return reach !== "none";
  return actor.kind !== "public" && units.some((unit) => actor.units.includes(unit));
}

/** Roles that may do an operation at least for their own units: whom to ask. */
export function whoMay(operation: Operation): readonly Role[] {
  return EVERYONE.filter((role) => (ALLOWED[operation][role] ?? "none") !== "none");
}
