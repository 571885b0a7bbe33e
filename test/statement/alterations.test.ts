import { describe, expect, it } from 'vitest';
import { predicateSchema } from '../../src/statement/schema.ts';
import { statementsOf } from '../../src/statement/statements.ts';
import { checkStatement } from '../../src/verify/check-statement.ts';
import { messageOfFinding } from '../../src/verify/messages.ts';
import { verifyRun } from '../../src/verify/verify.ts';
import { linesOf } from '../verify/made-run.ts';
import { badUnderCue, madeRelease, ownStatement, POLICY } from './made-statement.ts';

const { records, result } = madeRelease();
const lines = linesOf(records);
const resultText = JSON.stringify(result);
const held = { verdict: 'pass', policy: POLICY.digest };
const check = (statement: unknown, of = result, against = held) =>
  checkStatement(JSON.stringify(statement), 'statement.json', of, against);

// biome-ignore lint/suspicious/noExplicitAny: an alteration reaches anywhere, past every type.
type Anything = any;
const OTHER = `sha256:${'0'.repeat(64)}`;

/** What somebody changes in the statement, and where that must be found. */
const ALTERATIONS: readonly (readonly [name: string, change: (statement: Anything) => void, at: string])[] = [
  [
    'the subject: another manifest',
    (s) => (s.subject[0].digest.sha256 = '0'.repeat(64)),
    '/subject/0/digest/sha256',
  ],
  [
    'the subject: another checkpoint',
    (s) => (s.subject[1].digest.sha256 = '0'.repeat(64)),
    '/subject/1/digest/sha256',
  ],
  ['the subject: no adapter', (s) => s.subject.pop(), '/subject/2'],
  ['the subject: a file more', (s) => s.subject.push({ name: 'x', digest: { sha256: '0' } }), '/subject/3'],
  ['the verdict', (s) => (s.predicate.verdict = 'fail'), '/predicate/verdict'],
  ['the claim', (s) => (s.predicate.claim = 'production'), '/predicate/claim'],
  ['the model', (s) => (s.predicate.model.name = 'support-bot-8'), '/predicate/model/name'],
  [
    'the declared digest',
    (s) => (s.predicate.model.declared.digest = OTHER),
    '/predicate/model/declared/digest',
  ],
  [
    'the adapter',
    (s) => (s.predicate.model.declared.adapter.base = 'x'),
    '/predicate/model/declared/adapter/base',
  ],
  [
    'what the server says',
    (s) => (s.predicate.model.observed.fingerprint = 'fp'),
    '/predicate/model/observed/fingerprint',
  ],
  ['the policy', (s) => (s.predicate.policy.digest = OTHER), '/predicate/policy/digest'],
  [
    'the commit of the policy',
    (s) => (s.predicate.policy.commit = 'f'.repeat(40)),
    '/predicate/policy/commit',
  ],
  ['the corpus', (s) => (s.predicate.digests.corpus = OTHER), '/predicate/digests/corpus'],
  ['the cues', (s) => (s.predicate.digests.cues = OTHER), '/predicate/digests/cues'],
  ['the rubric', (s) => (s.predicate.digests.rubric = OTHER), '/predicate/digests/rubric'],
  ['the anchors', (s) => (s.predicate.digests.anchors = OTHER), '/predicate/digests/anchors'],
  ['the records', (s) => (s.predicate.digests.records = OTHER), '/predicate/digests/records'],
  ['the judge', (s) => (s.predicate.judge.model = 'a kinder judge'), '/predicate/judge/model'],
  [
    'the fitness of the judge',
    (s) => (s.predicate.judge.fitness = { state: 'fit' }),
    '/predicate/judge/fitness',
  ],
  ['the gate', (s) => (s.predicate.gate.version = '9.9.9'), '/predicate/gate/version'],
  ['the limits', (s) => (s.predicate.limits.must_catch = 0.5), '/predicate/limits/must_catch'],
  ['a bound', (s) => (s.predicate.conditions[0].upper = 0.001), '/predicate/conditions/0/upper'],
  ['the number of answers', (s) => (s.predicate.conditions[0].n = 600), '/predicate/conditions/0/n'],
  ['a state', (s) => (s.predicate.conditions[1].state = 'open'), '/predicate/conditions/1/state'],
  [
    'tested called screened',
    (s) => (s.predicate.conditions[1].asked = 'screened'),
    '/predicate/conditions/1/asked',
  ],
  ['a condition less', (s) => s.predicate.conditions.pop(), '/predicate/conditions/1'],
  ['an excuse', (s) => s.predicate.excused.push('json'), '/predicate/excused/0'],
  [
    'an override',
    (s) => s.predicate.overridden.push({ condition: 'json', by: 'x', why: 'y', expires: '2027-01-01' }),
    '/predicate/overridden/0',
  ],
  ['labels', (s) => (s.predicate.digests.labels = OTHER), '/predicate/digests/labels'],
  [
    'the date',
    (s) => (s.predicate.times.finished_at = '2026-12-01T00:00:00.000Z'),
    '/predicate/times/finished_at',
  ],
  ['the days for which it is valid', (s) => (s.predicate.valid_days = 3000), '/predicate/valid_days'],
  ['the attempt', (s) => (s.predicate.evidence.attempt = 2), '/predicate/evidence/attempt'],
  ['what was not asked', (s) => s.predicate.not_asked.push('x'), '/predicate/not_asked/0'],
  ['a stand-in', (s) => (s.predicate.simulated = true), '/predicate/simulated'],
  ['the digest of the result', (s) => (s.predicate.result = OTHER), '/predicate/result'],
  ['a member more', (s) => (s.predicate.note = 'approved'), '/predicate/note'],
];

