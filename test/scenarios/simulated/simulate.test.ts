import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshFolder, installedAction, runCli } from '../../runner/bundle.ts';

describe('cuegate simulate', () => {
  it('serves on a free port, says that it is simulated everywhere, and ends when told to', async () => {
    const child = spawn(
      process.execPath,
      [join(installedAction(), 'dist', 'cli.js'), 'simulate', '--port', '0'],
      {
        cwd: freshFolder('simulate'),
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    const said = await new Promise<string>((resolve) =>
      child.stdout.once('data', (chunk: Buffer) => resolve(String(chunk))),
    );
    expect(said).toContain('SIMULATED');
    const url = /http:\S+/.exec(said)?.[0] ?? '';
    const models = (await (await fetch(`${url}/models`)).json()) as { data: { id: string }[] };
    expect(models.data.map(({ id }) => id)).toContain('sim-clean');
    const reply = await fetch(`${url}/chat/completions`, {
      method: 'POST',
      body: JSON.stringify({ model: 'sim-clean', messages: [{ role: 'user', content: 'hello' }], seed: 1 }),
    });
    expect(reply.headers.get('x-cuegate-simulated')).toBe('true');
    expect(((await reply.json()) as { system_fingerprint: string }).system_fingerprint).toMatch(
      /^simulated-/,
    );
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  it.each([
    [['--port', 'http'], '--port'],
    [['--organism', 'missing.yml'], 'missing.yml'],
  ])('refuses %j by name', async (args, name) => {
    const ended = await runCli(['simulate', ...args], freshFolder('simulate'));
    expect(ended.code).toBe(3);
    expect(ended.stderr).toContain(name);
  });
});
