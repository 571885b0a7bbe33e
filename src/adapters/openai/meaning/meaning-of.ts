import type { Said } from './said.ts';
import type { Meaning } from './table.ts';
import {
  BAD_KEY,
  FILTER_CODES,
  FILTERED,
  KEY_CODES,
  MODEL_CODES,
  NO_SUCH_MODEL,
  NOT_NOW,
  OF_LOGPROBS,
  OF_THE_ACCOUNT,
  OF_THE_DAY,
  OUT_OF_MONEY,
  QUOTA_CODES,
  SYSTEM_ROLE,
  TOO_FAST,
  TOO_LONG,
  TOO_LONG_CODES,
  TOO_LONG_FOR_SURE,
} from './words.ts';

/** Statuses that pass, besides 5xx. */
const PASSING: ReadonlySet<number> = new Set([408, 409, 424, 425, 498, 499]);

/**
 * What an error means: status, codes and words are all evidence, and none alone decides.
 *
 * @param said without what it repeats of the prompt
 * @param isNamed whether it names a parameter of ours that could be sent otherwise
 */
export function meaningOf(said: Said, isNamed: boolean): Meaning {
  const { status, codes, words } = said;
  const has = (known: ReadonlySet<string>) => codes.some((code) => known.has(code));
  if (has(FILTER_CODES) && status !== 429) return 'filtered';
  if (has(TOO_LONG_CODES)) return 'too-long';
  if (status === 429) return whichLimit(said);
  if (status === 402 || has(QUOTA_CODES)) return 'quota';
  if (status >= 500 && TOO_LONG_FOR_SURE.test(words)) return 'too-long';
  // llama.cpp has its templates fail so.
  if (status === 500 && SYSTEM_ROLE.test(words)) return 'system-role';
  // Not an outage: what the request asks for is nothing that the server can do.
  if (status === 501) return ofTheRequest(said, isNamed);
  if (status >= 500) return has(MODEL_CODES) ? 'unknown-model' : 'server-error';
  if (PASSING.has(status)) return FILTERED.test(words) ? 'filtered' : 'server-error';
  if ((status === 401 || status === 403) && has(MODEL_CODES)) return 'unknown-model';
  if (status === 401) return OUT_OF_MONEY.test(words) ? 'quota' : 'authentication';
  if (status === 404 || status === 410) return 'unknown-model';
  // OpenAI forbids them with some models, whatever the key.
  if (status === 403) return isNamed && OF_LOGPROBS.test(words) ? 'parameter' : whoseFault(said);
  if (status === 413) return 'too-long';
  return ofTheRequest(said, isNamed);
}

function whichLimit({ codes, words }: Said): Meaning {
  if (/request too large/i.test(words)) return 'too-long';
  if (OF_THE_DAY.test(`${words}\n${codes.join('\n')}`)) return 'day-limit';
  if (codes.some((code) => QUOTA_CODES.has(code)) || OUT_OF_MONEY.test(words)) return 'quota';
  return 'rate-limited';
}

/** A 403 is the key's, or the prompt's where it speaks of that. */
function whoseFault({ words, codes }: Said): Meaning {
  if (OUT_OF_MONEY.test(words)) return 'quota';
  if (FILTERED.test(words) && !OF_THE_ACCOUNT.test(words)) return 'filtered';
  return TOO_FAST.test(`${words}\n${codes.join('\n')}`) ? 'server-error' : 'authentication';
}

/** A 400, a 422, and whatever else says that the request is wrong, or only says so. */
function ofTheRequest({ codes, params, words }: Said, isNamed: boolean): Meaning {
  const has = (known: ReadonlySet<string>) => codes.some((code) => known.has(code));
  const all = `${words}\n${codes.join('\n')}`;
  if (has(MODEL_CODES)) return 'unknown-model';
  if (isNamed && params.length > 0 && !TOO_LONG.test(words)) return 'parameter';
  if (FILTERED.test(words)) return 'filtered';
  if (TOO_LONG.test(words)) return 'too-long';
  if (OUT_OF_MONEY.test(words)) return 'quota';
  if (has(KEY_CODES) || BAD_KEY.test(words)) return 'authentication';
  if (SYSTEM_ROLE.test(words)) return 'system-role';
  if (isNamed) return 'parameter';
  if (NO_SUCH_MODEL.test(words)) return 'unknown-model';
  // Only a 429 is a refusal for the rate: any other may have been chosen by the answer, and weighs as a failure.
  return TOO_FAST.test(all) || NOT_NOW.test(all) ? 'server-error' : 'rejected';
}
