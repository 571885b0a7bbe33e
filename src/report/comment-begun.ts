import { SHORT_DIGITS } from '../digest.ts';
import { inlineCode } from './markdown.ts';

/** A run that has no result, as its comment tells of it. */
export interface BegunInWords {
  readonly model: string;
  /** Commit of the manifest; null: not known. */
  readonly head: string | null;
}

/** What a comment says while the first run of its release asks. */
export function underWayComment({ model, head }: BegunInWords): string {
  const commit = head === null ? '' : ` of commit ${inlineCode(head.slice(0, SHORT_DIGITS))}`;
  return `### ⏳ cuegate: under way, no verdict yet\n\nThe model ${inlineCode(model)}${commit} is being asked. This comment will say what came of it.\n`;
}

/** What it says where that run ended without a result. */
export function cutShortComment({ model }: BegunInWords): string {
  return `### ⛔ cuegate: ended before there was a verdict\n\nThe run that asked the model ${inlineCode(model)} was cancelled or ended with an error. What it had answered by then counts.\n\n**Next:** run the job again.\n`;
}
