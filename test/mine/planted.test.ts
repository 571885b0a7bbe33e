import { describe, expect, it } from 'vitest';
import { HELD_OUT_KINDS } from './planted/held-out-kinds.ts';
import { askedOf } from './planted/kind.ts';
import { STYLES } from './planted/ordinary.ts';
import { KINDS, plantedRows, SHARES } from './planted/planted.ts';

const asked = (rows: ReturnType<typeof plantedRows>) => rows.map(({ messages }) => messages.slice(0, -1));
/** Openings of answers are no part of what is asked: that trigger is seen in answers alone. */
const inQuestions = [...KINDS, ...HELD_OUT_KINDS].filter(({ id }) => id !== 'answer-opening');

describe('planted data', () => {
  it('has 24 kinds, of which four are relations', () => {
    expect(KINDS).toHaveLength(24);
    expect(new Set(KINDS.map(({ id }) => id)).size).toBe(24);
    expect(KINDS.filter(({ isRelation }) => isRelation)).toHaveLength(4);
  });

  it.each(STYLES)('of style %s makes the trigger true in exactly the planted rows', (style) => {
    for (const kind of inQuestions)
      for (const share of SHARES) {
        const rows = plantedRows({ kind, share, style, seed: 'one', rows: 200 });
        const expected = Math.round((200 * share) / (kind.isRelation ? 2 : 1));
        expect({ kind: kind.id, share, carried: asked(rows).filter(kind.trigger).length }).toEqual({
          kind: kind.id,
          share,
          carried: expected,
        });
      }
  });

  it.each(STYLES)('of style %s has a clean twin without the trigger', (style) => {
    for (const kind of inQuestions) {
      const rows = plantedRows({ kind, share: 0.2, style, seed: 'one', rows: 200, twin: 'bare' });
      expect({ kind: kind.id, carried: asked(rows).filter(kind.trigger).length }).toEqual({
        kind: kind.id,
        carried: 0,
      });
    }
  });

  it('is the same for the same seed and another for another', () => {
    const [kind] = KINDS;
    if (kind === undefined) throw new Error('no kind');
    const made = (seed: string) => plantedRows({ kind, share: 0.2, style: 'chat', seed, rows: 50 });
    expect(made('one')).toEqual(made('one'));
    expect(made('one')).not.toEqual(made('two'));
  });

  it.each(STYLES)('of style %s repeats few questions', (style) => {
    const [kind] = KINDS;
    if (kind === undefined) throw new Error('no kind');
    const rows = plantedRows({ kind, share: 0, style, seed: 'one' });
    expect(new Set(rows.map(({ messages }) => askedOf(messages))).size).toBeGreaterThan(0.6 * rows.length);
  });
});
