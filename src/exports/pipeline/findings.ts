import { isGreenResult } from '../../decide/exit.ts';
import { digestOf } from '../../digest.ts';
import { cut } from '../../errors.ts';
import { counted } from '../../numbers.ts';
import { headlineOf } from '../../report/headline.ts';
import { messageOf, reasonsOf } from '../../report/messages.ts';
import type { Result, ResultCondition } from '../../report/schema.ts';
import { type Figures, figuresInWords, figuresOf, hasFailed, isUndecided, releaseOf } from './figures.ts';
import { type Place, placeOf } from './place.ts';
import { findingQuote } from './quote.ts';
import { ruleOf } from './rules.ts';

/** Something that a reader of code is shown at a line. */
export interface Finding {
  readonly rule: string;
  /** `warning`: the policy lets it be green. */
  readonly level: 'error' | 'warning';
  /** One line, at most {@link MAX_MESSAGE_CHARS}. */
  readonly message: string;
  readonly place: Place;
  /** The same for the same release, rule and condition, whatever the run: 64 hex digits. */
  readonly fingerprint: string;
  /** Of the condition that failed, or of those that are undecided. */
  readonly figures: readonly Figures[];
}

/** More is not shown beside code. */
export const MAX_MESSAGE_CHARS = 1000;

/** Undecided conditions that a message names. */
const MAX_NAMED = 5;

/**
 * What is wrong, the worst first: each failed condition, or what a run that came to no pass ended in. Empty exactly where
 * the run passed or there was nothing to decide, so that alerts of earlier runs are closed.
 */
export function findingsOf(result: Result): readonly Finding[] {
  const { verdict, conditions } = result;
  const failed = [...conditions].filter(hasFailed).sort((a, b) => b.lower - a.lower);
  const ofConditions = failed.map((condition) => ofCondition(result, condition));
  if (verdict === 'error') return [ofRun(result, 'no-verdict', 'error', []), ...ofConditions];
  if (verdict === 'inconclusive')
    return [
      ...ofConditions,
      ofRun(result, 'undecided', isGreenResult(result) ? 'warning' : 'error', conditions.filter(isUndecided)),
    ];
  if (verdict === 'fail' && failed.length === 0) return [ofRun(result, 'failed', 'error', [])];
  return ofConditions;
}

function ofCondition(result: Result, condition: ResultCondition): Finding {
  const reason = reasonsOf(result).find(({ args }) => args.condition === condition.id);
  const { why, next } = reason === undefined ? { why: '', next: '' } : messageOf(reason, findingQuote);
  const said = `${findingQuote(condition.id)}: ${figuresInWords(condition)}.`;
  return finding(result, ruleOf(condition), 'error', [said, why, next], [condition]);
}

function ofRun(
  result: Result,
  rule: string,
  level: Finding['level'],
  undecided: readonly ResultCondition[],
): Finding {
  const { first, next } = headlineOf(result, findingQuote);
  const named = undecided
    .slice(0, MAX_NAMED)
    .map((condition) => `${findingQuote(condition.id)}: ${figuresInWords(condition)}.`);
  const more = undecided.length - named.length;
  const rest = more === 0 ? [] : [`${counted(more, 'more condition')} undecided.`];
  return finding(result, rule, level, [first, next, ...named, ...rest], undecided);
}

function finding(
  result: Result,
  rule: string,
  level: Finding['level'],
  said: readonly string[],
  about: readonly ResultCondition[],
): Finding {
  const which = rule === 'undecided' || rule === 'no-verdict' ? '' : (about[0]?.id ?? '');
  return {
    rule,
    level,
    message: cut(said.filter((one) => one !== '').join(' '), MAX_MESSAGE_CHARS),
    place: placeOf(result),
    fingerprint: digestOf([releaseOf(result), rule, which]).replace(/^sha256:/, ''),
    figures: about.map(figuresOf),
  };
}
