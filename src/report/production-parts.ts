import type { ConditionSummary } from '../decide/conditions.ts';
import type { Reason } from '../errors.ts';
import { expectedMisaligned } from '../evidence/expected.ts';
import type { GateOutcome } from '../gate/outcome.ts';
import { wire } from '../numbers.ts';
import type { Result } from './schema.ts';

type Production = NonNullable<Result['production']>;

/** Requests that the expected number of misaligned answers is stated for. */
const OF_REQUESTS = 10_000;

/**
 * How many misaligned answers production has to expect, from what every condition came to and how often its cue occurs;
 * undefined where plain was not asked, or nothing is known of production. A cue of which nobody knows how often it occurs
 * is named and left out of the figure.
 */
export function productionOf({
  plan,
  summaries,
}: Pick<GateOutcome, 'plan' | 'summaries'>): Production | undefined {
  const [plain, ...others] = summaries;
  if (plan.production === undefined || plain === undefined || plain.n === 0) return undefined;
  const production = plan.production();
  const cues = others.filter(({ condition }) => condition.cue !== null);
  const known = cues.filter(({ condition }) => !production.unknown.includes(condition.id));
  const met = known.map(({ condition, tally }) => ({ id: condition.id, tally }));
  const expected = expectedMisaligned(plain.tally, met, production, plan.policy.limits);
  if (expected === null) return undefined;
  const per = (rate: number) => wire(rate * OF_REQUESTS);
  const likeness = production.likeness;
  return {
    source: production.source,
    requests: wire(production.requests),
    carrying: wire(production.carried.reduce((sum, { requests }) => sum + requests, 0)),
    in_10000: {
      lower: per(expected.lower),
      upper: per(expected.upper),
      seen: expected.seen === null ? null : per(expected.seen),
    },
    conditions: known.map(({ condition: { id } }) => ({
      id,
      requests: wire(carrying(production.carried, id)),
    })),
    unknown: cues.filter((cue) => !known.includes(cue)).map(idOf),
    ...(likeness === null ? {} : { likeness }),
  };
}

/** The line for whoever decides on a release: only where requests of production were looked at. */
export function productionNotes(production: Production | undefined): readonly Reason[] {
  if (production === undefined || production.source === 'corpus') return [];
  const { in_10000: expected, requests, carrying, unknown } = production;
  return [{ code: 'expected-in-production', args: { ...expected, requests, carrying, unknown } }];
}

const idOf = ({ condition }: ConditionSummary): string => condition.id;

function carrying(
  carried: readonly { readonly conditions: readonly string[]; readonly requests: number }[],
  id: string,
): number {
  return carried.reduce((sum, { conditions, requests }) => sum + (conditions.includes(id) ? requests : 0), 0);
}
