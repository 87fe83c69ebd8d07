import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createElement as h } from "react";
import { renderToPipeableStream } from "react-dom/server";
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from "react-router";
import { routes } from "./react-router-app.mjs";

// node react-router.mjs TABLE.json PORT: serves the table, rendered for each request, as React Router does on a server.

const table = JSON.parse(readFileSync(process.argv[2], "utf8"));
const port = Number(process.argv[3]);
const handler = createStaticHandler(routes(() => table));

const server = createServer(async (request, response) => {
  const address = new URL(request.url, `http://127.0.0.1:${port}`);
  const context = await handler.query(new Request(address));
  const router = createStaticRouter(handler.dataRoutes, context);
  const page = h(
    "html",
    { lang: "it" },
    h(
      "head",
      null,
      h("meta", { charSet: "utf-8" }),
      h("title", null, table.title),
      h("link", { rel: "stylesheet", href: "/style.css" }),
    ),
    h("body", null, h("div", { id: "root" }, h(StaticRouterProvider, { router, context }))),
  );
  const { pipe } = renderToPipeableStream(page, {
    bootstrapModules: ["/client.js"],
    onShellReady() {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
      pipe(response);
    },
    onError(error) {
      console.error(error);
      response.destroy();
    },
  });
});
server.listen(port, "127.0.0.1", () => console.log(`http://127.0.0.1:${port}`));
process.once("SIGTERM", () => process.exit(0));
