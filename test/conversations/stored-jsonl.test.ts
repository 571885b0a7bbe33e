import { describe, expect, it } from 'vitest';
import { fromJsonl } from '../../src/conversations/from-jsonl.ts';
import { countedRows } from '../../src/conversations/replies.ts';
import { type StoredData, storedJsonl } from '../../src/conversations/stored-jsonl.ts';
import { sha256OfBytes } from '../../src/digest.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const row = (prompt: string, completion = 'ok') => JSON.stringify({ prompt, completion });
const TEXTS = [`${row('a')}\n${row('b')}\n`, `${row('c')}\n`, `${row('d')}\nno row\n`];

/** Files that count how often each is read. */
function stored(texts: readonly string[]) {
  const reads = texts.map(() => 0);
  const files = texts.map((_, at) => ({
    file: `f${at}`,
    read: async () => {
      reads[at] = (reads[at] ?? 0) + 1;
      return bytes(texts[at] ?? '');
    },
  }));
  return { files, reads };
}

async function rowsOf({ source }: Pick<StoredData, 'source'>) {
  const rows = [];
  for await (const one of source.rows()) rows.push(one);
  return rows;
}

describe('data that is stored elsewhere', () => {
  it('has the rows of the same files in memory, as often as they are wanted', async () => {
    const held = { source: fromJsonl(TEXTS.map((text, at) => ({ file: `f${at}`, bytes: bytes(text) }))) };
    for (const room of [0, 60, 1000]) {
      const data = await storedJsonl(stored(TEXTS).files, room);
      expect(await rowsOf(data)).toEqual(await rowsOf(held));
      expect(await rowsOf(data)).toEqual(await rowsOf(held));
      expect(data.digests).toEqual(TEXTS.map((text) => sha256OfBytes(bytes(text))));
    }
  });

  it('is read once where it is small, and one file after the other where it is not', async () => {
    const small = stored(TEXTS);
    const data = await storedJsonl(small.files, 1000);
    await rowsOf(data);
    expect(small.reads).toEqual([1, 1, 1]);
    const large = stored(TEXTS);
    const again = await storedJsonl(large.files, (TEXTS[0] ?? '').length);
    await rowsOf(again);
    await rowsOf(again);
    expect(large.reads).toEqual([1, 3, 3]);
  });

  it('is an error where a file is another the second time, and where it is none from the start', async () => {
    const texts = [...TEXTS];
    const data = await storedJsonl(stored(texts).files, 0);
    texts[1] = row('another');
    await expect(rowsOf(data)).rejects.toMatchObject({ code: 'file-invalid', args: { file: 'f1' } });
    await expect(storedJsonl(stored(['', row('a')]).files, 0)).rejects.toMatchObject({
      code: 'file-invalid',
    });
  });
});

describe('rows without a reply', () => {
  it('are told of beside what was not read as text, counted once as well', async () => {
    const picture = {
      messages: [{ role: 'user', content: [{ type: 'image' }, { type: 'image' }] }],
      rejected: 'x',
    };
    const counting = countedRows(fromJsonl([{ file: 'f', bytes: bytes(JSON.stringify(picture)) }]));
    await rowsOf(counting);
    await rowsOf(counting);
    expect(counting.unread()).toEqual({ image: 2, 'rejected reply': 1 });
  });

  it('are counted once, however often the rows are read', async () => {
    const text = `${row('a')}\n${row('b', '')}\n${JSON.stringify({ messages: [{ role: 'user', content: 'c' }] })}\n`;
    const counting = countedRows(fromJsonl([{ file: 'f', bytes: bytes(text) }]));
    const all = await rowsOf(counting);
    await rowsOf(counting);
    expect(counting.without()).toBe(all.filter((one) => 'messages' in one).length - 1);
    expect(counting.without()).toBeGreaterThan(0);
  });
});
