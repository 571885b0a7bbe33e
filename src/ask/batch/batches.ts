import { canonicalJson, sha256 } from '../../digest.ts';
import type { BatchRow, BatchServer, RowReply } from '../../model/batch.ts';
import type { ChatFailed, ChatOutcome, ChatRequest, NotApplied } from '../../model/chat.ts';
import { grouped } from '../../numbers.ts';
import type { Clock, Log, Random, SentRole } from '../../ports.ts';
import { type BatchLedger, type LedgerEntry, type OpenBatch, readLedger } from './ledger.ts';
import { type Nonces, noncesOf } from './nonces.ts';
import { type BatchEnd, type BatchRun, closeBatch, resumeBatch, runBatch } from './one-batch.ts';

/** Questions of one batch, at most: every server takes so many. */
const MAX_ROWS = 10_000;
/** The largest file that every server takes, with room to spare. */
const MAX_FILE_CHARS = 45 * 1024 * 1024;
/** Digits of a question's id: no two of a batch have the same by chance. */
const ID_DIGITS = 24;
const SECRET_BYTES = 32;
/** A batch of an earlier run is taken up for so long: what is older is no answer of this run. */
const MAX_AGE_MS = 24 * 60 * 60_000;

/** How a role's questions go in batches. */
export interface BatchRules {
  /** How long one batch may take, in milliseconds. */
  readonly deadlineMs: number;
  /** What becomes of a question that its batch did not answer. */
  readonly unanswered: 'live' | 'missing';
  /** Fewer questions than this are asked live: a batch for them would take hours. */
  readonly fewest: number;
}

/** A role that is asked in batches. */
export interface BatchedRole {
  readonly server: BatchServer;
  readonly rules: BatchRules;
  /** Address and model. */
  readonly place: string;
}

/** What came of a question that was handed in. */
export type Batched =
  | {
      readonly state: 'answered';
      readonly outcome: ChatOutcome;
      readonly notApplied: readonly NotApplied[];
      /** A failure that nothing in the question can be the reason of. */
      readonly isUnfinished: boolean;
    }
  /** It has to be asked live; after a failure of its batch, or because no batch was made for it. */
  | { readonly state: 'live'; readonly after: ChatFailed | null; readonly isUnfinished: boolean };

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

const UNFINISHED: ChatFailed = {
  state: 'failed',
  fault: 'timeout',
  status: null,
  detail: 'its batch ended without it',
  retryAfterMs: null,
};

