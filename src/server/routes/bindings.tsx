import { require } from "../../application/guard.ts";
import { may } from "../../application/permissions.ts";
import { Problem } from "../../application/problem.ts";
import { bind, bindingsOf, quantitiesOf } from "../../application/registers/bindings.ts";
import { computedValues } from "../../application/registers/computed.ts";
import { previewRule } from "../../application/registers/count.ts";
import { registersInUse } from "../../application/registers/in-use.ts";
import { recordValues } from "../../application/registers/record-values.ts";
import { unitCodes } from "../../application/registers/scope.ts";
import { ruleOf } from "../../core/register/read-rule.ts";
import { readyRegister } from "../../core/register/ready/all.ts";
import { done } from "../../web/pages/draft/addresses.ts";
import { bindingAddress, computedAddress } from "../../web/pages/registers/addresses.ts";
import { BindingPage, type BindingPageProps } from "../../web/pages/registers/BindingPage.tsx";
import { ComputedPage, type ComputedPageProps, labelOf } from "../../web/pages/registers/ComputedPage.tsx";
import { NO_RULE, type RuleTyped, ruleFrom, typedFrom } from "../../web/pages/registers/rule-form.ts";
import { shownRows } from "../../web/pages/registers/shown-rows.ts";
import { askedDay } from "../asked-day.ts";
import { contextOf, show } from "../page.tsx";
import type { Request, Routes, Server } from "../server.ts";
import { yearIn } from "../year-in.ts";
import { type Sent, textIn, textsIn } from "./form-fields.ts";

/** Values computed from registers, their recording, and the rules that they are computed by. */
export const bindingRoutes: Routes = (pages, server) => {
  const { services } = server;

  pages.get("/registers/computed", (c) =>
    computedPage(c, server, { year: c.req.query("year") ?? "", upTo: c.req.query("upTo") ?? "" }, null),
  );

  pages.post("/registers/computed", async (c) => {
    const { actor, body, words } = c.var;
    require(actor, "measure");
    const sent = await c.req.parseBody({ all: true });
    const asked = { year: textIn(sent, "year"), upTo: textIn(sent, "upTo") };
    const { values } = await computedValues(services, body.code, actor, momentIn(asked));
    const chosen = textsIn(sent, "value").flatMap((text) => {
      const [number, seen = ""] = text.split(" ");
      const value = values.find(({ binding }) => String(binding.number) === number);
      return value ? [{ value, seen }] : [];
    });
    const confirmed = textIn(sent, "confirm") === "yes" ? textsIn(sent, "doubt") : [];
    try {
      const items = chosen.map(({ value: { binding }, seen }) => ({
        indicator: binding.indicator,
        quantity: binding.quantity,
        seen,
      }));
      await recordValues(services, body.code, actor, { ...momentIn(asked), chosen: items, confirmed }, words);
    } catch (error) {
      if (!(error instanceof Problem) || !HERE.has(error.kind)) throw error;
      const labels = chosen.map(({ value }) => labelOf(value));
      return computedPage(c, server, asked, { chosen: labels, problem: error });
    }
    const query = new URLSearchParams({ year: asked.year, upTo: asked.upTo });
    return c.redirect(done(`${computedAddress(body.code)}?${query}`, "notice-computed-recorded"), 303);
  });

  pages.get("/registers/binding", async (c) => {
    require(c.var.actor, "see-registers");
    const [of = "", ofQuantity = ""] = (c.req.query("of") ?? "").split("\t");
    const indicator = c.req.query("indicator") ?? of;
    const quantity = c.req.query("quantity") ?? (ofQuantity === "" ? null : ofQuantity);
    const about = { indicator, quantity, register: c.req.query("register") ?? "" };
    return bindingPage(c, server, about, c.req.query("ready") ?? null, null);
  });

  pages.post("/registers/binding", async (c) => {
    const { actor, body } = c.var;
    require(actor, "define-registers");
    const sent = await c.req.parseBody({ all: true });
    const quantity = textIn(sent, "quantity");
    const about = {
      indicator: textIn(sent, "indicator"),
      quantity: quantity === "" ? null : quantity,
      register: textIn(sent, "register"),
    };
    const seen = /^\d+$/.test(textIn(sent, "seen")) ? Number(textIn(sent, "seen")) : null;
    const action = textIn(sent, "do");
    const to = bindingAddress(body.code, { indicator: about.indicator, quantity: about.quantity });
    if (action === "unbind") {
      const { register: _, ...which } = about;
      await bind(services, body.code, actor, { ...which, rule: null, seen });
      return c.redirect(done(computedAddress(body.code), "notice-binding-removed"), 303);
    }
    const typed = ruleIn(sent);
    try {
      const { registers, units } = await known(c, server);
      const register = registers.find(({ id }) => id === about.register);
      if (!register) throw new Problem("not-found", "register-unknown", { register: about.register });
      const { document, faults } = ruleFrom(typed, register, units);
      if (faults.length > 0)
        throw new Problem("invalid-input", "binding-refused", { count: faults.length }, faults);
      if (action !== "save")
        return await bindingPage(c, server, about, null, { typed, seen, problem: null, document });
      const { register: _, ...which } = about;
      await bind(services, body.code, actor, { ...which, rule: document, seen });
    } catch (error) {
      if (!(error instanceof Problem) || error.kind !== "invalid-input") throw error;
      return bindingPage(c, server, about, null, { typed, seen, problem: error, document: null });
    }
    return c.redirect(done(to, "notice-binding-saved"), 303);
  });
};

