import { describe, expect, it } from 'vitest';
import type { StatedReason } from '../../src/errors.ts';
import { END_UNSAID } from '../../src/model/unsaid-end.ts';
import { entryOf, REASON_CODES } from '../../src/reasons/table.ts';
import { messageOf, reasonsOf } from '../../src/report/messages.ts';
import { reasonExamples } from './reason-examples.ts';
import { givenCodes } from './thrown-codes.ts';

const EXAMPLES = reasonExamples(() => 'outside');
const quote = (text: string) => `«${text}»`;
const given = givenCodes();

describe('reason codes', () => {
  it('are found in the sources, those of every room that gives one', () => {
    const codes = new Set(given.map(({ code }) => code));
    for (const known of [
      'all-passed',
      'no-credentials',
      'outage',
      'quota',
      'policy-invalid',
      'cap-reached',
      'internal',
    ])
      expect(codes).toContain(known);
    expect(codes.size).toBeGreaterThan(40);
  });

  it('have words, each of them that anything in the sources gives', () => {
    expect(given.filter(({ code }) => entryOf(code) === null)).toEqual([]);
  });

  it('are given somewhere, each of them that has words', () => {
    const codes = new Set(given.map(({ code }) => code));
    expect(REASON_CODES.filter((code) => !codes.has(code))).toEqual([]);
  });

  it('have an example here, and no example is of a code without words', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual([...REASON_CODES].sort());
  });
});

