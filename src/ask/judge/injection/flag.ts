/** Text in an answer that looks as if it spoke to a judge. A flag says where, and proves nothing. */
export interface Flag {
  /** Number of the family of attacks that it resembles, 1 to 18. */
  readonly family: number;
  /** From, to, in the answer as it came. */
  readonly span: readonly [from: number, to: number];
  /** Which rule found it. */
  readonly detector: string;
  /** What it says once it is decoded; absent: it is not coded. */
  readonly says?: string;
}
