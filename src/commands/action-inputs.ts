import { inputError } from '../errors.ts';
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
}

export const SWITCH: readonly string[] = ['true', 'false', ''];
const MODES: readonly string[] = ['gate', 'advisory', ''];

/** @throws CuegateError `input-invalid` for the first input that cannot be used */
export function checkInputs({ comment, status, mode, dryRun, token }: ActionInputs): void {
  checkOneOf('comment', comment, COMMENT_MODES, 'comment: always');
  checkOneOf('dry-run', dryRun, SWITCH, 'dry-run: false');
  checkOneOf('status', status, SWITCH, 'status: true');
  checkOneOf('mode', mode, MODES, 'mode: gate');
  checkToken(token);
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
