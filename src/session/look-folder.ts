import { CuegateError } from '../errors.ts';

const PLAN = '"type":"plan"';

/**
 * Refuses a look in a folder that holds runs of the gate, before anything else can go wrong there and be reported over
 * what they left.
 *
 * @throws CuegateError `look-apart`
 */
export function refuseLineFolder(lines: Iterable<string>): void {
  for (const line of lines) {
    if (!line.includes(PLAN)) continue;
    if (!isLookPlan(line)) throw new CuegateError('look-apart', { is_look: true });
  }
}

function isLookPlan(line: string): boolean {
  try {
    const record = JSON.parse(line) as { type?: unknown; look?: unknown };
    return record.type !== 'plan' || record.look === true;
  } catch {
    // Whatever it is, it is nothing of a look.
    return false;
  }
}
