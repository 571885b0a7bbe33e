import { sha256 } from '../../digest.ts';
import type { BatchServer } from '../../model/batch.ts';
import type { ChatRequest, NotApplied } from '../../model/chat.ts';
import { grouped } from '../../numbers.ts';
import type { Clock, Log, Random, SentRole } from '../../ports.ts';
import { type BatchLedger, type LedgerEntry, type OpenBatch, readLedger } from './ledger.ts';
import { type Nonces, noncesOf } from './nonces.ts';
import { type BatchEnd, type BatchRun, closeBatch, resumeBatch, runBatch } from './one-batch.ts';
import { ASKED_LIVE, type Batched, batchedAs, batchedUnknown, repliesOf, tellOf } from './replies.ts';
import { ID_DIGITS, parted, type Rows, rowsById, rowsOf } from './rows.ts';
import type { BatchRules } from './rules.ts';

const SECRET_BYTES = 32;
/** A batch of an earlier run is taken up for so long: what is older says too little of what is served now. */
const MAX_AGE_MS = 24 * 60 * 60_000;

/** A role that is asked in batches. */
export interface BatchedRole {
  readonly server: BatchServer;
  readonly rules: BatchRules;
  /** Address, model, and what its answers are evidence of. */
  readonly place: string;
}

interface Earlier extends OpenBatch {
  /** Questions that were not handed out. */
  readonly left: Set<string>;
}

/** What came of a batch, for those who wait for it. */
interface Handed {
  readonly token: string;
  readonly asked: string;
  readonly end: BatchEnd;
  readonly notApplied: readonly NotApplied[];
  /** An earlier run had submitted it. */
  readonly isEarlier: boolean;
}

interface Held {
  readonly request: ChatRequest;
  /** Told when it has left in a batch of this run. */
  readonly sent: () => void;
  readonly resolve: (batched: Batched) => void;
  readonly reject: (reason: unknown) => void;
}

/** What gathering questions takes. */
export interface BatchParts {
  readonly roles: ReadonlyMap<SentRole, BatchedRole>;
  readonly ledger: BatchLedger;
  readonly clock: Clock;
  readonly random: Random;
  readonly log?: Log | undefined;
  readonly closing: AbortSignal;
  /** Questions, of all roles, that wait for something else than a batch that is not submitted yet. */
  readonly busy: () => number;
}

/**
 * Gathers the questions of roles that are asked in batches. They are submitted as soon as nothing else is under way: then
 * whatever the run can still ask hangs on one of them, and no further question can come. That holds whatever the order
 * and speed in which servers answer, so that the same run makes the same batches.
 */
export class Batches {
  private held = new Map<SentRole, Held[]>();
  private readonly waiting = new Set<Held>();
  private readonly parts: BatchParts;
  /** Batches of earlier runs. They are collected for the questions at hand, and again for later ones. */
  private readonly earlier: Set<Earlier>;
  /** Questions of batches of which nobody can say what became: they are not submitted again in this run. */
  private readonly unknown = new Set<string>();
  /** Batches whose answers were handed out. */
  private readonly collected = new Set<string>();
  private isChecking = false;
  /** Tokens for the judge's questions: of the same question the same in every run on these records. */
  readonly nonces: Nonces;

  constructor(parts: BatchParts) {
    this.parts = parts;
    const { open, secret } = readLedger(parts.ledger.lines());
    this.nonces = noncesOf(Buffer.from(secret ?? newSecret(parts), 'hex'));
    const oldest = parts.clock.now() - MAX_AGE_MS;
    this.earlier = new Set(
      open.filter(({ at }) => at >= oldest).map((one) => ({ ...one, left: new Set(one.ids) })),
    );
    parts.closing.addEventListener('abort', () => this.giveUp(), { once: true });
  }

  /** Whether a role is asked in batches. */
  has(role: SentRole): boolean {
    return this.parts.roles.has(role);
  }

  /** Questions that wait for their batch to be submitted. */
  gathered(): number {
    return [...this.held.values()].reduce((sum, { length }) => sum + length, 0);
  }

  /**
   * Hands a question in and waits for what comes of it; rejects when the run ends first.
   *
   * @param sent told when it has left
   */
  ask(role: SentRole, request: ChatRequest, sent: () => void): Promise<Batched> {
    return new Promise((resolve, reject) => {
      if (this.parts.closing.aborted) return reject(this.parts.closing.reason);
      const held: Held = { request, sent, resolve, reject };
      this.waiting.add(held);
      const others = this.held.get(role) ?? [];
      others.push(held);
      this.held.set(role, others);
      this.look();
    });
  }

  /** Looks, once everything that is at hand has happened, whether nothing but gathered questions is left. */
  look(): void {
    if (this.isChecking || this.gathered() === 0) return;
    this.isChecking = true;
    // No wait, but one turn: whatever follows from what is at hand has happened by then.
    void this.parts.clock.sleep(0).then(() => {
      this.isChecking = false;
      if (this.parts.closing.aborted || this.gathered() === 0 || this.parts.busy() > 0) return;
      const all = this.held;
      this.held = new Map();
      for (const [role, held] of all) this.submit(role, held);
    });
  }

  /** The run has ended by itself: what was collected is written down by now, and is not wanted again. */
  settle(): void {
    for (const token of this.collected) closeBatch(this.parts.ledger, token, 'collected');
    this.collected.clear();
  }