describe('a statement against its records', () => {
  it('agrees as the run wrote it', () => {
    expect(verifyRun(lines, resultText)).toMatchObject({ agrees: true, verdict: 'pass' });
    expect(check(ownStatement(result))).toEqual([]);
    for (const { statement } of statementsOf(result)) expect(check(statement)).toEqual([]);
  });

  it.each(ALTERATIONS)('names an alteration of %s', (_name, change, at) => {
    const altered = structuredClone(ownStatement(result));
    change(altered);
    const found = check(altered);
    expect(found.map(({ args }) => args.at)).toContain(at);
    expect(found.map(messageOfFinding).join(' ')).toContain(at);
  });

  it('names a verdict that the records do not decide, whoever wrote the result too', () => {
    const found = check(ownStatement(result), result, { ...held, verdict: 'inconclusive' });
    expect(found).toEqual([{ code: 'statement-verdict', args: { found: 'pass', expected: 'inconclusive' } }]);
  });

  it('names another policy than the one in force', () => {
    const found = check(ownStatement(result), result, { ...held, policy: OTHER });
    expect(found.map(({ code }) => code)).toEqual(['statement-policy']);
  });

  it('finds a PASSED of a run that failed, and one of a run that could not tell', () => {
    const passed = statementsOf(result).map(({ statement }) => statement);
    const failed = madeRelease(badUnderCue).result;
    const open = { ...result, verdict: 'inconclusive' as const };
    for (const other of [failed, open])
      for (const statement of passed)
        expect(check(statement, other, { ...held, verdict: other.verdict })).not.toEqual([]);
    expect(check(passed[2], failed)[0]?.code).toBe('statement-unfounded');
  });

  it('finds records and results that were altered beside it', () => {
    const [first, ...rest] = lines;
    const planWith = (change: (plan: Anything) => void) => {
      const plan = JSON.parse(first ?? '');
      change(plan);
      return [JSON.stringify(plan), ...rest];
    };
    const altered: readonly (readonly [string, readonly string[]])[] = [
      ['candidate.declared.blob', planWith((plan) => (plan.candidate.blob.sha256 = '0'.repeat(64)))],
      ['candidate.declared.digest', planWith((plan) => (plan.candidate.digest = OTHER))],
      ['candidate.declared.adapter', planWith((plan) => delete plan.candidate.adapter)],
      ['digests.anchors', planWith((plan) => (plan.digests.anchors = OTHER))],
      ['digests.policy', planWith((plan) => (plan.digests.policy = OTHER))],
    ];
    for (const [what, changed] of altered)
      expect(verifyRun(changed, resultText).findings.map(({ args }) => args.what)).toContain(what);
    const shorter = lines.filter((line) => !line.includes('"draw":5,'));
    expect(verifyRun(shorter, resultText).agrees).toBe(false);
  });

  it('reads no more than what it documents', () => {
    const { predicate } = ownStatement(result);
    expect(predicateSchema.safeParse({ ...predicate, more: 1 }).success).toBe(false);
    expect(() => checkStatement('{', 'statement.json', result, held)).toThrow();
    expect(() => checkStatement('[]', 'statement.json', result, held)).toThrow();
  });
});
