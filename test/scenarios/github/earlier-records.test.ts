import { zipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { GitHubApi } from '../../../src/adapters/github/api.ts';
import { downloadArchive } from '../../../src/adapters/github/archive-download.ts';
import { earlierRecords } from '../../../src/adapters/github/earlier-records.ts';
import { fileInArchive } from '../../../src/adapters/github/file-in-archive.ts';
import { githubApi } from '../../../src/adapters/github/rest-api.ts';
import { fixedClock } from '../../../src/testing/clock.ts';
import { type Artifact, type GitHubServer, startGitHubApi } from '../../runner/github-api.ts';
import { REPOSITORY, releaseRepository } from '../../runner/release-repository.ts';

const RUN = 7;
const text = (content: string) => new TextEncoder().encode(content);
const records = (content: string) => zipSync({ 'records.jsonl': text(content), 'result.json': text('{}') });

describe('the records of an earlier run', () => {
  const repository = releaseRepository({}, {});
  let github: GitHubServer;
  let api: GitHubApi;
  beforeAll(async () => {
    github = await startGitHubApi(repository);
    api = githubApi('the-token', REPOSITORY, github.url, fixedClock());
  });
  afterAll(() => github.close());
  beforeEach(() => {
    repository.artifacts = [];
    github.fault = null;
    github.downloadFault = null;
    for (const log of [github.requests, github.downloads]) log.length = 0;
  });

  /** Uploads a report; by default the first attempt of the run. */
  function uploaded(zip: Uint8Array, more: Partial<Artifact> = {}): void {
    const id = repository.artifacts.length + 1;
    repository.artifacts.push({ id, name: 'cuegate-1', run: RUN, expired: false, zip, ...more });
  }
  const why = async () => {
    const found = await earlierRecords(api, RUN);
    return found.lines === null ? found.why : found.lines;
  };

  it('come from the last attempt among all pages of its artifacts, without a torn last line', async () => {
    uploaded(records('{"attempt":10}\n{"torn'), { name: 'cuegate-10' });
    uploaded(records('{"attempt":9}\n'), { name: 'cuegate-9' });
    uploaded(records('{"run":8}\n'), { name: 'cuegate-11', run: RUN + 1 });
    for (let other = 0; other < 105; other += 1) uploaded(records(''), { name: `coverage-${other}` });
    uploaded(records('{"attempt":12}\n{"and":"more"}\n'), { name: 'cuegate-12' });
    expect(await why()).toEqual(['{"attempt":12}', '{"and":"more"}']);
    repository.artifacts = repository.artifacts.filter(({ name }) => name !== 'cuegate-12');
    expect(await why()).toEqual(['{"attempt":10}']);
  });

  it('are fetched from the other host without the token', async () => {
    uploaded(records('{}\n'));
    expect(await why()).toEqual(['{}']);
    expect(github.requests.map(({ authorization }) => authorization)).toEqual([
      'token the-token',
      'token the-token',
    ]);
    expect(github.downloads.map(({ path, authorization }) => [path, authorization])).toEqual([
      ['/artifact/1', undefined],
    ]);
  });

  it.each([
    ['there is none', () => {}],
    ['there is none', () => uploaded(records('{}\n'), { name: 'cuegate-1-extra' })],
    ['GitHub has deleted it by its age', () => uploaded(records('{}\n'), { expired: true })],
    ['invalid zip data', () => uploaded(text('this is no archive'))],
    ['invalid zip data', () => uploaded(records('{}\n').subarray(0, 60))],
    ['it holds no records.jsonl', () => uploaded(zipSync({ '../records.jsonl': text('{}\n') }))],
    ['it holds no records.jsonl', () => uploaded(zipSync({ 'records.jsonl/': text('') }))],
    [
      'The encoded data was not valid',
      () => uploaded(zipSync({ 'records.jsonl': new Uint8Array([255, 10]) })),
    ],
  ])('are not there when %s', async (reason, upload) => {
    upload();
    expect(await why()).toContain(`the report of run ${RUN} cannot be used: `);
    expect(await why()).toContain(reason);
  });

  it('are not there without the permission, nor when GitHub breaks or names no address', async () => {
    uploaded(records('{}\n'));
    const refusing = (part: string, status: number, location?: string) => {
      github.fault = ({ path }) =>
        path.includes(part)
          ? {
              status,
              body: { message: 'Resource not accessible by integration' },
              ...(location === undefined ? {} : { headers: { location } }),
            }
          : null;
      return why();
    };
    expect(await refusing('/actions/runs/', 403)).toContain('403 Resource not accessible');
    expect(await refusing('/zip', 410)).toContain('410');
    expect(await refusing('/zip', 302)).toContain('no address was given');
    expect(await refusing('/zip', 302, 'http://storage.example/a?sig=1')).toContain('must be https');
    expect(await refusing('/zip', 302, 'https://169.254.169.254/a?sig=1')).toContain('metadata');
    expect(await refusing('/zip', 302, '/relative')).toContain('Invalid URL');
    expect(github.downloads).toEqual([]);
  });

  it('are not there when the other host sends on, fails, or sends something else', async () => {
    uploaded(records('{}\n'));
    github.downloadFault = () => ({ status: 302, headers: { location: `${github.url}/elsewhere` } });
    expect(await why()).toContain('fetch failed');
    github.downloadFault = () => ({ status: 403, body: 'expired' });
    expect(await why()).toContain('its host answered 403');
    github.downloadFault = () => ({ status: 200, reset: true });
    expect(await why()).toContain('fetch failed');
    github.downloadFault = () => ({ status: 200, body: 'another archive' });
    expect(await why()).toContain('its digest is not the one that GitHub states');
    expect(github.requests.filter(({ path }) => path.includes('elsewhere'))).toEqual([]);
  });

  it('are not fetched beyond a size', async () => {
    uploaded(records('{}\n'));
    const url = await api.artifactUrl(1);
    await expect(downloadArchive(url, 20)).rejects.toThrow('more than 20 bytes');
    expect((await downloadArchive(url, 10_000)).length).toBe(repository.artifacts[0]?.zip.length);
  });
});

describe('a file in an archive', () => {
  const bomb = zipSync({ 'records.jsonl': new Uint8Array(4_000_000) });
  /** The archive with other bytes for the length that its directory states. */
  function saying(archive: Uint8Array, length: number): Uint8Array {
    const said = archive.slice();
    const view = new DataView(said.buffer);
    const at = [...said.keys()].findLast(
      (index) => index + 4 <= said.length && view.getUint32(index, true) === 0x02014b50,
    );
    view.setUint32((at ?? 0) + 24, length, true);
    return said;
  }
  /** Two archives' entries in one: the directory names the same file twice. */
  const doubled = (() => {
    const made = zipSync({ 'records.jsonl': text('{"mine":1}\n'), 'records.jsonk': text('{"other":1}\n') });
    return Buffer.from(Buffer.from(made).toString('latin1').replaceAll('jsonk', 'jsonl'), 'latin1');
  })();

  it('is taken by its exact name, and nothing else is inflated', () => {
    const archive = zipSync({
      'a/records.jsonl': text('inner'),
      'records.jsonl': text('{}\n'),
      big: new Uint8Array(9_000_000),
    });
    expect(fileInArchive(archive, 'records.jsonl', 100)).toEqual(text('{}\n'));
    expect(fileInArchive(archive, 'a/records.jsonl', 100)).toEqual(text('inner'));
    expect(fileInArchive(archive, 'Records.jsonl', 100)).toBeNull();
    expect(fileInArchive(archive, '__proto__', 100)).toBeNull();
  });

  it('is refused when it is too large, even if its archive is small or says otherwise', () => {
    expect(bomb.length).toBeLessThan(10_000);
    expect(() => fileInArchive(bomb, 'records.jsonl', 1_000_000)).toThrow('more than 1000000 bytes');
    expect(() => fileInArchive(saying(bomb, 5_000_000), 'records.jsonl', 6_000_000)).toThrow('not as long');
    expect(fileInArchive(saying(bomb, 10), 'records.jsonl', 1_000_000)).toHaveLength(10);
  });

  it('is refused when it is there twice', () => {
    expect(() => fileInArchive(doubled, 'records.jsonl')).toThrow('two files');
  });
});