  private giveUp(): void {
    this.held = new Map();
    for (const { reject } of this.waiting) reject(this.parts.closing.reason);
    this.waiting.clear();
  }

  private submit(role: SentRole, held: readonly Held[]): void {
    const batched = this.parts.roles.get(role);
    if (batched === undefined) return;
    const asked = `${role} ${sha256(batched.place).slice(0, ID_DIGITS)}`;
    let rest = this.withoutUnknown(batched, asked, rowsById(role, held));
    for (const open of this.earlier) {
      if (open.asked !== asked) continue;
      const mine = new Map([...rest].filter(([id]) => open.left.delete(id)));
      if (mine.size === 0) continue;
      rest = new Map([...rest].filter(([id]) => !mine.has(id)));
      this.within(mine, this.resume(role, batched, asked, open, mine));
    }
    for (const some of parted(batched.server, rest)) this.within(some, this.run(role, batched, asked, some));
  }

  /** Leaves out what may be in a batch already: it is asked live, or stays missing. */
  private withoutUnknown(
    { rules: { unanswered } }: BatchedRole,
    asked: string,
    rows: Rows<Held>,
  ): Rows<Held> {
    const isUnknown = ([id]: readonly [string, Held]) => this.unknown.has(`${asked} ${id}`);
    for (const [, held] of [...rows].filter(isUnknown)) this.end(held, batchedUnknown(unanswered));
    return new Map([...rows].filter((row) => !isUnknown(row)));
  }

  /** Whatever goes wrong with a batch reaches those who wait for it. */
  private within(rows: Rows<Held>, work: Promise<void>): void {
    work.catch((error: unknown) => {
      for (const held of rows.values())
        if (this.waiting.delete(held))
          held.reject(this.parts.closing.aborted ? this.parts.closing.reason : error);
    });
  }

  private async run(role: SentRole, batched: BatchedRole, asked: string, rows: Rows<Held>): Promise<void> {
    const { rules } = batched;
    if (rows.size < rules.fewest) {
      for (const held of rows.values()) this.end(held, ASKED_LIVE);
      return;
    }
    const { log, random } = this.parts;
    const minutes = Math.round(rules.deadlineMs / 60_000);
    const token = Buffer.from(random.bytes(ID_DIGITS / 2)).toString('hex');
    const { end, notApplied } = await runBatch(
      this.runOf(batched, asked, rows, () => {
        for (const { sent } of rows.values()) sent();
        log?.info(
          `The ${role} got ${grouped(rows.size)} questions as one batch; it may take hours, and is given ${grouped(minutes)} minutes.`,
        );
      }),
      token,
    );
    this.handOut(role, batched, rows, { token, asked, end, notApplied, isEarlier: false });
  }

  private async resume(
    role: SentRole,
    batched: BatchedRole,
    asked: string,
    open: Earlier,
    rows: Rows<Held>,
  ): Promise<void> {
    const { log, ledger } = this.parts;
    log?.info(
      `The ${role} has ${grouped(rows.size)} questions in a batch of an earlier run: it is collected.`,
    );
    const end = await resumeBatch(
      this.runOf(batched, asked, rows, () => {}),
      open,
    );
    if (end === null) {
      this.earlier.delete(open);
      closeBatch(ledger, open.token, 'given-up');
      return this.run(role, batched, asked, rows);
    }
    // Answers of the batch that these questions do not ask for are wanted later, or were.
    const others = open.ids.size - rows.size;
    const mine = end.state === 'collected' ? { ...end, strangers: Math.max(0, end.strangers - others) } : end;
    const { token, notApplied } = open;
    this.handOut(role, batched, rows, { token, asked, end: mine, notApplied, isEarlier: true });
  }

  private runOf(
    { server, rules }: BatchedRole,
    asked: string,
    rows: Rows<Held>,
    submitted: () => void,
  ): BatchRun {
    const { clock, ledger, closing } = this.parts;
    return {
      server,
      asked,
      rows: rowsOf(rows),
      deadlineMs: rules.deadlineMs,
      clock,
      ledger,
      closing,
      submitted,
    };
  }

  private handOut(
    role: SentRole,
    { rules }: BatchedRole,
    rows: Rows<Held>,
    { token, asked, end, notApplied, isEarlier }: Handed,
  ): void {
    if (end.state === 'refused') {
      for (const held of rows.values())
        this.end(held, {
          state: 'answered',
          outcome: end.failure,
          notApplied: [],
          isUnfinished: false,
          isEarlier,
        });
      return;
    }
    // What nobody can say the end of stays open for a later run.
    if (end.state === 'collected') this.collected.add(token);
    else for (const id of rows.keys()) this.unknown.add(`${asked} ${id}`);
    const { unanswered } = rules;
    const replies = repliesOf(end, rows.keys());
    for (const [id, reply] of replies) {
      const held = rows.get(id);
      if (held !== undefined) this.end(held, batchedAs(reply, unanswered, { notApplied, isEarlier }));
    }
    tellOf(role, end, replies, unanswered, this.parts.log);
  }

  private end(held: Held, batched: Batched): void {
    if (this.waiting.delete(held)) held.resolve(batched);
  }
}

function newSecret({ ledger, random }: BatchParts): string {
  const secret = Buffer.from(random.bytes(SECRET_BYTES)).toString('hex');
  ledger.append(JSON.stringify({ v: 1, type: 'secret', secret } satisfies LedgerEntry));
  return secret;
}