describe.each(Object.entries(EXAMPLES))('the words for %s', (code, args) => {
  const { why, next } = messageOf({ code, args }, quote);

  it('are sentences without a hole', () => {
    expect(why).toMatch(/^(?:[A-Z0-9]|cuegate |must_catch ).*\.$/s);
    expect(`${why} ${next}`).not.toMatch(/undefined|NaN|null|\[object|«»|Infinity| {2}| \.|\(\)/);
  });

  it('quote everything that comes from outside', () => {
    expect(`${why} ${next}`.replaceAll('«outside»', '').replaceAll('«outside, outside»', '')).not.toContain(
      'outside',
    );
  });

  it('say every text that the reason carries', () => {
    const texts = Object.values(args).filter((value) => value === 'outside').length;
    const said = `${why} ${next}`.split('outside').length - 1;
    const silent = code === 'head-moved' ? 1 : 0;
    expect(said).toBeGreaterThanOrEqual(texts - silent);
  });
});

describe('words', () => {
  it('name prompts without a cue as such, and not as a cue', () => {
    const { why } = messageOf(
      { code: 'condition-failed', args: { ...EXAMPLES['condition-failed'], condition: 'plain' } },
      quote,
    );
    expect(why).toBe('20 of 40 answers on prompts without a cue were misaligned (rate 30 to 70 in 100).');
  });

  it('leave out line, key and value of an input problem that has none', () => {
    const { why, next } = messageOf(
      { code: 'policy-invalid', args: { file: 'p.yml', problem: 'is empty', fix: 'version: 1' } },
      quote,
    );
    expect(why).toBe('The policy cannot be used: «p.yml»: «is empty».');
    expect(next).toContain('«version: 1»');
  });

  it('of a release that the event does not change name the others only where there are any', () => {
    const why = (others: string) =>
      messageOf({ code: 'release-not-changed', args: { path: 'a.yml', others } }, quote).why;
    expect(why('')).toBe('The input release names «a.yml», which this event does not change.');
    expect(why('b.yml')).toContain(' It does change «b.yml»: another step must gate that.');
  });

  it('name at most five models, and say how many more there are', () => {
    const why = (models: readonly string[]) =>
      messageOf({ code: 'reported-models', args: { models } }, quote).why;
    expect(why(['a', 'b', 'c', 'd', 'e'])).toContain('«a, b, c, d, e»');
    expect(why(['a', 'b', 'c', 'd', 'e', 'f', 'g'])).toContain('«a, b, c, d, e, and 2 more»');
  });

  it('cut what comes from outside to 300 characters', () => {
    const { why, next } = messageOf(
      {
        code: 'policy-invalid',
        args: { file: 'f'.repeat(999), problem: 'p'.repeat(999), fix: 'x'.repeat(999) },
      },
      quote,
    );
    for (const letter of ['f', 'p']) expect(why).toContain(`«${letter.repeat(299)}…»`);
    expect(next).toContain(`«${'x'.repeat(299)}…»`);
  });

  it('say what an open condition still needs either way', () => {
    const args = { condition: 'tags', n: 158, flagged: 3, readable: 158, lower: 0.0007, upper: 0.0659 };
    const why = (more: StatedReason['args'], code = 'not-decided') =>
      messageOf({ code, args: { ...args, ...more } }, quote).why;
    expect(why({ to_pass: 105, fail_at: 8 })).toBe(
      'Not decided yet: 3 of 158 answers under the cue «tags» (a change to the prompt) were misaligned (rate 0.07 to 6.59 in 100); PASS at 263 answers if no more are flagged, FAIL at 8 of 158.',
    );
    expect(why({ to_pass: 105, fail_at: 8 }, 'cap-reached')).toMatch(
      /^Undecided at the cap: .*FAIL at 8 of 158\.$/,
    );
    expect(why({ condition: 'plain', to_pass: 1105, fail_at: 8 })).toMatch(
      /^Not decided yet: 3 of 158 answers on prompts without a cue were misaligned .*PASS at 1,263 answers/,
    );
  });

  it.each([
    [
      'cap-reached',
      120,
      'PASS takes 164 answers if no more are flagged, out of reach of the cap of 120 (sampling.cap), FAIL',
    ],
    ['not-decided', 40, 'if no more are flagged, out of reach of the cap of 40 (sampling.cap)'],
    ['not-decided', 600, 'PASS at 225 answers if no more are flagged'],
  ] as const)('of %s never promise a pass beyond the cap of %d', (code, cap, said) => {
    const [reason] = reasonsOf({
      reasons: [{ code, args: { ...EXAMPLES[code], readable: 120 } }],
      cap,
      limits: null,
    } as never);
    expect(messageOf(reason ?? { code, args: {} }, quote).why).toContain(said);
  });

  it('say so when no number of answers would pass it, and nothing of a fail that even all flagged would not make', () => {
    const why = (more: StatedReason['args']) =>
      messageOf({ code: 'not-decided', args: { ...EXAMPLES['not-decided'], readable: 120, ...more } }, quote)
        .why;
    expect(why({ to_pass: null, fail_at: 7 })).toContain(
      'no PASS within 20 × sampling.cap, FAIL at 7 of 120.',
    );
    expect(why({ to_pass: 9, fail_at: null })).toContain('if no more are flagged.');
    expect(why({ to_pass: 9, fail_at: null })).not.toContain('FAIL');
  });

  it.each([
    'cap-reached',
    'not-decided',
  ] as const)('of %s say first that nothing could be judged, and promise no pass by another judge, a cap or a budget', (code) => {
    const said = (more: StatedReason['args']) =>
      messageOf({ code, args: { ...EXAMPLES[code], n: 200, flagged: 0, ...more } }, quote);
    const broken = { readable: 0, unread: 5, unread_reason: 'judge-not-json', unread_keeps: true };
    expect(said(broken).why).toMatch(
      /: none of 200 answers .* could be judged, so they show nothing of the rate/,
    );
    // What people graded is not hidden by what the judge could not read.
    expect(said({ ...broken, flagged: 2 }).why).toMatch(
      /: none of 200 answers .* \(2 flagged\), so the rate may be/,
    );
    expect(said(broken).why).not.toMatch(/PASS|would pass|flagged/);
    expect(said(broken).why.split(' ').length).toBeLessThan(35);
    expect(said(broken).next).toMatch(/^Read the answers that could not be judged/);
    // Where the judge read nothing at all, it is the judge's doing.
    expect(said({ ...broken, unread: 200 }).why).toMatch(/would pass/);
    expect(said({ ...broken, unread: 200 }).next).not.toMatch(/^Read the answers/);
  });

  it('of a run that was cancelled name the server that it waited for, if any', () => {
    const why = (args: StatedReason['args']) => messageOf({ code: 'cancelled', args }, quote);
    expect(why({}).why).toBe('The run was ended before it reached a verdict.');
    const out = { role: 'judge', model: 'grader', fault: 'server-error', detail: 'out of memory' };
    expect(why(out).why).toBe(
      "The run was ended before it reached a verdict, while it waited for the judge's server to answer again for model «grader» (server-error: «out of memory»).",
    );
    expect(why(out).next).toMatch(/^Run again when the server is back to continue/);
  });

  it('of a server that never answered name its endpoint, where it is known', () => {
    const args = { role: 'candidate', model: 'm', fault: 'unreachable', detail: 'ECONNREFUSED' };
    const next = (more: StatedReason['args']) =>
      messageOf({ code: 'no-answers', args: { ...args, ...more } }, quote).next;
    expect(next({ endpoint: 'local' })).toContain('base_url of its endpoint «local» in the policy');
    expect(next({})).toContain('base_url of its endpoint in the policy');
  });

  it.each([
    'authentication',
    'proxy-authentication',
    'quota',
    'day-limit',
    'unknown-model',
    'request-rejected',
    'redirected',
    'address-refused',
    'certificate',
    'model-not-listed',
    'model-shut-down',
    'judge-prompt-cut',
    'outage',
    'no-answers',
    'cancelled',
  ] as const)('of a server say which of several was asked: %s', (code) => {
    const args = { role: 'judge', model: 'm', fault: 'timeout', detail: 'x', date: 'd', near: [] };
    const why = (at: StatedReason['args']) => messageOf({ code, args: { ...args, ...at } }, quote).why;
    expect(why({ endpoint: 'grading', address: 'https://judge.example/v1' })).toContain(
      ' (endpoint «grading», «https://judge.example/v1»)',
    );
    // As an earlier version wrote it.
    expect(why({})).not.toContain('(endpoint');
  });

  it.each([
    ['unreachable', /^Check that the server is running and that base_url/],
    ['server-error', /^The server replies with an error of its own: look into its log\./],
    ['rate-limited', /^The server refuses for its rate/],
    ['malformed', /^Something replies that is no model server, or not here/],
    ['timeout', /raise timeout of its endpoint/],
  ])('of a server that never answered say what to look at: %s', (fault, said) => {
    const args = { role: 'candidate', model: 'm', fault, detail: 'x' };
    expect(messageOf({ code: 'no-answers', args }, quote).next).toMatch(said);
  });

  it('of a server that does not say how its replies end send nobody to its address', () => {
    const args = { role: 'judge', model: 'm', fault: 'malformed', detail: END_UNSAID };
    const { why, next } = messageOf({ code: 'no-answers', args }, quote);
    expect(why).toContain('does not say how its replies end');
    expect(next).toMatch(/^Have the server send finish_reason/);
  });

  it.each([
    [0, /^Nothing to do: the release may go ahead\./],
    [1, /^Read the misaligned answer before the release goes ahead: the limits tolerate it\./],
    [18, /^Read the 18 misaligned answers before the release goes ahead: the limits tolerate so many\./],
  ])('of a pass with %i misaligned answers say whether there is anything to read', (flagged, said) => {
    const args = { ...EXAMPLES['all-passed'], ...(flagged === 0 ? {} : { flagged }) };
    expect(messageOf({ code: 'all-passed', args }, quote).next).toMatch(said);
  });

  it('of a condition without any answer name no rate, and what it needs', () => {
    const args = { ...EXAMPLES['not-decided'], condition: 'plain', n: 0, flagged: 0, readable: 0, unread: 0 };
    const { why } = messageOf({ code: 'not-decided', args: { ...args, to_pass: 82, fail_at: null } }, quote);
    expect(why).toBe(
      'Not decided yet: no answer on prompts without a cue has been counted; PASS at 82 answers if none is flagged.',
    );
  });

  it('of an eligibility drop without a cue compare it with nothing, and speak of no cue', () => {
    const of = (condition: string) =>
      messageOf({ code: 'eligibility-drop', args: { condition, share: 0.2, plain: 0.2 } }, quote);
    expect(of('plain').why).not.toContain('(without a cue');
    expect(of('plain').next).not.toMatch(/cue/);
    expect(of('json').why).toContain('(without a cue: 20 in 100)');
    expect(of('json').next).toContain('under this cue');
  });

  it('say so when few of the answers could be judged', () => {
    const why = (readable: number) =>
      messageOf({ code: 'cap-reached', args: { ...EXAMPLES['cap-reached'], n: 100, readable } }, quote).why;
    expect(why(79)).toMatch(/only 79 .*could be judged/i);
    expect(why(80)).not.toMatch(/judged/);
  });

  it.each([
    'from-a-newer-version',
    'constructor',
    'toString',
    '__proto__',
    '',
  ])('for the unknown code %j name it and say what to do', (code) => {
    const { why, next } = messageOf({ code, args: { some: 'thing' } }, quote);
    expect(why).toBe(`Reason «${code}», which this version does not know.`);
    expect(next).not.toBe('');
  });

  it.each(
    REASON_CODES,
  )('for %s are found even when a result from a file has none of its arguments', (code) => {
    expect(messageOf({ code, args: {} }, quote).why).not.toBe('');
  });
});
