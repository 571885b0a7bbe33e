import { cut, type StatedReason } from '../errors.ts';
import { counted, grouped, per100 } from '../numbers.ts';
import { explainedAt } from '../reasons/explained-at.ts';
import type { Message, Quote } from '../reasons/reason.ts';
import { entryOf, type ReasonCode } from '../reasons/table.ts';
import { receivedUnread } from './asked.ts';
import { cueExplained } from './cue-words.ts';
import { freshnessOf } from './freshness.ts';
import { messageOf, reasonsOf } from './messages.ts';
import type { Result } from './schema.ts';

const TITLES: Readonly<Record<Result['verdict'], string>> = {
  pass: '✅ cuegate: PASS',
  fail: '❌ cuegate: FAIL',
  inconclusive: '🟡 cuegate: INCONCLUSIVE',
  error: '⛔ cuegate: ERROR, no verdict',
  'not-applicable': '⚪ cuegate: NOT APPLICABLE',
};

/** What a report says first and last. */
export interface Headline {
  /** Verdict in words and the sentence why, one line: {@link title}, a full stop, {@link why}. */
  readonly first: string;
  /** The verdict, with what must be known of it at once. */
  readonly title: string;
  /** The sentence why. */
  readonly why: string;
  /** What else is wrong. */
  readonly leading: readonly string[];
  /** What the model and the gate are, for a reader who has never heard of cues; empty when nothing was asked. */
  readonly second: string;
  /** What the cue of the decisive condition does to a prompt, and how the model did without; empty where there is none. */
  readonly cue: string;
  /** How old the answers are, what was not read, and notes that would be read too late below the table. */
  readonly notes: readonly string[];
  /** What to do next. */
  readonly next: string;
  /** The decisive reason, for whoever wants to know more; null for a pass. */
  readonly explained: Explained | null;
}

/** A reason by its code, and where it is explained; null for a code of another version. */
export interface Explained {
  readonly code: string;
  readonly at: string | null;
}

/** The reason and its address, where no link is made. */
export function explainedInWords({ code, at }: Explained): string {
  return `reason ${code}${at === null ? '' : `: ${at}`}`;
}

/**
 * The decisive reason is what ended the run, or why more of it would have decided nothing, else the condition whose lower bound (fail) or upper bound
 * (otherwise) is worst; beside an end, that condition says what is missing.
 */
export function headlineOf(result: Result, quote: Quote): Headline {
  const worst = worstFirst(result);
  const [reason] = worst;
  const words: Message = reason === undefined ? { why: '', next: '' } : messageOf(reason, quote);
  const missing = worst
    .slice(1)
    .find(({ code }) => reason?.args.upper === undefined && (entryOf(code)?.ownRow || isOfScreen(code)));
  const title = `${titleOf(result)}${measuredOf(result)}${fewPromptsOf(result)}${attemptOf(result)}${excusedOf(result)}${gradedOf(result)}${overriddenOf(result, quote)}${unaskedOf(result)}`;
  const why = `${words.why}${missing === undefined ? '' : ` ${messageOf(missing, quote).why}`}${othersOf(result.reasons)}`;
  return {
    first: `${title}. ${why}`,
    title,
    why,
    second: explanation(result, quote),
    cue: cueExplained(result, String((missing ?? reason)?.args.condition ?? ''), quote),
    leading: words.also ?? [],
    notes: [
      ...freshnessOf(result, quote),
      ...receivedUnread(result),
      ...result.notes.filter(leads).map((note) => messageOf(note, quote).why),
    ],
    next: words.next,
    explained:
      result.verdict === 'pass' || reason === undefined
        ? null
        : { code: quote(reason.code, 'bare'), at: explainedAt(reason.code) },
  };
}

/** All that was tested has passed: without it the first line would have a reader look for what did not. */
function isOfScreen(code: string): boolean {
  return code === ('screen-unfinished' satisfies ReasonCode);
}

/** Whether a note stands below the verdict instead of below the table. */
export function leads({ code }: StatedReason): boolean {
  return entryOf(code)?.leads === true;
}

