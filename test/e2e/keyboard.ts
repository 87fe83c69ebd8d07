import type { Page } from "playwright-core";

/**
 * Presses Tab through the whole page. Gives the elements one can act on that never had the focus, and those that had it
 * without showing it. Radio buttons of one name are one stop; what is inside closed details is not there.
 */
export async function unreached(page: Page): Promise<string[]> {
  const count = await page.evaluate(() => {
    const ACTED_ON =
      "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex='-1'])";
    const isThere = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) && !element.matches(":disabled");
    const all = [...document.body.querySelectorAll(ACTED_ON)].filter(isThere);
    const look = (element: Element): string =>
      [element, ...element.querySelectorAll("rect, path")]
        .map((part) => {
          const { outline, boxShadow, stroke, strokeWidth, borderColor, clipPath } = getComputedStyle(part);
          return [outline, boxShadow, stroke, strokeWidth, borderColor, clipPath].join();
        })
        .join();
    const before = new Map(all.map((element) => [element, look(element)]));
    const left = new Set(all);
    const unseen: Element[] = [];
    document.addEventListener("focusin", ({ target }) => {
      if (!(target instanceof Element)) return;
      left.delete(target);
      const group = target instanceof HTMLInputElement && target.type === "radio" ? target.name : null;
      for (const other of left)
        if (group !== null && other instanceof HTMLInputElement && other.name === group) left.delete(other);
      if (before.has(target) && look(target) === before.get(target)) unseen.push(target);
    });
    const told = (element: Element): string => element.outerHTML.replace(/\s+/g, " ").slice(0, 140);
    Object.assign(window, {
      tabbed: () => [
        ...[...left].map((element) => `not reached: ${told(element)}`),
        ...unseen.map((element) => `focus not seen: ${told(element)}`),
      ],
    });
    return all.length;
  });
  // Dates have three stops, and the browser makes stops of its own of parts that scroll.
  const tabbed = () => page.evaluate(() => (window as unknown as { tabbed(): string[] }).tabbed());
  for (let press = 1; press <= 2 * count + 10; press += 1) {
    await page.keyboard.press("Tab");
    if (press >= count && press % 5 === 0 && (await tabbed()).length === 0) break;
  }
  return tabbed();
}
