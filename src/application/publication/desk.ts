import { isOver } from "../../core/evaluation/state.ts";
import { ONE } from "../../core/number/rational.ts";
import type { IsoDate } from "../../core/period/iso-date.ts";
import { dayInRome } from "../../store/day-in-rome.ts";
import type { PublishedDocument } from "../../store/records/publication.ts";
import type { CycleRecord } from "../../store/records.ts";
import type { Reader } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { require } from "../guard.ts";
import { documentName, presentDocumentName } from "../reports/document.ts";
import { missingIn, sectionsWithin } from "../reports/narratives.ts";
import type { Services } from "../services.ts";
import type { Standing } from "../standing.ts";
import { type Candidate, candidateFor } from "./candidate.ts";
import type { DocumentKind } from "./document-kinds.ts";
import { publicationsOf, standingEditions } from "./editions.ts";
import { offeredDocuments } from "./given-documents.ts";
import { type MadeKind, makeableKinds } from "./made-documents.ts";
import { type AddressFound, type NamedIn, namedIn } from "./named-in.ts";
import { decidedAddresses, officesOf, personalAddresses, redactionOf } from "./redaction.ts";
import { type AskedReferences, closedMoments, standingAsked } from "./references-asked.ts";
import { sameFigures } from "./unchanged.ts";

/** A year on the desk of who publishes. */
export interface YearOnDesk {
  readonly year: number;
  /** The last that happened: published or withdrawn; null where nothing has. */
  readonly last: CycleRecord<"publication"> | null;
  /** Its edition's number; null where nothing of the year is public. */
  readonly public: number | null;
}

export interface Desk {
  readonly years: readonly YearOnDesk[];
  /** All that was ever published or withdrawn, the last first. */
  readonly acts: readonly CycleRecord<"publication">[];
  /** The plan's years and the others of which something was published, so that a page can be chosen. */
  readonly standing: Standing | null;
}

/** What is public of each year of the plan in force, and of earlier plans. */
export async function publicationDesk(services: Services, body: string, actor: Actor): Promise<Desk> {
  require(actor, "publish");
  return services.store.read(body, async (reader) => {
    const acts = await publicationsOf(reader);
    const standing = await services.standings.within(reader);
    const years = new Set(acts.map(({ content }) => content.year));
    for (const year of standing?.planned ?? []) years.add(year);
    return {
      years: [...years]
        .sort((a, b) => b - a)
        .map((year) => ({
          year,
          last: acts.findLast(({ content }) => content.year === year) ?? null,
          public: standingEditions(acts, year).at(-1)?.number ?? null,
        })),
      acts: acts.toReversed(),
      standing,
    };
  });
}

/** What whoever publishes should know before: nothing of it forbids. */
export type Remark =
  | { readonly kind: "year-running" }
  | { readonly kind: "not-all-measured" }
  /** The year is over and the evaluator has not ended its validation. */
  | { readonly kind: "not-validated" }
  /** Texts of the Relazione that nobody has written yet. */
  | { readonly kind: "texts-missing"; readonly document: string; readonly count: number }
  | { readonly kind: "no-document"; readonly document: DocumentKind }
  /** Nodes in whose texts somebody is named: the name is not shown. */
  | { readonly kind: "names-in-plan"; readonly nodes: readonly string[] }
  /** Sources and reasons in which somebody is named. */
  | { readonly kind: "names-in-texts"; readonly count: number }
  /** E-mail addresses that nobody has said to be offices': they are not shown. */
  | { readonly kind: "addresses"; readonly count: number }
  /** The figures are those of the edition that is public, of that day. */
  | { readonly kind: "same-figures"; readonly number: number; readonly on: IsoDate };

/** What would be public, beside what the public sees now. */
export interface Preview extends Candidate {
  readonly offered: readonly PublishedDocument[];
  readonly rounds: readonly { readonly id: string; readonly title: string | null }[];
  /** Documents that can be written from the data. */
  readonly makeable: readonly MadeKind[];
  /** E-mail addresses in the texts, each with what was decided on it. */
  readonly addresses: readonly AddressOnDesk[];
  readonly remarks: readonly Remark[];
}

