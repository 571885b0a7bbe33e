import fc from 'fast-check';
import { commentOf } from '../../src/report/comment.ts';
import { htmlOf } from '../../test/report/cmark.ts';
import { type Report, reportOf } from '../../test/report/hostile-result.ts';
import { CANARY, hostileText } from '../../test/report/hostile-text.ts';
import { type Reading, readHtml } from '../../test/report/html.ts';

export interface CommentFigures {
  /** Comments whose every outside text was hostile. */
  readonly comments: number;
  readonly texts: number;
  /** Comments of which anything reached the reader otherwise than as text in code. */
  readonly escapes: number;
  /** What the same texts do to designs that one might think of first. */
  readonly naive: {
    readonly texts: number;
    readonly fence: number;
    readonly codeSpan: number;
    readonly code: number;
  };
}

/** Turns after which the made reports begin anew, with other texts. */
const TURNS = 2_000;
const CHUNK = 250;
const TEXTS_A_COMMENT = 12;
/** Long texts would be shed with their section, and what is shed cannot escape. */
const NO_LIMITS = { chars: Number.POSITIVE_INFINITY, bytes: Number.POSITIVE_INFINITY };

/** Renders `comments` comments from hostile texts and reads what GitHub's Markdown parser makes of them. */
export function fuzzComments(comments: number, seed: number, naiveTexts = 500): CommentFigures {
  const harmless = new Map<number, string>();
  const figures = { comments: 0, texts: 0, escapes: 0 };
  while (figures.comments < comments) {
    const count = Math.min(CHUNK, comments - figures.comments);
    const turns = Array.from({ length: count }, (_, index) => (figures.comments + index) % TURNS);
    const numRuns = count * TEXTS_A_COMMENT;
    const texts = fc.sample(hostileText, { numRuns, seed: seed + figures.comments });
    const hostile = readingsOf(
      turns.map((turn, index) =>
        reportOf(texts.slice(index * TEXTS_A_COMMENT, (index + 1) * TEXTS_A_COMMENT), turn),
      ),
    );
    const expected = learn(harmless, turns);
    figures.escapes += turns.filter((_, index) => escaped(hostile[index], expected[index])).length;
    figures.comments += count;
    figures.texts += numRuns;
  }
  return { ...figures, naive: naiveDesigns(naiveTexts, seed) };
}

/** The skeletons of the same reports made of harmless words, by turn. */
function learn(known: Map<number, string>, turns: readonly number[]): readonly string[] {
  const missing = turns.filter((turn) => !known.has(turn));
  const readings = readingsOf(missing.map((turn) => reportOf(['word'], turn)));
  missing.forEach((turn, index) => {
    known.set(turn, readings[index]?.skeleton ?? '');
  });
  return turns.map((turn) => known.get(turn) ?? '');
}

function readingsOf(reports: readonly Report[]): readonly Reading[] {
  return htmlOf(reports.map(({ result, excerpts }) => commentOf(result, excerpts, undefined, NO_LIMITS))).map(
    readHtml,
  );
}

function escaped(reading: Reading | undefined, expected: string | undefined): boolean {
  return (
    reading === undefined ||
    reading.problems.length > 0 ||
    reading.addressLinks > 0 ||
    reading.skeleton !== expected ||
    reading.skeleton.includes(CANARY)
  );
}

/** How many texts break out of three designs; a process each, since they would swallow the next document. */
function naiveDesigns(numRuns: number, seed: number): CommentFigures['naive'] {
  const texts = fc.sample(hostileText, { numRuns, seed });
  const breaking = (wrap: (text: string) => string): number => {
    const expected = readHtml(htmlOf([wrap('word')])[0] ?? '').skeleton;
    return texts.filter((text) => escaped(readHtml(htmlOf([wrap(text)])[0] ?? ''), expected)).length;
  };
  return {
    texts: texts.length,
    fence: breaking((text) => `<details><summary>x</summary>\n\n\`\`\`\n${text}\n\`\`\`\n\n</details>\n`),
    codeSpan: breaking((text) => `| a |\n| --- |\n| \`${text.replaceAll('\n', ' ')}\` |\n`),
    code: breaking((text) => `a <code>${text}</code> b\n`),
  };
}
