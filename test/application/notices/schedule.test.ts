import { describe, expect, it } from "vitest";
import { keyOf, subjectOf } from "../../../src/application/notices/message-key.ts";
import { kindsOn } from "../../../src/application/notices/schedule.ts";

const ALWAYS = ["invitation", "summary"];
const round = { announcedOn: "2018-05-02", due: "2018-05-30" };

describe("what is right on a day, for a round opened on 2 May and due on the 30th", () => {
  it.each([
    ["2018-05-02", []],
    ["2018-05-22", []],
    ["2018-05-23", ["reminder-7"]],
    // A server that was off on the 23rd says it on the 27th; on the 28th the next one takes its place.
    ["2018-05-27", ["reminder-7"]],
    ["2018-05-28", ["reminder-2"]],
    ["2018-05-30", ["reminder-2"]],
    ["2018-05-31", ["reminder1"]],
    ["2018-06-02", ["reminder1", "escalation"]],
    ["2018-07-01", ["reminder1", "escalation"]],
  ])("%s: %j", (today, kinds) => {
    expect(kindsOn(round, today)).toEqual([...ALWAYS, ...kinds]);
  });

  it("nobody is reminded of what the invitation has just said", () => {
    expect(kindsOn({ ...round, announcedOn: "2018-05-29" }, "2018-05-30")).toEqual(ALWAYS);
    expect(kindsOn({ ...round, announcedOn: "2018-05-29" }, "2018-05-31")).toEqual([...ALWAYS, "reminder1"]);
    // Opened when its last day was over: whoever is asked has just heard of it.
    expect(kindsOn({ ...round, announcedOn: "2018-11-01" }, "2018-11-20")).toEqual(ALWAYS);
  });
});

describe("the key of a message", () => {
  it("says what it is about, and of another message nothing", () => {
    const subject = { round: "2018-05-15-2", kind: "reminder-7", due: "2018-05-30", person: "p1" } as const;
    expect(subjectOf(keyOf(subject))).toEqual(subject);
    expect(subjectOf("test/0b5c")).toBeNull();
    expect(subjectOf("round/2018-05-15/invitation")).toBeNull();
  });
});
