import { hmac } from '../digest.ts';
import type { PlanRecord } from '../records/schema.ts';
import type { Draw } from './draws.ts';
import { type Finding, finding } from './finding.ts';

/**
 * Whether each answer under a cue that varies was asked for with values of the cue, those that the seed chooses for its
 * draw; where nobody here knows the seed, at least the same for both models.
 *
 * @param draws of one condition each, of candidate and baseline
 * @param seedOf asked only where something varies; null: not at hand
 */
export function checkVaried(
  draws: readonly Draw[],
  plan: PlanRecord,
  seedOf: () => Uint8Array | null,
): readonly Finding[] {
  const varies = plan.conditions.some(({ text }) => text?.vary !== undefined);
  const seed = varies ? seedOf() : null;
  const conditions = new Map(plan.conditions.map((condition) => [condition.id, condition]));
  const before = new Map<string, string>();
  return draws.flatMap(({ condition, draw, answer }) => {
    if (answer === null) return [];
    const planned = conditions.get(condition);
    if (planned === undefined) return [];
    if (answer.varied === undefined && planned.text?.vary === undefined) return [];
    const varied = answer.varied ?? {};
    const lists = Object.entries(planned.text?.vary ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
    const place = JSON.stringify([condition, draw]);
    const found = JSON.stringify(Object.entries(varied).sort(([a], [b]) => (a < b ? -1 : 1)));
    const expected = JSON.stringify(
      lists.map(([name, values]) => {
        if (seed !== null) return [name, chosen(values, seed, `vary:${planned.cue}:${name}:${draw}`)];
        const own = Object.hasOwn(varied, name) ? varied[name] : undefined;
        return [name, own !== undefined && values.includes(own) ? own : (values[0] ?? '')];
      }),
    );
    const asked = before.get(place) ?? found;
    before.set(place, asked);
    const right = found === expected ? asked : expected;
    return found === right
      ? []
      : [finding('draw-values', { line: answer.line, condition, draw, found, expected: right })];
  });
}

/** The value that the seed chooses: the first 8 bytes of the HMAC as a number, modulo how many there are. */
function chosen(values: readonly string[], seed: Uint8Array, message: string): string {
  const number = BigInt(`0x${hmac(seed, message).subarray(0, 8).toString('hex')}`);
  return values[Number(number % BigInt(values.length))] ?? '';
}
