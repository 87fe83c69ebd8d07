import type { Field, Location, Span } from "../../core/diagnostics/diagnostic.ts";
import type { SourcedText } from "../sourced-text.ts";

/** Where each field of a plan stands in its document. */
export class Places {
  private readonly subjects = new Map<string, Map<Field, readonly SourcedText[]>>();

  /** Notes the texts from which a field was read; nothing where there are none. */
  note(subject: string, field: Field, texts: readonly (SourcedText | null)[]): void {
    const found = texts.filter((text) => text !== null);
    if (found.length === 0) return;
    const fields = this.subjects.get(subject) ?? new Map<Field, readonly SourcedText[]>();
    fields.set(field, found);
    this.subjects.set(subject, fields);
  }

  /**
   * The span of the document's text to which a diagnostic points: the place in the field, the whole field, or, where
   * the field was not written, the name or title of the subject. Null where nothing in the document answers.
   */
  locate(subject: string | null, location: Location | null): Span | null {
    if (location?.in === "source") return location.span;
    if (location?.in === "text") return null;
    const of = location?.of ?? subject;
    const fields = of === null ? undefined : this.subjects.get(of);
    if (!fields) return null;
    const texts = location ? fields.get(location.field) : undefined;
    if (!texts) return whole(fields.get("name") ?? fields.get("title") ?? fields.get("code") ?? []);
    const quote = location?.quote ?? "";
    for (const text of quote === "" ? [] : texts) {
      const at = text.text.indexOf(quote);
      if (at >= 0) return text.span(at, at + quote.length);
    }
    const [only] = texts;
    if (location?.span && texts.length === 1 && only)
      return only.span(location.span.start, location.span.end);
    return whole(texts);
  }
}

function whole(texts: readonly SourcedText[]): Span | null {
  const spans = texts.map((text) => text.span());
  const [first] = spans;
  if (!first) return null;
  return spans.reduce(
    (all, span) => ({ start: Math.min(all.start, span.start), end: Math.max(all.end, span.end) }),
    first,
  );
}
