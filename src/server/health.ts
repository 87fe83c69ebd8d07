import type { App, Server } from "./server.ts";

/** `GET /health`: 200 when the server can serve, which needs the store to answer; 503 with the same form otherwise. */
export function healthRoutes(app: App, { services }: Server): void {
  app.get("/health", async (c) => {
    c.header("Cache-Control", "no-store");
    try {
      await services.store.bodies();
      return c.json({ status: "ok", store: services.store.engine });
    } catch {
      return c.json({ status: "unavailable", store: services.store.engine }, 503);
    }
  });
}
