import type { Cell } from "./ledger.ts";
import type { Instant } from "./store.ts";

/** One datum asked of somebody who has no account, by a link that is good for one answer. */
export interface DataRequest {
  readonly id: string;
  readonly asked: Cell & {
    readonly question: string;
    /** What goes with the question, in the words of who asks; "" for nothing. */
    readonly message: string;
    /** The request that it follows: its answer was refused, and the datum is asked anew. */
    readonly follows: string | null;
  };
  /** Name of who is asked: an office, a partner. */
  readonly recipient: string;
  /** Where the link is sent; null where it is handed over, and once the request is settled. */
  readonly email: string | null;
  /** What its messages are written in. */
  readonly language: "it" | "en" | "both";
  /** What the link's token is made from, for messages that carry it; null where no message does. It opens nothing by itself. */
  readonly link: string | null;
  readonly expires: Instant;
  readonly createdAt: Instant;
  readonly createdBy: { readonly id: string; readonly name: string };
  readonly answeredAt: Instant | null;
  readonly answer: {
    readonly text: string;
    readonly observedOn: string;
    /** How many answers a mean rests on; "" where it is none. */
    readonly n: string;
    readonly note: string;
    /** In what quality one answers ("direttore"); "" where it was not said. */
    readonly capacity: string;
    readonly evidence: readonly { readonly hash: string; readonly name: string }[];
  } | null;
  /** What the office did of it. */
  readonly settled: "accepted" | "refused" | "withdrawn" | null;
  readonly settledAt: Instant | null;
  readonly settledBy: string | null;
  /** Why the answer was refused. */
  readonly reason: string | null;
}

/** The link of a request, as it is kept. */
export interface RequestLink {
  /** SHA-256 of its token. */
  readonly hash: string;
  readonly link: DataRequest["link"];
  readonly expires: Instant;
}

export interface DataRequestReader {
  /** The last first. */
  list(): Promise<readonly DataRequest[]>;
  byId(id: string): Promise<DataRequest | null>;
  byHash(hash: string): Promise<DataRequest | null>;
}

export interface DataRequestWriter {
  create(
    link: RequestLink,
    request: Pick<DataRequest, "asked" | "recipient" | "email"> & Partial<Pick<DataRequest, "language">>,
  ): Promise<DataRequest>;
  /** A new link in place of the old one, which opens nothing any more. False where it was answered or settled. */
  renew(id: string, link: RequestLink): Promise<boolean>;
  /** False where it was answered, settled or has expired: good once. */
  answer(hash: string, answer: NonNullable<DataRequest["answer"]>): Promise<boolean>;
  /** Takes it along with its indicator to the place that that has now. */
  move(id: string, indicator: string): Promise<void>;
  /** False where it was settled before; an answer is needed for "accepted" and "refused", none for "withdrawn". */
  settle(id: string, settled: NonNullable<DataRequest["settled"]>, reason?: string): Promise<boolean>;
}
