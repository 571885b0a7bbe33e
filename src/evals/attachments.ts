import { NoConversation } from '../conversations/no-conversation.ts';
import { isMapping } from '../input/misplaced.ts';

const REFERENCE = /attachment:\/\/([0-9a-f]{32})/g;
/** Of what references come to: one text may be referred to again and again. */
const MAX_CHARS = 8 * 1024 * 1024;
/** Where texts and messages stand; events repeat them. */
const PARTS = ['input', 'messages', 'output', 'choices', 'metadata', 'error', 'limit'] as const;

/**
 * A sample of Inspect AI with its attachments in the place of the references to them. Of what is attached no reference is
 * followed.
 *
 * @throws NoConversation where one is not there, or all of them come to too much
 */
export function withAttachments(sample: Readonly<Record<string, unknown>>): unknown {
  const attachments = isMapping(sample.attachments) ? sample.attachments : {};
  let left = MAX_CHARS;
  const attached = (_reference: string, name: string): string => {
    const text = Object.hasOwn(attachments, name) ? attachments[name] : undefined;
    if (typeof text !== 'string') throw new NoConversation('it refers to an attachment that is not there');
    left -= text.length;
    if (left < 0) throw new NoConversation('its attachments come to more than 8 MiB');
    return text;
  };
  const resolved = (value: unknown): unknown => {
    if (typeof value === 'string')
      return value.includes('attachment://') ? value.replace(REFERENCE, attached) : value;
    if (Array.isArray(value)) return value.map(resolved);
    if (!isMapping(value)) return value;
    // Images stay what they are: nobody reads them.
    if (value.type === 'image' || value.type === 'audio' || value.type === 'video')
      return { type: value.type };
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, resolved(one)]));
  };
  return Object.fromEntries(
    PARTS.flatMap((part) => (Object.hasOwn(sample, part) ? [[part, resolved(sample[part])] as const] : [])),
  );
}
