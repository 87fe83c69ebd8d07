import { dateOfDay, dayNumber, type IsoDate } from "../../core/period/iso-date.ts";
import type { Instant } from "../../store/store.ts";

/** A day to be put into somebody's calendar. */
export interface CalendarDay {
  /** The same for the same thing, whoever gets it and however often (RFC 5545, 3.8.4.7). */
  readonly uid: string;
  /** Grows by one each time that the day is moved: calendars then replace what they have. */
  readonly sequence: number;
  readonly day: IsoDate;
  readonly summary: string;
  readonly description: string;
  /** Where the thing is done; null where the server does not know its own address. */
  readonly url: string | null;
  /** When the entry was made. */
  readonly stamp: Instant;
  /** Who calls, as an e-mail address. METHOD goes with it (RFC 5546, 3.2.1 asks for both or neither). */
  readonly organizer: string | null;
  readonly language: string;
}

/** An iCalendar object (RFC 5545) with one entry that lasts the whole day, takes no time away, and is announced the day before. */
export function calendarOf(entry: CalendarDay): string {
  const { uid, sequence, day, summary, description, url, stamp, organizer, language } = entry;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Traguardo//Monitoraggio//IT",
    "CALSCALE:GREGORIAN",
    ...(organizer === null ? [] : ["METHOD:PUBLISH"]),
    "BEGIN:VEVENT",
    `UID:${textOf(uid)}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${stamp.replace(/[-:]|\.\d+/g, "")}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(dateOfDay(dayNumber(day) + 1))}`,
    ...(organizer === null ? [] : [`ORGANIZER:mailto:${organizer}`]),
    `SUMMARY;LANGUAGE=${language}:${textOf(summary)}`,
    `DESCRIPTION;LANGUAGE=${language}:${textOf(description)}`,
    ...(url === null ? [] : [`URL:${url}`]),
    "TRANSP:TRANSPARENT",
    "STATUS:CONFIRMED",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION;LANGUAGE=${language}:${textOf(summary)}`,
    "TRIGGER:-P1D",
    "END:VALARM",
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function compact(day: IsoDate): string {
  return day.replaceAll("-", "");
}

/** Escaped as RFC 5545, 3.3.11 wants; other control characters have no place in a calendar. */
function textOf(text: string): string {
  return (
    text
      .replace(/\r\n?/g, "\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, " ")
      .replace(/[\\;,]/g, (mark) => `\\${mark}`)
      .replaceAll("\n", "\\n")
  );
}

/** Octets in a line, its end left out (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/** A line cut into lines of at most 75 octets, never within a character; those that follow begin with a blank. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  let size = 0;
  for (const character of line) {
    const bytes = Buffer.byteLength(character);
    if (size + bytes > LONGEST_LINE) {
      parts.push(part);
      [part, size] = ["", 1];
    }
    part += character;
    size += bytes;
  }
  return [...parts, part].join("\r\n ");
}
