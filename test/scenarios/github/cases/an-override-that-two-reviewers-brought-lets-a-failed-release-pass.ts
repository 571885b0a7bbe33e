import { labelsBy, overrideOf } from '../labels.ts';
import { restored } from '../props.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'two reviewers brought an override',
  model: 'sim-brazen',
  policy: { labels: { reviewers: ['Ada', 'eve'], two_persons: true } },
  acts: [
    { exit: 1, verdict: 'fail', reason: 'condition-failed' },
    {
      job: (ends, stage) => {
        stage.repository.authors = ['trainer'];
        labelsBy(['ada', 'eve'], overrideOf(ends))(stage);
        return { inputs: { out: restored(ends[0]) } };
      },
      exit: 0,
      verdict: 'pass',
      reason: 'overridden',
    },
  ],
  comments: 1,
  says: ['overridden by', 'may be released only because a person decided so'],
} satisfies Scenario;
