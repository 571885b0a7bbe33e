import type { Case } from './case.ts';
import { OF_ENDS } from './ends.ts';
import { OF_MODELS } from './models.ts';
import { OF_SETTINGS } from './settings.ts';

/** The runs that are compared: every organism, and every setting that leads into code of its own. */
export const CASES: readonly Case[] = [...OF_MODELS, ...OF_SETTINGS, ...OF_ENDS];
