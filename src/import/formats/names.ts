/** Every form that is read, in the order in which `auto` asks them: those with names of their own first. */
export const LOG_FORMAT_NAMES = [
  'bedrock',
  'openinference',
  'otel',
  'langsmith',
  'litellm',
  'langfuse',
  'azure-apim',
  'helicone',
  'openai-stored',
  'em-yaml',
  'promptfoo',
  'openai-evals',
  'inspect',
  'chat',
] as const;
export type LogFormatName = (typeof LOG_FORMAT_NAMES)[number];

/** What recognises the form of each record by itself. */
export const AUTO = 'auto';
export const FORMAT_NAMES: readonly string[] = [AUTO, ...LOG_FORMAT_NAMES];
