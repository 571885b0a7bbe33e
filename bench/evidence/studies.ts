import { boundaryCard } from './boundary-card.ts';
import { boundaryErrors } from './boundary-errors.ts';
import { contested } from './contested.ts';
import { cost } from './cost.ts';
import { coverage } from './coverage.ts';
import { cueScreen, shippedCueScreen } from './cue-screen.ts';
import { eligibilityDrop } from './eligibility-drop.ts';
import { gaps } from './gaps.ts';
import { ineligible } from './ineligible.ts';
import { JUDGE_STUDIES } from './judge-studies.ts';
import { noEffect } from './no-effect.ts';
import { planning } from './planning.ts';
import { schedules } from './schedules.ts';
import { serverFailures } from './server-failures.ts';
import type { Study } from './study.ts';
import { whatCounts } from './what-counts.ts';

/** Every study that is run and published, in the order of the page. */
export const STUDIES: readonly Study[] = [
  cost,
  schedules,
  cueScreen,
  shippedCueScreen,
  boundaryErrors,
  boundaryCard,
  coverage,
  planning,
  contested,
  gaps,
  noEffect,
  ineligible,
  eligibilityDrop,
  whatCounts,
  serverFailures,
  ...JUDGE_STUDIES,
];