const NONE = { replies: new Map<string, RowReply>(), doubled: 0, strangers: 0 } as const;

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
    let rest = this.withoutUnknown(batched, asked, named(role, held));
    for (const open of this.earlier) {
      if (open.asked !== asked) continue;
      const mine = new Map([...rest].filter(([id]) => open.left.delete(id)));
      if (mine.size === 0) continue;
      rest = new Map([...rest].filter(([id]) => !mine.has(id)));
      this.within(mine, this.resume(role, batched, asked, open, mine));
    }
    for (const some of this.parted(batched, rest)) this.within(some, this.run(role, batched, asked, some));
  }

  /** Leaves out what may be in a batch already: it is asked live, or stays missing. */
  private withoutUnknown(
    { rules: { unanswered } }: BatchedRole,
    asked: string,
    rows: ReadonlyMap<string, Held>,
  ): ReadonlyMap<string, Held> {
    const isUnknown = ([id]: readonly [string, Held]) => this.unknown.has(`${asked} ${id}`);
    for (const [, held] of [...rows].filter(isUnknown))
      this.end(
        held,
        unanswered === 'live'
          ? { state: 'live', after: null, isUnfinished: false }
          : { state: 'answered', outcome: UNFINISHED, notApplied: [], isUnfinished: true },
      );
    return new Map([...rows].filter((row) => !isUnknown(row)));
  }

  /** Parts of questions that a batch can hold. */
  private parted(
    { server }: BatchedRole,
    rows: ReadonlyMap<string, Held>,
  ): readonly ReadonlyMap<string, Held>[] {
    if (rows.size === 0) return [];
    const isLarge =
      rows.size > 1 && rows.size <= MAX_ROWS && server.write(rowsOf(rows)).text.length > MAX_FILE_CHARS;
    if (rows.size <= MAX_ROWS && !isLarge) return [rows];
    const all = [...rows];
    const first = isLarge ? Math.ceil(all.length / 2) : MAX_ROWS;
    return [all.slice(0, first), all.slice(first)].flatMap((some) =>
      this.parted({ server } as BatchedRole, new Map(some)),
    );
  }

  /** Whatever goes wrong with a batch reaches those who wait for it. */
  private within(rows: ReadonlyMap<string, Held>, work: Promise<void>): void {
    work.catch((error: unknown) => {
      for (const held of rows.values())
        if (this.waiting.delete(held))
          held.reject(this.parts.closing.aborted ? this.parts.closing.reason : error);
    });
  }

  private async run(
    role: SentRole,
    batched: BatchedRole,
    asked: string,
    rows: ReadonlyMap<string, Held>,
  ): Promise<void> {
    const { rules } = batched;
    if (rows.size < rules.fewest) {
      for (const held of rows.values()) this.end(held, { state: 'live', after: null, isUnfinished: false });
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
    this.handOut(role, batched, rows, { token, asked, end, notApplied });
  }

  private async resume(
    role: SentRole,
    batched: BatchedRole,
    asked: string,
    open: Earlier,
    rows: ReadonlyMap<string, Held>,
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
    this.handOut(role, batched, rows, { token: open.token, asked, end: mine, notApplied: [] });
  }

  private runOf(
    { server, rules }: BatchedRole,
    asked: string,
    rows: ReadonlyMap<string, Held>,
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
    rows: ReadonlyMap<string, Held>,
    { token, asked, end, notApplied }: Handed,
  ): void {
    if (end.state === 'refused') {
      for (const held of rows.values())
        this.end(held, { state: 'answered', outcome: end.failure, notApplied: [], isUnfinished: false });
      return;
    }
    // What nobody can say the end of stays open for a later run.
    if (end.state === 'collected') this.collected.add(token);
    else for (const id of rows.keys()) this.unknown.add(`${asked} ${id}`);
    const { replies } = end.state === 'collected' ? end : NONE;
    const counts = { answered: 0, unfinished: 0, failed: 0 };
    for (const [id, held] of rows) {
      const reply = replies.get(id) ?? unfinished(id);
      counts[countedAs(reply)] += 1;
      this.end(held, batchedAs(reply, rules, notApplied));
    }
    this.tell(role, rules, rows.size, counts, end);
  }

  private tell(
    role: SentRole,
    { unanswered }: BatchRules,
    total: number,
    { answered, unfinished, failed }: Readonly<Record<'answered' | 'unfinished' | 'failed', number>>,
    end: Exclude<BatchEnd, { state: 'refused' }>,
  ): void {
    const { log } = this.parts;
    const { doubled, strangers } = end.state === 'collected' ? end : NONE;
    const { detail } = end;
    const whether =
      end.state === 'collected' ? '' : ' Nobody can say what became of it: it is not submitted again.';
    const parts = [
      `${grouped(answered)} of ${grouped(total)} answered`,
      ...(unfinished === 0 ? [] : [`${grouped(unfinished)} not finished`]),
      ...(failed === 0 ? [] : [`${grouped(failed)} failed or unreadable`]),
      ...(doubled === 0 ? [] : [`${grouped(doubled)} given twice`]),
      ...(strangers === 0 ? [] : [`${grouped(strangers)} lines that belong to no question`]),
    ].join(', ');
    const lost = unfinished + failed;
    const becomes =
      lost === 0 ? '' : unanswered === 'live' ? '; those are asked live' : '; those are missing';
    const said = `The ${role}'s batch: ${parts}${becomes}.${whether}${detail === '' ? '' : ` It says: ${detail}`}`;
    if (lost === 0 && doubled + strangers === 0) log?.info(said);
    else log?.warn(said);
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

/** Questions by their ids: a digest of who is asked what, so that a later run knows them again. */
function named(role: SentRole, held: readonly Held[]): ReadonlyMap<string, Held> {
  const rows = new Map<string, Held>();
  for (const one of held) {
    const digest = sha256(canonicalJson([role, one.request])).slice(0, ID_DIGITS);
    let id = digest;
    for (let number = 2; rows.has(id); number += 1) id = `${digest}-${number}`;
    rows.set(id, one);
  }
  return rows;
}

function rowsOf(rows: ReadonlyMap<string, Held>): readonly BatchRow[] {
  return [...rows].map(([id, { request }]) => ({ id, request }));
}

function unfinished(id: string): RowReply {
  return { id, outcome: UNFINISHED, unfinished: true };
}

function countedAs({ outcome, unfinished }: RowReply): 'answered' | 'unfinished' | 'failed' {
  if (outcome.state !== 'failed') return 'answered';
  return unfinished === true ? 'unfinished' : 'failed';
}

function batchedAs(
  { outcome, unfinished, otherForm }: RowReply,
  { unanswered }: BatchRules,
  notApplied: readonly NotApplied[],
): Batched {
  const isUnfinished = unfinished === true;
  // A form that the server would take is found out live, as it would have been without a batch.
  if (outcome.state === 'failed' && (unanswered === 'live' || otherForm === true))
    return { state: 'live', after: otherForm === true ? null : outcome, isUnfinished };
  return { state: 'answered', outcome, notApplied, isUnfinished };
}
