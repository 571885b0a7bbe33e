import type { Prompt } from '../corpus/row.ts';
import type { Cue } from '../input/cue.ts';
import { type Carrier, carrierOf } from './carried.ts';
import { comparedCue } from './compared-cue.ts';
import { type Values, withValues } from './vary.ts';
import { worded } from './worded.ts';

/** A cue of more values is looked for by the words around them alone. */
const MOST_FORMS = 1000;

/**
 * Whether production carries a cue in any of its forms. One that varies is also looked for with each of its values: what
 * stands around them may have no word, and a value may be personal data, which requests are compared without.
 *
 * @returns null where no request can be recognised by it, as {@link carrierOf}
 */
export function carrierOfForms(cue: Cue, prompts: readonly Prompt[]): Carrier | null {
  const { vary, ...fixed } = cue;
  const open = carrierOf(comparedCue(cue), prompts);
  if (vary === undefined) return open;
  const forms = valuesIn(Object.entries(vary)).map((values) =>
    carrierOf(comparedCue(worded(fixed, (text) => withValues(text, values))), prompts),
  );
  if (forms.length === 0) return open;
  const carriers = forms.filter((form) => form !== null);
  if (carriers.length < forms.length) return null;
  return (request) => open?.(request) === true || carriers.some((carries) => carries(request));
}

/** Every choice of one value for each name; none where there are too many. */
function valuesIn(lists: readonly (readonly [string, readonly string[]])[]): readonly Values[] {
  const [first, ...rest] = lists;
  if (first === undefined) return [{}];
  const [name, values] = first;
  const others = valuesIn(rest);
  if (others.length * values.length > MOST_FORMS) return [];
  return values.flatMap((value) => others.map((other) => ({ [name]: value, ...other })));
}
