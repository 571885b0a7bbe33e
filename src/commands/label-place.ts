import { dirname, join } from 'node:path';
import { readText } from '../adapters/files/folder.ts';
import { nearPath } from '../adapters/files/near.ts';
import { inputError } from '../errors.ts';
import { LABELS_FILE } from '../input/label.ts';
import { isInsideRoot } from '../input/patterns.ts';
import { type Policy, readPolicy } from '../policy/policy.ts';
import { USUAL_POLICY } from '../policy/usual.ts';
import type { PlanRecord } from '../records/schema.ts';
import { RESULT_FILE } from '../report/renderers.ts';
import { resultSchema } from '../report/schema.ts';

/** Where a run had its rules from, and where it will look for labels. */
export interface LabelPlace {
  /** null: it is not here, and the file of labels was named. */
  readonly policy: Policy | null;
  readonly labels: string;
  /** The command that runs again; null: the result names none. */
  readonly command: string | null;
}

/** What a person named. */
interface Named {
  readonly policy?: string | undefined;
  readonly labels?: string | undefined;
  readonly root: string;
}

type Source = {
  readonly policy: string | null;
  readonly labels: string | null;
  readonly command: string | null;
};

const NO_SOURCE: Source = { policy: null, labels: null, command: null };

/**
 * Finds the policy that the run of a folder used, and with it the file of labels that the next run reads.
 *
 * @param plan the newest of the folder's records
 * @throws CuegateError `input-invalid` that says which flag to give, where the policy is not found and no file of labels is named
 */
export async function placeOf(folder: string, plan: PlanRecord, named: Named): Promise<LabelPlace> {
  const source = await sourceOf(folder);
  const policy =
    named.policy === undefined ? await policyOfRun(plan, source, named.root) : await readNamed(named.policy);
  const labels =
    named.labels ?? labelsOfRun(source) ?? (policy === null ? null : join(dirname(policy.file), LABELS_FILE));
  if (labels === null) throw notFound(source);
  return { policy, labels, command: source.command };
}

/** What the result of a folder says of its run; nothing where it has no result that can be read, which the records outlive. */
async function sourceOf(folder: string): Promise<Source> {
  const text = await readText(join(folder, RESULT_FILE)).catch(() => null);
  const json = text === null ? null : parsed(text);
  const { data } = resultSchema.shape.source.safeParse(
    json === null || typeof json !== 'object' ? null : (json as { source?: unknown }).source,
  );
  if (data == null) return NO_SOURCE;
  return { policy: data.policy, labels: data.labels ?? null, command: data.command };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function readNamed(file: string): Promise<Policy> {
  const text = await readText(file);
  if (text !== null) return readPolicy(text, file);
  const near = await nearPath(file);
  throw inputError('input-invalid', {
    file: '--policy',
    value: file,
    problem: 'there is no such policy: the requests cannot be shown',
    fix: near === null ? '--policy FILE --root DIR, as the run had them' : `--policy ${near}`,
  });
}

/**
 * The policy that a result names, from here or from the root, or the usual one. The result is only a file: one that
 * leads elsewhere is followed where the policy there is, byte for byte of its meaning, the one in the records.
 */
async function policyOfRun(plan: PlanRecord, { policy }: Source, root: string): Promise<Policy | null> {
  const named = policy === null ? [] : [policy, ...(isInside(policy) ? [join(root, policy)] : [])];
  for (const file of [...new Set([...named, join(root, USUAL_POLICY)])]) {
    const text = await readText(file).catch(() => null);
    if (text === null) continue;
    const mayDiffer = isInside(file) || file === join(root, USUAL_POLICY);
    const read = mayDiffer ? readPolicy(text, file) : readable(text, file);
    if (read !== null && (mayDiffer || read.digest === plan.digests.policy)) return read;
  }
  return null;
}

function readable(text: string, file: string): Policy | null {
  try {
    return readPolicy(text, file);
  } catch {
    return null;
  }
}

/** The labels that a run was told to read, where the name leads nowhere else. */
function labelsOfRun({ labels }: Source): string | null {
  if (labels === null) return null;
  if (isInside(labels) && /(^|\/)labels\.jsonl$/.test(labels)) return labels;
  throw inputError('input-invalid', {
    file: '--labels',
    problem: `the run read its labels from ${labels}`,
    fix: `--labels ${labels}`,
  });
}

function isInside(path: string): boolean {
  return isInsideRoot(path.replace(/^\.\//, ''));
}

function notFound({ policy }: Source) {
  return inputError('input-invalid', {
    file: '--policy',
    ...(policy === null ? {} : { value: policy }),
    problem:
      policy === null
        ? 'the result does not say which policy the run used, so nobody knows where it reads labels'
        : 'the policy that the run used is not here, so nobody knows where it reads labels',
    fix: `--policy FILE (labels go to ${LABELS_FILE} beside it), or --labels FILE`,
  });
}
