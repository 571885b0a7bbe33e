import type { VNode } from 'preact';
import { element } from '../chart/element.ts';
import { grouped } from '../numbers.ts';
import { tookInWords, tooLate } from '../report/asked.ts';
import { explainedInWords, headlineOf } from '../report/headline.ts';
import { originOf, type Result } from '../report/schema.ts';
import { paragraph, type Section, table } from './markup.ts';
import { marked, sentence } from './sentence.ts';

type Row = readonly [name: string, said: string | null | undefined];

/** Models, files, digests, and how to run it again; what is not known has no row. */
export function factsSection(result: Result): readonly Section[] {
  const { candidate, baseline, judge, source, digests, evidence_key, seed_id, left_out, claim, prompts } =
    result;
  const origin = originOf(result);
  const rows: readonly Row[] = [
    ['candidate', candidate?.model],
    ['declared digest', candidate?.declared.digest],
    ['the server reports', reported(candidate?.observed)],
    ['baseline', baseline?.model],
    ['judge', judge?.model],
    ['the judge’s server reports', reported(judge?.observed)],
    ['screening judge', judge?.screen?.model],
    ['second judge', judge?.second?.model],
    ['rubric', judge?.rubric?.id ?? judge?.rubric?.name],
    ['prompts', prompts === null ? null : `${grouped(prompts)}${claim === null ? '' : `, claim: ${claim}`}`],
    ['policy', source?.policy],
    ['release', source?.release],
    ['commit of the policy', origin?.policy_commit ?? source?.git?.policy_commit],
    ['commit of the release', origin?.head],
    ['evidence key', evidence_key],
    ['seed', seed_id],
    ...Object.entries(digests ?? {}).map(([name, digest]): Row => [`digest: ${name}`, digest]),
    ['cues left out', left_out.length === 0 ? null : left_out.join(', ')],
  ];
  const known = rows.flatMap(([name, said]) => (said == null ? [] : [[name, marked(said)]]));
  const command = source?.command ?? null;
  const body: readonly VNode[] = [
    ...(known.length === 0 ? [] : [table('Models, files and digests', [], known, 'wrap')]),
    ...(command === null
      ? []
      : [
          paragraph(
            'Run it again (on the command line: in the same report folder, with --out where it has another name):',
          ),
          element('pre', {}, element('code', {}, ...sentence(command))),
        ]),
  ];
  return body.length === 0 ? [] : [{ id: 'facts', title: 'What was judged, by what', body }];
}

function reported(
  observed: { readonly model: string | null; readonly fingerprint: string | null } | null | undefined,
) {
  if (observed == null) return null;
  return `${observed.model ?? 'no name'}, fingerprint ${observed.fingerprint ?? 'none'}`;
}

/** What may differ between two runs of one plan, at the very end. */
export function footer(result: Result): VNode {
  const { run } = result;
  const { calls, seconds } = tookInWords(result);
  const { explained } = headlineOf(result, marked);
  const facts = [
    calls,
    run.cost_usd === null ? 'cost unknown' : `$${run.cost_usd.toFixed(2)}`,
    seconds,
    ...(run.retried === 0 ? [] : [`${grouped(run.retried)} retried`]),
    ...tooLate(result),
    `began ${marked(run.started_at)}`,
    `cuegate ${marked(run.versions.cuegate)}`,
    ...(explained === null ? [] : [explainedInWords(explained)]),
  ];
  return element('footer', {}, element('p', {}, ...sentence(facts.join(' · '))));
}
