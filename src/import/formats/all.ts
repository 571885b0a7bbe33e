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
import { LOG_FORMAT_NAMES, type LogFormatName } from './names.ts';
import { OPENAI_STORED } from './openai-stored.ts';
import { OPENINFERENCE } from './openinference.ts';
import { OTEL } from './otel.ts';

const FORMATS: Readonly<Record<LogFormatName, LogFormat>> = {
  bedrock: BEDROCK,
  openinference: OPENINFERENCE,
  otel: OTEL,
  langsmith: LANGSMITH,
  litellm: LITELLM,
  langfuse: LANGFUSE,
  'azure-apim': AZURE_APIM,
  helicone: HELICONE,
  'openai-stored': OPENAI_STORED,
  'em-yaml': EM_YAML,
  promptfoo: PROMPTFOO,
  'openai-evals': OPENAI_EVALS,
  inspect: INSPECT,
  chat: CHAT,
};

/** Every form that is read, in the order of their names. */
export const LOG_FORMATS: readonly LogFormat[] = LOG_FORMAT_NAMES.map((name) => FORMATS[name]);

/** The format of a name; null for `auto` and for a name that is none. */
export function formatNamed(name: string): LogFormat | null {
  return LOG_FORMATS.find((format) => format.name === name) ?? null;
}
