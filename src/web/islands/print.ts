// What is folded up on the screen is printed too, and folded up again afterwards.

const opened = new Set<HTMLDetailsElement>();

addEventListener("beforeprint", () => {
  for (const folded of document.querySelectorAll<HTMLDetailsElement>("main details:not([open])")) {
    folded.open = true;
    opened.add(folded);
  }
});

addEventListener("afterprint", () => {
  for (const one of opened) one.open = false;
  opened.clear();
});
