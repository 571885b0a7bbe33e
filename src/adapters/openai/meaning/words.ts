/** Codes of a filter that refused the prompt, whatever the status. */
export const FILTER_CODES: ReadonlySet<string> = new Set([
  'content_filter',
  'content_filter_error',
  'contentfilter',
  'content_policy_violation',
  'content_policy',
  'responsibleaipolicyviolation',
  'invalid_prompt',
  'cyber_policy',
  'data_inspection_failed',
  'datainspectionfailed',
  'prohibited_content',
  'safety',
  'safety_error',
  'moderation',
  'moderation_blocked',
  'moderation_error',
  'guardrail_intervened',
  'guardrail_violation',
  'flagged_input',
  'hooks_failed',
  'unsafe_request',
  'system_unsafe',
  '1301',
]);

export const TOO_LONG_CODES: ReadonlySet<string> = new Set([
  'context_length_exceeded',
  'exceed_context_size_error',
  'contextwindowexceedederror',
  'context_window_exceeded',
  'string_above_max_length',
  'prompt_too_long',
  'request_too_large',
  'tokens_limit_reached',
  'tokens_too_long',
]);

export const QUOTA_CODES: ReadonlySet<string> = new Set([
  'insufficient_quota',
  'insufficientquota',
  'insufficient_balance',
  'insufficient_credits',
  'insufficient_user_quota',
  'billing_hard_limit_reached',
  'billing_not_active',
  'billing_error',
  'budget_exceeded',
  'exceeded_budget',
  'credits_exhausted',
  'arrearage',
  'usage_exceeded',
  'allocationquota.freetieronly',
  'exceeded_current_quota_error',
  '1113',
]);

export const MODEL_CODES: ReadonlySet<string> = new Set([
  'model_not_found',
  'modelnotfound',
  'modelnotfounderror',
  'invalid_model',
  'unknown_model',
  'model_not_exist',
  'model_decommissioned',
  'model_not_available',
  'deploymentnotfound',
  'notfounderror',
  '1211',
]);

export const KEY_CODES: ReadonlySet<string> = new Set([
  'invalid_api_key',
  'api_key_invalid',
  'auth_error',
  'authentication_error',
  'authenticationerror',
  'unauthenticated',
  'invalid_authentication_error',
  'invalidapikey',
  'invalid_iam_token',
  'unrecognizedclientexception',
  'expiredtokenexception',
]);

export const FILTERED =
  /content[ _-]?(?:filter|management|polic|exists risk|violat|safety)|responsible ?ai|inappropriate content|high risk\b|usage (?:guidelines|polic)|(?:violat|flagged|block|reject|refus|denied|disallow|intervene|prohibit)[\s\S]{0,80}?\b(?:safety|polic(?:y|ies)|moderation|guidelines?|guardrails?|filters?|prohibited|harmful)|(?:safety|moderation|guardrail|policy)[\s\S]{0,60}?(?:violat|flagged|block|reject|refus|intervene|trigger|fail)|\b(?:prompt|input|request|content|response|output)s?\b[^.\n]{0,40}\b(?:blocked|flagged|moderated|filtered)\b|prohibited_content|safety_check|(?<!case[ -])sensitive|requires moderation|data.?inspection|敏感|违规|不安全/i;
/** Said of who asks rather than of what is asked. */
export const OF_THE_ACCOUNT =
  /\b(?:account|organi[sz]ation|api[ _-]?key|team|access)\b[^.\n]{0,60}(?:blocked|suspended|flagged|disabled|restricted|terminated|deactivated|revoked)|does not have access|not (?:allowed|authori[sz]ed|permitted) to|(?:missing|insufficient) (?:permissions?|scopes?)/i;

export const TOO_LONG =
  /maximum context|context[ _](?:length|window|size|limit)|longer than the (?:model|maximum)|(?:prompt|input|message|conversation|text|tokens?)s?\b(?: is| are| was| length| tokens)? (?:too (?:long|large)|exceed)|token count[\s\S]{0,60}(?:exceed|supports up to)|(?:number of|total|input|prompt)[ _](?:input |prompt )?tokens?\b[\s\S]{0,60}(?:exceed|greater than|larger than|must be|limit)|exceeds?[\s\S]{0,60}(?:context|token limit|max(?:imum)?[\s\S]{0,20}tokens|max_seq_len|max_model_len)|`inputs` (?:tokens|must have less than)|too many (?:input |prompt )?tokens|request too large|payload too large|entity too large|reduce the (?:length|input)|reduce your (?:prompt|message)|max(?:imum)? (?:supported |input |prompt |model )?(?:sequence|input|prompt|model)[ _-]?(?:length|tokens|len)|range of input length/i;
/** The same under a status that is the server's own fault: only what can mean nothing else. */
export const TOO_LONG_FOR_SURE =
  /maximum context|context[ _](?:length|window|size)|(?:prompt|input) (?:is )?too long/i;

export const OUT_OF_MONEY =
  /insufficient[ _](?:quota|balance|credits?|funds|account)|credit balance|(?:out of|no|not enough|more|add|any|purchase|buy|exhausted)[^.\n]{0,30}\bcredits?\b|(?:exceed|reach|over)[^.\n]{0,40}(?:budget|spend(?:ing)? limit|billing|usage limits?)|(?:key|usage|spend(?:ing)?|total) limits? (?:exceeded|reached)|free tier[\s\S]{0,40}exhausted|budget (?:has been |was )?exceeded|exceeded ?budget|payment required|arrearage|overdue|billing (?:hard )?limit|billing[^.\n]{0,30}not active|balance is (?:too low|insufficient|not enough)|余额|欠费/i;

