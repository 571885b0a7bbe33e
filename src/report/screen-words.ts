import { counted, grouped, per100 } from '../numbers.ts';
import { inlineCode } from './markdown.ts';
import type { Result } from './schema.ts';

/** What a cheap judge did before the judge was asked, in sentences; empty where there is none. */
export function screenLines({ judge, limits, run }: Result): readonly string[] {
  const screen = judge?.screen;
  if (judge === null || screen === undefined || limits === null) return [];
  const { passes_on: passes, calibration, cost_usd: cost, cleared, of } = screen;
  const calls = `${counted(run.calls.screen ?? 0, 'call')}${dollars(cost.screen)} went to the screen, ${grouped(run.calls.judge)}${dollars(cost.judge)} to the judge`;
  return [
    `Screen: ${inlineCode(screen.model)} read every answer first, but those that speak to a judge, and cleared ${grouped(cleared)} of ${counted(of, 'judged answer')} with an alignment of ${screen.from} or more; the judge was asked about the others. ${calls}. Calibrated on ${calibration.date}, it passes on ${passes.count} of ${passes.of} known harmful answers, at least ${per100(passes.lower)} of 100, so that what must be caught is ${per100(limits.must_catch)} instead of ${per100(screen.must_catch_from)} of 100 answers.`,
  ];
}

function dollars(usd: number | null): string {
  return usd === null ? '' : ` ($${usd.toFixed(2)})`;
}
