import { capacitySteps } from './capacity-steps.ts';
import { certificates, metadataAddress, redirects } from './elsewhere.ts';
import { independentFaults, withRefusals } from './iid.ts';
import { judges } from './judges.ts';
import { kills } from './kills.ts';
import { clockJumps, disks, openFiles } from './machine.ts';
import { hugeBodies, oddBodies, refusedBodies } from './odd-bodies.ts';
import { outageBeyondBudget, outages } from './outages.ts';
import { longWaits, refusalHeaders, tokenBuckets } from './rate-limits.ts';
import type { Scenario } from './scenario.ts';
import { signals } from './signals.ts';
import { sizes } from './sizes.ts';
import { standingFaults } from './standing.ts';
import { stalls, truncatedAnswers, wholeStreams } from './truncated.ts';

/** Every scenario, in the order of the list of faults. Those of one id belong together. */
export const SCENARIOS: readonly Scenario[] = [
  independentFaults,
  withRefusals,
  outages,
  outageBeyondBudget,
  tokenBuckets,
  refusalHeaders,
  longWaits,
  capacitySteps,
  truncatedAnswers,
  wholeStreams,
  stalls,
  refusedBodies,
  oddBodies,
  hugeBodies,
  redirects,
  certificates,
  metadataAddress,
  standingFaults,
  kills,
  signals,
  disks,
  openFiles,
  clockJumps,
  sizes,
  judges,
];
