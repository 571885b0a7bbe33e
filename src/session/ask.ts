import type { Prompt } from '../corpus/row.ts';
import { runGate } from '../gate/gate.ts';
import type { GateOutcome } from '../gate/outcome.ts';
import type { GatePlan } from '../plan/plan.ts';
import { readTexts } from '../records/texts.ts';
import { answersToShow, excerptsOf } from '../report/excerpts.ts';
import { resultOf } from '../report/result.ts';
import type { Result } from '../report/schema.ts';
import { askingOf } from './asking.ts';
import { rendered, writeOverEarlier } from './folder.ts';
import { withMissingKey } from './keyless.ts';
import type { FreshSeed } from './mining-seed.ts';
import { noted } from './noted-run.ts';
import type { Release } from './release.ts';
import { factsOf, type SoFar, withoutAnswers } from './so-far.ts';
import type { OutFolder, Session } from './world.ts';

const RECORDS = 'records.jsonl';

interface AskedInto {
  readonly out: OutFolder;
  readonly seed: FreshSeed;
}

/** Nothing of what was asked is in memory when its reports are rendered. */
async function resultOfAsking(
  soFar: SoFar,
  plan: GatePlan,
  found: Release,
  to: AskedInto,
): Promise<{ readonly result: Result } & Pick<GateOutcome, 'unrecorded'>> {
  const outcome = await outcomeOf(soFar, plan, found, to);
  return { result: resultOf(outcome, factsOf(soFar)), unrecorded: outcome.unrecorded };
}

async function outcomeOf(
  soFar: SoFar,
  plan: GatePlan,
  found: Release,
  { out, seed }: AskedInto,
): Promise<GateOutcome> {
  const { world } = soFar;
  const asking = await askingOf(soFar, plan, found, {
    line: out,
    out,
    seed,
    // Whatever ends the process from here on, be it the disk, the folder must not hold an earlier verdict.
    begin: () => {
      writeOverEarlier(
        out,
        withoutAnswers(soFar, 'error', { code: 'cancelled', args: {} }),
        soFar.options.forms,
      );
      soFar.hasBegun = true;
      world.heap?.asking();
    },
  });
  const noted = { ...plan, notes: [...plan.notes, ...asking.notes] };
  return runGate(noted, asking.world)
    .catch((error: unknown) => {
      throw withMissingKey(error, plan, world.env);
    })
    .finally(() => world.progress.end());
}

export async function ask(soFar: SoFar, plan: GatePlan, release: Release, to: AskedInto): Promise<Session> {
  const { world } = soFar;
  const { out } = to;
  const { found, soFar: notedSoFar } = noted(release);
  const { result, unrecorded } = await resultOfAsking(soFar, plan, found, to).catch((error: unknown) => {
    soFar.cutShort = notedSoFar(out);
    throw error;
  });
  world.heap?.asked();
  const texts = readTexts(() => out.records(), answersToShow(result), RECORDS);
  const hasEnded = result.verdict === 'pass' || result.verdict === 'fail';
  return {
    ...rendered(result, excerptsOf(result, texts), world.redact, {
      records: () => out.records(),
      prompts: () => promptsIn(plan),
    }),
    unrecorded,
    cutShort: hasEnded ? undefined : notedSoFar(out),
  };
}

/** Of every condition: a cue may be asked on some of them alone. */
function* promptsIn({ conditions }: GatePlan): Iterable<Prompt> {
  for (const { prompts } of conditions) yield* prompts;
}
