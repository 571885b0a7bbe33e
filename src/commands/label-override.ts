import { appendLabel } from '../adapters/files/labels.ts';
import { type CuegateError, inputError } from '../errors.ts';
import { holds } from '../evidence/overrides.ts';
import { ATTEMPTS, type Override, overrideSchema } from '../input/label.ts';
import { hiddenCharacterLine } from '../input/text.ts';
import type { PlanRecord } from '../records/schema.ts';
import { quoteForTerminal } from '../report/terminal.ts';
import { hasFailed } from '../verify/replayed.ts';
import type { LabelEnd, LabelledFolder, LabelOptions } from './label-folder.ts';
import { nextSteps } from './label-summary.ts';

const DAY_MS = 86_400_000;
/** Nobody knows today what should still pass in more than a year. */
const MAX_DAYS = 366;

/**
 * Appends an override of a condition that failed.
 *
 * @param now milliseconds since 1970, UTC
 * @throws CuegateError `input-invalid` for a condition that did not fail, and for a day that is over or too far away
 */
export function addOverride(labelled: LabelledFolder, options: LabelOptions, now: number): LabelEnd {
  const { plan, labels, conditions, place } = labelled;
  const condition = options.override ?? '';
  if (condition === ATTEMPTS) checkLater(plan);
  else checkFailed(conditions, condition);
  const asked = plan.conditions.find(({ id, family }) => id === condition && family !== null);
  const override: Override = {
    kind: 'override',
    evidence_key: plan.evidence_key,
    condition,
    ...(asked === undefined ? {} : { cue: asked.cue }),
    by: options.by,
    why: checked('why', options.why, 'accepted until the retrained model is out'),
    expires: checked('expires', options.expires, '2026-12-31'),
  };
  checkDay(override, now);
  const known = labels.overrides.some((one) => JSON.stringify(one) === JSON.stringify(override));
  if (!known) appendLabel(place.labels, override);
  if (options.json === true) return { exit: 0, json: { labels: place.labels, written: !known, override } };
  const until = `until the end of ${override.expires} (UTC)`;
  return {
    exit: 0,
    text: `${known ? 'Already there' : 'Written'}: ${quoteForTerminal(options.by)} lets ${condition === ATTEMPTS ? 'it start over' : `${condition} pass`} ${until}, in every run of this evidence (the same model, judge and corpus), and in no other. ${condition === ATTEMPTS ? 'Earlier tries stay' : 'The failure stays'} in every report.\n${nextSteps(labelled)}`,
  };
}

/** Only a later attempt can start over, and one that did may be given a longer time. */
function checkLater({ attempt, attempt_counted: counted }: PlanRecord): void {
  if (attempt === undefined && counted === undefined)
    throw inputError('input-invalid', {
      file: '--override',
      value: ATTEMPTS,
      problem: 'this evidence is attempt 1: there is nothing to start over',
      fix: '--override CONDITION, with a condition that failed',
    });
}

function checkFailed(conditions: LabelledFolder['conditions'], condition: string): void {
  const found = conditions.find(({ id }) => id === condition);
  const refuse = (problem: string): CuegateError =>
    inputError('input-invalid', {
      file: '--override',
      value: condition,
      problem,
      fix: `--override ${conditions.find(isShown)?.id ?? 'CONDITION'}`,
    });
  if (found === undefined)
    throw refuse(`there is no such condition; there are ${conditions.map(({ id }) => id).join(', ')}`);
  if (!isShown(found))
    throw refuse(
      `the condition did not fail (${found.state}): an override lifts a shown failure and nothing else`,
    );
}

/** A failure was shown, be it contested still. */
function isShown(condition: LabelledFolder['conditions'][number]): boolean {
  return hasFailed(condition) || condition.state === 'contested';
}

function checked(option: 'why' | 'expires', value: string | undefined, example: string): string {
  const parsed = overrideSchema.shape[option].safeParse(value);
  if (parsed.success && hiddenCharacterLine(parsed.data) === null) return parsed.data;
  throw inputError('input-invalid', {
    file: `--${option}`,
    ...(value === undefined ? {} : { value }),
    problem:
      value === undefined
        ? 'an override needs it'
        : (parsed.error?.issues[0]?.message ?? 'a control, hidden direction or tag character'),
    fix: `--${option} "${example}"`,
  });
}

function checkDay(override: Override, now: number): void {
  const { expires } = override;
  const refuse = (problem: string) =>
    inputError('input-invalid', {
      file: '--expires',
      value: expires,
      problem,
      fix: `--expires ${new Date(now + 30 * DAY_MS).toISOString().slice(0, 10)}`,
    });
  if (!holds(override, now)) throw refuse('that day is over');
  if (Date.parse(expires) > now + MAX_DAYS * DAY_MS) throw refuse('that day is more than a year ahead');
}
