import { KEY_DIGITS } from '../digest.ts';
import { cut } from '../errors.ts';
import type { Verdict } from '../model/verdict.ts';
import type { ReasonCode } from '../reasons/table.ts';
import type { Result } from './schema.ts';
import { MAX_STATUS_CHARS } from './size-limits.ts';

/** What a commit status says. */
export interface StatusFacts {
  readonly verdict: Verdict;
  /** The run only advised. */
  readonly advisory: boolean;
  /** Code of the first reason; null for a pass that was shown by the answers themselves. */
  readonly reason: string | null;
  /** The first digits of the evidence key; null: nothing was asked. */
  readonly key: string | null;
  /** Commit of the policy; null: unknown, or cut off. */
  readonly policy: string | null;
}

const COMMIT = /^[0-9a-f]{40,64}$/;
const VERDICTS: readonly Verdict[] = ['pass', 'fail', 'inconclusive', 'error', 'not-applicable'];

/** The facts in one line of at most 140 characters; of a longer one the policy is cut. */
function formatStatus({ verdict, advisory, reason, key, policy }: StatusFacts): string {
  return cut(
    [
      `${verdict.toUpperCase()}${advisory ? ' advisory' : ''}${reason === null ? '' : ` (${reason})`}`,
      ...(key === null ? [] : [`key ${key}`]),
      ...(policy === null ? [] : [`policy ${policy}`]),
    ].join(' · '),
    MAX_STATUS_CHARS,
  );
}

/** What {@link formatStatus} writes and nothing else: no word before, between or after. */
const FORM =
  /^(?<verdict>[A-Z-]+)(?<advisory> advisory)?(?: \((?<reason>[a-z-]{0,30})\))?(?: · key (?<key>[0-9a-f]{32}))?(?: · policy (?:(?<policy>[0-9a-f]{40,64})|[0-9a-f]*…))?$/;

/** The facts that a status of the gate states; null for any other text. */
export function parseStatus(description: string): StatusFacts | null {
  const { groups } = FORM.exec(description) ?? {};
  const verdict = VERDICTS.find((known) => known.toUpperCase() === groups?.verdict);
  if (groups === undefined || verdict === undefined) return null;
  return {
    verdict,
    advisory: groups.advisory !== undefined,
    reason: groups.reason ?? null,
    key: groups.key ?? null,
    policy: groups.policy ?? null,
  };
}

/** What the commit status of a result says: verdict, evidence key, policy commit. */
export function statusText(
  { verdict, reasons, evidence_key }: Pick<Result, 'verdict' | 'reasons' | 'evidence_key'>,
  policyCommit: string | null,
  advisory: boolean,
): string {
  const code = reasons[0]?.code ?? '';
  return formatStatus({
    verdict,
    advisory,
    reason: code === ('all-passed' satisfies ReasonCode) ? null : plainCode(code),
    key: evidence_key?.slice(0, KEY_DIGITS) ?? null,
    policy: policyCommit !== null && COMMIT.test(policyCommit) ? policyCommit : null,
  });
}

/** Codes are ours, but a result may come from a file. */
function plainCode(code: string): string {
  return code.replace(/[^a-z-]/g, '').slice(0, 30);
}

/**
 * The digits of the evidence key that a status names; null when it names none. Any text with a key counts: what is
 * remembered can only make a run stricter.
 */
export function keyInStatus(description: string): string | null {
  return / · key ([0-9a-f]{32})(?: |$)/.exec(description)?.[1] ?? null;
}

/** Whether a status says that a release passed, asked itself and not only for advice, and by its answers alone. */
export function saysPass(description: string): boolean {
  const said = parseStatus(description);
  return (
    said !== null && said.verdict === 'pass' && !said.advisory && said.reason === null && said.key !== null
  );
}

/** What tells the statuses of one commit apart. */
export interface StatusScope {
  /** Path of the release, where a step is told which one it gates; null: it gates the one that changed. */
  readonly release: string | null;
  /** The branch that the change is to go to; null: the default branch. */
  readonly branch: string | null;
}

/** The name of the status: a commit may be good for one branch and not for another. */
export function statusName(scope: StatusScope): string {
  return nameOf('verdict', scope);
}

/**
 * The name of the check run, which is no status's: GitHub asks for both where a check that is required and a status are
 * called the same.
 */
export function checkName(scope: StatusScope): string {
  return nameOf('check', scope);
}

function nameOf(kind: 'verdict' | 'check', { release, branch }: StatusScope): string {
  return `cuegate/${kind}${branch === null ? '' : `@${branch}`}${release === null ? '' : ` ${release}`}`;
}

/** What a status of the gate is about, by its name; null for any other status. No branch has a space in its name. */
export function scopeOf(name: string): StatusScope | null {
  return scopeIn(name, /^cuegate\/verdict(?:@(?<branch>\S+))?(?: (?<release>.+))?$/s);
}

/** What a check run of the gate is about, by its name; null for any other check. */
export function scopeOfCheck(name: string): StatusScope | null {
  return scopeIn(name, /^cuegate\/check(?:@(?<branch>\S+))?(?: (?<release>.+))?$/s);
}

function scopeIn(name: string, form: RegExp): StatusScope | null {
  const { groups } = form.exec(name) ?? {};
  return groups === undefined ? null : { release: groups.release ?? null, branch: groups.branch ?? null };
}
