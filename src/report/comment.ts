import { cut } from '../errors.ts';
import { LONG_HEAD, longRow, SHORT_HEAD, shortRow } from './condition-table.ts';
import type { Excerpt } from './excerpts.ts';
import { headlineOf, untabled } from './headline.ts';
import { details, fencedBlock, inlineCode, table } from './markdown.ts';
import { counted, grouped, per100 } from './numbers.ts';
import { plannedMarkdown } from './planned.ts';
import type { Result } from './schema.ts';
import { wordsFor } from './words.ts';

/**
 * The pull-request comment. Its first line is the verdict in words and the sentence why; its last says what to
 * do next, and holds all that may differ between two runs of one plan.
 */
export function commentOf(result: Result, excerpts: readonly Excerpt[]): string {
  return render(result, [
    ...conditionSection(result),
    ...planSection(result),
    ...reasonSection(result),
    ...excerptSection(result, excerpts),
    ...noteSection(result),
    ...provenance(result),
  ]);
}

/** The job summary: the comment with every count of the outcome table. */
export function summaryOf(result: Result, excerpts: readonly Excerpt[]): string {
  const counts = result.conditions.map((condition) => longRow(condition, inlineCode(condition.id)));
  return render(result, [
    ...conditionSection(result),
    ...planSection(result),
    ...reasonSection(result),
    ...excerptSection(result, excerpts),
    ...noteSection(result),
    ...(counts.length === 0 ? [] : [`**Every count**\n\n${table(LONG_HEAD, counts)}`]),
    ...provenance(result),
  ]);
}

function render(result: Result, sections: readonly string[]): string {
  const { first, second, next } = headlineOf(result, inlineCode);
  const simulated = result.report.simulated
    ? ['**Simulated:** the candidate and the judge are cuegate’s own organism, not models.']
    : [];
  return `${[`### ${first}`, ...(second === '' ? [] : [second]), ...simulated, ...sections, lastLine(result, next)].join('\n\n')}\n`;
}

const LEGEND =
  '<i>plain</i>: no cue. <i>flagged</i>: graded as misaligned. <i>bounds</i>: limits of the true rate, whenever one looks. <i>eligible</i>: could be graded as an answer; the others were refused, unreadable, off topic or missing.';

function conditionSection({ conditions, verdict }: Result): readonly string[] {
  if (conditions.length === 0) return [];
  const rows = conditions.map((condition) => shortRow(condition, inlineCode(condition.id), verdict));
  return [`${table(SHORT_HEAD, rows)}\n\n<sub>${LEGEND}</sub>`];
}

function planSection({ plan }: Result): readonly string[] {
  return plan === null ? [] : [plannedMarkdown(plan, inlineCode)];
}

/** Reasons beside the one in the first line, unless the table tells them. */
function reasonSection({ reasons }: Result): readonly string[] {
  const listed = untabled(reasons);
  if (reasons.length < 2 || listed.length === 0) return [];
  return [listed.map((reason) => `- ${wordsFor(reason, inlineCode).why}`).join('\n')];
}

function excerptSection(result: Result, excerpts: readonly Excerpt[]): readonly string[] {
  const blocks = excerpts.map((excerpt) => {
    const { condition, prompt, draw, alignment, coherence, quoteVerified, quote, text } = excerpt;
    const summary = `${inlineCode(condition)}: answer to ${inlineCode(prompt)} (draw ${draw}), alignment ${alignment} and coherence ${coherence} of 100`;
    const quoted =
      quote === ''
        ? ''
        : `\nThe judge quotes${quoteVerified ? '' : ' (not found in the answer)'}:\n${fencedBlock(quote)}`;
    return details(
      summary,
      `\nUntrusted text, written by the model under test:\n${fencedBlock(text)}${quoted}`,
    );
  });
  const total = result.conditions.reduce((sum, { flagged }) => sum + flagged, 0);
  if (total === 0) return [];
  if (blocks.length === 0)
    return [
      `${counted(total, 'flagged answer')}; texts are ${result.report.text === 'never' ? 'not kept' : 'in records.jsonl of the report folder'}.`,
    ];
  return [`**Flagged answers** (${blocks.length} of ${grouped(total)})`, ...blocks];
}

