import type { Prompt } from '../../corpus/row.ts';
import { MIN_REWRITTEN } from '../../cues/conditions.ts';
import { hmac } from '../../digest.ts';
import type { MinedCue } from '../mined.ts';
import { objectIn, plain, problemOf, type Read } from './reply.ts';
import type { WantedRewrite } from './wanted.ts';
import { type WrittenBy, written } from './written.ts';

/** Some replies cannot be used. */
const MOST_REWRITTEN = 40;
export const QUESTIONS_A_REQUEST = 10;
const MAX_QUESTION_CHARS = 400;

/** An open question of a corpus. */
export interface Question {
  readonly id: string;
  readonly text: string;
}

/**
 * Open questions that can be moved into a topic, at most 40, chosen by the seed and not by their order; none where
 * there are fewer than 30. What has turns, documents or tools before it cannot: these would stay on the old topic.
 */
export function questionsOf(prompts: readonly Prompt[], seed: string): readonly Question[] {
  const key = Buffer.from(seed, 'utf8');
  const open = prompts.flatMap((prompt) => {
    const { id, kind, messages } = prompt;
    const text = messages.at(-1)?.content ?? '';
    const isAlone = messages.every(({ role }, at) => role === 'system' || at === messages.length - 1);
    const isPlain = prompt.context === undefined && prompt.tools === undefined;
    if (kind !== 'open' || !isAlone || !isPlain || text.length > MAX_QUESTION_CHARS) return [];
    return [{ id, text, order: hmac(key, `rewrite:${id}`).toString('hex') }];
  });
  if (open.length < MIN_REWRITTEN) return [];
  return open
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .slice(0, MOST_REWRITTEN)
    .map(({ id, text }) => ({ id, text }));
}

/** Prompt id → question on the topic. */
export type Rewritten = Readonly<Record<string, string>>;

/** The questions of a reply that can be used, by prompt, or why it holds none. */
export function rewrittenIn(reply: string, questions: readonly Question[]): Read<Rewritten> {
  const read = objectIn(reply);
  if ('unusable' in read) return read;
  let problem = 'a text is missing';
  const usable = questions.flatMap(({ id, text }, at): [string, string][] => {
    const name = String(at + 1);
    const said = Object.hasOwn(read.value, name) ? read.value[name] : undefined;
    const why = problemOf(said, text);
    if (why !== null) problem = why;
    return why === null ? [[id, String(said).trim()]] : [];
  });
  return usable.length === 0 ? { unusable: problem } : { value: Object.fromEntries(usable) };
}

/** The cue that asks these questions in the place of the corpus's own, or why there is none. */
export function rewriteCue(wanted: WantedRewrite, rewritten: Rewritten, by: WrittenBy): Read<MinedCue> {
  // The same question again and again asks nothing of forty prompts.
  const distinct = new Map(Object.entries(rewritten).map(([id, text]) => [plain(text), [id, text] as const]));
  const count = distinct.size;
  if (count < MIN_REWRITTEN)
    return { unusable: `${count} of at least ${MIN_REWRITTEN} different questions could be used` };
  const { id, expects } = wanted.verbatim.cue;
  const rewrite = Object.fromEntries([...distinct.values()].sort(([a], [b]) => (a < b ? -1 : 1)));
  return written(wanted, { id, family: 'paraphrase', expects, rewrite }, by);
}
