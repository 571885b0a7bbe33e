import type { ChatReply } from '../../model/chat.ts';

/**
 * What a server's word for the end of a reply means. `failed`: the server gave up; `other`: nobody knows; null: it does
 * not say that the reply ended.
 */
export type FinishMeaning = ChatReply['finish'] | 'failed';

/** Words without case, spaces and punctuation, by what they mean. */
const MEANINGS: Readonly<Record<Exclude<FinishMeaning, 'other' | null>, string>> = {
  stop: `stop stopped stoptoken stopsequence stopstring stopstringfound stoptrigger stopword stopsymbol
    eos eostoken eosfound eog eogtoken eot endoftext end endturn endofturn endofsequence endtoken
    complete completed finish finished done success normal`,
  length: `length maxlength maxlen maxtokens maxtoken maxnewtokens maxoutputtokens maxoutput maxcompletiontokens
    maxpredictedtokensreached modellength tokenlimit outputlimit outputtokenlimit limit errorlimit truncated
    contextlength contextlengthreached contextlengthexceeded contextlimit modelcontextwindowexceeded
    contextwindowexceeded`,
  content_filter: `contentfilter contentfiltered contentblocked contentpolicy contentpolicyviolation safety
    prohibitedcontent sensitive recitation blocklist spii imagesafety imageprohibitedcontent modelarmor language
    guardrail guardrails guardrailintervened blocked moderation moderated flagged refusal refused toxic errortoxic
    policyviolation violation datainspectionfailed risk riskcontrol censored`,
  tool_calls: `toolcalls toolcall tooluse toolexecution functioncall functioncalls malformedfunctioncall
    unexpectedtoolcall pauseturn`,
  failed: `failed failure insufficientsystemresource insufficientsystemresources abort aborted cancel canceled
    cancelled usercancel userstopped timeout timelimit networkerror servererror internalerror internalservererror
    interrupted interruption preempted disconnect disconnected overloaded engineoverloaded unavailable
    serviceunavailable modelunloaded outofmemory oom notfinished incomplete`,
};

const MEANING_OF: ReadonlyMap<string, Exclude<FinishMeaning, 'other' | null>> = new Map(
  Object.entries(MEANINGS).flatMap(([meaning, words]) =>
    words.split(/\s+/).map((word) => [word, meaning as keyof typeof MEANINGS] as const),
  ),
);

/** Prefixes of enumerations: `FINISH_REASON_MAX_TOKENS` is `MAX_TOKENS`. */
const ENUMERATED = /^(?:finish|stop)?reason(?=.)/;

/** How a reply ended, by the word of its server, and the word where it is not the usual one. */
export function finishOf(stated: unknown): { readonly meaning: FinishMeaning; readonly word: string | null } {
  const word = wordOf(stated);
  if (word === null) return { meaning: null, word: null };
  const plain = word
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(ENUMERATED, '');
  const meaning = MEANING_OF.get(plain) ?? (plain.startsWith('error') ? 'failed' : 'other');
  return { meaning, word: word === meaning ? null : word };
}

/** Most servers send text; some an object with the word as its `type`. null: nothing that says how it ended. */
function wordOf(stated: unknown): string | null {
  const word = isRecord(stated) ? (stated.type ?? stated.reason) : stated;
  if (word === null || word === undefined || word === '') return null;
  return (typeof word === 'string' ? word : JSON.stringify(word)).toWellFormed();
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
