export { fixedClock, virtualClock } from './clock.ts';
export { recordingLog } from './log.ts';
export { recordingProgress } from './progress.ts';
export { seededRandom, seededUniform } from './random.ts';
export { replyWith, scriptedModel } from './scripted-model.ts';
