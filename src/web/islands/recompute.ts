/**
 * "Rifai il conto" answers while one types: the server does the sum, the page shows what it says. Without this the
 * button asks the same.
 */
interface Answer {
  /** The outcome in words. */
  readonly said: string;
  /** Names of fields in which no number can be read. */
  readonly wrong: readonly string[];
}

/** Milliseconds without a key before the server is asked. */
const PAUSE = 250;

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-recompute]")) enliven(form);

function enliven(form: HTMLFormElement): void {
  const shown = form.querySelector("[data-recompute-said]");
  let waiting: number | undefined;
  let asked = 0;
  const ask = async (): Promise<void> => {
    asked += 1;
    const own = asked;
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === "string") query.set(name, value);
    const address = new URL(form.dataset["recompute"] ?? "", location.href);
    for (const [name, value] of query) address.searchParams.set(name, value);
    const response = await fetch(address, { headers: { accept: "application/json" } });
    // An answer that was overtaken is of no use.
    if (!response.ok || own !== asked || shown === null) return;
    const { said, wrong } = (await response.json()) as Answer;
    shown.textContent = said;
    shown.parentElement?.classList.add("recompute-changed");
    for (const field of form.querySelectorAll("input")) {
      if (wrong.includes(field.name)) field.setAttribute("aria-invalid", "true");
      else field.removeAttribute("aria-invalid");
    }
  };
  form.addEventListener("input", () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => void ask().catch(() => {}), PAUSE);
  });
}
