import { type Shown, showUnseen } from '../../input/text.ts';

/** Tokens of common chat templates: in an answer they could end the judge's turn. */
const TEMPLATE_TOKENS =
  /<\|[^|\n]{1,40}\|>|\[\/?(?:INST|SYSTEM_PROMPT|AVAILABLE_TOOLS|TOOL_CALLS)\]|<<\/?SYS>>|<\/?(?:start_of_turn|end_of_turn|bos|eos|s|think|system|assistant|user)>|<｜[^｜\n]{1,40}｜>/giu;

/**
 * Text that a model may read without being steered by its form: unseen characters are written out, and template
 * tokens get a visible mark after their first character. The count is of both; the record keeps the raw text.
 */
export function sanitise(raw: string): Shown {
  const shown = showUnseen(raw);
  let count = shown.count;
  const text = shown.text.replace(TEMPLATE_TOKENS, (token) => {
    count += 1;
    return `${token.slice(0, 1)}¦${token.slice(1)}`;
  });
  return { text, count };
}
