import { fits, type SizeLimits } from './size-limits.ts';

/** A part of a report that may be left out when there is no room; `left` says what is missing then. */
export interface Section {
  readonly name: keyof typeof LEFT_OUT;
  readonly text: string;
}

/** What may go, in the order in which it goes: what the verdict rests on goes last. */
const LEFT_OUT = {
  answers: 'flagged answers',
  plot: 'the plot of rates',
  counts: 'every count',
  cues: 'what each cue does',
  screened: 'what was only screened',
  provenance: 'models and digests',
  notes: 'notes',
  tried: 'what was tried before',
  policy: 'the changed policy',
  plan: 'the plan',
  effects: 'what each failed cue changes',
  reasons: 'further reasons',
  conditions: 'the table of conditions',
} as const;
const ORDER = Object.keys(LEFT_OUT);

/**
 * A report within limits: as many sections as fit, shed in a fixed order, and a sentence on what is missing. What
 * `whole` makes of no section at all is taken as it is.
 *
 * @param whole the report of some sections, each a paragraph
 */
export function shed(
  sections: readonly Section[],
  whole: (paragraphs: readonly string[]) => string,
  limits: SizeLimits,
): string {
  const names = ORDER.filter((name) => sections.some((section) => section.name === name));
  for (let gone = 0; ; gone += 1) {
    const missing = new Set(names.slice(0, gone));
    const kept = sections.filter(({ name }) => !missing.has(name)).map(({ text }) => text);
    const text = whole(gone === 0 ? kept : [...kept, leftOut([...missing])]);
    if (gone === names.length || fits(text, limits)) return text;
  }
}

function leftOut(names: readonly string[]): string {
  const what = names.map((name) => LEFT_OUT[name as keyof typeof LEFT_OUT]).join(', ');
  return `*Truncated:* without ${what}. See the job summary or the report folder.`;
}
