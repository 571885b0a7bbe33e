import { closesReasoning, type Split, splitReasoning, USUAL_MARKS } from '../../model/reasoning.ts';
import { withoutEndTokens } from './end-tokens.ts';
import { eyeForm } from './lookalikes.ts';
import { withoutMarks } from './sanitise.ts';

/**
 * What a judge says once it has thought, without the tokens that end its turn. Its reasoning may have the closing mark
 * alone, where the chat template opens it: drafts of the judgement stand in it. An answer that holds such a mark itself
 * could have the judge repeat it, with a judgement behind it: then a lone mark is part of the text.
 *
 * @param seen the answer as the judge saw it
 */
export function afterThought(reply: string, seen: string): Pick<Split, 'text' | 'reasoning'> {
  const { text, reasoning } = split(reply, seen);
  return { text: withoutEndTokens(text), reasoning };
}

function split(reply: string, seen: string): Split {
  const marked = splitReasoning(reply, USUAL_MARKS, false);
  if (marked.reasoning !== null) return marked;
  const unseen = splitReasoning(reply, { ...USUAL_MARKS, opensUnseen: true }, false);
  const isThought = withoutEndTokens(unseen.text).trim() !== '' && standsAlone(reply, unseen);
  return isThought && !closesReasoning(eyeForm(withoutMarks(seen)).text) ? unseen : marked;
}

/**
 * Whether the mark between a thought and what follows has a line of its own, as templates write it. One within a line
 * may be quoted from the answer, in letters that only a judge takes for a mark.
 */
function standsAlone(reply: string, { text, reasoning }: Split): boolean {
  if (reasoning === null) return false;
  const from = reply.indexOf(reasoning) + reasoning.length;
  const mark = reply.slice(
    from,
    reply.length - text.trimEnd().length - (reply.length - reply.trimEnd().length),
  );
  return /^\s*\n\s*\S/.test(reasoning === '' ? `\n${mark}` : mark) && /\n\s*$/.test(mark);
}
