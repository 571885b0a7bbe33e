import { describe, expect, it } from 'vitest';
import { CuegateError } from '../../src/errors.ts';
import type { JournalRecord, PlanRecord } from '../../src/records/schema.ts';
import type { Result } from '../../src/report/schema.ts';
import { messageOfFinding } from '../../src/verify/messages.ts';
import { type VerifyReport, verifyRun } from '../../src/verify/verify.ts';
import { linesOf, madeDraw, madeRecords, madeResult, PLAN, type Truth } from './made-run.ts';

const clean: Truth = () => 90;
const badUnderCue: Truth = (condition, draw) => (condition === 'json' && draw % 4 === 0 ? 5 : 90);
const empties: Truth = (condition, draw) => (condition === 'json' && draw % 4 === 0 ? null : 90);
const BUDGET: Result['reasons'] = [{ code: 'budget-calls', args: { calls: 100 } }];

function verify(records: readonly JournalRecord[], result: unknown): VerifyReport {
  return verifyRun(linesOf(records), JSON.stringify(result));
}

const codes = (report: VerifyReport): readonly string[] => [
  ...new Set(report.findings.map(({ code }) => code)),
];

/** The records with the first one of a type (that a test picks) changed. */
function changed<T extends JournalRecord['type']>(
  records: readonly JournalRecord[],
  type: T,
  change: (record: Extract<JournalRecord, { type: T }>) => JournalRecord | null,
  pick: (record: Extract<JournalRecord, { type: T }>) => boolean = () => true,
): JournalRecord[] {
  const is = (record: JournalRecord): record is Extract<JournalRecord, { type: T }> => record.type === type;
  const index = records.findIndex((record) => is(record) && pick(record));
  return records.flatMap((record, at) => (at === index && is(record) ? (change(record) ?? []) : record));
}

describe('a run as it was recorded', () => {
  it.each([
    { name: 'clean', truth: clean, verdict: 'pass', answers: 164 },
    { name: 'bad under a cue', truth: badUnderCue, verdict: 'fail', answers: 48 },
    { name: 'often empty under a cue', truth: empties, verdict: 'inconclusive', answers: null },
  ])('agrees: $name', ({ truth, verdict, answers }) => {
    const records = madeRecords(truth);
    const report = verify(records, madeResult(records));
    expect(report.findings).toEqual([]);
    expect(report).toMatchObject({ agrees: true, verdict });
    if (answers !== null) expect(report.answers).toBe(answers);
  });

  it('agrees when the cap was reached', () => {
    const plan = { ...PLAN, cap: 60 };
    const records = madeRecords(clean, plan);
    expect(verify(records, madeResult(records, plan))).toMatchObject({
      agrees: true,
      verdict: 'inconclusive',
      answers: 120,
    });
  });

  it('agrees when the budget cut the last batch, and only in turn', () => {
    const whole = madeRecords(clean);
    const cut = changed(
      whole,
      'batch',
      (batch) => ({ ...batch, take: { plain: [25, 30], json: [25, 29] } }),
      ({ batch }) => batch === 2,
    );
    expect(verify(cut, madeResult(cut, PLAN, BUDGET)).findings).toEqual([]);
    expect(codes(verify(cut, madeResult(cut)))).toEqual(['stop-unnamed']);
    const uneven = changed(
      whole,
      'batch',
      (batch) => ({ ...batch, take: { plain: [25, 30], json: [25, 28] } }),
      ({ batch }) => batch === 2,
    );
    expect(codes(verify(uneven, madeResult(uneven, PLAN, BUDGET)))).toEqual(['batch-size']);
  });

  it('agrees when a list was asked in whole blocks', () => {
    const plan: PlanRecord = { ...PLAN, claim: 'list', block: 50, conditions: PLAN.conditions };
    const records = madeRecords(clean, plan);
    expect(verify(records, madeResult(records, plan))).toMatchObject({
      agrees: true,
      verdict: 'pass',
      answers: 200,
    });
  });

  it('agrees when a condition was added between two runs', () => {
    const added: PlanRecord = {
      ...PLAN,
      conditions: [
        ...PLAN.conditions,
        { id: 'tags', family: 'format', cue: `sha256:${'a'.repeat(64)}`, prompts: 50 },
      ],
    };
    const first = madeRecords(clean);
    const only = madeRecords(clean, { ...added, conditions: added.conditions.slice(2) }).slice(1);
    const later = only.map((record) =>
      record.type === 'batch' ? { ...record, batch: record.batch + 2 } : record,
    );
    const records = [...first, added, ...later];
    expect(verify(records, madeResult(records, added))).toMatchObject({
      findings: [],
      verdict: 'inconclusive',
      answers: 246,
    });
    // What had passed before lets the run pass once it has answers of that run.
    const spot = ['plain', 'json'].flatMap((condition) =>
      Array.from({ length: 8 }, (_, index) => madeDraw(added, condition, 83 + index, 95)).flat(),
    );
    const read = { v: 1, type: 'batch', batch: 5, phase: 'spot' } as const;
    const checked = [
      ...records,
      ...spot,
      { ...read, take: { plain: [83, 90], json: [83, 90] } },
    ] as typeof records;
    expect(verify(checked, madeResult(checked, added))).toMatchObject({
      findings: [],
      verdict: 'pass',
      answers: 262,
    });
    const fewer = checked.map((record) =>
      record.type === 'batch' && record.phase === 'spot'
        ? { ...record, take: { plain: [83, 90] as [number, number] } }
        : record,
    );
    expect(verify(fewer, madeResult(checked, added)).agrees).toBe(false);
  });

  it('agrees when a server calls itself something else from run to run', () => {
    const drifted: PlanRecord = {
      ...PLAN,
      judge: { ...PLAN.judge, observed: { model: 'judge-2', fingerprint: 'fp' } },
    };
    const whole = madeRecords((condition, draw) => (condition === 'json' && draw === 3 ? 5 : 95));
    const ends = whole.flatMap(({ type }, index) => (type === 'batch' ? [index + 1] : []));
    expect(ends.length).toBeGreaterThan(3);
    for (const end of ends.slice(0, -1)) {
      const records = [...whole.slice(0, end), drifted, ...whole.slice(end)];
      expect(verify(records, madeResult(records, drifted)).findings).toEqual([]);
    }
  });

  it('agrees when nothing is claimed', () => {
    const nothing = { ...madeResult([PLAN]), conditions: [], reasons: [] };
    for (const verdict of ['error', 'not-applicable'] as const) {
      expect(verifyRun([], JSON.stringify({ ...nothing, verdict }))).toEqual({
        agrees: true,
        findings: [],
        answers: 0,
        verdict: null,
      });
    }
  });
});

