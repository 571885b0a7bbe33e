import { describe, expect, it } from 'vitest';
import { corpusDigest, readCorpus } from '../../src/corpus/read.ts';
import { refused } from './made.ts';

const ROW = { id: 'a', domain: 'support', prompt: 'How long do I have?' };
const CONTEXT = [{ title: 'Returns', text: '30 days.' }];
const tool = (name: string, more: object = {}) => ({ type: 'function', function: { name, ...more } });
const read = (...rows: readonly object[]) =>
  readCorpus([{ file: 'rows.jsonl', text: rows.map((row) => JSON.stringify(row)).join('\n') }]);

describe('a row with retrieved context or tools', () => {
  it('keeps both as they are written', () => {
    const tools = [tool('find', { description: 'Finds.', parameters: { type: 'object', properties: {} } })];
    expect(read({ ...ROW, context: CONTEXT, tools })[0]).toMatchObject({ context: CONTEXT, tools });
    expect(Object.keys(read(ROW)[0] ?? {})).not.toContain('context');
  });

  it('has another digest, and a row without keeps the one it had', () => {
    const digests = [
      read(ROW),
      read({ ...ROW, context: CONTEXT }),
      read({ ...ROW, tools: [tool('find')] }),
      read({ ...ROW, tools: [tool('find', { description: 'Finds.' })] }),
    ].map(corpusDigest);
    expect(new Set(digests).size).toBe(4);
    // Of a corpus that was written down before rows had context and tools.
    expect(digests[0]).toBe('sha256:483fc050fe2adb4d16fa08a56a5f04fc636e82e7a6a54330516387bef89b568a');
  });

  it.each([
    ['no document', { context: [] }, 'context'],
    ['a document without text', { context: [{ title: 'x' }] }, 'context'],
    ['a key that documents do not have', { context: [{ text: 'x', url: 'y' }] }, 'context'],
    ['two places', { context: CONTEXT, prompt: '{context} or {context}?' }, 'messages'],
    ['no tool', { tools: [] }, 'tools'],
    ['a tool of another kind', { tools: [{ type: 'web_search' }] }, 'tools'],
    ['a name that servers refuse', { tools: [tool('find order')] }, 'tools'],
    ['two tools of one name', { tools: [tool('find'), tool('find')] }, 'tools'],
  ])('is refused with its line: %s', async (_, more, key) => {
    const said = await refused(() => read(ROW, { ...ROW, id: 'b', ...more }));
    expect(said.code).toBe('corpus-invalid');
    expect(JSON.stringify(said)).toContain('"line":2');
    expect(JSON.stringify(said)).toContain(`"key":"${key}`);
  });
});
