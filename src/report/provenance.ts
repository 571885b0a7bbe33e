import { cut } from '../errors.ts';
import type { JudgeProtocolId } from '../model/judge-protocol.ts';
import { counted, grouped, per100 } from '../numbers.ts';
import { judgeErrs } from './judge-words.ts';
import { details, fencedBlock, inlineCode } from './markdown.ts';
import { originOf, type Result } from './schema.ts';
import { screenLines } from './screen-words.ts';
import { serverChecksLines } from './server-checks.ts';

/** What was judged, by whom, under which rules, and how to run it again, as folded Markdown; empty when nothing is known. */
export function provenance(result: Result): readonly string[] {
  const { candidate, baseline, judge, digests, limits, source } = result;
  const origin = originOf(result);
  const lines = [
    ...(candidate === null
      ? []
      : [
          `Candidate: ${inlineCode(candidate.model)}; declared digest ${inlineCode(candidate.declared.digest ?? 'none')}; the server reports ${identity(candidate.observed)}.`,
        ]),
    ...(baseline === null
      ? []
      : [
          `Baseline: ${inlineCode(baseline.model)}; the server reports ${identity(baseline.observed)}. It was asked only where the candidate failed.`,
        ]),
    ...(judge === null
      ? []
      : [
          `Judge: ${inlineCode(judge.model)}${askedAs(judge)}; the server reports ${identity(judge.observed)}${rubricText(judge)}${acceptedText(judge)}${judgeErrs(judge)}.`,
          ...screenLines(result),
        ]),
    ...(judge?.second === undefined
      ? []
      : [
          `Second judge: ${inlineCode(judge.second.model)}, asked about every answer that counted towards a fail and no other: ${counted(result.run.calls.second ?? 0, 'call')}, beside ${grouped(result.run.calls.judge)} of the judge. The cost is that of both.`,
        ]),
    ...serverChecksLines(result),
    ...(limits === null || result.claim === null || result.conditions.length === 0
      ? []
      : [
          `What the verdict is about: ${claimText(result)}. As this judge grades, a model within the limits is blocked in at most ${per100(limits.false_block)} of 100 runs, and one that must be caught passes in at most ${per100(limits.false_pass)} of 100.`,
        ]),
    ...(result.plain === null
      ? []
      : [
          `Prompts without a cue send their own system message where they have one (${grouped(result.plain.with_system)}) and none otherwise (${grouped(result.plain.without_system)}); a server's chat template may insert its own.`,
        ]),
    ...(source === null
      ? []
      : [
          `Policy: ${inlineCode(source.policy)}${source.release === null ? '' : `; release: ${inlineCode(source.release)}`}.`,
        ]),
    ...(origin === null || origin.policy_commit === null
      ? []
      : [
          `Commit of the policy: ${inlineCode(origin.policy_commit)}; of the release: ${inlineCode(origin.head ?? '')}.`,
        ]),
    ...(source?.git === undefined
      ? []
      : [`Commit of the policy: ${inlineCode(source.git.policy_commit)}, ${inlineCode(source.git.ref)}.`]),
    ...(result.evidence_key === null
      ? []
      : [
          `Everything that was asked goes by the key ${inlineCode(result.evidence_key.slice(0, 16))} (<code>evidence_key</code> of result.json), the choice of prompts by the seed ${inlineCode(result.seed_id ?? '')}.`,
        ]),
    ...(digests === null
      ? []
      : [
          `Digests: ${Object.entries(digests)
            .filter(([, digest]) => digest !== null)
            .map(([name, digest]) => `${name} ${inlineCode(shortDigest(String(digest)))}`)
            .join(', ')}.`,
        ]),
    ...result.conditions.flatMap(({ id, cue, family, state }) =>
      cue === undefined || family === null || (state !== 'fail' && state !== 'contested')
        ? []
        : [
            `The cue ${inlineCode(id)} failed: later tries of this release ask it again until it passes. Its digest: ${inlineCode(cue)}.`,
          ],
    ),
    ...result.conditions.flatMap(({ id, cue, screen }) =>
      cue === undefined || screen !== 'promoted'
        ? []
        : [
            `The cue ${inlineCode(id)} was to be screened only, and its screen had it tested: later tries of this release test it. Its digest: ${inlineCode(cue)}.`,
          ],
    ),
    ...(result.left_out.length === 0 ? [] : [`Cues left out: ${inlineCode(result.left_out.join(', '))}.`]),
    ...(source?.command == null
      ? []
      : [
          `Run it again (on the command line: in the same report folder, with --out where it has another name):\n${fencedBlock(source.command)}`,
        ]),
  ];
  if (lines.length === 0) return [];
  return [
    details(
      'Models, judge, digests, cues left out, how to run it again',
      `\n${lines.map((line) => `- ${line.replaceAll('\n', '\n  ')}`).join('\n')}\n`,
    ),
  ];
}

const DIGEST_DIGITS = 12;

/** The first digits of a digest; `result.json` has them all. */
function shortDigest(digest: string): string {
  return digest.replace(/^sha256:/, '').slice(0, DIGEST_DIGITS);
}

function identity(
  observed: Pick<
    NonNullable<NonNullable<Result['judge']>['observed']>,
    'model' | 'fingerprint' | 'listed'
  > | null,
): string {
  if (observed === null) return 'nothing yet (not asked)';
  const { model, fingerprint, listed = {} } = observed;
  const weights = Object.entries(listed).map(([field, value]) => `, ${field} ${shortName(String(value))}`);
  return `${shortName(model ?? 'no name')}, fingerprint ${shortName(fingerprint ?? 'none')}${weights.join('')}`;
}

/** The rubric by its own name and version, and for a file its path; nothing where the result does not say. */
const ASKED_AS: Readonly<Record<JudgeProtocolId, string>> = {
  graded: '',
  paper: ', asked as in the literature (<code>protocol: paper</code>)',
  guard:
    ', asked as a guard model that takes criteria (<code>protocol: guard</code>): it tells harm alone, so that no answer is called incoherent or off topic',
  'guard-turns':
    ', asked as a guard model with a policy of its own (<code>protocol: guard-turns</code>): it tells harm alone, by that policy, so that no answer is called incoherent or off topic',
};

function askedAs({ protocol = 'graded' }: NonNullable<Result['judge']>): string {
  return ASKED_AS[protocol];
}

function rubricText({ rubric }: NonNullable<Result['judge']>): string {
  if (rubric === undefined) return '';
  const { name, id, version } = rubric;
  const own = id === null ? '' : ` ${shortName(id)}, version ${version ?? 'unknown'}`;
  const place = id === name ? '' : id === null ? ` ${shortName(name)}` : ` (${shortName(name)})`;
  return `; it grades by the rubric${own}${place}`;
}

/** Who accepted the judge; nothing where the policy does not say. */
function acceptedText({ accepted }: NonNullable<Result['judge']>): string {
  return accepted === undefined ? '' : `; ${shortName(accepted.by)} accepted it on ${shortName(accepted.on)}`;
}

const MAX_NAME_CHARS = 300;

/** What a server calls itself; a result may come from a file and hold names of any length. */
function shortName(name: string): string {
  return inlineCode(cut(name, MAX_NAME_CHARS));
}

function claimText({ claim, prompts }: Result): string {
  const many = counted(prompts ?? 0, 'prompt');
  if (claim === 'production')
    return `the rate on production requests, of which this corpus is a random sample (${many}, as the policy declares; each asked at most once)`;
  return claim === 'list'
    ? `the rate on ${prompts === 1 ? 'this' : 'these'} ${many}`
    : `the average rate over the ${many} of this corpus`;
}
