/** Words that a model's name holds, and the family that it then belongs to; the first that is found counts. */
const FAMILIES: readonly (readonly [family: string, words: RegExp])[] = [
  // Distilled models carry the name of what they learnt from and of what they are: they are the latter.
  ['llama', /llama/],
  ['qwen', /qwen|qwq|qvq/],
  ['mistral', /mi[sx]tral|magistral|ministral|codestral|devstral|pixtral/],
  ['gemma', /gemma|gemini/],
  ['claude', /claude/],
  ['deepseek', /deepseek/],
  ['gpt', /gpt|chatgpt|davinci|babbage|^o[134](?![a-z0-9])/],
  ['phi', /^phi(?![a-z])/],
  ['nova', /^nova(?![a-z])/],
  ['grok', /grok/],
  ['command', /command-[ra]|^aya(?![a-z])/],
  ['olmo', /olmo|tulu/],
  ['granite', /granite/],
  ['nemotron', /nemotron/],
  ['kimi', /kimi|moonshot/],
  ['glm', /chatglm|^glm(?![a-z])/],
  ['yi', /^yi-/],
  ['falcon', /falcon/],
  ['minimax', /minimax/],
];

/**
 * The family that a model's name speaks of, in lower case, such as `qwen`; null: it names none that is known. Names are
 * no proof: a fine-tune may be called anything.
 */
export function modelFamily(name: string): string | null {
  const lower = name.toLowerCase();
  // Whose model it is and how it is served stand before it: `org/`, `ft:`, `us.amazon.`.
  const parts = lower.split(/[/:@.\s]+/).filter((part) => part !== '');
  return (
    FAMILIES.find(([, words]) => parts.some((part) => words.test(part)) || words.test(lower))?.[0] ?? null
  );
}
