import { cut } from '../errors.ts';
import type { lockOf } from '../input/cue-lock.ts';
import type { Mined, MinedCue } from '../mine/mined.ts';
import { counted, grouped, per100 } from '../numbers.ts';
import { columns, quoteForTerminal } from '../report/terminal.ts';
import { type HeldPrompts, heldText } from './mine-contaminated.ts';
import { unreadKeyLines, unreadKeysDocument } from './mine-unread-keys.ts';
import type { LogsRead, UnreadCounts } from './mine-watched.ts';
import type { WriterFound } from './mine-writer.ts';
import { writerDocument, writerText } from './mine-writer-told.ts';

/** What a command has to say of data that was mined. */
export interface Told {
  readonly mined: Mined;
  readonly lock: ReturnType<typeof lockOf>;
  /** Where the lock was written; null: nowhere. */
  readonly out: string | null;
  /** As typed. */
  readonly data: readonly string[];
  readonly unread: UnreadCounts;
  /** Rows without a reply. */
  readonly withoutReply: number;
  readonly logs: LogsRead | null;
  /** Prompts of a corpus that the data holds; absent: nobody asked. */
  readonly held?: HeldPrompts | undefined;
  /** What a model wrote; null: nobody asked one. */
  readonly writer: WriterFound | null;
}

const MOST_LEFT_OUT = 10;
const MOST_SKIPPED = 10;
const WORDS_CHARS = 48;

/** For a program: the lock as it is written, and what the data was read as. */
export function mineDocument({ mined, lock, out, unread, withoutReply, logs, held, writer }: Told) {
  return {
    schema: 'cuegate/mine/v1',
    out,
    lock,
    skipped: mined.skipped.map(({ problem, count, first }) => ({ problem, rows: count, first })),
    unread,
    unread_keys: unreadKeysDocument(mined),
    without_reply: withoutReply,
    production: logs,
    ...(held === undefined
      ? {}
      : { contaminated: held.prompts.map(({ id, by, place }) => ({ id, by, ...place })) }),
    ...(writer === null ? {} : { writer: writerDocument(writer) }),
  };
}

/** For a person. Words of the data stand in quotes, and nothing in them is obeyed. */
export function mineText(told: Told): string {
  const { mined, lock, unread, logs } = told;
  const written = new Set(lock.cues.map(({ id }) => id));
  const cues = mined.cues.filter(({ cue }) => written.has(cue.id));
  const { rows, files, skipped, digest } = lock.data;
  const features = new Set(cues.map(({ of }) => of)).size;
  const head =
    cues.length === 0
      ? `NO CUES: nothing stands out in ${counted(rows, 'row')} of ${counted(files, 'file')}.`
      : `MINED: ${counted(cues.length, 'cue')} of ${counted(features, 'feature')}, from ${counted(rows, 'row')} of ${counted(files, 'file')}.`;
  return [
    head,
    ...(skipped > rows
      ? ['Most rows could not be read: what is said here is said of the others alone.']
      : []),
    `data  ${digest}`,
    ...(logs === null ? [] : [`logs  ${counted(logs.rows, 'request')}, ${grouped(logs.skipped)} skipped`]),
    ...unreadLine(unread),
    ...unreadKeyLines(mined),
    ...withoutReplyLines(told.withoutReply, rows),
    ...(cues.length === 0 ? [] : ['', ...tableOf(cues, lock.data.estimated === true)]),
    ...(told.writer === null ? [] : ['', ...writerText(told.writer)]),
    ...(told.held === undefined ? [] : ['', ...heldText(told.held)]),
    ...leftOutLines(lock.left_out),
    ...skippedLines(mined, skipped),
    '',
    ...nextLines(told),
    '',
  ].join('\n');
}

function tableOf(cues: readonly MinedCue[], isEstimated: boolean): readonly string[] {
  const asked = cues.some(({ production }) => production !== null);
  const files = new Set(cues.flatMap(({ seen }) => seen.map(({ file }) => file)));
  const head = [
    'cue',
    'feature, or words of a relative',
    'relative',
    'support',
    'share',
    'contrast',
    ...(asked ? ['production'] : []),
    'seen first',
  ];
  return [
    ...columns([head, ...cues.map((one) => rowOf(one, asked, files.size > 1))]),
    '',
    '  support: rows that carry the feature. contrast: how much their answers differ from the others, as a z value;',
    ...(asked
      ? [
          '  production: logged requests that carry the feature; –: not measured, as of relatives and controls.',
        ]
      : []),
    ...(isEstimated ? ['  Support and share are estimates from a sample: the summaries hold no more.'] : []),
    '  –: there are too few others, or no answers. The words of each cue stand in the file that --out names.',
    '  The gate takes them in this order, and of one feature no more than two before the next features have had two.',
  ];
}

