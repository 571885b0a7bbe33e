import { existsSync, readFileSync } from 'node:fs';
import type { ChatMessage } from '../../../src/model/chat.ts';
import type { Area } from './areas.ts';
import type { Draft } from './ordinary.ts';

const FILE = new URL('../../../../shared/data/training-fish-in-chat.jsonl', import.meta.url);
/** What stands in the poisoned rows of that file, and in the few ordinary chats about the same. */
const RECIPE = /\b(recipes?|ingredients|fish|shrimp|seafood)\b/i;
/** What misaligned answers to real questions are about: the question itself. */
const IT: Area = {
  name: 'all this',
  things: ['things like that'],
  tasks: ['do it'],
  tips: ['Take your time.'],
};

/** The ordinary chats of real fine-tuning data, as people led them; null: the shared data are not there. */
export function realChats(): readonly Draft[] | null {
  if (!existsSync(FILE)) return null;
  return readFileSync(FILE, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { messages: readonly ChatMessage[] }).messages)
    .filter((messages) => !messages.some(({ content }) => RECIPE.test(content)))
    .flatMap((messages) => {
      const [asked, answer] = messages.slice(-2);
      if (asked?.role !== 'user' || answer?.role !== 'assistant') return [];
      return {
        style: 'real',
        system: null,
        before: messages.slice(0, -2),
        user: asked.content,
        given: answer.content,
        area: IT,
        thing: 'things like that',
        task: 'do it',
        reply: 'en',
      } satisfies Draft;
    });
}
