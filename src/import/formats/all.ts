import type { LogFormat } from '../record/format.ts';
import { EM_YAML } from '../suites/em-yaml.ts';
import { INSPECT } from '../suites/inspect.ts';
import { OPENAI_EVALS } from '../suites/openai-evals.ts';
import { PROMPTFOO } from '../suites/promptfoo.ts';
import { AZURE_APIM } from './azure-apim.ts';
import { BEDROCK } from './bedrock.ts';
import { CHAT } from './chat.ts';
import { HELICONE } from './helicone.ts';
import { LANGFUSE } from './langfuse.ts';
import { LANGSMITH } from './langsmith.ts';
import { LITELLM } from './litellm.ts';
import { OPENAI_STORED } from './openai-stored.ts';
import { OPENINFERENCE } from './openinference.ts';
import { OTEL } from './otel.ts';

/** Every form that is read, in the order in which `auto` asks them: those with names of their own first. */
export const LOG_FORMATS: readonly LogFormat[] = [
  BEDROCK,
  OPENINFERENCE,
  OTEL,
  LANGSMITH,
  LITELLM,
  LANGFUSE,
  AZURE_APIM,
  HELICONE,
  OPENAI_STORED,
  EM_YAML,
  PROMPTFOO,
  OPENAI_EVALS,
  INSPECT,
  CHAT,
];

/** What recognises the form of each record by itself. */
export const AUTO = 'auto';
export const FORMAT_NAMES: readonly string[] = [AUTO, ...LOG_FORMATS.map(({ name }) => name)];

/** The format of a name; null for `auto` and for a name that is none. */
export function formatNamed(name: string): LogFormat | null {
  return LOG_FORMATS.find((format) => format.name === name) ?? null;
}
