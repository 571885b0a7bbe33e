import { describe, expect, it } from 'vitest';
import { allowancesOf, placeOf, readAddress } from '../../src/commands/init-address.ts';

const read = (text: string) => {
  const { baseUrl, auth, query, deployment, service } = readAddress(text) ?? {};
  return { baseUrl, auth, query, deployment, service: service?.endpoint };
};

describe('what an address means to init', () => {
  it.each([
    ['http://127.0.0.1:8000', 'http://127.0.0.1:8000/v1'],
    ['http://10.0.0.5:8000/v1/', 'http://10.0.0.5:8000/v1'],
    ['http://gpu-box:11434/v1/chat/completions', 'http://gpu-box:11434/v1'],
    ['https://models.example.com/openai/v1', 'https://models.example.com/openai/v1'],
    ['https://api.openai.com', 'https://api.openai.com/v1'],
    ['https://openrouter.ai', 'https://openrouter.ai/api/v1'],
    ['https://api.together.ai/v1', 'https://api.together.ai/v1'],
    [
      'https://bedrock-runtime.eu-west-1.amazonaws.com',
      'https://bedrock-runtime.eu-west-1.amazonaws.com/openai/v1',
    ],
    ['https://bedrock-mantle.us-east-1.api.aws', 'https://bedrock-mantle.us-east-1.api.aws/v1'],
  ])('%s', (text, baseUrl) => {
    expect(read(text)).toMatchObject({ baseUrl, auth: 'bearer', query: {}, deployment: null });
  });

  it.each([
    ['https://acme.openai.azure.com', 'https://acme.openai.azure.com/openai/v1'],
    ['https://acme.openai.azure.com/openai/', 'https://acme.openai.azure.com/openai/v1'],
    ['https://acme.services.ai.azure.com/openai/v1/', 'https://acme.services.ai.azure.com/openai/v1'],
    [
      'https://acme.cognitiveservices.azure.com/openai/v1',
      'https://acme.cognitiveservices.azure.com/openai/v1',
    ],
    [
      // A version on this path is refused by Azure.
      'https://acme.openai.azure.com/openai/v1?api-version=2024-10-21',
      'https://acme.openai.azure.com/openai/v1',
    ],
  ])("Azure's %s has a key header and no version", (text, baseUrl) => {
    expect(read(text)).toMatchObject({
      baseUrl,
      auth: 'api-key',
      query: {},
      deployment: null,
      service: 'azure',
    });
  });

  it.each([
    ['https://acme.openai.azure.com/openai/deployments/support-bot', '2024-10-21'],
    [
      'https://acme.openai.azure.com/openai/deployments/support-bot?api-version=2025-04-01-preview',
      '2025-04-01-preview',
    ],
    [
      'https://acme.openai.azure.com/openai/deployments/support-bot/chat/completions?api-version=2025-01-01-preview',
      '2025-01-01-preview',
    ],
  ])("a deployment's %s keeps its path and has a version", (text, version) => {
    expect(read(text)).toEqual({
      baseUrl: 'https://acme.openai.azure.com/openai/deployments/support-bot',
      auth: 'api-key',
      query: { 'api-version': version },
      deployment: 'support-bot',
      service: 'azure',
    });
  });

  it('a gateway of Azure takes its key in the header of Azure', () => {
    expect(read('https://acme.azure-api.net/openai/deployments/support-bot')).toEqual({
      baseUrl: 'https://acme.azure-api.net/openai/deployments/support-bot',
      auth: 'api-key',
      query: { 'api-version': '2024-10-21' },
      deployment: 'support-bot',
      service: 'gateway',
    });
  });

  it.each(['10.0.0.5:8000/v1', 'localhost:8000', 'ftp://a/v1', '', 'models'])('%j is none', (text) => {
    expect(readAddress(text)).toBeNull();
  });
});

describe('where a host is', () => {
  it.each([
    ['127.0.0.1', [], 'loopback'],
    ['::1', [], 'loopback'],
    ['localhost', ['127.0.0.1'], 'loopback'],
    ['10.0.0.5', [], 'private'],
    ['192.168.1.20', [], 'private'],
    ['172.20.0.3', [], 'private'],
    ['100.64.0.9', [], 'private'],
    ['fd00::7', [], 'private'],
    ['vllm.example.com', ['10.1.2.3'], 'private'],
    ['vllm.example.com', ['203.0.113.7', '10.1.2.3'], 'private'],
    ['gpu-box', [], 'private'],
    ['vllm.models.svc.cluster.local', [], 'private'],
    ['llm.corp', [], 'private'],
    ['models.example.com', [], 'public'],
    ['models.example.com', ['203.0.113.7'], 'public'],
    ['8.8.8.8', [], 'public'],
  ] as const)('%s, known here as %j: %s', (host, resolved, place) => {
    expect(placeOf(host, resolved)).toBe(place);
  });

  it.each([
    ['http://10.0.0.5:8000/v1', 'private', ['private', 'http']],
    ['https://10.0.0.5/v1', 'private', ['private']],
    ['http://127.0.0.1:8000/v1', 'loopback', ['private', 'http']],
    ['https://localhost/v1', 'loopback', []],
    ['https://models.example.com/v1', 'public', []],
    ['http://models.example.com/v1', 'public', []],
  ] as const)('%s, which is %s, is allowed %j', (url, place, allowed) => {
    const address = readAddress(url);
    expect(address === null ? null : allowancesOf(address, place)).toEqual(allowed);
  });
});