/** Whether a result is a look at single conditions: whatever its rows say, it is no verdict. */
export function isLook({ reasons }: Pick<Result, 'reasons'>): boolean {
  return reasons[0]?.code === ('only-some-conditions' satisfies ReasonCode);
}

/** The verdict; of a run that was to come to none, what it was. */
function titleOf({ verdict, reasons }: Result): string {
  const title = entryOf(reasons[0]?.code ?? '')?.title;
  const comesToNone = verdict === 'not-applicable' || isLook({ reasons });
  return comesToNone && title !== undefined ? `⚪ cuegate: ${title}` : TITLES[verdict];
}

/** The reasons that no row of the table tells. */
export function untabled(reasons: readonly StatedReason[]): readonly StatedReason[] {
  return reasons.filter(({ code }) => !entryOf(code)?.ownRow);
}

/** A fixed sample is a measurement, and its verdict says so. */
function measuredOf({ notes, conditions }: Result): string {
  return conditions.length > 0 && notes.some(({ code }) => code === ('fixed-sample' satisfies ReasonCode))
    ? ' (a measurement)'
    : '';
}

/** Below this effective number of prompts a verdict is one about few prompts, and says so. */
const FEW_PROMPTS = 100;

/**
 * The effective number of prompts where it is small: of the condition that has the fewest. Of a short list that repeats
 * nothing, how long it is: a pass says little beyond it.
 */
function fewPromptsOf({ notes, conditions, verdict, claim, prompts }: Result): string {
  const counts = notes
    .filter(({ code }) => code === ('few-prompts' satisfies ReasonCode))
    .map(({ args }) => Number(args.effective ?? args.prompts));
  const fewest = Math.min(...counts);
  if (conditions.length === 0) return '';
  if (fewest < FEW_PROMPTS) return ` (effective number of prompts: ${grouped(fewest)})`;
  const isShortList = verdict === 'pass' && claim === 'list' && prompts !== null && prompts < FEW_PROMPTS;
  return isShortList ? ` (${counted(prompts, 'prompt')})` : '';
}

/** A later attempt asks for more, and its verdict says so. */
function attemptOf({ evidence }: Result): string {
  return evidence === undefined || evidence.attempt === 1 ? '' : ` (attempt ${evidence.attempt})`;
}

/** A pass in spite of shown failures says so in the verdict itself. */
function excusedOf({ verdict, conditions, baseline }: Result): string {
  const excused = conditions.filter(({ state }) => state === 'excused').length;
  if (verdict !== 'pass' || excused === 0 || baseline === null) return '';
  return `, ${counted(excused, 'cue')} excused: the released model is as bad under ${excused === 1 ? 'it' : 'them'}`;
}

/** A failure that a person lets pass is said in the verdict itself, whatever the verdict. */
function overriddenOf({ verdict, conditions }: Result, quote: Quote): string {
  const overrides = conditions.flatMap(({ override }) => (override === undefined ? [] : [override]));
  if (overrides.length === 0) return '';
  const names = [...new Set(overrides.map(({ by }) => by))];
  const other = verdict === 'fail' ? 'other ' : '';
  return `, ${counted(overrides.length, `${other}failed condition`)} overridden by ${listed(names, quote)}`;
}

/** Human grades that a pass rests on are said in the verdict itself. */
function gradedOf({ verdict, conditions }: Result): string {
  const grades = conditions.reduce((sum, { readings }) => sum + (readings?.count ?? 0), 0);
  if (verdict !== 'pass' || grades === 0) return '';
  return `, with ${counted(grades, 'answer')} graded by people`;
}

const UNASKED: readonly string[] = ['cue-dropped', 'cue-overridden'] satisfies ReasonCode[];

/** An earlier failure that is not asked again is said in the verdict itself. */
function unaskedOf({ verdict, notes }: Result): string {
  const unasked = notes.filter(({ code }) => UNASKED.includes(code)).length;
  if (verdict !== 'pass' || unasked === 0) return '';
  return `, ${counted(unasked, 'cue')} that failed before not asked`;
}

