import { lastDayOf } from "../../core/period/years.ts";
import { about, type Graph, iri, RDF_TYPE, text, typed } from "../../documents/open-data/graph.ts";
import {
  ATTRIBUTION,
  CC_BY_4,
  CC_BY_4_DEED,
  DCAT,
  DCATAPIT,
  DCT,
  FILE_TYPE,
  FOAF,
  GOVERNMENT,
  ITALIAN,
  OWL,
  SKOS,
  THEMES,
  VCARD,
  XSD,
  YEARLY,
} from "../../documents/open-data/vocabularies.ts";
import { FORMATS, type PublicAddresses, TABLES, type TableFormat, type TableName } from "./addresses.ts";
import type { Edition } from "./edition.ts";
import type { PublicYears } from "./find.ts";

/** Words of the catalogue, always Italian: that is what it says its language is. */
export interface CatalogueWords {
  readonly title: string;
  readonly description: string;
  readonly datasetTitle: (table: TableName, year: number) => string;
  readonly datasetDescription: (table: TableName, year: number) => string;
  readonly keywords: readonly string[];
}

const FILE_TYPES: Readonly<Record<TableFormat, { readonly type: string; readonly media: string }>> = {
  csv: { type: "CSV", media: "text/csv" },
  json: { type: "JSON", media: "application/json" },
  jsonld: { type: "JSON_LD", media: "application/ld+json" },
};

/** What a body publishes, described by DCAT-AP_IT (AgID): the catalogue, a dataset for each table of each year, its files. */
export function catalogueGraph(
  { body, profile, editions }: PublicYears,
  addresses: PublicAddresses,
  words: CatalogueWords,
): Graph {
  // Known by its code in the index of public administrations (IPA): that is its identifier.
  const agent = `${addresses.home}#body`;
  const mailbox = profile.email || profile.pec;
  const contact = mailbox === "" ? null : `${addresses.home}#contact`;
  const days = editions.map(({ publishedOn }) => publishedOn).sort();
  const catalogue = `${addresses.home}#catalogue`;
  const datasets = editions.flatMap(({ year }) => TABLES.map((table) => addresses.dataset(year, table)));
  return [
    ...about(catalogue, [
      [RDF_TYPE, iri(`${DCATAPIT}Catalog`), iri(`${DCAT}Catalog`)],
      [`${DCT}title`, text(words.title, "it")],
      [`${DCT}description`, text(words.description, "it")],
      [`${DCT}publisher`, iri(agent)],
      ...(days[0] ? ([[`${DCT}issued`, day(days[0])]] as const) : []),
      [`${DCT}modified`, day(days.at(-1) ?? "1970-01-01")],
      [`${DCT}language`, iri(ITALIAN)],
      [`${FOAF}homepage`, iri(addresses.home)],
      [`${DCAT}themeTaxonomy`, iri(THEMES)],
      [`${DCAT}dataset`, ...datasets.map(iri)],
    ]),
    ...about(agent, [
      [RDF_TYPE, iri(`${DCATAPIT}Agent`), iri(`${FOAF}Agent`)],
      [`${FOAF}name`, text(body.name, "it")],
      [`${DCT}identifier`, text(profile.ipa || body.code)],
    ]),
    ...(contact === null
      ? []
      : about(contact, [
          [RDF_TYPE, iri(`${DCATAPIT}Organization`), iri(`${VCARD}Organization`), iri(`${VCARD}Kind`)],
          [`${VCARD}fn`, text(body.name, "it")],
          [`${VCARD}hasEmail`, iri(`mailto:${mailbox}`)],
          ...(profile.website === "" ? [] : ([[`${VCARD}hasURL`, iri(profile.website)]] as const)),
        ])),
    ...about(THEMES, [
      [RDF_TYPE, iri(`${SKOS}ConceptScheme`)],
      [`${DCT}title`, text("Data Theme", "en")],
    ]),
    ...about(GOVERNMENT, [
      [RDF_TYPE, iri(`${SKOS}Concept`)],
      [`${SKOS}inScheme`, iri(THEMES)],
      [
        `${SKOS}prefLabel`,
        text("Governo e settore pubblico", "it"),
        text("Government and public sector", "en"),
      ],
    ]),
    ...about(CC_BY_4, [
      [RDF_TYPE, iri(`${DCATAPIT}LicenseDocument`), iri(`${DCT}LicenseDocument`)],
      [`${DCT}type`, iri(ATTRIBUTION)],
      [`${FOAF}name`, text("Creative Commons Attribuzione 4.0 Internazionale (CC BY 4.0)", "it")],
      [`${OWL}versionInfo`, text("4.0")],
      [`${DCT}identifier`, text(CC_BY_4_DEED)],
    ]),
    ...editions.flatMap(({ year }) =>
      about(periodOf(year, addresses), [
        [RDF_TYPE, iri(`${DCT}PeriodOfTime`)],
        [`${DCATAPIT}startDate`, day(`${year}-01-01`)],
        [`${DCATAPIT}endDate`, day(lastDayOf(year))],
      ]),
    ),
    ...editions.flatMap((edition) =>
      TABLES.flatMap((table) => datasetGraph(edition, table, { agent, contact }, addresses, words)),
    ),
  ];
}

