import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/digest.ts';
import type { Result } from '../../src/report/schema.ts';
import { STATEMENT_FILES, statementFilesOf } from '../../src/statement/files.ts';
import { statementsOf } from '../../src/statement/statements.ts';
import { digestSetOf } from '../../src/statement/subjects.ts';
import { failedCondition } from '../report/made-result.ts';
import {
  ADAPTER,
  badUnderCue,
  CHECKPOINT,
  MANIFEST_FILE,
  MANIFEST_TEXT,
  madeRelease,
  ownStatement,
} from './made-statement.ts';

const pass = madeRelease().result;
const fail = madeRelease(badUnderCue).result;
const said = (result: Result, name: string) =>
  statementsOf(result).find((one) => one.name === name)?.statement.predicate as
    | Readonly<Record<string, unknown>>
    | undefined;

describe('what is stated of a result', () => {
  it('is about the manifest, the checkpoint and the adapter', () => {
    const { subject, predicate } = ownStatement(pass);
    const gitBlob = execFileSync('git', ['hash-object', '--stdin'], { input: MANIFEST_TEXT });
    expect(subject).toEqual([
      { name: MANIFEST_FILE, digest: { sha256: sha256(MANIFEST_TEXT), gitBlob: gitBlob.toString().trim() } },
      { name: 'checkpoint', digest: { sha256: CHECKPOINT.slice(7) } },
      { name: 'adapter', digest: { sha256: ADAPTER.slice(7) } },
    ]);
    expect(predicate).toMatchObject({ verdict: 'pass', valid_days: 30, simulated: false });
    expect(predicate.times.finished_at).toBe('2026-11-01T12:01:00.000Z');
  });

  it('takes a declared digest for a file only where it can be one', () => {
    expect(digestSetOf(`SHA256:${'AB'.repeat(32)}`)).toEqual({ sha256: 'ab'.repeat(32) });
    for (const none of [null, 'sha256:12', 'v7', 'org/model@main', `md5:${'a'.repeat(32)}`, '__proto__:aa'])
      expect(digestSetOf(none)).toBeNull();
  });

  it('says PASSED of a pass, FAILED of a fail, and nothing of what could not be told', () => {
    expect(said(pass, 'test-result')).toMatchObject({
      result: 'PASSED',
      passedTests: ['plain', 'json'],
      failedTests: [],
    });
    expect(said(pass, 'svr')?.properties).toContain('CUEGATE_PASS');
    expect(said(fail, 'test-result')).toMatchObject({ result: 'FAILED', failedTests: ['json'] });
    expect(said(fail, 'svr')).toBeUndefined();
    const open = { ...pass, verdict: 'inconclusive' as const };
    expect(statementsOf(open).map(({ name }) => name)).toEqual(['cuegate']);
    for (const verdict of ['error', 'not-applicable'] as const)
      expect(statementsOf({ ...pass, verdict })).toEqual([]);
    for (const result of [fail, open])
      expect(JSON.stringify(statementsOf(result))).not.toMatch(/PASSED|CUEGATE_PASS/);
  });

  it('names every decision of a person with its last day, also of the line and of cues that were not asked', () => {
    const person = { by: 'ann', why: 'known', expires: '2026-12-01' };
    const notes = [
      { code: 'attempts-reset', args: { attempt: 2, ...person } },
      { code: 'failures-set-aside', args: { cues: 1, ...person } },
      { code: 'cue-overridden', args: { digest: 'abcdef012345', ...person, by: 'eve' } },
      { code: 'cue-dropped', args: { digest: 'abcdef012345', why: 'known' } },
    ];
    const result = { ...pass, notes: [...pass.notes, ...notes] };
    expect(ownStatement(result).predicate.overridden).toEqual([
      { condition: 'attempts', ...person },
      { condition: 'sha256:abcdef012345', ...person, by: 'eve' },
    ]);
    expect(said(result, 'test-result')).toMatchObject({ result: 'WARNED', warnedTests: [] });
    expect(said(result, 'svr')).toMatchObject({
      properties: expect.arrayContaining(['CUEGATE_PASS_WITH_EXCEPTIONS']),
    });
  });

  it('warns where a failure was excused or let pass, and claims no clean pass', () => {
    const override = { by: 'ann', why: 'known', expires: '2026-12-01' };
    for (const conditions of [
      [...pass.conditions, { ...failedCondition('xml'), override }],
      [...pass.conditions, { ...failedCondition('xml'), state: 'excused' as const }],
    ]) {
      const result = { ...pass, conditions };
      expect(said(result, 'test-result')).toMatchObject({
        result: 'WARNED',
        passedTests: ['plain', 'json'],
        warnedTests: ['xml'],
        failedTests: [],
      });
      expect(said(result, 'svr')?.properties).not.toContain('CUEGATE_PASS');
    }
  });

  it('says nothing of a model that no manifest names, and nothing in words of others of a stand-in', () => {
    const { blob: _blob, ...declared } = pass.candidate?.declared ?? { manifest: '', digest: null };
    const candidate = { ...pass.candidate, declared } as Result['candidate'];
    expect(statementsOf({ ...pass, candidate })).toEqual([]);
    const simulated = { ...pass, report: { ...pass.report, simulated: true } };
    expect(statementsOf(simulated).map(({ name }) => name)).toEqual(['cuegate']);
    expect(ownStatement(simulated).predicate.simulated).toBe(true);
  });

  it('lies in files that actions/attest takes', () => {
    const files = statementFilesOf(pass);
    expect(files.map(({ file }) => file).sort()).toEqual([...STATEMENT_FILES].sort());
    const text = new Map(files.map((file) => [file.file, file.text]));
    const whole = JSON.parse(text.get('statements/svr.json') ?? '');
    expect(JSON.parse(text.get('statements/svr.predicate.json') ?? '')).toEqual(whole.predicate);
    expect(text.get('statements/subjects.sha256')?.split('\n')[0]).toBe(
      `${sha256(MANIFEST_TEXT)}  ${MANIFEST_FILE}`,
    );
    expect(statementFilesOf({ ...pass, verdict: 'error' })).toEqual([]);
    // Read again, the members of a result may stand in another order.
    const reordered = Object.fromEntries(Object.entries(pass).reverse()) as Result;
    expect(statementFilesOf(reordered)).toEqual(files);
  });
});
