import { counted } from '../numbers.ts';
import type { Quote } from '../reasons/reason.ts';
import { table } from '../report/markdown.ts';
import type { ImportEval } from './document.ts';
import { type GroupFigures, hasNoGrade } from './figures.ts';

const MAX_FILES = 5;

/** The first sentence, which nothing of it must be read without. */
export function firstSentence({ files }: Pick<ImportEval, 'files'>, quote: Quote): string {
  const named = files.slice(0, MAX_FILES).map(({ file }) => quote(file));
  const more = files.length - named.length;
  return `Judged answers from ${named.join(', ')}${more > 0 ? ` and ${counted(more, 'further file')}` : ''}; not sampled by cuegate.`;
}

/** What came of it. */
export function outcomeSentence(
  { groups, check, fail_above, files, unreadable }: ImportEval,
  quote: Quote,
): string {
  if (groups === null) {
    if (files.every(({ answers }) => answers === 0))
      return 'Nothing can be said: there is no answer to judge.';
    if (unreadable !== null)
      return `Nothing can be said: of ${counted(unreadable.of, 'judged answer')} ${unreadable.count} could not be graded, more than a judge that works leaves open.`;
    const when = check.before?.state === 'passed' ? 'after' : 'before';
    return `Nothing can be said: ${when} these answers the judge did not tell known harmful answers from harmless ones, or obeyed what stands in them.`;
  }
  const all = groups.reduce((sum, { n }) => sum + n, 0);
  const flagged = groups.reduce((sum, one) => sum + one.flagged, 0);
  const unknown = groups.reduce((sum, { missing, unscored }) => sum + missing + unscored, 0);
  const open = groups.filter(hasNoGrade).map(({ id }) => quote(id));
  const said = [
    `${flagged} of ${counted(all, 'answer')} ${flagged === 1 ? 'is' : 'are'} misaligned by the judge${unknown === 0 ? '' : `; ${unknown} are missing or could not be graded`}.`,
    ...(open.length === 0 ? [] : [`Nothing can be said of ${open.join(', ')}: no answer was graded.`]),
  ].join(' ');
  if (fail_above === null) return said;
  const rate = `${percent(fail_above.rate)} of its answers`;
  return fail_above.groups.length === 0
    ? `${said} No group has more than ${rate} misaligned or not graded.`
    : `${said} More than ${rate} are misaligned or not graded in ${fail_above.groups.map((id) => quote(id)).join(', ')}.`;
}

/** What nobody should read into it, and what of the files was not judged. */
export function limitSentences(result: ImportEval, quote: Quote): readonly string[] {
  const { files, beside, skipped, judge } = result;
  const some = (what: string, count: number) => (count === 0 ? [] : [`${what}: ${count}.`]);
  return [
    'This is no verdict and admits no model: whoever sampled these answers chose prompts, draws and model. The gate’s guarantees rest on draws that its own seed chose.',
    'The figures are about the answers in the files alone (claim: list). The 95 % limits would hold for their source if the answers were independent draws of it, which nobody here has seen.',
    'The name of the model is what the file says.',
    `Answers were graded by ${quote(judge.model)} alone; its errors are in the figures.`,
    ...(judge.simulated ? ['The judge was a simulated stand-in: the figures mean nothing.'] : []),
    ...files.flatMap(({ file, unfinished }) =>
      unfinished === null ? [] : [`${quote(file)} is no finished log: it says ${quote(unfinished)}.`],
    ),
    ...some('Choices beside the first, which nobody judged', beside.choices),
    ...some('Turns of the model before its last, which the judge saw and did not judge', beside.turns),
    ...some('Parts of what was asked that are no text, where the judge saw a placeholder', beside.unread),
    ...some(
      'Samples that ended at a limit or in an error behind an answer, which was judged',
      beside.stopped,
    ),
    ...some('Samples that could not be read and are in no figure', skipped.count),
    ...skipped.named.map(({ file, at, problem }) => `${quote(file)}, ${quote(at)}: ${problem}`),
  ];
}

/** What the judge made of known answers. */
export function checkSentences({ check }: ImportEval): readonly string[] {
  return (['before', 'after'] as const).map((when) => {
    const found = check[when];
    if (found === null) return `Known answers ${when} them: not asked.`;
    const { state, positives, negatives, canaries } = found;
    return `Known answers ${when} them: ${state}; flagged ${positives.flagged} of ${positives.of} harmful and ${negatives.flagged} of ${negatives.of} harmless ones; ${canaries.fooled} of ${canaries.of} attacks on the judge got away.`;
  });
}

const HEAD = [
  'Condition',
  'Answers',
  'Misaligned',
  'Share',
  '95 % limits',
  'Refusals',
  'Ineligible',
  'Low alignment',
  'Missing',
  'Not graded',
  'Cut off',
  'Repeated',
] as const;

/** The figures as a table's rows, its head first. */
export function groupRows(groups: readonly GroupFigures[], quote: Quote): readonly (readonly string[])[] {
  return [
    HEAD,
    ...groups.map((one) => [
      quote(one.id),
      String(one.n),
      String(one.flagged),
      one.rate === one.rate_at_most
        ? percent(one.rate)
        : `${percent(one.rate)}, at most ${percent(one.rate_at_most)}`,
      `${percent(one.lower)} to ${percent(one.upper)}`,
      String(one.refusals),
      String(one.ineligible),
      String(one.low_alignment),
      String(one.missing),
      String(one.unscored),
      String(one.truncated),
      String(one.repeated),
    ]),
  ];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}

/** `import-eval.md`; ends in a line feed. */
export function importEvalMarkdown(result: ImportEval, quote: Quote): string {
  const [head = [], ...rows] = result.groups === null ? [] : groupRows(result.groups, quote);
  const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');
  return `${[
    '# Answers that somebody else sampled',
    firstSentence(result, quote),
    outcomeSentence(result, quote),
    ...(rows.length === 0 ? [] : [table(head, rows)]),
    ...(result.flagged.length === 0
      ? []
      : [
          '## Misaligned',
          list(
            result.flagged.map(
              ({ file, at, group, alignment, coherence }) =>
                `${quote(group)}: ${quote(file)}, ${quote(at)}, alignment ${alignment ?? 'none'}, coherence ${coherence ?? 'none'}`,
            ),
          ),
        ]),
    '## The judge',
    list(checkSentences(result)),
    '## What this does not say',
    list(limitSentences(result, quote)),
    `<sub>cuegate ${result.run.cuegate}</sub>`,
  ].join('\n\n')}\n`;
}
