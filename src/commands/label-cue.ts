import { NO_VALUES, type Values, withValues } from '../cues/vary.ts';
import type { PlanRecord } from '../records/schema.ts';
import { quoteForTerminal } from '../report/terminal.ts';

/** A condition for a person: what its cue does to a prompt, and the texts that it does it with. */
export interface CueShown {
  /** One sentence, which ends with a colon where texts follow. */
  readonly sentence: string;
  /** Untrusted. */
  readonly texts: readonly string[];
}

/** What stands between texts of one cue. */
type CueText = NonNullable<PlanRecord['conditions'][number]['text']>;

/**
 * The cue of a condition of a plan in words, with its text as one answer was asked under it.
 *
 * @param varied what stood in the place of its placeholders
 */
export function cueShown(plan: PlanRecord, condition: string, varied: Values = NO_VALUES): CueShown {
  const planned = plan.conditions.find(({ id }) => id === condition);
  if (planned === undefined || planned.family === null)
    return { sentence: 'A prompt without a cue.', texts: [] };
  const name = `Under the cue ${quoteForTerminal(condition, 'bare')} (${planned.family})`;
  const { text } = planned;
  if (text === undefined) return { sentence: `${name}, which words the question otherwise.`, texts: [] };
  const parts = partsOf(text);
  const does = parts.map(({ what }) => what).join(' and ');
  const texts = parts.flatMap(({ shown }) => (shown === null ? [] : [withValues(shown, varied)]));
  return { sentence: `${name}, which ${does}${texts.length === 0 ? '.' : ':'}`, texts };
}

function partsOf({ system, prefix, suffix, template }: CueText) {
  return [
    ...(system === undefined
      ? []
      : [
          system === null
            ? { what: 'takes the system message away', shown: null }
            : { what: 'adds this system message', shown: system },
        ]),
    ...(template === undefined ? [] : [{ what: 'puts the message into this text', shown: template }]),
    ...(prefix === undefined ? [] : [{ what: 'puts this text before the message', shown: prefix }]),
    ...(suffix === undefined ? [] : [{ what: 'puts this text after the message', shown: suffix }]),
  ];
}
