import { verifiedFolder } from '../commands/finished-folder.ts';
import { folderPage } from '../page/folder-page.ts';
import { messageOfFinding } from '../verify/messages.ts';
import { wordsOf } from './failure.ts';

/** What recomputing a report folder came to. */
export interface Verified {
  /** Nothing differs. */
  readonly agrees: boolean;
  /** By the records; null when the result claims nothing that they decide. */
  readonly verdict: string | null;
  /** Answers that were read. */
  readonly answers: number;
  /** `not-checked`: the records are sealed, and `CUEGATE_SALT` is not set; `none`: they are not sealed. */
  readonly seals: 'checked' | 'not-checked' | 'none';
  /** What differs, with a sentence each. */
  readonly findings: readonly { readonly code: string; readonly message: string }[];
}

/**
 * Recomputes verdict, numbers and reports of a folder from its records, by a second implementation of the rules.
 *
 * @param seed `sampling.seed` of the policy, or that of the run, if it had one and people graded answers
 * @throws InputError when a file cannot be read
 */
export async function verifyFolder(folder: string, seed: string | null = null): Promise<Verified> {
  const { agrees, verdict, answers, seals, findings } = await verifiedFolder(folder, seed, folderPage).catch(
    (error: unknown) => {
      throw wordsOf(error);
    },
  );
  return {
    agrees,
    verdict,
    answers,
    seals,
    findings: findings.map((finding) => ({ code: finding.code, message: messageOfFinding(finding) })),
  };
}
