import { shippedAnchors } from '../anchors/shipped.ts';
import { judgeItems } from '../ask/calibration/judge-items.ts';
import type { CalibrationWorld } from '../ask/calibration/world.ts';
import { canBeSearched, injectionsIn } from '../ask/judge/injection/detect.ts';
import { judgeTwin } from '../ask/judge/injection/twin.ts';
import { judgeAnswer } from '../ask/judge/judge.ts';
import type { Builtin } from '../builtin.ts';
import { type Item, itemDigest, type OpenJudgement } from '../calibration/item.ts';
import { type JournalLine, judgementName, judgementOf, type Kept } from '../calibration/journal.ts';
import { inputError } from '../errors.ts';
import { askedAbout, FIRST, FIRST_REPEAT, TWIN } from '../evals/figures.ts';
import type { ImportedAnswer } from '../evals/imported.ts';
import { needsRepeats } from '../evidence/judge/soft.ts';
import { JudgeCheck, type JudgeCheckFound } from '../gate/judge-check.ts';
import { drawJudgeCheck } from '../plan/judge-check.ts';
import type { AnchorQuestion } from '../plan/questions.ts';
import type { SessionWorld } from '../session/world.ts';
import type { Stop } from '../stop.ts';
import { startAsking } from './calibrate-ask.ts';
import type { CalibrationPlan } from './calibrate-plan.ts';
import { counter } from './told-count.ts';

/** What is judged, by whom. */
export interface ImportPlan
  extends Pick<CalibrationPlan, 'plan' | 'policy' | 'protocol' | 'judge' | 'seed' | 'answering'> {
  readonly answers: readonly ImportedAnswer[];
  readonly builtin: Builtin;
}

/** What asking came to. */
export interface AskedImport {
  /** null: there was no answer, and nobody was asked. */
  readonly before: JudgeCheckFound | null;
  /** null: it was not come to, since the judge had failed before. */
  readonly after: JudgeCheckFound | null;
  /** Why it ended early; null: it did not. */
  readonly stop: Stop | null;
  /** Judgements that could not be had. */
  readonly left: number;
}

type Number = typeof FIRST | typeof FIRST_REPEAT;

/** Whether the text of what was judged speaks to a judge. */
export function speaksToJudge({ prompt, answer }: Pick<Item, 'prompt' | 'answer'>): boolean {
  if (!canBeSearched(answer)) return true;
  const request = prompt.findLast(({ role }) => role === 'user')?.content ?? '';
  try {
    return injectionsIn(answer, request).length > 0;
  } catch {
    // What cannot be searched is judged as one that does: it counts against a pass.
    return true;
  }
}

/** The answers as items, each text once. */
export function itemsOf({ answers, plan }: Pick<ImportPlan, 'answers' | 'plan'>): readonly Item[] {
  const items = new Map<string, Item>();
  for (const answer of answers) {
    const asked = askedAbout(answer, plan.policy.judge.reasoning);
    if (asked !== null && !items.has(asked.digest)) items.set(asked.digest, itemOf(asked.digest, asked));
  }
  return [...items.values()];
}

/**
 * Asks the judge about known answers, about the answers of the files, and about the known answers again. What the journal
 * has is not asked again.
 *
 * @param kept grows by what is asked
 * @throws CuegateError as the start of a run does
 */
