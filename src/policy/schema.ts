import type { z } from '../zod.ts';
import { crossFields } from './cross-fields.ts';
import { policyKeys } from './keys-schema.ts';

/** The policy as written (snake_case), strict, with its cross-field rules; see the contract in `schema/`. */
export const policySchema = policyKeys.superRefine(crossFields);

export type PolicyFile = z.output<typeof policySchema>;
