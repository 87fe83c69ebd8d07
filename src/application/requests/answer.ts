import type { DataRequest } from "../../store/data-requests.ts";
import type { Author, Reader } from "../../store/store.ts";
import { acceptable, type GivenFile, MOST_FILES } from "../evidence/attach.ts";
import { checkRow, faultsOf, LONGEST } from "../measurements/check-row.ts";
import type { SheetRow } from "../measurements/sheet-row.ts";
import { hashOf } from "../people/token.ts";
import { type Fault, Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { fault } from "./asking.ts";
import { callOff } from "./link.ts";
import { queueArrived, type RequestHead } from "./mail.ts";
import { type RowAsked, rowAsked } from "./row-asked.ts";
import { type RequestState, requestState } from "./state.ts";

/** What comes by a link is signed by nobody whom the office knows. */
const BY_LINK: Author = { kind: "system", id: "request", name: "Risposta con un collegamento" };

/** Most characters of each text of an answer. */
export const LONGEST_ANSWER = {
  value: LONGEST.text,
  observed: LONGEST.observedOn,
  n: LONGEST.n,
  note: LONGEST.note,
  capacity: 100,
} as const;
type AnswerField = keyof typeof LONGEST_ANSWER;

/** An answer as its form sends it. */
export type Answering = Readonly<Record<AnswerField, string>>;

/** What a link opens. */
export interface Opened {
  readonly request: DataRequest;
  readonly state: RequestState;
  /** What is asked, as the plan has it; null where it no longer asks for it. */
  readonly asked: RowAsked | null;
  /** Why the answer to the request that this one follows was refused. */
  readonly refusedFor: string | null;
}

/** The request that a link opens. Anybody may ask: the token is the permission. A link that is unknown, withdrawn or expired tells nothing of which. */
export function openRequest(services: Services, body: string, token: string): Promise<Opened> {
  return services.store.read(body, (reader) => openedWithin(services, reader, token));
}

/**
 * Keeps the answer of a link with its files, once. It is not recorded: the office looks at it first. All mistakes at
 * once; nothing is kept of an answer that has any.
 */
export async function answerRequest(
  services: Services,
  body: string,
  token: string,
  typed: Answering,
  files: readonly GivenFile[],
  head: RequestHead,
): Promise<DataRequest> {
  // A link that opens nothing keeps no writer waiting.
  await openRequest(services, body, token);
  const checked = checkFiles(files);
  return services.store.write(body, BY_LINK, async (writer) => {
    const { request, state, asked } = await openedWithin(services, writer, token);
    if (state !== "waiting") throw answeredAlready();
    if (asked === null) throw nothing();
    const faults = [...answerFaults(asked, typed), ...checked.faults];
    if (faults.length > 0)
      throw new Problem("invalid-input", "request-answer-refused", { count: faults.length }, faults);
    const evidence: { hash: string; name: string }[] = [];
    for (const file of checked.accepted) {
      const { hash } = await writer.evidence.add(file);
      if (!evidence.some((one) => one.hash === hash)) evidence.push({ hash, name: file.name });
    }
    const kept = await writer.requests.answer(hashOf(token), {
      text: typed.value.trim(),
      observedOn: typed.observed.trim(),
      n: typed.n.trim(),
      note: typed.note.replace(/\r\n/g, "\n").trim(),
      capacity: typed.capacity.trim(),
      evidence,
    });
    if (!kept) throw answeredAlready();
    await callOff(writer, request.id);
    const { request: answered } = await openedWithin(services, writer, token);
    await queueArrived(writer, answered, head);
    return answered;
  });
}

async function openedWithin(services: Services, reader: Reader, token: string): Promise<Opened> {
  const now = services.clock().toISOString();
  const request = await reader.requests.byHash(hashOf(token));
  if (request === null || request.expires <= now || request.settled === "withdrawn") throw nothing();
  const state = requestState(request, now);
  const asked = await rowAsked(services, reader, request.asked);
  if (asked === null && state === "waiting") throw nothing();
  const { follows } = request.asked;
  const before = follows === null ? null : await reader.requests.byId(follows);
  return { request, state, asked, refusedFor: before?.reason ?? null };
}

/** What is wrong with the texts. What was recorded before is not looked at: who answers is told nothing of it. */
function answerFaults({ row, sheet }: RowAsked, typed: Answering): Fault[] {
  const long = (Object.keys(LONGEST_ANSWER) as AnswerField[])
    .filter((field) => typed[field].length > LONGEST_ANSWER[field])
    .map((field) => fault(field, "sheet-too-long", { most: LONGEST_ANSWER[field] }));
  if (long.length > 0) return long;
  const alone: SheetRow = { ...row, past: { before: null, recorded: [] } };
  const read = checkRow(alone, { text: typed.value, observedOn: typed.observed, n: typed.n }, sheet.today);
  if (read === null) return [fault("value", "sheet-value-needed")];
  const doubtful = read.findings.map(({ diagnostic: { code } }) => code);
  return faultsOf(alone, read, doubtful).map((one) => ({ ...one, at: one.at?.split(".").at(-1) ?? "value" }));
}

function checkFiles(files: readonly GivenFile[]) {
  const faults: Fault[] = [];
  const accepted: ReturnType<typeof acceptable>[] = [];
  if (files.length === 0) faults.push(fault("files", "request-evidence-missing"));
  if (files.length > MOST_FILES)
    faults.push(fault("files", "request-evidence-too-many", { most: MOST_FILES }));
  for (const file of files.slice(0, MOST_FILES))
    try {
      accepted.push(acceptable(file));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      faults.push(fault("files", error.id, error.params));
    }
  return { faults, accepted };
}

const nothing = () => new Problem("not-found", "request-link-nothing");
const answeredAlready = () => new Problem("already-done", "request-answered-already");
