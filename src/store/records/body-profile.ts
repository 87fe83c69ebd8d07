/** How a body is reached and found by the public. Subject: "profile". What is empty is not told. */
export interface BodyProfile {
  /** Of an office, never a person's. */
  readonly email: string;
  /** Certified mail (PEC), as in the index of public administrations. */
  readonly pec: string;
  readonly website: string;
  /** In the index of public administrations (IPA), where the program's own code of the body is another. */
  readonly ipa: string;
}
