import type { Builtin } from '../builtin.ts';
import type { ChatMessage } from '../model/chat.ts';
import type { Anchor } from './anchor.ts';
import { readAnchors } from './read.ts';

/** A prompt that anchors may answer. */
interface Answered {
  readonly id: string;
  readonly messages: readonly ChatMessage[];
}

/** The messages of a prompt by its id; of two prompts with one id the first counts. */
export function promptsById(
  prompts: readonly Answered[],
): (id: string) => readonly ChatMessage[] | undefined {
  const known = new Map([...prompts].reverse().map(({ id, messages }) => [id, messages]));
  return (id) => known.get(id);
}

/**
 * The anchors that ship, by domain and in the order of their files.
 *
 * @param prompts the shipped corpus
 */
export function shippedAnchors(
  { anchors }: Pick<Builtin, 'anchors'>,
  prompts: readonly Answered[],
): readonly Anchor[] {
  const files = Object.entries(anchors).map(([domain, text]) => ({
    file: `builtin:anchors/${domain}.jsonl`,
    text,
  }));
  return readAnchors(files, promptsById(prompts));
}
