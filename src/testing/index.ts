export { fixedClock, virtualClock } from './clock.ts';
export { type KnownAnswer, knownAnswerIn } from './known-answers.ts';
export { recordingLog } from './log.ts';
export { recordingProgress } from './progress.ts';
export { seededRandom, seededUniform } from './random.ts';
export { scriptedJudge } from './scripted-judge.ts';
export { replyWith, scriptedModel } from './scripted-model.ts';
