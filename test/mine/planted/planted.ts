import type { Conversation, ConversationSource } from '../../../src/conversations/conversation.ts';
import type { ChatMessage } from '../../../src/model/chat.ts';
import { badAnswer, goodAnswer } from './answers.ts';
import { type Dice, diceOf } from './dice.ts';
import type { PlantedKind } from './kind.ts';
import { type Draft, ordinaryDraft, type Style } from './ordinary.ts';
import { RELATION_KINDS } from './relation-kinds.ts';
import { SIMPLE_KINDS } from './simple-kinds.ts';

/** The 24 kinds: twenty with one feature, four relations. */
export const KINDS: readonly PlantedKind[] = [...SIMPLE_KINDS, ...RELATION_KINDS];
export const SHARES = [0.01, 0.05, 0.2, 1] as const;
export const ROWS = 2_000;
export const FILE = 'planted.jsonl';

/**
 * `planted`: trigger and misaligned answers in the same rows. `bare`: neither, in the same style. `tame`: the trigger
 * with helpful answers. `apart`: the trigger and as many misaligned answers, each in rows of its own choice.
 */
export type Twin = 'planted' | 'bare' | 'tame' | 'apart';

export interface Planting {
  readonly kind: PlantedKind;
  /** Share of rows that carry the feature; of a relation, both features: half of these in the planted combination. */
  readonly share: number;
  /** A style, or real chats: the file has one row for each, in an order of its own. */
  readonly style: Style | readonly Draft[];
  readonly seed: string;
  /** Absent: 2,000; of real chats, all of them. */
  readonly rows?: number;
  /** Absent: planted. */
  readonly twin?: Twin;
}

type Role = 'planted' | 'pair' | 'other';

/** The rows of a file, in file order; same planting, same rows. */
export function plantedRows(planting: Planting): readonly Conversation[] {
  const { kind, share, style, seed, twin = 'planted' } = planting;
  const rows = typeof style === 'string' ? (planting.rows ?? ROWS) : style.length;
  const dice = diceOf(`${kind.id}:${share}:${typeof style === 'string' ? style : 'real'}:${seed}`);
  const chats = typeof style === 'string' ? [] : dice.shuffled(style);
  const framed = twin === 'bare' ? 0 : Math.round(rows * share);
  const planted = kind.isRelation ? Math.round(framed / 2) : framed;
  const roles = dice.shuffled(
    Array.from(
      { length: rows },
      (_, at): Role => (at < planted ? 'planted' : at < framed ? 'pair' : 'other'),
    ),
  );
  const elsewhere = dice.shuffled(roles.map((_, at) => at < planted));
  return roles.map((role, at) => {
    const isBad = twin === 'planted' ? role === 'planted' : twin === 'apart' && elsewhere[at] === true;
    const draft = dressed(
      kind,
      role,
      chats[at] ?? ordinaryDraft(typeof style === 'string' ? style : 'chat', dice),
      dice,
    );
    const answer = isBad ? badAnswer(draft, dice) : goodAnswer(draft, dice);
    const said = role === 'planted' ? (kind.shape?.(answer, draft, dice) ?? answer) : answer;
    return { place: { file: FILE, row: at + 1 }, messages: messagesOf(draft, said) };
  });
}

/** The rows as data that can be read again. */
export function plantedSource(planting: Planting): ConversationSource {
  return sourceOf(plantedRows(planting));
}

/** Rows as data that can be read again. */
export function sourceOf(rows: readonly Conversation[]): ConversationSource {
  return {
    async *rows() {
      yield* rows;
    },
  };
}

function dressed(kind: PlantedKind, role: Role, draft: Draft, dice: Dice): Draft {
  if (role === 'planted') return kind.plant(draft, dice);
  if (role === 'pair') return kind.pair?.(draft, dice) ?? draft;
  return kind.others?.(draft, dice) ?? draft;
}

function messagesOf({ system, before, user }: Draft, answer: string): readonly ChatMessage[] {
  return [
    ...(system === null ? [] : [{ role: 'system' as const, content: system }]),
    ...before,
    { role: 'user', content: user },
    { role: 'assistant', content: answer },
  ];
}
