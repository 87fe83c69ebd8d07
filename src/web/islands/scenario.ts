// Scores follow as one types: the server works them out, and what it would show after sending the form takes the place of
// what stands above the fields. Without this the form sends itself.

const PAUSE = 400;

const form = document.querySelector<HTMLFormElement>("#scenario-form");
let timer = 0;
let running: AbortController | null = null;

form?.addEventListener("input", ({ target }) => {
  if (!(target instanceof HTMLElement) || !target.closest(".scenario-field")) return;
  clearTimeout(timer);
  timer = setTimeout(() => recompute(form), PAUSE);
});

async function recompute(form: HTMLFormElement): Promise<void> {
  running?.abort();
  const own = new AbortController();
  running = own;
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") body.set(name, value);
  const there = document.getElementById("scenario-results");
  there?.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(form.action, { method: "POST", body, signal: own.signal });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const results = page.getElementById("scenario-results");
    if (answer.ok && results) there?.replaceChildren(...results.childNodes);
  } catch {
    // Nothing is lost: the button does the same.
  }
  if (running === own) there?.removeAttribute("aria-busy");
}