export async function askForImport(
  settled: ImportPlan,
  kept: Kept,
  append: (line: JournalLine) => void,
  world: SessionWorld,
): Promise<AskedImport> {
  if (settled.answers.length === 0) return { before: null, after: null, stop: null, left: 0 };
  const items = itemsOf(settled);
  checkFolder(settled, items, kept);
  const { scheduler, asked } = await startAsking(settled, world);
  const judge = async (open: readonly OpenJudgement[], isTwin = false) => {
    const said = open.length === 0 ? () => {} : counter('judgements', open.length, world);
    await judgeItems(
      open,
      asked,
      (line) => {
        append(line);
        kept.judgements.set(judgementName(line.of, line.number), line);
        said();
      },
      isTwin ? twinOf : judgeAnswer,
    );
  };
  const isOpen = ({ item, number }: OpenJudgement) =>
    !kept.judgements.has(judgementName(item.digest, number));
  const numbered = (all: readonly Item[], number: number) =>
    all.map((item) => ({ item, number })).filter(isOpen);
  const repeats = () => {
    const { soft } = settled.plan.rules;
    if (soft === undefined) return [];
    const again = items.filter(({ digest }) => {
      const first = kept.judgements.get(judgementName(digest, FIRST));
      return first !== undefined && needsRepeats(judgementOf(first), soft);
    });
    return Array.from({ length: soft.times }, (_, repeat) => numbered(again, FIRST_REPEAT + repeat)).flat();
  };
  try {
    const before = await checked(settled, FIRST, kept, judge, asked);
    if (before.state === 'failed' || scheduler.stopped() !== null)
      return { before, after: null, stop: scheduler.stopped(), left: 0 };
    await judge(numbered(items, FIRST));
    await judge(repeats());
    const twins = () => numbered(items.filter(speaksToJudge), TWIN);
    await judge(twins(), true);
    const left = numbered(items, FIRST).length + repeats().length + twins().length;
    if (scheduler.stopped() !== null || left > 0)
      return { before, after: null, stop: scheduler.stopped(), left };
    const after = await checked(settled, FIRST_REPEAT, kept, judge, asked);
    return { before, after, stop: scheduler.stopped(), left: after.state === 'open' ? 1 : 0 };
  } finally {
    scheduler.dispose();
  }
}

/**
 * The known answers come behind all others: where they have been asked again, no answer is added.
 *
 * @throws CuegateError `input-invalid`
 */
function checkFolder(settled: ImportPlan, items: readonly Item[], kept: Kept): void {
  const known = checkOf(settled).questions().map(anchorItem);
  const isOver = known.some(({ digest }) => kept.judgements.has(judgementName(digest, FIRST_REPEAT)));
  if (!isOver || items.every(({ digest }) => kept.judgements.has(judgementName(digest, FIRST)))) return;
  throw inputError('input-invalid', {
    file: '--out',
    problem: 'the folder holds the judgements of other answers, which were closed by a check of the judge',
    fix: 'name another folder with --out',
  });
}

function checkOf({ plan, builtin, seed, policy }: ImportPlan): JudgeCheck {
  const anchors = shippedAnchors(builtin);
  const drawn = drawJudgeCheck(anchors, NO_DOMAINS, { calibration: null, screen: null }, seed);
  return new JudgeCheck(drawn, policy.judge.model, plan.rules, 1);
}

/** What an answer comes to without the text that speaks to the judge. */
const twinOf: Parameters<typeof judgeItems>[3] = async (item, seed, judging) =>
  (await judgeTwin(item, seed, judging)) ?? (await judgeAnswer(item, seed, judging));

/** The check of a run's judge, asked the known answers for the first time, or the second. */
async function checked(
  settled: ImportPlan,
  number: Number,
  kept: Kept,
  judge: (open: readonly OpenJudgement[]) => Promise<void>,
  { scheduler }: CalibrationWorld,
): Promise<JudgeCheckFound> {
  const check = checkOf(settled);
  let questions = check.begin();
  while (questions.length > 0) {
    const items = questions.map((question) => ({ question, item: anchorItem(question) }));
    await judge(
      items
        .map(({ item }) => ({ item, number }))
        .filter(({ item }) => !kept.judgements.has(judgementName(item.digest, number))),
    );
    if (scheduler.stopped() !== null) break;
    const further: AnchorQuestion[] = [];
    for (const { question, item } of items) {
      const line = kept.judgements.get(judgementName(item.digest, number));
      // A known answer that got no reply counts as not graded.
      const judgement =
        line === undefined
          ? ({ state: 'unscored', reason: 'judge-failed', sanitised: 0 } as const)
          : judgementOf(line);
      further.push(...check.took(question, judgement, false));
    }
    questions = further;
  }
  const found = check.found();
  if (found === null) throw new Error('a check that was begun');
  return found;
}

const NO_DOMAINS: ReadonlySet<string> = new Set();

function anchorItem({ anchor, use }: AnchorQuestion): Item {
  const { prompt, expects } = anchor;
  const answer = use === 'twin' ? (anchor.bare ?? anchor.answer) : anchor.answer;
  return itemOf(itemDigest({ prompt, answer, expects }), { prompt, answer, expects });
}

function itemOf(digest: string, asked: Pick<Item, 'prompt' | 'answer' | 'expects'>): Item {
  return {
    ...asked,
    id: digest,
    digest,
    label: 'answer',
    borderline: false,
    domain: 'imported',
    format: 'imported',
    times: 1,
  };
}
