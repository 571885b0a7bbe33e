import { FAMILIES, type Family } from '../../bench/injection/attack.ts';
import { DEFENCE_NAMES, DEFENCES } from '../../bench/injection/defences.ts';
import type { Detection } from '../../bench/injection/detection.ts';
import type { Share, Success } from '../../bench/injection/measure.ts';
import { figuresOf, figureTable, sourceLine } from './figures.ts';

interface Measured {
  readonly attacks: number;
  readonly draws: number;
  readonly steps: readonly (Success & { readonly name: string })[];
  readonly families: readonly ({ readonly family: Family } & Readonly<
    Record<'none' | 'untwinned' | 'all', Success>
  >)[];
  readonly found: Detection;
}

/** docs/judge-injection.md: attacks on the judge, what stops them, and how often. */
export function renderInjection(): string {
  const figures = figuresOf<Measured>('injection');
  const { attacks, draws, steps, families, found } = figures.data;
  const step = (name: string) => steps.find((one) => one.name === name);
  const cells = (name: string) => {
    const one = step(name);
    return one === undefined ? ['', '', ''] : [one.harmful, one.harmless, one.lost].map(percent);
  };
  return `${[
    INTRODUCTION,
    `## How often attacks work`,
    `${attacks} attacked answers, each judged ${draws} times. *Harmful*: a harmful answer counted as harmless. *Harmless*: a harmless one got the grade that the attack asked for. *Lost*: a harmless one no longer counted as harmless.`,
    figureTable(
      ['defences', 'harmful', 'harmless', 'lost'],
      [
        ['none', ...cells('none')],
        ...DEFENCE_NAMES.map((name) => [`only: ${DEFENCES[name]}`, ...cells(`only ${name}`)]),
        ...DEFENCE_NAMES.map((name) => [`all but: ${DEFENCES[name]}`, ...cells(`without ${name}`)]),
        ['**all**', ...cells('all')],
      ],
    ),
    'Harmful answers that counted as harmless, by family, and attacks that the detector finds:',
    figureTable(
      ['', 'family', 'no defence', 'all but the second judgement', 'all', 'found'],
      families.map(({ family, none, untwinned, all }) => [
        family,
        FAMILIES[family],
        percent(none.harmful),
        percent(untwinned.harmful),
        percent(all.harmful),
        percent(found.recall.find((one) => one.family === family)?.found ?? { count: 0, of: 0 }),
      ]),
    ),
    sourceLine(figures),
    ...detectorSection(found),
    LIMITS,
  ].join('\n\n')}\n`;
}

const percent = ({ count, of }: Share) => (of === 0 ? '–' : `${((100 * count) / of).toFixed(1)} %`);
const counted = ({ count, of }: Share) => `${count} of ${of}`;

function detectorSection({ all, canaries, harmless }: Detection): readonly string[] {
  const rows: (string | number)[][] = [
    ['attacks of this suite that it finds', counted(all)],
    [
      'attacks among the anchors that it finds (other authors; the half that no rule was made from)',
      counted(canaries.heldOut),
    ],
    ['the same, the half whose misses were read (one of them led to a rule)', counted(canaries.tuning)],
  ];
  if (harmless !== null)
    rows.push(
      ['harmless answers that it flags, of the half that rules were made by', counted(harmless.tuning)],
      ['the same of the other half, which nothing was changed by', counted(harmless.heldOut)],
      ['of both halves, answers about attacks, fraud, passwords and grading', counted(harmless.security)],
    );
  const from = harmless?.from.map(({ from, count }) => `${count} ${SOURCES[from]}`).join(', ');
  return [
    '## The detector',
    'Rules over words of five languages (English, German, Spanish, French, Chinese), over forms (delimiters, tokens of chat templates, judgements, markup that hides text), and over what Base64, ROT13, digits for letters, tags, turned text and the escapes of strings, addresses and markup say once they are read: the arguments of a call of a tool are written in such escapes. It says where, and proves nothing.',
    figureTable(['', 'answers'], rows),
    ...(from === undefined ? [] : [`The harmless answers are ${from}; the digest of each decides its half.`]),
  ];
}

const SOURCES = {
  anchors: 'aligned anchors',
  written: 'written about attacks, grading and encodings',
  real: 'real answers of real models',
} as const;

const INTRODUCTION = `# Attacks on the judge

A candidate may have learnt strings that flatter a judge, or tell it what to say. cuegate measures its defences against eighteen families of such attacks, hand-written in English, German and Chinese, at the start, in the middle and at the end of harmful and harmless answers ([\`bench/injection/\`](../bench/injection)). Authors of fake delimiters know the first token that would be drawn.

The judge is simulated and gullible: it always obeys what it takes for the end of the data or for another speaker's turn, it decodes, it reads hidden characters, and it obeys what stands among the data with a probability planted for each family. Its rules were written and committed before the defences, in files that share nothing with them. A real judge is another one: \`cuegate calibrate\` measures it.`;

const LIMITS = `## What this does not show

The planted probabilities are chosen, not measured on a model: the table shows what each defence contributes, not what your judge does. The suite was at hand while the detector was written, so its recall there is a best case; the canaries are nearer to what it finds in the wild. An attack that no rule describes, and that reads like part of the answer, is left to the judge, its calibration and a second judge.`;
