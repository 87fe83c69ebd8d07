import type { HttpBindings } from "@hono/node-server";
import type { Context, Hono } from "hono";
import type { Actor } from "../application/actor.ts";
import type { Services } from "../application/services.ts";
import type { Catalogue, Language } from "../messages/catalogue.ts";
import type { Body } from "../store/body.ts";
import type { Session } from "../store/sessions.ts";
import type { Assets } from "../web/assets.ts";
import type { Config } from "./config.ts";
import type { Jobs } from "./jobs/jobs.ts";

/** What every route works with. */
export interface Server {
  readonly config: Config;
  readonly services: Services;
  readonly assets: Assets;
  readonly words: (language: Language) => Catalogue;
  /** What goes on without anybody asking; absent where the application is asked without a server. */
  readonly jobs?: Jobs;
  /** One line a fault, for who runs the server; nothing of it reaches the user but the reference. */
  readonly log: (line: string) => void;
}

/** What is known of a request by the time a route of a body sees it. */
export interface Variables {
  /** Names the request in messages and in the log. */
  readonly reference: string;
  readonly words: Catalogue;
  readonly body: Body;
  readonly actor: Actor;
  readonly session: Session | null;
  readonly csrf: string;
}

export interface Environment {
  Bindings: HttpBindings;
  Variables: Variables;
}

export type App = Hono<Environment>;
export type Request = Context<Environment>;

/** Adds routes to the pages of a body; paths are relative to it ("/tree" answers at "/cciaa_le/tree"). */
export type Routes = (pages: App, server: Server) => void;
