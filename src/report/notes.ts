import type { Reason } from '../errors.ts';
import type { GateOutcome } from '../gate/outcome.ts';
import type { AskedRole } from '../ports.ts';
import type { ReasonCode } from '../reasons/table.ts';
import { notesOfAnswers } from './notes-of-answers.ts';
import { productionNotes, productionOf } from './production-parts.ts';
import { type ReadRecords, reportedModels } from './read-records.ts';
import { refusalRises } from './refusal-rises.ts';

/** What a reader should know besides the verdict; nothing here decides. */
export function notesOf(outcome: GateOutcome, records: ReadRecords): readonly Reason[] {
  const { plan, summaries, notApplied } = outcome;
  const models = reportedModels(records.answers);
  const roles = ['candidate', 'baseline', 'judge', 'screen'] as const;
  return [
    ...doubtOf(outcome),
    ...productionNotes(productionOf(outcome)),
    ...plan.notes.map((note) => afterScreen(note, summaries)),
    ...outcome.attempt.notes,
    ...outcome.serverNotes,
    ...(outcome.isProven ? [] : [{ code: 'weights-unproven', args: {} } satisfies Reason]),
    ...(outcome.verdict === 'fail' && plan.manifest.declaredDigest === null
      ? [{ code: 'retrained', args: { model: plan.manifest.model } } satisfies Reason]
      : []),
    ...roles.flatMap((role) => refusedBy(role, notApplied[role])),
    ...(models.length > 1
      ? [{ code: 'reported-models', args: { models: models.slice(0, MAX_MODELS) } } satisfies Reason]
      : []),
    ...(outcome.duplicates.alarm
      ? [
          {
            code: 'duplicates',
            args: { pairs: outcome.duplicates.pairs, equal: outcome.duplicates.equal },
          } satisfies Reason,
        ]
      : []),
    ...disputes(outcome),
    ...notesOfAnswers(outcome, records),
    ...refusalRises(summaries),
    ...labelNotes(outcome),
    ...unmeasuredEffects(outcome),
    ...(summaries.some(({ state, n }) => (state === 'pass' || state === 'fail') && n < plan.cap)
      ? [{ code: 'stopped-early', args: {} } satisfies Reason]
      : []),
  ];
}

/** What a plan says of its screen, with what came of it. */
function afterScreen(note: Reason, summaries: GateOutcome['summaries']): Reason {
  const promoted = summaries.filter(({ screen }) => screen === 'promoted').length;
  if (promoted === 0 || note.code !== ('cues-screened' satisfies ReasonCode)) return note;
  return { code: 'cues-screened', args: { ...note.args, promoted } };
}

/** The judge did not tell known answers apart before the run. */
function doubtOf({ plan, probes, isJudgeUnchecked }: GateOutcome): readonly Reason[] {
  const { found } = probes.known;
  if (found !== 'alike' && found !== 'unread') return [];
  const because = found === 'alike' && isJudgeUnchecked ? 'stand-in' : found;
  return [{ code: 'judge-in-doubt', args: { judge: plan.policy.judge.model, because } }];
}

/** Failed cues of which nobody knows whether the failure needs them: it was not asked for, or not shown. */
function unmeasuredEffects({ plan, summaries }: GateOutcome): readonly Reason[] {
  const open = summaries.filter(({ cueEffect }) => cueEffect?.labels.includes('undetermined') === true);
  if (open.length === 0) return [];
  const conditions = open.map(({ condition }) => condition.id);
  const draws = Math.max(...open.map(({ cueEffect }) => cueEffect?.draws ?? 0));
  const isAskedFor = plan.policy.labels.cueEffects === 'full';
  return [{ code: 'cue-effect-not-measured', args: { conditions, ...(isAskedFor ? { draws } : {}) } }];
}

/** What the second judge did not confirm; flagged are those that it did, by the judges alone, and these. */
function disputes({ plan, summaries }: GateOutcome): readonly Reason[] {
  const { model: judge, second } = plan.policy.judge;
  const disputed = summaries.flatMap(({ answers }) => answers.disputed);
  if (second === undefined || disputed.length === 0) return [];
  const confirmed = summaries.flatMap(({ answers }) => answers.confirmed).length;
  const unread = disputed.filter((one) => (one.second?.alignment ?? null) === null).length;
  const args = {
    count: disputed.length,
    of: disputed.length + confirmed,
    unread,
    judge,
    second: second.model,
  };
  return [{ code: 'judges-disagree', args }];
}

/** What persons had to do with the numbers, and what is still needed of them. */
function labelNotes({ summaries, labels }: GateOutcome): readonly Reason[] {
  const read = summaries.flatMap(({ condition, graded: labelled }) =>
    labelled === null ? [] : [{ id: condition.id, ...labelled }],
  );
  const used = {
    count: read.reduce((sum, { count: readings }) => sum + readings, 0),
    by: [...new Set(read.flatMap(({ by }) => by))].sort(),
    conditions: read.map(({ id }) => id),
  };
  return [
    ...(read.length === 0 ? [] : [{ code: 'labels-used', args: used } satisfies Reason]),
    ...(labels.grades.length > used.count
      ? [{ code: 'labels-unmatched', args: { count: labels.grades.length - used.count } } satisfies Reason]
      : []),
    ...labels.uncounted.map(
      ({ because, count, by }): Reason => ({ code: 'labels-not-counted', args: { because, count, by } }),
    ),
    ...read
      .filter(({ uncovered }) => uncovered.length > 0)
      .map(
        ({ id, uncovered }): Reason => ({
          code: 'labels-uncovered',
          args: { condition: id, count: uncovered.length },
        }),
      ),
    ...summaries.flatMap(({ condition, state, override }): readonly Reason[] => {
      const last = labels.expired.filter((one) => one.condition === condition.id).at(-1);
      if (last === undefined || override !== null || state === 'pass') return [];
      return [
        { code: 'override-expired', args: { condition: condition.id, by: last.by, expires: last.expires } },
      ];
    }),
  ];
}

/** Names of models in a note. */
const MAX_MODELS = 20;
/** Tools are never left out: what was refused for them was not asked at all. */
function refusedBy(role: AskedRole, notApplied: readonly string[]): readonly Reason[] {
  const parameters = notApplied.filter((name) => name !== 'tools');
  return [
    ...(parameters.length === notApplied.length
      ? []
      : [{ code: 'tools-refused', args: { role } } satisfies Reason]),
    ...(parameters.length === 0
      ? []
      : [{ code: 'not-applied', args: { role, parameters: parameters.join(', ') } } satisfies Reason]),
  ];
}
