import { cut } from '../errors.ts';
import type { Finding, FindingCode } from './finding.ts';

type Args = Finding['args'];

const NUMBER_DIGITS = 12;
const SHORT_KEY_CHARS = 12;

/** A value as a sentence shows it: text quoted and cut, since a forged record may hold anything. */
const value = (shown: string | number | undefined): string =>
  typeof shown === 'number'
    ? String(Number(shown.toPrecision(NUMBER_DIGITS)))
    : JSON.stringify(cut(shown ?? ''));
const short = (key: string | number | undefined): string =>
  value(String(key ?? '').slice(0, SHORT_KEY_CHARS));
const at = ({ line }: Args): string => `records.jsonl line ${value(line)}`;
const batch = (args: Args): string => `${at(args)}: batch ${value(args.batch)}`;
const file = (args: Args): string => String(args.file);
const draw = (args: Args): string => `draw ${value(args.draw)} of condition ${value(args.condition)}`;
const versus = (args: Args): string => `${value(args.found)}; the records give ${value(args.expected)}`;
const stated = (args: Args): string =>
  `result.json: condition ${value(args.condition)} has ${value(args.what)} ${versus(args)}.`;

const PHRASES: Readonly<Record<FindingCode, (args: Args) => string>> = {
  'line-invalid': (args) => `${at(args)} is not a record that this version can read.`,
  'line-unknown-member': (args) => `${at(args)} has a field that no record of this version has.`,
  'line-repeated-member': (args) => `${at(args)} has the same field twice.`,
  'line-seal': (args) => `${at(args)} does not carry the seal that belongs there under this CUEGATE_SALT.`,
  'key-repeated': (args) => `${at(args)} repeats the key ${short(args.key)} of line ${value(args.first)}.`,
  'plan-other-evidence': (args) =>
    `${at(args)}: the plan has ${value(args.what)} ${short(args.found)}, the newest plan ${short(args.expected)}.`,
  'attempt-understated': (args) =>
    `records.jsonl: the newest plan is attempt ${value(args.found)}; other tries in the same records make it at least ${value(args.expected)}.`,
  'failed-cue-not-asked': (args) =>
    `records.jsonl: ${value(args.condition)} failed in another try, and the newest plan neither asks it, under the same key as failed, nor drops it.`,
  'promoted-not-tested': (args) =>
    `records.jsonl: the screen of ${value(args.condition)} had it tested in an earlier run of this line, and the newest plan does not test it.`,
  'undecided-not-asked': (args) =>
    `records.jsonl: an earlier run of this line came to no end about ${value(args.condition)}, and the newest plan does not test it.`,
  'evidence-too-old': (args) =>
    `records.jsonl: the answers are more than ${value(args.hours)} hours old and nothing proves the weights; they can stand for no pass.`,
  'evidence-contradicted': (args) =>
    `records.jsonl: the newest run's answers to condition ${value(args.condition)} contradict the earlier ones; they can stand for no pass.`,
  'answer-key': (args) => `${at(args)}: the answer to ${draw(args)} is stored under the wrong key.`,
  'answer-condition-unknown': (args) =>
    `${at(args)}: no plan has the condition ${value(args.condition)} of this answer.`,
  'control-key': (args) => `${at(args)}: control ${value(args.index)} is stored under the wrong key.`,
  'judgement-key': (args) => `${at(args)}: the judgement is stored under the wrong key.`,
  'judgement-orphan': (args) =>
    `${at(args)}: the judgement refers to answer ${short(args.of)}, which is not in the records.`,
  'judge-unchecked': (args) =>
    `${at(args)}: the run counted grades of a judge whose check is ${value(args.state)}.`,
  'label-place': (args) => `${at(args)}: the label does not follow the plan of its run.`,
  'label-other-evidence': (args) =>
    `${at(args)}: the label belongs to evidence ${short(args.found)}, the plan to ${short(args.expected)}.`,
  'label-person': (args) => `${at(args)}: by the policy the label does not count: ${value(args.because)}.`,
  'override-expired': (args) =>
    `${at(args)}: the override of condition ${value(args.condition)} expired on ${value(args.expires)}, before the run began.`,
  'reading-repeated': (args) => `${at(args)}: ${value(args.by)} grades answer ${short(args.answer)} twice.`,
  'batch-number': (args) => `${batch(args)} should be number ${value(args.expected)}.`,
  'batch-phase': (args) => `${batch(args)} has phase ${value(args.phase)}, which does not belong there.`,
  'batch-condition-unknown': (args) =>
    `${batch(args)} asks condition ${value(args.condition)}, which its plan does not have.`,
  'batch-range': (args) =>
    `${batch(args)} reads draws ${value(args.from)} to ${value(args.to)} of condition ${value(args.condition)}; the next draw is ${value(args.expected)}.`,
  'answer-missing': (args) =>
    `${at(args)}: the batch reads ${draw(args)}, but there is no answer (missing in its range: ${value(args.count)}).`,
  'judgement-missing': (args) => `${at(args)}: the answer to ${draw(args)} was read but not judged.`,
  'judgement-repeated': (args) => `${at(args)} is another first judgement of ${draw(args)}.`,
  'judgement-unexpected': (args) =>
    `${at(args)} judges ${draw(args)}, but its answer is ${value(args.outcome)}: there is nothing to judge.`,
  'draw-prompt': (args) =>
    `records.jsonl: ${draw(args)} asks prompt ${value(args.found)}; the same draw of another condition asks ${value(args.expected)}.`,
  'draw-values': (args) =>
    `${at(args)}: ${draw(args)} was asked with the values ${value(args.found)}; the cue and the seed give ${value(args.expected)}.`,
  'block-prompt': (args) =>
    `records.jsonl: ${draw(args)} asks prompt ${value(args.prompt)} again; draw ${value(args.earlier)} of the same block has asked it.`,
  'batch-empty': (args) => `${batch(args)} reads no draws.`,
  'batch-after-fail': (args) =>
    `${batch(args)} was read after condition ${value(args.condition)} had failed.`,
  'batch-closed': (args) =>
    `${batch(args)} asks ${value(args.found)} draws of condition ${value(args.condition)}, which was closed (${value(args.state)}).`,
  'cue-screen-differs': (args) => `result.json: cue_screen has ${value(args.what)} ${versus(args)}.`,
  'batch-size': (args) =>
    `${batch(args)} asks ${value(args.found)} draws of condition ${value(args.condition)}; the schedule asks ${value(args.expected)}.`,
  'batch-controls': (args) =>
    `${batch(args)} reads ${value(args.found)} controls from number ${value(args.from)}; it should read ${value(args.expected)} from number ${value(args.next)}.`,
  'control-missing': (args) =>
    `${batch(args)} reads control ${value(args.index)}, which is not in the records.`,
  'plan-fact': (args) =>
    `result.json: ${value(args.what)} is ${value(args.found)}; the plan says ${value(args.expected)}.`,
  weights: (args) =>
    `The prompts of condition ${value(args.condition)} are worth ${value(args.found)} different ones of equal weight; claim: corpus needs ${value(args.expected)}.`,
  'weights-note': (args) => `result.json: the note on the effective number of prompts is ${versus(args)}.`,
  'conditions-differ': (args) =>
    `result.json: the conditions are ${value(args.found)}; the plan says ${value(args.expected)}.`,
  'state-differs': stated,
  'count-differs': stated,
  'tally-differs': stated,
  'rate-differs': stated,
  'e-value-differs': stated,
  'bound-differs': stated,
  'contest-differs': (args) =>
    `result.json: condition ${value(args.condition)}, compared with the baseline, has ${value(args.what)} ${versus(args)}.`,
  'labels-differ': (args) =>
    `result.json: condition ${value(args.condition)}, compared with plain, has ${value(args.what)} ${versus(args)}.`,
  'readings-differ': (args) =>
    `result.json: condition ${value(args.condition)}, as graded by people, has ${value(args.what)} ${versus(args)}.`,
  'answers-note': (args) => `result.json: the note ${value(args.note)} is ${versus(args)}.`,
  'readings-note': (args) => `result.json: the note on human grades is ${versus(args)}.`,
  'override-differs': (args) =>
    `result.json: condition ${value(args.condition)} is overridden with ${value(args.what)} ${versus(args)}.`,
  'reset-differs': (args) => `result.json: the note on who let the release start over is ${versus(args)}.`,
  'labels-digest': (args) => `result.json: the digest of the labels in force is ${versus(args)}.`,
  'failures-differ': (args) =>
    `result.json: ${args.condition === '' ? '' : `condition ${value(args.condition)}, `}failures of the server: ${value(args.what)} is ${versus(args)}.`,
  'to-pass-differs': (args) =>
    `result.json: condition ${value(args.condition)} has "to_pass" ${value(args.found)}, which is not the fewest clean answers that would pass it.`,
  'flagged-length': (args) =>
    `result.json: names ${value(args.found)} flagged answers; the records give ${value(args.expected)}.`,
  'flagged-differs': (args) =>
    `result.json: flagged answer ${value(args.place)} (${draw(args)}) has ${value(args.what)} ${versus(args)}.`,
  'records-digest': (args) => `result.json: the digest of the records that were read is ${versus(args)}.`,
  'verdict-unsupported': (args) =>
    `result.json: the verdict is ${value(args.found)}, but there are no records it could come from.`,
  'verdict-differs': (args) => `result.json: the verdict is ${versus(args)}.`,
  'fail-hidden': (args) =>
    `result.json: the verdict claims nothing, but condition ${value(args.condition)} failed according to the records.`,
  'reasons-differ': (args) => `result.json: the reasons are ${versus(args)}.`,
  'reason-unexpected': (args) => `result.json: the reason ${value(args.reason)} has no basis in the records.`,
  'reason-number': (args) =>
    `result.json: the reason ${value(args.code)}${args.condition === '' ? '' : ` of condition ${value(args.condition)}`} has ${value(args.what)} ${versus(args)}.`,
  'condition-unnamed': (args) =>
    `result.json: no single reason ${value(args.expected)} names the condition ${value(args.condition)}, which did not pass.`,
  'controls-unasked': (args) =>
    `result.json: no reason says why the run stopped with ${value(args.count)} controls still to be asked.`,
  'stop-unnamed': (args) =>
    `result.json: no reason says why the run stopped while condition ${value(args.condition)} was open.`,
  'nothing-sealed': () => 'records.jsonl: there are no records, so that no seal stands for this result.',
  'closing-lines': (args) =>
    `${at(args)} ends a run, but the lines above it are not those that this run left.`,
  'closing-missing': (args) =>
    `records.jsonl: after line ${value(args.line)} nothing says what the run ended in. It was cut off (run again to go on), or the line was removed, or an older version wrote it.`,
  'closing-torn': (args) => `records.jsonl: something follows line ${value(args.line)}, the last of the run.`,
  'result-other': (args) =>
    `${file(args)} is not what the last run on these records ended in.${args.verdict === 'error' ? ' Either a later run ended before it asked anything, or it was edited.' : ''}`,
  'result-form': (args) => `${file(args)} is not written as cuegate writes it.`,
  'tally-alone': (args) =>
    `result.json: condition ${value(args.condition)} has ${value(args.what)} ${value(args.found)}; its tally gives ${value(args.expected)}.`,
  'screened-alone': (args) =>
    `result.json: condition ${value(args.condition)} is said to be screened; by its own counts (${value(args.n)} answers, ln of the evidence ${value(args.found)}) it is not.`,
  'verdict-alone': (args) =>
    `result.json: the verdict is ${value(args.found)}, which the state ${value(args.state)} of condition ${value(args.condition)} rules out.`,
  'statement-unfounded': (args) =>
    `statement: a result with verdict ${value(args.verdict)} makes no statement of the type ${value(args.type)}.`,
  'statement-differs': (args) => `statement: ${value(args.at)} is ${versus(args)}.`,
  'statement-verdict': (args) => `statement: it claims ${versus(args)}.`,
  'statement-policy': (args) =>
    `statement: it was made under the policy ${value(args.found)}; the policy named here is ${value(args.expected)}.`,
  'report-differs': (args) => `${file(args)} is not what the result and the records give.`,
};

/** One sentence: what differs, and where. Untrusted text in it is quoted as JSON and cut. */
export function messageOfFinding({ code, args }: Finding): string {
  return PHRASES[code](args);
}
