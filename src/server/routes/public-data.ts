import { Problem } from "../../application/problem.ts";
import {
  type PublicAddresses,
  TABLES,
  type TableFormat,
  type TableName,
} from "../../application/publication/addresses.ts";
import { catalogueGraph } from "../../application/publication/catalogue.ts";
import type { Edition } from "../../application/publication/edition.ts";
import { publishedDocument, publishedYears } from "../../application/publication/find.ts";
import { obligationsHeld } from "../../application/publication/obligations.ts";
import { obligationsTable } from "../../application/publication/obligations-table.ts";
import { recomputeAchievement, recomputeMean } from "../../application/publication/recompute.ts";
import { publishedTable, SHAPES } from "../../application/publication/tables.ts";
import { publishedCsv } from "../../documents/open-data/csv.ts";
import { csvwMetadata } from "../../documents/open-data/csvw.ts";
import { graphJsonLd } from "../../documents/open-data/graph-json-ld.ts";
import { contextOf, linkedTable } from "../../documents/open-data/linked-data.ts";
import type { PublishedTable } from "../../documents/open-data/published-table.ts";
import { tableJson } from "../../documents/open-data/table-json.ts";
import { turtle } from "../../documents/open-data/turtle.ts";
import { CC_BY_4_DEED } from "../../documents/open-data/vocabularies.ts";
import type { Catalogue } from "../../messages/catalogue.ts";
import { catalogueWords } from "../../web/pages/public/catalogue-words.ts";
import { achievementWords, meanWords } from "../../web/pages/public/recompute-words.ts";
import { answerPublic } from "../public-answer.ts";
import { addressesFor, askedEdition, askedYear, editionAsked } from "../public-page.tsx";
import type { Request, Routes, Server } from "../server.ts";
import { typedAchievement, typedMean } from "../typed-numbers.ts";

const JSON_TYPE = "application/json; charset=utf-8";
const LINKED_TYPE = "application/ld+json; charset=utf-8";

/** What a body has published, for programs: tables, catalogue, vocabulary, documents, and sums done again. */
export const publicDataRoutes: Routes = (pages, server) => {
  const { services } = server;
  // Data and catalogue are Italian, whatever the reader's language: that is what they say they are.
  const italian = (): Catalogue => server.words("it");

  pages.get("/public/catalogue.jsonld", (c) => catalogue(c, server, "jsonld"));
  pages.get("/public/catalogue.ttl", (c) => catalogue(c, server, "ttl"));

  pages.get("/public/context.jsonld", (c) => {
    const { vocabulary } = addressesFor(c, server);
    const context = contextOf(
      TABLES.map((table) => SHAPES[table]),
      vocabulary,
    );
    return answerPublic(c, { content: json(context), type: LINKED_TYPE });
  });

  pages.get("/public/performance.csv", async (c) => {
    const table = await performance(c, server, italian());
    return answerPublic(c, {
      content: publishedCsv(table),
      type: "text/csv; charset=utf-8; header=present",
      file: `${c.var.body.code}-performance.csv`,
    });
  });

  pages.get("/public/performance.json", async (c) => {
    const table = await performance(c, server, italian());
    return answerPublic(c, { content: json({ rows: tableJson(table) }), type: JSON_TYPE });
  });

  pages.get("/public/:year/data/:file", async (c) => {
    const { edition } = await editionAsked(c, server);
    const [, name = "", ending = ""] =
      /^([a-z]+)\.(csv|json|jsonld|csv-metadata\.json)$/.exec(c.req.param("file")) ?? [];
    const table = TABLES.find((one) => one === name);
    if (table === undefined) throw new Problem("not-found", "public-not-there");
    return dataFile(c, edition, table, ending, addressesFor(c, server), italian());
  });

  pages.get("/public/:year/documents/:file", async (c) => {
    const asked = { year: askedYear(c), number: askedEdition(c), file: c.req.param("file") };
    const { document, content } = await publishedDocument(services, c.var.body.code, asked);
    return answerPublic(c, {
      content: Uint8Array.from(content),
      type: document.mediaType,
      file: `${c.var.body.code}-${asked.year}-${document.file}`,
    });
  });

  pages.get("/public/:year/recompute", async (c) => {
    const { edition } = await editionAsked(c, server);
    return answerPublic(c, { content: json(recomputed(c, edition)), type: JSON_TYPE });
  });
};

