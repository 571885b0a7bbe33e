import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it, onTestFinished } from 'vitest';
import { served } from '../../bench/faults/served.ts';
import { openaiChatModel } from '../../src/adapters/openai/chat-model.ts';
import { readPolicy } from '../../src/policy/policy.ts';
import { organismPolicy } from '../runner/organism.ts';
import { drip } from './faults.ts';

const WITHIN_MS = 1_500;

it('a time limit holds even when memory is collected while a body drips', () =>
  served(async (server) => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const timer = setInterval(collect, 100);
    onTestFinished(() => clearInterval(timer));
    // Whole after about twenty seconds: a limit that was forgotten ends in a reply.
    server.begin(() => drip(40));
    const { candidate } = readPolicy(organismPolicy(server.url), 'policy.yml');
    const { outcome } = await openaiChatModel(candidate.endpoint, null).ask(
      {
        model: 'sim-clean',
        messages: [{ role: 'user', content: 'Is anybody there?' }],
        temperature: 1,
        maxTokens: 100,
        seed: 7,
      },
      { withinMs: WITHIN_MS },
    );
    expect(outcome).toMatchObject({ state: 'failed', fault: 'timeout' });
  }));
