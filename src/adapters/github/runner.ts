import * as core from '@actions/core';
import type { Random } from '../../ports.ts';
import type { StepReport } from '../../session/forge.ts';
import { processSecrets } from '../console/secrets.ts';
import { printDump, safeLine } from '../console/sink.ts';

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
  if (report.summary !== '')
    await core.summary
      .addRaw(processSecrets.redact(report.summary))
      .write()
      .catch(() => core.warning('the job summary could not be written'));
  const annotate = report.exit === 0 ? core.warning : core.error;
  for (const { text, file, line } of report.annotations)
    annotate(safeLine(text), file === null || line === null ? {} : { file: safeLine(file), startLine: line });
}

/** Sets the step's outputs: the runner reads exactly these names, whatever the values hold. */
export function setStepOutputs(outputs: StepReport['outputs']): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, processSecrets.redact(value));
}

/** Has the runner replace a value in the log and in the job summary from here on. */
export function maskInRunner(secret: string): void {
  core.setSecret(secret);
}
