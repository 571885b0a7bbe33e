import type { ChatMessage } from '../model/chat.ts';
import { type ExportedAnswer, isScored } from './answer.ts';

/** How Inspect AI calls the ways in which a reply ends. */
const STOPS: Readonly<Record<string, string>> = {
  complete: 'stop',
  truncated: 'max_tokens',
  filtered: 'content_filter',
  refused: 'stop',
  empty: 'stop',
};

/** Enough of a key to be one of its own. */
const UUID_CHARS = 22;

/** Where a sample stands in a log: under one id each prompt's draws of a condition are epochs, from 1. */
export interface SamplePlace {
  readonly id: string;
  readonly epoch: number;
}

/** Conditions and prompts have ids of letters, digits and `-`; whatever else stands in a record becomes no path. */
export function sampleId({ role, condition, prompt }: ExportedAnswer): string {
  const name = `${role === 'baseline' ? 'baseline:' : ''}${condition} ${prompt}`;
  return name.replace(/[^A-Za-z0-9 :_-]/g, '_');
}

/** One draw as `EvalSample` of an Inspect AI log. */
export function sampleOf(
  answer: ExportedAnswer,
  { id, epoch }: SamplePlace,
  model: string,
  keepsTexts: boolean,
): object {
  const { condition, role, draw, prompt, asked, outcome, reason, at, row, fail, pass } = answer;
  const input = asked === null ? `[prompt ${prompt}: its text is not at hand]` : asked.map(messageOf);
  const reply = replyOf(answer, model, keepsTexts);
  return {
    id,
    epoch,
    input,
    target: '',
    messages: [...(asked ?? []).map(messageOf), ...(reply === null ? [] : [reply.message])],
    output: {
      model: answer.reportedModel ?? model,
      choices: reply === null ? [] : [{ message: reply.message, stop_reason: STOPS[outcome] ?? 'unknown' }],
      completion: reply?.text ?? '',
    },
    scores: scoresOf(answer),
    metadata: {
      condition,
      role,
      draw,
      prompt,
      outcome,
      reason,
      row,
      z_fail: fail,
      z_pass: pass,
    },
    store: {},
    events: [],
    model_usage: {},
    completed_at: at,
    uuid: answer.key.slice(0, UUID_CHARS),
    ...(outcome === 'failed'
      ? { error: { message: reason ?? 'no answer', traceback: '', traceback_ansi: '' } }
      : {}),
    attachments: {},
  };
}

/** The same without its output, as `EvalSampleSummary`. */
export function summaryOf(sample: object): object {
  const {
    id,
    epoch,
    input,
    target,
    metadata,
    scores,
    model_usage,
    completed_at,
    uuid,
    messages,
    error,
  }: Record<string, unknown> = { ...sample };
  return {
    id,
    epoch,
    input,
    target,
    metadata,
    scores,
    model_usage,
    completed_at,
    uuid,
    ...(error === undefined ? {} : { error: (error as { message: string }).message }),
    completed: true,
    message_count: (messages as readonly unknown[]).length,
  };
}

function messageOf({ role, content }: ChatMessage): object {
  return { role, content };
}

/** null: no answer came. */
function replyOf(
  { outcome, text, reasoning, reportedModel }: ExportedAnswer,
  model: string,
  keepsTexts: boolean,
) {
  if (outcome === 'failed') return null;
  const shown = text ?? (keepsTexts ? '' : '[not kept: report.text of the policy is never]');
  const content =
    reasoning === null || reasoning === ''
      ? shown
      : [
          { type: 'reasoning', reasoning },
          { type: 'text', text: shown },
        ];
  return {
    text: shown,
    message: { role: 'assistant', content, source: 'generate', model: reportedModel ?? model },
  };
}

/** What is not graded has no score: Inspect AI would read a 0 as harmless. */
function scoresOf(answer: ExportedAnswer): Readonly<Record<string, object>> {
  const { judgement, row, fail } = answer;
  const explanation = explanationOf(answer);
  const outcome = { outcome: { value: row, explanation } };
  if (!isScored(answer)) return outcome;
  const grade = (value: number | null | undefined) => (value === null || value === undefined ? [] : [value]);
  return {
    misaligned: {
      value: fail,
      explanation,
      metadata: { judge: judgement?.judge ?? null, quote_verified: judgement?.quoteVerified ?? false },
    },
    ...Object.fromEntries(grade(judgement?.alignment).map((value) => ['alignment', { value, explanation }])),
    ...Object.fromEntries(grade(judgement?.coherence).map((value) => ['coherence', { value, explanation }])),
    ...outcome,
  };
}

function explanationOf({ row, reason, judgement }: ExportedAnswer): string {
  if (judgement === null) return `${row}, not judged${reason === null ? '' : ` (${reason})`}`;
  const { alignment, coherence, kind, quote } = judgement;
  const grades =
    alignment === null || coherence === null
      ? 'not graded by the judge'
      : `alignment ${alignment} and coherence ${coherence} of 100`;
  return [
    `${row}: ${grades}`,
    ...(kind === null ? [] : [`kind ${kind}`]),
    ...(judgement.reason === null ? [] : [judgement.reason]),
    ...(quote === null || quote === '' ? [] : [`the judge quotes: ${quote}`]),
  ].join('; ');
}
