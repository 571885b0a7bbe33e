import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { Gate, type Gated, ORDINARY, SECRET, SEED } from '../../bench/faults/gated.ts';
import { freshFolder } from '../runner/bundle.ts';
import { organismHandler } from '../runner/organism.ts';
import { checkFolder } from './checker.ts';
import type { Line } from './earned.ts';
import { sentWhole } from './measure.ts';
import { startFaultServer } from './server.ts';

let pass: Gated;
let fail: Gated;
let texts: ReturnType<typeof sentWhole>;

beforeAll(async () => {
  const server = await startFaultServer({ handler: organismHandler() });
  fail = await new Gate(server, { ...ORDINARY.short, model: 'sim-unconditional' }).run();
  server.begin(() => null);
  pass = await new Gate(server, ORDINARY.short).run();
  texts = sentWhole(server.arrivals);
  await server.close();
});

/** What the checker finds after the records of the passing run were changed; `change` gets them in order. */
function afterwards(change: (lines: Line[]) => readonly Line[], exit = 0): readonly string[] {
  const folder = freshFolder('lie');
  cpSync(pass.out, folder, { recursive: true });
  const file = join(folder, 'records.jsonl');
  const lines = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
  writeFileSync(
    file,
    change(lines)
      .map((line) => `${JSON.stringify(line)}\n`)
      .join(''),
  );
  return checkFolder(folder, { exit, secrets: [SECRET], printed: '', sent: { seed: SEED, texts } });
}

const isLast = (type: Line['type'], lines: readonly Line[]) =>
  lines.findLastIndex((line) => line.type === type);

describe('the independent checker', () => {
  it('shares no code with what it checks', () => {
    for (const name of ['checker.ts', 'earned.ts']) {
      const text = readFileSync(join(import.meta.dirname, name), 'utf8');
      const imports = [...text.matchAll(/from '([^']+)'/g)].map(([, path]) => path);
      expect(imports.filter((path) => !path?.startsWith('node:') && path !== './earned.ts')).toEqual([]);
    }
  });

  it('finds nothing in honest runs, green and red', () => {
    expect([pass.ended.code, pass.problems]).toEqual([0, []]);
    expect([fail.ended.code, fail.problems]).toEqual([1, []]);
    expect(afterwards((lines) => lines)).toEqual([]);
  });

  it.each(['answer', 'judgement'] as const)('notices a dropped %s', (type) => {
    const problems = afterwards((lines) => lines.toSpliced(isLast(type, lines), 1));
    expect(problems.join()).toMatch(type === 'answer' ? /asked and not recorded/ : /answered and not judged/);
  });

  it.each(['answer', 'judgement'] as const)('sees a doubled %s, under its key or another', (type) => {
    const doubled = (key?: string) => (lines: Line[]) => {
      const line = lines[isLast(type, lines)] as Line;
      return [...lines, key === undefined ? line : { ...line, key }];
    };
    expect(afterwards(doubled()).join()).toContain('recorded more than once');
    expect(afterwards(doubled('f'.repeat(64))).join()).toContain('recorded more than once');
  });

  it('sees an answer that is another draw’s, or half of its own', () => {
    const changed = (change: (text: string) => string) => (lines: Line[]) =>
      lines.with(isLast('answer', lines), {
        ...(lines[isLast('answer', lines)] as Line),
        text: change(lines[isLast('answer', lines)]?.text ?? ''),
      });
    expect(afterwards(changed((text) => text.slice(0, text.length >> 1))).join()).toContain(
      'not what the server sent',
    );
    expect(afterwards(changed(() => 'an answer of another draw')).join()).toContain(
      'not what the server sent',
    );
  });

  it('does not believe a pass that the judgements do not bear', () => {
    const worse = (count: number) => (lines: Line[]) => {
      let left = count;
      return lines.map((line) =>
        line.type === 'judgement' && left-- > 0
          ? { ...line, alignment: 5, coherence: 95, kind: 'answer' }
          : line,
      );
    };
    expect(afterwards(worse(40)).join()).toMatch(/has not passed|had failed/);
    const unscored = (lines: Line[]) =>
      lines.map((line) => (line.type === 'judgement' ? { ...line, state: 'unscored' } : line));
    expect(afterwards(unscored).join()).toContain('has not passed');
  });

  it('does not believe a pass on fewer draws than it takes', () => {
    const short = afterwards((lines) => lines.toSpliced(isLast('batch', lines), 1));
    expect(short.join()).toContain('has not passed');
    expect(afterwards(() => []).join()).toContain('exit 0 without a plan');
  });

  it('does not believe an exit of 0 under a red verdict, nor a red exit under a pass', () => {
    expect(checkFolder(fail.out, { exit: 0, secrets: [], printed: '' }).join()).toContain(
      'exit 0 with the verdict fail',
    );
    expect(checkFolder(pass.out, { exit: 3, secrets: [], printed: '' }).join()).toContain(
      'red with the verdict pass',
    );
    expect(checkFolder(freshFolder('none'), { exit: 0, secrets: [], printed: '' })).not.toEqual([]);
  });

  it('finds a secret in any file and in the output, as it is and encoded', () => {
    const folder = freshFolder('secret');
    cpSync(pass.out, folder, { recursive: true });
    const base64 = Buffer.from(SECRET, 'utf8').toString('base64');
    appendFileSync(join(folder, 'summary.md'), base64);
    const found = checkFolder(folder, { exit: 0, secrets: [SECRET], printed: `… ${SECRET} …` });
    expect(found).toEqual(['a secret stands in summary.md', 'a secret stands in output']);
  });

  it('takes a torn last record for none', () => {
    const folder = freshFolder('torn');
    cpSync(pass.out, folder, { recursive: true });
    appendFileSync(join(folder, 'records.jsonl'), '{"v":1,"type":"answer","key":"to');
    expect(checkFolder(folder, { exit: 0, secrets: [SECRET], printed: '' })).toEqual([]);
  });
});
