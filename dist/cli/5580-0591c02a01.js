export const id = 5580;
export const ids = [5580];
export const modules = {
	77013: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { O: () => UNREAD_KINDS });
		const UNREAD_KINDS = [
			"image",
			"audio",
			"file",
			"reasoning",
			"tool definition",
			"rejected reply",
			"second conversation",
			"other part"
		];
	}),
	3736: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { k: () => conversationsIn });
		var _input_misplaced_js_m0 = __webpack_require__(63458);
		var _messages_js_m1 = __webpack_require__(33402);
		var _normalise_js_m2 = __webpack_require__(55158);
		var _packed_js_m3 = __webpack_require__(94);
		const ASKED = [
			"prompt",
			"instruction",
			"question",
			"query"
		];
		const REPLIED = [
			"completion",
			"chosen",
			"preferred_output",
			"output",
			"response",
			"answer"
		];
		const OF_THE_ROW = new Set([
			"tool definition",
			"rejected reply",
			"second conversation"
		]);
		function conversationsIn(value, place) {
			const first = (0, _normalise_js_m2.$)(value, place);
			const row = rowIn(value);
			const variants = row === null ? [] : furtherIn(row);
			if (variants.length === 0) return [first];
			const read = "messages" in first ? [first] : [];
			const further = [];
			const known = new Set();
			let unread = 0;
			for (const variant of variants) {
				const one = (0, _normalise_js_m2.$)(variant, place);
				if ("problem" in one) {
					unread += 1;
					continue;
				}
				for (const key of keysReadIn(variant, one)) known.add(key);
				if (read.some((other) => holds(other, one))) continue;
				read.push(one);
				further.push(withUnread(one, (kind) => OF_THE_ROW.has(kind) ? 0 : null));
			}
			const told = "messages" in first ? withUnread(first, (kind) => kind === "second conversation" ? unread : null) : first;
			const own = new Set(Object.keys(row ?? {}));
			const teller = [told, ...further].find((one) => "messages" in one);
			return [told, ...further].map((one) => "messages" in one ? withoutKeys(one, one === teller ? known : own) : one);
		}
		function keysReadIn(row, { unreadKeys = [] }) {
			const left = new Set(unreadKeys.map(({ key }) => key));
			return Object.keys(row).filter((key) => !left.has(key));
		}
		function withoutKeys({ unreadKeys = [], ...rest }, keys) {
			const left = unreadKeys.filter(({ key }) => !keys.has(key));
			return left.length === 0 ? rest : {
				...rest,
				unreadKeys: left
			};
		}
		function rowIn(value) {
			const row = typeof value === "string" ? (0, _packed_js_m3.K)(value) : value;
			return (0, _input_misplaced_js_m0.pi)(row) ? row : null;
		}
		function furtherIn(row) {
			const lists = _normalise_js_m2.m.filter((name) => isFilled(row[name]));
			if (lists.length === 0) return [];
			const without = Object.fromEntries(Object.entries(row).filter(([key]) => !_normalise_js_m2.m.includes(key)));
			const isPair = ASKED.some((key) => isFilled(row[key])) && REPLIED.some((key) => isFilled(row[key])) || (0, _messages_js_m1.F)((0, _packed_js_m3.K)(row.chosen));
			return [...lists.slice(1).map((key) => ({
				...without,
				[key]: row[key]
			})), ...isPair ? [without] : []];
		}
		function isFilled(value) {
			return value !== undefined && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0);
		}
		function holds({ messages, names = [] }, { messages: others, names: called = [] }) {
			const text = (all) => all.map((one) => JSON.stringify([one.role, one.content])).join("\n");
			return `\n${text(messages)}\n`.includes(`\n${text(others)}\n`) && called.every((name) => names.includes(name));
		}
		function withUnread(one, countOf) {
			const { unread = {}, ...rest } = one;
			const kinds = new Set([...Object.keys(unread), "second conversation"]);
			const counts = [...kinds].flatMap((kind) => {
				const count = countOf(kind) ?? unread[kind] ?? 0;
				return count === 0 ? [] : [[kind, count]];
			});
			return counts.length === 0 ? rest : {
				...rest,
				unread: Object.fromEntries(counts)
			};
		}
	}),
	76878: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			a: () => valuesIn,
			q: () => parseJson
		});
		const STRING_OR_NO_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?$)|-?\b(?:NaN|nan|Infinity|infinity|inf)\b/gs;
		function parseJson(text) {
			try {
				return JSON.parse(text);
			} catch (error) {
				if (!/NaN|nan|inf/i.test(text)) throw error;
				return JSON.parse(text.replace(STRING_OR_NO_NUMBER, (found) => found.startsWith("\"") ? found : "null"));
			}
		}
		const STRING_OR_BRACKET = /"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?$)|[[\]{}]/gs;
		function valuesIn(text) {
			try {
				return [parseJson(text)];
			} catch {
				return isSeveral(text) ? parsedParts(text) : null;
			}
		}
		function isSeveral(text) {
			try {
				let values = 0;
				for (const _value of parsedParts(text)) values += 1;
				return values > 1;
			} catch {
				return false;
			}
		}
		function* parsedParts(text) {
			let [depth, from] = [0, 0];
			for (const { 0: found, index } of text.matchAll(STRING_OR_BRACKET)) {
				if (found === "{" || found === "[") depth += 1;
				else if (found === "}" || found === "]") depth -= 1;
				if (depth > 0 || found.startsWith("\"")) continue;
				yield parseJson(text.slice(from, index + 1));
				from = index + 1;
			}
			const rest = text.slice(from);
			if (rest.trim() !== "") yield parseJson(rest);
		}
	}),
	3106: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => JsonlReader,
			m: () => MAX_ROW_BYTES
		});
		var _json_text_js_m0 = __webpack_require__(76878);
		const MAX_ROW_BYTES = 16 * 1024 * 1024;
		const LINE_FEED = 10;
		const [SPACE, TAB, CARRIAGE_RETURN] = [
			32,
			9,
			13
		];
		const BYTE_ORDER_MARK = [
			239,
			187,
			191
		];
		class JsonlReader {
			decoder = new TextDecoder("utf-8", {
				fatal: true,
				ignoreBOM: true
			});
			kept = [];
			keptBytes = 0;
			line = 0;
			file;
			constructor(file) {
				this.file = file;
			}
			*take(bytes) {
				let from = this.pastBlank(bytes, 0);
				for (let at = bytes.indexOf(LINE_FEED, from); at >= 0; at = bytes.indexOf(LINE_FEED, from)) {
					yield* this.row(bytes.subarray(from, at));
					from = this.pastBlank(bytes, at + 1);
				}
				this.keep(bytes.subarray(from));
			}
			*end() {
				if (this.keptBytes > 0) yield* this.row(new Uint8Array(0));
			}
			pastBlank(bytes, from) {
				if (this.keptBytes > 0) return from;
				let begin = from;
				for (let at = from; at < bytes.length; at += 1) {
					const byte = bytes[at];
					if (byte === LINE_FEED) {
						this.line += 1;
						begin = at + 1;
					} else if (byte !== SPACE && byte !== TAB && byte !== CARRIAGE_RETURN) break;
				}
				return begin;
			}
			keep(part) {
				if (part.length === 0) return;
				this.keptBytes += part.length;
				if (this.keptBytes > MAX_ROW_BYTES) this.kept = [];
				else this.kept.push(part.slice());
			}
			*row(rest) {
				this.line += 1;
				const place = {
					file: this.file,
					row: this.line
				};
				const bytes = this.keptBytes + rest.length;
				const whole = bytes > MAX_ROW_BYTES ? null : this.kept.length === 0 ? rest : Buffer.concat([...this.kept, rest]);
				this.kept = [];
				this.keptBytes = 0;
				if (whole === null) yield {
					place,
					problem: `longer than ${MAX_ROW_BYTES / 1024 / 1024} MiB`
				};
				else yield* this.parsed(whole, place);
			}
			*parsed(line, place) {
				const hasMark = place.row === 1 && BYTE_ORDER_MARK.every((byte, at) => line[at] === byte);
				let text;
				try {
					text = this.decoder.decode(hasMark ? line.subarray(BYTE_ORDER_MARK.length) : line);
				} catch {
					yield {
						place,
						problem: "not UTF-8"
					};
					return;
				}
				if (text.trim() === "") return;
				const values = (0, _json_text_js_m0.a)(text);
				if (values === null) yield {
					place,
					problem: "no JSON"
				};
				else for (const value of values) yield {
					place,
					value
				};
			}
		}
	}),
	96828: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I: () => kindOf,
			Lq: () => HEAD_BYTES,
			Of: () => refusalOf
		});
		var _errors_js_m0 = __webpack_require__(452);
		const HEAD_BYTES = 4096;
		const MAGIC = [
			["gzip", [31, 139]],
			["zstd", [
				40,
				181,
				47,
				253
			]],
			["zip", [
				80,
				75,
				3,
				4
			]],
			["parquet", [
				80,
				65,
				82,
				49
			]],
			["utf-16", [255, 254]],
			["utf-16", [254, 255]]
		];
		const LFS = "version https://git-lfs.github.com/spec/";
		function kindOf(head) {
			if (head.length === 0) return "empty";
			const magic = MAGIC.find(([, bytes]) => bytes.every((byte, at) => head[at] === byte));
			if (magic !== undefined) return magic[0];
			const text = new TextDecoder().decode(head).trimStart();
			if (text.startsWith(LFS)) return "lfs";
			if (text.startsWith("[")) return "array";
			if (text.startsWith("{")) return "object";
			return text === "" && head.length < HEAD_BYTES ? "empty" : "other";
		}
		function refusalOf(file, kind) {
			const because = (problem, fix) => (0, _errors_js_m0.Xu)("file-invalid", {
				file,
				problem,
				fix
			});
			if (kind === "empty") return because("is empty", "name a file with rows");
			if (kind === "lfs") return because("is a pointer of Git LFS: the data itself is not here", "git lfs pull; or run cuegate mine --out cues.lock.json where the data is, and name that file as training.cues");
			if (kind === "utf-16") return because("is UTF-16", `save it as UTF-8: iconv -f UTF-16 -t UTF-8`);
			if (kind === "zip") return because("is a ZIP archive", "unpack it, and name the files in it");
			return null;
		}
	}),
	93095: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			b: () => textOf,
			i: () => toolCallLines
		});
		var _input_misplaced_js_m0 = __webpack_require__(63458);
		var _no_conversation_js_m1 = __webpack_require__(54725);
		const TEXT_PARTS = new Set([
			"text",
			"input_text",
			"output_text",
			"refusal"
		]);
		function textOf(content, unread) {
			if (content === null || content === undefined) return "";
			if (typeof content === "string") return content.toWellFormed();
			if (typeof content === "number" || typeof content === "boolean") return String(content);
			const parts = Array.isArray(content) ? content : [content];
			return parts.map((part) => partText(part, unread)).join("\n");
		}
		function partText(part, unread) {
			if (typeof part === "string") return part.toWellFormed();
			if (!(0, _input_misplaced_js_m0.pi)(part)) throw new _no_conversation_js_m1.t("the content of a message is neither text nor a list of parts");
			const { type } = part;
			const text = part.text ?? part.content ?? part.refusal;
			if ((type === undefined || TEXT_PARTS.has(type)) && typeof text === "string") return text.toWellFormed();
			if (type === "tool_use") return `Tool call ${nameOf(part)}: ${written(part.input)}`;
			if (type === "tool_result") return `Tool result: ${textOf(part.content, unread)}`;
			return unread.placeholder(type);
		}
		function toolCallLines(message) {
			const { tool_calls: calls, function_call: call } = message;
			const all = [...Array.isArray(calls) ? calls : [], ...(0, _input_misplaced_js_m0.pi)(call) ? [call] : []];
			return all.map((one) => {
				const made = (0, _input_misplaced_js_m0.pi)(one) && (0, _input_misplaced_js_m0.pi)(one.function) ? one.function : one;
				if (!(0, _input_misplaced_js_m0.pi)(made)) throw new _no_conversation_js_m1.t("a call of a tool is no object");
				return `Tool call ${nameOf(made)}: ${written(made.arguments)}`;
			});
		}
		function nameOf({ name }) {
			return typeof name === "string" ? name.toWellFormed() : "without a name";
		}
		function written(value) {
			if (typeof value === "string") return value.toWellFormed();
			try {
				return (JSON.stringify(value) ?? "").toWellFormed();
			} catch {
				throw new _no_conversation_js_m1.t("nested too deep");
			}
		}
	}),
	33402: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => isMessages,
			c: () => messagesOf
		});
		var _input_misplaced_js_m0 = __webpack_require__(63458);
		var _message_text_js_m1 = __webpack_require__(93095);
		var _no_conversation_js_m2 = __webpack_require__(54725);
		const ROLES = {
			system: "system",
			developer: "system",
			user: "user",
			human: "user",
			prompter: "user",
			assistant: "assistant",
			gpt: "assistant",
			chatgpt: "assistant",
			model: "assistant",
			ai: "assistant",
			bot: "assistant",
			tool: "tool",
			function: "tool",
			observation: "tool",
			function_call: "assistant"
		};
		function messagesOf(list, unread) {
			if (list.length === 0) throw new _no_conversation_js_m2.t("there are no messages in it");
			return list.map((message) => {
				if (!(0, _input_misplaced_js_m0.pi)(message)) throw new _no_conversation_js_m2.t("a message is no object");
				const keys = unread.keysOf(message, "messages[].");
				const named = keys.first("role", "from");
				const role = typeof named === "string" ? roleOf(named) : null;
				if (role === null) throw new _no_conversation_js_m2.t("a message has no role, or one that is not known");
				for (const key of [
					"reasoning_content",
					"reasoning",
					"thinking"
				]) if (typeof message[key] === "string" && message[key] !== "") {
					keys.take(key);
					unread.add("reasoning");
				}
				const text = (0, _message_text_js_m1.b)(keys.first("content", "value", "parts"), unread);
				const content = [...text === "" ? [] : [text], ...(0, _message_text_js_m1.i)(message)].join("\n");
				if (Array.isArray(message.tool_calls)) keys.take("tool_calls");
				if ((0, _input_misplaced_js_m0.pi)(message.function_call)) keys.take("function_call");
				keys.take("tool_call_id");
				if (role === "user" && typeof message.name === "string") {
					keys.take("name");
					unread.addName(message.name);
				}
				return role === "tool" ? {
					role: "user",
					content: `Tool result: ${content}`
				} : {
					role,
					content
				};
			});
		}
		function isMessages(value) {
			return Array.isArray(value) && value.length > 0 && value.every((one) => (0, _input_misplaced_js_m0.pi)(one) && ("role" in one || "from" in one));
		}
		function roleOf(named) {
			const word = named.trim().toLowerCase();
			return Object.hasOwn(ROLES, word) ? ROLES[word] ?? null : null;
		}
	}),
	54725: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { t: () => NoConversation });
		class NoConversation extends Error {}
	}),
	55158: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => conversationOf,
			m: () => LISTS
		});
		var _input_misplaced_js_m0 = __webpack_require__(63458);
		var _message_text_js_m1 = __webpack_require__(93095);
		var _messages_js_m2 = __webpack_require__(33402);
		var _no_conversation_js_m5 = __webpack_require__(54725);
		var _packed_js_m3 = __webpack_require__(94);
		var _unread_js_m4 = __webpack_require__(3113);
		const LISTS = [
			"messages",
			"conversations",
			"conversation",
			"dialog"
		];
		const UNKNOWN_SHAPE = "none of the known shapes: messages, conversations, prompt and completion, instruction and output";
		function conversationOf(value, place) {
			const unread = new _unread_js_m4.I();
			try {
				const messages = messagesIn((0, _packed_js_m3.K)(value), unread);
				if (messages.every(({ content }) => content === "")) throw new _no_conversation_js_m5.t("there is no text in it");
				const beside = unread.beside(messages.map(({ content }) => content));
				return {
					place,
					messages,
					...unread.counted(),
					...beside
				};
			} catch (error) {
				if (error instanceof _no_conversation_js_m5.t) return {
					place,
					problem: error.message
				};
				if (error instanceof RangeError) return {
					place,
					problem: "nested too deep"
				};
				throw error;
			}
		}
		function messagesIn(row, unread) {
			if ((0, _messages_js_m2.F)(row)) return (0, _messages_js_m2.c)(row, unread);
			if (!(0, _input_misplaced_js_m0.pi)(row)) throw new _no_conversation_js_m5.t("neither a JSON object nor a list of messages");
			const keys = unread.keysOf(row);
			const tools = (0, _packed_js_m3.K)(row.tools ?? row.functions);
			if (Array.isArray(tools)) {
				keys.first("tools", "functions");
				unread.add("tool definition", tools.length);
			}
			if (row.rejected !== undefined || row.non_preferred_output !== undefined) {
				keys.take("rejected", "non_preferred_output");
				unread.add("rejected reply");
			}
			const system = systemOf(keys, unread);
			const [key, ...others] = LISTS.filter((name) => row[name] !== undefined && row[name] !== null);
			const list = key === undefined ? undefined : (0, _packed_js_m3.K)(keys.first(key));
			keys.take(...others);
			const isBoth = key !== undefined && isText(row.prompt ?? row.instruction) && isText(row.completion ?? row.output);
			unread.add("second conversation", others.length + (isBoth ? 1 : 0));
			if (list !== undefined && !Array.isArray(list)) throw new _no_conversation_js_m5.t("its messages are no list");
			const turns = Array.isArray(list) ? (0, _messages_js_m2.c)(list, unread) : [...historyOf(keys, unread), ...asked(keys, unread)];
			const reply = turns.at(-1)?.role === "assistant" ? [] : preferred(keys, unread);
			return reply.some(({ role }) => role === "user") ? [...system, ...reply] : [
				...system,
				...turns,
				...reply
			];
		}
		function systemOf(keys, unread) {
			const content = (0, _message_text_js_m1.b)(keys.first("system", "system_prompt"), unread);
			return content === "" ? [] : [{
				role: "system",
				content
			}];
		}
		function historyOf(keys, unread) {
			const pairs = (0, _packed_js_m3.K)(keys.row.history);
			if (Array.isArray(pairs)) keys.take("history");
			if ((0, _messages_js_m2.F)(pairs)) return (0, _messages_js_m2.c)(pairs, unread);
			if (!Array.isArray(pairs)) return [];
			return pairs.flatMap((pair) => {
				if (!Array.isArray(pair) || pair.length !== 2) throw new _no_conversation_js_m5.t("its history is no list of questions and answers");
				return [{
					role: "user",
					content: (0, _message_text_js_m1.b)(pair[0], unread)
				}, {
					role: "assistant",
					content: (0, _message_text_js_m1.b)(pair[1], unread)
				}];
			});
		}
		function asked(keys, unread) {
			const { row } = keys;
			const input = (0, _packed_js_m3.K)(row.input);
			if ((0, _input_misplaced_js_m0.pi)(input)) {
				const nested = (0, _packed_js_m3.K)(input.messages);
				if ((0, _messages_js_m2.F)(nested)) {
					keys.take("input");
					unread.keysOf(input, "input.").take("messages");
					return (0, _messages_js_m2.c)(nested, unread);
				}
			}
			const first = (0, _packed_js_m3.l)(keys.first("prompt", "instruction", "question", "query", "input"));
			if ((0, _messages_js_m2.F)(first)) return (0, _messages_js_m2.c)(first, unread);
			if (typeof first === "string") return [{
				role: "user",
				content: [first, ...furtherOf(first, keys, unread)].join("\n\n").toWellFormed()
			}];
			if ((0, _messages_js_m2.F)((0, _packed_js_m3.l)(row.chosen))) return [];
			throw new _no_conversation_js_m5.t(UNKNOWN_SHAPE);
		}
		function furtherOf(first, keys, unread) {
			const { prompt, instruction, context } = keys.row;
			if (isThere(prompt)) return [];
			const input = isThere(instruction) ? (0, _message_text_js_m1.b)(keys.first("input"), unread) : "";
			const isNew = typeof context === "string" && context.trim() !== "" && !first.includes(context.trim());
			if (isNew) keys.take("context");
			return [...input === "" ? [] : [input], ...isNew ? [context] : []];
		}
		function preferred(keys, unread) {
			const { row } = keys;
			const reply = (0, _packed_js_m3.l)(keys.first("completion", "chosen", "preferred_output", "output", "response", "answer"));
			if (reply === undefined || reply === null) return [];
			if (row.label === false) {
				unread.add("rejected reply");
				return [];
			}
			if ((0, _messages_js_m2.F)(reply)) return (0, _messages_js_m2.c)(reply, unread);
			return [{
				role: "assistant",
				content: (0, _message_text_js_m1.b)(reply, unread)
			}];
		}
		function isThere(value) {
			return value !== undefined && value !== null;
		}
		function isText(value) {
			return typeof value === "string" && value !== "";
		}
	}),
	94: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K: () => unpacked,
			l: () => turnsOrText
		});
		var _json_text_js_m1 = __webpack_require__(76878);
		var _messages_js_m0 = __webpack_require__(33402);
		const MAX_JSON_CHARS = 16 * 1024 * 1024;
		function turnsOrText(value) {
			const held = unpacked(value);
			return typeof value !== "string" || (0, _messages_js_m0.F)(held) ? held : value;
		}
		function unpacked(value) {
			if (typeof value !== "string" || value.length > MAX_JSON_CHARS || !/^\s*[[{]/.test(value)) return value;
			try {
				return (0, _json_text_js_m1.q)(value);
			} catch {
				return value;
			}
		}
	}),
	3113: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { I: () => Unread });
		var conversation = __webpack_require__(77013);
		;
		const MOST_KEYS = 100;
		const MOST_VALUES = 1e3;
		const LOOKED_AT_CHARS = 2e3;
		const MAX_SOUGHT_CHARS = 2e4;
		const MAX_SEARCHED_CHARS = 5e6;
		const SENTENCE_WORDS = 5;
		const UNSPACED_SENTENCE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{10}/u;
		class Keys {
			read = new Set();
			row;
			constructor(row) {
				this.row = row;
			}
			first(...names) {
				const name = names.find((one) => this.row[one] !== undefined && this.row[one] !== null);
				if (name === undefined) return undefined;
				this.read.add(name);
				return this.row[name];
			}
			take(...names) {
				for (const name of names) this.read.add(name);
			}
			left() {
				return Object.entries(this.row).filter(([key]) => !this.read.has(key));
			}
		}
		function unreadKeysOf(left, read) {
			const found = new Map();
			const length = read.reduce((sum, one) => sum + one.length, 0);
			let searched = 0;
			const isSaid = (text) => {
				if (text.length > MAX_SOUGHT_CHARS) return read.includes(text);
				searched += length;
				return searched <= MAX_SEARCHED_CHARS && read.some((one) => one.includes(text));
			};
			for (const [key, value] of left) for (const text of textsIn(value)) {
				const said = text.trim();
				if (said === "" || isSaid(said)) continue;
				const { chars, hasSentences } = found.get(key) ?? {
					chars: 0,
					hasSentences: false
				};
				found.set(key, {
					key,
					chars: chars + said.length,
					hasSentences: hasSentences || isSentence(said)
				});
			}
			return [...found.values()].sort((a, b) => Number(b.hasSentences) - Number(a.hasSentences) || b.chars - a.chars).slice(0, MOST_KEYS);
		}
		function* textsIn(value) {
			const waiting = [value];
			for (let looked = 0; waiting.length > 0 && looked < MOST_VALUES; looked += 1) {
				const one = waiting.pop();
				if (typeof one === "string") yield one;
				else if (typeof one === "object" && one !== null) for (const inner of Object.values(one).slice(0, MOST_VALUES)) waiting.push(inner);
			}
		}
		function isSentence(text) {
			const beginning = text.slice(0, LOOKED_AT_CHARS);
			return beginning.split(/\s+/).length >= SENTENCE_WORDS || UNSPACED_SENTENCE.test(beginning);
		}
		;
		const KINDS = {
			image: "image",
			image_url: "image",
			input_image: "image",
			audio: "audio",
			input_audio: "audio",
			output_audio: "audio",
			file: "file",
			input_file: "file",
			document: "file",
			reasoning: "reasoning",
			thinking: "reasoning",
			redacted_thinking: "reasoning"
		};
		const MOST_NAMES = 8;
		const MAX_NAME_CHARS = 60;
		class Unread {
			counts = new Map();
			names = new Set();
			objects = [];
			add(kind, count = 1) {
				if (count > 0) this.counts.set(kind, (this.counts.get(kind) ?? 0) + count);
			}
			placeholder(type) {
				const kind = (typeof type === "string" && Object.hasOwn(KINDS, type) ? KINDS[type] : null) ?? "other part";
				this.add(kind);
				return `[${kind}]`;
			}
			addName(name) {
				const told = name.toWellFormed().replace(/\s+/g, " ").trim().slice(0, MAX_NAME_CHARS).toWellFormed();
				if (told !== "" && this.names.size < MOST_NAMES) this.names.add(told);
			}
			keysOf(row, under = "") {
				const keys = new Keys(row);
				this.objects.push({
					keys,
					under
				});
				return keys;
			}
			beside(read) {
				const left = this.objects.flatMap(({ keys, under }) => keys.left().map(([key, value]) => [`${under}${key}`, value]));
				const unreadKeys = unreadKeysOf(left, read);
				return {
					...this.names.size === 0 ? {} : { names: [...this.names] },
					...unreadKeys.length === 0 ? {} : { unreadKeys }
				};
			}
			counted() {
				const found = conversation.O.flatMap((kind) => {
					const count = this.counts.get(kind);
					return count === undefined ? [] : [[kind, count]];
				});
				return found.length === 0 ? {} : { unread: Object.fromEntries(found) };
			}
		}
	})
};
