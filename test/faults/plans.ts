import { isProbe } from './arrival.ts';
import { dieOf, pickOf } from './dice.ts';
import type { Fault, FaultPlan } from './exchange.ts';
import { BAD_JSON, CUT_BODY, RESET, silence, status } from './faults.ts';

/** How long a silent exchange lasts before its connection is closed. */
const SILENCE_MS = 2_000;

/** The mix of F1, equally likely. */
export const MIX: readonly Fault[] = [
  status(429),
  status(500),
  status(502),
  status(503),
  RESET,
  silence(SILENCE_MS),
  CUT_BODY,
  BAD_JSON,
];

/** Every request meets a fault of the mix with this probability, by a hash of its seed and its attempt. */
export function iid(rate: number, seed: string, mix: readonly Fault[] = MIX): FaultPlan {
  return ({ model, seed: question, nth }) =>
    dieOf(seed, 'whether', model, question, nth) < rate
      ? pickOf(mix, seed, 'which', model, question, nth)
      : null;
}

/** One fault for whatever `when` chooses; honest otherwise. */
export function faultWhen(when: (arrival: Parameters<FaultPlan>[0]) => boolean, fault: Fault): FaultPlan {
  return (arrival) => (when(arrival) ? fault : null);
}

/** The first attempt of a share of a role's questions meets one of the faults; every later attempt is answered. */
export function firstAttempts(
  role: 'candidate' | 'judge',
  share: number,
  faults: readonly Fault[],
  seed: string,
): FaultPlan {
  return (arrival) =>
    arrival.role === role &&
    arrival.nth === 1 &&
    !isProbe(arrival) &&
    dieOf(seed, 'whether', arrival.seed) < share
      ? pickOf(faults, seed, 'which', arrival.seed)
      : null;
}

export type OutageKind = 'refuse' | 'reset' | '503';

/** An outage as it happened, in milliseconds since the server began. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/**
 * A full outage that starts with the request number `after` and lasts `forMs`. `windows` is filled when it
 * starts. `refuse` closes the port, so that the requests in it are not seen at all.
 */
export function outage(
  kind: OutageKind,
  after: number,
  forMs: number,
): { readonly plan: FaultPlan; readonly windows: readonly Window[] } {
  const windows: Window[] = [];
  const fault = kind === '503' ? status(503) : RESET;
  return {
    windows,
    plan: ({ at, count }, { refuseFor }) => {
      if (windows.length === 0 && count >= after) {
        windows.push({ from: at, to: at + forMs });
        if (kind === 'refuse') refuseFor(forMs);
      }
      return windows.some(({ from, to }) => at >= from && at < to) ? fault : null;
    },
  };
}
