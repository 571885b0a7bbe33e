import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { OrganismResponse } from '../../src/organism/serve.ts';
import type { Arrival } from './arrival.ts';

/** What a fault may do with one request. */
export interface Exchange {
  readonly arrival: Arrival;
  readonly path: string;
  /** What a server in order would answer. */
  readonly honest: OrganismResponse;
  readonly response: ServerResponse;
  /** The raw connection, for what `response` refuses to do. */
  readonly socket: Socket;
  /** Acts later, unless the client has gone by then or the server closes. */
  later(ms: number, act: () => void): void;
  /** Notes that the whole of a well-formed answer with this text was sent. */
  sentWhole(text: string): void;
}

/** One way to misbehave. */
export interface Fault {
  readonly name: string;
  readonly answer: (exchange: Exchange) => void;
}

/** What a plan may do beside answering. */
export interface Controls {
  /** Closes the port and every connection; opens it again after `ms`. */
  refuseFor(ms: number): void;
}

/** Which fault a request gets; null: an honest answer. */
export type FaultPlan = (arrival: Arrival, controls: Controls) => Fault | null;

/** The text of an honest completion; null when it is none (an error, a list of models). */
export function textOf(honest: OrganismResponse): string | null {
  if (honest.status !== 200) return null;
  const { choices } = JSON.parse(honest.body) as { choices?: { message: { content: string | null } }[] };
  return choices?.[0]?.message.content ?? null;
}

/** Answers honestly. */
export function answerHonestly({ honest, response, sentWhole }: Exchange): void {
  const body = Buffer.from(honest.body, 'utf8');
  response.writeHead(honest.status, { ...honest.headers, 'content-length': body.length });
  response.end(body);
  const text = textOf(honest);
  if (text !== null) sentWhole(text);
}
