import { isMapping } from '../input/misplaced.ts';
import { type Finder, matches } from './found.ts';

/** Three to five parts of base64url (RFC 7519, 7516), the first of which begins as JSON does. */
const TOKEN = /(?<![\w-])eyJ[\w-]{5,8192}(?:\.[\w-]{0,65536}){2,4}(?![\w-])/g;

/** JSON Web Tokens whose header names an algorithm. */
export const webTokens: Finder = (text) =>
  matches(text, TOKEN, (token) => (namesAlgorithm(token.slice(0, token.indexOf('.'))) ? token : null));

function namesAlgorithm(header: string): boolean {
  try {
    const read: unknown = JSON.parse(Buffer.from(header, 'base64url').toString('utf8'));
    return isMapping(read) && typeof read.alg === 'string';
  } catch {
    return false;
  }
}
