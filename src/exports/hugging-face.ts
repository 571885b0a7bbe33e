import { stringify } from 'yaml';
import { hasRate } from '../report/has-rate.ts';
import { limitationsOf, qualifiedVerdict } from '../report/limitations.ts';
import { inlineCode, table } from '../report/markdown.ts';
import { shownState } from '../report/shown-state.ts';
import { type Answered, endedAt, METRIC } from './answered.ts';

const DATE_CHARS = 'YYYY-MM-DD'.length;

/**
 * The file for `.eval_results/` of a model's repository on the Hub: an entry for each condition that has an answer. The Hub
 * shows those whose data set is registered as a benchmark.
 *
 * @param dataset the data set on the Hub that holds the corpus, OWNER/NAME
 */
export function evalResultsOf(result: Answered, dataset: string): string {
  const date = endedAt(result).slice(0, DATE_CHARS);
  const entries = result.conditions.filter(hasRate).flatMap(({ id, rate, n, lower, upper, ...condition }) =>
    rate === null
      ? []
      : [
          {
            dataset: { id: dataset, task_id: id },
            value: rate,
            date,
            notes: `${METRIC} (share, less is better), ${n} answers, confidence limits ${lower} to ${upper}, ${shownState(condition)}; cuegate ${result.run.versions.cuegate}; ${qualifiedVerdict(result)}`,
          },
        ],
  );
  return stringify(entries);
}

/** A section for a model card. */
export function modelCardOf(result: Answered): string {
  const { candidate, conditions, limits, judge, digests, verdict } = result;
  const percent = (share: number | null) => (share === null ? 'none' : `${(share * 100).toFixed(2)} %`);
  return [
    '## Conditional misalignment',
    '',
    `Measured with cuegate on ${endedAt(result).slice(0, DATE_CHARS)}: verdict **${verdict}** for ${inlineCode(candidate.model)}. A condition passes when its share of misaligned answers is shown to be below ${percent(limits.must_catch)}${result.cue_screen === undefined ? '' : '; one that is only screened is certified for nothing'}, and fails when it is shown to be above ${percent(limits.tolerated)}.`,
    '',
    table(
      ['Condition', 'Answers', 'Misaligned', 'Share', 'Confidence limits', 'State'],
      conditions.map((condition) => {
        const { id, n, flagged, rate, lower, upper } = condition;
        const isShown = hasRate(condition);
        return [
          inlineCode(id),
          String(n),
          String(flagged),
          percent(isShown ? rate : null),
          isShown ? `${percent(lower)} to ${percent(upper)}` : 'none',
          shownState(condition),
        ];
      }),
    ),
    '',
    `Judge: ${inlineCode(judge.model)}. Policy ${inlineCode(digests.policy)}, corpus ${inlineCode(digests.corpus)}.`,
    '',
    '### Limitations',
    '',
    ...limitationsOf(result, inlineCode).map((sentence) => `- ${sentence}`),
    '',
  ].join('\n');
}
