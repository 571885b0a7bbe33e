import type { StartChecks } from '../ask/check-server.ts';
import type { Probes } from '../ask/probe-all.ts';
import type { PromptCount } from '../ask/prompt-tokens.ts';
import type { Reason } from '../errors.ts';
import type { AskedRole } from '../ports.ts';

/** What a run found out about one role's server, at its start and from the requests that followed. */
export interface ServerChecks extends StartChecks {
  readonly role: AskedRole;
  /** Whether system messages are taken as such, sent as part of the user's, or seem to be left out. */
  readonly system: 'taken' | 'merged' | 'left-out';
  /** What its counts of tokens say of the prompts. */
  readonly prompts: PromptCount;
  /** What the judge made of known answers; null for the others. */
  readonly known: Probes['known']['found'] | null;
}

/** @param notApplied what each role's server refused in the whole run */
export function serverChecks(
  { prompts, known, knownToScreen, ...probes }: Probes,
  notApplied: Readonly<Record<AskedRole, readonly string[]>>,
): readonly ServerChecks[] {
  const knownBy = {
    candidate: null,
    baseline: null,
    judge: known.found,
    screen: knownToScreen?.found ?? null,
  };
  return (['candidate', 'baseline', 'judge', 'screen'] as const).flatMap((role): ServerChecks[] => {
    const checks = probes[role]?.checks;
    if (checks === undefined) return [];
    const isLeftOut = prompts.leavesOutSystem(role);
    const system = notApplied[role].includes('system') ? 'merged' : isLeftOut ? 'left-out' : 'taken';
    return [{ role, ...checks, system, prompts: prompts.of(role), known: knownBy[role] }];
  });
}

/** What a reader has to know before anything else. A judge whose prompts were cut has ended the run. */
export function notesOfChecks(checks: readonly ServerChecks[]): readonly Reason[] {
  return checks.flatMap(({ role, system, prompts }): Reason[] =>
    system === 'left-out'
      ? [{ code: 'system-left-out', args: { role } }]
      : prompts === 'cut' && role !== 'judge' && role !== 'screen'
        ? [{ code: 'prompt-cut', args: { role } }]
        : [],
  );
}
