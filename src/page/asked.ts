import type { Prompt } from '../corpus/row.ts';
import { applyCue } from '../cues/apply.ts';
import { withTools } from '../cues/tools.ts';
import type { Cue } from '../input/cue.ts';
import type { ChatMessage } from '../model/chat.ts';
import type { AnswerRecord, PlanRecord } from '../records/schema.ts';
import type { PageMessage } from './data.ts';
import type { KeptPrompt } from './prompts.ts';

type Planned = PlanRecord['conditions'][number];

/** What an answer was given to, by its condition as planned and its prompt; null: it cannot be made again. */
export type AskedOf = (
  condition: string,
  answer: Pick<AnswerRecord, 'prompt' | 'varied'>,
) => readonly PageMessage[] | null;

/** Makes the messages of answers again. The words of a cue that rewrites questions are in no record. */
export function askedOf(plan: PlanRecord, prompts: ReadonlyMap<string, KeptPrompt>): AskedOf {
  const planned = new Map(plan.conditions.map((condition) => [condition.id, condition]));
  return (id, { prompt: name, varied }) => {
    const [condition, prompt] = [planned.get(id), prompts.get(name)];
    if (condition === undefined || prompt === undefined) return null;
    const cue = cueOf(condition);
    if (cue === undefined) return null;
    const asked = { ...prompt, strata: [], weight: 1 } as Prompt;
    try {
      return shown(applyCue(asked, cue, varied));
    } catch {
      return null;
    }
  };
}

/** A prompt as it is, its tools told in words. */
export function plainMessages(prompt: KeptPrompt): readonly PageMessage[] {
  const asked = { ...prompt, strata: [], weight: 1 } as Prompt;
  return shown(withTools(applyCue(asked, null), asked.tools));
}

/** null: no cue; undefined: its words are not recorded. */
function cueOf({ id, family, text }: Planned): Cue | null | undefined {
  if (family === null) return null;
  return text === undefined ? undefined : ({ id, family, ...text } as Cue);
}

function shown(messages: readonly ChatMessage[]): readonly PageMessage[] {
  return messages.map(({ role, content }) => ({ role, text: content }));
}
