import { activateFeed, defineFeed } from "../../application/feeds/define.ts";
import { feedDetail } from "../../application/feeds/list.ts";
import { runFeed } from "../../application/feeds/run.ts";
import { acceptProposal, refuseProposal } from "../../application/feeds/settle.ts";
import { testFeed } from "../../application/feeds/test-feed.ts";
import { require } from "../../application/guard.ts";
import { address } from "../../web/addresses.ts";
import { done } from "../../web/pages/draft/addresses.ts";
import { feedAddress } from "../../web/pages/feeds/addresses.ts";
import {
  BLANK_FEED,
  documentOf,
  FEED_FIELDS,
  type FeedTyped,
} from "../../web/pages/feeds/definition-form.ts";
import { typedOf } from "../../web/pages/feeds/definition-typed.ts";
import { outsideOf } from "../feeds/outside.ts";
import type { Routes } from "../server.ts";
import { headerIn } from "./feeds-header.ts";
import { feedFormPage, feedPage, feedsPage, toldHere } from "./feeds-pages.tsx";
import { type Sent, seenIn, textIn, textsIn } from "./form-fields.ts";

const RAN = {
  proposed: "notice-feed-proposed",
  recorded: "notice-feed-recorded",
  unchanged: "notice-feed-unchanged",
  failed: "notice-feed-failed",
} as const;

/** Flussi: define, try, activate, have read, decide of what is proposed. */
export const feedRoutes: Routes = (pages, server) => {
  const { services } = server;
  const outside = outsideOf(server.config);

  pages.get("/feeds", (c) => feedsPage(c, server, null));

  pages.post("/feeds", async (c) => {
    const { actor, body } = c.var;
    require(actor, "manage-feeds");
    const sent = await c.req.parseBody();
    const [typed, seen] = [typedIn(sent), seenIn(sent)];
    const { said, carried } = await headerIn(services, body.code, sent, documentOf(typed));
    try {
      const { subject } = await defineFeed(services, body.code, actor, {
        document: documentOf(typed),
        seen,
        header: said,
      });
      return c.redirect(done(feedAddress(body.code, subject), "notice-feed-written"), 303);
    } catch (error) {
      if (!toldHere(error)) throw error;
      return feedFormPage(c, server, { typed, seen, problem: error, test: null, header: carried });
    }
  });

  pages.get("/feeds/new", (c) => {
    require(c.var.actor, "manage-feeds");
    return feedFormPage(c, server, { typed: BLANK_FEED, seen: null, problem: null, test: null });
  });

  pages.post("/feeds/test", async (c) => {
    const { actor, body } = c.var;
    require(actor, "manage-feeds");
    const sent = await c.req.parseBody();
    const [typed, seen] = [typedIn(sent), seenIn(sent)];
    const { said, carried } = await headerIn(services, body.code, sent, documentOf(typed));
    try {
      const test = await testFeed(services, body.code, actor, documentOf(typed), outside, said);
      return feedFormPage(c, server, { typed, seen, problem: null, test, header: carried });
    } catch (error) {
      if (!toldHere(error)) throw error;
      return feedFormPage(c, server, { typed, seen, problem: error, test: null, header: carried });
    }
  });

  pages.get("/feeds/:feed", (c) => feedPage(c, server, null));

  pages.get("/feeds/:feed/definition", async (c) => {
    const { actor, body } = c.var;
    require(actor, "manage-feeds");
    const { kept } = await feedDetail(services, body.code, actor, c.req.param("feed"));
    const typed = typedOf(kept.feed);
    return feedFormPage(c, server, { typed, seen: kept.number, problem: null, test: null });
  });

  for (const [step, active, notice] of [
    ["activate", true, "notice-feed-activated"],
    ["deactivate", false, "notice-feed-deactivated"],
  ] as const)
    pages.post(`/feeds/:feed/${step}`, async (c) => {
      const { actor, body } = c.var;
      require(actor, "manage-feeds");
      const feed = c.req.param("feed");
      const seen = seenIn(await c.req.parseBody()) ?? 0;
      try {
        await activateFeed(services, body.code, actor, { feed, active, seen });
      } catch (error) {
        if (!toldHere(error)) throw error;
        return feedPage(c, server, error);
      }
      return c.redirect(done(feedAddress(body.code, feed), notice), 303);
    });

  pages.post("/feeds/:feed/run", async (c) => {
    const { actor, body, words } = c.var;
    require(actor, "manage-feeds");
    const feed = c.req.param("feed");
    try {
      const { outcome } = await runFeed({ services, outside, words }, body.code, actor, feed);
      return c.redirect(done(feedAddress(body.code, feed), RAN[outcome]), 303);
    } catch (error) {
      if (!toldHere(error)) throw error;
      return feedPage(c, server, error);
    }
  });

  pages.post("/feeds/proposals/:run/accept", async (c) => {
    const { actor, body, words } = c.var;
    require(actor, "measure");
    require(actor, "see-feeds");
    const [run, sent] = [c.req.param("run"), await c.req.parseBody({ all: true })];
    const confirmed = textsIn(sent, "confirmed").flatMap((text) => text.split(" "));
    try {
      await acceptProposal(services, body.code, actor, { run, confirmed }, words);
    } catch (error) {
      if (!toldHere(error)) throw error;
      return feedsPage(c, server, { run, problem: error, reason: "" });
    }
    return c.redirect(done(address.feeds(body.code), "notice-feed-accepted"), 303);
  });

  pages.post("/feeds/proposals/:run/refuse", async (c) => {
    const { actor, body } = c.var;
    require(actor, "measure");
    require(actor, "see-feeds");
    const [run, reason] = [c.req.param("run"), textIn(await c.req.parseBody(), "reason")];
    try {
      await refuseProposal(services, body.code, actor, { run, reason });
    } catch (error) {
      if (!toldHere(error)) throw error;
      return feedsPage(c, server, { run, problem: error, reason });
    }
    return c.redirect(done(address.feeds(body.code), "notice-feed-refused"), 303);
  });
};

function typedIn(sent: Sent): FeedTyped {
  const fields = FEED_FIELDS.flatMap((field) => (field in sent ? [[field, textIn(sent, field)]] : []));
  return { ...BLANK_FEED, ...Object.fromEntries(fields) };
}
