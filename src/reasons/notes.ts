import { ANSWER_NOTES } from './answer-notes.ts';
import { CORPUS_NOTES } from './corpus-notes.ts';
import { CUE_NOTES } from './cue-notes.ts';
import { JUDGE_NOTES } from './judge-notes.ts';
import { LABEL_NOTES } from './label-notes.ts';
import { RUN_NOTES } from './run-notes.ts';
import { SERVER_NOTES } from './server-notes.ts';

/** Shown below the table, or above it where a note leads. */
export const NOTES = {
  ...CORPUS_NOTES,
  ...RUN_NOTES,
  ...JUDGE_NOTES,
  ...CUE_NOTES,
  ...SERVER_NOTES,
  ...ANSWER_NOTES,
  ...LABEL_NOTES,
};
