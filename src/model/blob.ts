import { z } from '../zod.ts';

/** The bytes of a file as in-toto names them. */
export const blobSchema = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** As git names the file: its SHA-1. */
  git_blob: z.string().regex(/^[0-9a-f]{40}$/),
});
