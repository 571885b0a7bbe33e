import type { Result } from '../../report/schema.ts';
import { type StatusScope, statusName, statusText } from '../../report/status-text.ts';
import { processSecrets } from '../console/secrets.ts';
import { apiFault, type CommitStatus, type GitHubApi } from './api.ts';

/** A finished run, as its commit status needs it. */
export interface StatusPost {
  /** The exact commit that was judged. */
  readonly head: string;
  readonly scope: StatusScope;
  readonly policyCommit: string | null;
  /** Whether the step is green: success says exactly that. */
  readonly green: boolean;
  readonly advisory: boolean;
  /** Address of the run. */
  readonly url: string;
}

/** What a status says while nobody has decided. None is a verdict, or is read as one. */
export const UNDECIDED = {
  underWay: 'under way: the model is asked',
  severalUnderWay: 'under way: the releases are gated one after the other',
  withdrawn: 'no verdict: the last run ended before it had one; run it again',
} as const;

/** Sets the status to pending, so that what stood there before is no success while nobody has decided; never throws. */
export async function postUndecided(
  api: GitHubApi,
  { head, scope, url }: Pick<StatusPost, 'head' | 'scope' | 'url'>,
  description: (typeof UNDECIDED)[keyof typeof UNDECIDED],
): Promise<void> {
  const context = processSecrets.redact(statusName(scope));
  // Whoever cannot write it now is told so when the verdict is written.
  await api.createStatus(head, { context, state: 'pending', description, url }).catch(() => undefined);
}

/** Whether a success stands under a name; also where nobody could read what stands there. */
export function mayStandGreen(statuses: readonly CommitStatus[] | null, scope: StatusScope): boolean {
  const context = processSecrets.redact(statusName(scope));
  return statuses === null || statuses.find((one) => one.context === context)?.state === 'success';
}

/** Sets the status `cuegate/verdict` of a commit; returns why it could not, or null. Never throws. */
export async function postStatus(
  api: GitHubApi,
  result: Pick<Result, 'verdict' | 'reasons' | 'evidence_key'>,
  { head, scope, policyCommit, green, advisory, url }: StatusPost,
): Promise<string | null> {
  try {
    await api.createStatus(head, {
      // The release is an input, the branch a name.
      context: processSecrets.redact(statusName(scope)),
      state: green ? 'success' : 'failure',
      description: processSecrets.redact(statusText(result, policyCommit, advisory)),
      url,
    });
    return null;
  } catch (error) {
    return apiFault(error);
  }
}
