import { describe, expect, it } from 'vitest';
import { askOnce, errorBody } from './question.ts';

describe('a server that says that it is asked for too much at once', () => {
  it.each([
    [503, errorBody({ message: 'server busy, please try again. maximum pending requests exceeded' })],
    [400, '{"__type":"ThrottlingException","message":"Too many requests, please wait before trying again."}'],
    [529, errorBody({ message: 'Overloaded', type: 'overloaded_error' })],
    [503, errorBody({ message: 'The engine is currently overloaded, please try again later' })],
    [403, errorBody({ message: 'Rate limit exceeded' })],
  ])('fails, and is known to be busy (%i: %s)', async (status, body) => {
    const { outcome } = await askOnce({ status, body });
    expect(outcome).toMatchObject({ state: 'failed', fault: 'server-error', status, busy: true });
  });

  it.each([
    [503, errorBody({ message: 'Service temporarily unavailable' })],
    [500, errorBody({ message: 'CUDA error: an illegal memory access was encountered' })],
    [502, '<html>Bad Gateway</html>'],
    [503, errorBody({ message: 'the model is loading' })],
  ])('is another than one that fails for no such reason (%i: %s)', async (status, body) => {
    const { outcome } = await askOnce({ status, body });
    expect(outcome).toMatchObject({ state: 'failed', fault: 'server-error' });
    expect(outcome).not.toHaveProperty('busy');
  });
});
