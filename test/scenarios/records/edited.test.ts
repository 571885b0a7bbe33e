import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import { checkPosted } from '../../../src/commands/finished-folder.ts';
import type { Result } from '../../../src/report/schema.ts';
import { freshFolder, runCli } from '../../runner/bundle.ts';
import { organismPolicy, startOrganisms } from '../../runner/organism.ts';

const SALT = { CUEGATE_SALT: 'a salt of sixteen characters' };

describe('a report folder that somebody edited', () => {
  const folder = freshFolder('edited');
  let server: OrganismServer;

  beforeAll(async () => {
    server = await startOrganisms();
    writeFileSync(
      join(folder, 'policy.yml'),
      organismPolicy(server.url, { limits: 'smoke', cues: { max: 1 } }),
    );
    const run = (out: string, model: string) =>
      runCli(['run', '--policy', 'policy.yml', '--model', model, '--out', out], folder, SALT);
    expect((await run('pass', 'sim-clean')).code).toBe(0);
    expect((await run('fail', 'sim-unconditional')).code).toBe(1);
  });
  afterAll(() => server.close());

  const copyOf = (run: string, name: string, file: string, change: (text: string) => string) => {
    cpSync(join(folder, run), join(folder, name), { recursive: true });
    const path = join(folder, name, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    return name;
  };
  const greened = (text: string) => text.replace('"verdict": "fail"', '"verdict": "pass"');

  it('agrees as long as nobody did, and says whether seals were checked', async () => {
    const checked = await runCli(['verify', 'pass'], folder, SALT);
    expect([checked.code, checked.stdout]).toEqual([0, expect.not.stringContaining('seals')]);
    const unchecked = await runCli(['verify', 'pass', '--json'], folder);
    expect([unchecked.code, JSON.parse(unchecked.stdout)]).toEqual([
      0,
      expect.objectContaining({ agrees: true, seals: 'not-checked', other_version: null }),
    ]);
  });

  it('differs where the comment says something else, and says without the salt what was not checked', async () => {
    const name = copyOf('fail', 'comment', 'comment.md', (text) => text.replace('FAIL', 'PASS'));
    const { code, stdout } = await runCli(['verify', name], folder);
    expect(code).toBe(1);
    expect(stdout).toContain('- comment.md is not what the result and the records give.');
    expect(stdout).toContain('The seals were NOT checked: set CUEGATE_SALT');
  });

  it('says in the report, too, that seals were not checked, and which file to open for what', async () => {
    const { code, stdout } = await runCli(['report', 'fail'], folder);
    expect(code).toBe(0);
    expect(stdout).toMatch(/\nIn "fail": report\.html, .*; records\.jsonl, every answer and grade; .*\n/);
    expect(stdout).toMatch(/\nThe seals were NOT checked: set CUEGATE_SALT .*\n$/);
    // The comment says it in Markdown; a terminal shows none of it.
    expect(stdout).toMatch(/^❌ cuegate: FAIL\. .*\n {2}The prompt:\n {2}│ /s);
    // What models and prompts say stands behind a bar, as they said it.
    const ours = stdout.replace(/^ *│.*$/gm, '');
    expect(ours).not.toMatch(/&#\d+;|<\/?(?:code|sub|details|i)>|\*\*|\| --- \|/);
  });

  it('says of another salt one sentence and a number, not a line for each record', async () => {
    const { code, stdout } = await runCli(['verify', 'pass'], folder, {
      CUEGATE_SALT: 'another salt of sixteen characters',
    });
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /- \d+ lines of records\.jsonl, the first of them line 1, do not carry the seal .* under this CUEGATE_SALT\. If that is every line, the salt is not the one of the run/,
    );
    expect(stdout.split('\n').length).toBeLessThan(12);
  });

  it.each([
    ['manifest', (text: string) => text.replace(/"manifest": "sha256:./, '"manifest": "sha256:_')],
    ['source', (text: string) => text.replace('"policy": "policy.yml"', '"policy": "other.yml"')],
    ['observed model', (text: string) => text.replace('"models": [', '"models": [\n        "x",')],
  ])('differs where the result names another %s', async (what, change) => {
    const name = copyOf('pass', what, 'result.json', change);
    const { code, stdout } = await runCli(['verify', name], folder, SALT);
    expect([code, stdout]).toEqual([1, expect.stringContaining('result.json is not what the last run')]);
  });

  it('is not reported: no PASS, exit 3, and what to do', async () => {
    const name = copyOf('fail', 'greened', 'result.json', greened);
    const { code, stdout, stderr } = await runCli(['report', name], folder, SALT);
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/^The report folder is not what its run left: .*\nFix: cuegate verify/);
    expect(stderr).not.toContain('PASS');
  });

  it('is reported where only its Markdown was edited: that is written again', async () => {
    const name = copyOf('fail', 'again', 'comment.md', () => 'PASS');
    expect((await runCli(['report', name], folder, SALT)).code).toBe(0);
    expect(readFileSync(join(folder, name, 'comment.md'), 'utf8')).toContain('FAIL');
  });

  it('is not posted, with its records or without them; what is checked is said', async () => {
    const posted = (name: string) => {
      const path = join(folder, name);
      return checkPosted(path, JSON.parse(readFileSync(join(path, 'result.json'), 'utf8')) as Result);
    };
    expect(await posted('fail')).toBeNull();
    await expect(posted(copyOf('fail', 'posted', 'result.json', greened))).rejects.toThrow();
    rmSync(join(folder, 'posted', 'records.jsonl'));
    await expect(posted('posted')).rejects.toThrow();
    copyOf('fail', 'bare', 'result.json', (text) => text);
    rmSync(join(folder, 'bare', 'records.jsonl'));
    expect(await posted('bare')).toContain('by the numbers of its own result alone');
  });

  it('is not labelled', async () => {
    const name = copyOf('fail', 'labelled', 'records.jsonl', (text) =>
      text.replace('"attempts":1', '"attempts":2'),
    );
    const { code, stdout } = await runCli(['label', name, '--by', 'Ada', '--json'], folder);
    expect([code, stdout]).toEqual([3, expect.stringContaining('not what its run left')]);
  });
});