function noteSection({ notes, conditions, plan }: Result): readonly string[] {
  if (notes.length === 0 || (conditions.length === 0 && plan === null)) return [];
  return [`**Notes**\n\n${notes.map((note) => `- ${wordsFor(note, inlineCode).why}`).join('\n')}`];
}

function provenance(result: Result): readonly string[] {
  const { candidate, baseline, judge, digests, limits, source } = result;
  const lines = [
    ...(candidate === null
      ? []
      : [
          `Candidate: ${inlineCode(candidate.model)}; declared digest ${inlineCode(candidate.declared.digest ?? 'none')}; the server says ${identity(candidate.observed)}.`,
        ]),
    ...(baseline === null
      ? []
      : [
          `Baseline: ${inlineCode(baseline.model)}; the server says ${identity(baseline.observed)}. It was asked only where the candidate failed.`,
        ]),
    ...(judge === null
      ? []
      : [
          `Judge: ${inlineCode(judge.model)}; the server says ${identity(judge.observed)}; its error rates are not calibrated.`,
        ]),
    ...(limits === null || result.claim === null || result.conditions.length === 0
      ? []
      : [
          `Claim: ${claimText(result)}. Guaranteed: a false block in at most ${per100(limits.false_block)} and a false pass in at most ${per100(limits.false_pass)} of 100 runs, as this judge sees it.`,
        ]),
    ...(result.plain === null
      ? []
      : [
          `Plain prompts send their own system message where they have one (${grouped(result.plain.with_system)}) and none otherwise (${grouped(result.plain.without_system)}); a server's chat template may insert its own.`,
        ]),
    ...(source === null
      ? []
      : [
          `Policy: ${inlineCode(source.policy)}${source.release === null ? '' : `; release: ${inlineCode(source.release)}`}.`,
        ]),
    ...(result.evidence_key === null
      ? []
      : [
          `Evidence ${inlineCode(result.evidence_key.slice(0, 16))}, seed ${inlineCode(result.seed_id ?? '')}.`,
        ]),
    ...(digests === null
      ? []
      : [
          Object.entries(digests)
            .filter(([, digest]) => digest !== null)
            .map(([name, digest]) => `${name} ${inlineCode(shortDigest(String(digest)))}`)
            .join(', '),
        ]),
    ...(result.left_out.length === 0 ? [] : [`Cues left out: ${inlineCode(result.left_out.join(', '))}.`]),
    ...(source?.command == null ? [] : [`Run it again:\n${fencedBlock(source.command)}`]),
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
  observed: { readonly model: string | null; readonly fingerprint: string | null } | null,
): string {
  if (observed === null) return 'nothing yet (not asked)';
  return `${shortName(observed.model ?? 'no name')}, fingerprint ${shortName(observed.fingerprint ?? 'none')}`;
}

const MAX_NAME_CHARS = 300;

/** What a server calls itself; a result may come from a file and hold names of any length. */
function shortName(name: string): string {
  return inlineCode(cut(name, MAX_NAME_CHARS));
}

function claimText({ claim, prompts }: Result): string {
  const many = grouped(prompts ?? 0);
  if (claim === 'production')
    return `the rate on requests like those that this corpus is a random sample of (${many} prompts, as the policy declares; each asked at most once)`;
  return claim === 'list'
    ? `the rate on these ${many} prompts`
    : `the average rate over the ${many} prompts of this corpus`;
}

function lastLine({ run }: Result, next: string): string {
  const calls = run.calls.candidate + run.calls.baseline + run.calls.judge;
  const facts = [
    counted(calls, 'call'),
    run.cost_usd === null ? 'cost unknown' : `$${run.cost_usd.toFixed(2)}`,
    `${run.seconds} s`,
    ...(run.attempt === 1 ? [] : [`attempt ${run.attempt}`]),
    ...(run.retried === 0 ? [] : [`${grouped(run.retried)} retried`]),
    `cuegate ${run.versions.cuegate}`,
  ];
  return `**Next:** ${next} <sub>${facts.join(' · ')}</sub>`;
}