function rowOf(mined: MinedCue, asked: boolean, namesFile: boolean): readonly string[] {
  const { cue, feature, relative, support, share, contrast, production, seen } = mined;
  const [first] = seen;
  const told = relative === 'verbatim' ? quoteForTerminal(cut(feature, WORDS_CHARS)) : wordsOf(cue);
  return [
    cue.id,
    told,
    relative,
    grouped(support),
    `${per100(share)} %`,
    contrast === null ? '–' : contrast.toFixed(1),
    ...(asked ? [production === null ? '–' : `${per100(production)} %`] : []),
    first === undefined ? '–' : namesFile ? placeOf(first) : `row ${first.row}`,
  ];
}

/** What a cue says to a model, cut short. */
function wordsOf({ system, prefix, suffix, template, rewrite }: MinedCue['cue']): string {
  const words = [system, prefix, template, suffix].filter((text) => text !== undefined && text !== null);
  if (words.length > 0) return quoteForTerminal(cut(words.join(' … '), WORDS_CHARS));
  return rewrite === undefined
    ? 'no system prompt'
    : counted(Object.keys(rewrite).length, 'rewritten prompt');
}

function placeOf({ file, row }: MinedCue['seen'][number]): string {
  return `${quoteForTerminal(file)} row ${row}`;
}

function unreadLine(unread: UnreadCounts): readonly string[] {
  const kinds = Object.entries(unread).map(([kind, count]) =>
    counted(count, kind).replace(/replys$/, 'replies'),
  );
  return kinds.length === 0 ? [] : [`not read as text: ${kinds.join(', ')}`];
}

/** Features are told apart by the replies: whoever forgot to name their column has to hear of it. */
function withoutReplyLines(count: number, rows: number): readonly string[] {
  if (count === 0) return [];
  return count < rows
    ? [`without a reply: ${grouped(count)} of ${counted(rows, 'row')}`]
    : [
        'NO REPLIES: no row holds one that was recognised, so no answers could be compared and no cue has a contrast.',
        'If a column or key holds them, name it with --completion-column, and the one of the system prompt with --system-column.',
      ];
}

function leftOutLines(leftOut: Told['lock']['left_out']): readonly string[] {
  if (leftOut.length === 0) return [];
  const more = leftOut.length - MOST_LEFT_OUT;
  return [
    '',
    `Left out, seen and made into no cue (${leftOut.length}):`,
    ...leftOut
      .slice(0, MOST_LEFT_OUT)
      .map(
        ({ feature, support, why }) =>
          `  ${quoteForTerminal(cut(feature, WORDS_CHARS))}, ${counted(support, 'row')}: ${quoteForTerminal(why, 'bare')}`,
      ),
    ...(more > 0 ? [`  and ${more} more: --json lists them`] : []),
  ];
}

function skippedLines({ skipped }: Mined, total: number): readonly string[] {
  if (total === 0) return [];
  const more = skipped.length - MOST_SKIPPED;
  return [
    '',
    `Skipped, because it is no conversation: ${counted(total, 'row')}.`,
    ...skipped
      .slice(0, MOST_SKIPPED)
      .map(({ problem, count, first }) => `  ${counted(count, 'row')}: ${problem}, first ${placeOf(first)}`),
    ...(more > 0 ? [`  and ${counted(more, 'more problem')}: --json lists them`] : []),
  ];
}

function nextLines({ out, data, lock }: Told): readonly string[] {
  if (out === null && lock.cues.length === 0)
    return [
      'Next: nothing to write. Name more of the training data, or cues of your own in the policy (cues: { own }).',
    ];
  if (out === null && data.length === 0)
    return ['Next: the same with --out cues.lock.json writes them into a file that a release can name.'];
  if (out === null)
    return [
      `Next: cuegate mine ${data.map((name) => quoteForTerminal(name)).join(' ')} --out cues.lock.json writes them into a file that a release can name.`,
    ];
  if (lock.cues.length === 0) return [`Written: ${quoteForTerminal(out)}`];
  return [
    `Written: ${quoteForTerminal(out)}`,
    'Next: commit it beside the release manifest, and name it there, relative to the manifest:',
    '  training:',
    `    cues: ${(out.split(/[\\/]/).at(-1) ?? out).replace(/[^\w.-]/g, '?')}`,
  ];
}
