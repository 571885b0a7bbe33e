import { isMapping, valueAt } from '../input/misplaced.ts';
import { nearest } from '../input/nearest.ts';
import { lineOf, scalarOf } from '../input/written.ts';
import { limitsFromWire } from '../model/limits.ts';
import { limitsProblem, MAX_ERROR } from './limits.ts';

/** must_catch over tolerated where one of them is not written: that of the presets. */
const USUAL_RATIO = 4;
const DIGITS = 12;
const EXAMPLE_ENDPOINT = 'serving';

/** What errors of a policy say with what else it says: the endpoints that it has, a limit beside the missing one. */
export interface OwnLines {
  ownLine(path: readonly PropertyKey[], found: unknown): string | null;
  inExample(line: string): string;
}

/** The lines to write for one policy, as it was parsed. */
export function ownLinesOf(policy: unknown): OwnLines {
  const endpoints = valueAt(policy, ['endpoints']);
  const names = isMapping(endpoints) ? Object.keys(endpoints).filter((name) => scalarOf(name) === name) : [];
  const endpoint = names.length === 0 || names.includes(EXAMPLE_ENDPOINT) ? EXAMPLE_ENDPOINT : names[0];
  return {
    inExample: (line) => line.replaceAll(`endpoint: ${EXAMPLE_ENDPOINT}`, `endpoint: ${endpoint}`),
    ownLine: (path, found) => {
      const key = path.map(String).join('.');
      if (key === 'candidate.endpoint' || key === 'judge.endpoint' || key === 'baseline.endpoint')
        return typeof found === 'string' ? endpointLine(found, names) : null;
      if (key === 'limits' || key === 'limits.tolerated' || key === 'limits.must_catch')
        return limitsLine(valueAt(policy, ['limits']));
      if (path.length === 2 && path[0] === 'endpoints' && typeof found === 'string')
        return `${String(path[1])}: { base_url: … }  (the address as its base_url)`;
      return bareLine(key, found, endpoint ?? EXAMPLE_ENDPOINT);
    },
  };
}

/** A name that is no endpoint's, as the endpoint that it is most like. */
function endpointLine(found: string, names: readonly string[]): string | null {
  const near = nearest(found.trim().toLowerCase(), names);
  return near === null ? null : `endpoint: ${near.name}`;
}

/** A section of which somebody wrote the one value that matters. */
function bareLine(key: string, found: unknown, endpoint: string): string | null {
  const list = lineOf('models', typeof found === 'string' ? [found] : found);
  const one = scalarOf(found);
  if (one === null && !(Array.isArray(found) && found.length > 0)) return null;
  if (key === 'candidate')
    return list === null || typeof found === 'number'
      ? null
      : `candidate: { endpoint: ${endpoint}, ${list} }`;
  if (one === null || typeof found !== 'string') return null;
  if (key === 'judge' || key === 'baseline') return `${key}: { endpoint: ${endpoint}, model: ${one} }`;
  if (key === 'labels') return `labels: { reviewers: [${one}] }`;
  return key === 'report' ? `report: { text: ${one} }` : null;
}

/**
 * Limits that keep what was written of them: the missing one at the presets' ratio, crossed ones exchanged, and nearer
 * ones apart at the same must_catch. null: none of that is allowed.
 */
function limitsLine(found: unknown): string | null {
  if (!isMapping(found)) return null;
  const {
    tolerated,
    must_catch: mustCatch,
    false_block: block = 0.05,
    false_pass: pass = 0.05,
    ...rest
  } = found;
  const numbers = [tolerated, mustCatch, block, pass].every(
    (one) => one === undefined || typeof one === 'number',
  );
  if (!numbers || Object.keys(rest).length > 0) return null;
  const [low, high] = [tolerated, mustCatch].map((one) =>
    Number.isFinite(one) ? (one as number) : undefined,
  );
  const pairs: readonly (readonly [number | undefined, number | undefined])[] = [
    [low, high ?? (low === undefined ? undefined : low * USUAL_RATIO)],
    [high, low],
    [high === undefined ? undefined : high / USUAL_RATIO, high],
  ];
  for (const [first, second] of pairs) {
    if (first === undefined || second === undefined) continue;
    const wire = {
      tolerated: Number(first.toPrecision(DIGITS)),
      must_catch: Number(second.toPrecision(DIGITS)),
      false_block: Math.min(block as number, MAX_ERROR),
      false_pass: Math.min(pass as number, MAX_ERROR),
    };
    if (limitsProblem(limitsFromWire(wire)) !== null) continue;
    const errors = Object.keys(found).filter((name) => name === 'false_block' || name === 'false_pass');
    const keys = ['tolerated', 'must_catch', ...errors] as const;
    return `limits: { ${keys.map((name) => `${name}: ${wire[name as keyof typeof wire]}`).join(', ')} }`;
  }
  return null;
}
