/** Everything that can differ; `messages.ts` has a sentence for each. */
export type FindingCode =
  // a line of the records by itself
  | 'line-invalid'
  | 'line-unknown-member'
  | 'line-repeated-member'
  | 'line-seal'
  | 'key-repeated'
  | 'plan-other-evidence'
  | 'attempt-understated'
  | 'failed-cue-not-asked'
  | 'promoted-not-tested'
  | 'undecided-not-asked'
  | 'evidence-too-old'
  | 'evidence-contradicted'
  | 'answer-key'
  | 'answer-condition-unknown'
  | 'control-key'
  | 'judgement-key'
  | 'judgement-orphan'
  | 'judge-unchecked'
  // the labels behind a plan
  | 'label-place'
  | 'label-other-evidence'
  | 'label-person'
  | 'override-expired'
  | 'reading-repeated'
  // what the batches say was read
  | 'batch-number'
  | 'batch-phase'
  | 'batch-condition-unknown'
  | 'batch-range'
  | 'answer-missing'
  | 'judgement-missing'
  | 'judgement-repeated'
  | 'judgement-unexpected'
  | 'draw-prompt'
  | 'draw-values'
  | 'block-prompt'
  // what had to be asked
  | 'batch-empty'
  | 'batch-after-fail'
  | 'batch-closed'
  | 'batch-size'
  | 'batch-controls'
  | 'control-missing'
  // what the result says
  | 'plan-fact'
  | 'weights'
  | 'weights-note'
  | 'conditions-differ'
  | 'state-differs'
  | 'cue-screen-differs'
  | 'count-differs'
  | 'tally-differs'
  | 'rate-differs'
  | 'e-value-differs'
  | 'bound-differs'
  | 'to-pass-differs'
  | 'failures-differ'
  | 'contest-differs'
  | 'labels-differ'
  | 'readings-differ'
  | 'answers-note'
  | 'readings-note'
  | 'override-differs'
  | 'reset-differs'
  | 'labels-digest'
  | 'flagged-length'
  | 'flagged-differs'
  | 'records-digest'
  | 'verdict-unsupported'
  | 'verdict-differs'
  | 'fail-hidden'
  | 'reasons-differ'
  | 'reason-unexpected'
  | 'reason-number'
  | 'condition-unnamed'
  | 'stop-unnamed'
  | 'controls-unasked'
  // what the last run ended in, and its reports
  | 'nothing-sealed'
  | 'closing-lines'
  | 'closing-missing'
  | 'closing-torn'
  | 'result-other'
  | 'result-form'
  | 'report-differs'
  // a statement about the result
  | 'statement-unfounded'
  | 'statement-differs'
  | 'statement-verdict'
  | 'statement-policy'
  // a result without its records
  | 'tally-alone'
  | 'screened-alone'
  | 'verdict-alone';

/** A difference between the records, the rules and the result. Texts may be untrusted. */
export interface Finding {
  readonly code: FindingCode;
  readonly args: Readonly<Record<string, string | number>>;
}

/** A finding from its code and arguments. */
export function finding(code: FindingCode, args: Finding['args']): Finding {
  return { code, args };
}

/** Any value as a finding may carry it: numbers as they are, everything else as text. */
export function shown(value: unknown): string | number {
  if (typeof value === 'number' || typeof value === 'string') return value;
  return JSON.stringify(value) ?? 'nothing';
}
