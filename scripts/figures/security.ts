// docs/threat-model.md with what the fuzzing measured, between two marks; the rest of it is written by hand.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommentFigures } from '../../bench/fuzz/comment.ts';
import type { LogFigures } from '../../bench/fuzz/log.ts';
import type { OutputFigures } from '../../bench/fuzz/outputs.ts';
import { figuresOf, figureTable, sourceLine } from './figures.ts';

interface FuzzFigures {
  readonly log: LogFigures;
  readonly outputs: OutputFigures;
  readonly comment: CommentFigures;
}

const SECURITY = join(import.meta.dirname, '..', '..', 'docs', 'threat-model.md');
const [BEGIN, END] = ['<!-- fuzz -->', '<!-- /fuzz -->'];

/** The document as it stands, its table made anew from docs/figures/fuzz.json. */
export function securityPage(): string {
  const text = readFileSync(SECURITY, 'utf8');
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`docs/threat-model.md needs ${BEGIN} and ${END}`);
  return `${text.slice(0, begin + BEGIN.length)}\n${fuzzTable()}\n${text.slice(end)}`;
}

function fuzzTable(): string {
  const figures = figuresOf<FuzzFigures>('fuzz');
  const { log, outputs, comment } = figures.data;
  const many = (count: number) => count.toLocaleString('en-US');
  const { naive } = comment;
  const rows = [
    [
      `${many(log.strings)} strings through the log`,
      `${many(log.rawCommands)} have the form of a command`,
      `${many(log.commands)} commands`,
    ],
    [
      `${many(outputs.values)} values through the outputs`,
      `${many(outputs.rawBroken)} break \`name=value\``,
      `${many(outputs.broken)} files with other pairs than the declared`,
    ],
    [
      `${many(comment.comments)} comments of ${many(comment.texts)} texts`,
      `of ${many(naive.texts)}, ${many(naive.fence)} break a plain fence, ${many(naive.codeSpan)} a code span, ${many(naive.code)} plain \`<code>\``,
      `${many(comment.escapes)} escapes`,
    ],
  ];
  return `${figureTable(['hostile texts', 'as they are', 'as cuegate writes them'], rows)}\n\n${sourceLine(figures)}`;
}
