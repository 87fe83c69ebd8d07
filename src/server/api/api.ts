import type { App, Server } from "../server.ts";

/** Everything under `/api/v1`. */
export function apiRoutes(_app: App, _server: Server): void {}
