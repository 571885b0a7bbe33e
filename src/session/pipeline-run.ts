import type { Result } from '../report/schema.ts';

type Env = Readonly<Record<string, string | undefined>>;

const WHOLE = /^[1-9]\d{0,14}$/;

/** The run of a workflow on GitHub that a process belongs to; null: none, or nobody says. */
export function pipelineRunOf({
  GITHUB_RUN_ID: run = '',
  GITHUB_RUN_ATTEMPT: attempt = '',
}: Env): NonNullable<Result['run']['pipeline']> | null {
  if (!WHOLE.test(run)) return null;
  return { run, attempt: WHOLE.test(attempt) ? Number(attempt) : 1 };
}
