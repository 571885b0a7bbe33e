import type { BatchRecord, PlanRecord } from '../records/schema.ts';
import { type NameNow, sampledBy } from './batches.ts';
import { type DrawReader, isMissing } from './draws.ts';
import type { Finding } from './finding.ts';
import type { Line } from './journal.ts';
import { counted, type Kept, NOTHING, placeOf } from './kept.ts';

/** What reading a batch's draws of one condition came to. */
export interface ReadDraws {
  readonly condition: Kept;
  readonly findings: readonly Finding[];
}

/**
 * Reads what a batch holds of a condition.
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
    const side = role === 'candidate' ? { draws: kept.raw } : (kept.baselines.get(model) ?? NOTHING);
    const place = placeOf(role, model);
    const later = record.phase === 'label' ? (kept.later.get(place) ?? []) : [];
    if (record.phase === 'refill') {
      const draws = side.draws.map((draw) => {
        if (draw.draw < first || draw.draw > last || !isMissing(draw)) return draw;
        const again = reader.again(of, draw, line);
        findings.push(...again.findings);
        return again.draw;
      });
      kept = withDraws(kept, of, draws);
      continue;
    }
    // A range that overlaps is a finding already; no draw counts twice.
    const from = Math.max(first, (side.draws.at(-1)?.draw ?? 0) + 1, (later.at(-1)?.draw ?? 0) + 1);
    const read = reader.read(of, from, last, line);
    findings.push(...read.findings);
    const added =
      record.phase === 'spot' ? read.draws.map((draw) => ({ ...draw, isSpot: true as const })) : read.draws;
    kept =
      record.phase === 'label'
        ? { ...kept, later: new Map([...kept.later, [place, [...later, ...read.draws]]]) }
        : withDraws(kept, of, [...side.draws, ...added]);
  }
  return { condition: kept, findings };
}

function withDraws(
  kept: Kept,
  { role, model }: { readonly role: string; readonly model: string },
  draws: Kept['draws'],
): Kept {
  return role === 'candidate'
    ? { ...kept, ...counted(draws), raw: draws }
    : { ...kept, baselines: new Map([...kept.baselines, [model, counted(draws)]]) };
}
