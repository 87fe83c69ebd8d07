import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CalendarDay, calendarOf } from "../../../src/application/notices/calendar.ts";
import { readCalendar } from "./calendar-lines.ts";

const entry: CalendarDay = {
  uid: "cciaa_le.2018-05-15.round@traguardo",
  sequence: 0,
  day: "2018-12-31",
  summary: "Monitoraggio di metà anno: ultimo giorno per rispondere",
  description: "Monitoraggio; «àèìòù», 100 % \\ fine\nseconda riga",
  url: "https://traguardo.example.it/cciaa_le/rounds/2018-05-15",
  stamp: "2018-05-02T08:00:00.123Z",
  organizer: "traguardo@example.it",
  language: "it",
};

const valuesOf = (day: CalendarDay) => {
  const lines = readCalendar(calendarOf(day));
  return (name: string) => lines.filter((line) => line.name === name).map(({ value }) => value);
};

describe("the calendar entry", () => {
  it("lasts the whole day, says who calls, and comes back as it was meant", () => {
    const value = valuesOf(entry);
    expect(readCalendar(calendarOf(entry)).map(({ name }) => name)).toEqual([
      ...["BEGIN", "VERSION", "PRODID", "CALSCALE", "METHOD", "BEGIN", "UID", "SEQUENCE", "DTSTAMP"],
      ...["DTSTART", "DTEND", "ORGANIZER", "SUMMARY", "DESCRIPTION", "URL", "TRANSP", "STATUS"],
      ...["BEGIN", "ACTION", "DESCRIPTION", "TRIGGER", "END", "END", "END"],
    ]);
    expect(value("BEGIN")).toEqual(["VCALENDAR", "VEVENT", "VALARM"]);
    expect(value("END")).toEqual(["VALARM", "VEVENT", "VCALENDAR"]);
    expect([value("UID"), value("DTSTAMP")]).toEqual([[entry.uid], ["20180502T080000Z"]]);
    // The end of a day is the beginning of the next, here of another year.
    expect([value("DTSTART"), value("DTEND")]).toEqual([["20181231"], ["20190101"]]);
    expect([value("SUMMARY")[0], value("DESCRIPTION")[0]]).toEqual([entry.summary, entry.description]);
    expect([value("METHOD"), value("ORGANIZER")]).toEqual([["PUBLISH"], ["mailto:traguardo@example.it"]]);
  });

  it("is a plain calendar file where nobody is known to call", () => {
    const value = valuesOf({ ...entry, organizer: null, url: null });
    expect([value("METHOD"), value("ORGANIZER"), value("URL")]).toEqual([[], [], []]);
  });

  it("is well formed whatever a round is called, and no title adds a property", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (title) => {
        const value = valuesOf({
          ...entry,
          summary: title,
          description: `${title}\r\nATTENDEE:mailto:x@y.it`,
        });
        // biome-ignore lint/suspicious/noControlCharactersInRegex: what a calendar cannot hold
        const kept = title.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, " ");
        expect(value("SUMMARY")).toEqual([kept]);
        expect(value("ATTENDEE")).toEqual([]);
      }),
    );
  });
});
