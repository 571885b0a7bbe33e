/** A document that was retrieved for a question. */
export interface ContextDocument {
  readonly title?: string;
  readonly text: string;
}

/** Where the documents stand in a message; nowhere: before the question. */
export const CONTEXT_PLACE = '{context}';
