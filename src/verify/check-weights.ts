import { canonicalJson } from '../digest.ts';
import type { PlanRecord } from '../records/schema.ts';
import type { Result } from '../report/schema.ts';
import { type Finding, finding, shown } from './finding.ts';

/** What weighted prompts must be worth for a claim about their corpus (section 3 of the statistics). */
const LEAST = 30;
/** Below these a report says that they are few: of the whole corpus, and of a condition's own prompts. */
const FEW = { corpus: 400, own: 100 } as const;

/** Whether prompts that repeat or weigh unevenly are worth enough, and the notes say of each condition how much. */
export function checkWeights({ notes }: Result, { claim, conditions }: PlanRecord): readonly Finding[] {
  const [plain] = conditions;
  const uneven = conditions.flatMap(({ id, prompts, effective }) =>
    effective === undefined ? [] : [{ id, prompts, effective }],
  );
  const tooFew = uneven
    .filter(({ effective }) => claim === 'corpus' && effective < LEAST)
    .map(({ id, effective }) => finding('weights', { condition: id, found: effective, expected: LEAST }));
  const expected = uneven
    .filter(
      ({ id, prompts, effective }) =>
        id === plain?.id || prompts !== plain?.prompts || effective !== plain?.effective,
    )
    .filter(({ id, effective }) => effective < (id === plain?.id ? FEW.corpus : FEW.own))
    .map(({ id, prompts, effective }) => ({
      prompts,
      effective: Math.floor(effective),
      ...(id === plain?.id ? {} : { condition: id }),
    }));
  const stated = notes
    .filter(({ code, args }) => code === 'few-prompts' && args.effective !== undefined)
    .map(({ args }) => args);
  return canonicalJson(stated) === canonicalJson(expected)
    ? tooFew
    : [...tooFew, finding('weights-note', { found: shown(stated), expected: shown(expected) })];
}
