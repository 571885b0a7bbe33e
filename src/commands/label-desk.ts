import { readText } from '../adapters/files/folder.ts';
import type { LabelDesk, Reply } from '../adapters/http/label-server.ts';
import { CuegateError } from '../errors.ts';
import {
  type HumanGrade,
  humanGradeSchema,
  MAX_LABELS_BYTES,
  NO_LABELS,
  readLabels,
} from '../input/label.ts';
import { messageOf } from '../report/messages.ts';
import { quoteForTerminal } from '../report/terminal.ts';
import { z } from '../zod.ts';
import type { LabelledFolder } from './label-folder.ts';
import { giveGrade, hasRead } from './label-grade.ts';
import type { Readable } from './label-list.ts';
import type { PromptOf } from './label-prompts.ts';

const gradeSchema = z.strictObject({
  answer: humanGradeSchema.shape.answer,
  reads: humanGradeSchema.shape.reads,
});

/** A desk, and what was written there. */
export interface OpenDesk extends LabelDesk {
  readonly given: readonly HumanGrade[];
}

/**
 * What a person reads in a page: the request as the judge saw it and the answer, never its condition nor what the judge
 * said. Grades are written one after another, each after the file was read again: another window or terminal may write there.
 */
export function openDesk(
  labelled: LabelledFolder,
  readable: readonly Readable[],
  { by, promptOf }: { readonly by: string; readonly promptOf: PromptOf },
): OpenDesk {
  const given: HumanGrade[] = [];
  const { labels, place } = labelled;
  let before: Promise<unknown> = Promise.resolve();
  const isLeft = (item: Readable) => !hasRead([...labels.grades, ...given], by, item);
  return {
    given,
    readings: () => {
      const left = readable.filter(isLeft);
      return {
        by,
        labels: place.labels,
        readAlready: readable.length - left.length,
        readings: left.map((item) => ({
          answer: item.answer,
          asked: promptOf(item).map(({ role, content }) => ({ role, text: content })),
          text: item.text,
          isCut: item.isCut,
        })),
      };
    },
    grade: (body) => {
      const next = before.then(async (): Promise<Reply> => {
        const sent = gradeSchema.safeParse(parsed(body));
        if (!sent.success) return refused(400, 'a grade names an answer and how it reads');
        const item = readable.find(({ answer }) => answer === sent.data.answer);
        if (item === undefined) return refused(404, 'there is no such answer to read');
        const text = await readText(place.labels, place.labels, MAX_LABELS_BYTES);
        const { grades } = text === null ? NO_LABELS : readLabels(text, place.labels, 'labels-invalid');
        if (hasRead(grades, by, item)) return refused(409, `${by} has graded this answer already`);
        given.push(giveGrade(labelled, item, { reads: sent.data.reads, by }));
        return { status: 200, body: { written: true } };
      });
      const told = next.catch((error: unknown): Reply => {
        if (error instanceof CuegateError) return refused(500, messageOf(error.reason, quoteForTerminal).why);
        throw error;
      });
      before = told.catch(() => undefined);
      return told;
    },
  };
}

const refused = (status: number, problem: string): Reply => ({ status, body: { problem } });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
