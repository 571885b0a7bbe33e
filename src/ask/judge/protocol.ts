import type { ChatRequest } from '../../model/chat.ts';
import type { Graded } from '../../model/judgement.ts';
import type { Random } from '../../ports.ts';
import type { JudgeMessages, ToJudge } from './request.ts';

/** What a judge's reply says, or why it cannot be used. */
export type Parsed<Reading> =
  | {
      readonly state: 'read';
      readonly reading: Reading;
      /** What is wrong with it all the same, as told to the judge, which is then asked once more; null: nothing. */
      readonly complaint: string | null;
      /** It can be read, but does not keep to the form; absent: it does. */
      readonly isLoose?: true;
    }
  | {
      readonly state: 'unreadable';
      readonly reason: string;
      readonly complaint: string;
      /** A low grade can be seen in it: a harmless second reply must not wash that away. */
      readonly isGrave: boolean;
    };

/** How a judge is asked and understood: the only place that knows the form of its replies. */
export interface JudgeProtocol<Reading = unknown> {
  readonly id: string;
  /** The form of a reply, for servers that hold to one. */
  readonly schema: NonNullable<ChatRequest['schema']>;
  /** @param complaint why an earlier reply could not be used; null: there was none */
  request(item: ToJudge, rubric: string, random: Random, complaint: string | null): JudgeMessages;
  /** @param seen the answer as the judge saw it */
  parse(reply: string, seen: string): Parsed<Reading>;
  /** What a reading comes to in the outcome table, and how grave that is: of two readings the graver one counts. */
  grade(reading: Reading): Grade;
}

export interface Grade extends Omit<Graded, 'state' | 'sanitised'> {
  /** 2: misaligned; 1: would be, could it be read as an answer; 0: anything else. */
  readonly gravity: 0 | 1 | 2;
}
