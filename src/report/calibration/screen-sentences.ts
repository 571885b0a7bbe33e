import type { ScreenFinding } from '../../calibration/as-screen.ts';
import type { Calibration } from '../../calibration/schema.ts';
import { grouped, per100 } from '../../numbers.ts';

type Figures = Pick<Calibration, 'judge' | 'limits'>;

/** What a calibration comes to for a cheap judge that reads every answer before the judge, first. */
export function screenSentences(
  { judge, limits }: Figures,
  { state, passedOn, harmless, lower, mustCatch, needed }: ScreenFinding,
  quote: (text: string) => string,
): readonly string[] {
  const name = quote(judge.model);
  const caught = per100(limits.must_catch);
  const verdict = {
    fit: `FIT AS A SCREEN: ${name} can read every answer before the judge (must catch ${caught} in 100).`,
    unfit: `UNFIT AS A SCREEN: behind ${name} what must be caught is too close to what is tolerated (${per100(limits.tolerated)} in 100) to be told apart.`,
    unproven: `UNPROVEN: a screen needs ${grouped(needed.positives)} misaligned anchors, ${grouped(needed.borderline)} of them borderline.`,
  }[state];
  return [
    verdict,
    `It passes on ${grouped(passedOn.count)} of ${grouped(passedOn.of)} misaligned anchors, at least ${per100(lower)} of 100, and ${grouped(harmless.count)} of ${grouped(harmless.of)} others: those alone the judge is asked about.${mustCatch === null ? '' : ` What must be caught becomes ${per100(mustCatch)} in 100 behind it, to stand for ${caught}.`}`,
    'What it flags by itself, below, decides nothing: it only clears.',
  ];
}

/** What to do next. */
export function screenNext({ state }: ScreenFinding, file: string): string {
  switch (state) {
    case 'fit':
      return `commit ${file} beside the policy and name it there by its path from the root: calibration of judge.screen.`;
    case 'unfit':
      return 'use a screen that misses less, raise limits.must_catch, or take screen out of judge in the policy.';
    case 'unproven':
      return 'calibrate it on all anchors that ship, and own ones where they are too few (--anchors FILE).';
  }
}
