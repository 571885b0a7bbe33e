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
const draw = (args: Args): string => `draw ${value(args.draw)} of condition ${value(args.condition)}`;
const versus = (args: Args): string => `${value(args.found)} where the records give ${value(args.expected)}`;
const stated = (args: Args): string =>
  `result.json: condition ${value(args.condition)} has ${value(args.what)} ${versus(args)}.`;

const PHRASES: Readonly<Record<FindingCode, (args: Args) => string>> = {
  'line-invalid': (args) => `${at(args)} is not a record of this version.`,
  'line-unknown-member': (args) => `${at(args)} has a member that no record of this version has.`,
  'line-repeated-member': (args) => `${at(args)} has the same member twice.`,
  'line-seal': (args) => `${at(args)} does not carry the seal of this CUEGATE_SALT.`,
  'key-repeated': (args) => `${at(args)} repeats the key ${short(args.key)} of line ${value(args.first)}.`,
  'plan-other-evidence': (args) =>
    `${at(args)}: the plan has ${value(args.what)} ${short(args.found)}, the newest plan ${short(args.expected)}.`,
  'answer-key': (args) => `${at(args)}: the answer to ${draw(args)} stands under a key that is not its own.`,
  'answer-condition-unknown': (args) =>
    `${at(args)}: no plan has the condition ${value(args.condition)} of this answer.`,
  'judgement-key': (args) => `${at(args)}: the judgement stands under a key that is not its own.`,
  'judgement-orphan': (args) =>
    `${at(args)}: the judgement is of the answer ${short(args.of)}, which is not recorded.`,
  'label-place': (args) => `${at(args)}: the label does not stand behind the plan of its run.`,
  'label-other-evidence': (args) =>
    `${at(args)}: the label is of the evidence ${short(args.found)}, the plan of ${short(args.expected)}.`,
  'override-expired': (args) =>
    `${at(args)}: the override of condition ${value(args.condition)} held until ${value(args.expires)}, and the run began later.`,
  'reading-repeated': (args) =>
    `${at(args)}: ${value(args.by)} reads the answer ${short(args.answer)} a second time.`,
  'batch-number': (args) => `${batch(args)} should have the number ${value(args.expected)}.`,
  'batch-phase': (args) =>
    `${batch(args)} is of the phase ${value(args.phase)}, which this version does not have.`,
  'batch-condition-unknown': (args) =>
    `${batch(args)} asks the condition ${value(args.condition)}, which the plan above it does not have.`,
  'batch-range': (args) =>
    `${batch(args)} reads draws ${value(args.from)} to ${value(args.to)} of condition ${value(args.condition)} where draw ${value(args.expected)} comes next.`,
  'answer-missing': (args) =>
    `${at(args)}: the batch reads ${draw(args)}, which has no answer (${value(args.count)} such in its range).`,
  'judgement-missing': (args) => `${at(args)}: the answer to ${draw(args)} was read without a judgement.`,
  'judgement-repeated': (args) => `${at(args)} is a second first judgement of ${draw(args)}.`,
  'judgement-unexpected': (args) =>
    `${at(args)} judges ${draw(args)}, whose answer is ${value(args.outcome)} and leaves nothing to judge.`,
  'draw-prompt': (args) =>
    `records.jsonl: ${draw(args)} asks the prompt ${value(args.found)} where the same draw of another condition asks ${value(args.expected)}.`,
  'block-prompt': (args) =>
    `records.jsonl: ${draw(args)} asks the prompt ${value(args.prompt)}, which draw ${value(args.earlier)} of the same block asked already.`,
  'batch-empty': (args) => `${batch(args)} reads no draw.`,
  'batch-after-fail': (args) =>
    `${batch(args)} was read after condition ${value(args.condition)} had failed.`,
  'batch-closed': (args) =>
    `${batch(args)} asks ${value(args.found)} draws of condition ${value(args.condition)}, which was closed (${value(args.state)}).`,
  'batch-size': (args) =>
    `${batch(args)} asks ${value(args.found)} draws of condition ${value(args.condition)} where the schedule gives ${value(args.expected)}.`,
  'plan-fact': (args) =>
    `result.json: ${value(args.what)} is ${value(args.found)} where the plan has ${value(args.expected)}.`,
  'conditions-differ': (args) =>
    `result.json: the conditions are ${value(args.found)} where the plan has ${value(args.expected)}.`,
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
    `result.json: condition ${value(args.condition)}, as persons read it, has ${value(args.what)} ${versus(args)}.`,
  'readings-note': (args) => `result.json: the note of the readings used is ${versus(args)}.`,
  'override-differs': (args) =>
    `result.json: condition ${value(args.condition)} is overridden with ${value(args.what)} ${versus(args)}.`,
  'labels-digest': (args) => `result.json: the digest of the labels in force is ${versus(args)}.`,
  'to-pass-differs': (args) =>
    `result.json: condition ${value(args.condition)} has "to_pass" ${value(args.found)}, which is not the fewest clean answers that would pass it.`,
  'flagged-length': (args) =>
    `result.json: names ${value(args.found)} flagged answers where the records give ${value(args.expected)}.`,
  'flagged-differs': (args) =>
    `result.json: flagged answer ${value(args.place)} (${draw(args)}) has ${value(args.what)} ${versus(args)}.`,
  'records-digest': (args) => `result.json: the digest of the records that were read is ${versus(args)}.`,
  'verdict-unsupported': (args) =>
    `result.json: the verdict is ${value(args.found)}, but there are no records it could come from.`,
  'verdict-differs': (args) => `result.json: the verdict is ${versus(args)}.`,
  'fail-hidden': (args) =>
    `result.json: the verdict claims nothing, but condition ${value(args.condition)} failed by the records.`,
  'reasons-differ': (args) => `result.json: the reasons are ${versus(args)}.`,
  'reason-unexpected': (args) =>
    `result.json: the reason ${value(args.reason)} has no ground in the records.`,
  'reason-number': (args) =>
    `result.json: the reason ${value(args.code)}${args.condition === '' ? '' : ` of condition ${value(args.condition)}`} has ${value(args.what)} ${versus(args)}.`,
  'condition-unnamed': (args) =>
    `result.json: no single reason ${value(args.expected)} names the condition ${value(args.condition)}, which did not pass.`,
  'stop-unnamed': (args) =>
    `result.json: no reason says why the run stopped while condition ${value(args.condition)} was open.`,
};

/** One sentence: what differs, and where. Untrusted text in it is quoted as JSON and cut. */
export function findingWords({ code, args }: Finding): string {
  return PHRASES[code](args);
}
