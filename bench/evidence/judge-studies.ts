import { attempts } from './attempts.ts';
import { correctedRates } from './corrected-rate.ts';
import { grinding } from './grinding.ts';
import { inoculation } from './inoculation.ts';
import { judgeCalibration } from './judge-calibration.ts';
import { judgeChecks } from './judge-checks.ts';
import { nights } from './nights.ts';
import { peers } from './peers.ts';
import { recordedAnswers } from './recorded-answers.ts';
import { replication } from './replication.ts';
import { sameTwice } from './same-twice.ts';
import type { Study } from './study.ts';
import { tries } from './tries.ts';
import { verdictCalls } from './verdict-calls.ts';

/** The judge's own errors, trying again, what peers do, and published models replayed; in the order of the page. */
export const JUDGE_STUDIES: readonly Study[] = [
  judgeCalibration,
  judgeChecks,
  correctedRates,
  attempts,
  tries,
  grinding,
  nights,
  peers,
  verdictCalls,
  replication,
  inoculation,
  recordedAnswers,
  sameTwice,
];
