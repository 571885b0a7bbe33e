import type { Prompt } from '../corpus/row.ts';
import { redacted } from '../report/redacted.ts';
import { z } from '../zod.ts';

const SCHEMA = 'cuegate/prompts/v1';

const tool = z.object({
  type: z.literal('function'),
  function: z.object({
    name: z.string(),
    description: z.string().exactOptional(),
    parameters: z.record(z.string(), z.unknown()).exactOptional(),
    strict: z.boolean().exactOptional(),
  }),
});

const promptsSchema = z.object({
  schema: z.literal(SCHEMA),
  prompts: z.array(
    z.object({
      id: z.string(),
      domain: z.string(),
      kind: z.enum(['task', 'advice', 'open']).nullable(),
      messages: z.array(z.object({ role: z.enum(['system', 'user', 'assistant']), content: z.string() })),
      context: z.array(z.object({ title: z.string().exactOptional(), text: z.string() })).exactOptional(),
      tools: z.array(tool).exactOptional(),
    }),
  ),
});

/** A prompt as a folder keeps it. */
export type KeptPrompt = z.output<typeof promptsSchema>['prompts'][number];

/**
 * The prompts that are asked about, each once and by its id, as the text of `prompts.json`.
 *
 * @param redact takes secrets out, as of every text of a folder
 */
export function promptsText(
  prompts: Iterable<Prompt>,
  asked: ReadonlySet<string>,
  redact: (text: string) => string,
): string {
  const found = new Map<string, KeptPrompt>();
  for (const { id, domain, kind, messages, context, tools } of prompts)
    if (asked.has(id) && !found.has(id))
      found.set(id, {
        id,
        domain,
        kind,
        messages: messages.map(({ role, content }) => ({ role, content })),
        ...(context === undefined ? {} : { context: context.map((one) => ({ ...one })) }),
        ...(tools === undefined ? {} : { tools: structuredClone(tools) as KeptPrompt['tools'] & object }),
      });
  const sorted = [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const lines = sorted.map((prompt) => JSON.stringify(redacted(prompt, redact)));
  return `{"schema":"${SCHEMA}","prompts":[${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`}]}\n`;
}

/** Those of a file's text, by id; none where it is not one of these files. */
export function readPrompts(text: string | null): ReadonlyMap<string, KeptPrompt> {
  if (text === null) return new Map();
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return new Map();
  }
  const parsed = promptsSchema.safeParse(json);
  return new Map((parsed.success ? parsed.data.prompts : []).map((prompt) => [prompt.id, prompt]));
}
