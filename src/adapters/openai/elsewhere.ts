/** Names under which only machines read, at whatever depth, which repeat what was asked, or which are read by name. */
const FOR_MACHINES =
  /^(?:id|type|role|index|name|arguments|model|object|status|created|data|format|url|file_?name|mime_?type|signature|thought_signature|thought|token_ids|tool_call_id|.*(?:logprob|token|usage|timing|prompt|metadata|safety|filter|grounding|citation|annotation|reference|source|search|finish|stop_reason|provider|debug|verbose|error|warning).*)$/i;
/** Fewer words in a row are a label, not something said. */
const WORDS = 3;
const MAX_DEPTH = 8;

/**
 * Texts that stand in fields other than those read by name, at any depth, one a line: whoever shows a message by
 * another name than ours shows them. A piece of a stream has a part of one, so that a word alone counts as well.
 */
export function textsElsewhere(
  fields: Readonly<Record<string, unknown>>,
  readByName: ReadonlySet<string>,
): string {
  const found: string[] = [];
  const look = (value: unknown, depth: number): void => {
    if (typeof value === 'string') found.push(value);
    else if (depth < MAX_DEPTH && value !== null && typeof value === 'object')
      for (const [name, part] of Object.entries(value))
        if (Array.isArray(value) || !FOR_MACHINES.test(name)) look(part, depth + 1);
  };
  for (const [name, value] of Object.entries(fields))
    if (!readByName.has(name) && !FOR_MACHINES.test(name)) look(value, 1);
  return found.join('');
}

/** Whether a text says something, rather than naming a thing. */
export function isProse(text: string): boolean {
  return text.trim().split(/\s+/).length >= WORDS;
}
