/** RFC 5321 allows 254 characters in a path. */
const LONGEST = 254;

/**
 * An e-mail as it is kept and looked up: without blanks around, in lower case. Null for what is none. Letters beyond
 * ASCII are none of an address here: "аdmin" with a Cyrillic "а", or a Kelvin sign that turns into "k" in lower case,
 * would pass for somebody else's.
 */
export function readEmail(text: string): string | null {
  const email = text.trim();
  if (email.length > LONGEST) return null;
  if (
    !/^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+$/i.test(
      email,
    )
  )
    return null;
  return email.toLowerCase();
}
