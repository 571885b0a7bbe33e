/** A document that was retrieved for a question. */
export interface ContextDocument {
  readonly title?: string;
  readonly text: string;
}

/** Where the documents stand in a message; nowhere: before the question. */
export const CONTEXT_PLACE = '{context}';

/** What stands before retrieved documents, and between them and the question, where a prompt has no place for them. */
export const BEFORE_CONTEXT = 'Context:\n\n';
export const BEFORE_QUESTION = '\n\nQuestion:\n';
