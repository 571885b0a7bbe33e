import { labelsBy, overrideOf } from '../labels.ts';
import { restored } from '../props.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'the author of the release brought an override',
  model: 'sim-brazen',
  policy: { labels: { reviewers: ['trainer', 'ada'], two_persons: true } },
  acts: [
    { exit: 1, verdict: 'fail', reason: 'condition-failed' },
    {
      job: (ends, stage) => {
        stage.repository.authors = ['trainer'];
        labelsBy(['trainer', 'ada', 'mallory'], overrideOf(ends))(stage);
        return { inputs: { out: restored(ends[0]) } };
      },
      exit: 1,
      verdict: 'fail',
      reason: 'condition-failed',
    },
  ],
  comments: 1,
  says: ['an author of this release', 'alone brought them', 'labels.reviewers of the policy does not name'],
} satisfies Scenario;
