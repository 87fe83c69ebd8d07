/** A property of an iCalendar object: name, parameters, and value with escapes undone. */
export interface CalendarLine {
  readonly name: string;
  readonly params: string;
  readonly value: string;
}

/** Reads an iCalendar object as RFC 5545 says it is written, and throws where it is not. */
export function readCalendar(text: string): readonly CalendarLine[] {
  if (!text.endsWith("\r\n")) throw new Error("the last line does not end");
  const physical = text.slice(0, -2).split("\r\n");
  for (const line of physical) {
    if (/[\r\n]/.test(line)) throw new Error("a line ends by half");
    if (Buffer.byteLength(line) > 75) throw new Error(`a line of ${Buffer.byteLength(line)} octets`);
    if (line.includes("\uFFFD")) throw new Error("a character was cut");
  }
  const lines = physical.join("\r\n").replaceAll("\r\n ", "").split("\r\n");
  return lines.map((line) => {
    const [, name = "", params = "", value = ""] = /^([A-Z-]+)((?:;[A-Z]+=[^:;]+)*):(.*)$/.exec(line) ?? [];
    if (name === "") throw new Error(`no property: ${line}`);
    return { name, params, value: unescaped(value) };
  });
}

function unescaped(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, mark: string) => (/n/i.test(mark) ? "\n" : mark));
}
