import type { IsoDate } from "../../core/period/iso-date.ts";
import { dayInRome } from "../../store/day-in-rome.ts";
import type { PublishedDocument } from "../../store/records/publication.ts";
import type { CycleRecord } from "../../store/records.ts";
import type { Reader } from "../../store/store.ts";
import { type Actor, authorOf } from "../actor.ts";
import { require } from "../guard.ts";
import { type Fault, Problem } from "../problem.ts";
import { proofBundle } from "../proof/proof-bundle.ts";
import type { Services } from "../services.ts";
import type { Standing } from "../standing.ts";
import { candidateFor } from "./candidate.ts";
import { publicationsOf, standingEditions } from "./editions.ts";
import {
  acceptedDocuments,
  type GivenDocument,
  MOST_DOCUMENTS,
  offeredDocuments,
  writtenAs,
} from "./given-documents.ts";
import { type MadeKind, madeDocuments } from "./made-documents.ts";
import { namedIn, namesNobody } from "./named-in.ts";
import { officesOf, type Redaction, redactionOf } from "./redaction.ts";
import { type AskedReferences, standingAsked } from "./references-asked.ts";
import { type DocumentsAsked, sameDocuments, sameFigures } from "./unchanged.ts";

export interface PublicationInput extends AskedReferences {
  /** Told to the public. */
  readonly note: string;
  /** Hashes of documents that were offered and go along. */
  readonly keep: readonly string[];
  readonly files: readonly GivenDocument[];
  /** Documents to be written from the data now. */
  readonly make?: readonly MadeKind[] | undefined;
  /** Number of the last record on the year that its author saw, null for none; left out, nothing is compared. */
  readonly seen?: number | null | undefined;
}

/** Most characters of a note. */
export const LONGEST_NOTE = 2000;

/**
 * Makes a year public as it stands at the references asked for. What is recorded later is not seen until the next
 * publication, which takes this one's place and leaves it under its number.
 */
export async function publishYear(
  services: Services,
  body: string,
  actor: Actor,
  input: PublicationInput,
): Promise<CycleRecord<"publication">> {
  require(actor, "publish");
  const faults: Fault[] = [];
  const note = input.note.trim();
  if (note.length > LONGEST_NOTE)
    faults.push({ at: "note", message: "publication-note-too-long", params: { most: LONGEST_NOTE } });
  const accepted = acceptedDocuments(input.files, faults);
  if (accepted.length + input.keep.length > MOST_DOCUMENTS)
    faults.push({ at: null, message: "publication-too-many-documents", params: { most: MOST_DOCUMENTS } });
  const { standing, kept, clean, redaction, unchanged } = await services.store.read(body, (reader) =>
    prepared(services, reader, input, accepted, faults),
  );
  if (faults.length > 0) throw new Problem("invalid-input", "problem-invalid-input", {}, faults);
  // Whoever has something to say to the public about the same figures says it in the note.
  if (unchanged !== null && (note === "" || note === unchanged.note)) {
    const { number, on } = unchanged;
    throw new Problem("already-done", "publication-nothing-changed", { number, on });
  }
  const { references } = standing;
  // The bundle holds the plan and the ledger to the letter: where somebody is named in them it is not for the public.
  const made = await madeDocuments(services, body, input.make ?? [], standing, redaction);
  const proof = clean ? await proofBundle(services, body, references) : null;
  return services.store.write(body, authorOf(actor), async (writer) => {
    const added: PublishedDocument[] = [];
    const add = async (kind: string, file: Required<Parameters<typeof writer.evidence.add>[0]>) => {
      const { hash } = await writer.evidence.add(file);
      added.push({ kind, name: file.name, mediaType: file.mediaType, hash });
    };
    for (const { kind, ...file } of [...made, ...accepted]) await add(kind, file);
    if (proof !== null)
      await add("proof", { name: `prova-${input.year}.zip`, mediaType: "application/zip", bytes: proof });
    const hashes = new Set(added.map(({ hash }) => hash));
    // What the program wrote for an earlier edition gives way to what it writes now; what people sent stays.
    const rewritten = new Set(made.map(writtenAs));
    const stays = kept.filter((one) => !hashes.has(one.hash) && !rewritten.has(writtenAs(one)));
    const documents = [...stays, ...added];
    const content = { year: input.year, published: true, references, documents, note };
    return writer.records.add("publication", String(input.year), content, ...seenOf(input.seen));
  });
}

interface Prepared {
  readonly standing: Standing;
  readonly kept: readonly PublishedDocument[];
  /** Nobody is named in any of it. */
  readonly clean: boolean;
  readonly redaction: Redaction;
  /** The edition that is public, where the next one would be the same; null where it would not. */
  readonly unchanged: { readonly number: number; readonly on: IsoDate; readonly note: string } | null;
}

/** Where the year stands, the documents that go along, and what else must be known before. */
async function prepared(
  services: Services,
  reader: Reader,
  input: PublicationInput,
  accepted: DocumentsAsked["sent"],
  faults: Fault[],
): Promise<Prepared> {
  const standing = await standingAsked(services.standings, reader, input);
  const { year, make = [] } = input;
  const records = await publicationsOf(reader);
  const offered = offeredDocuments(records, standing, year);
  const kept = input.keep.flatMap((hash) => {
    const found = offered.find((document) => document.hash === hash);
    if (!found) faults.push({ at: "keep", message: "publication-document-unknown", params: { hash } });
    return found ?? [];
  });
  const redaction = await redactionOf(reader, officesOf(standing.version.plan));
  const clean = namesNobody(namedIn(standing, redaction));
  const candidate = await candidateFor(services, reader, standing, year, records);
  const { last, seen } = candidate;
  const documents = { kept, sent: accepted, make, proof: clean };
  // Who saw another edition than the last is told that one by the write.
  const unchanged =
    last !== null &&
    (input.seen === undefined || input.seen === seen) &&
    sameFigures(candidate) &&
    (await sameDocuments(reader, candidate, documents))
      ? { number: last.number, on: dayInRome(last.record.at), note: last.record.content.note }
      : null;
  return { standing, kept, clean, redaction, unchanged };
}

/**
 * Takes everything published of a year away from the public. `reason` stays with the body. Throws where nothing of the
 * year is public.
 */
export async function withdrawYear(
  services: Services,
  body: string,
  actor: Actor,
  input: { readonly year: number; readonly reason: string; readonly seen?: number | null | undefined },
): Promise<CycleRecord<"publication">> {
  require(actor, "publish");
  const note = input.reason.trim();
  return services.store.write(body, authorOf(actor), async (writer) => {
    const records = await publicationsOf(writer);
    const last = standingEditions(records, input.year).at(-1);
    if (!last)
      throw new Problem("not-found", "publication-nothing-to-withdraw", { year: String(input.year) });
    if (note === "" || note.length > LONGEST_NOTE) {
      const message = note === "" ? "publication-reason-missing" : "publication-note-too-long";
      const faults = [{ at: "reason", message, params: { most: LONGEST_NOTE } }];
      throw new Problem("invalid-input", "problem-invalid-input", {}, faults);
    }
    const { references } = last.record.content;
    const content = { year: input.year, published: false, references, documents: [], note };
    return writer.records.add("publication", String(input.year), content, ...seenOf(input.seen));
  });
}

function seenOf(seen: number | null | undefined): [] | [number | null] {
  return seen === undefined ? [] : [seen];
}