/** Told on the page of the values. */
const HERE: ReadonlySet<Problem["kind"]> = new Set(["invalid-input", "conflict"]);

function momentIn({ year, upTo }: { readonly year: string; readonly upTo: string }) {
  return {
    year: yearIn(year),
    upTo: askedDay(upTo, "upTo"),
  };
}

async function computedPage(
  c: Request,
  server: Server,
  asked: { readonly year: string; readonly upTo: string },
  refused: ComputedPageProps["refused"],
): Promise<Response> {
  const { actor, body } = c.var;
  const computed = await computedValues(server.services, body.code, actor, momentIn(asked));
  const page = (
    <ComputedPage
      context={contextOf(c, server, computed.standing)}
      body={body.code}
      computed={computed}
      mayDefine={may(actor, "define-registers")}
      refused={refused}
    />
  );
  return show(c, page, refused === null ? 200 : refused.problem.kind === "conflict" ? 409 : 422);
}

/** Registers in use, codes of units, quantities that can be counted, and the bindings there are. */
function known(c: Request, server: Server) {
  const { body } = c.var;
  return server.services.store.read(body.code, async (reader) => {
    const standing = await server.services.standings.within(reader);
    const indicators = standing?.version.plan.nodes.flatMap((node) => node.indicators) ?? [];
    return {
      registers: (await registersInUse(reader)).map(({ register }) => register),
      units: await unitCodes(server.services, reader),
      bindings: await bindingsOf(reader),
      quantities: indicators.flatMap(({ id, name }) =>
        quantitiesOf(standing, id).map((quantity) => ({
          value: `${id}\t${quantity ?? ""}`,
          label: `${id} ${quantity ?? name}`.slice(0, 120),
        })),
      ),
    };
  });
}

interface About {
  readonly indicator: string;
  readonly quantity: string | null;
  readonly register: string;
}

async function bindingPage(
  c: Request,
  server: Server,
  about: About,
  ready: string | null,
  sent: {
    readonly typed: RuleTyped;
    readonly seen: number | null;
    readonly problem: Problem | null;
    /** The rule to be tried. */
    readonly document: object | null;
  } | null,
): Promise<Response> {
  const { actor, body, words } = c.var;
  const { registers, bindings, quantities } = await known(c, server);
  const { indicator, quantity } = about;
  if (indicator !== "" && !quantities.some(({ value }) => value.startsWith(`${indicator}\t`)))
    throw new Problem("not-found", "binding-unknown-quantity", { indicator: indicator.slice(0, 80) });
  const binding = bindings.find((one) => one.indicator === indicator && one.quantity === quantity) ?? null;
  const named = about.register === "" ? String(binding?.document["register"] ?? "") : about.register;
  const register = registers.find(({ id }) => id === named) ?? null;
  const rules = readyRegister(register?.id ?? "")?.rules ?? [];
  const usual = ready === null ? undefined : rules[Number(ready)]?.rule;
  const held = binding?.document["register"] === register?.id ? binding?.document : undefined;
  const document = sent?.document ?? (sent ? null : (usual ?? held ?? null));
  const rule = register && document ? ruleOf(document, register).rule : null;
  let problem = sent?.problem ?? null;
  let preview: BindingPageProps["preview"] = null;
  if (register !== null && document !== null && indicator !== "")
    try {
      const given = { indicator, rule: document as Readonly<Record<string, unknown>> };
      const counted = await previewRule(server.services, body.code, actor, given);
      preview = { counted, rows: shownRows(register, counted.rows, counted.persons, words) };
    } catch (error) {
      if (!(error instanceof Problem) || error.kind !== "invalid-input") throw error;
      problem ??= error;
    }
  const props: BindingPageProps = {
    context: contextOf(c, server),
    body: body.code,
    quantities,
    registers,
    indicator,
    quantity,
    register,
    ready: rules,
    typed: sent?.typed ?? (rule && register ? typedFrom(rule, register, words.language) : NO_RULE),
    seen: sent ? sent.seen : (binding?.number ?? null),
    preview,
    problem,
  };
  return show(c, <BindingPage {...props} />, problem === null ? 200 : 422);
}

function ruleIn(sent: Sent): RuleTyped {
  const text = (name: string): string => textIn(sent, name);
  const [lists, columns, tests, values] = ["list", "column", "is", "value"].map((name) =>
    textsIn(sent, `condition.${name}`),
  );
  return {
    what: text("what"),
    column: text("column"),
    as: text("as"),
    period: text("period"),
    day: text("day"),
    units: text("units"),
    unitList: text("unitList"),
    from: text("from"),
    to: text("to"),
    days: text("days"),
    count: text("count"),
    conditions: (columns ?? []).map((column, at) => ({
      list: lists?.[at] ?? "where",
      column,
      is: tests?.[at] ?? "one-of",
      value: values?.[at] ?? "",
    })),
    kept: text("kept"),
  };
}
