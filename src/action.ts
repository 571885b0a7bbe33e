import './adapters/console/small-from-start.ts';

import { context } from '@actions/github';
import { guardProcess } from './adapters/console/guard.ts';
import { systemRandom } from './adapters/console/world.ts';
import { githubForge } from './adapters/github/forge.ts';
import { readInputs } from './adapters/github/inputs.ts';
import { maskInRunner, tellRunner } from './adapters/github/runner.ts';
import { stepOf } from './adapters/github/step.ts';
import { gateStep } from './commands/action.ts';
import { failedStep } from './commands/step-end.ts';
import type { StepReport } from './session/forge.ts';

guardProcess();
const inputs = readInputs(process.env);
const step = stepOf(inputs, context, process.env);
const common = { inputs, job: step.job, bundleFolder: import.meta.dirname, mask: maskInRunner };
const end = await (inputs.nightly === 'true' ? nightly().catch(failedStep) : gate());
await tellRunner(end, systemRandom);
process.exitCode = end.exit;

async function nightly(): Promise<StepReport> {
  const { githubNights } = await import('./adapters/github/nightly-place.ts');
  const { nightlyStep } = await import('./commands/nightly-step.ts');
  return nightlyStep({ ...common, place: githubNights(step, process.env) });
}

function gate(): Promise<StepReport> {
  const forge = githubForge(step, { policy: inputs.policy, policyRef: inputs.policyRef || null });
  return gateStep({ ...common, forge });
}
