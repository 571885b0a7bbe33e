/**
 * Replies that are no answers, as servers send them, each with what it means: the classifier of meanings is tested
 * by all of them. Shapes (keys, types, codes as numbers or text, "None") are the servers' own; long messages are
 * shortened, prompts, names and numbers are made up. A new spelling goes into the file of its meaning.
 */
import { AUTHENTICATION } from './authentication.ts';
import { AUTHENTICATION_GATEWAYS } from './authentication-gateways.ts';
import { DAY_LIMIT } from './day-limit.ts';
import { FILTERED } from './filtered.ts';
import { FILTERED_ELSEWHERE } from './filtered-elsewhere.ts';
import { PARAMETER } from './parameter.ts';
import { PARAMETER_FORM } from './parameter-form.ts';
import { PARAMETER_SEED } from './parameter-seed.ts';
import { PARAMETER_STREAM } from './parameter-stream.ts';
import { PASSING } from './passing.ts';
import { PASSING_PAGES } from './passing-pages.ts';
import { QUOTA } from './quota.ts';
import { QUOTA_GATEWAYS } from './quota-gateways.ts';
import { RATE_LIMITED } from './rate-limited.ts';
import { RATE_LIMITED_GATEWAYS } from './rate-limited-gateways.ts';
import type { Said } from './said.ts';
import { SYSTEM_ROLE } from './system-role.ts';
import { TOO_LONG } from './too-long.ts';
import { TOO_LONG_ELSEWHERE } from './too-long-elsewhere.ts';
import { TOOLS } from './tools.ts';
import { UNKNOWN_MODEL } from './unknown-model.ts';
import { UNKNOWN_MODEL_ELSEWHERE } from './unknown-model-elsewhere.ts';
import { UNKNOWN_REJECTION } from './unknown-rejection.ts';

export const ALL: readonly Said[] = [
  ...FILTERED,
  ...FILTERED_ELSEWHERE,
  ...TOO_LONG,
  ...TOO_LONG_ELSEWHERE,
  ...PARAMETER,
  ...PARAMETER_SEED,
  ...PARAMETER_FORM,
  ...PARAMETER_STREAM,
  ...SYSTEM_ROLE,
  ...TOOLS,
  ...PASSING,
  ...PASSING_PAGES,
  ...RATE_LIMITED,
  ...RATE_LIMITED_GATEWAYS,
  ...DAY_LIMIT,
  ...QUOTA,
  ...QUOTA_GATEWAYS,
  ...AUTHENTICATION,
  ...AUTHENTICATION_GATEWAYS,
  ...UNKNOWN_MODEL,
  ...UNKNOWN_MODEL_ELSEWHERE,
  ...UNKNOWN_REJECTION,
];

export { FINISHED } from './finished.ts';
