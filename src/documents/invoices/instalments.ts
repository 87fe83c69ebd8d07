import { isZero, type Rational, ratio, sign, sum, ZERO } from "../../core/number/rational.ts";
import { legalDue } from "../../core/payments/invoice.ts";
import { dateOfDay, dayNumber, type IsoDate, parseIsoDate } from "../../core/period/iso-date.ts";
import type { XmlElement } from "../readers/xml/xml-tree.ts";
import { all, said } from "./elements.ts";
import type { InvoiceLine } from "./invoice-line.ts";
import { euro } from "./payable.ts";

type Instalment = Pick<InvoiceLine, "due" | "dueAssumed" | "amount">;

/**
 * What is to be paid, and when. Instalments of different days share what is owed by the amounts written for them, to the
 * cent, the last taking what is left; a document without a due day is due at the law's term, thirty days from its own day
 * (D.Lgs. 231/2002, art. 4: from its reception, which the document cannot know).
 */
export function instalmentsOf(body: XmlElement, owed: Rational, issued: IsoDate): readonly Instalment[] {
  const written = all(body, "DatiPagamento").flatMap((terms) => all(terms, "DettaglioPagamento"));
  const days = new Map<IsoDate, { assumed: boolean; amount: Rational }>();
  for (const detail of written) {
    const stated = dueOf(detail);
    const due = stated ?? legalDue(issued);
    const before = days.get(due)?.amount ?? ZERO;
    const amount = before.add(euro(said(detail, "ImportoPagamento")) ?? ZERO);
    days.set(due, { assumed: stated === null, amount });
  }
  const inOrder = [...days].sort(([a], [b]) => (a < b ? -1 : 1));
  const total = sum(inOrder.map(([, { amount }]) => amount));
  const [first] = inOrder;
  if (first === undefined) return [{ due: legalDue(issued), dueAssumed: true, amount: owed }];
  const [due, { assumed }] = first;
  if (inOrder.length === 1 || isZero(total) || inOrder.some(([, { amount }]) => sign(amount) <= 0))
    return [{ due, dueAssumed: assumed, amount: owed }];
  let left = owed;
  return inOrder.map(([due, { assumed, amount }], place) => {
    const share = place === inOrder.length - 1 ? left : cents(owed.mul(amount).div(total));
    left = left.sub(share);
    return { due, dueAssumed: assumed, amount: share };
  });
}

/** The day written, or the days written after the day from which they run; null where neither is. */
function dueOf(detail: XmlElement): IsoDate | null {
  const stated = dayIn(detail, "DataScadenzaPagamento");
  if (stated !== null) return stated;
  const from = dayIn(detail, "DataRiferimentoTerminiPagamento");
  const days = said(detail, "GiorniTerminiPagamento");
  return from !== null && /^\d{1,3}$/.test(days) ? dateOfDay(dayNumber(from) + Number(days)) : null;
}

/** A day may carry a time zone after it. */
function dayIn(detail: XmlElement, name: string): IsoDate | null {
  return parseIsoDate(said(detail, name).slice(0, 10));
}

function cents(value: Rational): Rational {
  return ratio(BigInt(value.mul(100).round(0).toString()), 100);
}
