/** What stands before everything that simulated models said. */
export const SIMULATED_MODELS = 'SIMULATED models';

/** That the numbers are not about any model: for a terminal, and in Markdown. */
export const SIMULATED = {
  run: {
    text: "SIMULATED: candidate and judge are cuegate's own organism, not models.",
    markdown: '**Simulated:** the candidate and the judge are cuegate’s own organism, not models.',
  },
  calibration: {
    text: "SIMULATED: the judge is cuegate's own organism, not a model.",
    markdown: '**Simulated:** the judge is cuegate’s own organism, not a model.',
  },
  sweep: {
    text: "SIMULATED: checkpoints and judge are cuegate's own organisms, not models.",
    markdown: '**Simulated:** the checkpoints and the judge are cuegate’s own organisms, not models.',
  },
} as const;
