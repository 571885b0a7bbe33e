import { inputError } from '../errors.ts';
import { formNames } from '../exports/pipeline/named.ts';
import { nearest } from '../input/nearest.ts';
import { ACTION_INPUTS, isPolicyKey } from '../policy/foreign-keys.ts';
import { COMMENT_MODES } from '../session/forge.ts';

/** The Action's inputs, as text. */
export interface ActionInputs {
  readonly policy: string;
  readonly policyRef: string;
  readonly release: string;
  readonly token: string;
  readonly comment: string;
  readonly status: string;
  /** `true`: a check run says what the status does, and more; absent or anything else: none is written. */
  readonly check?: string;
  readonly mode: string;
  readonly out: string;
  readonly dryRun: string;
  /** `true`: every released model is asked as `cuegate nightly` does; absent or anything else: the event is gated. */
  readonly nightly?: string;
  /** Report folders, one a line, for a night alone. */
  readonly accepted?: string;
  /** `3/8`: the event is not gated, but one share of the draws is asked; absent or empty: it is gated. */
  readonly shard?: string;
  /** A folder of shards that the gate goes on with; absent or empty: it asks everything itself. */
  readonly shards?: string;
  /** Forms for a pipeline, separated by commas; absent or empty: none. */
  readonly reports?: string;
  /** Every name under `with:`, whatever `action.yml` has; absent: nobody can say. */
  readonly names?: readonly string[];
}

export const SWITCH: readonly string[] = ['true', 'false', ''];
const MODES: readonly string[] = ['gate', 'advisory', ''];

/** @throws CuegateError `input-invalid` for the first input that cannot be used */
export function checkInputs({
  names = [],
  comment,
  status,
  check = '',
  mode,
  dryRun,
  nightly = '',
  accepted = '',
  shard = '',
  shards = '',
  reports = '',
  token,
}: ActionInputs): void {
  names.forEach(checkName);
  checkOneOf('comment', comment, COMMENT_MODES, 'comment: always');
  checkOneOf('dry-run', dryRun, SWITCH, 'dry-run: false');
  checkOneOf('nightly', nightly, SWITCH, 'nightly: true');
  if (accepted !== '' && nightly !== 'true')
    throw inputError('input-invalid', {
      file: 'input accepted',
      problem: 'means something for nights alone',
      fix: 'remove it, or add nightly: true',
    });
  if (check === 'true' && (nightly === 'true' || shard !== ''))
    throw inputError('input-invalid', {
      file: 'input check',
      problem: 'is for a step that says of a commit whether it passed',
      fix: 'remove it',
    });
  checkShards(shard, shards, nightly);
  if (formNames(reports, 'input reports').length > 0 && (nightly === 'true' || shard !== ''))
    throw inputError('input-invalid', {
      file: 'input reports',
      problem:
        nightly === 'true' ? 'is of a gate, and a night is none' : 'is of a verdict, and a shard has none',
      fix: `remove it, or ${nightly === 'true' ? 'nightly:' : 'shard:'}`,
    });
  if (shard !== '' && dryRun === 'true')
    throw inputError('input-invalid', {
      file: 'input dry-run',
      problem: 'shows a whole plan, and a shard is a part of one',
      fix: 'remove shard:, or dry-run:',
    });
  checkOneOf('status', status, SWITCH, 'status: true');
  checkOneOf('check', check, SWITCH, 'check: true');
  checkOneOf('mode', mode, MODES, 'mode: gate');
  checkToken(token);
}

const SHARD = /^\d{1,3}\/\d{1,3}$/;

/** A step asks a share, goes on with shares, or does a night: one of them. */
function checkShards(shard: string, shards: string, nightly: string): void {
  const refuse = (name: string, value: string, problem: string, fix: string) =>
    inputError('input-invalid', { file: `input ${name}`, value, problem, fix });
  if (shard !== '' && !SHARD.test(shard))
    throw refuse('shard', shard, 'names no shard of how many', 'shard: 3/8');
  if (shard !== '' && shards !== '')
    throw refuse(
      'shards',
      shards,
      'is for the step that goes on with shards, which asks none',
      'remove shard:, or shards:',
    );
  if (nightly === 'true' && (shard !== '' || shards !== ''))
    throw refuse('nightly', nightly, 'no night is asked in shards', 'remove nightly:, or shard: and shards:');
}

/** An input that is none would be taken for a rule and ignored. Of names that are like none of ours the runner warns. */
function checkName(name: string): void {
  if (ACTION_INPUTS.includes(name)) return;
  const refuse = (problem: string, fix: string) =>
    inputError('input-invalid', { file: `input ${name}`, problem, fix });
  if (isPolicyKey(name))
    throw refuse(
      'is a key of the policy, not an input of the Action',
      `remove it from with:, and write ${name.replaceAll('-', '_')}: … in .github/cuegate.yml on the default branch`,
    );
  const near = nearest(name, ACTION_INPUTS)?.name;
  if (near !== undefined) throw refuse(`there is no such input; the nearest one is ${near}`, `${near}: …`);
}

/** @throws CuegateError `input-invalid` when there is no token */
export function checkToken(token: string): void {
  checkGiven('github-token', token, 'github-token: ${{ github.token }}');
}

/** @throws CuegateError `input-invalid` when an input is empty */
export function checkGiven(name: string, value: string, fix: string): void {
  if (value === '') throw inputError('input-invalid', { file: `input ${name}`, problem: 'is empty', fix });
}

/** @throws CuegateError `input-invalid` when an input is none of the known words */
export function checkOneOf(name: string, value: string, known: readonly string[], fix: string): void {
  if (known.includes(value)) return;
  throw inputError('input-invalid', {
    file: `input ${name}`,
    value,
    problem: `must be ${known.filter((word) => word !== '').join(' or ')}`,
    fix,
  });
}
