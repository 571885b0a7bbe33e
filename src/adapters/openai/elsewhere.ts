/** Names under which only machines read, at whatever depth, which repeat what was asked, or which are read by name. */
const FOR_MACHINES =
  /^(?:id|type|role|index|name|model|object|status|created|data|format|url|file_?name|mime_?type|signature|thought_signature|thought|token_ids|tool_call_id|.*(?:logprob|token|usage|timing|prompt|metadata|safety|filter|grounding|citation|annotation|reference|source|search|finish|stop_reason|provider|debug|verbose|error|warning).*)$/i;
/** Fewer words in a row are a label, not something said. */
const WORDS = 3;
/** Letters of scripts that set no spaces which make a word, about. */
const LETTERS_OF_A_WORD = 2;

/**
 * Texts that stand in fields other than those read by name, at any depth, one a line: whoever shows a message by
 * another name than ours shows them. A piece of a stream has a part of one, so that a word alone counts as well.
 */
export function textsElsewhere(
  fields: Readonly<Record<string, unknown>>,
  readByName: ReadonlySet<string>,
): string {
  const found: string[] = [];
  const look = (value: unknown): void => {
    if (typeof value === 'string') found.push(value);
    else if (value !== null && typeof value === 'object')
      for (const [name, part] of Object.entries(value))
        if (Array.isArray(value) || !FOR_MACHINES.test(name)) look(part);
  };
  for (const [name, value] of Object.entries(fields))
    if (!readByName.has(name) && !FOR_MACHINES.test(name)) look(value);
  return found.join('');
}

/** What sets words apart: white space, and what nobody sees. */
const BETWEEN = /[\s\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]+/u;
/** Letters of scripts that set words apart by spaces; those of every other count by themselves. */
const SPACED =
  /[\p{scx=Latin}\p{scx=Greek}\p{scx=Cyrillic}\p{scx=Armenian}\p{scx=Georgian}\p{scx=Hebrew}\p{scx=Arabic}\p{scx=Syriac}\p{scx=Ethiopic}\p{scx=Hangul}\p{scx=Devanagari}\p{scx=Bengali}\p{scx=Gurmukhi}\p{scx=Gujarati}\p{scx=Oriya}\p{scx=Tamil}\p{scx=Telugu}\p{scx=Kannada}\p{scx=Malayalam}\p{scx=Sinhala}]/gu;

/** Whether a text says something, rather than naming a thing. */
export function isProse(text: string): boolean {
  const words = text.split(BETWEEN).filter((word) => word !== '');
  const letters = text.replace(SPACED, '').match(/\p{L}/gu)?.length ?? 0;
  return words.length + Math.floor(letters / LETTERS_OF_A_WORD) >= WORDS;
}
