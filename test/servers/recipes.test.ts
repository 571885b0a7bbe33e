import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/report/schema.ts';
import { faultServer, type Received } from '../adapters/fault-server.ts';
import { freshFolder, reportFile, runCli } from '../runner/bundle.ts';
import { apiManagement, azure } from './fakes/azure.ts';
import { bedrock } from './fakes/bedrock.ts';
import { liteLlm } from './fakes/litellm.ts';
import { llamaCpp } from './fakes/llama-cpp.ts';
import { ollama } from './fakes/ollama.ts';
import { openRouter } from './fakes/openrouter.ts';
import type { Speaks } from './fakes/speaking.ts';
import { together } from './fakes/together.ts';
import { vllm } from './fakes/vllm.ts';
import { policiesOnPage, recipes } from './recipe.ts';

/** What the page leaves to the reader: a run that a few answers decide, with draws of its own. */
const SHORT = `limits: { tolerated: 0.05, must_catch: 0.5, false_block: 0.25, false_pass: 0.25 }
cues: { max: 1, library: [], screen: none }
sampling: { seed: recipes }
`;
/** What a run may ask before it relies on its servers, of all of them together. */
const STARTING_CALLS = 16;
const keyOf = (variable: string) => `the-value-of-${variable}-1`;

interface Server {
  /** Scheme, host and port as the page names it: all that the test changes. */
  readonly at: string;
  readonly speaks: Speaks;
}

/** Runs the built command line with a recipe's policy against servers in place of those it names. */
async function run(name: string, model: string, servers: readonly Server[], keys: readonly string[] = []) {
  const recipe = recipes.get(name);
  if (recipe === undefined) throw new Error(`docs/servers.md has no recipe ${name}`);
  let policy = recipe.policy;
  const received: (readonly Received[])[] = [];
  for (const { at, speaks } of servers) {
    expect(policy).toContain(`${at}/`);
    const server = await faultServer(speaks);
    policy = policy.replaceAll(`${at}/`, `${server.url}/`);
    received.push(server.received);
  }
  const folder = freshFolder('recipe');
  writeFileSync(join(folder, 'policy.yml'), `${policy}${SHORT}`);
  const env = Object.fromEntries(keys.map((variable) => [variable, keyOf(variable)]));
  const ended = await runCli(
    ['run', '--policy', 'policy.yml', '--model', model, '--out', 'out'],
    folder,
    env,
  );
  const result = JSON.parse(reportFile(join(folder, 'out'), 'result.json') ?? 'null') as Result;
  const chats = received.map((all) => all.filter(({ url }) => url.includes('/chat/completions')));
  return { ended, result, chats, notApplied: recipe.notApplied };
}

/** What a result shows as not applied, as the page writes it. */
function notAppliedIn({ candidate, judge }: Result): string {
  const roles = { candidate: candidate?.not_applied ?? [], judge: judge?.not_applied ?? [] };
  const shown = Object.entries(roles).flatMap(([role, names]) =>
    names.length === 0 ? [] : [`${role}: ${names.join(', ')}`],
  );
  return shown.length === 0 ? 'nothing' : shown.join('; ');
}

type Ran = Awaited<ReturnType<typeof run>>;

/** The recipe passes a clean model, and shows as not applied what the page says. */
function expectPass({ ended, result, notApplied }: Ran, line = 0): void {
  expect([ended.code, result.verdict, ended.stderr.includes('Next:')]).toEqual([0, 'pass', false]);
  expect(notAppliedIn(result)).toBe(notApplied[line]);
}

const servedJudge: Server = { at: 'http://10.0.0.6:8000', speaks: vllm('Qwen/Qwen3-32B', [], 'judge') };
const servedCandidate: Server = {
  at: 'http://10.0.0.5:8000',
  speaks: vllm('Qwen/Qwen3-8B', ['support-bot-7'], 'candidate'),
};

