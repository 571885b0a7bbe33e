import { cut } from '../../errors.ts';
import { readYaml } from '../../input/yaml.ts';
import { policyChanges } from '../../policy/changes.ts';
import { readPolicy } from '../../policy/policy.ts';
import { messageOf } from '../../report/messages.ts';
import type { PolicyDifference } from '../../report/schema.ts';
import { quoteForTerminal } from '../../report/terminal.ts';
import { reasonOf } from '../../session/reason-of.ts';
import type { GitHubApi, TreeEntry } from './api.ts';
import { commitLabel, commitSource, kindOf } from './commit-source.ts';
import type { CommitTree } from './manifest-at.ts';

const MAX_CHANGES = 40;
const MAX_VALUE_CHARS = 200;
/** What a policy may have at most: a larger one is not even fetched. */
const MAX_POLICY_BYTES = 64 * 1024;

/** The three places where a policy can stand. */
interface Places {
  /** On the policy's branch, with its text there. */
  readonly inForce: { readonly text: string; readonly tree: readonly TreeEntry[] };
  readonly head: CommitTree;
  /** Where the head branched off. */
  readonly base: readonly TreeEntry[];
}

/**
 * What the head would make of the policy in force; null when it does not touch it. A head that merely lacks a
 * newer policy of the default branch changes nothing: it is compared with where it branched off, too.
 */
export async function changedPolicy(
  api: GitHubApi,
  path: string,
  { inForce, head, base }: Places,
): Promise<PolicyDifference | null> {
  const entryIn = (tree: readonly TreeEntry[]) => tree.find((entry) => entry.path === path);
  const same = (other: TreeEntry | undefined) => other?.sha === now?.sha && other?.mode === now?.mode;
  const now = entryIn(head.tree);
  if (same(entryIn(base)) || same(entryIn(inForce.tree))) return null;
  if (now === undefined) return unusable('it removes the policy: every later release would end in an error');
  if (kindOf(now) !== 'file') return unusable(`it makes the policy a ${kindOf(now)}`);
  if (now.size > MAX_POLICY_BYTES)
    return unusable(`its policy has ${now.size} bytes, more than ${MAX_POLICY_BYTES}`);
  try {
    const file = `${commitLabel(api.repository, head.commit)}:${path}`;
    const text = (await commitSource(api, head.commit).read(path)) ?? '';
    readPolicy(text, file);
    const changes = policyChanges(writtenIn(inForce.text), writtenIn(text));
    const shown = changes.slice(0, MAX_CHANGES).map(({ key, before, after }) => ({
      key: cut(key),
      before: before === null ? null : cut(before, MAX_VALUE_CHARS),
      after: after === null ? null : cut(after, MAX_VALUE_CHARS),
    }));
    return { problem: null, changes: shown, more: changes.length - shown.length };
  } catch (error) {
    // The policy in force decides: a head whose policy cannot be used, or read, changes no verdict.
    return unusable(messageOf(reasonOf(error), quoteForTerminal).why);
  }
}

function writtenIn(text: string): unknown {
  return readYaml(text, 'policy', 'policy-invalid').value;
}

function unusable(problem: string): PolicyDifference {
  return { problem, changes: [], more: 0 };
}
