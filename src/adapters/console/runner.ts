import * as core from '@actions/core';
import type { Random } from '../../ports.ts';
import { processSecrets } from './secrets.ts';
import { printDump, safeLine } from './sink.ts';

/** What a step tells GitHub's runner when it ends. */
export interface StepReport {
  /** Text for the log; may hold text of others. */
  readonly terminal: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** Markdown for the job summary. */
  readonly summary: string;
  /** Of a red step; null when green. */
  readonly annotation: string | null;
  readonly warnings: readonly string[];
}

/** Bytes of a token nobody can guess; the runner wants more than six characters. */
const TOKEN_BYTES = 16;

/**
 * Tells the runner how a step ended: the only file that calls its commands, and no text reaches one without the
 * sink's care. Secrets are masked before this, by {@link maskInRunner}.
 */
export async function tellRunner(report: StepReport, random: Random): Promise<void> {
  for (const warning of report.warnings) core.warning(safeLine(warning));
  printDump(report.terminal, Buffer.from(random.bytes(TOKEN_BYTES)).toString('hex'));
  setStepOutputs(report.outputs);
  await core.summary
    .addRaw(processSecrets.redact(report.summary))
    .write()
    .catch(() => core.warning('the job summary could not be written'));
  if (report.annotation !== null) core.error(safeLine(report.annotation));
}

/** Sets the step's outputs: the runner reads exactly these names, whatever the values hold. */
export function setStepOutputs(outputs: StepReport['outputs']): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, processSecrets.redact(value));
}

/** Has the runner replace a value in the log and in the job summary from here on. */
export function maskInRunner(secret: string): void {
  core.setSecret(secret);
}
