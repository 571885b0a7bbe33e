import type { BatchRecord, PlanRecord } from '../records/schema.ts';
import { type NameNow, sampledBy } from './batches.ts';
import { type Draw, type DrawReader, isMissing } from './draws.ts';
import type { Finding } from './finding.ts';
import type { Line } from './journal.ts';
import { type Kept, placeOf } from './kept.ts';
import { countsSoFar, Sampled } from './sampled.ts';

/** What reading a batch's draws of one condition came to. */
export interface ReadDraws {
  readonly condition: Kept;
  readonly findings: readonly Finding[];
}

/**
 * Reads what a batch holds of a condition, and adds it to its draws.
 *
 * @param then the plan in force when it was read
 */
export function readDraws(
  condition: Kept,
  { line, record }: Line<BatchRecord>,
  then: PlanRecord,
  { reader, nameNow }: { readonly reader: DrawReader; readonly nameNow: NameNow },
): ReadDraws {
  const findings: Finding[] = [];
  let kept = condition;
  for (const [name, [first, last]] of Object.entries(record.take)) {
    const { id, role, model } = sampledBy(name, then);
    if (model === null || nameNow(line, id) !== condition.id) continue;
    const of = { condition: condition.id, role, model };
    const side = role === 'candidate' ? condition.raw : baselineOf(condition, model);
    if (record.phase === 'refill') {
      side.replace((draw) => {
        if (draw.draw < first || draw.draw > last || !isMissing(draw)) return draw;
        const again = reader.again(of, draw, line);
        for (const one of again.findings) findings.push(one);
        return again.draw;
      });
      if (role === 'candidate') kept = { ...kept, ...countsSoFar(kept.raw) };
      continue;
    }
    const later = record.phase === 'label' ? laterOf(condition, placeOf(role, model)) : [];
    // A range that overlaps is a finding already; no draw counts twice.
    const from = Math.max(first, (side.draws.at(-1)?.draw ?? 0) + 1, (later.at(-1)?.draw ?? 0) + 1);
    const read = reader.read(of, from, last, line);
    // One at a time: a forged range may be longer than a call takes.
    for (const one of read.findings) findings.push(one);
    if (record.phase === 'label') {
      for (const draw of read.draws) later.push(draw);
      continue;
    }
    side.add(
      record.phase === 'spot' ? read.draws.map((draw) => ({ ...draw, isSpot: true as const })) : read.draws,
    );
    if (role === 'candidate') kept = { ...kept, ...countsSoFar(kept.raw) };
  }
  return { condition: kept, findings };
}

function baselineOf({ baselines }: Kept, model: string): Sampled {
  const known = baselines.get(model) ?? new Sampled();
  baselines.set(model, known);
  return known;
}

function laterOf({ later }: Kept, place: string): Draw[] {
  const known = later.get(place) ?? [];
  later.set(place, known);
  return known;
}