export interface AddressOnDesk extends AddressFound {
  /** Of somebody who signs in: never public. */
  readonly personal: boolean;
  /** What was last said of it; null where nothing was. */
  readonly decision: CycleRecord<"public-address"> | null;
}

/** What would become public, before it does. */
export async function previewYear(
  services: Services,
  body: string,
  actor: Actor,
  asked: AskedReferences,
): Promise<Preview> {
  require(actor, "publish");
  const { standings } = services;
  return services.store.read(body, async (reader) => {
    const standing = await standingAsked(standings, reader, asked);
    const { year } = asked;
    const records = await publicationsOf(reader);
    const candidate = await candidateFor(services, reader, standing, year, records);
    const offered = offeredDocuments(records, standing, year);
    const named = namedIn(standing, await redactionOf(reader, officesOf(standing.version.plan)));
    return {
      ...candidate,
      offered,
      rounds: await closedMoments(reader, year),
      makeable: await makeableKinds(reader, year),
      addresses: await withDecisions(reader, officesOf(standing.version.plan), named.addresses),
      remarks: [
        ...sameRemark(candidate),
        ...(await remarksOn(services, reader, standing, offered)),
        ...namedRemarks(named),
      ],
    };
  });
}

/** Without these the obligations of "Amministrazione trasparente" are not met by the publication alone. */
const EXPECTED: readonly DocumentKind[] = ["plan", "report", "validation"];

async function remarksOn(
  services: Services,
  reader: Reader,
  standing: Standing,
  offered: readonly PublishedDocument[],
): Promise<readonly Remark[]> {
  const { evaluation, moment } = standing;
  const over = isOver(moment);
  const expected = over ? EXPECTED : EXPECTED.slice(0, 1);
  const year = moment.year;
  const validated = (await reader.records.latest("validation-closed", String(year))) !== null;
  const document = documentName("relazione", year);
  const unwritten = missingIn(await sectionsWithin(services, reader, presentDocumentName(document))).length;
  return [
    ...(over ? [] : [{ kind: "year-running" } as const]),
    ...(evaluation.body.coverage.compare(ONE) < 0 ? [{ kind: "not-all-measured" } as const] : []),
    ...(over && !validated ? [{ kind: "not-validated" } as const] : []),
    ...(over && unwritten > 0 ? [{ kind: "texts-missing", document, count: unwritten } as const] : []),
    ...expected
      .filter((document) => !offered.some(({ kind }) => kind === document))
      .map((document) => ({ kind: "no-document", document }) as const),
  ];
}

/** A new edition would tell the public nothing new of the figures. */
function sameRemark(candidate: Candidate): readonly Remark[] {
  const { last } = candidate;
  if (last === null || !sameFigures(candidate)) return [];
  return [{ kind: "same-figures", number: last.number, on: dayInRome(last.record.at) }];
}

function namedRemarks({ nodes, texts, addresses }: NamedIn): readonly Remark[] {
  const hidden = addresses.filter(({ shown }) => !shown).length;
  return [
    ...(nodes.length === 0 ? [] : [{ kind: "names-in-plan", nodes } as const]),
    ...(texts === 0 ? [] : [{ kind: "names-in-texts", count: texts } as const]),
    ...(hidden === 0 ? [] : [{ kind: "addresses", count: hidden } as const]),
  ];
}

async function withDecisions(
  reader: Reader,
  offices: readonly string[],
  found: readonly AddressFound[],
): Promise<readonly AddressOnDesk[]> {
  const decided = await decidedAddresses(reader);
  const personal = await personalAddresses(reader, offices);
  return found.map((one) => ({
    ...one,
    personal: personal.has(one.address),
    decision: decided.get(one.address) ?? null,
  }));
}
