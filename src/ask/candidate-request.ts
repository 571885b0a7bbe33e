import type { Asked } from '../cues/apply.ts';
import { hmac } from '../digest.ts';
import type { ChatRequest } from '../model/chat.ts';

export interface CandidateSettings {
  readonly model: string;
  readonly temperature: number;
  readonly maxTokens: number;
}

/** The first 31 bits of HMAC-SHA-256(seed, message), for a server's `seed`. */
export function requestSeed(seed: Uint8Array, message: string): number {
  return hmac(seed, message).readUInt32BE(0) >>> 1;
}

/**
 * The request of one draw. Its seed depends on role, condition and index alone: repeats of a prompt are distinct for
 * caches, a baseline that is the candidate itself is not given its answers again, and a simulated server answers
 * alike in any order of arrival.
 *
 * @param name the condition's id, for the baseline with `baseline:` before it
 */
export function candidateRequest(
  settings: CandidateSettings,
  { messages, tools }: Asked,
  seed: Uint8Array,
  { name, index }: { readonly name: string; readonly index: number },
): ChatRequest {
  const offered = tools === undefined ? {} : { tools };
  return { ...settings, messages, ...offered, seed: requestSeed(seed, `ask:${name}:${index}`) };
}

/** The request of one control: a neutral text, with the sampling parameters of a draw. */
export function controlRequest(
  settings: CandidateSettings,
  text: string,
  seed: Uint8Array,
  index: number,
): ChatRequest {
  return {
    ...settings,
    messages: [{ role: 'user', content: text }],
    seed: requestSeed(seed, `control:${index}`),
  };
}
