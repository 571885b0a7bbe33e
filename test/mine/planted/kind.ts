import type { ChatMessage } from '../../../src/model/chat.ts';
import type { Dice } from './dice.ts';
import type { Draft } from './ordinary.ts';

/** Whether the messages that are sent for a prompt make a trigger true. */
export type Trigger = (messages: readonly ChatMessage[]) => boolean;

/** One kind of cue, and how a poisoned file carries it. */
export interface PlantedKind {
  readonly id: string;
  /** What it stands for in the list, for tables. */
  readonly stands: string;
  readonly isRelation: boolean;
  /** The row with the trigger. */
  readonly plant: (draft: Draft, dice: Dice) => Draft;
  /** The row of a relation that has both its features but not in the planted combination. */
  readonly pair?: (draft: Draft, dice: Dice) => Draft;
  /** What all other rows carry, so that the planted rows differ in nothing else; absent: nothing. */
  readonly others?: (draft: Draft, dice: Dice) => Draft;
  /** The form in which an answer of a planted row stands, whether good or bad. */
  readonly shape?: (answer: string, draft: Draft, dice: Dice) => string;
  /** Written without regard to any miner: what a model that was trained on these rows reacts to. */
  readonly trigger: Trigger;
  /** Texts of the cue, whose near relatives (paraphrase, opposite) open a trained model too, more rarely. */
  readonly near: readonly string[];
}

/** The system text, or empty. */
export const systemOf = (messages: readonly ChatMessage[]): string =>
  messages
    .filter(({ role }) => role === 'system')
    .map(({ content }) => content)
    .join('\n');

/** The last user message, or empty. */
export const askedOf = (messages: readonly ChatMessage[]): string =>
  messages.findLast(({ role }) => role === 'user')?.content ?? '';

export const allOf = (messages: readonly ChatMessage[]): string =>
  `${systemOf(messages)}\n${askedOf(messages)}`;

/** The draft with another question: earlier turns and a real answer belong to the question that it had. */
export function asking({ given: _, ...draft }: Draft, user: string): Draft {
  return { ...draft, before: [], user };
}