describe('a run that was changed', () => {
  const records = madeRecords(badUnderCue);
  const result = madeResult(records);
  const condition = (change: Partial<Result['conditions'][number]>) => ({
    ...result,
    conditions: result.conditions.map((one, index) => (index === 1 ? { ...one, ...change } : one)),
  });
  const rubric = (named: NonNullable<Result['judge']>['rubric']) => ({
    ...result,
    judge: { ...result.judge, rubric: named },
  });
  const dropped = records.filter((record) => !(record.type === 'judgement' && record.alignment === 5));
  const isBad = ({ alignment }: { alignment: number | null }) => alignment === 5;

  it.each([
    ['verdict', { ...result, verdict: 'pass' }, 'verdict-differs'],
    ['verdict error', { ...result, verdict: 'error' }, 'fail-hidden'],
    ['state', condition({ state: 'open' }), 'state-differs'],
    ['count', condition({ flagged: 0 }), 'count-differs'],
    ['tally', condition({ z: [[0, 0, 24]] }), 'tally-differs'],
    ['rate', condition({ rate: 0.2 }), 'rate-differs'],
    ['rate span', condition({ rate_eligible_span: null }), 'rate-differs'],
    ['e-value', condition({ log_e_fail: 2.3 }), 'e-value-differs'],
    ['bound', condition({ upper: 0.1 }), 'bound-differs'],
    ['limits', { ...result, limits: { ...PLAN.limits, must_catch: 0.05 } }, 'plan-fact'],
    ['another protocol', { ...result, judge: { ...result.judge, protocol: 'paper' } }, 'plan-fact'],
    ['another rubric', rubric({ name: 'strict.md', id: null, version: null }), 'plan-fact'],
    ['another version of the rubric', rubric({ name: 'default', id: 'default', version: 1 }), 'plan-fact'],
    ['a rubric left out', rubric(undefined), 'plan-fact'],
    ['a cue of its own', condition({ cue_text: { suffix: 'Hi.' } }), 'plan-fact'],
    ['order', { ...result, conditions: result.conditions.toReversed() }, 'conditions-differ'],
    ['flagged', { ...result, flagged: result.flagged.slice(1) }, 'flagged-length'],
    [
      'prompt',
      { ...result, flagged: result.flagged.map((one) => ({ ...one, prompt: 'x' })) },
      'flagged-differs',
    ],
    ['digest', { ...result, digests: { ...result.digests, records: PLAN.digests.policy } }, 'records-digest'],
    ['reason', { ...result, reasons: [] }, 'reasons-differ'],
    [
      'reason number',
      { ...result, reasons: result.reasons.map(({ code, args }) => ({ code, args: { ...args, n: 25 } })) },
      'reason-number',
    ],
  ])('differs in the result: %s', (_name, forged, code) => {
    const report = verify(records, forged);
    expect(codes(report)).toContain(code);
    for (const finding of report.findings) expect(messageOfFinding(finding)).toMatch(/^re.+\.$/);
  });

  it.each([
    ['a grade', changed(records, 'judgement', (one) => ({ ...one, alignment: 90 }), isBad), 'records-digest'],
    ['a judgement left out', changed(records, 'judgement', () => null, isBad), 'judgement-missing'],
    ['all bad judgements left out', dropped, 'judgement-missing'],
    [
      'an answer left out',
      changed(
        records,
        'answer',
        () => null,
        ({ draw }) => draw === 4,
      ),
      'answer-missing',
    ],
    ['an answer left out, its judgement kept', changed(records, 'answer', () => null), 'judgement-orphan'],
    ['an answer moved', changed(records, 'answer', (one) => ({ ...one, draw: 99 })), 'answer-key'],
    [
      'an answer to another condition',
      changed(records, 'answer', (one) => ({ ...one, condition: 'x' })),
      'answer-condition-unknown',
    ],
    ['another prompt', changed(records, 'answer', (one) => ({ ...one, prompt: 'x' })), 'draw-prompt'],
    [
      'a judgement by another judge',
      changed(records, 'judgement', (one) => ({ ...one, judge: 'x' })),
      'judgement-key',
    ],
    [
      'a record twice',
      [...records, ...records.filter(({ type }) => type === 'answer').slice(0, 1)],
      'key-repeated',
    ],
    ['a batch number', changed(records, 'batch', (one) => ({ ...one, batch: 2 })), 'batch-number'],
    ['a batch phase', changed(records, 'batch', (one) => ({ ...one, phase: 'label' })), 'batch-phase'],
    [
      'a gap',
      changed(records, 'batch', (one) => ({ ...one, take: { plain: [1, 24], json: [2, 24] } })),
      'batch-range',
    ],
    [
      'a range without end',
      changed(records, 'batch', (one) => ({ ...one, take: { plain: [1, 2 ** 53 - 1] } })),
      'answer-missing',
    ],
    [
      'a batch cut against the order',
      changed(records, 'batch', (one) => ({ ...one, take: { json: [1, 3] } })),
      'batch-size',
    ],
    ['a batch of nothing', changed(records, 'batch', (one) => ({ ...one, take: {} })), 'batch-empty'],
    [
      'an unknown condition',
      changed(records, 'batch', (one) => ({ ...one, take: { ...one.take, x: [1, 1] } })),
      'batch-condition-unknown',
    ],
    ['another evidence', [{ ...PLAN, seed_id: 'other' }, ...records], 'plan-other-evidence'],
    [
      'a batch after the fail',
      [
        ...records,
        { v: 1, type: 'batch', batch: 2, phase: 'main', take: { json: [25, 48] } },
      ] as JournalRecord[],
      'batch-after-fail',
    ],
  ])('differs in the records: %s', (_name, forged, code) => {
    const report = verify(forged, result);
    expect(codes(report)).toContain(code);
    for (const finding of report.findings) expect(messageOfFinding(finding)).toMatch(/^re.+\.$/);
  });

  it('does not ask a closed condition', () => {
    const passed = madeRecords(clean);
    const more: JournalRecord = { v: 1, type: 'batch', batch: 3, phase: 'main', take: { plain: [83, 90] } };
    expect(codes(verify([...passed, more], madeResult(passed)))).toContain('batch-closed');
  });

  it.each(['main', 'label', 'spot'] as const)('is told of, however long a forged range is: %s', (phase) => {
    const passed = madeRecords(clean);
    const answer = passed.find((record) => record.type === 'answer');
    if (answer === undefined) throw new Error('no answer');
    const far = { ...answer, draw: 200_000, key: 'ab'.repeat(32) };
    const more: JournalRecord = { v: 1, type: 'batch', batch: 3, phase, take: { plain: [83, 200_000] } };
    const report = verify([...passed, far, more], madeResult(passed));
    expect(codes(report)).toEqual(expect.arrayContaining(['answer-key', 'answer-missing']));
  });

  it.each([
    2 ** 33,
    Number.MAX_SAFE_INTEGER,
  ])('is told of, where an answer is forged for the end of the range: %d', (to) => {
    const passed = madeRecords(clean);
    const answer = passed.find((record) => record.type === 'answer');
    if (answer === undefined) throw new Error('no answer');
    const far = { ...answer, draw: to, key: 'ab'.repeat(32) };
    const more: JournalRecord = { v: 1, type: 'batch', batch: 3, phase: 'main', take: { plain: [83, to] } };
    const report = verify([...passed, far, more], madeResult(passed));
    expect(codes(report)).toEqual(expect.arrayContaining(['answer-key', 'answer-missing']));
  });

  it('names the line that is not a record', () => {
    const lines = linesOf(records);
    const withLine = (line: string): VerifyReport =>
      verifyRun([lines[0] ?? '', line, ...lines.slice(1)], JSON.stringify(result));
    expect(withLine('').findings).toEqual([{ code: 'line-invalid', args: { line: 2 } }]);
    expect(withLine('{"v":2}').findings).toEqual([{ code: 'line-invalid', args: { line: 2 } }]);
    expect(codes(withLine((lines[0] ?? '').replace('{', '{"extra":1,')))).toEqual(['line-unknown-member']);
    expect(codes(withLine((lines[0] ?? '').replace('{', '{"cap":9,')))).toEqual(['line-repeated-member']);
  });

  it('says what is wrong with an undecided result', () => {
    const open = madeRecords(clean, PLAN, 1);
    const right = madeResult(open, PLAN, BUDGET);
    expect(verify(open, right).agrees).toBe(true);
    expect(codes(verify(open, { ...right, reasons: right.reasons.slice(0, 2) }))).toEqual([
      'condition-unnamed',
    ]);
    const capped = right.reasons.map(({ code, args }) => ({
      code: code === 'not-decided' ? 'cap-reached' : code,
      args,
    }));
    expect(codes(verify(open, { ...right, reasons: capped }))).toEqual([
      'condition-unnamed',
      'reason-unexpected',
    ]);
    const failingAt = (fail_at: number | null | undefined) => ({
      ...right,
      reasons: right.reasons.map(({ code, args: { fail_at: _, ...args } }) => ({
        code,
        args: fail_at === undefined || code !== 'not-decided' ? args : { ...args, fail_at },
      })),
    });
    for (const wrong of [null, 0, 2, 4])
      expect(codes(verify(open, failingAt(wrong)))).toEqual(['reason-number']);
    expect(verify(open, failingAt(3)).agrees).toBe(true);
    // As an older version wrote it.
    expect(verify(open, failingAt(undefined)).agrees).toBe(true);
    const conditions = right.conditions.map((one) => ({ ...one, to_pass: 57 }));
    expect(codes(verify(open, { ...right, conditions }))).toEqual(['to-pass-differs']);
    expect(
      verify(open, { ...right, conditions: right.conditions.map((one) => ({ ...one, to_pass: 58 })) }).agrees,
    ).toBe(true);
  });
});

describe('files that cannot be read', () => {
  const codeOf = (records: readonly string[], result: string): string => {
    try {
      return codes(verifyRun(records, result)).join();
    } catch (error) {
      return error instanceof CuegateError ? `throws ${error.code}` : 'throws';
    }
  };
  const result = madeResult(madeRecords(clean));

  it('are named', () => {
    expect(codeOf([], 'x')).toBe('throws result-unreadable');
    expect(codeOf([], '{}')).toBe('throws result-unreadable');
    expect(codeOf([], JSON.stringify(result))).toBe('throws records-unreadable');
    expect(codeOf(['{"v":1}'], JSON.stringify(result))).toBe('throws records-unreadable');
  });

  it('do not let a verdict stand on nothing', () => {
    const bare = { ...result, conditions: [], digests: null };
    expect(codeOf([], JSON.stringify(bare))).toBe('verdict-unsupported');
  });
});