async function catalogue(c: Request, server: Server, ending: "jsonld" | "ttl"): Promise<Response> {
  const published = await publishedYears(server.services, c.var.body.code);
  const words = catalogueWords(published.body.name, server.words("it"));
  const graph = catalogueGraph(published, addressesFor(c, server), words);
  return ending === "ttl"
    ? answerPublic(c, { content: turtle(graph), type: "text/turtle; charset=utf-8" })
    : answerPublic(c, { content: json(graphJsonLd(graph)), type: LINKED_TYPE });
}

async function performance(c: Request, server: Server, words: Catalogue): Promise<PublishedTable> {
  const published = await publishedYears(server.services, c.var.body.code);
  return obligationsTable(obligationsHeld(published, addressesFor(c, server)), words);
}

function dataFile(
  c: Request,
  edition: Edition,
  name: TableName,
  ending: string,
  addresses: PublicAddresses,
  words: Catalogue,
): Response {
  const { year, body } = edition;
  const table = publishedTable(name, edition, addresses);
  const title = words.format("data-table-title", { table: name, year: String(year) });
  const description = words.format("data-table-description", { table: name, year: String(year) });
  const url = (format: TableFormat): string => addresses.file(year, name, format);
  const file = (format: string): string => `${body.code}-${year}-${name}.${format}`;
  switch (ending) {
    case "csv":
      return answerPublic(c, {
        content: publishedCsv(table),
        type: "text/csv; charset=utf-8; header=present",
        file: file("csv"),
        headers: {
          Link: `<${name}.csv-metadata.json>; rel="describedby"; type="application/csvm+json"`,
        },
      });
    case "csv-metadata.json": {
      const metadata = csvwMetadata(table, {
        url: url("csv"),
        title,
        description,
        language: "it",
        license: CC_BY_4_DEED,
        term: (term) => `${addresses.vocabulary}${term}`,
        column: (column) => words.format("data-column", { column }),
      });
      return answerPublic(c, { content: json(metadata), type: "application/csvm+json; charset=utf-8" });
    }
    case "json": {
      const { number, publishedOn, moment, references } = edition;
      const content = {
        title,
        description,
        body: { code: body.code, name: body.name },
        year,
        edition: number,
        publishedOn,
        license: CC_BY_4_DEED,
        moment,
        references,
        rows: tableJson(table),
      };
      return answerPublic(c, { content: json(content), type: JSON_TYPE });
    }
    default: {
      const dataset = addresses.dataset(year, name);
      const linked = { context: addresses.context, dataset, title, license: CC_BY_4_DEED };
      return answerPublic(c, { content: json(linkedTable(table, linked)), type: LINKED_TYPE });
    }
  }
}

/** A sum done again: `of` says which ("body", "node:A.1", "indicator:A.1/1"). */
function recomputed(
  c: Request,
  edition: Edition,
): { readonly said: string; readonly wrong: readonly string[] } {
  const { words } = c.var;
  const [, what = "", key = ""] = /^(body|node|indicator)(?::(.*))?$/su.exec(c.req.query("of") ?? "") ?? [];
  if (what === "indicator") {
    const result = edition.evaluation.indicators.get(key);
    const done = result && recomputeAchievement(edition, result, typedAchievement(c));
    if (done) {
      const wrong = [done.wrong.measured ? "value" : [], done.wrong.bound ? "target" : []].flat();
      return { said: achievementWords(done, words), wrong };
    }
  } else if (what !== "") {
    const done = recomputeMean(edition, what === "body" ? null : key, typedMean(c));
    if (done) {
      const wrong = done.parts.flatMap((part, at) =>
        [part.wrong.weight ? `w${at}` : [], part.wrong.score ? `s${at}` : []].flat(),
      );
      return { said: meanWords(done, words), wrong };
    }
  }
  throw new Problem("not-found", "public-not-there");
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
