import type { ChatFailed, ChatFiltered, ChatRequest, ChatTooLong } from '../../model/chat.ts';
import { demandedWaitMs, waitInWords } from './demanded-wait.ts';
import { type Dialect, namesOurs } from './dialect.ts';
import { withoutEcho } from './meaning/echo.ts';
import { meaningOf } from './meaning/meaning-of.ts';
import { parsed, type Said, saidIn, saidInside } from './meaning/said.ts';
import { MEANINGS, type Meaning } from './meaning/table.ts';
import { NO_TOOLS, OF_THE_LOAD } from './meaning/words.ts';
import type { RefusedResponse } from './refused-response.ts';

/** No wait is longer: a number far beyond leads to a time that no calendar has. */
const LONGEST_WAIT_MS = 31 * 24 * 60 * 60_000;

/** An error of a server, understood. */
export interface Understood {
  readonly said: Said;
  readonly meaning: Meaning;
  readonly outcome: ChatFailed | ChatFiltered | ChatTooLong;
}

/** What an error status means for a request of the form `used`. */
export function refusalOf(
  { status, headers, text }: Pick<RefusedResponse, 'status' | 'headers' | 'text'>,
  request: ChatRequest,
  used: Dialect,
): Understood {
  const said = saidIn(status, parsed(text) ?? text);
  const demanded = demandedWaitMs(headers, status, Date.now()) ?? said.waitMs ?? waitInWords(said.words);
  return understood(said, request, used, demanded);
}

/** What the error inside the body of a 200 means; null: there is none that says anything. */
export function errorInside(text: string, request: ChatRequest, used: Dialect): Understood | null {
  const said = saidInside(text);
  if (said === null) return null;
  const error = understood(said, request, used, said.waitMs);
  // Without a status, an error that says nothing else is a broken reply.
  const isVague = error.meaning === 'rejected' || error.meaning === 'server-error';
  return said.status === 200 && isVague ? null : error;
}

function understood(heard: Said, request: ChatRequest, used: Dialect, wait: number | null): Understood {
  const tools = request.tools === undefined ? [] : [JSON.stringify(request.tools)];
  const prompts = [...request.messages.map(({ content }) => content), ...tools];
  const said = { ...heard, words: withoutEcho(heard.words, prompts) };
  const isNamed = namesOurs(said, used, request);
  const plainly = meaningOf(said, isNamed);
  const meaning = request.tools !== undefined && refusesTools(said, plainly, isNamed) ? 'tools' : plainly;
  const { becomes } = MEANINGS[meaning];
  const { status, detail } = said;
  if (becomes === 'filtered' || becomes === 'too-long')
    return { said, meaning, outcome: { state: becomes, detail } };
  const retryAfterMs = wait === null ? null : Math.min(wait, LONGEST_WAIT_MS);
  const isBusy = becomes === 'server-error' && OF_THE_LOAD.test(`${said.words}\n${said.codes.join('\n')}`);
  const outcome = { state: 'failed', fault: becomes, status, detail, retryAfterMs } as const;
  return { said, meaning, outcome: isBusy ? { ...outcome, busy: true } : outcome };
}

/** Whether an error that says nothing else is about the tools; one that names another parameter of ours is not. */
function refusesTools({ status, params, words }: Said, meaning: Meaning, isNamed: boolean): boolean {
  if (status !== 400 && status !== 404 && status !== 422 && status !== 500 && status !== 501) return false;
  if (params.some((param) => /(?:^|\.)tools?(?:$|[.[])/.test(param))) return status < 500;
  const isVague = meaning === 'rejected' || meaning === 'unknown-model' || meaning === 'server-error';
  return isVague && !isNamed && NO_TOOLS.test(words);
}