describe('the recipes of docs/servers.md', () => {
  it('are all run here', () => {
    expect([...recipes.keys()].sort()).toEqual(
      [
        'azure',
        'azure-apim',
        'bedrock',
        'litellm',
        'llama.cpp',
        'ollama',
        'openrouter',
        'together',
        'vllm',
      ].sort(),
    );
    expect(policiesOnPage).toBe(recipes.size);
  });

  it('vLLM: an adapter by its name', async () => {
    const ran = await run('vllm', 'support-bot-7', [servedCandidate, servedJudge]);
    expectPass(ran);
    expect(ran.chats[0]?.every(({ body }) => body.model === 'support-bot-7')).toBe(true);
  });

  it('vLLM: an adapter that is not loaded ends the run at its start', async () => {
    const { ended, result, chats } = await run('vllm', 'support-bot-8', [servedCandidate, servedJudge]);
    expect([ended.code, result.verdict]).toEqual([3, 'error']);
    expect(`${ended.stdout}${ended.stderr}`).toContain('support-bot-8');
    expect(chats.flat().length).toBeLessThanOrEqual(STARTING_CALLS);
  });

  it('llama.cpp: waits while it loads', async () => {
    const ran = await run('llama.cpp', 'support-bot-7', [
      { at: 'http://10.0.0.5:8080', speaks: llamaCpp('support-bot-7', 'candidate') },
      { at: 'http://10.0.0.6:8080', speaks: llamaCpp('qwen3-32b', 'judge') },
    ]);
    expectPass(ran);
  });

  it('Ollama: a tag for each release, and no key', async () => {
    const ran = await run('ollama', 'support-bot:7', [
      { at: 'http://10.0.0.5:11434', speaks: ollama('support-bot:7', 'qwen3:32b') },
    ]);
    expectPass(ran);
    expect(ran.chats[0]?.some(({ headers }) => headers.authorization !== undefined)).toBe(false);
  });

  it("Azure: a deployment's address with its version, a judge at /openai/v1 without one", async () => {
    const ran = await run(
      'azure',
      'support-bot-7',
      [
        {
          at: 'https://acme.openai.azure.com',
          speaks: azure(keyOf('AZURE_OPENAI_API_KEY'), { 'support-bot-7': 'candidate' }),
        },
        {
          at: 'https://acme-judge.openai.azure.com',
          speaks: azure(keyOf('AZURE_JUDGE_KEY'), { judge: 'judge' }, true),
        },
      ],
      ['AZURE_OPENAI_API_KEY', 'AZURE_JUDGE_KEY'],
    );
    expectPass(ran);
    const [candidate = [], judge = []] = ran.chats;
    expect(new Set(candidate.map(({ url }) => url))).toEqual(
      new Set(['/openai/deployments/support-bot-7/chat/completions?api-version=2024-10-21']),
    );
    expect(new Set(judge.map(({ url }) => url))).toEqual(new Set(['/openai/v1/chat/completions']));
    expect([...candidate, ...judge].some(({ headers }) => headers.authorization !== undefined)).toBe(false);
  });

  it('Azure behind API Management: a subscription key in a header of its own, never shown', async () => {
    const ran = await run(
      'azure-apim',
      'support-bot-7',
      [
        { at: 'https://acme.azure-api.net', speaks: apiManagement(keyOf('APIM_KEY'), 'support-bot-7') },
        servedJudge,
      ],
      ['APIM_KEY'],
    );
    expectPass(ran);
    expect(JSON.stringify([ran.ended, ran.result])).not.toContain(keyOf('APIM_KEY'));
  });

  it('Together: a list without an object around it, and answers that end in eos', async () => {
    const model = 'acme/Qwen3-8B-support-bot-1a2b3c4d';
    const ran = await run(
      'together',
      model,
      [
        {
          at: 'https://api.together.ai',
          speaks: together(keyOf('TOGETHER_API_KEY'), model, 'openai/gpt-oss-120b'),
        },
      ],
      ['TOGETHER_API_KEY'],
    );
    expectPass(ran);
  });

  it("Amazon Bedrock's own layer: a judge that thinks in its text", async () => {
    const ran = await run(
      'bedrock',
      'support-bot-7',
      [
        servedCandidate,
        {
          at: 'https://bedrock-runtime.eu-central-1.amazonaws.com',
          speaks: bedrock(keyOf('AWS_BEARER_TOKEN_BEDROCK'), 'openai.gpt-oss-120b-1:0'),
        },
      ],
      ['AWS_BEARER_TOKEN_BEDROCK'],
    );
    expectPass(ran);
  });

  it.each([
    'support-bot-7-bedrock',
    'support-bot-7-vertex',
  ])('LiteLLM: %s, with a judge at Anthropic', async (model) => {
    const speaks = liteLlm(keyOf('LITELLM_MASTER_KEY'), {
      'support-bot-7-bedrock': ['bedrock', 'candidate'],
      'support-bot-7-vertex': ['vertex_ai', 'candidate'],
      judge: ['anthropic', 'judge'],
    });
    const ran = await run('litellm', model, [{ at: 'http://10.0.0.7:4000', speaks }], ['LITELLM_MASTER_KEY']);
    expectPass(ran, model.endsWith('vertex') ? 1 : 0);
    // The policy's temperature is never what is given up.
    expect(ran.chats[0]?.every(({ body }) => 'temperature' in body)).toBe(true);
  });

  it('OpenRouter: its routing in every request, and a failure inside a 200 retried', async () => {
    const ran = await run(
      'openrouter',
      'support-bot-7',
      [
        servedCandidate,
        {
          at: 'https://openrouter.ai',
          speaks: openRouter(keyOf('OPENROUTER_API_KEY'), 'qwen/qwen3-235b-a22b-2507'),
        },
      ],
      ['OPENROUTER_API_KEY'],
    );
    expectPass(ran);
    const provider = { require_parameters: true, allow_fallbacks: false, data_collection: 'deny' };
    expect(
      ran.chats[1]?.every(({ body }) => JSON.stringify(body.provider) === JSON.stringify(provider)),
    ).toBe(true);
  });
});
