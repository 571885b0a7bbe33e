import type { SessionWorld } from '../../session/world.ts';
import { VERSION } from '../../version.ts';
import { loadBuiltin } from '../files/builtin.ts';
import { openReportFolder } from '../files/report-folder.ts';
import { openaiChatModel } from '../openai/chat-model.ts';
import { redactingModel } from '../openai/redacting.ts';
import { masksOf, processSecrets, type Redactor, secretsOf, standingSecrets } from './secrets.ts';
import type { Shown } from './shown.ts';
import { logBeside, systemClock, systemRandom } from './world.ts';

/** What differs from one command to another. */
export interface ProcessOptions {
  /** Where `fixtures.json` lies beside the bundle. */
  readonly bundleFolder: string;
  /** Report folder. */
  readonly out: string;
  /** Told every key that the policy names, before any output; absent: nobody has to be. */
  readonly mask?: ((secret: string) => void) | undefined;
  /** Where progress and messages go. */
  readonly shown: Shown;
  /** Aborted when the run is to end now. */
  readonly cancelled: AbortSignal;
}

/** The world of a real process: its environment, clock, network and disk. */
export function processWorld({
  bundleFolder,
  out,
  mask = () => {},
  shown,
  cancelled,
}: ProcessOptions): SessionWorld & { readonly redactor: Redactor } {
  const redactor = processSecrets;
  const hide = (secrets: readonly string[]): void => {
    for (const value of masksOf(secrets)) mask(value);
    redactor.add(secrets);
  };
  hide(standingSecrets(process.env));
  return {
    redactor,
    redact: redactor.redact,
    env: process.env,
    clock: systemClock,
    random: systemRandom,
    log: logBeside(shown, redactor.redact),
    progress: shown,
    cancelled,
    builtin: () => loadBuiltin(bundleFolder),
    versions: { cuegate: VERSION, node: process.versions.node },
    protect: (policy) => hide(secretsOf(policy, process.env)),
    chatModel: (endpoint, key, proxy) =>
      redactingModel(openaiChatModel(endpoint, key, proxy), redactor.redact),
    openOut: () => openReportFolder(out, redactor.redact),
  };
}
