import { z } from "@hono/zod-openapi";
import { activateFeed, defineFeed } from "../../../application/feeds/define.ts";
import type { HeaderSaid } from "../../../application/feeds/header-said.ts";
import { feedDetail, listFeeds } from "../../../application/feeds/list.ts";
import { runFeed } from "../../../application/feeds/run.ts";
import { acceptProposal, refuseProposal } from "../../../application/feeds/settle.ts";
import { testFeed } from "../../../application/feeds/test-feed.ts";
import { outsideOf } from "../../feeds/outside.ts";
import { type Operation, operation } from "../operation.ts";
import {
  FeedDetailSchema,
  FeedSchema,
  FeedTestSchema,
  feedDetailJson,
  feedJson,
  feedTestJson,
} from "../schemas/feed.ts";

const TAG = "feeds";
const NAMED = z.object({ feed: z.string().max(60) });
const RUN = z.object({ run: z.string().max(60) });
const Seen = z.number().int().openapi({ description: "Number of the record seen" });
const Numbered = z.object({ number: z.number().int() });
const Document = z
  .record(z.string(), z.unknown())
  .openapi({ description: "As docs/feeds.md describes it; mistakes are named with their place" });

const Header = z
  .object({ name: z.string().max(60), value: z.string().max(2000) })
  .nullable()
  .openapi({
    description:
      "Sent with each request to the address, to be let in; kept encrypted and never told. Null takes it away; left out, it stays as it is",
  });

/** Quantities read from other systems. */
export const feedOperations: readonly Operation[] = [
  operation({
    id: "listFeeds",
    method: "get",
    path: "/feeds",
    tag: TAG,
    summary: "Feeds with their last readings and the values that wait to be confirmed",
    permission: "see-feeds",
    answer: z.object({ items: z.array(FeedSchema) }),
    work: async ({ c, services, body, actor }) => ({
      body: { items: (await listFeeds(services, body, actor)).map((line) => feedJson(line, c.var.words)) },
    }),
  }),
  operation({
    id: "defineFeed",
    method: "post",
    path: "/feeds",
    tag: TAG,
    summary: "Writes a feed, or writes it anew; it is read no more until it is activated",
    permission: "manage-feeds",
    input: z.object({ document: Document, seen: Seen.nullable(), header: Header.optional() }),
    answer: Numbered,
    status: 201,
    work: async ({ services, body, actor, input: { document, seen, header } }) => {
      const said = { document, seen, header: saidOf(header) };
      const { number } = await defineFeed(services, body, actor, said);
      return { body: { number } };
    },
  }),
  operation({
    id: "testFeed",
    method: "post",
    path: "/feeds/test",
    tag: TAG,
    summary: "What a definition would read now; nothing is kept",
    permission: "manage-feeds",
    input: z.object({ document: Document, header: Header.optional() }),
    answer: FeedTestSchema,
    work: async ({ c, server, services, body, actor, input }) => {
      const outside = outsideOf(server.config);
      const test = await testFeed(services, body, actor, input.document, outside, saidOf(input.header));
      return { body: feedTestJson(test, c.var.words) };
    },
  }),
  operation({
    id: "getFeed",
    method: "get",
    path: "/feeds/{feed}",
    tag: TAG,
    summary: "One feed with its readings",
    permission: "see-feeds",
    params: NAMED,
    answer: FeedDetailSchema,
    work: async ({ c, services, body, actor, params }) => ({
      body: feedDetailJson(await feedDetail(services, body, actor, params.feed), c.var.words),
    }),
  }),
  operation({
    id: "activateFeed",
    method: "post",
    path: "/feeds/{feed}/activation",
    tag: TAG,
    summary: "Has it read on its schedule, or no more",
    permission: "manage-feeds",
    params: NAMED,
    input: z.object({ active: z.boolean(), seen: Seen }),
    answer: Numbered,
    work: async ({ services, body, actor, params, input }) => {
      const { number } = await activateFeed(services, body, actor, { ...params, ...input });
      return { body: { number } };
    },
  }),
  operation({
    id: "runFeed",
    method: "post",
    path: "/feeds/{feed}/runs",
    tag: TAG,
    summary: "Reads it now, outside its schedule",
    permission: "manage-feeds",
    params: NAMED,
    input: z.object({}),
    answer: z.object({
      id: z.string(),
      outcome: z.enum(["proposed", "recorded", "unchanged", "failed"]),
      value: z.string().nullable(),
    }),
    status: 201,
    work: async ({ c, server, services, body, actor, params }) => {
      const setting = { services, outside: outsideOf(server.config), words: c.var.words };
      const { id, outcome, value } = await runFeed(setting, body, actor, params.feed);
      return { body: { id, outcome, value } };
    },
  }),
  operation({
    id: "acceptFeedValue",
    method: "post",
    path: "/feeds/proposals/{run}/acceptance",
    tag: TAG,
    summary: "Records a value that waits, with what was read as its evidence",
    permission: "measure",
    params: RUN,
    input: z.object({ confirmed: z.array(z.string().max(60)).max(20).default([]) }),
    answer: z.object({ sequences: z.array(z.number().int()) }),
    status: 201,
    work: async ({ c, services, body, actor, params, input }) => {
      const entries = await acceptProposal(services, body, actor, { ...params, ...input }, c.var.words);
      return { body: { sequences: entries.map(({ sequence }) => sequence) } };
    },
  }),
  operation({
    id: "refuseFeedValue",
    method: "post",
    path: "/feeds/proposals/{run}/refusal",
    tag: TAG,
    summary: "Leaves a value that waits unrecorded, and says why",
    permission: "measure",
    params: RUN,
    input: z.object({ reason: z.string().max(2000).default("") }),
    answer: z.object({ refused: z.literal(true) }),
    work: async ({ services, body, actor, params, input }) => {
      await refuseProposal(services, body, actor, { ...params, ...input });
      return { body: { refused: true as const } };
    },
  }),
];

function saidOf(header: z.infer<typeof Header> | undefined): HeaderSaid {
  return header === undefined ? "keep" : header === null ? "none" : { ...header, sealed: "" };
}
