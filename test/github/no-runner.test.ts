import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { stepOf } from '../../src/adapters/github/step.ts';

const inputs = { release: '', comment: 'always', status: 'true', token: 't' };
const context = { eventName: 'push', payload: {}, ref: 'refs/heads/main', apiUrl: 'https://api.github.com' };

it.each([
  ['unset', {}],
  ['empty', { RUNNER_TEMP: '' }],
])('where RUNNER_TEMP is %s, nothing is written below the folder that the step was started in', (_what, env) => {
  expect(stepOf(inputs, context, env).job.tempFolder).toBe(tmpdir());
});

it('the runner says where', () => {
  expect(stepOf(inputs, context, { RUNNER_TEMP: '/runner/temp' }).job.tempFolder).toBe('/runner/temp');
});
