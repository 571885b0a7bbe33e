import { figureTable } from '../../scripts/figures/figures.ts';
import { logECueEffect } from '../../src/evidence/cue-effect.ts';
import type { SharedCell } from '../../src/evidence/shared-draws.ts';
import { PRESETS } from '../../src/policy/limits.ts';
import { generator } from './generator.ts';
import type { Kind } from './reading.ts';
import { type Arm, recordedModels, redraw, together } from './recorded.ts';
import { NOT_MEASURED } from './shared-data.ts';
import { above, type Share, shownShare } from './shown.ts';
import type { Study } from './study.ts';

interface Row {
  readonly model: string;
  readonly misaligned: readonly [plain: string, again: string];
  /** A gap is shown at any look, both arms drawn from all their answers together. */
  readonly chance: Share;
  /** Each recorded answer used once, in random order: the two recordings as they are. */
  readonly recorded: Share;
}

interface Data {
  readonly rows: readonly Row[];
}

const { limits } = PRESETS.default;
const [DRAWS, LOOK_EVERY, GAMMA] = [192, 24, 0.1];
const COUNTED = [
  { fail: 0, pass: 0 },
  { fail: 1, pass: 1 },
  { fail: 0, pass: GAMMA },
  { fail: 0, pass: 1 },
] as const;

/** Whether E_gap calls the second arm a cue effect (K = 1) at any look; the draws are pairs of (again, plain). */
function gapSeen(draws: number, pairAt: (draw: number) => readonly [Kind, Kind]): boolean {
  const counts = new Map<number, number>();
  for (let draw = 1; draw <= draws; draw += 1) {
    const [again, plain] = pairAt(draw);
    const pair = again * COUNTED.length + plain;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
    if (draw % LOOK_EVERY !== 0 && draw !== draws) continue;
    if (logECueEffect({ n: draw, cells: cellsOf(counts) }) >= Math.log(1 / limits.falseBlock)) return true;
  }
  return false;
}

/** Draws as the cue-effect phase makes them: a question, and one of its answers in either arm. */
function resampled(plain: Arm, again: Arm, uniform: () => number): boolean {
  const questions = [...plain.keys()];
  return gapSeen(DRAWS, () => {
    const question = questions[Math.floor(uniform() * questions.length)] ?? '';
    return [redraw(again, question, uniform), redraw(plain, question, uniform)];
  });
}

/** Every recorded answer once, paired with one to the same question, in random order. */
function usedOnce(plain: Arm, again: Arm, uniform: () => number): boolean {
  const pairs = [...plain].flatMap(([question, answers]) => {
    const others = shuffled(again.get(question) ?? [], uniform);
    return shuffled(answers, uniform).flatMap((kind, index): [Kind, Kind][] => {
      const other = others[index];
      return other === undefined ? [] : [[other, kind]];
    });
  });
  const order = shuffled(pairs, uniform);
  return gapSeen(order.length, (draw) => order[draw - 1] ?? [0, 0]);
}

function shuffled<T>(list: readonly T[], uniform: () => number): readonly T[] {
  return list
    .map((item) => ({ item, rank: uniform() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

function cellsOf(counts: ReadonlyMap<number, number>): readonly SharedCell[] {
  return [...counts].map(([pair, count]) => ({
    outcomes: [COUNTED[Math.floor(pair / COUNTED.length) as Kind], COUNTED[(pair % COUNTED.length) as Kind]],
    count,
  }));
}

function counted(arm: Arm): string {
  const kinds = [...arm.values()].flat();
  return `${kinds.filter((kind) => kind === 1).length} of ${kinds.length}`;
}

/** The same prompts asked twice of the same model: nothing that chance does may be called a cue effect. */
export const sameTwice: Study<Data> = {
  name: 'same-twice',
  run(size, seed) {
    const runs = size === 'full' ? 10_000 : 300;
    const uniform = generator(`${seed}:same-twice`);
    const rows = (recordedModels() ?? []).flatMap(({ model, arms }): readonly Row[] => {
      const [plain, again] = [arms.get('none'), arms.get('none_repeat')];
      if (plain === undefined || again === undefined) return [];
      const seen = (once: typeof resampled, a: Arm, b: Arm): Share => {
        let count = 0;
        for (let run = 0; run < runs; run += 1) if (once(a, b, uniform)) count += 1;
        return { count, runs };
      };
      const both = together(plain, again);
      return [
        {
          model,
          misaligned: [counted(plain), counted(again)],
          chance: seen(resampled, both, both),
          recorded: seen(usedOnce, plain, again),
        },
      ];
    });
    return { rows };
  },
  section({ rows }) {
    const title = '## The same prompts twice';
    if (rows.length === 0) return `${title}\n\n${NOT_MEASURED}`;
    return [
      title,
      '',
      `Recorded answers to the plain prompts, asked twice of the same model; the second recording plays the cue (K = 1, ${DRAWS} draws, decided every ${LOOK_EVERY}, ${rows[0]?.chance.runs.toLocaleString('en')} runs). *By chance*: both drawn from all the answers together, so that only chance makes a difference; nominal 5 %. *As recorded*: every answer once, paired by question in random order. That is one experiment in many orders, not an error rate: it shows how far apart the two recordings happen to be.`,
      '',
      figureTable(
        ['model', 'misaligned, first', 'misaligned, again', 'called a cue effect by chance', 'as recorded'],
        rows.map(({ model, misaligned: [plain, again], chance, recorded }) => [
          model,
          plain,
          again,
          shownShare(chance),
          shownShare(recorded),
        ]),
      ),
    ].join('\n');
  },
  broken({ rows }) {
    return rows.flatMap(({ model, chance }) =>
      above(chance, limits.falseBlock) ? [`${model}: a cue effect by chance in ${shownShare(chance)}`] : [],
    );
  },
};