function datasetGraph(
  { body, year, publishedOn }: Edition,
  table: TableName,
  { agent, contact }: { readonly agent: string; readonly contact: string | null },
  addresses: PublicAddresses,
  words: CatalogueWords,
): Graph {
  const dataset = addresses.dataset(year, table);
  const title = text(words.datasetTitle(table, year), "it");
  const description = text(words.datasetDescription(table, year), "it");
  const files = FORMATS.map((format) => ({ format, address: addresses.file(year, table, format) }));
  return [
    ...about(dataset, [
      [RDF_TYPE, iri(`${DCATAPIT}Dataset`), iri(`${DCAT}Dataset`)],
      [`${DCT}title`, title],
      [`${DCT}description`, description],
      [`${DCT}identifier`, text(`${body.code}:performance-${year}-${table}`)],
      [`${DCT}modified`, day(publishedOn)],
      [`${DCAT}theme`, iri(GOVERNMENT)],
      [`${DCT}rightsHolder`, iri(agent)],
      [`${DCT}publisher`, iri(agent)],
      ...(contact === null ? [] : ([[`${DCAT}contactPoint`, iri(contact)]] as const)),
      [`${DCT}accrualPeriodicity`, iri(YEARLY)],
      [`${DCT}language`, iri(ITALIAN)],
      [`${DCT}temporal`, iri(periodOf(year, addresses))],
      [`${DCAT}landingPage`, iri(addresses.data(year))],
      [`${DCAT}keyword`, ...words.keywords.map((word) => text(word, "it"))],
      [`${DCAT}distribution`, ...files.map(({ address }) => iri(address))],
    ]),
    ...files.flatMap(({ format, address }) =>
      about(address, [
        [RDF_TYPE, iri(`${DCATAPIT}Distribution`), iri(`${DCAT}Distribution`)],
        [`${DCT}title`, title],
        [`${DCT}description`, description],
        [`${DCT}format`, iri(`${FILE_TYPE}${FILE_TYPES[format].type}`)],
        [`${DCAT}mediaType`, text(FILE_TYPES[format].media)],
        [`${DCT}license`, iri(CC_BY_4)],
        [`${DCT}modified`, day(publishedOn)],
        [`${DCAT}accessURL`, iri(address)],
        [`${DCAT}downloadURL`, iri(address)],
      ]),
    ),
  ];
}

function periodOf(year: number, addresses: PublicAddresses): string {
  return `${addresses.year(year)}#year`;
}

function day(date: string) {
  return typed(date, `${XSD}date`);
}
