import type { Amendment } from "./records/amendment.ts";
import type { BodyProfile } from "./records/body-profile.ts";
import type { Override, SettingAside } from "./records/decision.ts";
import type { Narrative } from "./records/narrative.ts";
import type { PlacesRecord } from "./records/places.ts";
import type { PolicyAdoption } from "./records/policy.ts";
import type { PublicAddressDecision, Publication } from "./records/publication.ts";
import type { RoundAnswer, RoundClosing, RoundOpening } from "./records/round.ts";
import type {
  ActivityProgress,
  Binding,
  FeedAdoption,
  FeedSettling,
  RegisterAdoption,
  SurveyAdoption,
} from "./records/source.ts";
import type { Sample, ValidationOutcome, Verdict } from "./records/validation.ts";
import type { Author, Instant } from "./store.ts";

/**
 * The acts of the yearly cycle, by kind. What each is about (`subject`) is said beside its content's type. The latest of
 * a kind and subject is what holds now; the earlier ones stay, so that what held at any time can be told.
 */
export interface RecordContents {
  readonly amendment: Amendment;
  readonly places: PlacesRecord;
  readonly policy: PolicyAdoption;
  readonly "set-aside": SettingAside;
  readonly override: Override;
  readonly "round-opened": RoundOpening;
  readonly "round-answer": RoundAnswer;
  readonly "round-closed": RoundClosing;
  readonly narrative: Narrative;
  readonly sample: Sample;
  readonly verdict: Verdict;
  readonly "validation-closed": ValidationOutcome;
  readonly publication: Publication;
  readonly "public-address": PublicAddressDecision;
  readonly "body-profile": BodyProfile;
  readonly register: RegisterAdoption;
  readonly binding: Binding;
  readonly activity: ActivityProgress;
  readonly survey: SurveyAdoption;
  readonly feed: FeedAdoption;
  readonly "feed-settled": FeedSettling;
}
export type RecordKind = keyof RecordContents;

/** One act: never changed, never deleted. */
export interface CycleRecord<K extends RecordKind = RecordKind> {
  /** Place in the body's register, over all kinds, from 1 without gaps. */
  readonly number: number;
  readonly kind: K;
  readonly subject: string;
  readonly content: RecordContents[K];
  readonly at: Instant;
  readonly author: Author;
}

export interface RecordReader {
  /** Number of the last record; 0 where there is none. */
  position(): Promise<number>;
  /** In order; of one subject, and no later than `upTo`, where these are given. */
  list<K extends RecordKind>(
    kind: K,
    only?: { readonly subject?: string; readonly upTo?: number },
  ): Promise<readonly CycleRecord<K>[]>;
  latest<K extends RecordKind>(kind: K, subject: string): Promise<CycleRecord<K> | null>;
}

export interface RecordWriter {
  /**
   * Adds one and leaves its entry in the audit trail. `seen` is the number of the latest of the same kind and subject
   * that its author saw, null for none: another one meanwhile is a `Conflict`. Left out, nothing is compared.
   */
  add<K extends RecordKind>(
    kind: K,
    subject: string,
    content: RecordContents[K],
    seen?: number | null,
  ): Promise<CycleRecord<K>>;
}
