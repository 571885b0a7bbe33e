import type { Quote } from '../reasons/reason.ts';
import type { SweepResult } from './schema.ts';

/** Units that no report can take for anything else. */
const PLAIN_UNIT = /^(?:%|‰|[A-Za-z]{1,12})$/;

/** A value of the swept quantity with its unit: `0.5 %`. */
export function amountOf(at: number, { unit }: Pick<SweepResult, 'unit'>, quote: Quote): string {
  if (unit === null) return String(at);
  return `${at} ${PLAIN_UNIT.test(unit) ? unit : quote(unit)}`;
}

/** The swept quantity with its unit, as the head of an axis or a column. */
export function quantityOf({ quantity, unit }: Pick<SweepResult, 'quantity' | 'unit'>, quote: Quote): string {
  return unit === null
    ? quote(quantity)
    : `${quote(quantity)} (${PLAIN_UNIT.test(unit) ? unit : quote(unit)})`;
}

/** A checkpoint by its label, and its model where that is another name. */
export function nameOf(label: string | null, model: string, quote: Quote): string {
  return label === null || label === model ? quote(model) : `${quote(label)} (${quote(model)})`;
}
