import type { Origin } from '../input/origin.ts';
import { policyKeys } from './keys-schema.ts';

/** What `with:` of a step may say, as `action.yml` has it. */
export const ACTION_INPUTS: readonly string[] = [
  'policy',
  'policy-ref',
  'release',
  'github-token',
  'comment',
  'status',
  'check',
  'mode',
  'out',
  'dry-run',
  'nightly',
  'accepted',
  'shard',
  'shards',
  'reports',
];

type Foreign = NonNullable<Origin['foreignKey']>;

/** A key of a policy that is an input of the Action. */
export const inputInPolicy: Foreign = (key) => {
  const name = key.replaceAll('_', '-');
  if (!ACTION_INPUTS.includes(name)) return null;
  return {
    problem: `${key} is no key of the policy: it is an input of the Action`,
    fix: `remove it here, and write with: { ${name}: … } in the step of the workflow that uses cuegate/cuegate`,
  };
};

/** A key of a release manifest that is one of the policy, or an input of the Action. */
export const policyKeyInManifest: Foreign = (key) => {
  if (!isPolicyKey(key)) return inputInPolicy(key);
  return {
    problem: `unknown key: ${key} is a key of the policy, which no release can change`,
    fix: 'remove it; the policy on the default branch says it',
  };
};

/** Whether the policy has a key at its top level that is written so, or as inputs are written. */
export function isPolicyKey(name: string): boolean {
  return Object.hasOwn(policyKeys.shape, name.replaceAll('-', '_'));
}
