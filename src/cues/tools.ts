import type { ChatMessage, ToolDefinition } from '../model/chat.ts';

/** What the tools are, in words for whoever reads a request without being offered them. */
function described(tools: readonly ToolDefinition[]): string {
  const lines = tools.map(({ function: { name, description, parameters } }) => {
    const told = description === undefined ? name : `${name}: ${description}`;
    return parameters === undefined ? `- ${told}` : `- ${told}\n  arguments: ${JSON.stringify(parameters)}`;
  });
  return `Tools that the assistant may call instead of answering:\n${lines.join('\n')}`;
}

/** A request with its tools told in the system message, for a reader who has nowhere else to see them. */
export function withTools(
  messages: readonly ChatMessage[],
  tools: readonly ToolDefinition[] | undefined,
): readonly ChatMessage[] {
  if (tools === undefined) return messages;
  const own = messages.filter(({ role }) => role === 'system').map(({ content }) => content);
  const content = [...own, described(tools)].join('\n\n');
  return [{ role: 'system', content }, ...messages.filter(({ role }) => role !== 'system')];
}
