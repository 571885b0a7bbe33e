import { z } from '../zod.ts';

export const text = z.string().nullable();
export const count = z.int().min(0);
export const rate = z.number().min(0).max(1);
export const pair = z.tuple([rate, rate]).nullable();
