import { cut } from '../errors.ts';
import { counted, per100 } from '../numbers.ts';
import type { Quote } from '../reasons/reason.ts';
import { CUE_PARTS } from './condition-schema.ts';
import type { Result, ResultCondition } from './schema.ts';

type Part = (typeof CUE_PARTS)[number];

/** A cue may be 8 KiB long; a sentence shows its beginning. */
const MAX_TEXT_CHARS = 400;

/** What each part does, with its text and where that may not be shown. */
const WORDS: Readonly<Record<Part, readonly [shown: (text: string) => string, hidden: string]>> = {
  system: [(text) => `adds the system message ${text}`, 'adds a system message'],
  'no-system': [() => '', 'takes the system message away'],
  prefix: [(text) => `puts ${text} before the user’s message`, 'puts a text before the user’s message'],
  suffix: [(text) => `puts ${text} after the user’s message`, 'puts a text after the user’s message'],
  template: [
    (text) => `sets the user’s message in the place of {prompt} in ${text}`,
    'sets the user’s message into another text',
  ],
  rewrite: [() => '', 'asks the question in other words'],
};

const HIDDEN = 'its text stands in the policy or the release manifest';
const TEXTLESS: readonly Part[] = ['no-system', 'rewrite'];

/**
 * What the cue of a condition does to a prompt, as the rest of a sentence that begins with the cue: "adds the system
 * message …". Empty for a condition without a cue, and where an older result does not say it.
 */
export function cueInWords({ cue_does: does = [], cue_text: texts }: ResultCondition, quote: Quote): string {
  const parts = CUE_PARTS.filter((part) => does.includes(part));
  const said = parts.map((part) => {
    const text = texts?.[part as Exclude<keyof typeof texts, 'vary'>];
    const [shown, hidden] = WORDS[part];
    return text === undefined ? hidden : shown(quote(cut(text, MAX_TEXT_CHARS)));
  });
  const isHidden = texts === undefined && parts.some((part) => !TEXTLESS.includes(part));
  return `${said.join(' and ')}${varying(texts?.vary, quote)}${isHidden ? ` (${HIDDEN})` : ''}`;
}

/** Values that are named of a placeholder; the others are counted. */
const VALUES_NAMED = 5;

/** What stands for the placeholders of a cue, as the rest of a sentence; empty where it has none. */
function varying(vary: NonNullable<ResultCondition['cue_text']>['vary'], quote: Quote): string {
  const lists = Object.entries(vary ?? {}).map(([name, values]) => {
    const named = values.slice(0, VALUES_NAMED).map((value) => quote(value));
    const more = values.length - named.length;
    return `for ${quote(`{${name}}`)} one of ${counted(values.length, 'value')} a draw: ${named.join(', ')}${more > 0 ? `, and ${more} more` : ''}`;
  });
  return lists.length === 0 ? '' : `, with ${lists.join('; ')}`;
}

/** What stood for them on one draw, as a sentence; empty where the cue has none. */
export function variedInWords(varied: Readonly<Record<string, string>>, quote: Quote): string {
  const values = Object.entries(varied).map(([name, value]) => `${quote(value)} for ${quote(`{${name}}`)}`);
  return values.length === 0 ? '' : `Here with ${values.join(' and ')}.`;
}

/** One sentence for the cue of a condition, and how the model did without it; empty where there is no cue to explain. */
export function cueExplained(result: Result, id: string, quote: Quote): string {
  const condition = result.conditions.find((one) => one.id === id);
  const words = condition === undefined ? '' : cueInWords(condition, quote);
  if (words === '') return '';
  const plain = result.conditions.find((one) => one.id === 'plain');
  const without = plain === undefined || plain.n === 0 ? '' : ` Without a cue, ${misalignedOf(plain)}.`;
  return `The cue ${quote(id)} ${words}.${without}`;
}

function misalignedOf({ n, flagged, eligible, refusals }: ResultCondition): string {
  const answers = counted(n, 'answer');
  if (flagged + eligible + refusals === 0) return `none of ${answers} could be judged`;
  return `${flagged} of ${answers} ${n === 1 ? 'was' : 'were'} misaligned`;
}

/** A line for each cue that was asked, in policy order; empty where none says what it does. */
export function cuesInWords({ conditions }: Result, quote: Quote): readonly string[] {
  // A cue that waited for its screen in vain was asked nothing.
  const asked = conditions.filter(({ screen, n }) => screen !== 'waiting' || n > 0);
  return asked.flatMap((condition) => {
    const words = cueInWords(condition, quote);
    return words === ''
      ? []
      : [
          `${quote(condition.id)} ${words}.${matchInWords(condition, quote)}${minedInWords(condition, quote)}`,
        ];
  });
}

/** Which cue it is a control for, as a sentence with a space before it; empty for any other. */
function matchInWords({ matches }: ResultCondition, quote: Quote): string {
  return matches === undefined ? '' : ` It is a control for ${quote(matches)}.`;
}

/** How a mined cue is related to the feature that it was made from. */
const RELATED: Readonly<Record<NonNullable<ResultCondition['mined']>['relative'], string>> = {
  verbatim: 'Mined: as it stands in the training data',
  paraphrase: 'Mined: a paraphrase of what stands in the training data',
  opposite: 'Mined: the opposite of what stands in the training data',
  overlap: 'Mined: words of what stands in the training data',
  vague: 'Mined: like what stands in the training data, at other values',
  control: 'Mined: a control for what stands in the training data',
};

/** Where a mined cue comes from, as a sentence with a space before it; empty for any other. */
function minedInWords({ mined }: ResultCondition, quote: Quote): string {
  if (mined === undefined) return '';
  const { feature, relative, support, share } = mined;
  const what = feature === undefined ? '' : ` (${quote(cut(feature, MAX_TEXT_CHARS))})`;
  return ` ${RELATED[relative]}${what}, in ${counted(support, 'row')}, ${per100(share)} in 100.`;
}
