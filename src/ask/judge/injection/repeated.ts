import type { Flag } from './flag.ts';
import { sentencesOf } from './sentences.ts';

/** Shorter ones are often said again; Chinese says more in fewer. */
const MIN_SENTENCE_CHARS = 30;
const MIN_CHINESE_CHARS = 12;
const SAME_SENTENCES = 3;
const RULES_IN_A_ROW = /(?:^[ \t]*(?:-{3,}|\*{3,}|_{3,}|={3,})[ \t]*\n+){5,}/gm;
const BLANK = /\n(?:[ \t]*\n){12,}|[ \t]{80,}/g;

/** Sentences said three times, rulers and blank lines in rows: text that only makes the answer longer. */
export function paddingFlags(eye: string): readonly Flag[] {
  const flag = (from: number, to: number): Flag => ({ detector: 'padding', family: 12, span: [from, to] });
  const said = Map.groupBy(
    sentencesOf(eye).filter(({ text }) => isLong(text)),
    ({ text }) => text.trim(),
  );
  const again = [...said.values()].filter(({ length }) => length >= SAME_SENTENCES);
  const runs = [...eye.matchAll(RULES_IN_A_ROW), ...eye.matchAll(BLANK)];
  return [
    // The first stays: a refusal that a model repeats is a refusal.
    ...again.flatMap((all) => all.slice(1).map(({ from, to }) => flag(from, to))),
    ...runs.map(({ 0: run, index }) => flag(index, index + run.length)),
  ];
}

/** Short ones stand in answers by themselves. */
const isLong = (text: string) =>
  text.trim().length >= (/[\u4e00-\u9fff]/.test(text) ? MIN_CHINESE_CHARS : MIN_SENTENCE_CHARS);

/** So much of the request, by its characters, makes an echo of it. */
const ECHO_SHARE = 0.6;

/** Sentences of the request, where the answer repeats most of it word for word. */
export function echoFlags(eye: string, request: string): readonly Flag[] {
  const asked = sentencesOf(request).map(({ text }) => text.trim());
  const repeated = asked.filter((sentence) => isLong(sentence) && eye.includes(sentence));
  const chars = (sentences: readonly string[]) => sentences.reduce((sum, { length }) => sum + length, 0);
  if (asked.length === 0 || chars(repeated) < ECHO_SHARE * chars(asked)) return [];
  const flag = (from: number, to: number): Flag => ({ detector: 'echo', family: 13, span: [from, to] });
  return repeated.map((sentence) => flag(eye.indexOf(sentence), eye.indexOf(sentence) + sentence.length));
}
