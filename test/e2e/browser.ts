import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { chromiumProgram } from "../../scripts/chromium.mjs";
import type { Language } from "../../src/messages/catalogue.ts";
import type { House } from "./house.ts";

/** As root there is no sandbox; nothing may go out to the network by itself. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** How long the browser may take for one step before the test gives up, in milliseconds: much more than it ever needs. */
const PATIENCE = 30_000;

/** A browser with a profile of its own, which is gone when it is closed. */
export function openBrowser(): Promise<Browser> {
  const executablePath = chromiumProgram();
  if (executablePath === null) throw new Error("chromium is not installed");
  return chromium.launch({ executablePath, args: FLAGS, headless: true });
}

export interface Window {
  readonly width?: number;
  readonly height?: number;
  readonly language?: Language;
  readonly scripts?: boolean;
  /** For tools that put scripts of their own into pages, which the pages forbid. */
  readonly bypassCsp?: boolean;
}

/** A browser of somebody's own: its cookies are nobody else's. Without an e-mail nobody is signed in. */
export async function windowOf(
  browser: Browser,
  house: House,
  email: string | null,
  { width = 1280, height = 900, language = "it", scripts = true, bypassCsp = false }: Window = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: house.address,
    viewport: { width, height },
    locale: language === "it" ? "it-IT" : "en-GB",
    javaScriptEnabled: scripts,
    bypassCSP: bypassCsp,
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(PATIENCE);
  if (email !== null) {
    const { name, value } = await house.signIn(email);
    await context.addCookies([{ name, value, url: house.address, httpOnly: true, sameSite: "Lax" }]);
  }
  return context;
}

/** Opens a page and remembers what the browser complains about: scripts that fail, things that the policy forbids. */
export async function openPage(
  context: BrowserContext,
  path: string,
): Promise<{ page: Page; complaints: string[] }> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(path);
  return { page, complaints };
}
