import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";

/** A catalogue as CKAN answers (API guide, version 3), on loopback, with faults that a test turns on. */
export interface CkanServer {
  /** Without a trailing "/". */
  readonly address: string;
  readonly port: number;
  /** Datasets by organisation. */
  readonly datasets: Map<string, number>;
  /** Paths asked, in order. */
  readonly asked: string[];
  /** What was shown to be let in ("Authorization"), by request. */
  readonly shown: (string | null)[];
  mood: Mood;
  stop(): Promise<void>;
}

export type Mood =
  | "well"
  | "packed"
  | "missing"
  | "broken"
  | "page"
  | "refusing"
  | "refusing-200"
  | "slow"
  | "endless"
  | "swollen"
  | "changed"
  | "around"
  | "closing";

export async function ckanServer(): Promise<CkanServer> {
  const datasets = new Map<string, number>();
  const asked: string[] = [];
  const shown: (string | null)[] = [];
  const http: Server = createServer((request, response) => {
    asked.push(request.url ?? "");
    shown.push(request.headers.authorization ?? null);
    answer(catalogue, request, response);
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const { port } = http.address() as AddressInfo;
  const catalogue: CkanServer = {
    address: `http://127.0.0.1:${port}`,
    port,
    datasets,
    asked,
    shown,
    mood: "well",
    stop: () => {
      http.closeAllConnections();
      return new Promise((resolve) => http.close(() => resolve()));
    },
  };
  return catalogue;
}

function answer(catalogue: CkanServer, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? "/", catalogue.address);
  const send = (status: number, body: string, type = "application/json;charset=utf-8") =>
    response.writeHead(status, { "content-type": type }).end(body);
  const error = { __type: "Validation Error", message: "Search Query is invalid" };
  const refused = JSON.stringify({ help: url.href, success: false, error });
  const organisation = /organization:"([\w-]+)"/.exec(url.searchParams.get("fq") ?? "")?.[1] ?? "";
  const result = {
    count: catalogue.datasets.get(organisation) ?? 0,
    facets: {},
    results: [],
    sort: "score desc",
  };
  const found = JSON.stringify({
    help: `${catalogue.address}/api/3/action/help_show`,
    success: true,
    result,
  });
  switch (catalogue.mood) {
    case "missing":
      send(404, "<h1>Not found</h1>", "text/html");
      return;
    case "broken":
      send(500, "Traceback", "text/plain");
      return;
    case "page":
      send(200, "<!doctype html><title>Accedi</title>", "text/html");
      return;
    case "refusing":
      send(409, refused);
      return;
    case "refusing-200":
      send(200, refused);
      return;
    case "changed":
      send(200, JSON.stringify({ success: true, result: { total: 42 } }));
      return;
    case "packed":
      response
        .writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" })
        .end(gzipSync(found));
      return;
    case "swollen":
      response
        .writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" })
        .end(gzipSync(Buffer.alloc(3_000_000, 0x20)));
      return;
    case "slow":
      response.writeHead(200, { "content-type": "application/json" }).write("{");
      return;
    case "endless": {
      response.writeHead(200, { "content-type": "application/json" });
      const more = () => {
        while (!response.destroyed && response.write("0".repeat(65_536)));
      };
      response.on("drain", more);
      more();
      return;
    }
    case "around":
      response.writeHead(302, { location: request.url ?? "/" }).end();
      return;
    case "closing":
      response.destroy();
      return;
    default:
      if (url.pathname === "/api/3/action/package_search") send(200, found);
      else send(404, refused);
  }
}
