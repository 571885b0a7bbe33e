import { cancelOnSignals } from '../adapters/console/cancel.ts';
import { processWorld } from '../adapters/console/process-world.ts';
import { chooseProgress } from '../adapters/console/progress/choose.ts';
import { processSecrets, secretsOf } from '../adapters/console/secrets.ts';
import { streams } from '../adapters/console/sink.ts';
import { keepYoungHeapSmall } from '../adapters/console/small-heap.ts';
import { systemClock } from '../adapters/console/world.ts';
import { loadBuiltin } from '../adapters/files/builtin.ts';
import { folderSource, readText } from '../adapters/files/folder.ts';
import { labelsFor } from '../adapters/files/labels.ts';
import { checkRoot, noPolicy } from '../adapters/files/near.ts';
import { openNightlyFolder } from '../adapters/files/nightly-folder.ts';
import { webhookPort } from '../adapters/webhook/port.ts';
import type { NoticePort } from '../nightly/notice.ts';
import type { NightlySource } from '../nightly/place.ts';
import { nightlyTerminal } from '../nightly/terminal.ts';
import { readPolicy } from '../policy/policy.ts';
import type { Ended } from './ending.ts';
import { finishedResult } from './finished-result.ts';
import { watchAll } from './nightly-course.ts';
import { reportFailed } from './nightly-failed.ts';
import { pathFromRoot, releasedPaths, repositoryName } from './nightly-plan.ts';
import type { PolicyOptions } from './options.ts';

/** `cuegate nightly`, as typed by a person. */
export interface NightlyOptions extends PolicyOptions {
  readonly policy: string;
  /** Absent: every manifest that the policy's `releases` match. */
  readonly release?: readonly string[] | undefined;
  readonly state: string;
  /** Report folders of the runs that accepted releases. */
  readonly accepted?: readonly string[] | undefined;
  /** Whether a program reads the output. */
  readonly json?: boolean | undefined;
}

/**
 * Asks every released model a few fresh draws, adds what comes back to what is known of it, and says whether it got
 * worse since it was accepted.
 *
 * @param ports where else than to the webhook of the policy a notice is told
 * @returns exit 0 when every release was quiet, 1 on an alarm and as long as one lasts, 3 where nothing can be told
 * @throws CuegateError for anything a person has to mend before anything is asked, and `cancelled`
 */
export async function nightlyCommand(
  options: NightlyOptions,
  bundleFolder: string,
  ports: readonly NoticePort[] = [],
): Promise<Ended> {
  keepYoungHeapSmall();
  const cancel = cancelOnSignals(process, systemClock);
  try {
    const source = await sourceOf(options);
    const { webhook } = source.policy.nightly ?? {};
    const hooks = webhook === undefined ? [] : [webhookPort(webhook, process.env, systemClock)];
    const named = options.release?.map((typed) => pathFromRoot(typed, options.root));
    const releases = named ?? (await releasedPaths(source));
    const accepted = await Promise.all((options.accepted ?? []).map(finishedResult));
    const shown = chooseProgress({
      stream: streams.notices,
      env: process.env,
      json: options.json ?? false,
      clock: systemClock,
    });
    const folder = openNightlyFolder(options.state, processSecrets.redact);
    try {
      const nightly = await watchAll({
        source,
        releases,
        areAll: named === undefined,
        accepted,
        builtin: loadBuiltin(bundleFolder),
        folder,
        stateDir: options.state,
        ports: [...ports, ...hooks],
        othersMayWrite: false,
        worldFor: (out) => processWorld({ bundleFolder, out, shown, cancelled: cancel.signal }),
      });
      return options.json === true
        ? { json: nightly, exit: nightly.exit }
        : { text: nightlyTerminal(nightly, options.state), exit: nightly.exit };
    } finally {
      shown.end();
      folder.close();
    }
  } catch (error) {
    reportFailed(options.state, repositoryName(options.root, process.env), error);
    throw error;
  } finally {
    cancel.release();
  }
}

/**
 * What the files of a call say.
 *
 * @throws CuegateError for anything a person has to mend
 */
export async function sourceOf(options: Pick<NightlyOptions, 'policy' | 'root'>): Promise<NightlySource> {
  await checkRoot(options.root);
  const policyText = await readText(options.policy);
  if (policyText === null) throw await noPolicy(options.policy, options.root);
  const policy = readPolicy(policyText, options.policy);
  processSecrets.add(secretsOf(policy, process.env));
  return {
    policy,
    policyText,
    policyFile: options.policy,
    labels: await labelsFor(options.policy, undefined),
    root: folderSource(options.root),
    repository: repositoryName(options.root, process.env),
    publicPlace: false,
  };
}
