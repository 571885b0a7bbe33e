import { inputError } from '../errors.ts';
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
  readonly mode: string;
  readonly out: string;
  readonly dryRun: string;
  /** `true`: every released model is asked as `cuegate nightly` does; absent or anything else: the event is gated. */
  readonly nightly?: string;
  /** Report folders, one a line, for a night alone. */
  readonly accepted?: string;
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
  mode,
  dryRun,
  nightly = '',
  accepted = '',
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
  checkOneOf('status', status, SWITCH, 'status: true');
  checkOneOf('mode', mode, MODES, 'mode: gate');
  checkToken(token);
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
