import type { Cue } from '../../input/cue.ts';

/** The parts of a cue that hold its text. */
export type Dress = Partial<
  Pick<Cue, 'system' | 'prefix' | 'suffix' | 'template' | 'reply_language' | 'vary'>
> & {
  readonly code?: true;
};

/** A text where it stands in the data: a system prompt, before the question, or after it. */
export function placed(text: string, at: 'system' | 'start' | 'end'): Dress {
  if (at === 'system') return { system: text };
  if (at === 'start') return { prefix: /\s$/.test(text) ? text : `${text} ` };
  return { suffix: /^\s/.test(text) ? text : ` ${text}` };
}
