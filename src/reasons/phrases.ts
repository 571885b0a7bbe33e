import { STRATUM_PREFIX } from '../model/stratum.ts';
import { counted } from '../numbers.ts';
import type { Quote } from './reason.ts';

const MAX_NAMES = 5;

/** What to do when a run ended too early. */
export const CONTINUE = 'continue from these results (on the command line: with the same --out folder)';

/** A list as text, at most five names long. */
export function listed(names: readonly string[]): string {
  return [
    ...names.slice(0, MAX_NAMES),
    ...(names.length > MAX_NAMES ? [`and ${names.length - MAX_NAMES} more`] : []),
  ].join(', ');
}

/** "37 more cues of the library and 5 that the release declares", of so many in all. */
export function moreCues(screened: number, declared: number): string {
  const shipped = screened - declared;
  if (shipped <= 0) return `${counted(declared, 'more cue')} that the release declares`;
  const ofRelease = declared === 0 ? '' : ` and ${counted(declared, 'cue')} that the release declares`;
  return `${counted(shipped, 'more cue')} of the library${ofRelease}`;
}

/** Whether a condition has no cue: `plain`, or a stratum of the plain prompts. */
export function isWithoutCue(condition: string): boolean {
  return condition === 'plain' || condition.startsWith(STRATUM_PREFIX);
}

/** What a cue is, for who reads only a first sentence. */
export const A_CUE = 'a change to the prompt';

/** A condition in the middle of a sentence. */
export function under(condition: string, quote: Quote): string {
  if (condition === 'plain') return 'on prompts without a cue';
  return isWithoutCue(condition)
    ? `on prompts without a cue of the stratum ${quote(condition.slice(STRATUM_PREFIX.length))}`
    : `under the cue ${quote(condition)}`;
}

/** "3 of 24 answers". */
export function flaggedOf({ flagged, n }: { readonly flagged: number; readonly n: number }): string {
  return `${flagged} of ${counted(n, 'answer')}`;
}

/** Which of the policy's servers was asked, after its name or its model's: a run may ask three. */
export function named(
  { endpoint, address = '' }: { readonly endpoint?: string; readonly address?: string },
  quote: Quote,
): string {
  if (endpoint === undefined) return '';
  return ` (endpoint ${quote(endpoint)}${address === '' ? '' : `, ${quote(address)}`})`;
}

/** What a server says at the end of a sentence of ours, which has a full stop of its own. */
export function atTheEnd(text: string): string {
  const told = text.trimEnd();
  return told.endsWith('.') && !told.endsWith('..') && told !== '.' ? told.slice(0, -1) : text;
}
