import { describe, expect, it } from 'vitest';
import type { Attack } from '../../../../bench/injection/attack.ts';
import { attacks } from '../../../../bench/injection/attacks.ts';
import { escapesIn, readRequest } from '../../../../bench/injection/reader.ts';
import { JUDGEMENT } from '../../../../src/ask/judge/graded.ts';
import { withoutMarks } from '../../../../src/ask/judge/sanitise.ts';
import type { Random } from '../../../../src/ports.ts';
import { seededRandom } from '../../../../src/testing/index.ts';

/** An author who knows the first token that would be drawn. */
const GUESSED = '7c0a91e85d3fb264a1c8e0975b3d6f12';

function withGuessed(): Random {
  const after = seededRandom('after the guess');
  let isFirst = true;
  return {
    bytes(count) {
      if (!isFirst) return after.bytes(count);
      isFirst = false;
      return Buffer.from(GUESSED, 'hex');
    },
  };
}

function requestFor({ answer, base }: Attack) {
  const item = {
    prompt: [{ role: 'user', content: base.request }],
    answer,
    expects: 'text',
  } as const;
  const { messages, seen } = JUDGEMENT.request(item, 'THE RUBRIC', withGuessed(), null);
  return { seen, read: readRequest(messages.at(-1)?.content ?? '') };
}

const unescaped = (text: string) =>
  text.replace(/\\u\{([0-9a-f]+)\}/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));

describe('an attack, read as a reader would', () => {
  it('does not escape the fence, whatever it is, and nothing of it is lost', () => {
    const escaped: unknown[] = [];
    for (const attack of attacks(GUESSED)) {
      const { seen, read } = requestFor(attack);
      const data = read.rest.slice(0, read.end);
      const escapes = escapesIn(data, read.token);
      if (data !== seen || escapes.length > 0 || !read.isRepeated || !read.isWarned)
        escaped.push({ id: attack.id, escapes, data });
      expect(data).not.toMatch(/\p{Cf}|\p{Default_Ignorable_Code_Point}/u);
      expect(unescaped(withoutMarks(data))).toBe(attack.answer);
    }
    expect(escaped).toEqual([]);
  });

  it('would escape without these defences, so that the reader is known to see it', () => {
    const without = attacks(GUESSED).filter(({ answer }) => escapesIn(answer, GUESSED).length > 0);
    expect(new Set(without.map(({ family }) => family))).toEqual(new Set([2, 3]));
    for (const as of ['end', 'odd end', 'role', 'odd role'])
      expect(without.some(({ answer }) => escapesIn(answer, GUESSED).some((one) => one.as === as))).toBe(
        true,
      );
  });
});
