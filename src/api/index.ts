/** What a program may use of cuegate: nothing else of the package is reached by its name. */
export type { ChatExchange, ChatModel, ChatOutcome, ChatReply, ChatRequest } from '../model/chat.ts';
export type { Clock, Random, Snapshot } from '../ports.ts';
export { InputError } from './failure.ts';
export { type GateOptions, type GateRun, type ModelEndpoint, runGate } from './gate.ts';
export { readResult } from './read.ts';
export { type Reports, renderResult } from './render.ts';
export type { Result } from './result-type.ts';
export { type Verified, verifyFolder } from './verify.ts';
