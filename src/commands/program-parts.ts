import type { Ended } from './ending.ts';
import type { PolicyOptions } from './options.ts';

/** What the commands of a program need of it. */
export interface ProgramParts {
  /** Where `fixtures.json` lies. */
  readonly bundleFolder: string;
  /** Prints how a command ended. */
  end(work: Promise<Ended>): Promise<void>;
}

/** Options as typed: the policy may be left out. */
export type Typed<Options> = Omit<Options, 'policy'> & PolicyOptions;
