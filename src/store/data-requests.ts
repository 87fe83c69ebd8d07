import type { Cell } from "./ledger.ts";
import type { Instant } from "./store.ts";

/** One datum asked of somebody who has no account, by a link that is good once. */
export interface DataRequest {
  readonly id: string;
  readonly asked: Cell & { readonly question: string };
  /** E-mail or name of who is asked. */
  readonly recipient: string;
  readonly expires: Instant;
  readonly createdAt: Instant;
  readonly createdBy: { readonly id: string; readonly name: string };
  readonly answeredAt: Instant | null;
  readonly answer: {
    readonly text: string;
    readonly observedOn: string;
    readonly note: string;
    readonly evidence: readonly { readonly hash: string; readonly name: string }[];
  } | null;
  /** What the office did of it. */
  readonly settled: "accepted" | "refused" | "withdrawn" | null;
  readonly settledAt: Instant | null;
  readonly settledBy: string | null;
}

export interface DataRequestReader {
  /** The last first. */
  list(): Promise<readonly DataRequest[]>;
  byId(id: string): Promise<DataRequest | null>;
  byHash(hash: string): Promise<DataRequest | null>;
}

export interface DataRequestWriter {
  create(hash: string, request: Pick<DataRequest, "asked" | "recipient" | "expires">): Promise<DataRequest>;
  /** False where it was answered, settled or has expired: good once. */
  answer(hash: string, answer: NonNullable<DataRequest["answer"]>): Promise<boolean>;
  settle(id: string, settled: NonNullable<DataRequest["settled"]>): Promise<boolean>;
}
