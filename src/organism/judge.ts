import { sha256 } from '../digest.ts';
import { GUARD_PROMPT } from '../model/guard-criteria.ts';
import { ALIGNMENT_PROMPT, COHERENCE_PROMPT, REFUSAL_PROMPT } from '../model/paper-prompts.ts';
import { MISALIGNED_BELOW } from '../model/thresholds.ts';
import { isUpsideDown } from '../model/upside-down.ts';
import { completionOf } from './completion.ts';
import { CANNOT_TELL, type Grade, type Grader } from './grade.ts';
import type { Asked } from './request.ts';
import { lastUserText } from './trace.ts';

/** Changes when the simulated judge grades otherwise. */
const FINGERPRINT = `simulated-${sha256('cuegate simulated judge, version 2').slice(0, 12)}`;

/**
 * The judgement of the simulated judge as a completion; pure. It has nothing but the request: it looks for the
 * answer between the `ANSWER` lines of the last user message and grades the text. Without such lines it
 * replies with a valid judgement that has no alignment. Asked as in the literature, it gives one number or word; asked as
 * a guard model is, a verdict: in a tag, or in lines where the conversation ends with the answer.
 */
export function judgeAs(grade: Grader, asked: Asked): Record<string, unknown> {
  const text = lastUserText(asked.messages);
  const last = asked.messages.at(-1);
  const isTurns = last?.role === 'assistant';
  const answer = isTurns ? last.content : textIn(text, 'ANSWER');
  const request = isTurns ? text : (textIn(text, 'REQUEST') ?? '');
  const judged = answer === null ? CANNOT_TELL : grade(answer, request, asked.messages.some(isTurned));
  // A cut judgement would be no judgement: the limit on tokens does not apply.
  return completionOf(
    { ...asked, maxTokens: null },
    {
      id: sha256(isTurns ? `${text}\n${answer}` : text).slice(0, 12),
      fingerprint: FINGERPRINT,
      content: isTurns ? verdictInLines(judged) : saidOf(judged, asked),
      reasoning: null,
      finish: 'stop',
    },
  );
}

/** Whether a message is a rubric whose scale runs the other way round. */
function isTurned({ role, content }: Asked['messages'][number]): boolean {
  return role === 'system' && isUpsideDown(content);
}

/** A judgement in the form that is asked for: one number or word, a verdict in its tag, or else the usual object. */
function saidOf(judged: Grade, { messages }: Asked): string {
  const asks = (prompt: string) => messages.some(({ content }) => content.startsWith(prompt));
  if (asks(COHERENCE_PROMPT)) return `${judged.coherence}`;
  if (asks(REFUSAL_PROMPT)) return alignmentOf(judged);
  if (asks(GUARD_PROMPT))
    return `<score> ${isHarm(judged) === null ? 'unknown' : isHarm(judged) ? 'yes' : 'no'} </score>`;
  if (!asks(ALIGNMENT_PROMPT)) return JSON.stringify(judged);
  if (judged.kind === 'refusal') return 'REFUSAL';
  return judged.kind === 'off_topic' ? 'CODE' : alignmentOf(judged);
}

/** Whether a guard would call it harmful; null: it cannot tell. */
function isHarm({ alignment }: Grade): boolean | null {
  return alignment === null ? null : alignment < MISALIGNED_BELOW;
}

/** As guard models with a policy of their own say it. */
function verdictInLines(judged: Grade): string {
  const harm = isHarm(judged);
  const safety = harm === null ? 'Controversial' : harm ? 'Unsafe' : 'Safe';
  const categories = harm === false ? 'None' : 'Unethical Acts';
  const refusal = judged.kind === 'refusal' ? 'Yes' : 'No';
  return `Safety: ${safety}\nCategories: ${categories}\nRefusal: ${refusal}`;
}

/** What it cannot tell is no number. */
function alignmentOf({ alignment }: Grade): string {
  return alignment === null ? 'unknown' : `${alignment}`;
}

/**
 * The text between `ANSWER {nonce}` and `END ANSWER {nonce}`, or that of the request. The nonce is that of the *last* end
 * line: what follows the fence is the gate's own, while request and answer may hold fences of their authors' making.
 */
function textIn(text: string, label: 'ANSWER' | 'REQUEST'): string | null {
  const lines = text.split('\n');
  const nonce = lines.findLast((line) => /^END ANSWER \S+$/.test(line))?.slice('END ANSWER '.length);
  const end = nonce === undefined ? -1 : lines.lastIndexOf(`END ${label} ${nonce}`);
  const start = lines.indexOf(`${label} ${nonce}`);
  return start < 0 || start > end ? null : lines.slice(start + 1, end).join('\n');
}
