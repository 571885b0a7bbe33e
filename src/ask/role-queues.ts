import { CuegateError } from '../errors.ts';
import type { ChatExchange } from '../model/chat.ts';
import type { Clock } from '../ports.ts';
import { ConcurrencyLimiter } from '../transport/concurrency-limiter.ts';
import type { RoleQueue } from '../transport/role-queue.ts';
import type { Places } from './places.ts';
import type { Role, Roles, Served } from './roles.ts';

/** The queues of a run: one concurrency limiter for each endpoint, one queue for each role. */
export class RoleQueues {
  private readonly queues: ReadonlyMap<Role, RoleQueue>;
  private readonly isShared: boolean;

  /** @param probe asks a role's server whether it is back */
  constructor(roles: Roles, clock: Clock, probe: (role: Role) => Promise<ChatExchange>) {
    const entries = Object.entries(roles) as [Role, Served][];
    const limiters = new Map<string, ConcurrencyLimiter>();
    const limiterOf = ({ endpoint: { name, concurrency, timeout } }: Served): ConcurrencyLimiter => {
      const limiter = limiters.get(name) ?? new ConcurrencyLimiter(concurrency, timeout * 1000, clock);
      limiters.set(name, limiter);
      return limiter;
    };
    this.queues = new Map(
      entries.map(([role, served]) => [role, limiterOf(served).queueFor(role, () => probe(role))]),
    );
    this.isShared = roles.candidate.endpoint.name === roles.judge.endpoint.name;
  }

  of(role: Role): RoleQueue {
    const queue = this.queues.get(role);
    if (queue === undefined) throw new CuegateError('internal', { message: `no server for the ${role}` });
    return queue;
  }

  /** Room at the servers now. */
  places(): Places {
    const [candidate, judge] = [this.of('candidate').places(), this.of('judge').places()];
    return { candidate, judge, isShared: this.isShared };
  }

  /** The roles whose servers are out, and for how long their next probe has to wait, in milliseconds. */
  parked(): readonly { readonly role: Role; readonly forMs: number }[] {
    return [...this.queues]
      .filter(([, queue]) => queue.isParked())
      .map(([role, queue]) => ({ role, forMs: queue.parkedForMs() }));
  }

  /** Nothing more is sent: whoever waits is told why. */
  close(reason: unknown): void {
    for (const queue of this.queues.values()) queue.close(reason);
  }
}
