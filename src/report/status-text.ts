import { KEY_DIGITS } from '../digest.ts';
import { cut } from '../errors.ts';
import type { Result } from './schema.ts';

/** GitHub's limit of a commit status. */
const MAX_STATUS_CHARS = 140;
const COMMIT = /^[0-9a-f]{40,64}$/;

/** What a commit status says in one line of at most 140 characters: verdict, evidence key, policy commit. */
export function statusText(
  { verdict, reasons, evidence_key }: Pick<Result, 'verdict' | 'reasons' | 'evidence_key'>,
  policyCommit: string | null,
  advisory: boolean,
): string {
  const code = reasons[0]?.code ?? '';
  const why = code === 'all-passed' ? '' : ` (${plainCode(code)})`;
  return cut(
    [
      `${verdict.toUpperCase()}${advisory ? ' advisory' : ''}${why}`,
      ...(evidence_key === null ? [] : [`key ${evidence_key.slice(0, KEY_DIGITS)}`]),
      ...(policyCommit === null || !COMMIT.test(policyCommit) ? [] : [`policy ${policyCommit}`]),
    ].join(' · '),
    MAX_STATUS_CHARS,
  );
}

/** Codes are ours, but a result may come from a file. */
function plainCode(code: string): string {
  return code.replace(/[^a-z-]/g, '').slice(0, 30);
}

/** The digits of the evidence key that a status names; null when it names none. */
export function keyInStatus(description: string): string | null {
  return / · key ([0-9a-f]{32})(?: |$)/.exec(description)?.[1] ?? null;
}

/**
 * Whether a status says that this evidence passed under this commit of the policy, asked itself and not only for
 * advice.
 */
export function saysPass(description: string, evidenceKey: string, policyCommit: string): boolean {
  const reasons = [{ code: 'all-passed', args: {} }];
  const passed = { verdict: 'pass' as const, reasons, evidence_key: evidenceKey };
  return description === statusText(passed, policyCommit, false);
}

/** The name of the status: with the release's path where a step is told which one it gates. */
export function statusName(release: string | null): string {
  return release === null ? 'cuegate/verdict' : `cuegate/verdict ${release}`;
}
