import { dirname, join } from 'node:path';
import { processSecrets } from '../adapters/console/secrets.ts';
import { shellCommand } from '../adapters/console/shell.ts';
import { createText } from '../adapters/files/folder.ts';
import { listModels } from '../adapters/openai/list-models.ts';
import { inputError } from '../errors.ts';
import { endpointProblem } from '../policy/endpoint.ts';
import { readManifest } from '../policy/manifest.ts';
import { readPolicy } from '../policy/policy.ts';
import { checkRelease } from '../policy/release.ts';
import { type Start, startFiles } from './init-files.ts';

/** `cuegate init`, as typed by a person. */
export interface InitOptions {
  /** A fine-tune on OpenAI. */
  readonly openai?: string | undefined;
  /** Any OpenAI-compatible URL. */
  readonly endpoint?: string | undefined;
  readonly model?: string | undefined;
  readonly judge?: string | undefined;
  /** Environment variable of the key. */
  readonly key?: string | undefined;
  readonly root: string;
}

const OPENAI_URL = 'https://api.openai.com/v1';
const OPENAI_JUDGE = 'gpt-6-luna';

/**
 * Writes policy, first manifest and workflow, and returns what to do next. Existing files are never changed.
 *
 * @throws CuegateError `input-invalid` when something is missing that cannot be found out, or a file exists
 */
export async function initCommand(options: InitOptions): Promise<string> {
  const start = await settle(options);
  const files = startFiles(start);
  checkReadable(files);
  for (const { path, text } of files)
    await createText(join(options.root, dirname(path)), join(options.root, path), text);
  const [policy, manifest] = files;
  const arguments_ = ['--policy', policy?.path ?? '', '--release', manifest?.path ?? ''];
  const key =
    start.keyName === null
      ? []
      : [`  export ${start.keyName}=…   (and on GitHub: gh secret set ${start.keyName})`];
  return [
    ...files.map(({ path }) => `wrote ${path}`),
    '',
    'Next:',
    `  ${shellCommand(['cuegate', 'plan', ...arguments_])}`,
    ...key,
    '  openssl rand -hex 32 | gh secret set CUEGATE_SALT   (on GitHub: without it every push starts anew)',
    `  ${shellCommand(['cuegate', 'run', ...arguments_])}`,
    'Then commit the policy and the workflow to the default branch, and require the check "cuegate".',
    '',
  ].join('\n');
}

async function settle(options: InitOptions): Promise<Start> {
  if ((options.openai === undefined) === (options.endpoint === undefined))
    throw missing(
      '--openai',
      'say where the model is served',
      '--endpoint http://127.0.0.1:8000/v1 --model NAME, or --openai ft:…',
    );
  if (options.openai !== undefined)
    return {
      baseUrl: OPENAI_URL,
      keyName: options.key ?? 'OPENAI_API_KEY',
      model: options.openai,
      judge: options.judge ?? OPENAI_JUDGE,
    };
  const baseUrl = options.endpoint ?? '';
  const problem = endpointProblem(baseUrl, []);
  if (problem !== null) throw missing('--endpoint', problem, '--endpoint https://models.example.com/v1');
  const known = options.model !== undefined && options.judge !== undefined;
  const key = options.key === undefined ? null : (process.env[options.key] ?? null);
  processSecrets.add(key === null ? [] : [key]);
  const served = known ? [] : await listModels(baseUrl, key);
  const model =
    options.model ??
    only(
      served.filter((name) => name !== options.judge),
      '--model',
      served,
    );
  const judge =
    options.judge ??
    only(
      served.filter((name) => name !== model),
      '--judge',
      served,
    );
  return { baseUrl, keyName: options.key ?? null, model, judge };
}

/** The one model that is left to choose, or an error that lists what the server offers. */
function only(names: readonly string[], option: string, served: readonly string[]): string {
  const [first, second] = names;
  if (first !== undefined && second === undefined) return first;
  const offer =
    served.length === 0
      ? 'the server lists no models'
      : `the server offers ${served.slice(0, 20).join(', ')}`;
  throw missing(option, `cannot be found out: ${offer}`, `${option} NAME`);
}

function missing(file: string, problem: string, fix: string) {
  return inputError('input-invalid', { file, problem, fix });
}

/** What init writes must be what run reads. */
function checkReadable(files: ReturnType<typeof startFiles>): void {
  const [policy, manifest] = files;
  checkRelease(
    readPolicy(policy?.text ?? '', policy?.path ?? ''),
    readManifest(manifest?.text ?? '', manifest?.path ?? ''),
  );
}
