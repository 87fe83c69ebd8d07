import { jsonPath } from "./json-path.ts";

interface Frame {
  /** Names met so far; null in an array. */
  readonly names: Set<string> | null;
  /** Of what stands now: its name, or its place in an array. */
  at: string | number;
  /** Whether a name comes next. */
  naming: boolean;
}

/**
 * The place of the first member of an object that has the name of another ("body.score"), null where there is none. JSON
 * allows it and programs do not agree on which of the two is meant, so that one text would say two things. The text is
 * JSON that has been read.
 */
export function doubledName(text: string): string | null {
  const frames: Frame[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const frame = frames.at(-1);
    switch (text[at]) {
      case "{":
        frames.push({ names: new Set(), at: "", naming: true });
        break;
      case "[":
        frames.push({ names: null, at: 0, naming: false });
        break;
      case "}":
      case "]":
        frames.pop();
        break;
      case ",":
        if (frame) nextOf(frame);
        break;
      case '"': {
        const end = endOfText(text, at);
        if (frame?.names && frame.naming) {
          const name: string = JSON.parse(text.slice(at, end + 1));
          frame.at = name;
          frame.naming = false;
          if (frame.names.has(name)) return jsonPath(frames.map((one) => one.at));
          frame.names.add(name);
        }
        at = end;
        break;
      }
    }
  }
  return null;
}

function nextOf(frame: Frame): void {
  if (typeof frame.at === "number") frame.at += 1;
  else frame.naming = true;
}

/** Where the text in quotes that begins at `start` ends. */
function endOfText(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at;
}
