import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { PIPELINE_NAMES } from '../exports/names.ts';
import { USUAL_POLICY } from '../policy/usual.ts';
import { FORMS_OPTION } from './forms-option.ts';

/** Where a policy lies and where its paths start, as typed by a person. */
export interface PolicyOptions {
  /** Absent: the usual place below the root. */
  readonly policy?: string | undefined;
  readonly root: string;
}

const POLICY = new Option('--policy <file>', `the gate's rules; default: ${USUAL_POLICY} below --root`);
const ROOT = new Option('--root <folder>', "where the policy's paths start").default('.');

/**
 * Adds the options of a command that reads a policy.
 *
 * @param usual the policy that is read when none is named; absent: the usual one
 */
export function readsPolicy(command: Command, usual?: string): Command {
  const policy =
    usual === undefined ? POLICY : new Option('--policy <file>', `the gate's rules; default: ${usual}`);
  return command.addOption(policy).addOption(ROOT);
}

/** The options with the policy that they name. */
export function withPolicy<Options extends PolicyOptions>(
  options: Options,
): Options & { readonly policy: string } {
  return { ...options, policy: options.policy ?? join(options.root, USUAL_POLICY) };
}

/** Adds the options that name what is gated, and what the policy does not say of it. */
export function namesRelease(command: Command): Command {
  return command
    .option('--release <file>', 'release manifest of the candidate')
    .option('--model <name>', 'a model instead of a manifest')
    .option(
      '--policy-ref <branch>',
      'read the policy and all it names from this branch of origin, not from the files',
    )
    .option('--baseline-release <file>', 'manifest of the released model, for baseline: released')
    .option('--labels <file>', 'human grades and overrides; default: labels.jsonl next to the policy');
}

/** Adds the option of a command that gates. */
export function writesForms(command: Command): Command {
  return command.option(
    `${FORMS_OPTION} <names>`,
    `write the result for a pipeline, too, below exports/ of the report folder: ${PIPELINE_NAMES.join(', ')}, separated by commas`,
  );
}
