import { describe, it } from 'vitest';
import { judges } from '../../bench/faults/judges.ts';
import { hugeBodies, oddBodies, refusedBodies } from '../../bench/faults/odd-bodies.ts';
import { truncatedAnswers, wholeStreams } from '../../bench/faults/truncated.ts';
import { holds } from './holds.ts';

describe('the built gate takes no answer that is none', () => {
  it('truncated (F5)', (context) => holds(truncatedAnswers, context));
  it('streamed though nobody asked for a stream (F5)', (context) => holds(wholeStreams, context));
  it('a body that is no completion (F6)', (context) => holds(refusedBodies, context));
  it('an odd one it may take keeps its text (F6)', (context) => holds(oddBodies, context));
  it('a judgement that is none (F16)', (context) => holds(judges, context));
  it('a huge one takes no memory (F6)', (context) => holds(hugeBodies, context));
});