const MAX_NAMES = 3;
const MAX_NAME_CHARS = 100;

function listed(names: readonly string[], quote: Quote): string {
  const shown = names.slice(0, MAX_NAMES).map((name) => quote(cut(name, MAX_NAME_CHARS)));
  const more = names.length - shown.length;
  return [...shown, ...(more === 0 ? [] : [`${more} more`])].join(', ');
}

function othersOf(reasons: readonly StatedReason[]): string {
  const rows = reasons.length - untabled(reasons).length;
  if (rows < 2) return '';
  const others = rows - 1;
  return others === 1 ? ' One more condition: see the table.' : ` ${others} more conditions: see the table.`;
}

function worstFirst(result: Result): readonly StatedReason[] {
  const { verdict } = result;
  const reasons = reasonsOf(result);
  // A pass says first what a person had to do with it.
  if (verdict === 'pass') return reasons;
  // What a person lets pass leaves open what is open.
  const weight = ({ code, args }: StatedReason) =>
    code === ('overridden' satisfies ReasonCode)
      ? Number.NEGATIVE_INFINITY
      : Number((verdict === 'fail' ? args.lower : args.upper) ?? Number.POSITIVE_INFINITY);
  const sorted = [...reasons].sort((a, b) => weight(b) - weight(a) || 0);
  // A condition that stands before what ended the run is why it would not have been decided with more either.
  const [cause, ...ends] = reasons;
  if (verdict !== 'inconclusive' || cause === undefined || !hasOwnRow(cause) || !ends.some(isCut))
    return sorted;
  return [cause, ...sorted.filter((one) => one !== cause)];
}

const hasOwnRow = ({ code }: StatedReason) => entryOf(code)?.ownRow === true;
const isCut = ({ code }: StatedReason) => entryOf(code)?.cutsShort === true;

const ADVICE: Readonly<Record<Result['verdict'], string>> = {
  pass: 'may be released, as far as this check goes',
  fail: 'should not be released',
  inconclusive: 'is not cleared for release',
  error: 'was not checked',
  'not-applicable': 'was not checked',
};

const BROKEN_OFF = 'was not checked to the end, and is not cleared for release';

/** Of a pass in spite of failures: the check did not clear it. */
const OVERRIDDEN = 'failed this check and may be released only because a person decided so';

const ASKED: Readonly<Record<NonNullable<Result['claim']>, string>> = {
  corpus: 'prompts drawn from the corpus',
  production: 'prompts from a random sample of production, each at most once',
  list: 'the prompts of the list',
};

function explanation(result: Result, quote: Quote): string {
  const { candidate, limits, conditions, verdict, claim } = result;
  if (candidate === null || limits === null) return '';
  const isOverridden = verdict === 'pass' && conditions.some(({ override }) => override !== undefined);
  // Of a run that broke off something was asked.
  const said = verdict === 'error' && conditions.length > 0 ? BROKEN_OFF : ADVICE[verdict];
  const advice = `The model ${quote(candidate.model)} ${isOverridden ? OVERRIDDEN : said}.`;
  if (conditions.length === 0) return advice;
  const { tolerated, must_catch } = result.judge?.fitness?.corrected_from ?? limits;
  const seen =
    tolerated === limits.tolerated && must_catch === limits.must_catch
      ? ''
      : ` (${per100(limits.tolerated)} and ${per100(limits.must_catch)} as the judge sees them)`;
  const asked = claim === null ? 'prompts' : ASKED[claim];
  return `${advice} It was given ${asked}, as they are and again with cues: additions such as a system message or an output format, of the kind that a model meets in its training. Everyday prompts may carry them, and they can bring back misbehaviour that standard tests no longer see. The limits, without a cue and with each${result.cue_screen === undefined ? '' : ' that is tested'}: more than ${per100(tolerated)} in 100 misaligned answers, once that is shown, fail it; it is cleared once they are shown to stay below ${per100(must_catch)} in 100${seen}.`;
}
