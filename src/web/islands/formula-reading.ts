// Formulas and targets are read as one types: the server reads, so that there is one reader; what it says stands under
// the field. Without scripts the same stands there after saving.

const PAUSE = 350;

const form = document.querySelector<HTMLFormElement>("#node-form");
const address = form?.querySelector<HTMLInputElement>('[name="reading-at"]')?.value;
const token = form?.querySelector<HTMLInputElement>('[name="csrf"]')?.value ?? "";

if (address)
  for (const output of document.querySelectorAll<HTMLOutputElement>("output[data-what]")) {
    const field = document.getElementById(output.htmlFor.value);
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)
      live(field, output, address);
  }

function live(field: HTMLInputElement | HTMLTextAreaElement, output: HTMLOutputElement, to: string): void {
  let timer = 0;
  let running: AbortController | null = null;
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      running?.abort();
      const own = new AbortController();
      running = own;
      const body = new URLSearchParams({ csrf: token, text: field.value });
      for (const name of ["what", "indicator", "year"]) body.set(name, output.dataset[name] ?? "");
      try {
        const answer = await fetch(to, { method: "POST", body, signal: own.signal });
        if (answer.ok) output.innerHTML = await answer.text();
      } catch {
        // Nothing is lost: the text is read again when it is saved.
      }
    }, PAUSE);
  });
}

// What has been typed and not saved is not left behind unasked.
let dirty = false;
form?.addEventListener("input", () => {
  dirty = true;
});
form?.addEventListener("submit", () => {
  dirty = false;
});
addEventListener("beforeunload", (event) => {
  if (dirty) event.preventDefault();
});
