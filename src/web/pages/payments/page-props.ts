import type { PaymentsList } from "../../../application/payments/list.ts";
import type { Problem } from "../../../application/problem.ts";
import type { PageContext } from "../../page-context.ts";

/** What the page of payments shows. */
export interface PaymentsPageProps {
  readonly context: PageContext;
  readonly body: string;
  readonly list: PaymentsList;
  readonly may: { readonly write: boolean; readonly seeRows: boolean };
  /** The day shown, where the address asks for one. */
  readonly asOf: string | null;
  /** A recording or a file that was refused; `indicators` are those that were to be recorded. */
  readonly refused: { readonly problem: Problem; readonly indicators: readonly string[] } | null;
}
