import './adapters/console/small-from-start.ts';

import { context } from '@actions/github';
import { guardProcess } from './adapters/console/guard.ts';
import { systemRandom } from './adapters/console/world.ts';
import { githubForge } from './adapters/github/forge.ts';
import { readInputs } from './adapters/github/inputs.ts';
import { githubNights } from './adapters/github/nightly-place.ts';
import { maskInRunner, tellRunner } from './adapters/github/runner.ts';
import { stepOf } from './adapters/github/step.ts';
import { gateStep } from './commands/action.ts';
import { nightlyStep } from './commands/nightly-step.ts';

guardProcess();
const inputs = readInputs(process.env);
const step = stepOf(inputs, context, process.env);
const common = { inputs, job: step.job, bundleFolder: import.meta.dirname, mask: maskInRunner };
const end =
  inputs.nightly === 'true'
    ? await nightlyStep({ ...common, place: githubNights(step, process.env) })
    : await gateStep({
        ...common,
        forge: githubForge(step, { policy: inputs.policy, policyRef: inputs.policyRef || null }),
      });
await tellRunner(end, systemRandom);
process.exitCode = end.exit;
