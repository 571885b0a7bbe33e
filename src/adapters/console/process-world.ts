import { sealOf } from '../../records/seal.ts';
import type { SessionWorld } from '../../session/world.ts';
import { VERSION } from '../../version.ts';
import { loadBuiltin } from '../files/builtin.ts';
import { openReportFolder } from '../files/report-folder.ts';
import { openaiChatModel } from '../openai/chat-model.ts';
import { redactingModel } from '../openai/redacting.ts';
import type { Shown } from './progress/shown.ts';
import { masksOf, processSecrets, type Redactor, secretsOf, standingSecrets } from './secrets.ts';
import { logBeside, systemClock, systemRandom } from './world.ts';

/**
 * The world of a real process: its environment, clock, network and disk.
 *
 * @param folder where `fixtures.json` lies beside the bundle
 * @param out report folder
 * @param mask told every key that the policy names, before any output
 * @param shown where progress and messages go
 * @param cancelled aborted when the run is to end now
 */
export function processWorld(
  folder: string,
  out: string,
  mask: (secret: string) => void,
  shown: Shown,
  cancelled: AbortSignal,
): SessionWorld & { readonly redactor: Redactor } {
  const redactor = processSecrets;
  const hide = (secrets: readonly string[]): void => {
    for (const value of masksOf(secrets)) mask(value);
    redactor.add(secrets);
  };
  hide(standingSecrets(process.env));
  const salt = process.env.CUEGATE_SALT ?? '';
  return {
    redactor,
    redact: redactor.redact,
    env: process.env,
    clock: systemClock,
    random: systemRandom,
    log: logBeside(shown, redactor.redact),
    progress: shown,
    cancelled,
    builtin: () => loadBuiltin(folder),
    versions: { cuegate: VERSION, node: process.versions.node },
    protect: (policy) => hide(secretsOf(policy, process.env)),
    chatModel: (endpoint, key, proxy) =>
      redactingModel(openaiChatModel(endpoint, key, proxy), redactor.redact),
    openOut: () => openReportFolder(out, redactor.redact, salt === '' ? undefined : sealOf(salt).seal),
  };
}
