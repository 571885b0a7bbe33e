export const id = 1007;
export const ids = [1007];
export const modules = {
	39934: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { d: () => cancelOnSignals });
		var _model_exit_codes_js_m0 = __webpack_require__(32650);
		const SIGNALS = ["SIGINT", "SIGTERM"];
		const ONE_SIGNAL_MS = 250;
		const LAST_MOMENT_MS = 1700;
		function cancelOnSignals(process, clock) {
			const controller = new AbortController();
			let first = null;
			let isOver = false;
			const take = (name) => {
				const now = clock.elapsed();
				if (first === null) {
					first = now;
					setTimeout(() => process.exit(_model_exit_codes_js_m0.a.error), LAST_MOMENT_MS).unref();
					if (isOver) awaitAnother();
					else controller.abort(name);
				} else if (now - first >= ONE_SIGNAL_MS) process.exit(_model_exit_codes_js_m0.a.error);
			};
			for (const name of SIGNALS) process.on(name, take);
			return {
				signal: controller.signal,
				release() {
					isOver = true;
					if (first !== null) awaitAnother();
				}
			};
		}
		function awaitAnother() {
			setTimeout(() => {}, ONE_SIGNAL_MS);
		}
	}),
	15040: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { m: () => processWorld });
		var version = __webpack_require__(13411);
		var builtin = __webpack_require__(64563);
		var report_folder = __webpack_require__(53693);
		var promises_ = __webpack_require__(58500);
		var chat = __webpack_require__(76391);
		var digest = __webpack_require__(18463);
		var errors = __webpack_require__(452);
		var zod = __webpack_require__(65304);
		var said_once = __webpack_require__(54648);
		;
		const FOR_MACHINES = /^(?:id|type|role|index|name|model|object|status|created|data|format|url|file_?name|mime_?type|signature|thought_signature|token_ids|tool_call_id|.*(?:logprob|token|usage|timing|prompt|metadata|safety|filter|grounding|citation|annotation|reference|source|search|finish|stop_reason|provider|debug|verbose|error|warning).*)$/i;
		const WORDS = 3;
		const LETTERS_OF_A_WORD = 2;
		const OF_REASONING = /think|thought|reason(?!s?$)/i;
		const GIVEN = /^(?:args|kwargs|arguments|parameters|tool_?input)$/i;
		const SEALED = /signature|encrypt|redact/i;
		function textsElsewhere(fields, readByName, known = []) {
			const others = Object.entries(fields).filter(([name]) => !readByName.has(name));
			const found = textsIn(Object.fromEntries(others), false);
			const texts = (ofReasoning) => found.filter((one) => one.isThought === ofReasoning);
			return {
				elsewhere: texts(false).filter(({ text }) => !(known.includes(text) && isProse(text))).map(({ text }) => text).join(""),
				thoughts: [...new Set(texts(true).map(({ text }) => text))].filter((text) => !known.includes(text)).join("")
			};
		}
		function thoughtsIn(fields) {
			return textsIn(fields, true).map(({ text }) => text);
		}
		function textsIn(value, isThought) {
			if (typeof value === "string") return value === "" ? [] : [{
				text: value,
				isThought
			}];
			if (Array.isArray(value)) return value.flatMap((part) => textsIn(part, isThought));
			if (value === null || typeof value !== "object") return [];
			const { type } = value;
			const isPart = isThought || typeof type === "string" && OF_REASONING.test(type);
			return Object.entries(value).flatMap(([name, part]) => {
				if (!isPart && GIVEN.test(name)) return everyTextIn(part);
				const isWithin = isPart || OF_REASONING.test(name);
				return FOR_MACHINES.test(name) || isWithin && SEALED.test(name) ? [] : textsIn(part, isWithin);
			});
		}
		function everyTextIn(value) {
			if (typeof value === "string") return value === "" ? [] : [{
				text: value,
				isThought: false
			}];
			return value !== null && typeof value === "object" ? Object.values(value).flatMap(everyTextIn) : [];
		}
		const BETWEEN = /[\s\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]+/u;
		const SPACED = /[\p{scx=Latin}\p{scx=Greek}\p{scx=Cyrillic}\p{scx=Armenian}\p{scx=Georgian}\p{scx=Hebrew}\p{scx=Arabic}\p{scx=Syriac}\p{scx=Ethiopic}\p{scx=Hangul}\p{scx=Devanagari}\p{scx=Bengali}\p{scx=Gurmukhi}\p{scx=Gujarati}\p{scx=Oriya}\p{scx=Tamil}\p{scx=Telugu}\p{scx=Kannada}\p{scx=Malayalam}\p{scx=Sinhala}]/gu;
		function isProse(text) {
			const words = text.split(BETWEEN).filter((word) => word !== "");
			const letters = text.replace(SPACED, "").match(/\p{L}/gu)?.length ?? 0;
			return words.length + Math.floor(letters / LETTERS_OF_A_WORD) >= WORDS;
		}
		;
		const calls_GIVEN = [
			"arguments",
			"input",
			"parameters",
			"args"
		];
		const CALL_FIELDS = new Set([
			...calls_GIVEN,
			"name",
			"function",
			"custom"
		]);
		function holdsCalls(name) {
			return /^(?:tool|function)s?_?(?:call|use)s?$/i.test(name);
		}
		function callsIn(value, place) {
			const calls = new Map();
			const beside = [];
			for (const [at, call] of listOf(value).entries()) {
				if (!isFields(call)) continue;
				const inner = [call.function, call.custom].filter(isFields);
				const told = [...inner, call];
				const names = new Set(told.map(({ name }) => typeof name === "string" ? name : ""));
				const bare = [call.function, call.custom].filter((text) => typeof text === "string");
				const given = [...bare, ...told.flatMap((part) => calls_GIVEN.map((key) => givenIn(part[key])))];
				const key = `${place} ${typeof call.index === "number" ? call.index : at}`;
				const piece = {
					name: [...names].filter((name) => name !== "").join(" "),
					given: given.join("")
				};
				calls.set(key, oneCall(calls.get(key), piece));
				beside.push(...told.map((part) => textsElsewhere(part, CALL_FIELDS)));
			}
			return {
				calls,
				elsewhere: beside.map(({ elsewhere }) => elsewhere).join(""),
				thoughts: beside.map(({ thoughts }) => thoughts).join("")
			};
		}
		function oneCall(before, piece) {
			return before === undefined ? piece : {
				name: before.name + piece.name,
				given: before.given + piece.given
			};
		}
		function callText({ name, given }) {
			return [name, unescaped(given)].filter((text) => text !== "").join(" ");
		}
		function givenAlone(calls, text) {
			const [call, second] = calls;
			return call !== undefined && second === undefined && text === callText(call) ? call.given : null;
		}
		const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"/gs;
		const NUMBERED = /(?<!\\)(?:\\+u[0-9a-f]{4})+/gi;
		const MAX_LEVELS = 4;
		function unescaped(given) {
			if (!given.includes("\\")) return given;
			let text = isJson(given) ? given.replace(STRING, (one) => `"${String(JSON.parse(one)).toWellFormed()}"`) : given;
			for (let level = 0; level < MAX_LEVELS; level += 1) {
				const before = text;
				text = text.replace(NUMBERED, charactersOf);
				if (text === before) break;
			}
			return text;
		}
		function charactersOf(run) {
			const numbers = run.match(/[0-9a-f]{4}/gi) ?? [];
			return numbers.map((number) => String.fromCharCode(Number.parseInt(number, 16))).join("").toWellFormed();
		}
		function isJson(text) {
			try {
				JSON.parse(text);
				return true;
			} catch {
				return false;
			}
		}
		function listOf(value) {
			if (Array.isArray(value)) return value.flatMap((one) => typeof one === "string" ? listOf(one) : [one]);
			if (typeof value === "string") return [{ arguments: value }];
			return isFields(value) ? [value] : [];
		}
		function givenIn(given) {
			if (given === null || given === undefined) return "";
			return typeof given === "string" ? given : JSON.stringify(given);
		}
		function isFields(value) {
			return value !== null && typeof value === "object" && !Array.isArray(value);
		}
		;
		const FINE = /^(?:0|ok|none|null|no ?error|success|succeeded)?$/i;
		const OK = 200;
		function isError(value) {
			if (value === null || value === undefined || value === false) return false;
			if (value === 0 || value === OK) return false;
			if (typeof value === "string") return !FINE.test(value.trim());
			return typeof value !== "object" || Object.values(value).some(isError);
		}
		var event_stream = __webpack_require__(90540);
		;
		const MEANINGS = {
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
    serviceunavailable modelunloaded outofmemory oom notfinished incomplete`
		};
		const MEANING_OF = new Map(Object.entries(MEANINGS).flatMap(([meaning, words]) => words.split(/\s+/).map((word) => [word, meaning])));
		const ENUMERATED = /^(?:finish|stop)?reason(?=.)/;
		function finishOf(stated) {
			const word = wordOf(stated);
			if (word === null) return {
				meaning: null,
				word: null
			};
			const plain = word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "").replace(ENUMERATED, "");
			const meaning = MEANING_OF.get(plain) ?? (plain.startsWith("error") ? "failed" : "other");
			return {
				meaning,
				word: word === meaning ? null : word
			};
		}
		function wordOf(stated) {
			const word = isRecord(stated) ? stated.type ?? stated.reason : stated;
			if (word === null || word === undefined || word === "") return null;
			return (typeof word === "string" ? word : JSON.stringify(word)).toWellFormed();
		}
		function isRecord(value) {
			return value !== null && typeof value === "object" && !Array.isArray(value);
		}
		var json_text = __webpack_require__(40353);
		;
		const EMPTY_MESSAGE = {
			contents: new Map(),
			reasoning: "",
			refusal: "",
			calls: new Map(),
			unread: 0,
			elsewhere: "",
			thoughts: ""
		};
		const CHOICE_FIELDS = new Set([
			"message",
			"delta",
			"text"
		]);
		const MESSAGE_FIELDS = new Set([
			"content",
			"refusal",
			"reasoning",
			"reasoning_content",
			"reasoning_details",
			"thinking"
		]);
		const PART_FIELDS = [
			"text",
			"content",
			"output_text"
		];
		const PART_FIELDS_READ = new Set([...PART_FIELDS, "refusal"]);
		const TEXT_PART_NAMES = new Set([
			"type",
			"text",
			"annotations"
		]);
		const TEXT_FIELDS = [
			"text",
			"value",
			"summary",
			"content",
			"thinking"
		];
		const TEXT_FIELDS_READ = new Set(TEXT_FIELDS);
		class NoMessage extends Error {}
		function messageIn(choice) {
			const { message, delta, text } = choice;
			const places = [
				message_isFields(message) ? fieldsRead(message, "message") : EMPTY_MESSAGE,
				message_isFields(delta) ? fieldsRead(delta, "delta") : EMPTY_MESSAGE,
				typeof text === "string" ? content("text", text) : EMPTY_MESSAGE
			];
			return together([...places, {
				...EMPTY_MESSAGE,
				...textsElsewhere(choice, CHOICE_FIELDS)
			}]);
		}
		function together(all) {
			const contents = new Map();
			const calls = new Map();
			for (const message of all) {
				for (const [place, piece] of message.contents) contents.set(place, (contents.get(place) ?? "") + piece);
				for (const [place, piece] of message.calls) calls.set(place, oneCall(calls.get(place), piece));
			}
			return {
				contents,
				reasoning: all.map(({ reasoning }) => reasoning).join(""),
				refusal: all.map(({ refusal }) => refusal).join(""),
				calls,
				unread: all.reduce((sum, { unread }) => sum + unread, 0),
				elsewhere: all.map(({ elsewhere }) => elsewhere).join(""),
				thoughts: all.map(({ thoughts }) => thoughts).join("")
			};
		}
		function reasoningOf({ reasoning, thoughts }) {
			const isMore = isProse(thoughts) && !reasoning.includes(thoughts);
			return isMore ? [reasoning, thoughts] : [reasoning];
		}
		function saidElsewhere({ elsewhere, reasoning, thoughts }) {
			return isProse(elsewhere) && elsewhere !== reasoning && elsewhere !== thoughts ? elsewhere : null;
		}
		function isVisible(message) {
			const { contents, refusal, calls, unread } = message;
			const called = [...calls.values()].flatMap(({ name, given }) => [name, given]);
			const isText = [
				...contents.values(),
				refusal,
				...called
			].some((one) => one.trim() !== "");
			return isText || unread > 0 || saidElsewhere(message) !== null;
		}
		function content(place, text) {
			return {
				...EMPTY_MESSAGE,
				contents: new Map([[place, text]])
			};
		}
		function fieldsRead(message, place) {
			const { refusal } = message;
			const isNone = refusal === null || refusal === undefined || refusal === false;
			if (!isNone && typeof refusal !== "string") throw new NoMessage("refusal");
			const called = Object.keys(message).filter(holdsCalls).map((name) => ({
				...EMPTY_MESSAGE,
				...callsIn(message[name], `${place} ${name}`)
			}));
			const parts = partsOf(message.content).map((part, at) => partRead(part, place, at));
			const said = together([...parts, ...called]);
			const others = Object.fromEntries(Object.entries(message).filter(([name]) => !holdsCalls(name)));
			const { reasoning, reasoning_content, reasoning_details, thinking } = message;
			const named = {
				reasoning,
				reasoning_content,
				reasoning_details,
				thinking
			};
			const thoughts = [...Object.values(named).map(textIn), said.reasoning];
			const found = textsElsewhere(others, MESSAGE_FIELDS, [...thoughts, ...thoughtsIn(named)]);
			return {
				...said,
				refusal: said.refusal + (isNone ? "" : refusal),
				reasoning: lines([...new Set(thoughts)]),
				elsewhere: said.elsewhere + found.elsewhere,
				thoughts: said.thoughts + found.thoughts
			};
		}
		function partsOf(content) {
			if (content === null || content === undefined) return [];
			if (typeof content === "string") return [content];
			if (message_isFields(content)) return [isPart(content) ? content : JSON.stringify(content)];
			if (!Array.isArray(content)) throw new NoMessage("content");
			return content;
		}
		function isPart(content) {
			const { type } = content;
			const isText = typeof type === "string" && type !== "" && TEXT_PART.test(type);
			const names = Object.keys(content);
			return names.length === 0 || isText && names.every((name) => TEXT_PART_NAMES.has(name));
		}
		const REASONING_PART = /think|reason|thought/i;
		const SILENT_PART = /^(?:reference|citation|annotation)s?$/;
		const TEXT_PART = /^(?:|text|output_text)$/;
		const CALL_PART = /_(?:call|use)$/i;
		function partRead(part, place, at) {
			if (part === null) return EMPTY_MESSAGE;
			if (typeof part === "string") return content(place, part);
			if (!message_isFields(part)) throw new NoMessage("content");
			const type = typeof part.type === "string" ? part.type : "";
			if (CALL_PART.test(type)) return {
				...EMPTY_MESSAGE,
				...callsIn(part, `${place} part ${at}`)
			};
			if (REASONING_PART.test(type) || part.thought === true) return {
				...EMPTY_MESSAGE,
				reasoning: everyText(part)
			};
			const text = PART_FIELDS.map((name) => textIn(part[name])).join("");
			const refusal = typeof part.refusal === "string" ? part.refusal : "";
			const beside = [textsElsewhere(part, PART_FIELDS_READ), ...PART_FIELDS.flatMap((name) => part[name]).filter(message_isFields).map((inner) => textsElsewhere(inner, TEXT_FIELDS_READ))];
			const isKnown = TEXT_PART.test(type) && type !== "";
			const isRead = text !== "" || refusal !== "" || isKnown || SILENT_PART.test(type);
			const said = content(TEXT_PART.test(type) ? place : `${place} ${type}`, text);
			return {
				...text === "" ? EMPTY_MESSAGE : said,
				refusal,
				unread: isRead ? 0 : 1,
				elsewhere: beside.map(({ elsewhere }) => elsewhere).join(""),
				thoughts: beside.map(({ thoughts }) => thoughts).join("")
			};
		}
		function textIn(value) {
			if (typeof value === "string") return value;
			if (Array.isArray(value)) return lines(value.map(textIn));
			if (!message_isFields(value)) return "";
			return lines([...new Set(TEXT_FIELDS.map((name) => textIn(value[name])))]);
		}
		function everyText(part) {
			const { type: _type, signature: _signature, id: _id, data: _data, format: _format, ...rest } = part;
			return lines(Object.values(rest).map(textIn));
		}
		function lines(parts) {
			return parts.filter((part) => part !== "").join("\n");
		}
		function message_isFields(value) {
			return value !== null && typeof value === "object" && !Array.isArray(value);
		}
		;
		const token = zod.z.object({
			token: zod.z.string(),
			logprob: zod.z.number()
		});
		const logprobsSchema = zod.z.object({
			content: zod.z.array(token.extend({ top_logprobs: zod.z.array(token).nullish() })).nullish(),
			top_logprobs: zod.z.array(zod.z.record(zod.z.string(), zod.z.number()).nullable()).nullish()
		});
		function topTokensIn(logprobs) {
			const parsed = logprobsSchema.safeParse(logprobs);
			if (!parsed.success) return [];
			const { content, top_logprobs: older } = parsed.data;
			if (content != null) return content.map(({ token, logprob, top_logprobs: top }) => top == null || top.length === 0 ? [{
				token,
				logprob
			}] : top.map(({ token, logprob }) => ({
				token,
				logprob
			})));
			return (older ?? []).map((place) => Object.entries(place ?? {}).map(([token, logprob]) => ({
				token,
				logprob
			})));
		}
		;
		const MAX_TOKENS = 1e8;
		const count = zod.z.number().int().min(0).max(MAX_TOKENS);
		const told = count.nullish().catch(null);
		const usageSchema = zod.z.object({
			prompt_tokens: count,
			completion_tokens: count,
			prompt_tokens_details: zod.z.object({ cached_tokens: told }).nullish().catch(null),
			prompt_cache_hit_tokens: told,
			cached_tokens: told,
			num_cached_tokens: told,
			cache_read_input_tokens: told,
			cache_creation_input_tokens: told
		}).nullish().catch(null);
		function tokensIn(usage) {
			if (usage == null) return null;
			const { prompt_tokens: prompt, completion_tokens: completion } = usage;
			const cached = cachedIn(usage);
			if (countsCachedBeside(usage)) return {
				prompt: prompt + besideIn(usage),
				completion,
				cached: cached ?? 0
			};
			return cached === null ? {
				prompt,
				completion
			} : {
				prompt,
				completion,
				cached
			};
		}
		function countsCachedBeside(usage) {
			return usage != null && besideIn(usage) > usage.prompt_tokens;
		}
		function cachedIn(usage) {
			return usage.prompt_tokens_details?.cached_tokens ?? usage.prompt_cache_hit_tokens ?? usage.cached_tokens ?? usage.num_cached_tokens ?? usage.cache_read_input_tokens ?? null;
		}
		function besideIn(usage) {
			return (cachedIn(usage) ?? 0) + (usage.cache_creation_input_tokens ?? 0);
		}
		;
		const joined_stream_name = zod.z.string().nullish().catch(null);
		const chunkSchema = zod.z.object({
			error: zod.z.unknown().optional(),
			model: joined_stream_name,
			system_fingerprint: joined_stream_name,
			created: zod.z.number().nullish().catch(null),
			choices: zod.z.array(zod.z.record(zod.z.string(), zod.z.unknown())).nullish(),
			usage: usageSchema
		});
		function joinedStream(body) {
			const { data, isBroken, isDone } = (0, event_stream.X)(body);
			const chunks = [];
			let problem = isBroken ? "the stream of events is broken" : null;
			let error;
			for (const event of data) {
				const chunk = chunkOf(event);
				const hasError = chunk !== null && isError(chunk.error);
				if (chunk === null) problem = "an event of the stream is no chunk of a completion";
				else if (hasError) problem = "a stream with an error";
				if (hasError) error = chunk.error;
				if (chunk !== null) chunks.push(chunk);
			}
			const pieces = [];
			for (const { index, ...piece } of chunks.flatMap((chunk) => chunk.pieces)) {
				const before = pieces[index];
				if (before === undefined) pieces[index] = [piece];
				else before.push(piece);
			}
			const choices = pieces.filter((all) => all !== undefined).map(oneChoice);
			return {
				problem,
				isDone,
				completion: {
					error,
					model: last(chunks.map(({ model }) => model)),
					system_fingerprint: last(chunks.map(({ system_fingerprint: fingerprint }) => fingerprint)),
					created: last(chunks.map(({ created }) => created)),
					usage: last(chunks.map(({ usage }) => usage)),
					choices: choices.map((choice) => problem === null ? choice : {
						...choice,
						finish: null
					})
				}
			};
		}
		function oneChoice(pieces) {
			return {
				said: together(pieces.map(({ said }) => said)),
				finish: last(pieces.map(({ finish }) => finish)),
				topTokens: pieces.flatMap(({ topTokens }) => topTokens)
			};
		}
		function chunkOf(event) {
			let value;
			try {
				value = (0, json_text.nP)(event);
			} catch (thrown) {
				if (thrown instanceof json_text.p2) throw thrown;
				return null;
			}
			const parsed = chunkSchema.safeParse(value);
			if (!parsed.success) {
				if (parsed.error.issues.some(({ path }) => path[0] === "choices")) throw new NoMessage("choices");
				return null;
			}
			const { choices, ...chunk } = parsed.data;
			const pieces = (choices ?? []).map((choice) => ({
				index: placeOf(choice.index),
				said: messageIn(choice),
				finish: choice.finish_reason,
				topTokens: topTokensIn(choice.logprobs)
			}));
			return {
				...chunk,
				pieces
			};
		}
		const MAX_CHOICES = 128;
		function placeOf(index) {
			const isPlace = typeof index === "number" && Number.isInteger(index) && index >= 0;
			return isPlace ? Math.min(index, MAX_CHOICES) : 0;
		}
		function last(values) {
			return values.filter((value) => value != null).at(-1) ?? null;
		}
		var openai_status = __webpack_require__(3557);
		;
		const reply_name = zod.z.string().nullish().catch(null);
		const completionSchema = zod.z.object({
			error: zod.z.unknown().optional(),
			model: reply_name,
			system_fingerprint: reply_name,
			created: zod.z.number().nullish().catch(null),
			choices: zod.z.array(zod.z.record(zod.z.string(), zod.z.unknown())).min(1),
			usage: usageSchema
		});
		function malformed(detail, status = 200) {
			return {
				state: "failed",
				fault: "malformed",
				status,
				detail,
				retryAfterMs: null
			};
		}
		function readResponse(status, body, contentType = null) {
			const isReply = status === 200 || (0, openai_status.o)(status) && body.trim() !== "";
			if (!isReply) return malformed("a status other than 200", status);
			const reply = readCompletion(body, contentType);
			return reply.state === "failed" ? {
				...reply,
				status
			} : reply;
		}
		function readCompletion(body, contentType = null) {
			try {
				return (0, event_stream.p)(body, contentType) ? readStream(body) : readWhole(body);
			} catch (error) {
				if (error instanceof NoMessage) return malformed(`not a chat completion: ${error.message}`);
				if (error instanceof SyntaxError) return malformed("the body is not JSON, or names a key twice");
				throw error;
			}
		}
		function readStream(body) {
			const { completion, problem, isDone } = joinedStream(body);
			const reply = replyOf(completion, isDone && problem === null);
			return reply.state === "failed" && problem !== null ? malformed(problem) : reply;
		}
		function readWhole(body) {
			const parsed = completionSchema.safeParse((0, json_text.nP)(body));
			if (!parsed.success) return malformed(`not a chat completion: ${parsed.error.issues[0]?.path.map(String).join(".") ?? ""}`);
			const choices = parsed.data.choices.map((choice, at) => {
				const isSaying = [
					"message",
					"delta",
					"text"
				].some((key) => key in choice);
				if (!isSaying) throw new NoMessage(`choices.${at}.message`);
				return {
					said: messageIn(choice),
					finish: choice.finish_reason ?? choice.finishReason,
					topTokens: topTokensIn(choice.logprobs)
				};
			});
			return replyOf({
				...parsed.data,
				choices
			}, true);
		}
		function replyOf({ error, choices, model, system_fingerprint: fingerprint, created, usage }, cameWhole) {
			if (choices.length === 0) return malformed("no choice");
			const { text, parts } = visibleText(choices);
			if (!text.isWellFormed()) return malformed("the text holds half a character");
			const refusal = distinct(choices.map(({ said }) => said.refusal)).join("\n\n");
			const reasoning = distinct(choices.flatMap(({ said }) => reasoningOf(said))).filter((text) => text !== "").join("\n");
			const unread = choices.reduce((sum, { said }) => sum + said.unread, 0);
			const isSeen = choices.some(({ said }) => isVisible(said));
			const topTokens = choices[0]?.topTokens ?? [];
			const given = givenAlone(choices.flatMap(({ said }) => [...said.calls.values()]), text);
			const isBroken = isError(error);
			const { meaning, word } = finishOf(choices[0]?.finish);
			if (!isSeen && isBroken) return malformed("status 200 with an error");
			if (!isSeen && !isWhole(meaning)) return malformed("not a chat completion: choices.0.finish_reason");
			return {
				state: "replied",
				text,
				...parts === undefined ? {} : { parts },
				...given === null ? {} : { given },
				reasoning: reasoning === "" ? null : reasoning.toWellFormed(),
				finish: isBroken || meaning === "failed" ? null : meaning,
				...isBroken || word === null ? {} : { finishWord: word },
				...cameWhole && !isBroken && word === null && meaning === null ? { endUnsaid: true } : {},
				refusal: refusal === "" ? null : refusal.toWellFormed(),
				...unread === 0 ? {} : { unreadParts: unread },
				reportedModel: model?.toWellFormed() ?? null,
				fingerprint: fingerprint?.toWellFormed() ?? null,
				created: created ?? null,
				tokens: tokensIn(usage),
				...countsCachedBeside(usage) ? { countsCachedBeside: true } : {},
				...topTokens.length === 0 ? {} : { topTokens }
			};
		}
		function isWhole(meaning) {
			return meaning !== null && meaning !== "other" && meaning !== "failed";
		}
		function visibleText(choices) {
			const [first = "", ...others] = choices.flatMap(({ said: { contents } }) => contents.size === 0 ? [""] : [...contents.values()]);
			const contents = distinct([first, ...others.filter((text) => text.trim() !== "")]);
			const calls = choices.flatMap(({ said }) => [...said.calls.values()].map(callText));
			const elsewhere = choices.map(({ said }) => saidElsewhere(said)).filter((text) => text !== null);
			const beside = distinct([...calls, ...elsewhere]).filter((text) => text.trim() !== "");
			if (contents.length === 1 && beside.length === 0) return { text: first };
			return {
				text: (0, said_once.X)([...contents, ...beside]),
				parts: {
					contents,
					beside
				}
			};
		}
		function distinct(texts) {
			return [...new Set(texts)];
		}
		;
		const PAGE = 100;
		const MAX_PAGES = 20;
		const batch_list_text = zod.z.string().min(1).nullish().catch(null);
		const entrySchema = zod.z.object({
			id: batch_list_text,
			input_file_id: batch_list_text,
			metadata: zod.z.record(zod.z.string(), zod.z.unknown()).nullish().catch(null)
		});
		const pageSchema = zod.z.union([zod.z.array(zod.z.unknown()).transform((data) => ({
			data,
			has_more: undefined
		})), zod.z.object({
			data: zod.z.array(zod.z.unknown()),
			has_more: zod.z.boolean().nullish().catch(null)
		})]);
		async function findListed(wanted, page) {
			const seen = new Set();
			let isUnclear = false;
			let after = "";
			for (let count = 0; count < MAX_PAGES; count += 1) {
				const listed = await page(`limit=${PAGE}${after === "" ? "" : `&after=${encodeURIComponent(after)}`}`);
				if (listed.state === "failed") return listed;
				const { data, has_more: hasMore } = listed.value;
				const before = seen.size;
				for (const one of data) {
					const parsed = entrySchema.safeParse(one);
					const is = parsed.success ? compared(parsed.data, wanted) : "unclear";
					if (is === "ours") return {
						state: "told",
						value: one
					};
					if (is === "unclear") isUnclear = true;
					after = parsed.data?.id ?? "";
					if (after !== "") seen.add(after);
				}
				const isEnd = hasMore === false || hasMore !== true && seen.size === before;
				const isCut = hasMore !== false && data.length > 0 && after === "";
				if (isEnd && isCut) break;
				if (isEnd) return isUnclear ? unclear("names neither our names nor files") : {
					state: "told",
					value: null
				};
				if (after === "" || seen.size === before) break;
			}
			return unclear("does not come to an end");
		}
		function compared({ metadata, input_file_id: file }, wanted) {
			const named = metadata?.[wanted.name];
			if (named === wanted.token || file != null && file === wanted.file) return "ours";
			const isOfAnotherName = typeof named === "string";
			const isOfAnotherFile = file != null && wanted.file !== null;
			return isOfAnotherName || isOfAnotherFile ? "another" : "unclear";
		}
		function unclear(why) {
			return malformed(`its list of batches ${why}, so nobody can say whether ours is there`);
		}
		var unambiguous_json = __webpack_require__(58664);
		var body = __webpack_require__(2459);
		;
		const FILTER_CODES = new Set([
			"content_filter",
			"content_filter_error",
			"contentfilter",
			"content_policy_violation",
			"content_policy",
			"responsibleaipolicyviolation",
			"invalid_prompt",
			"cyber_policy",
			"data_inspection_failed",
			"datainspectionfailed",
			"prohibited_content",
			"safety",
			"safety_error",
			"moderation",
			"moderation_blocked",
			"moderation_error",
			"guardrail_intervened",
			"guardrail_violation",
			"flagged_input",
			"hooks_failed",
			"unsafe_request",
			"system_unsafe",
			"1301"
		]);
		const TOO_LONG_CODES = new Set([
			"context_length_exceeded",
			"exceed_context_size_error",
			"contextwindowexceedederror",
			"context_window_exceeded",
			"string_above_max_length",
			"prompt_too_long",
			"request_too_large",
			"tokens_limit_reached",
			"tokens_too_long"
		]);
		const QUOTA_CODES = new Set([
			"insufficient_quota",
			"insufficientquota",
			"insufficient_balance",
			"insufficient_credits",
			"insufficient_user_quota",
			"billing_hard_limit_reached",
			"billing_not_active",
			"billing_error",
			"budget_exceeded",
			"exceeded_budget",
			"credits_exhausted",
			"arrearage",
			"usage_exceeded",
			"allocationquota.freetieronly",
			"exceeded_current_quota_error",
			"1113"
		]);
		const MODEL_CODES = new Set([
			"model_not_found",
			"modelnotfound",
			"modelnotfounderror",
			"invalid_model",
			"unknown_model",
			"model_not_exist",
			"model_decommissioned",
			"model_not_available",
			"deploymentnotfound",
			"notfounderror",
			"1211"
		]);
		const KEY_CODES = new Set([
			"invalid_api_key",
			"api_key_invalid",
			"auth_error",
			"authentication_error",
			"authenticationerror",
			"unauthenticated",
			"invalid_authentication_error",
			"invalidapikey",
			"invalid_iam_token",
			"unrecognizedclientexception",
			"expiredtokenexception"
		]);
		const FILTERED = /content[ _-]?(?:filter|management|polic|exists risk|violat|safety)|responsible ?ai|inappropriate content|high risk\b|usage (?:guidelines|polic)|(?:violat|flagged|block|reject|refus|denied|disallow|intervene|prohibit)[\s\S]{0,80}?\b(?:safety|polic(?:y|ies)|moderation|guidelines?|guardrails?|filters?|prohibited|harmful)|(?:safety|moderation|guardrail|policy)[\s\S]{0,60}?(?:violat|flagged|block|reject|refus|intervene|trigger|fail)|\b(?:prompt|input|request|content|response|output)s?\b[^.\n]{0,40}\b(?:blocked|flagged|moderated|filtered)\b|prohibited_content|safety_check|(?<!case[ -])sensitive|requires moderation|data.?inspection|\u654f\u611f|\u8fdd\u89c4|\u4e0d\u5b89\u5168/i;
		const OF_THE_ACCOUNT = /\b(?:account|organi[sz]ation|api[ _-]?key|team|access)\b[^.\n]{0,60}(?:blocked|suspended|flagged|disabled|restricted|terminated|deactivated|revoked)|does not have access|not (?:allowed|authori[sz]ed|permitted) to|(?:missing|insufficient) (?:permissions?|scopes?)/i;
		const TOO_LONG = /maximum context|context[ _](?:length|window|size|limit)|longer than the (?:model|maximum)|(?:prompt|input|message|conversation|text|tokens?)s?\b(?: is| are| was| length| tokens)? (?:too (?:long|large)|exceed)|token count[\s\S]{0,60}(?:exceed|supports up to)|(?:number of|total|input|prompt)[ _](?:input |prompt )?tokens?\b[\s\S]{0,60}(?:exceed|greater than|larger than|must be|limit)|exceeds?[\s\S]{0,60}(?:context|token limit|max(?:imum)?[\s\S]{0,20}tokens|max_seq_len|max_model_len)|`inputs` (?:tokens|must have less than)|too many (?:input |prompt )?tokens|request too large|payload too large|entity too large|reduce the (?:length|input)|reduce your (?:prompt|message)|max(?:imum)? (?:supported |input |prompt |model )?(?:sequence|input|prompt|model)[ _-]?(?:length|tokens|len)|range of input length/i;
		const TOO_LONG_FOR_SURE = /maximum context|context[ _](?:length|window|size)|(?:prompt|input) (?:is )?too long/i;
		const OUT_OF_MONEY = /insufficient[ _](?:quota|balance|credits?|funds|account)|credit balance|(?:out of|no|not enough|more|add|any|purchase|buy|exhausted)[^.\n]{0,30}\bcredits?\b|(?:exceed|reach|over)[^.\n]{0,40}(?:budget|spend(?:ing)? limit|billing|usage limits?)|(?:key|usage|spend(?:ing)?|total) limits? (?:exceeded|reached)|free tier[\s\S]{0,40}exhausted|budget (?:has been |was )?exceeded|exceeded ?budget|payment required|arrearage|overdue|billing (?:hard )?limit|billing[^.\n]{0,30}not active|balance is (?:too low|insufficient|not enough)|\u4f59\u989d|\u6b20\u8d39/i;
		const BAD_KEY = /(?:invalid|incorrect|missing|expired|wrong|malformed|unknown|revoked|provide a valid|no)[^.\n]{0,30}\b(?:api[ _-]?key|access token|auth(?:entication|orization)? (?:token|header|key|credential)|virtual key|credentials|subscription key|security token)|(?:api[ _-]?key|access token|virtual key|credentials|subscription key|security token)\b[^.\n]{0,50}(?:invalid|incorrect|not valid|missing|expired|not found|required|not (?:been )?provided|wrong|revoked|does not exist)|\bunauthenticated\b|\bunauthori[sz]ed\b|authentication (?:error|fail)|login fail|authenticationerror/i;
		const NO_SUCH_MODEL = /\bmodels?\b[^\n]{0,140}?(?:does not exist|doesn.t exist|not exist|not found|could not be found|is not (?:a )?(?:valid|available|supported|deployed|served|enabled|loaded)|no longer (?:available|supported)|(?:has|have) been (?:deprecated|retired|decommissioned|removed)|is (?:deprecated|retired|decommissioned|unknown|invalid)|isn.t (?:available|supported|valid))|(?:unknown|invalid|unrecogni[sz]ed|unsupported|no such|non-existent|can.t find|cannot find|did not find)(?: the)? model\b|not a valid model|invalid model|malformed publisher model|\badapters?\b[^\n]{0,80}(?:not loaded|not found|does not exist)|model identifier is invalid|deployment[^\n]{0,60}(?:does not exist|not found|not exist)|no (?:healthy )?(?:deployments?|endpoints?|providers?|models?) (?:available|found|loaded)/i;
		const SYSTEM_ROLE = /system[ _-]?(?:roles?|messages?|prompts?|instructions?)\b[^.\n]{0,80}(?:not (?:supported|allowed|permitted|enabled|accept)|unsupported|invalid|unavailable)|(?:not support|unsupported|does ?n.t support|no support|doesn.t accept|invalid|not allow)[^.\n]{0,40}\bsystem[ _-]?(?:roles?|messages?|prompts?|instructions?)?\b|only[^.\n]{0,20}\buser\b[^.\n]{0,30}\b(?:assistant|model)\b|roles must alternate|must alternate|should alternate with|system messages? must be|alternat(?:e|ing|ion)\b[^.\n]{0,40}(?:user|role)|developer instruction is not enabled|unexpected role|(?:role|roles)\b[^.\n]{0,40}\bsystem\b[^.\n]{0,40}(?:not|invalid|unsupported|unknown)|\bsystem\b[^.\n]{0,30}\b(?:is not|not) (?:one of|a valid|supported)|(?:first|conversation)[^.\n]{0,40}must (?:start|be|begin)[^.\n]{0,20}\buser\b/i;
		const TOOL_TALK = "\\b(?:tools?|tool[ _-]?(?:choice|use|calls?|calling)|functions?[ _-]?call(?:s|ing)?)\\b";
		const NO_TOOLS = new RegExp(`${TOOL_TALK}[^\\n]{0,80}(?:not (?:yet )?(?:supported|allowed|permitted|enabled|implemented|available)|n.t support|unsupported|requires?\\b|unrecogni[sz]ed|unknown)|(?:support|unrecogni[sz]ed|unknown|unexpected|not permitted)[^\\n]{0,60}${TOOL_TALK}`, "i");
		const NOT_NOW = /(?:model|server|instance|endpoint|deployment)[^.\n]{0,60}(?:loading|warming|starting up|not ready|initiali[sz]ing|overloaded|scaling)|modelnotready|\boverloaded|temporarily (?:unavailable|overloaded)|service unavailable|engine is (?:currently )?(?:busy|overloaded)/i;
		const TOO_FAST = /too many requests|rate[ _-]?limit|throttl|toomanyrequests|requests per (?:minute|second)/i;
		const OF_THE_LOAD = /too many (?:concurrent |pending |parallel )?(?:requests|connections)|toomanyrequests|rate[ _-]?limit|throttl|\boverload|\b(?:server|engine|service|system|model)\b[^.\n]{0,30}\bbusy\b|pending requests|queue (?:is )?full|(?:at|over|exceed(?:s|ed)?|insufficient|no)[ _](?:available )?capacity|capacity[^.\n]{0,30}exceeded|concurren(?:t|cy)[^.\n]{0,30}(?:limit|exceed)/i;
		const OF_THE_DAY = /per[ _-]?day|perday|byday|daily|after \d{5,} s|per 86,?400 ?s|\b[RT]PD\b|\bday(?:.s)? (?:limit|quota)|(?:limit|quota)[^.\n]{0,30}\b(?:for the day|of the day|today)\b|24[ -]?h(?:ours)?\b/i;
		const OF_THE_FORMAT = /json[ _-]?schema|json_validate_failed|grammar|structured[ _]outputs?|response[ _](?:format|schema)|json[ _](?:mode|object)|word .?'?json|output_config|failed_generation|\bschema\b/i;
		const OF_LOGPROBS = /log[ _-]?prob/i;
		;
		const FULL_DIALECT = {
			maxTokens: "max_tokens",
			temperature: true,
			topP: true,
			seed: true,
			format: "json_schema",
			logprobs: "all",
			system: "own"
		};
		const FEW_LOGPROBS = 5;
		const OTHER_FORMS = [
			{
				name: /^max_tokens$|^maxTokens$/,
				isSent: ({ maxTokens }) => maxTokens === "max_tokens",
				other: () => ({ maxTokens: "max_completion_tokens" })
			},
			{
				name: /^top_p$|^topP$/,
				isSent: ({ topP }) => topP,
				other: () => ({ topP: false })
			},
			{
				name: /^temperature$/,
				isSent: ({ temperature }) => temperature,
				other: () => ({ temperature: false })
			},
			{
				name: /^seed$/,
				isSent: ({ seed }) => seed,
				other: () => ({ seed: false })
			},
			{
				name: /^(response_format|response_schema|json_schema|json_object|output_config|output_format|guided_json)$/,
				words: OF_THE_FORMAT,
				isSent: sendsFormat,
				other: plainerFormat
			},
			{
				name: /^(top_?)?logprobs$/i,
				words: OF_LOGPROBS,
				isSent: sendsLogprobs,
				other: fewerLogprobs,
				isNeeded: needsLogprobs
			}
		];
		function sendsFormat({ format }, { schema }) {
			return schema !== undefined && format !== "text";
		}
		function plainerFormat({ format }) {
			return { format: format === "json_schema" ? "json_object" : "text" };
		}
		function sendsLogprobs({ logprobs }, { topLogprobs }) {
			return topLogprobs !== undefined && logprobs !== "none";
		}
		function needsLogprobs({ needsLogprobs: isNeeded }) {
			return isNeeded === true;
		}
		function fewerLogprobs({ logprobs }) {
			return { logprobs: logprobs === "all" ? "few" : "none" };
		}
		const OF_THE_REQUEST = new Set([
			400,
			422,
			500,
			501
		]);
		function names({ params, words }, { name, words: talk }) {
			const named = params.length > 0 ? params.flatMap((param) => param.split(/[.[\]]+/)) : words.split(/\W+/);
			return named.some((word) => name.test(word)) || talk?.test(words) === true;
		}
		function namesOurs(said, used, request) {
			return OTHER_FORMS.some((form) => form.isSent(used, request) && names(said, form));
		}
		function afterRefusal(used, request, { said, meaning }, proven) {
			if (!OF_THE_REQUEST.has(said.status) && meaning !== "parameter" && meaning !== "system-role") return null;
			const hasSystem = request.messages.some(({ role }) => role === "system");
			const isProven = (key) => proven.has(`${key}: ${String(used[key])}`);
			if (meaning === "system-role") return used.system === "own" && hasSystem && !isProven("system") ? {
				...used,
				system: "merged"
			} : null;
			const [named, ...further] = OTHER_FORMS.filter((form) => form.isSent(used, request) && names(said, form));
			const isBlamed = meaning === "server-error" && named !== undefined && further.length === 0;
			if (meaning !== "parameter" && meaning !== "rejected" && !isBlamed) return null;
			if (named?.isNeeded?.(request) === true) return null;
			if (named !== undefined) {
				const other = named.other(used);
				return Object.keys(other).some(isProven) ? null : {
					...used,
					...other
				};
			}
			if (sendsFormat(used, request) && !isProven("format")) return {
				...used,
				...plainerFormat(used)
			};
			const isSpare = sendsLogprobs(used, request) && !needsLogprobs(request);
			return isSpare && !isProven("logprobs") ? {
				...used,
				...fewerLogprobs(used)
			} : null;
		}
		function learnt(known, used, proven) {
			return eachOf((key) => proven.has(`${key}: ${String(known[key])}`) ? known[key] : weaker(key, known[key], used[key]));
		}
		function weakerOf(one, other) {
			return eachOf((key) => weaker(key, one[key], other[key]));
		}
		function eachOf(form) {
			return {
				maxTokens: form("maxTokens"),
				temperature: form("temperature"),
				topP: form("topP"),
				seed: form("seed"),
				format: form("format"),
				logprobs: form("logprobs"),
				system: form("system")
			};
		}
		const STEPS = {
			format: [
				"json_schema",
				"json_object",
				"text"
			],
			logprobs: [
				"all",
				"few",
				"none"
			]
		};
		function weaker(key, one, other) {
			if (one === FULL_DIALECT[key]) return other;
			const steps = STEPS[key];
			if (steps === undefined || other === FULL_DIALECT[key]) return one;
			return steps[Math.max(steps.indexOf(one), steps.indexOf(other))];
		}
		function provenBy(used, request) {
			const hasSystem = request.messages.some(({ role }) => role === "system");
			const isSent = {
				format: request.schema !== undefined,
				logprobs: request.topLogprobs !== undefined,
				system: hasSystem
			};
			return Object.entries(used).filter(([key]) => isSent[key] !== false).map(([key, form]) => `${key}: ${String(form)}`);
		}
		function refusedParameters(dialect) {
			return [
				...dialect.maxTokens === "max_completion_tokens" ? ["max_tokens"] : [],
				...dialect.temperature ? [] : ["temperature"],
				...dialect.topP ? [] : ["top_p"],
				...dialect.seed ? [] : ["seed"],
				...dialect.format === "json_schema" ? [] : ["json_schema"],
				...dialect.format === "text" ? ["json_object"] : [],
				...dialect.logprobs === "all" ? [] : ["top_logprobs"],
				...dialect.logprobs === "none" ? ["logprobs"] : [],
				...dialect.system === "own" ? [] : ["system"]
			];
		}
		function bodyOf(request, dialect) {
			const { model, messages, tools, temperature, maxTokens, seed, schema, topLogprobs } = request;
			return {
				model,
				messages: dialect.system === "own" ? messages : merged(messages),
				...tools === undefined ? {} : { tools },
				[dialect.maxTokens]: maxTokens,
				...dialect.temperature ? { temperature } : {},
				...dialect.topP ? { top_p: 1 } : {},
				...dialect.seed ? { seed } : {},
				...topLogprobs === undefined || dialect.logprobs === "none" ? {} : {
					logprobs: true,
					top_logprobs: dialect.logprobs === "few" ? Math.min(topLogprobs, FEW_LOGPROBS) : topLogprobs
				},
				...schema === undefined || dialect.format === "text" ? {} : { response_format: dialect.format === "json_schema" ? {
					type: "json_schema",
					json_schema: {
						name: schema.name,
						schema: schema.schema,
						strict: true
					}
				} : { type: "json_object" } }
			};
		}
		function merged(messages) {
			const system = messages.filter(({ role }) => role === "system").map(({ content }) => content);
			const others = messages.filter(({ role }) => role !== "system");
			const first = others.findIndex(({ role }) => role === "user");
			const out = [];
			others.forEach(({ role, content }, index) => {
				const text = index === first ? [...system, content].join("\n\n") : content;
				const last = out.at(-1);
				if (last?.role === role) out[out.length - 1] = {
					role,
					content: `${last.content}\n\n${text}`
				};
				else out.push({
					role,
					content: text
				});
			});
			return out;
		}
		;
		const CODE_KEYS = /^(code|type|status|reason|error_code|error_type|errorcode|__type|quotaid|quotametric|limit_source|blockreason)$/i;
		const TEXT_KEYS = /^(message|msg|status_msg|detail|error|error_msg|errormessage|error_message|description|title|raw|reasons|failed_generation)$/i;
		const MAX_DEPTH = 8;
		const MAX_NODES = 500;
		const MAX_WORDS = 4e3;
		function saidIn(status, body) {
			const heard = new Hearing();
			if (typeof body === "string") heard.plain(body);
			else heard.walk(body, "", 0);
			const { codes, params, texts, waits } = heard;
			return {
				status,
				codes,
				params,
				words: texts.join("\n").slice(0, MAX_WORDS),
				detail: detailOf(status, body, texts),
				waitMs: waits[0] ?? null
			};
		}
		class Hearing {
			codes = [];
			params = [];
			texts = [];
			waits = [];
			nodes = 0;
			plain(text) {
				if (!/^\s*</.test(text)) this.texts.push(text);
			}
			walk(value, key, depth) {
				this.nodes += 1;
				if (this.nodes > MAX_NODES || depth > MAX_DEPTH) return;
				if (typeof value === "string" || typeof value === "number") this.note(String(value), key, depth);
				else if (Array.isArray(value) && key === "loc") this.note(String(value.at(-1) ?? ""), "param", depth);
				else if (Array.isArray(value)) for (const part of value) this.walk(part, key, depth + 1);
				else if (value !== null && typeof value === "object") for (const [name, part] of Object.entries(value)) {
					if (name === "flagged_input") this.codes.push(name);
					this.walk(part, name.toLowerCase(), depth + 1);
				}
			}
			note(text, key, depth) {
				if (text === "" || text === "None" || text === "null") return;
				if (key === "param") this.params.push(text);
				if (key === "retrydelay" && /^\d+(\.\d+)?s$/.test(text)) this.waits.push(Number.parseFloat(text) * 1e3);
				if (CODE_KEYS.test(key)) this.codes.push(text.toLowerCase());
				if (!TEXT_KEYS.test(key)) return;
				const inner = /^\s*[[{]/.test(text) ? parsed(text) : undefined;
				if (inner === undefined) this.texts.push(text);
				else this.walk(inner, key, depth + 1);
			}
		}
		function parsed(text) {
			try {
				return JSON.parse(text);
			} catch {
				return undefined;
			}
		}
		function saidInside(text) {
			const bodies = /^\s*(data|event|id|retry|:)/.test(text) ? [...text.matchAll(/^data:\s*(\{.*)$/gm)].map(([, data]) => parsed(data ?? "")) : [parsed(text)];
			if (bodies.flat().some(showsText)) return null;
			for (const body of bodies.flat()) {
				const error = errorOf(body);
				if (error === null) continue;
				const code = error.code;
				const status = Number(typeof code === "string" && /^\d{3}$/.test(code) ? code : code);
				return saidIn(Number.isInteger(status) && status >= 400 && status <= 599 ? status : 200, { error });
			}
			return null;
		}
		function errorOf(body) {
			if (body === null || typeof body !== "object") return null;
			const { error, choices, base_resp: base, promptFeedback: feedback } = body;
			const [choice] = Array.isArray(choices) ? choices : [];
			const own = error ?? choice?.error ?? feedback ?? (isFailure(base) ? base : null);
			return typeof own === "string" || typeof own === "object" && own !== null ? own : null;
		}
		function isFailure(base) {
			return base !== null && typeof base === "object" && "status_code" in base && base.status_code !== 0;
		}
		function detailOf(status, body, texts) {
			const first = Array.isArray(body) ? body[0] : body;
			const error = first?.error;
			if (typeof error?.message === "string" && error.message !== "") return error.message;
			const text = typeof body === "string" ? body : texts.join("; ");
			return `${status} ${text}`.trim();
		}
		const NOT_SHOWN = /^(id|object|model|role|type|index|finish_reason|native_finish_reason|error|logprobs|name)$/;
		function showsText(body) {
			const holds = (value) => typeof value === "string" ? value.trim() !== "" : Array.isArray(value) ? value.some(holds) : value !== null && typeof value === "object" && Object.entries(value).some(([key, part]) => !NOT_SHOWN.test(key) && holds(part));
			return body !== null && typeof body === "object" && "choices" in body && holds(body.choices);
		}
		;
		const KINDS = ["requests", "tokens"];
		const UNIX_SECONDS = 1e9;
		const UNIX_MS = 0xe8d4a51000;
		const UNITS_MS = {
			ms: 1,
			s: 1e3,
			m: 6e4,
			h: 36e5,
			d: 864e5
		};
		function demandedWaitMs(headers, status, nowMs) {
			if (headers === undefined) return null;
			const ms = plainNumber(headers.get("retry-after-ms"));
			if (ms !== null) return positive(ms);
			const after = headers.get("retry-after") ?? "";
			const serverMs = dateMs(headers.get("date") ?? "") ?? nowMs;
			const seconds = plainNumber(after);
			if (seconds !== null) return positive(numberMs(seconds, serverMs));
			const until = dateMs(after);
			if (until !== null) return positive(until - serverMs);
			if (status !== 429) return null;
			const resets = KINDS.filter((kind) => {
				const left = plainNumber(headers.get(`x-ratelimit-remaining-${kind}`));
				return left === null || left === 0;
			}).map((kind) => resetMs(headers.get(`x-ratelimit-reset-${kind}`) ?? "", serverMs)).filter((wait) => wait !== null);
			return resets.length === 0 ? null : positive(Math.max(...resets));
		}
		function waitInWords(words) {
			const stated = /(?:try again|retry|retrying) (?:in|after) ((?:\d{1,9}(?:\.\d{1,9})?(?:ms|s|m|h|d))+)\b/i.exec(words)?.[1];
			const wait = stated === undefined ? null : resetMs(stated.toLowerCase(), 0);
			return wait === null ? null : positive(wait);
		}
		function positive(ms) {
			return ms > 0 ? ms : null;
		}
		function plainNumber(text) {
			return text !== null && /^\d{1,15}(\.\d{1,9})?$/.test(text.trim()) ? Number(text) : null;
		}
		function numberMs(stated, nowMs) {
			if (stated >= UNIX_MS) return stated - nowMs;
			return stated >= UNIX_SECONDS ? stated * 1e3 - nowMs : stated * 1e3;
		}
		function dateMs(text) {
			if (!/^([A-Z][a-z]{2},? |\d{4}-\d{2}-\d{2}T)/.test(text)) return null;
			const at = Date.parse(text);
			return Number.isFinite(at) ? at : null;
		}
		function resetMs(text, nowMs) {
			const seconds = plainNumber(text);
			if (seconds !== null) return numberMs(seconds, nowMs);
			const at = dateMs(text);
			if (at !== null) return at - nowMs;
			if (!/^(\d{1,9}(\.\d{1,9})?(ms|s|m|h|d))+$/.test(text)) return null;
			return [...text.matchAll(/([\d.]+)(ms|s|m|h|d)/g)].reduce((sum, [, count, unit]) => sum + Number(count) * UNITS_MS[unit], 0);
		}
		;
		const QUOTED = 24;
		const SHORTEST = 8;
		function withoutEcho(words, prompts) {
			let rest = words;
			const long = [];
			for (const text of new Set(prompts.flatMap((prompt) => [prompt, JSON.stringify(prompt).slice(1, -1)]))) {
				if (text.length >= QUOTED) long.push(text);
				else if (text.trim().length >= SHORTEST) rest = rest.replaceAll(text, " \u2026 ");
			}
			const quoted = quotedIn(rest, long);
			return [...rest].length === rest.length ? cutOut(rest, quoted) : cutOut(rest, quoted).toWellFormed();
		}
		function quotedIn(words, prompts) {
			const quoted = Array(words.length).fill(false);
			const at = new Map();
			for (let start = 0; start + QUOTED <= words.length; start += 1) {
				const piece = words.slice(start, start + QUOTED);
				at.set(piece, [...at.get(piece) ?? [], start]);
			}
			if (at.size === 0) return quoted;
			for (const prompt of prompts) for (let start = 0; start + QUOTED <= prompt.length; start += 1) for (const found of at.get(prompt.slice(start, start + QUOTED)) ?? []) quoted.fill(true, found, found + QUOTED);
			return quoted;
		}
		function cutOut(words, quoted) {
			let out = "";
			for (let index = 0; index < words.length; index += 1) if (quoted[index] !== true) out += words[index];
			else if (quoted[index - 1] !== true) out += " \u2026 ";
			return out;
		}
		;
		const PASSING = new Set([
			408,
			409,
			424,
			425,
			498,
			499
		]);
		function meaningOf(said, isNamed) {
			const { status, codes, words } = said;
			const has = (known) => codes.some((code) => known.has(code));
			if (has(FILTER_CODES) && status !== 429) return "filtered";
			if (has(TOO_LONG_CODES)) return "too-long";
			if (status === 429) return whichLimit(said);
			if (status === 402 || has(QUOTA_CODES)) return "quota";
			if (status >= 500 && TOO_LONG_FOR_SURE.test(words)) return "too-long";
			if (status === 500 && SYSTEM_ROLE.test(words)) return "system-role";
			if (status === 501) return ofTheRequest(said, isNamed);
			if (status >= 500) return has(MODEL_CODES) ? "unknown-model" : "server-error";
			if (PASSING.has(status)) return FILTERED.test(words) ? "filtered" : "server-error";
			if ((status === 401 || status === 403) && has(MODEL_CODES)) return "unknown-model";
			if (status === 401) return OUT_OF_MONEY.test(words) ? "quota" : "authentication";
			if (status === 404 || status === 410) return "unknown-model";
			if (status === 403) return isNamed && OF_LOGPROBS.test(words) ? "parameter" : whoseFault(said);
			if (status === 413) return "too-long";
			return ofTheRequest(said, isNamed);
		}
		function whichLimit({ codes, words }) {
			if (/request too large/i.test(words)) return "too-long";
			if (OF_THE_DAY.test(`${words}\n${codes.join("\n")}`)) return "day-limit";
			if (codes.some((code) => QUOTA_CODES.has(code)) || OUT_OF_MONEY.test(words)) return "quota";
			return "rate-limited";
		}
		function whoseFault({ words, codes }) {
			if (OUT_OF_MONEY.test(words)) return "quota";
			if (FILTERED.test(words) && !OF_THE_ACCOUNT.test(words)) return "filtered";
			return TOO_FAST.test(`${words}\n${codes.join("\n")}`) ? "server-error" : "authentication";
		}
		function ofTheRequest({ codes, params, words }, isNamed) {
			const has = (known) => codes.some((code) => known.has(code));
			const all = `${words}\n${codes.join("\n")}`;
			if (has(MODEL_CODES)) return "unknown-model";
			if (isNamed && params.length > 0 && !TOO_LONG.test(words)) return "parameter";
			if (FILTERED.test(words)) return "filtered";
			if (TOO_LONG.test(words)) return "too-long";
			if (OUT_OF_MONEY.test(words)) return "quota";
			if (has(KEY_CODES) || BAD_KEY.test(words)) return "authentication";
			if (SYSTEM_ROLE.test(words)) return "system-role";
			if (isNamed) return "parameter";
			if (NO_SUCH_MODEL.test(words)) return "unknown-model";
			return TOO_FAST.test(all) || NOT_NOW.test(all) ? "server-error" : "rejected";
		}
		;
		const table_MEANINGS = {
			filtered: {
				becomes: "filtered",
				happens: "one answer that cannot be judged; the run goes on"
			},
			"too-long": {
				becomes: "too-long",
				happens: "one answer that cannot be judged; the run goes on"
			},
			parameter: {
				becomes: "request-rejected",
				happens: "the request is sent once more in another form, which is kept only if that succeeds; the report shows it as not applied"
			},
			"system-role": {
				becomes: "request-rejected",
				happens: "the system text is put before the first user message, kept only if that succeeds; the report shows it as not applied"
			},
			tools: {
				becomes: "request-rejected",
				happens: "never sent without its tools: one answer that cannot be judged while most others succeed; the run ends as an error, with the server\u2019s words, after twenty in a row or when most are rejected"
			},
			"rate-limited": {
				becomes: "rate-limited",
				happens: "asked again, more slowly, after the wait that the server names"
			},
			"day-limit": {
				becomes: "day-limit",
				happens: "the run ends as an error that says until when"
			},
			"server-error": {
				becomes: "server-error",
				happens: "asked again within the time budget, fewer at once where the server is busy; a lasting outage parks the run, then ends it as inconclusive"
			},
			quota: {
				becomes: "quota",
				happens: "the run ends as an error after three in a row"
			},
			authentication: {
				becomes: "authentication",
				happens: "the run ends as an error after three in a row; a key that was taken before is asked about again, and the run ends if it is still refused ten seconds later; a 403 that comes again and again for one question is taken for the prompt\u2019s until twenty come in a row"
			},
			"unknown-model": {
				becomes: "unknown-model",
				happens: "the run ends as an error after three in a row; a model that was known before is asked for again, and the run ends if it is still refused ten seconds later"
			},
			rejected: {
				becomes: "request-rejected",
				happens: "one answer that cannot be judged while most others succeed; the run ends as an error, with the server\u2019s words, after twenty in a row or when most are rejected"
			}
		};
		;
		const LONGEST_WAIT_MS = 31 * 24 * 60 * 6e4;
		function refusalOf({ status, headers, text }, request, used) {
			const said = saidIn(status, parsed(text) ?? text);
			const demanded = demandedWaitMs(headers, status, Date.now()) ?? said.waitMs ?? waitInWords(said.words);
			return understood(said, request, used, demanded);
		}
		function errorInside(text, request, used) {
			const said = saidInside(text);
			if (said === null) return null;
			const error = understood(said, request, used, said.waitMs);
			const isVague = error.meaning === "rejected" || error.meaning === "server-error";
			return said.status === 200 && isVague ? null : error;
		}
		function understood(heard, request, used, wait) {
			const tools = request.tools === undefined ? [] : [JSON.stringify(request.tools)];
			const prompts = [...request.messages.map(({ content }) => content), ...tools];
			const said = {
				...heard,
				words: withoutEcho(heard.words, prompts)
			};
			const isNamed = namesOurs(said, used, request);
			const plainly = meaningOf(said, isNamed);
			const meaning = request.tools !== undefined && refusesTools(said, plainly, isNamed) ? "tools" : plainly;
			const { becomes } = table_MEANINGS[meaning];
			const { status, detail } = said;
			if (becomes === "filtered" || becomes === "too-long") return {
				said,
				meaning,
				outcome: {
					state: becomes,
					detail
				}
			};
			const retryAfterMs = wait === null ? null : Math.min(wait, LONGEST_WAIT_MS);
			const isBusy = becomes === "server-error" && OF_THE_LOAD.test(`${said.words}\n${said.codes.join("\n")}`);
			const outcome = {
				state: "failed",
				fault: becomes,
				status,
				detail,
				retryAfterMs
			};
			return {
				said,
				meaning,
				outcome: isBusy ? {
					...outcome,
					busy: true
				} : outcome
			};
		}
		function refusesTools({ status, params, words }, meaning, isNamed) {
			if (status !== 400 && status !== 404 && status !== 422 && status !== 500 && status !== 501) return false;
			if (params.some((param) => /(?:^|\.)tools?(?:$|[.[])/.test(param))) return status < 500;
			const isVague = meaning === "rejected" || meaning === "unknown-model" || meaning === "server-error";
			return isVague && !isNamed && NO_TOOLS.test(words);
		}
		;
		const MAX_LINE_CHARS = 4 * 1024 * 1024;
		const NEVER_BEGUN = new Map([["batch_expired", "the batch expired before it"], ["batch_cancelled", "the batch was cancelled before it"]]);
		const TELLING = new Set([
			"custom_id",
			"response",
			"error",
			"status_code",
			"body"
		]);
		const NO_HEADERS = new Headers();
		function readRows(text, rows, server) {
			const replies = [];
			let strangers = 0;
			for (const line of linesOf(text)) {
				const value = line.length > MAX_LINE_CHARS || (0, body.f)(line) ? undefined : parsed(line);
				const fields = isObject(value) ? value : {};
				const id = typeof fields.custom_id === "string" ? fields.custom_id : "";
				const request = rows.get(id);
				if (request === undefined) strangers += 1;
				else replies.push({
					id,
					...readSafely(line, fields, request, server)
				});
			}
			return {
				replies,
				strangers
			};
		}
		function* linesOf(text) {
			for (let from = 0; from < text.length;) {
				const end = text.indexOf("\n", from);
				const line = text.slice(from, end < 0 ? text.length : end).trim();
				if (line !== "") yield line;
				if (end < 0) return;
				from = end + 1;
			}
		}
		function readSafely(...row) {
			try {
				return read(...row);
			} catch {
				return { outcome: malformed("a line that cannot be read") };
			}
		}
		function read(line, { response, error }, request, server) {
			if ((0, unambiguous_json.T)(line, (key) => TELLING.has(key)) !== null) return { outcome: malformed("a line that names a key twice") };
			const [hasResponse, hasError] = [response ?? null, error ?? null].map((value) => value !== null);
			if (hasResponse && hasError) return { outcome: malformed("a line with both a response and an error") };
			if (isObject(response)) return ofResponse(line, response, request, server);
			if (!isObject(error)) return { outcome: malformed("a line without a response or an error") };
			const code = codeOf(error);
			const never = NEVER_BEGUN.get(code);
			if (never !== undefined) return {
				outcome: neverBegun(never),
				unfinished: true
			};
			const status = /^[45]\d\d$/.test(code) ? Number(code) : 500;
			return ofRefusal(status, JSON.stringify({ error }), request, server);
		}
		function codeOf({ code }) {
			return typeof code === "string" || typeof code === "number" ? String(code) : "";
		}
		function ofResponse(line, { status_code: status, body }, request, server) {
			const text = typeof body === "string" ? body : JSON.stringify(body ?? null);
			if (typeof status === "number" && status >= 400) return ofRefusal(status, text, request, server);
			if (typeof status !== "number") return { outcome: malformed("a status other than 200") };
			try {
				(0, json_text.nP)(line);
			} catch {
				return { outcome: malformed("the body is not JSON, or names a key twice") };
			}
			const reply = server.endings.read(readResponse(status, text), request);
			const refusal = reply.state === "failed" ? errorInside(text, request, server.known) : null;
			return refusal === null ? { outcome: reply } : refused(refusal, request, server);
		}
		function ofRefusal(status, text, request, server) {
			return refused(refusalOf({
				status,
				headers: NO_HEADERS,
				text
			}, request, server.known), request, server);
		}
		function refused(refusal, request, { known, proven, changed }) {
			if (refusal.meaning === "tools") changed.add("tools");
			const isOfForm = afterRefusal(known, request, refusal, proven) !== null;
			return {
				outcome: refusal.outcome,
				...isOfForm ? { otherForm: true } : {}
			};
		}
		function neverBegun(detail) {
			return {
				state: "failed",
				fault: "timeout",
				status: null,
				detail,
				retryAfterMs: null
			};
		}
		function isObject(value) {
			return typeof value === "object" && value !== null && !Array.isArray(value);
		}
		;
		function clientOf(endpoint, key, proxy, patience) {
			const open = async () => {
				const { sdkClient } = await Promise.all([__webpack_require__.e(5626), __webpack_require__.e(3771)]).then(__webpack_require__.bind(__webpack_require__, 3771));
				return sdkClient(endpoint, key, proxy, patience);
			};
			let client = null;
			return () => {
				client ??= open();
				return client;
			};
		}
		var core_error = __webpack_require__(97922);
		var refused_response = __webpack_require__(3563);
		var tunnel = __webpack_require__(36421);
		;
		const CERTIFICATE = /^(CERT_|ERR_TLS_CERT|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED|UNABLE_TO_(VERIFY|GET_ISSUER))/;
		const NOT_CONNECTED = /^(ECONNREFUSED|ENOTFOUND|EAI_|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|EMFILE|ENFILE|UND_ERR_CONNECT_TIMEOUT$)/;
		function refusalIn(error) {
			const found = causesOf(error).find((cause) => cause instanceof refused_response.W);
			return found instanceof refused_response.W ? found : null;
		}
		function faultOf(error) {
			if (error instanceof core_error.cH) return failed("timeout", null, "no reply in time");
			if (error instanceof core_error.qA && causesOf(error).length === 1) return failed("timeout", null, "no reply in time");
			if (error instanceof core_error.xX) return connectionFault(error);
			if (error instanceof core_error.LG) return failed("malformed", null, error.message);
			if (isNetworkError(error)) return lost(failed("unreachable", null, causeText(error)), causesOf(error));
			throw error;
		}
		function connectionFault(error) {
			const chain = causesOf(error);
			const refused = chain.find((cause) => fault_codeOf(cause) === "CUEGATE_ADDRESS_REFUSED");
			if (refused !== undefined) return failed("address-refused", null, messageOf(refused));
			const untunnelled = chain.find((cause) => cause instanceof tunnel.d);
			if (untunnelled !== undefined) return proxyFault(untunnelled);
			const unusable = chain.find((cause) => fault_codeOf(cause) === "CUEGATE_BODY_REFUSED");
			if (unusable !== undefined) return failed("malformed", 200, messageOf(unusable));
			const silent = chain.find((cause) => fault_codeOf(cause) === "CUEGATE_TIMEOUT");
			if (silent !== undefined) return failed("timeout", null, messageOf(silent));
			const untrusted = chain.find((cause) => CERTIFICATE.test(fault_codeOf(cause)));
			if (untrusted !== undefined) return failed("certificate", null, fault_codeOf(untrusted));
			if (chain.some((cause) => /unexpected redirect/i.test(messageOf(cause)))) return failed("redirected", null, "the server answered with a redirect");
			if (chain.some((cause) => /timeout/i.test(fault_codeOf(cause)))) return lost(failed("timeout", null, causeText(error)), chain);
			return lost(failed("unreachable", null, causeText(error)), chain);
		}
		function lost(failure, chain) {
			return chain.some((cause) => NOT_CONNECTED.test(fault_codeOf(cause))) ? {
				...failure,
				unsent: true
			} : failure;
		}
		function proxyFault({ status, late, cause }) {
			if (status === 407) return failed("proxy-authentication", status, "the proxy answered 407 to CONNECT");
			if (status !== null) return {
				...failed("unreachable", status, `the proxy answered ${status} to CONNECT`),
				unsent: true
			};
			if (late) return {
				...failed("timeout", null, "the proxy opened no tunnel in time"),
				unsent: true
			};
			const why = causeText(cause);
			if (CERTIFICATE.test(why)) return failed("certificate", null, `${why}, of the proxy itself`);
			return {
				...failed("unreachable", null, `the proxy: ${why}`),
				unsent: true
			};
		}
		function failed(fault, status, detail) {
			return {
				state: "failed",
				fault,
				status,
				detail,
				retryAfterMs: null
			};
		}
		function causesOf(error) {
			const chain = [];
			for (let at = error; at instanceof Error && chain.length < 8; at = at.cause) chain.push(at);
			return chain;
		}
		function fault_codeOf(error) {
			return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
		}
		function messageOf(error) {
			return error instanceof Error ? error.message : String(error);
		}
		function causeText(error) {
			const last = causesOf(error).at(-1);
			return fault_codeOf(last) === "" ? messageOf(last) : fault_codeOf(last);
		}
		function isNetworkError(error) {
			return causesOf(error).some((cause) => /^(UND_ERR_|ECONN|EPIPE|ETIMEDOUT|ABORT_ERR)/.test(fault_codeOf(cause)) || cause instanceof Error && (cause.name === "AbortError" || cause.name === "TimeoutError" || /terminated/.test(cause.message)));
		}
		;
		const ASKED = "/v1/chat/completions";
		const WINDOW = "24h";
		const OUR_NAME = "cuegate";
		const MAX_DETAIL_CHARS = 300;
		const PATIENCE = {
			idleMs: 6e4,
			totalMs: 15 * 6e4,
			slowMs: 2e4
		};
		const NO_INTERFACE = new Set([
			404,
			405,
			501
		]);
		const NO_QUESTION = {
			model: "",
			messages: [],
			temperature: 1,
			maxTokens: 1,
			seed: 0
		};
		const UPLOADS = [{
			path: "/files",
			fields: { purpose: "batch" }
		}, {
			path: "/files/upload",
			fields: {
				purpose: "batch-api",
				file_name: "cuegate.jsonl",
				file_type: "jsonl"
			}
		}];
		const batch_server_name = zod.z.string().regex(/^[\w.:-]{1,200}$/).refine((text) => !/^\.+$/.test(text));
		const fileSchema = zod.z.object({ id: batch_server_name });
		const optionalName = batch_server_name.nullish().catch(null);
		const batchSchema = zod.z.object({
			id: batch_server_name,
			status: zod.z.string().max(100),
			output_file_id: optionalName,
			error_file_id: optionalName,
			errors: zod.z.unknown().optional(),
			error: zod.z.unknown().optional()
		});
		const createdSchema = zod.z.union([zod.z.object({ job: batchSchema }).transform(({ job }) => job), batchSchema]);
		function openaiBatches(endpoint, key, proxy, serverNow) {
			const clientAt = clientOf(endpoint, key, proxy, PATIENCE);
			let upload = 0;
			let keepsNames = true;
			const told = async (ask, read) => {
				const client = await clientAt();
				try {
					const response = await ask(client);
					return read(await response.text());
				} catch (error) {
					const refused = refusalIn(error);
					if (refused === null) return faultOf(error);
					const { outcome } = refusalOf(refused, NO_QUESTION, FULL_DIALECT);
					return refusedBy(refused.status, outcome.detail, outcome.state === "failed" ? outcome : null);
				}
			};
			const get = (path, signal, isFile) => (client) => {
				const announced = { isFile };
				return client.get(path, {
					signal,
					fetchOptions: announced
				}).asResponse();
			};
			const post = (path, body, signal) => (client) => client.post(path, {
				body,
				signal
			}).asResponse();
			const batch = (ask) => told(ask, (text) => batch_server_read(createdSchema, text, statusOf));
			return {
				write(rows) {
					const { known } = serverNow();
					const text = rows.map(({ id, request }) => JSON.stringify({
						custom_id: id,
						method: "POST",
						url: ASKED,
						body: {
							...bodyOf(request, known),
							...endpoint.body
						}
					})).join("\n");
					return {
						text: `${text}\n`,
						notApplied: refusedParameters(known)
					};
				},
				async upload(text, signal) {
					for (;;) {
						const form = UPLOADS[upload] ?? UPLOADS[0];
						const { body, type } = multipart(form.fields, text);
						const sent = await told((client) => client.post(form.path, {
							body,
							signal,
							headers: { "content-type": type }
						}).asResponse(), (said) => batch_server_read(fileSchema, said, ({ id }) => id));
						const isOtherWay = sent.state === "failed" && (sent.fault === "request-rejected" || sent.fault === "redirected");
						if (!isOtherWay || upload + 1 >= UPLOADS.length) return sent;
						upload += 1;
					}
				},
				async create(file, token, _rows, signal) {
					const asked = {
						input_file_id: file,
						endpoint: ASKED,
						completion_window: WINDOW
					};
					const metadata = keepsNames ? { metadata: { [OUR_NAME]: token } } : {};
					const created = await batch(post("/batches", {
						...asked,
						...metadata
					}, signal));
					if (created.state === "told") return created;
					if (keepsNames && created.fault === "request-rejected" && /metadata/i.test(created.detail)) {
						keepsNames = false;
						return batch(post("/batches", asked, signal));
					}
					return created.status === 400 && /\bpending\b|not (yet )?(ready|processed)/i.test(created.detail) ? {
						...created,
						fault: "rate-limited"
					} : created;
				},
				async find(token, file, signal) {
					const found = await findListed({
						name: OUR_NAME,
						token,
						file
					}, (query) => told(get(`/batches?${query}`, signal), (text) => batch_server_read(pageSchema, text, (page) => page)));
					if (found.state === "failed") return found;
					if (found.value === null) return {
						state: "told",
						value: null
					};
					const batch = batchSchema.safeParse(found.value);
					return batch.success ? {
						state: "told",
						value: statusOf(batch.data)
					} : malformed("its list tells of our batch in another form");
				},
				status: (id, signal) => batch(get(`/batches/${encodeURIComponent(id)}`, signal)),
				cancel: (id, signal) => batch(post(`/batches/${encodeURIComponent(id)}/cancel`, {}, signal)),
				async collect(files, rows, signal) {
					let lines = {
						replies: [],
						strangers: 0
					};
					for (const file of files) {
						const content = await told(get(`/files/${encodeURIComponent(file)}/content`, signal, true), (text) => ({
							state: "told",
							value: text
						}));
						if (content.state === "failed") return content;
						lines = joined(lines, readRows(content.value, rows, serverNow()));
					}
					return {
						state: "told",
						value: lines
					};
				}
			};
		}
		function joined(one, other) {
			return {
				replies: [...one.replies, ...other.replies],
				strangers: one.strangers + other.strangers
			};
		}
		function batch_server_read(schema, text, meant) {
			let value;
			try {
				value = JSON.parse(text);
			} catch {
				return malformed("the body is not JSON");
			}
			const parsed = schema.safeParse(value);
			return parsed.success ? {
				state: "told",
				value: meant(parsed.data)
			} : malformed("the reply is not of the batch interface");
		}
		function statusOf(batch) {
			const word = batch.status.toLowerCase();
			const files = [batch.output_file_id, batch.error_file_id].filter((file) => file != null);
			return {
				id: batch.id,
				state: stateOf(word),
				detail: word === "completed" ? "" : (0, errors.Jj)(`${word}${problemsOf(batch)}`, MAX_DETAIL_CHARS),
				files: [...new Set(files)]
			};
		}
		function stateOf(word) {
			if (word === "completed" || word === "failed") return word;
			return /^(expired|cancell?ed)$/.test(word) ? "ended" : "working";
		}
		function problemsOf({ errors, error }) {
			const said = JSON.stringify(errors ?? error ?? null);
			const messages = [...said.matchAll(/"message":("(?:[^"\\]|\\.)*")/g)].map(([, text]) => JSON.parse(text ?? "\"\""));
			return messages.length === 0 ? "" : `: ${[...new Set(messages)].slice(0, 3).join("; ")}`;
		}
		function refusedBy(status, detail, failure) {
			if (failure !== null && !NO_INTERFACE.has(status)) return failure;
			const why = NO_INTERFACE.has(status) ? `status ${status}, so it seems to have none` : detail;
			return {
				state: "failed",
				fault: "request-rejected",
				status,
				detail: why,
				retryAfterMs: null
			};
		}
		function multipart(fields, text) {
			const boundary = `cuegate-${(0, digest.sc)(text).slice(0, 32)}`;
			const parts = [...Object.entries(fields).map(([field, value]) => `Content-Disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`), `Content-Disposition: form-data; name="file"; filename="cuegate.jsonl"\r\nContent-Type: application/jsonl\r\n\r\n${text}\r\n`];
			return {
				body: `${parts.map((part) => `--${boundary}\r\n${part}`).join("")}--${boundary}--\r\n`,
				type: `multipart/form-data; boundary=${boundary}`
			};
		}
		;
		const LASTING_FROM = 3;
		const NOTHING_BUT_SPACE = /^\s{32,}$/;
		class BrokenForms {
			failures = new Map();
			refusalIn(error, { format, logprobs }, request) {
				const { said, meaning } = error;
				const isPlain = request.schema === undefined && request.topLogprobs === undefined;
				if (said.status !== 500 || meaning !== "server-error" || isPlain) return error;
				const form = `${format}, ${logprobs}`;
				const failures = (this.failures.get(form) ?? 0) + 1;
				this.failures.set(form, failures);
				if (failures < LASTING_FROM) return error;
				return {
					...error,
					said: {
						...said,
						params: [],
						words: ""
					},
					meaning: "rejected"
				};
			}
		}
		function lostInSpace({ text, finish, reasoning }, { format }, { schema }, proven) {
			const isAsked = schema !== undefined && format !== "text" && !proven.has(`format: ${format}`);
			if (!isAsked || finish !== "length" || reasoning !== null || !NOTHING_BUT_SPACE.test(text)) return null;
			const detail = `white space alone, up to the limit, with response_format ${format}`;
			const said = {
				status: 400,
				codes: [],
				params: ["response_format"],
				words: "",
				detail,
				waitMs: null
			};
			return {
				said,
				meaning: "parameter",
				outcome: malformed(detail)
			};
		}
		;
		class Endings {
			named = {
				stream: new Set(),
				whole: new Set()
			};
			read(reply, request, form = "whole") {
				if (reply.state === "failed") return reply;
				const named = this.named[form];
				if (reply.finish !== "length" && (reply.finish !== null || reply.finishWord !== undefined)) named.add(request.model);
				if (reply.endUnsaid !== true || named.has(request.model)) return reply;
				const taken = reply.tokens?.completion ?? 0;
				if (taken === 0 || taken >= request.maxTokens) return reply;
				const { endUnsaid: _unsaid, ...whole } = reply;
				return {
					...whole,
					finish: "stop"
				};
			}
		}
		var headers = __webpack_require__(26509);
		var list_models = __webpack_require__(1662);
		;
		const on_abort_told = new WeakMap();
		function onAbort(signal, tell) {
			const known = on_abort_told.get(signal);
			const all = known ?? new Set();
			if (known === undefined) {
				on_abort_told.set(signal, all);
				signal.addEventListener("abort", () => {
					for (const one of all) one();
				}, { once: true });
			}
			all.add(tell);
			return () => all.delete(tell);
		}
		var openai_patience = __webpack_require__(66696);
		;
		class Streams {
			slowMs;
			state = "unasked";
			usage = true;
			isDemanded = false;
			constructor(slowMs) {
				this.slowMs = slowMs;
			}
			form() {
				return this.state === "tried" || this.state === "kept" ? { usage: this.usage } : null;
			}
			learn(form, outcome, ms) {
				const fault = outcome.state === "failed" ? outcome.fault : null;
				if (form === null) {
					if (this.state !== "refused" && isAboutStreams(outcome)) {
						if (this.state === "unasked") this.state = "tried";
						this.isDemanded = true;
						return true;
					}
					const gaveUpWaiting = fault === "timeout" || fault === "unreachable" || fault === "server-error";
					if (gaveUpWaiting && ms >= this.slowMs && this.state === "unasked") this.state = "tried";
					return false;
				}
				if (outcome.state !== "failed") {
					if (this.state === "tried") this.state = "kept";
					return false;
				}
				if (this.state === "kept" || fault !== "request-rejected" && fault !== "malformed") return false;
				if (form.usage && /\bstream_options\b/.test(outcome.detail)) this.usage = false;
				else if (this.isDemanded && !isAboutStreams(outcome)) return false;
				else this.state = "refused";
				return fault === "request-rejected";
			}
		}
		function isAboutStreams(outcome) {
			if (outcome.state !== "failed" || outcome.status !== 400 && outcome.status !== 422) return false;
			return /\bstream(?:ed|ing)?\b/i.test(outcome.detail);
		}
		function streamFields(form) {
			if (form === null) return {};
			return {
				stream: true,
				...form.usage ? { stream_options: { include_usage: true } } : {}
			};
		}
		;
		const HEADER_TEXT = /^[\x21-\x7e]+$/;
		const UNUSABLE_KEY = {
			state: "failed",
			fault: "authentication",
			status: null,
			detail: "the key holds characters that no header can hold",
			retryAfterMs: null
		};
		const TURNS_BEFORE_SENDING = 4;
		const CALM_AFTER = 64;
		const MAX_FORMS = 10;
		function openaiChatModel(endpoint, secret, proxy = null, patience = (0, openai_patience.Hw)(endpoint)) {
			const key = secret?.trim() ?? null;
			const clientAt = clientOf(endpoint, key, proxy, patience);
			let known = FULL_DIALECT;
			const proven = new Set();
			const changed = new Set();
			const broken = new BrokenForms();
			const streams = new Streams(patience.slowMs);
			const endings = new Endings();
			const unusable = key !== null && !HEADER_TEXT.test(key);
			let wary = 0;
			const once = async (request, used, stream, { client, signal, sent }) => {
				try {
					const body = {
						...bodyOf(request, used),
						...endpoint.body,
						...streamFields(stream)
					};
					const announced = { sent };
					const options = {
						signal,
						fetchOptions: announced
					};
					const response = await client.chat.completions.create(body, options).asResponse();
					const text = await response.text();
					const type = response.headers.get("content-type");
					const form = stream === null ? "whole" : "stream";
					const reply = endings.read(readResponse(response.status, text, type), request, form);
					const refusal = reply.state === "failed" ? errorInside(text, request, used) : lostInSpace(reply, used, request, proven);
					return {
						outcome: refusal?.outcome ?? reply,
						refusal
					};
				} catch (error) {
					const refused = refusalIn(error);
					if (refused === null) return {
						outcome: faultOf(error),
						refusal: null
					};
					const refusal = refusalOf(refused, request, used);
					return {
						outcome: refusal.outcome,
						refusal
					};
				}
			};
			const learn = (used, request) => {
				known = learnt(known, used, proven);
				for (const form of provenBy(used, request)) proven.add(form);
				for (const name of refusedParameters(used)) changed.add(name);
			};
			const inSomeForm = async (request, sending, unwanted) => {
				let used = known;
				let first = null;
				for (let forms = 1;; forms += 1) {
					const stream = streams.form();
					const startedAt = performance.now();
					const { outcome, refusal } = await once(request, used, stream, sending);
					unwanted?.throwIfAborted();
					if (streams.learn(stream, outcome, performance.now() - startedAt) && forms < MAX_FORMS) continue;
					if (outcome.state === "replied") learn(used, request);
					if (refusal?.meaning === "tools") changed.add("tools");
					const next = refusal === null ? null : afterRefusal(used, request, broken.refusalIn(refusal, used, request), proven);
					if (next === null || forms >= MAX_FORMS) return first !== null && isAboutForm(outcome) ? { outcome: first } : {
						outcome,
						notApplied: refusedParameters(used)
					};
					first ??= outcome;
					used = weakerOf(next, known);
				}
			};
			return {
				async ask(request, { withinMs = patience.totalMs, signal: unwanted, sent: told } = {}) {
					if (unusable) return {
						outcome: UNUSABLE_KEY,
						requests: 0
					};
					const client = await clientAt();
					const limit = new AbortController();
					const giveUp = () => limit.abort();
					const limitMs = Math.max(1, Math.min(withinMs, patience.totalMs));
					const timer = setTimeout(giveUp, limitMs);
					let requests = 0;
					const refused = [];
					const sent = () => {
						try {
							told?.();
						} catch (error) {
							refused.push(error);
							throw error;
						}
						requests += 1;
					};
					if (unwanted?.aborted === true) giveUp();
					const forget = unwanted === undefined ? () => {} : onAbort(unwanted, giveUp);
					try {
						for (let turn = 0; wary > 0 && turn < TURNS_BEFORE_SENDING; turn += 1) await (0, promises_.setImmediate)();
						unwanted?.throwIfAborted();
						const { outcome, ...rest } = await inSomeForm(request, {
							client,
							signal: limit.signal,
							sent
						}, unwanted);
						wary = outcome.state === "failed" ? CALM_AFTER : Math.max(0, wary - 1);
						if (refused.length > 0) throw refused[0];
						const isLate = outcome.state === "failed" && outcome.fault === "timeout" && limit.signal.aborted;
						return {
							...rest,
							outcome: isLate ? {
								...outcome,
								detail: (0, openai_patience.Po)(limitMs)
							} : outcome,
							requests
						};
					} finally {
						clearTimeout(timer);
						forget();
					}
				},
				notApplied: () => chat.mA.filter((name) => changed.has(name)),
				list: (signal) => (0, list_models.o3)(endpoint, unusable ? {} : (0, headers.Y)(endpoint, key), proxy, signal),
				batches: openaiBatches(endpoint, unusable ? null : key, proxy, () => ({
					known,
					proven,
					changed,
					endings
				}))
			};
		}
		function isAboutForm(outcome) {
			return outcome.state === "failed" && outcome.fault === "request-rejected";
		}
		var batch = __webpack_require__(6989);
		;
		const redacting_MAX_DETAIL_CHARS = 300;
		const MAX_FINISH_CHARS = 60;
		function redactingModel(model, redact) {
			const clean = (text) => text === null ? null : redact(text);
			const name = (text) => text === null ? null : (0, errors.Jj)(redact(text), redacting_MAX_DETAIL_CHARS);
			const cleanOutcome = (outcome) => outcome.state === "replied" ? {
				...outcome,
				text: redact(outcome.text),
				reasoning: clean(outcome.reasoning),
				refusal: clean(outcome.refusal),
				...outcome.finishWord === undefined ? {} : { finishWord: (0, errors.Jj)(redact(outcome.finishWord), MAX_FINISH_CHARS) },
				reportedModel: name(outcome.reportedModel),
				fingerprint: name(outcome.fingerprint)
			} : {
				...outcome,
				detail: (0, errors.Jj)(redact(outcome.detail), redacting_MAX_DETAIL_CHARS)
			};
			return {
				async ask(request, limits) {
					const exchange = await model.ask(request, limits);
					return {
						...exchange,
						outcome: cleanOutcome(exchange.outcome)
					};
				},
				notApplied: () => model.notApplied(),
				...model.list === undefined ? {} : { list: redactingList(model.list, redact) },
				...(0, batch.Ij)(model, (server) => redactingBatches((0, batch.IF)(server, cleanOutcome), redact))
			};
		}
		function redactingBatches(server, redact) {
			const clean = (told) => told.state === "failed" ? {
				...told,
				detail: (0, errors.Jj)(redact(told.detail), redacting_MAX_DETAIL_CHARS)
			} : told;
			const cleanStatus = (told) => told.state === "failed" || told.value === null ? clean(told) : {
				...told,
				value: {
					...told.value,
					detail: (0, errors.Jj)(redact(told.value.detail), redacting_MAX_DETAIL_CHARS)
				}
			};
			return {
				...server,
				upload: async (...asked) => clean(await server.upload(...asked)),
				create: async (...asked) => cleanStatus(await server.create(...asked)),
				find: async (...asked) => cleanStatus(await server.find(...asked)),
				status: async (...asked) => cleanStatus(await server.status(...asked)),
				cancel: async (...asked) => cleanStatus(await server.cancel(...asked)),
				collect: async (...asked) => clean(await server.collect(...asked))
			};
		}
		function redactingList(list, redact) {
			return async (signal) => {
				const listing = await list(signal);
				if (listing.state !== "list") return listing;
				return {
					...listing,
					models: listing.models.map(({ name, aliases, weights, shutdownDate }) => ({
						name: redact(name),
						aliases: aliases.map(redact),
						weights: Object.fromEntries(Object.entries(weights).map(([field, value]) => [field, typeof value === "string" ? redact(value) : value])),
						shutdownDate
					}))
				};
			};
		}
		var console_secrets = __webpack_require__(37647);
		var world = __webpack_require__(650);
		;
		function processWorld({ bundleFolder, out, mask = () => {}, shown, cancelled }) {
			const redactor = console_secrets.rW;
			const hide = (secrets) => {
				for (const value of (0, console_secrets.JF)(secrets)) mask(value);
				redactor.add(secrets);
			};
			hide((0, console_secrets.Ms)(process.env));
			return {
				redactor,
				redact: redactor.redact,
				env: process.env,
				clock: world.ml,
				random: world.vg,
				log: (0, world.pn)(shown, redactor.redact),
				progress: shown,
				cancelled,
				builtin: () => (0, builtin.Y)(bundleFolder),
				versions: {
					cuegate: version.x,
					node: process.versions.node
				},
				protect: (policy) => hide((0, console_secrets.Fj)(policy, process.env)),
				chatModel: (endpoint, key, proxy) => redactingModel(openaiChatModel(endpoint, key, proxy), redactor.redact),
				openOut: () => (0, report_folder.Xm)(out, redactor.redact)
			};
		}
	}),
	75715: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { X: () => chooseProgress });
		var numbers = __webpack_require__(34417);
		var progress = __webpack_require__(37751);
		var harmless = __webpack_require__(61587);
		var sink = __webpack_require__(18667);
		;
		const WINDOW_MS = 1e4;
		const WINDOW_ANSWERS = 10;
		const APART_MS = 100;
		function isBefore(one, now) {
			return one !== undefined && one.elapsedMs <= now.elapsedMs - WINDOW_MS && one.answers <= now.answers - WINDOW_ANSWERS;
		}
		function paced(clock, pace, draw) {
			let newest = null;
			let ended = false;
			let drawnAt = Number.NEGATIVE_INFINITY;
			let sleeping = new AbortController();
			const history = [];
			const drawNow = (last) => {
				if (newest === null) return;
				drawnAt = clock.elapsed();
				const now = (0, progress.c5)(newest.snapshot, drawnAt - newest.at);
				draw(now, (0, progress.O8)(history[0] ?? now, now), last);
			};
			const beat = async () => {
				while (!ended) {
					sleeping = new AbortController();
					await clock.sleep(Math.max(0, drawnAt + pace.beatMs - clock.elapsed()), sleeping.signal);
					if (!ended && clock.elapsed() - drawnAt >= pace.beatMs) drawNow(false);
				}
			};
			return {
				show(snapshot) {
					if (ended) return;
					const isFirst = newest === null;
					newest = {
						snapshot,
						at: clock.elapsed()
					};
					if (snapshot.elapsedMs >= (history.at(-1)?.elapsedMs ?? Number.NEGATIVE_INFINITY) + APART_MS) history.push(snapshot);
					while (isBefore(history[1], snapshot)) history.shift();
					if (isFirst && !pace.atOnce) drawnAt = clock.elapsed();
					if (clock.elapsed() - drawnAt >= pace.everyMs) drawNow(false);
					if (isFirst) void beat();
				},
				end() {
					if (ended) return;
					ended = true;
					sleeping.abort();
					drawNow(true);
				}
			};
		}
		;
		const PACE = {
			everyMs: 1e3,
			beatMs: 1e3,
			atOnce: true
		};
		const ONE_LINE = 0;
		function jsonProgress(stream, clock) {
			const write = (value) => {
				stream.write((0, harmless.v6)((0, sink.oi)(value, ONE_LINE)));
			};
			const pace = paced(clock, PACE, (snapshot, speed, last) => write({
				type: "progress",
				last,
				...wireSnapshot(snapshot, speed)
			}));
			return {
				...pace,
				print: (message) => write({
					type: "message",
					text: message
				})
			};
		}
		function wireSnapshot(snapshot, speed) {
			const { answers, waiting, parked, costUsd, elapsedMs, budget } = snapshot;
			const left = (0, progress.bB)(snapshot, speed);
			return {
				elapsed_ms: Math.round(elapsedMs),
				left_ms: left === null ? null : Math.round(left),
				answers,
				answers_needed: (0, progress.b$)(snapshot),
				calls: wireCounts(snapshot.calls),
				in_flight: wireCounts(snapshot.inFlight),
				judging: snapshot.judging,
				timed_out: snapshot.timedOut,
				retried: snapshot.retried,
				calls_per_second: speed === null ? null : (0, numbers.O4)(speed.calls),
				cost_usd: costUsd === null ? null : (0, numbers.O4)(costUsd),
				waiting,
				parked: parked.map(({ role, forMs, fault }) => ({
					role,
					for_ms: Math.round(forMs),
					fault
				})),
				budget: {
					calls: budget.calls,
					minutes: budget.minutes,
					usd: budget.usd
				},
				conditions: snapshot.conditions.map(wireCondition)
			};
		}
		function wireCounts({ candidate, baseline, judge, screen, second }) {
			return {
				candidate,
				...baseline === undefined ? {} : { baseline },
				judge,
				...screen === undefined ? {} : { screen },
				...second === undefined ? {} : { second }
			};
		}
		function wireCondition(condition) {
			const { id, state, flagged, n, cap, logEFail, failAt, logEPass, passAt, toPass, isUnscreened } = condition;
			return {
				id,
				state,
				flagged,
				n,
				cap,
				log_e_fail: (0, numbers.O4)(logEFail),
				fail_at: (0, numbers.O4)(failAt),
				log_e_pass: (0, numbers.O4)(logEPass),
				pass_at: (0, numbers.O4)(passAt),
				to_pass: toPass,
				...isUnscreened === true ? { screen: "waiting" } : {}
			};
		}
		;
		const lines_PACE = {
			everyMs: 3e4,
			beatMs: 3e4,
			atOnce: false
		};
		function linesProgress(stream, clock, { group }) {
			let folded = "not yet";
			const print = (message) => {
				stream.write((0, harmless.v6)((0, sink.Bv)(message, sink.M$)));
			};
			const pace = paced(clock, lines_PACE, (snapshot, speed, last) => {
				if (!last || hasBegun(snapshot)) print((0, progress.YG)(snapshot, speed));
			});
			return {
				show(snapshot) {
					if (group && folded === "not yet" && hasBegun(snapshot)) {
						stream.write(harmless.C7.open);
						folded = "open";
					}
					pace.show(snapshot);
				},
				end() {
					pace.end();
					if (folded === "open") stream.write(harmless.C7.close);
					folded = "closed";
				},
				print
			};
		}
		function hasBegun({ conditions }) {
			return conditions.length > 0;
		}
		var log_update = __webpack_require__(66279);
		;
		const BAR_CELLS = 12;
		const HEAD = [
			"condition",
			"flagged / asked",
			"toward FAIL",
			"toward PASS",
			""
		];
		const OTHER_COLUMNS = 48;
		const MIN_ID_CHARS = 9;
		const OTHER_ROWS = 3;
		function frameOf(snapshot, speed, columns, rows) {
			const { conditions } = snapshot;
			const awaited = (0, progress.fF)(snapshot).join("; ");
			const below = [
				(0, progress.kY)(snapshot),
				...(0, progress.eK)(snapshot),
				(0, progress.uv)(snapshot, speed),
				...awaited === "" ? [] : [awaited],
				...(0, progress.on)(snapshot)
			];
			const decided = (0, progress.Ix)(snapshot);
			const fitting = Math.max(1, rows - OTHER_ROWS - below.length);
			const shown = new Set([...conditions].sort(byWeight).slice(0, fitting));
			const hidden = conditions.length - shown.size;
			const table = conditions.filter((one) => shown.has(one)).map((one) => rowOf(one, columns, decided));
			return [
				...table.length === 0 ? [] : aligned([HEAD, ...table]),
				...hidden === 0 ? [] : [`and ${hidden} more`],
				...below
			].map((line) => line.slice(0, columns)).join("\n");
		}
		function byWeight(a, b) {
			const rank = ({ state, isUnscreened }) => isUnscreened === true ? Number.POSITIVE_INFINITY : [
				"fail",
				"contested",
				"open",
				"capped",
				"excused",
				"pass",
				"screened"
			].indexOf(state);
			return Math.sign(rank(a) - rank(b)) || b.logEFail - a.logEFail;
		}
		function rowOf(condition, columns, decided) {
			const { id, flagged, n, logEFail, failAt, logEPass, passAt } = condition;
			const room = Math.max(MIN_ID_CHARS, columns - OTHER_COLUMNS);
			return [
				id.length > room ? `${id.slice(0, room - 1)}\u2026` : id,
				`${(0, numbers.zD)(flagged)} / ${(0, numbers.zD)(n)}`,
				bar(logEFail / failAt),
				bar(logEPass / passAt),
				decided && condition.state === "open" ? "not finished" : stateOf(condition)
			];
		}
		function bar(part) {
			const cells = part > 0 ? Math.min(BAR_CELLS, Math.floor(part * BAR_CELLS)) : 0;
			return "\u2588".repeat(cells) + "\u2591".repeat(BAR_CELLS - cells);
		}
		function stateOf({ state, n, cap, toPass, isUnscreened }) {
			if (isUnscreened === true) return "to be screened";
			if (state === "fail") return "FAIL";
			if (state === "pass") return "pass";
			if (state === "contested") return "failed: is it new?";
			if (state === "excused") return "excused by the baseline";
			if (state === "screened") return "screened";
			if (state === "capped") return "undecided at the cap";
			return toPass === null || n + toPass > cap ? "no PASS within the cap" : `needs ${(0, numbers.zD)(n + toPass)} to PASS`;
		}
		function aligned(rows) {
			const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
			return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd());
		}
		;
		const live_PACE = {
			everyMs: 200,
			beatMs: 1e3,
			atOnce: true
		};
		const USUAL = {
			columns: 80,
			rows: 24
		};
		function liveProgress(terminal, clock) {
			const render = (0, log_update.SY)(terminal, { showCursor: true });
			let frame = "";
			const pace = paced(clock, live_PACE, (snapshot, speed, last) => {
				const { columns = USUAL.columns, rows = USUAL.rows } = terminal;
				frame = (0, sink.Bv)(frameOf(snapshot, speed, columns, last ? Number.POSITIVE_INFINITY : rows));
				if (last) render.persist(frame);
				else render(frame);
				if (last) frame = "";
			});
			return {
				...pace,
				print(message) {
					render.persist((0, sink.Bv)(message, sink.M$));
					if (frame !== "") render(frame);
				}
			};
		}
		;
		const MIN_COLUMNS = 60;
		function chooseProgress({ stream, env, json, clock }) {
			if (json) return jsonProgress(stream, clock);
			const isCi = env.CI !== undefined && env.CI !== "" && env.CI !== "false";
			const draws = stream.isTTY === true && env.TERM !== "dumb" && (stream.columns ?? 0) >= MIN_COLUMNS;
			if (draws && !isCi) return liveProgress(stream, clock);
			return linesProgress(stream, clock, { group: env.GITHUB_ACTIONS === "true" });
		}
	}),
	64563: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => loadBuiltin });
		var node_fs_m0 = __webpack_require__(73024);
		var node_path_m1 = __webpack_require__(76760);
		var _digest_js_m2 = __webpack_require__(18463);
		var _errors_js_m3 = __webpack_require__(452);
		var _zod_js_m4 = __webpack_require__(65304);
		const texts = _zod_js_m4.z.record(_zod_js_m4.z.string(), _zod_js_m4.z.string());
		const fixturesSchema = _zod_js_m4.z.strictObject({
			corpus: texts,
			cues: texts,
			rubrics: texts,
			organisms: texts,
			controls: texts,
			anchors: texts.default({}),
			banks: texts
		});
		const READ = new Map();
		function loadBuiltin(folder) {
			const file = (0, node_path_m1.join)(folder, "fixtures.json");
			const known = READ.get(file);
			if (known !== undefined) return known;
			try {
				const bytes = (0, node_fs_m0.readFileSync)(file);
				const fixtures = fixturesSchema.parse(JSON.parse(bytes.toString("utf8")));
				const builtin = {
					...fixtures,
					digest: `sha256:${(0, _digest_js_m2.ez)(bytes)}`
				};
				READ.set(file, builtin);
				return builtin;
			} catch {
				throw (0, _errors_js_m3.Xu)("file-invalid", {
					file,
					problem: "cannot be read: the installation is incomplete",
					fix: "install cuegate again"
				});
			}
		}
	}),
	26509: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => headersOf });
		function headersOf({ auth, headers }, key) {
			return {
				...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
				...key === null ? {} : auth === "api-key" ? { "api-key": key } : { authorization: `Bearer ${key}` }
			};
		}
	}),
	3563: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W: () => RefusedResponse,
			c: () => refusing
		});
		class RefusedResponse extends Error {
			status;
			headers;
			text;
			constructor(status, headers, text) {
				super("an error status");
				this.status = status;
				this.headers = headers;
				this.text = text;
			}
		}
		function refusing(send) {
			return async (url, init) => {
				const response = await send(url, init);
				if (response.status < 400) return response;
				throw new RefusedResponse(response.status, response.headers, await response.text());
			};
		}
	}),
	58664: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T: () => doubledKey,
			r: () => parseUnambiguous
		});
		const MAX_DEPTH = 200;
		function parseUnambiguous(json) {
			const value = JSON.parse(json);
			const doubled = doubledKey(json);
			if (doubled !== null) throw new SyntaxError(doubled);
			return value;
		}
		const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/gs;
		function doubledKey(json, isCounted = () => true) {
			const open = [];
			let text = null;
			for (const [token] of json.matchAll(TOKEN)) {
				if (token === "{" || token === "[") {
					if (open.length >= MAX_DEPTH) return `nested deeper than ${MAX_DEPTH}`;
					open.push(token === "{" ? new Set() : null);
				} else if (token === "}" || token === "]") open.pop();
				else if (token === ":") {
					const keys = open.at(-1);
					const key = text === null ? "" : JSON.parse(text);
					if (keys?.has(key) === true) return "a key stands there twice";
					if (isCounted(key)) keys?.add(key);
				}
				text = token.startsWith("\"") ? token : null;
			}
			return null;
		}
	}),
	6989: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			IF: () => withOutcomes,
			Ij: () => batchesLike,
			_2: () => batchesIn
		});
		function batchesIn(model) {
			return "batches" in model ? model.batches : undefined;
		}
		function batchesLike(model, wrap) {
			const server = batchesIn(model);
			return server === undefined ? {} : { batches: wrap(server) };
		}
		function withOutcomes(server, read) {
			return {
				...server,
				async collect(...asked) {
					const told = await server.collect(...asked);
					if (told.state === "failed") return told;
					const replies = told.value.replies.map((reply) => ({
						...reply,
						outcome: read(reply.outcome)
					}));
					return {
						state: "told",
						value: {
							...told.value,
							replies
						}
					};
				}
			};
		}
	}),
	76391: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Hp: () => isFleeting,
			Pj: () => isStanding,
			mA: () => NOT_APPLIED
		});
		const NOT_APPLIED = [
			"max_tokens",
			"temperature",
			"top_p",
			"seed",
			"json_schema",
			"json_object",
			"top_logprobs",
			"logprobs",
			"system",
			"tools"
		];
		const STANDING = new Set([
			"authentication",
			"proxy-authentication",
			"quota",
			"day-limit",
			"unknown-model",
			"request-rejected",
			"redirected",
			"address-refused",
			"certificate"
		]);
		function isStanding(fault) {
			return STANDING.has(fault);
		}
		const FLEETING = new Set(["authentication", "unknown-model"]);
		function isFleeting(fault) {
			return FLEETING.has(fault);
		}
	}),
	37751: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ix: () => isFailed,
			O8: () => speedBetween,
			YG: () => summaryOf,
			b$: () => answersNeeded,
			bB: () => timeLeftMs,
			c5: () => aged,
			eK: () => purposeOf,
			fF: () => awaitedOf,
			kY: () => statesOf,
			on: () => troublesOf,
			p0: () => duration,
			uv: () => spentOf
		});
		var _numbers_js_m0 = __webpack_require__(34417);
		const MIN_SPAN_MS = 1e3;
		const MS_PER_MINUTE = 6e4;
		function answersNeeded({ conditions }) {
			if (conditions.some(({ state }) => state === "fail")) return 0;
			return conditions.filter(({ state }) => state === "open").reduce((sum, { toPass, cap, n }) => sum + Math.max(0, Math.min(toPass ?? cap, cap - n)), 0);
		}
		function speedBetween(earlier, later) {
			const ms = later.elapsedMs - earlier.elapsedMs;
			if (ms < MIN_SPAN_MS) return null;
			return {
				calls: (callsOf(later) - callsOf(earlier)) * 1e3 / ms,
				answers: (later.answers - earlier.answers) * 1e3 / ms
			};
		}
		function callsOf({ calls }) {
			const { candidate, baseline = 0, judge, screen = 0, second = 0 } = calls;
			return candidate + baseline + judge + screen + second;
		}
		function timeLeftMs(snapshot, speed) {
			const needed = answersNeeded(snapshot);
			if (needed === 0) return 0;
			if (speed === null || speed.answers <= 0) return null;
			const parked = Math.max(0, ...snapshot.parked.map(({ forMs }) => forMs));
			const budget = Math.max(0, snapshot.budget.minutes * MS_PER_MINUTE - snapshot.elapsedMs);
			return Math.min(parked + needed / speed.answers * 1e3, budget);
		}
		function aged(snapshot, ms) {
			return {
				...snapshot,
				elapsedMs: snapshot.elapsedMs + ms,
				parked: snapshot.parked.map((one) => ({
					...one,
					forMs: one.forMs - ms
				})).filter(({ forMs }) => forMs > 0)
			};
		}
		function summaryOf(snapshot, speed) {
			return [
				`${statesOf(snapshot)}: ${spentOf(snapshot, speed)}`,
				...hottest(snapshot.conditions),
				...awaitedOf(snapshot),
				...purposeOf(snapshot),
				...troublesOf(snapshot)
			].join("; ");
		}
		function statesOf(snapshot) {
			const { conditions } = snapshot;
			if (conditions.length === 0) return "checking the servers";
			const unscreened = conditions.filter(({ isUnscreened }) => isUnscreened === true);
			const count = (wanted, words) => {
				const found = conditions.filter((one) => one.state === wanted && !unscreened.includes(one)).length;
				return found === 0 ? [] : [`${found} ${words}`];
			};
			return [
				...count("fail", "failed"),
				...count("contested", "contested"),
				...count("excused", "excused"),
				...count("pass", "passed"),
				...count("capped", "undecided at the cap"),
				...count("open", isFailed(snapshot) ? "not finished" : "undecided"),
				...count("screened", "screened"),
				...unscreened.length === 0 || isFailed(snapshot) ? [] : [`${unscreened.length} to be screened`]
			].join(", ");
		}
		function isFailed({ conditions }) {
			return conditions.some(({ state }) => state === "fail");
		}
		function purposeOf(snapshot) {
			if (isFailed(snapshot)) return [snapshot.labelsCues ? "FAIL is decided; further answers only show whether it needs the cue" : "FAIL is decided"];
			const isContested = snapshot.conditions.some(({ state }) => state === "contested");
			return [...isContested ? ["the baseline is asked whether the failure is new"] : [], ...isBeyondBudget(snapshot) ? ["PASS is out of reach of budget.calls"] : []];
		}
		const CALLS_PER_ANSWER = 2;
		function isBeyondBudget(snapshot) {
			const needed = answersNeeded(snapshot);
			return needed > 0 && callsOf(snapshot) + needed * CALLS_PER_ANSWER > snapshot.budget.calls;
		}
		function spentOf(snapshot, speed) {
			const left = timeLeftMs(snapshot, speed);
			const pace = speed === null ? "" : ` (${speed.calls.toFixed(1)} a second)`;
			return [
				(0, _numbers_js_m0.hS)(snapshot.answers, "answer"),
				`${(0, _numbers_js_m0.hS)(callsOf(snapshot), "call")}${pace}`,
				...snapshot.costUsd === null ? [] : [`$${snapshot.costUsd.toFixed(2)}`],
				duration(snapshot.elapsedMs),
				...left === null || left === 0 || snapshot.parked.length > 0 ? [] : [`about ${duration(left)} left`]
			].join(", ");
		}
		function troublesOf({ parked, waiting, timedOut, retried }) {
			return [
				...parked.map(({ role, forMs, fault }) => `${role} paused for ${duration(forMs)}${fault === null ? "" : ` (${fault})`}`),
				...timedOut === 0 ? [] : [`${(0, _numbers_js_m0.zD)(timedOut)} timed out`],
				...retried > waiting ? [`${(0, _numbers_js_m0.zD)(retried - waiting)} retried`] : [],
				...waiting === 0 ? [] : [`${(0, _numbers_js_m0.zD)(waiting)} waiting to be retried`]
			];
		}
		function awaitedOf({ inFlight, judging }) {
			const flying = [
				"candidate",
				"baseline",
				"judge",
				"screen"
			].flatMap((role) => {
				const count = inFlight[role] ?? 0;
				return count === 0 ? [] : [`${(0, _numbers_js_m0.zD)(count)} ${role}`];
			});
			const queued = judging - inFlight.judge;
			return [...flying.length === 0 ? [] : [`in flight: ${flying.join(", ")}`], ...queued > 0 ? [`${(0, _numbers_js_m0.hS)(queued, "answer")} waiting for the judge`] : []];
		}
		function hottest(conditions) {
			const [top] = conditions.filter(({ flagged, state }) => flagged > 0 && state !== "pass").sort((a, b) => b.logEFail - b.failAt - (a.logEFail - a.failAt));
			if (top === undefined) return [];
			return [`${top.state === "fail" ? "FAIL" : "closest to FAIL"}: ${top.id}, ${(0, _numbers_js_m0.zD)(top.flagged)} of ${(0, _numbers_js_m0.zD)(top.n)} flagged`];
		}
		function duration(ms) {
			const seconds = Math.round(ms / 1e3);
			if (seconds < 60) return `${seconds} s`;
			const minutes = Math.floor(seconds / 60);
			if (minutes < 60) return `${minutes} min${seconds % 60 === 0 ? "" : ` ${seconds % 60} s`}`;
			return `${(0, _numbers_js_m0.zD)(Math.floor(minutes / 60))} h${minutes % 60 === 0 ? "" : ` ${minutes % 60} min`}`;
		}
	}),
	97922: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Is: () => UnprocessableEntityError,
			JA: () => SubjectTokenProviderError,
			LG: () => APIError,
			Ll: () => PermissionDeniedError,
			OE: () => RateLimitError,
			PO: () => InternalServerError,
			RA: () => InvalidWebhookSignatureError,
			W5: () => OAuthError,
			cH: () => APIUserAbortError,
			fK: () => ConflictError,
			k5: () => LengthFinishReasonError,
			m_: () => NotFoundError,
			pf: () => ContentFilterFinishReasonError,
			qA: () => APIConnectionTimeoutError,
			v3: () => AuthenticationError,
			v7: () => BadRequestError,
			vc: () => OpenAIError,
			xX: () => APIConnectionError
		});
		var _internal_errors_mjs_m0 = __webpack_require__(37367);
		class OpenAIError extends Error {}
		class APIError extends OpenAIError {
			constructor(status, error, message, headers) {
				super(`${APIError.makeMessage(status, error, message)}`);
				this.status = status;
				this.headers = headers;
				this.requestID = headers?.get("x-request-id");
				this.error = error;
				const data = error;
				this.code = data?.["code"];
				this.param = data?.["param"];
				this.type = data?.["type"];
			}
			static makeMessage(status, error, message) {
				const msg = error?.message ? typeof error.message === "string" ? error.message : JSON.stringify(error.message) : error ? JSON.stringify(error) : message;
				if (status && msg) {
					return `${status} ${msg}`;
				}
				if (status) {
					return `${status} status code (no body)`;
				}
				if (msg) {
					return msg;
				}
				return "(no status code or body)";
			}
			static generate(status, errorResponse, message, headers) {
				if (!status || !headers) {
					return new APIConnectionError({
						message,
						cause: (0, _internal_errors_mjs_m0.r)(errorResponse)
					});
				}
				const error = errorResponse?.["error"];
				if (status === 400) {
					return new BadRequestError(status, error, message, headers);
				}
				if (status === 401) {
					return new AuthenticationError(status, error, message, headers);
				}
				if (status === 403) {
					return new PermissionDeniedError(status, error, message, headers);
				}
				if (status === 404) {
					return new NotFoundError(status, error, message, headers);
				}
				if (status === 409) {
					return new ConflictError(status, error, message, headers);
				}
				if (status === 422) {
					return new UnprocessableEntityError(status, error, message, headers);
				}
				if (status === 429) {
					return new RateLimitError(status, error, message, headers);
				}
				if (status >= 500) {
					return new InternalServerError(status, error, message, headers);
				}
				return new APIError(status, error, message, headers);
			}
		}
		class APIUserAbortError extends APIError {
			constructor({ message } = {}) {
				super(undefined, undefined, message || "Request was aborted.", undefined);
			}
		}
		class APIConnectionError extends APIError {
			constructor({ message, cause }) {
				super(undefined, undefined, message || "Connection error.", undefined);
				if (cause) this.cause = cause;
			}
		}
		class APIConnectionTimeoutError extends APIConnectionError {
			constructor({ message } = {}) {
				super({ message: message ?? "Request timed out." });
			}
		}
		class BadRequestError extends APIError {}
		class AuthenticationError extends APIError {}
		class PermissionDeniedError extends APIError {}
		class NotFoundError extends APIError {}
		class ConflictError extends APIError {}
		class UnprocessableEntityError extends APIError {}
		class RateLimitError extends APIError {}
		class InternalServerError extends APIError {}
		class LengthFinishReasonError extends OpenAIError {
			constructor() {
				super(`Could not parse response content as the length limit was reached`);
			}
		}
		class ContentFilterFinishReasonError extends OpenAIError {
			constructor() {
				super(`Could not parse response content as the request was rejected by the content filter`);
			}
		}
		class InvalidWebhookSignatureError extends Error {
			constructor(message) {
				super(message);
			}
		}
		class OAuthError extends APIError {
			constructor(status, error, headers) {
				let finalMessage = "OAuth2 authentication error";
				let error_code = undefined;
				if (error && typeof error === "object") {
					const errorData = error;
					error_code = errorData["error"];
					const description = errorData["error_description"];
					if (description && typeof description === "string") {
						finalMessage = description;
					} else if (error_code) {
						finalMessage = error_code;
					}
				}
				super(status, error, finalMessage, headers);
				this.error_code = error_code;
			}
		}
		class SubjectTokenProviderError extends OpenAIError {
			constructor(message, provider, cause) {
				super(message);
				this.provider = provider;
				this.cause = cause;
			}
		}
	}),
	37367: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			r: () => castToError,
			z: () => isAbortError
		});
		function isAbortError(err) {
			return typeof err === "object" && err !== null && ("name" in err && err.name === "AbortError" || "message" in err && String(err.message).includes("FetchRequestCanceledException"));
		}
		const castToError = (err) => {
			if (err instanceof Error) return err;
			if (typeof err === "object" && err !== null) {
				try {
					if (Object.prototype.toString.call(err) === "[object Error]") {
						const hasCause = "cause" in err;
						const error = new Error(err.message, hasCause ? { cause: err.cause } : {});
						if (err.stack) error.stack = err.stack;
						if (hasCause && !Object.prototype.hasOwnProperty.call(error, "cause")) error.cause = err.cause;
						if (err.name) error.name = err.name;
						return error;
					}
				} catch {}
				try {
					return new Error(JSON.stringify(err));
				} catch {}
			}
			return new Error(err);
		};
	})
};