export const BAD_KEY =
  /(?:invalid|incorrect|missing|expired|wrong|malformed|unknown|revoked|provide a valid|no)[^.\n]{0,30}\b(?:api[ _-]?key|access token|auth(?:entication|orization)? (?:token|header|key|credential)|virtual key|credentials|subscription key|security token)|(?:api[ _-]?key|access token|virtual key|credentials|subscription key|security token)\b[^.\n]{0,50}(?:invalid|incorrect|not valid|missing|expired|not found|required|not (?:been )?provided|wrong|revoked|does not exist)|\bunauthenticated\b|\bunauthori[sz]ed\b|authentication (?:error|fail)|login fail|authenticationerror/i;

export const NO_SUCH_MODEL =
  /\bmodels?\b[^\n]{0,140}?(?:does not exist|doesn.t exist|not exist|not found|could not be found|is not (?:a )?(?:valid|available|supported|deployed|served|enabled|loaded)|no longer (?:available|supported)|(?:has|have) been (?:deprecated|retired|decommissioned|removed)|is (?:deprecated|retired|decommissioned|unknown|invalid)|isn.t (?:available|supported|valid))|(?:unknown|invalid|unrecogni[sz]ed|unsupported|no such|non-existent|can.t find|cannot find|did not find)(?: the)? model\b|not a valid model|invalid model|malformed publisher model|\badapters?\b[^\n]{0,80}(?:not loaded|not found|does not exist)|model identifier is invalid|deployment[^\n]{0,60}(?:does not exist|not found|not exist)|no (?:healthy )?(?:deployments?|endpoints?|providers?|models?) (?:available|found|loaded)/i;

export const SYSTEM_ROLE =
  /system[ _-]?(?:roles?|messages?|prompts?|instructions?)\b[^.\n]{0,80}(?:not (?:supported|allowed|permitted|enabled|accept)|unsupported|invalid|unavailable)|(?:not support|unsupported|does ?n.t support|no support|doesn.t accept|invalid|not allow)[^.\n]{0,40}\bsystem[ _-]?(?:roles?|messages?|prompts?|instructions?)?\b|only[^.\n]{0,20}\buser\b[^.\n]{0,30}\b(?:assistant|model)\b|roles must alternate|must alternate|should alternate with|system messages? must be|alternat(?:e|ing|ion)\b[^.\n]{0,40}(?:user|role)|developer instruction is not enabled|unexpected role|(?:role|roles)\b[^.\n]{0,40}\bsystem\b[^.\n]{0,40}(?:not|invalid|unsupported|unknown)|\bsystem\b[^.\n]{0,30}\b(?:is not|not) (?:one of|a valid|supported)|(?:first|conversation)[^.\n]{0,40}must (?:start|be|begin)[^.\n]{0,20}\buser\b/i;

const TOOL_TALK = '\\b(?:tools?|tool[ _-]?(?:choice|use|calls?|calling)|functions?[ _-]?call(?:s|ing)?)\\b';
/** A refusal of the tools on offer, whatever the status. */
export const NO_TOOLS = new RegExp(
  `${TOOL_TALK}[^\\n]{0,80}(?:not (?:yet )?(?:supported|allowed|permitted|enabled|implemented|available)|n.t support|unsupported|requires?\\b|unrecogni[sz]ed|unknown)|(?:support|unrecogni[sz]ed|unknown|unexpected|not permitted)[^\\n]{0,60}${TOOL_TALK}`,
  'i',
);

/** Passing, under a status that is not. */
export const NOT_NOW =
  /(?:model|server|instance|endpoint|deployment)[^.\n]{0,60}(?:loading|warming|starting up|not ready|initiali[sz]ing|overloaded|scaling)|modelnotready|\boverloaded|temporarily (?:unavailable|overloaded)|service unavailable|engine is (?:currently )?(?:busy|overloaded)/i;
export const TOO_FAST =
  /too many requests|rate[ _-]?limit|throttl|toomanyrequests|requests per (?:minute|second)/i;

/** Said by a server that is asked for more at once than it takes: fewer at once helps, whatever the status. */
export const OF_THE_LOAD =
  /too many (?:concurrent |pending |parallel )?(?:requests|connections)|toomanyrequests|rate[ _-]?limit|throttl|\boverload|\b(?:server|engine|service|system|model)\b[^.\n]{0,30}\bbusy\b|pending requests|queue (?:is )?full|(?:at|over|exceed(?:s|ed)?|insufficient|no)[ _](?:available )?capacity|capacity[^.\n]{0,30}exceeded|concurren(?:t|cy)[^.\n]{0,30}(?:limit|exceed)/i;

/** A limit that is counted by the day. */
export const OF_THE_DAY =
  /per[ _-]?day|perday|byday|daily|after \d{5,} s|per 86,?400 ?s|\b[RT]PD\b|\bday(?:.s)? (?:limit|quota)|(?:limit|quota)[^.\n]{0,30}\b(?:for the day|of the day|today)\b|24[ -]?h(?:ours)?\b/i;

/** Talk of the form of a reply, where one was asked for. */
export const OF_THE_FORMAT =
  /json[ _-]?schema|json_validate_failed|grammar|structured[ _]outputs?|response[ _](?:format|schema)|json[ _](?:mode|object)|word .?'?json|output_config|failed_generation|\bschema\b/i;

/** Talk of likely tokens, where they were asked for. */
export const OF_LOGPROBS = /log[ _-]?prob/i;
