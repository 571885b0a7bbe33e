import { cancelOnSignals } from '../adapters/console/cancel.ts';
import { processSecrets, secretsOf } from '../adapters/console/secrets.ts';
import { keepYoungHeapSmall } from '../adapters/console/small-heap.ts';
import { systemClock, systemRandom } from '../adapters/console/world.ts';
import { loadBuiltin } from '../adapters/files/builtin.ts';
import { folderSource, readText } from '../adapters/files/folder.ts';
import { checkRoot, noFile, noPolicy } from '../adapters/files/near.ts';
import { openSweepFolder, type SweepFolder } from '../adapters/files/sweep-folder.ts';
import { CuegateError, inputError } from '../errors.ts';
import { readPolicy } from '../policy/policy.ts';
import { saltOf } from '../records/seal.ts';
import { readSweep } from '../sweep/file.ts';
import { sweepExit } from '../sweep/point-state.ts';
import { sweepTerminal } from '../sweep/terminal.ts';
import { checkpointsOf, factsOf, madeForOf } from './sweep-checkpoints.ts';
import { chosenPoints } from './sweep-chosen.ts';
import { askPoints, type Settled } from './sweep-course.ts';
import type { SweepOptions } from './sweep-options.ts';
import { keptSweep } from './sweep-reports.ts';
import { sharedSeed } from './sweep-seed.ts';

/**
 * Measures every checkpoint of a sweep file under one policy and one seed. A second call on the same folder goes on
 * where the first stopped.
 *
 * @returns exit 0 when every point that was to be asked was measured, 2 when some were not measured to the end, 3 when none was
 * @throws CuegateError for anything a person has to mend before anything is asked
 */
export async function sweepCommand(
  options: SweepOptions,
  bundleFolder: string,
): Promise<{ exit: number } & ({ text: string } | { json: unknown })> {
  keepYoungHeapSmall();
  const cancel = cancelOnSignals(process, systemClock);
  try {
    const before = await readBefore(options, bundleFolder);
    const folder = openSweepFolder(options.out, processSecrets.redact);
    try {
      const settled = settle(options, before, folder);
      const { result, unmeasured, asked } = await askPoints(settled, folder, bundleFolder, cancel.signal);
      const exit = sweepExit(asked);
      return options.json === true
        ? { json: result, exit }
        : { text: sweepTerminal(result, unmeasured, options.out), exit };
    } finally {
      folder.close();
    }
  } finally {
    cancel.release();
  }
}

type Before = Omit<Settled, 'facts' | 'seed' | 'options' | 'isAsked'>;

/** Reads and checks everything that a person wrote. */
async function readBefore(options: SweepOptions, bundleFolder: string): Promise<Before> {
  if (options.seed === '')
    throw inputError('input-invalid', { file: '--seed', problem: 'is empty', fix: '--seed demo' });
  await checkRoot(options.root);
  const policyText = await readText(options.policy);
  if (policyText === null) throw await noPolicy(options.policy, options.root);
  const policy = readPolicy(policyText, options.policy);
  processSecrets.add(secretsOf(policy, process.env));
  const sweepText = await readText(options.sweep);
  if (sweepText === null)
    throw inputError('sweep-invalid', {
      file: options.sweep,
      ...(await noFile(options.sweep, '--sweep', 'sweep.yml')),
    });
  const sweep = readSweep(sweepText, options.sweep);
  const root = folderSource(options.root);
  const checkpoints = await checkpointsOf(sweep, policy, root, loadBuiltin(bundleFolder));
  return { policy, policyText, sweep, root, checkpoints };
}

/**
 * Finds out whether the folder is new or goes on, and with which seed.
 *
 * @throws CuegateError `sweep-other` when it was made for something else
 */
function settle(options: SweepOptions, before: Before, folder: SweepFolder): Settled {
  const { policy, sweep, checkpoints } = before;
  const madeFor = madeForOf(sweep, policy, checkpoints);
  const kept = keptSweep(folder, options.out);
  const seed = sharedSeed(
    {
      option: options.seed ?? null,
      policySeed: policy.sampling.seed,
      salt: saltOf(process.env),
      madeFor,
      kept: kept?.seed ?? null,
    },
    systemRandom,
  );
  const differ = [
    ...Object.entries(madeFor).flatMap(([name, digest]) =>
      kept === null || Object.entries(kept.made_for).some(([other, was]) => other === name && was === digest)
        ? []
        : [name],
    ),
    ...(kept === null || kept.seed.id === seed.kept.id ? [] : ['seed']),
  ];
  if (differ.length > 0) throw new CuegateError('sweep-other', { folder: options.out, differ });
  const isAsked = chosenPoints(options, checkpoints.length, seed.kept.from);
  return { ...before, options, facts: factsOf(checkpoints, seed.kept, madeFor), seed: seed.text, isAsked };
}
