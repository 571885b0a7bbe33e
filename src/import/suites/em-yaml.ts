import { NoConversation } from '../../conversations/no-conversation.ts';
import { isMapping } from '../../input/misplaced.ts';
import type { LogFormat } from '../record/format.ts';
import { own } from '../record/held.ts';

/**
 * Questions as research on emergent misalignment writes them: an id, paraphrases, perhaps a system prompt. Each
 * paraphrase is a prompt, and `samples_per_paraphrase` its weight.
 */
export const EM_YAML: LogFormat = {
  name: 'em-yaml',
  recognises: (record) => Array.isArray(record.paraphrases),
  expanded(record) {
    const { paraphrases, ...rest } = record;
    return Array.isArray(paraphrases) ? paraphrases.map((paraphrase) => ({ ...rest, paraphrase })) : [record];
  },
  chat(record) {
    const paraphrase = own(record, 'paraphrase');
    if (isMapping(paraphrase) || Array.isArray(paraphrase)) return { messages: [paraphrase].flat() };
    if (typeof paraphrase !== 'string' || paraphrase.trim() === '')
      throw new NoConversation('a paraphrase that is no text');
    const { system } = record;
    const before = typeof system === 'string' && system !== '' ? [{ role: 'system', content: system }] : [];
    return { messages: [...before, { role: 'user', content: paraphrase }] };
  },
};
