import type { Result } from '../../report/schema.ts';
import { type StatusScope, statusName, statusText } from '../../report/status-text.ts';
import { processSecrets } from '../console/secrets.ts';
import { apiFault, type GitHubApi } from './api.ts';

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
