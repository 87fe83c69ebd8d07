/**
 * The tree drawing comes alive: zoom by buttons and keys, dragging, arrows from box to box, branches that open and close
 * without leaving the page. Without it the frame scrolls and every link leads where it says.
 */

const LEAST = 0.2;
const MOST = 3;
const STEP = 1.25;
/** What the frame keeps clear around the drawing, in pixels, both sides together. */
const PADDING = 18;
/** Pixels that a press may tremble and still be a click. */
const TREMBLE = 5;

const frame = document.querySelector<HTMLElement>("[data-tree-frame]");
if (frame !== null) enliven(frame);

function enliven(frame: HTMLElement): void {
  const shown = document.querySelector("[data-zoom-shown]");
  let zoom = 1;
  let natural = sizeOf(frame);

  /** Zooms around a point of the frame, its middle unless told. */
  const zoomTo = (wished: number): void => {
    const next = Math.min(MOST, Math.max(LEAST, wished));
    const [x, y] = [frame.clientWidth / 2, frame.clientHeight / 2];
    const [left, top] = [(frame.scrollLeft + x) / zoom, (frame.scrollTop + y) / zoom];
    zoom = next;
    apply();
    frame.scrollTo(left * zoom - x, top * zoom - y);
  };
  const apply = (): void => {
    const svg = frame.querySelector("svg");
    svg?.setAttribute("width", String(natural.width * zoom));
    svg?.setAttribute("height", String(natural.height * zoom));
    if (shown !== null) shown.textContent = `${Math.round(zoom * 100)} %`;
  };
  const fitWhole = (): void => {
    const [width, height] = [frame.clientWidth - PADDING, frame.clientHeight - PADDING];
    zoomTo(Math.min(width / natural.width, height / natural.height));
  };
  const act = (action: string | undefined): boolean => {
    if (action === "in") zoomTo(zoom * STEP);
    else if (action === "out") zoomTo(zoom / STEP);
    else if (action === "fit") fitWhole();
    else return false;
    return true;
  };

  document.querySelector("[data-tree-zoom]")?.removeAttribute("hidden");
  for (const button of document.querySelectorAll<HTMLElement>("[data-zoom]"))
    button.addEventListener("click", () => act(button.dataset["zoom"]));

  frame.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (act(ACTIONS[event.key]) || goTo(nextBox(frame, event.key))) event.preventDefault();
  });
  pan(frame);

  const unfold = async (link: SVGAElement | HTMLAnchorElement): Promise<void> => {
    const href = link.getAttribute("href") ?? "";
    const key = link.getAttribute("data-fold");
    const before = link.getBoundingClientRect();
    const answer = await fetch(href, { headers: { accept: "text/html" } });
    if (!answer.ok) throw new Error(answer.statusText);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const part of ["[data-tree-frame] svg", ".tree-depths"]) {
      const [old, fresh] = [document.querySelector(part), page.querySelector(part)];
      if (old !== null && fresh !== null) old.replaceWith(document.adoptNode(fresh));
    }
    history.replaceState(null, "", href);
    natural = sizeOf(frame);
    apply();
    const again = [...document.querySelectorAll<SVGAElement>("[data-fold]")].find(
      (one) => one.getAttribute("data-fold") === key,
    );
    if (again === undefined) {
      document.querySelector<HTMLElement>(".tree-depths [aria-current]")?.focus();
      return middle(frame);
    }
    // What was pressed stays under the finger.
    const after = again.getBoundingClientRect();
    frame.scrollBy(after.x - before.x, after.y - before.y);
    again.focus({ preventScroll: true });
  };
  document.querySelector("[data-tree]")?.addEventListener("click", (event) => {
    const { target } = event;
    if (!(event instanceof MouseEvent) || !(target instanceof Element)) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const link = target.closest<SVGAElement | HTMLAnchorElement>("[data-fold], .tree-depths a");
    if (link === null) return;
    event.preventDefault();
    unfold(link).catch(() => location.assign(link.getAttribute("href") ?? ""));
  });
  middle(frame);
}

const ACTIONS: Readonly<Record<string, string>> = { "+": "in", "=": "in", "-": "out", "0": "fit" };

function sizeOf(frame: HTMLElement): { width: number; height: number } {
  const svg = frame.querySelector("svg");
  return { width: Number(svg?.getAttribute("width")), height: Number(svg?.getAttribute("height")) };
}

/** The body's box stands in the middle of the drawing's height: begin there. */
function middle(frame: HTMLElement): void {
  const body = frame.querySelector("[data-box]");
  if (body === null) return;
  const [box, room] = [body.getBoundingClientRect(), frame.getBoundingClientRect()];
  frame.scrollBy(0, box.y + box.height / 2 - room.y - room.height / 2);
}

/** The box that an arrow leads to: right to the first child, left to the parent, up and down along the column. */
function nextBox(frame: HTMLElement, key: string): SVGAElement | undefined {
  const here = document.activeElement;
  const own = here?.getAttribute("data-box");
  if (!here || own === null) return undefined;
  const boxes = [...frame.querySelectorAll<SVGAElement>("[data-box]")];
  if (key === "ArrowRight") return boxes.find((box) => box.getAttribute("data-of") === own);
  if (key === "ArrowLeft")
    return boxes.find((box) => box.getAttribute("data-box") === here.getAttribute("data-of"));
  const from = here.getBoundingClientRect();
  const column = boxes.filter((box) => Math.abs(box.getBoundingClientRect().x - from.x) < 1);
  const place = column.indexOf(here as SVGAElement);
  if (key === "ArrowDown") return column[place + 1];
  return key === "ArrowUp" ? column[place - 1] : undefined;
}

function goTo(box: SVGAElement | undefined): boolean {
  box?.focus();
  box?.scrollIntoView({ block: "nearest", inline: "nearest" });
  return box !== undefined;
}

/** Drags the drawing with the mouse; fingers scroll by themselves. A drag that ends on a box is no click. */
function pan(frame: HTMLElement): void {
  let last: { x: number; y: number } | null = null;
  let dragged = false;
  frame.dataset["drag"] = "";
  frame.addEventListener("pointerdown", (event) => {
    if (event.pointerType !== "mouse" || event.button !== 0) return;
    last = { x: event.clientX, y: event.clientY };
    dragged = false;
  });
  frame.addEventListener("dragstart", (event) => event.preventDefault());
  addEventListener("pointermove", (event) => {
    if (last === null) return;
    const [x, y] = [event.clientX - last.x, event.clientY - last.y];
    if (!dragged && Math.hypot(x, y) < TREMBLE) return;
    dragged = true;
    frame.dataset["drag"] = "on";
    frame.scrollBy(-x, -y);
    last = { x: event.clientX, y: event.clientY };
  });
  addEventListener("pointerup", () => {
    last = null;
    frame.dataset["drag"] = "";
  });
  frame.addEventListener(
    "click",
    (event) => {
      if (dragged) event.preventDefault();
      if (dragged) event.stopPropagation();
      dragged = false;
    },
    true,
  );
}
