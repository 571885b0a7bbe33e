/** A message as the templates of older interfaces write it into one text. */
export interface TemplatedMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

/** Marks that begin a turn, with the role that each begins; what stands before the first is the system's. */
interface Template {
  readonly marks: readonly (readonly [mark: string, role: TemplatedMessage['role'] | null])[];
  /** Marks that hold no text. */
  readonly ends: readonly string[];
}

const TEMPLATES: readonly Template[] = [
  {
    marks: [
      ['<|start_header_id|>system<|end_header_id|>', 'system'],
      ['<|start_header_id|>user<|end_header_id|>', 'user'],
      ['<|start_header_id|>assistant<|end_header_id|>', 'assistant'],
    ],
    ends: ['<|begin_of_text|>', '<|eot_id|>', '<|end_of_text|>'],
  },
  {
    marks: [
      ['<|im_start|>system', 'system'],
      ['<|im_start|>user', 'user'],
      ['<|im_start|>assistant', 'assistant'],
    ],
    ends: ['<|im_end|>', '<|endoftext|>'],
  },
  {
    marks: [
      ['<<SYS>>', 'system'],
      ['<</SYS>>', 'user'],
      ['[INST]', 'user'],
      ['[/INST]', 'assistant'],
    ],
    ends: ['<s>', '</s>'],
  },
  {
    marks: [
      ['\n\nHuman:', 'user'],
      ['\n\nAssistant:', 'assistant'],
    ],
    ends: [],
  },
];

/**
 * The turns that a text holds in the template of a model (Llama 2 and 3, Mistral, ChatML, Claude's completions), as
 * logged bodies do. A text without such marks is one message of a user.
 */
export function templatedMessages(text: string): readonly TemplatedMessage[] {
  for (const template of TEMPLATES) {
    const starts = template.marks.find(([, role]) => role === 'user')?.[0] ?? '';
    const begins = template.marks.some(([mark, role]) => role === 'user' && text.includes(mark));
    // Marks of a template in the midst of a text are quoted there.
    if (begins && startsWithMark(text, template, starts)) return turnsOf(text, template);
  }
  return [{ role: 'user', content: text }];
}

/** Whether a text begins with a mark, where the template has one at the very start; Claude's may follow a system text. */
function startsWithMark(text: string, { marks, ends }: Template, user: string): boolean {
  if (user.startsWith('\n')) return text.trimEnd().endsWith('\n\nAssistant:') || text.startsWith(user);
  const begin = text.trimStart();
  return [...marks.map(([mark]) => mark), ...ends].some((mark) => begin.startsWith(mark));
}

function turnsOf(text: string, { marks, ends }: Template): readonly TemplatedMessage[] {
  const found = marks
    .flatMap(([mark, role]) => placesOf(text, mark).map((at) => ({ at, end: at + mark.length, role })))
    .sort((a, b) => a.at - b.at);
  const first = text.slice(0, found[0]?.at ?? text.length);
  const turns = [
    { role: 'system' as const, content: first },
    ...found.map(({ end, role }, index) => ({
      role: role ?? 'user',
      content: text.slice(end, found[index + 1]?.at ?? text.length),
    })),
  ].map(({ role, content }) => ({
    role,
    content: ends.reduce((left, end) => left.replaceAll(end, ''), content).trim(),
  }));
  return turns.filter(({ content }) => content !== '');
}

function placesOf(text: string, mark: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) places.push(at);
  return places;
}
