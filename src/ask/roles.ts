import type { ChatModel, ChatRequest } from '../model/chat.ts';
import type { Endpoint } from '../policy/policy.ts';
import type { SentRole } from '../ports.ts';
import type { BatchRules } from './batch/rules.ts';

/** Who is asked. */
export type Role = SentRole;

/** A role's model, and where it is served. */
export interface Served {
  readonly endpoint: Endpoint;
  readonly name: string;
  readonly model: ChatModel;
  /** The question of no account that finds out whether a server is back. */
  readonly probe: ChatRequest;
  /** How its questions go in batches; absent: each is asked live. */
  readonly batch?: BatchRules | undefined;
}

export type Roles = Readonly<Record<'candidate' | 'judge', Served>> & {
  readonly baseline?: Served;
  readonly screen?: Served;
  readonly second?: Served;
};

/** Whether a role grades answers. */
export function isJudge(role: Role): boolean {
  return role === 'judge' || role === 'screen' || role === 'second';
}
