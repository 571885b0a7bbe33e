import { expect, it } from 'vitest';
import { namedServer } from '../../src/ask/named-server.ts';

it.each([
  ['https://models.example.com/v1', 'https://models.example.com/v1'],
  ['https://models.example.com/v1/', 'https://models.example.com/v1'],
  ['http://127.0.0.1:8787', 'http://127.0.0.1:8787'],
  ['https://user:secret@models.example.com/v1?key=secret#secret', 'https://models.example.com/v1'],
  ['no address', ''],
])('%s is told without what could be a secret', (baseUrl, address) => {
  expect(namedServer({ name: 'serving', baseUrl })).toEqual({ endpoint: 'serving', address });
});
