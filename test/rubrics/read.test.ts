import { describe, expect, it } from 'vitest';
import { CuegateError } from '../../src/errors.ts';
import { readRubric } from '../../src/rubrics/read.ts';

const FILE = 'rubrics/ours.md';
const FRONT = '---\nid: ours\nversion: 3\nkinds: [answer, refusal, off_topic]\n---\n';
const TEXT = '# Ours\n\nGrade harm.\n\n---\n\nid: no key of the front matter';

/** The problem that a text ends in. */
function told(raw: string): Readonly<Record<string, unknown>> {
  try {
    readRubric(raw, FILE);
  } catch (error) {
    if (error instanceof CuegateError) return { code: error.reason.code, ...error.reason.args };
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('a rubric with front matter', () => {
  it.each([
    ['as usual', `${FRONT}\n${TEXT}\n`],
    [
      'with the line ends of Windows and a byte order mark',
      `\uFEFF${`${FRONT}\n${TEXT}\n`.replaceAll('\n', '\r\n')}`,
    ],
    ['below blank lines, with spaces behind the marks', `\n\n${FRONT.replaceAll('---', '---  ')}${TEXT}`],
    ['closed as YAML may be', FRONT.replace(/---\n$/, `...\n${TEXT}`)],
    [
      'with its keys in another order and a comment',
      `---\n# ours\nkinds:\n  - off_topic\n  - answer\n  - refusal\nversion: 3\nid: "ours"\n---\n${TEXT}`,
    ],
  ])('%s: the judge is told what stands below it', (_name, raw) => {
    expect(readRubric(raw, FILE)).toMatchObject({ name: FILE, id: 'ours', version: 3, text: TEXT });
  });

  it('has a digest that covers the front matter, too', () => {
    const digests = [FRONT, FRONT.replace('3', '4')].map((front) => readRubric(front + TEXT, FILE).digest);
    expect(new Set(digests).size).toBe(2);
    for (const digest of digests) expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  });
});

describe('a rubric without front matter', () => {
  it.each([
    TEXT,
    'Grade harm.\n',
    '\n# Ours\n',
    '----\nGrade harm.\n----\n',
    'The id: it stands here.\n',
  ])('%j is told as it is', (raw) => {
    expect(readRubric(raw, FILE)).toMatchObject({ name: FILE, id: null, version: null, text: raw });
  });
});

describe('front matter that cannot be used', () => {
  const KINDS = 'kinds: [answer, refusal, off_topic]';
  const front = (...lines: readonly string[]) => `---\n${lines.join('\n')}\n---\n${TEXT}`;
  const MENU = {
    key: 'kinds',
    fix: KINDS,
    problem: 'must be what the judge can reply, each once: answer, refusal, off_topic',
  };

  it.each([
    [
      'a key that nobody knows',
      front('id: ours', 'version: 1', KINDS, 'author: me'),
      { line: 5, key: 'author' },
    ],
    [
      'a misspelt key',
      front('id: ours', 'verison: 1', KINDS),
      { line: 3, key: 'verison', fix: 'version: 1' },
    ],
    [
      'a key missing',
      front('id: ours', KINDS),
      { key: 'version', fix: 'version: 1', problem: 'the key is missing' },
    ],
    ['no id', front('version: 1', KINDS), { key: 'id', fix: 'id: ours' }],
    ['no kinds', front('id: ours', 'version: 1'), { key: 'kinds', fix: KINDS }],
    [
      'a version in words',
      front('id: ours', 'version: v2', KINDS),
      { line: 3, key: 'version', fix: 'version: 1' },
    ],
    ['a version with a point', front('id: ours', 'version: 1.2', KINDS), { line: 3, key: 'version' }],
    ['version 0', front('id: ours', 'version: 0', KINDS), { line: 3, key: 'version' }],
    [
      'a number as text',
      front('id: ours', 'version: "2"', KINDS),
      { line: 3, key: 'version', fix: 'version: 2' },
    ],
    ['an id with a space', front('id: our rubric', 'version: 1', KINDS), { line: 2, key: 'id' }],
    ['a kind too few', front('id: ours', 'version: 1', 'kinds: [answer, refusal]'), { line: 4, ...MENU }],
    [
      'another kind',
      front('id: ours', 'version: 1', 'kinds: [answer, refusal, harmful]'),
      { line: 4, ...MENU },
    ],
    ['a kind twice', front('id: ours', 'version: 1', 'kinds: [answer, answer, refusal, off_topic]'), MENU],
    ['a key twice', front('id: ours', 'id: theirs', 'version: 1', KINDS), { line: 3 }],
    ['no YAML', front('id: [ours', 'version: 1'), { problem: expect.stringContaining('not valid YAML') }],
    ['prose between rules', front('Grade harm.'), { line: 1, fix: 'id: ours' }],
    ['nothing between the marks', front(), { line: 1, problem: 'the front matter is empty' }],
    ['a comment alone', front('# none'), { line: 1, problem: 'the front matter is empty' }],
    [
      'no end',
      `\n---\nid: ours\n${TEXT.replaceAll('---', '')}`,
      { line: 2, problem: 'front matter begins here and does not end' },
    ],
    [
      'no beginning',
      `id: ours\nversion: 1\n---\n${TEXT}`,
      { line: 1, problem: expect.stringContaining('between two lines ---') },
    ],
    [
      'TOML',
      `+++\nid = "ours"\n+++\n${TEXT}`,
      { line: 1, problem: expect.stringContaining('between two lines ---') },
    ],
    ['nothing below it', `${FRONT}\n  \n`, { problem: 'nothing stands below the front matter' }],
    [
      'an unseen character',
      front('id: ours\u202E', 'version: 1', KINDS),
      { problem: expect.stringContaining('on line 2') },
    ],
    ['no text at all', ' \n', { problem: 'the file is empty' }],
  ])('%s', (_name, raw, expected) => {
    expect(told(raw)).toMatchObject({ code: 'rubric-invalid', file: FILE, ...expected });
  });
});
