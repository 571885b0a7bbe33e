import type { Result } from '../report/schema.ts';
import { type Finding, finding, shown } from './finding.ts';

/** The arguments of a condition's reason that are not exactly what is expected. */
export function differing(
  code: string,
  condition: string,
  args: Result['reasons'][number]['args'],
  expected: Readonly<Record<string, unknown>>,
): readonly Finding[] {
  return Object.entries(expected)
    .filter(([what, right]) => JSON.stringify(args[what]) !== JSON.stringify(right))
    .map(([what, right]) =>
      finding('reason-number', { code, condition, what, found: shown(args[what]), expected: shown(right) }),
    );
}
