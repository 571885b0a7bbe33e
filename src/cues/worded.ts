import type { Cue } from '../input/cue.ts';

/** A cue with the texts that it puts around a prompt in other words; one that it does not have stays away. */
export function worded(cue: Cue, inOtherWords: (text: string) => string): Cue {
  const { system, prefix, suffix, template } = cue;
  return {
    ...cue,
    ...(typeof system === 'string' ? { system: inOtherWords(system) } : {}),
    ...(prefix === undefined ? {} : { prefix: inOtherWords(prefix) }),
    ...(suffix === undefined ? {} : { suffix: inOtherWords(suffix) }),
    ...(template === undefined ? {} : { template: inOtherWords(template) }),
  };
}
