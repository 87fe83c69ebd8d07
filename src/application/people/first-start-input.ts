import { type Fault, Problem } from "../problem.ts";
import { readEmail } from "./email.ts";
import { passwordFault } from "./password-rules.ts";
import { readName } from "./person-name.ts";

export interface NewBodyInput {
  /** IPA code. */
  readonly code: string;
  readonly bodyName: string;
}

export interface Administrator {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

interface NamedBody {
  readonly code: string;
  readonly name: string;
}

const fault = (at: string, message: string, params: Fault["params"] = {}): Fault => ({ at, message, params });

/** Words that stand at the beginning of addresses that are no body's. */
const TAKEN = new Set([
  "api",
  "assets",
  "health",
  "first-start",
  "sign-in",
  "sign-out",
  "oidc",
  "static",
  "favicon",
]);

/** The body as it is kept. Throws `Problem` with the faults of each field. */
export function checkBody(input: NewBodyInput): NamedBody {
  refuse(bodyFaults(input));
  return readBody(input);
}

/** The administrator as it is kept. Throws `Problem` with the faults of each field. */
export function checkNewAdministrator(input: Administrator, body: NamedBody): Administrator {
  refuse(administratorFaults(input, body));
  return {
    name: readName(input.name) ?? "",
    email: readEmail(input.email) ?? "",
    password: input.password,
  };
}

/** Both at once, so that all the faults of the page are told together. */
export function checkFirstStart(input: NewBodyInput & Administrator): {
  readonly body: NamedBody;
  readonly administrator: Administrator;
} {
  const body = readBody(input);
  refuse([...bodyFaults(input), ...administratorFaults(input, body)]);
  return { body, administrator: checkNewAdministrator(input, body) };
}

function readBody({ code, bodyName }: NewBodyInput): NamedBody {
  return { code: code.trim().toLowerCase(), name: readName(bodyName) ?? "" };
}

function bodyFaults(input: NewBodyInput): Fault[] {
  const { code, name } = readBody(input);
  return [
    ...(/^[a-z0-9][a-z0-9_-]{1,39}$/.test(code) ? [] : [fault("code", "body-code-form")]),
    ...(TAKEN.has(code) ? [fault("code", "body-code-address", { code })] : []),
    ...(name === "" ? [fault("bodyName", "body-name-missing")] : []),
  ];
}

function administratorFaults({ name, email, password }: Administrator, body: NamedBody): Fault[] {
  const weak = passwordFault(password, { name, email, body });
  return [
    ...(readName(name) === null ? [fault("name", "people-name-missing")] : []),
    ...(readEmail(email) === null ? [fault("email", "people-email-form")] : []),
    ...(weak === null ? [] : [weak]),
  ];
}

function refuse(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new Problem("invalid-input", "people-input-wrong", {}, faults);
}
