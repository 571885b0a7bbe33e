export const id = 1433;
export const ids = [1433];
export const modules = {
	5636: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { A: () => readingProgress });
		var log_update_m2 = __webpack_require__(66279);
		var _numbers_js_m3 = __webpack_require__(34417);
		var _harmless_js_m0 = __webpack_require__(61587);
		var _sink_js_m1 = __webpack_require__(18667);
		const CELLS = 24;
		const FRAME_MS = 200;
		const LINE_MS = 1e4;
		const JSON_MS = 1e3;
		function readingProgress({ stream, env, json, clock }) {
			if (json) return {
				show: paced(clock, JSON_MS, ({ pass, part, rows }) => stream.write((0, _harmless_js_m0.v6)((0, _sink_js_m1.oi)({
					type: "progress",
					pass,
					part: Math.round(part * 1e3) / 1e3,
					rows
				}, 0)))),
				end() {}
			};
			if (stream.isTTY !== true || env.TERM === "dumb") return {
				show: paced(clock, LINE_MS, (read) => stream.write((0, _harmless_js_m0.v6)((0, _sink_js_m1.Bv)(lineOf(read), _sink_js_m1.M$)))),
				end() {}
			};
			const render = (0, log_update_m2.SY)(stream, { showCursor: true });
			return {
				show: paced(clock, FRAME_MS, (read) => {
					const full = Math.floor(read.part * CELLS);
					render((0, _sink_js_m1.Bv)(`${"\u2588".repeat(full)}${"\u2591".repeat(CELLS - full)}  ${lineOf(read)}`));
				}),
				end: () => render.clear()
			};
		}
		function lineOf({ pass, part, rows }) {
			return `reading, pass ${pass}: ${Math.floor(part * 100)} %, ${(0, _numbers_js_m3.hS)(rows, "row")} so far`;
		}
		function paced(clock, everyMs, draw) {
			let drawnAt = clock.elapsed();
			return (read) => {
				const now = clock.elapsed();
				if (now - drawnAt < everyMs) return;
				drawnAt = now;
				draw(read);
			};
		}
	}),
	39536: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Kw: () => nearPath,
			Wo: () => noPolicy,
			d9: () => checkRoot,
			w1: () => noFile
		});
		var node_fs_promises_m0 = __webpack_require__(51455);
		var node_path_m1 = __webpack_require__(76760);
		var _errors_js_m2 = __webpack_require__(452);
		var _input_nearest_js_m3 = __webpack_require__(61614);
		var _policy_usual_js_m5 = __webpack_require__(37672);
		var _wrong_place_js_m4 = __webpack_require__(66275);
		async function nearPath(path) {
			const folder = (0, node_path_m1.dirname)(path);
			const names = await (0, node_fs_promises_m0.readdir)(folder).catch(() => []);
			const near = (0, _input_nearest_js_m3.p)((0, node_path_m1.basename)(path), names);
			return near === null ? null : (0, node_path_m1.join)(folder, near.name);
		}
		async function checkRoot(root) {
			const stats = await (0, node_fs_promises_m0.stat)(root).catch(() => null);
			if (stats?.isDirectory() === true) return;
			const near = stats === null ? await nearPath(root) : null;
			throw (0, _errors_js_m2.Xu)("input-invalid", {
				file: "--root",
				value: root,
				problem: stats === null ? "there is no such folder" : "is no folder",
				fix: near === null ? "--root FOLDER, where the paths of the policy start" : `--root ${near}`
			});
		}
		async function noFile(path, option, example) {
			const way = (0, _wrong_place_js_m4.io)(path);
			const near = way === null ? await nearPath(path) : way;
			return {
				problem: `there is no such file${way === null ? "" : `: ${way} is a file, and nothing lies below it`}`,
				fix: `${option} ${near ?? example}`
			};
		}
		async function noPolicy(path, root) {
			const usual = (0, node_path_m1.join)(root, _policy_usual_js_m5.c);
			const usualStats = await (0, node_fs_promises_m0.stat)(usual).catch(() => null);
			const found = [await nearPath(path), usualStats?.isFile() === true ? usual : null];
			const near = [...new Set(found.filter((one) => one !== null))];
			return new _errors_js_m2.p5("policy-missing", {
				path,
				...near.length === 0 ? {} : { near }
			});
		}
	}),
	59146: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { d: () => findSecrets });
		var core_module = __webpack_require__(198);
		var secretlint_rule_preset_recommend_module = __webpack_require__(31577);
		var cloud_key = __webpack_require__(314);
		var pem = __webpack_require__(59831);
		;
		const PRIVATE_KEY = /^-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----[\s\S]*?[A-Za-z0-9+/]{16}/;
		const OF_MANUALS = /^(?:AKIAI[A-Z0-9]{8}EXAMPLE|[A-Za-z0-9+/]{30,33}EXAMPLEKEY|2YotnFZFEjr1zCsicMWpAA|(?:0123456789abcdef)+|[0-]+)$/;
		const DRAWN = /[A-Za-z0-9]{16}/;
		const BEARER = /\bAuthorization["'`]{0,2}\s{0,3}[:=,]\s{0,3}["'`]{0,2}(?:Bearer|token)\s{1,3}([A-Za-z0-9._~+/-]{16,4096})/gi;
		const BASIC = /\bAuthorization["'`]{0,2}\s{0,3}[:=,]\s{0,3}["'`]{0,2}Basic\s{1,3}([A-Za-z0-9+/_-]{8,1024})/gi;
		const API_KEY = /\b(?:x-)?api[-_]key["'`]{0,2}\s{0,3}[:=]\s{0,3}["'`]{0,2}([A-Za-z0-9_-]{24,200})(?![\w.([-])/gi;
		const CURL = /\bcurl\b(?:[^\n\\]|\\[\s\S]){0,400}?\s(?:-u|--user)[ =]{0,2}["']?[^\s"':]{1,100}:([^\s"']{3,200})/g;
		const SETTING = "(?:server|data source|host|hostname|addr|address|user ?id|uid|user|username|database|initial catalog|dbq|driver)\\s?=";
		const PASSWORD = "(?:password|pwd)\\s?=\\s?([^;\\s\"']{3,100})";
		const CONNECTION = new RegExp(`\\b${SETTING}[^;=\\n]{1,100};(?:[^;\\n]{1,100};){0,12}?\\s{0,3}${PASSWORD}|\\b${PASSWORD};\\s{0,3}${SETTING}`, "gi");
		const NAME_BEFORE = "[?&](?:amp;)?[a-z0-9_.[%-]{0,40}?";
		const PASSWORD_OF_ADDRESS = new RegExp(`${NAME_BEFORE}(?:passw(?:or)?d|passwort|passphrase|passcode|pwd|psw)(?:\\]|%5d)?=([^&#\\s"'\`]{3,200})`, "gi");
		const TOKEN_OF_ADDRESS = new RegExp(`(?:${NAME_BEFORE}|#[a-z_]{0,20}?)(?<!(?:page|continuation|next|skip|sync|cursor|csrf|xsrf)[-_]?)(?:token|secret|sig|signature|(?:api|access|secret|subscription|auth|account)[-_]?key)(?:\\]|%5d)?=([A-Za-z0-9._~%+/=-]{16,4096})`, "gi");
		const KEY_OF_ADDRESS = /[?&](?:amp;)?key=([A-Za-z0-9_-]{24,200})(?![\w./-])/gi;
		const PLACEHOLDER = /^(?:[$:@]\w{1,60}|\$?\{.*\}|\$?\(.*\)|<.*>|\[.*\]|%\w{1,60}%?|[x*.\u2022-]+|[*[(<]{0,3}(?:redacted|filtered|removed|hidden|masked|scrubbed)[*\])>]{0,3}|null|undefined|none|string|true|false|yes|foo|bar|baz|changeme|letmein|geheim|12345\d{0,5}|admin|root|guest|(?:(?:your|my|the|some|insert|replace|example|test|dummy|fake)[_-]?)*(?:(?:access|api|auth|bearer|secret|jwt|user|db|app)[_-]?)*(?:token|key|secret|passw(?:or)?d|pass|pwd|pw)?(?:[_-]?(?:goes|here|value))*[_-]?\d{0,3})$/i;
		const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
		function credentialsIn(text) {
			const kinds = new Set();
			for (const { value } of (0, cloud_key.m)(text)) {
				const service = (0, cloud_key.z)(value);
				if (OF_MANUALS.test(value) || service === "api key" && !DRAWN.test(value)) continue;
				kinds.add(service);
			}
			if ((0, pem.P)(text).some(({ value }) => PRIVATE_KEY.test(value))) kinds.add("private key");
			if (holds(text, BEARER, isDrawn)) kinds.add("bearer token");
			if (holds(text, BASIC, isUserAndPassword)) kinds.add("basic authorization");
			if (holds(text, API_KEY, isDrawn)) kinds.add("api key");
			if (holds(text, CURL, isPassword)) kinds.add("curl user");
			if (holds(text, CONNECTION, isPassword)) kinds.add("connection string");
			if (holds(text, PASSWORD_OF_ADDRESS, isPassword) || holds(text, TOKEN_OF_ADDRESS, isToken) || holds(text, KEY_OF_ADDRESS, isDrawn)) kinds.add("address with a secret");
			return [...kinds];
		}
		function holds(text, pattern, isOne) {
			for (const [, ...values] of text.matchAll(pattern)) {
				const value = values.find((one) => one !== undefined);
				if (value !== undefined && isOne(value)) return true;
			}
			return false;
		}
		function isPassword(value) {
			const start = value.slice(0, 200);
			return !PLACEHOLDER.test(start) && !PLACEHOLDER.test(start.replace(/[).,;:!\]>]+$/, ""));
		}
		function isDrawn(value) {
			const run = /(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[A-Za-z0-9]{16}/;
			return UUID.test(value) || isPassword(value) && run.test(value);
		}
		function isToken(value) {
			if (OF_MANUALS.test(value)) return false;
			const isMixed = [
				/[a-z]/,
				/[A-Z]/,
				/\d/
			].every((kind) => kind.test(value));
			return isDrawn(value) || isMixed && isPassword(value);
		}
		function isUserAndPassword(value) {
			const read = Buffer.from(value, "base64").toString("latin1");
			const password = /^[ -9;-~]{0,100}:([ -~]{3,200})$/.exec(read)?.[1];
			return password !== undefined && isPassword(password);
		}
		;
		const OBEYS_COMMENTS = /filter-comments$/;
		const CONFIG = { rules: secretlint_rule_preset_recommend_module.a.filter(({ meta }) => !OBEYS_COMMENTS.test(meta.id)).map((rule) => ({
			id: rule.meta.id,
			rule,
			options: {}
		})) };
		const findSecrets = async (texts) => {
			const together = texts.join("\n\n");
			if ((await kindsIn(together)).length === 0) return texts.map(() => []);
			return Promise.all(texts.map(kindsIn));
		};
		async function kindsIn(content) {
			const { messages } = await (0, core_module.n)({
				source: {
					filePath: "row.txt",
					content,
					ext: ".txt",
					contentType: "text"
				},
				options: {
					config: CONFIG,
					noPhysicFilePath: true,
					maskSecrets: true
				}
			});
			return messages.length > 0 ? messages.map(({ ruleId }) => kindOf(ruleId)) : credentialsIn(content);
		}
		function kindOf(ruleId) {
			return ruleId.replace(/^.*secretlint-rule-/, "").replaceAll("-", " ");
		}
	}),
	92327: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { corpusImportCommand: () => corpusImportCommand });
		var reading = __webpack_require__(5636);
		var sink = __webpack_require__(18667);
		var small_heap = __webpack_require__(19112);
		var world = __webpack_require__(650);
		var promises_ = __webpack_require__(51455);
		var errors = __webpack_require__(452);
		var found_files = __webpack_require__(38651);
		;
		async function checkKeptApart(out, named, option) {
			const written = await (0, promises_.realpath)(out).catch(() => null);
			if (written === null) return;
			for (const { file } of await (0, found_files.UE)(named, option)) if (await (0, promises_.realpath)(file).catch(() => file) === written) throw (0, errors.Xu)("input-invalid", {
				file: "--out",
				value: out,
				problem: "is one of the files that are read",
				fix: "name another file"
			});
		}
		var input_yaml = __webpack_require__(70757);
		var folder = __webpack_require__(90290);
		var open_table = __webpack_require__(93544);
		;
		const YAML = /\.ya?ml$/i;
		async function logFiles(named, onRead = () => {}) {
			const sources = [];
			let [pass, rows, before, all] = [
				0,
				0,
				0,
				0
			];
			const onBytes = (bytes) => onRead({
				pass,
				part: all === 0 ? 1 : (before + bytes) / all,
				rows
			});
			for (const { file, bytes } of await (0, found_files.UE)(named, "FILE")) {
				const source = YAML.test(file) ? await yamlFile(file) : await (0, open_table.R)([file], {
					option: "FILE",
					onBytes
				});
				sources.push({
					bytes,
					source
				});
				all += bytes;
			}
			return { async *values() {
				pass += 1;
				before = 0;
				for (const { bytes, source } of sources) {
					for await (const row of source.values()) {
						rows += 1;
						yield row;
					}
					before += bytes;
				}
			} };
		}
		async function yamlFile(file) {
			const yaml = (0, input_yaml.g)(await (0, folder.yR)(file) ?? "", file, "file-invalid");
			const isList = Array.isArray(yaml.value);
			const members = Array.isArray(yaml.value) ? yaml.value : [yaml.value];
			return { async *values() {
				for (const [at, value] of members.entries()) yield {
					place: {
						file,
						row: yaml.lineOf(isList ? [at] : [])
					},
					value
				};
			} };
		}
		var external_node_crypto_ = __webpack_require__(77598);
		var external_node_path_ = __webpack_require__(76760);
		var error_code = __webpack_require__(98686);
		var make_folder = __webpack_require__(21429);
		;
		const BUFFER_CHARS = 1024 * 1024;
		async function newTextFile(path, replaces) {
			const there = await (0, promises_.stat)(path).catch(() => null);
			if (there !== null && !there.isFile()) throw (0, errors.Xu)("input-invalid", {
				file: "--out",
				value: path,
				problem: there.isDirectory() ? "is a folder" : "is a device or a pipe",
				fix: "--out corpus.jsonl"
			});
			if (there !== null && !replaces) throw isThere(path);
			const draft = `${path}.${(0, external_node_crypto_.randomBytes)(6).toString("hex")}.part`;
			let file = await opened(draft).catch(() => {
				throw (0, errors.Xu)("input-invalid", {
					file: "--out",
					value: path,
					problem: "cannot be written",
					fix: "name a file in a folder that is yours"
				});
			});
			let text = "";
			const flush = async () => {
				await file?.appendFile(text);
				text = "";
			};
			return {
				line: async (line) => {
					text += `${line}\n`;
					if (text.length >= BUFFER_CHARS) await flush();
				},
				async keep() {
					await flush();
					await file?.close();
					file = null;
					if (!replaces && await linked(draft, path)) return;
					await (0, promises_.rename)(draft, path);
				},
				async discard() {
					await file?.close();
					file = null;
					await (0, promises_.rm)(draft, { force: true });
				}
			};
		}
		async function opened(draft) {
			(0, make_folder.f)((0, external_node_path_.dirname)(draft));
			return (0, promises_.open)(draft, "wx", 384);
		}
		async function linked(draft, path) {
			try {
				await (0, promises_.link)(draft, path);
				return true;
			} catch (error) {
				if ((0, error_code.$)(error) === "EEXIST") throw isThere(path);
				return false;
			}
		}
		function isThere(path) {
			return (0, errors.Xu)("input-invalid", {
				file: "--out",
				value: path,
				problem: "is there already",
				fix: "name another file, or add --overwrite"
			});
		}
		var find_secrets = __webpack_require__(59146);
		var conversations_columns = __webpack_require__(77895);
		var formats_all = __webpack_require__(1217);
		var no_conversation = __webpack_require__(54725);
		;
		function columnsFormat(columns) {
			return {
				name: "columns",
				recognises: () => true,
				chat(record) {
					const chosen = (0, conversations_columns.K)(record, columns);
					if ("problem" in chosen) throw new no_conversation.t(chosen.problem);
					return chosen.value;
				}
			};
		}
		var names = __webpack_require__(94990);
		var nearest = __webpack_require__(61614);
		var readings = __webpack_require__(34240);
		var redact = __webpack_require__(94599);
		var grams = __webpack_require__(75151);
		var near_duplicates = __webpack_require__(59092);
		;
		const BANDS = 20;
		const ROWS_OF_BAND = 5;
		const SIGNATURE_SIZE = BANDS * ROWS_OF_BAND;
		const EMPTY = null && -1;
		function signatureOf(shingles) {
			const signature = new Uint32Array(SIGNATURE_SIZE).fill(4294967295);
			for (const shingle of shingles) for (let at = 0; at < SIGNATURE_SIZE; at += 1) {
				const hash = (0, grams.gl)(Math.imul(shingle, 2654435761) ^ Math.imul(at + 1, 2246822519));
				if (hash < (signature[at] ?? 0)) signature[at] = hash;
			}
			return signature;
		}
		function estimatedJaccard(a, b) {
			let same = 0;
			for (let at = 0; at < SIGNATURE_SIZE; at += 1) if (a[at] === b[at]) same += 1;
			return same / SIGNATURE_SIZE;
		}
		function duplicateFilter(threshold = NEAR_DUPLICATE, most = 1e5) {
			const slotsOfBand = 2 ** Math.ceil(Math.log2(2 * most));
			const slots = new Int32Array(BANDS * slotsOfBand).fill(EMPTY);
			const signatures = [];
			const numbers = [];
			let read = 0;
			let kept = 0;
			return {
				get forgotten() {
					return Math.max(0, kept - most);
				},
				earlier(text) {
					const number = read++;
					const signature = signatureOf(shinglesOf(text));
					const places = placesOf(signature, slotsOfBand);
					for (const place of places) {
						const at = slots[place] ?? EMPTY;
						const other = at === EMPTY || at < kept - most ? undefined : signatures[at % most];
						if (other !== undefined && estimatedJaccard(signature, other) >= threshold) return numbers[at % most] ?? null;
					}
					for (const place of places) slots[place] = kept;
					signatures[kept % most] = signature;
					numbers[kept % most] = number;
					kept += 1;
					return null;
				}
			};
		}
		function placesOf(signature, slotsOfBand) {
			return Array.from({ length: BANDS }, (_, band) => {
				let hash = band;
				for (let row = 0; row < ROWS_OF_BAND; row += 1) hash = mixed(Math.imul(hash, 2654435761) + (signature[band * ROWS_OF_BAND + row] ?? 0));
				return band * slotsOfBand + hash % slotsOfBand;
			});
		}
		var digest = __webpack_require__(18463);
		;
		const ID_DIGITS = 16;
		const MAX_FILE_CHARS = 200;
		const UNSEEN_IN_JSON = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|[\u{e0000}-\u{e007f}]/gu;
		function idOf(messages) {
			return `p-${(0, digest.sc)((0, digest.dj)(messages)).slice(0, ID_DIGITS)}`;
		}
		function nameOf({ file }) {
			return (file.split(/[\\/]/).at(-1) ?? "").toWellFormed();
		}
		function corpusLine(messages, facts) {
			const { id, domain, kind, format, place, strata, weight } = facts;
			const [only] = messages;
			const asked = messages.length === 1 && only?.role === "user" ? { prompt: only.content } : { messages: messages.map(({ role, content }) => ({
				role,
				content
			})) };
			const file = (0, redact.Q2)(nameOf(place)).slice(-MAX_FILE_CHARS).toWellFormed();
			const row = {
				id,
				domain,
				...kind === null ? {} : { kind },
				...asked,
				source: `${format}: ${file} ${place.row}`,
				...strata.length === 0 ? {} : { strata },
				...weight === 1 ? {} : { weight }
			};
			return JSON.stringify(row).replace(UNSEEN_IN_JSON, (character) => character.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""));
		}
		var disjoint = __webpack_require__(36951);
		;
		const near_ROWS_OF_BAND = 5;
		const near_BANDS = SIGNATURE_SIZE / near_ROWS_OF_BAND;
		const MAX_COMPARED = 40;
		function withoutNearDuplicates(candidates) {
			const alike = (0, disjoint.n)(candidates.length);
			for (let band = 0; band < near_BANDS; band += 1) for (const group of together(candidates, band)) {
				for (const [place, index] of group.entries()) for (const other of group.slice(Math.max(0, place - MAX_COMPARED), place)) {
					const isKnown = alike.of(other) === alike.of(index);
					if (!isKnown && areNear(candidates[other], candidates[index])) alike.join(other, index);
				}
			}
			return candidates.filter((_, index) => alike.of(index) === index);
		}
		function together(candidates, band) {
			const groups = new Map();
			for (const [index, { signature, system }] of candidates.entries()) {
				let hash = (0, grams.gl)(system ^ band);
				for (let row = 0; row < near_ROWS_OF_BAND; row += 1) hash = (0, grams.gl)(Math.imul(hash, 2654435761) + (signature[band * near_ROWS_OF_BAND + row] ?? 0));
				const group = groups.get(hash);
				if (group === undefined) groups.set(hash, [index]);
				else group.push(index);
			}
			return [...groups.values()].filter(({ length }) => length > 1);
		}
		function areNear(a, b) {
			if (a === undefined || b === undefined || a.system !== b.system) return false;
			return estimatedJaccard(a.signature, b.signature) >= near_duplicates.zh;
		}
		;
		const MOST_CANDIDATES = 1e5;
		const PRIORITY_BYTES = 6;
		function priorityOf(seed, id) {
			return (0, digest.w8)(Buffer.from(seed, "utf8"), `import:${id}`).readUIntBE(0, PRIORITY_BYTES);
		}
		class Pool {
			kept = new Map();
			limit = Number.POSITIVE_INFINITY;
			most;
			duplicates = 0;
			beyond = 0;
			constructor(most = MOST_CANDIDATES) {
				this.most = most;
			}
			add(id, priority, candidate) {
				if (priority >= this.limit) {
					this.beyond += 1;
					return;
				}
				const earlier = this.kept.get(id);
				if (earlier !== undefined) {
					this.duplicates += 1;
					const later = candidate();
					if (later.strata.join() < earlier.strata.join()) this.kept.set(id, {
						...earlier,
						strata: later.strata
					});
					return;
				}
				this.kept.set(id, candidate());
				if (this.kept.size > this.most * 1.25) this.shrink();
			}
			shrink() {
				const sorted = [...this.kept.values()].sort((a, b) => a.priority - b.priority);
				this.limit = sorted[this.most]?.priority ?? this.limit;
				this.kept = new Map(sorted.filter(({ priority }) => priority < this.limit).map((one) => [one.id, one]));
				this.beyond += sorted.length - this.kept.size;
			}
			candidates() {
				if (this.kept.size > this.most) this.shrink();
				return [...this.kept.values()].sort((a, b) => a.id < b.id ? -1 : 1);
			}
		}
		var normalise = __webpack_require__(55158);
		var numbers = __webpack_require__(34417);
		;
		const MAX_PROMPT_CHARS = 4e5;
		function promptIn(known) {
			const { place, format, record } = known;
			try {
				const conversation = (0, normalise.$)(format.chat(record), place);
				if ("problem" in conversation) return conversation;
				const asked = conversation.messages.findLastIndex(({ role }) => role !== "assistant");
				const messages = conversation.messages.slice(0, asked + 1).filter(({ content }) => content.trim() !== "");
				const last = messages.at(-1);
				if (last === undefined) return {
					place,
					problem: "it holds nothing but replies"
				};
				if (last.role !== "user") return {
					place,
					problem: "its last message is not from a user"
				};
				const chars = messages.reduce((sum, { content }) => sum + content.length, 0);
				if (chars > MAX_PROMPT_CHARS) return {
					place,
					problem: `a prompt of more than ${(0, numbers.zD)(MAX_PROMPT_CHARS)} characters`
				};
				return {
					...known,
					messages,
					unread: conversation.unread ?? {}
				};
			} catch (error) {
				if (error instanceof no_conversation.t) return {
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
		var read_records = __webpack_require__(89370);
		;
		function allocated(sizes, total) {
			const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
			if (total >= all) return new Map(sizes);
			const shares = [...sizes].map(([name, size]) => {
				const product = BigInt(size) * BigInt(total);
				return {
					name,
					whole: Number(product / BigInt(all)),
					rest: Number(product % BigInt(all))
				};
			});
			let left = total - shares.reduce((sum, { whole }) => sum + whole, 0);
			const byRest = shares.toSorted((a, b) => b.rest - a.rest || (a.name < b.name ? -1 : 1));
			const given = new Map(byRest.map(({ name, whole }) => {
				const extra = left > 0 ? 1 : 0;
				left -= extra;
				return [name, whole + extra];
			}));
			return new Map([...sizes.keys()].map((name) => [name, given.get(name) ?? 0]));
		}
		;
		function selected(candidates, wanted) {
			const byStratum = Map.groupBy(candidates, ({ strata }) => strata.join());
			const sizes = new Map([...byStratum].map(([stratum, { length }]) => [stratum, length]));
			const counts = countsFor(sizes, wanted);
			const taken = [...byStratum].flatMap(([stratum, all]) => all.toSorted((a, b) => a.priority - b.priority || (a.id < b.id ? -1 : 1)).slice(0, counts.get(stratum) ?? 0));
			const strata = [...sizes].map(([stratum, found]) => ({
				stratum,
				found,
				taken: counts.get(stratum) ?? 0
			})).sort((a, b) => b.found - a.found || (a.stratum < b.stratum ? -1 : 1));
			return {
				taken,
				strata
			};
		}
		function countsFor(sizes, wanted) {
			if (wanted === null) return sizes;
			if ("sample" in wanted) return allocated(sizes, wanted.sample);
			return new Map([...sizes].map(([stratum, size]) => [stratum, Math.min(size, wanted.perStratum)]));
		}
		;
		class Skips {
			problems = new Map();
			count = 0;
			add({ place, problem }) {
				this.count += 1;
				const known = this.problems.get(problem);
				if (known === undefined) this.problems.set(problem, {
					count: 1,
					first: place
				});
				else known.count += 1;
			}
			all() {
				return [...this.problems].map(([problem, { count, first }]) => ({
					problem,
					count,
					first
				})).sort((a, b) => b.count - a.count || (a.problem < b.problem ? -1 : 1));
			}
			first() {
				return this.all()[0]?.problem ?? "";
			}
		}
		var misplaced = __webpack_require__(63458);
		var held = __webpack_require__(77968);
		;
		function fieldOf(record, path) {
			return walked(record, path.split("."));
		}
		function walked(value, parts) {
			if (parts.length === 0) return value;
			const inner = (0, held.yB)(value);
			if (Array.isArray(inner)) return walked((0, held.ZV)({ ...inner }, parts[0] ?? ""), parts.slice(1));
			if (!(0, misplaced.pi)(inner)) return undefined;
			for (let length = parts.length; length > 0; length -= 1) {
				const key = parts.slice(0, length).join(".");
				if (!Object.hasOwn(inner, key)) continue;
				const found = walked(inner[key], parts.slice(length));
				if (found !== undefined) return found;
			}
			return undefined;
		}
		;
		const MAX_CHARS = 40;
		const HASH_DIGITS = 8;
		function strataOf(record, fields) {
			const texts = fieldTexts(record, fields);
			return fields.map((field, at) => {
				const last = lastOf(field);
				const name = fields.filter((other) => lastOf(other) === last).length > 1 ? field : last;
				const text = texts[at] ?? null;
				if (text === null) return slugOf(`no-${name}`);
				const cleaned = (0, redact.Q2)(text);
				return slugOf(fields.length === 1 ? cleaned : `${name}-${cleaned}`);
			});
		}
		function lastOf(field) {
			return field.split(".").at(-1) ?? field;
		}
		const MAX_VALUE_CHARS = 1e3;
		function fieldTexts(record, fields) {
			return fields.map((field) => {
				const value = fieldOf(record, field);
				if (value === undefined || value === null || value === "") return null;
				const text = Array.isArray(value) ? value.map(scalar).sort().join("-") : scalar(value);
				return text.slice(0, MAX_VALUE_CHARS);
			});
		}
		const MOST_FIELDS = 200;
		function fieldsIn(record) {
			return Object.keys(record).flatMap((key) => {
				const inner = fieldOf(record, key);
				const below = (0, misplaced.pi)(inner) ? Object.keys(inner) : [];
				return [key, ...below.slice(0, MOST_FIELDS).map((name) => `${key}.${name}`)];
			}).slice(0, MOST_FIELDS);
		}
		function scalar(value) {
			return value !== null && typeof value === "object" ? "nested" : String(value);
		}
		function slugOf(text) {
			const slug = text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
			const isWhole = slug !== "" && slug.length <= MAX_CHARS && !/[^\p{ASCII}\p{Script=Latin}\p{M}]/u.test(text);
			if (isWhole) return slug;
			const hash = (0, digest.sc)(text).slice(0, HASH_DIGITS);
			const rest = slug.slice(0, MAX_CHARS - HASH_DIGITS - 1).replace(/-+$/, "");
			return rest === "" ? `v-${hash}` : `${rest}-${hash}`;
		}
		;
		const MAX_STRATA = 200;
		const MAX_DESCRIBED = 200;
		const BATCH_CHARS = 64 * 1024;
		const BATCH_ROWS = 256;
		async function importPrompts(source, options, findSecrets, write) {
			const first = await firstPass(source, options, findSecrets);
			const candidates = first.pool.candidates();
			const apart = options.keepNear ? candidates : withoutNearDuplicates(candidates);
			const { taken, strata } = selected(apart, options.wanted);
			if (taken.length === 0) throw (0, errors.Xu)("input-invalid", {
				file: "corpus import",
				problem: first.skips.count === 0 ? "the logs hold no row" : `no row holds a prompt: ${first.skips.first()}`,
				fix: "name another file, another --format, or the columns (--prompt-column); docs/corpus.md shows what each product exports"
			});
			const unit = commonDivisor(taken.map(({ weight }) => weight));
			const byPlace = new Map(taken.map((one) => [one.at, one]));
			const redactions = new Map();
			const unread = new Map();
			let at = -1;
			let written = 0;
			for await (const prompt of promptsOf(source, options.format)) {
				if ("problem" in prompt) continue;
				at += 1;
				const one = byPlace.get(at);
				if (one === undefined) continue;
				const { messages, counts } = (0, redact.pc)(prompt.messages);
				if (idOf(messages) !== one.id) throw changed(prompt.place.file);
				for (const [kind, count] of counts) redactions.set(kind, (redactions.get(kind) ?? 0) + count);
				for (const [kind, count] of Object.entries(prompt.unread)) unread.set(kind, (unread.get(kind) ?? 0) + count);
				const { domain, kind } = options;
				const { id, strata: own, weight } = one;
				await write(corpusLine(messages, {
					id,
					domain,
					kind,
					format: prompt.format.name,
					place: prompt.place,
					strata: own,
					weight: weight / unit
				}));
				written += 1;
			}
			if (written !== taken.length) throw changed("a log");
			return {
				records: first.records,
				formats: first.formats,
				skipped: first.skips.all(),
				withSecrets: first.withSecrets,
				duplicates: first.pool.duplicates,
				nearDuplicates: candidates.length - apart.length,
				beyond: first.pool.beyond,
				notSampled: apart.length - taken.length,
				redactions,
				unread,
				strata,
				written
			};
		}
		async function* promptsOf(source, format) {
			for await (const known of (0, read_records.W)(source, format)) yield "problem" in known ? known : promptIn(known);
		}
		async function firstPass(source, options, findSecrets) {
			const pool = new Pool();
			const skips = new Skips();
			const formats = new Map();
			const secrets = [];
			const strata = new Set();
			const unseen = new Set(options.strata);
			let fields = [];
			let [records, withSecrets, at, chars] = [
				0,
				0,
				-1,
				0
			];
			let batch = [];
			const settle = async () => {
				const found = await findSecrets(batch.map(({ prompt }) => textOf(prompt, options.strata)));
				for (const [index, { prompt, at: place }] of batch.entries()) {
					const kinds = found[index] ?? [];
					if (kinds.length > 0) withSecrets += 1;
					if (kinds.length > 0 && !options.skipSecrets && secrets.length < MAX_DESCRIBED) secrets.push(secretIn(prompt, kinds));
					if (kinds.length === 0) take(prompt, place);
				}
				batch = [];
				chars = 0;
			};
			const take = (prompt, place) => {
				const { messages } = (0, redact.pc)(prompt.messages);
				const id = idOf(messages);
				const own = strataOf(prompt.record, options.strata);
				if (unseen.size > 0) {
					for (const [index, text] of fieldTexts(prompt.record, options.strata).entries()) if (text !== null) unseen.delete(options.strata[index] ?? "");
				}
				strata.add(own.join());
				if (strata.size > MAX_STRATA) throw tooManyStrata(options.strata);
				const priority = priorityOf(options.seed, id);
				pool.add(id, priority, () => ({
					id,
					priority,
					at: place,
					strata: own,
					weight: weightOf(prompt),
					signature: signatureOf((0, near_duplicates.vs)(saidBy("user", messages))),
					system: (0, grams.Ap)(saidBy("system", messages))
				}));
			};
			for await (const prompt of promptsOf(source, options.format)) {
				records += 1;
				if ("problem" in prompt) {
					skips.add(prompt);
					continue;
				}
				at += 1;
				if (!formats.has(prompt.format.name)) fields = [...fields, ...fieldsIn(prompt.record)];
				formats.set(prompt.format.name, (formats.get(prompt.format.name) ?? 0) + 1);
				batch.push({
					at,
					prompt
				});
				chars += prompt.messages.reduce((sum, { content }) => sum + content.length, 0);
				if (chars >= BATCH_CHARS || batch.length >= BATCH_ROWS) await settle();
			}
			await settle();
			if (secrets.length > 0) throw (0, errors.e6)("file-invalid", secrets, withSecrets - secrets.length);
			const [field] = unseen;
			if (field !== undefined && at >= 0 && withSecrets <= at) throw noSuchField(field, fields);
			return {
				pool,
				skips,
				formats,
				records,
				withSecrets
			};
		}
		function secretIn({ place }, kinds) {
			return {
				file: place.file,
				line: place.row,
				problem: `holds a secret (${[...new Set(kinds)].join(", ")})`,
				fix: "take it out of the log and revoke it; or leave such rows out: --skip-secrets"
			};
		}
		function tooManyStrata(fields) {
			return (0, errors.Xu)("input-invalid", {
				file: "--strata",
				value: fields.join(" "),
				problem: `more than ${MAX_STRATA} different values`,
				fix: "name a field with few values, such as the model or the route, not one that names users or requests"
			});
		}
		function noSuchField(field, fields) {
			const near = (0, nearest.p)(field, fields)?.name;
			return (0, errors.Xu)("input-invalid", {
				file: "--strata",
				value: field,
				problem: "no record has this field",
				fix: near === undefined ? "name a field of the records, with dots between keys" : `--strata ${(0, errors.Jj)(near)}`
			});
		}
		function changed(file) {
			return (0, errors.Xu)("file-invalid", {
				file,
				problem: "changed while it was read",
				fix: "copy the log first, then import the copy"
			});
		}
		function textOf({ messages, record, place }, strata) {
			const texts = [
				...messages.map(({ content }) => content),
				...fieldTexts(record, strata),
				nameOf(place)
			];
			return (0, readings.RO)(texts.join("\n")).join("\n\n");
		}
		function saidBy(who, messages) {
			return messages.flatMap(({ role, content }) => role === who ? [content] : []).join("\n");
		}
		const MAX_WEIGHT = 1e6;
		function weightOf({ record }) {
			const samples = record.paraphrase === undefined ? 1 : Number(record.samples_per_paraphrase ?? 1);
			return Number.isInteger(samples) && samples >= 1 && samples <= MAX_WEIGHT ? samples : 1;
		}
		function commonDivisor(numbers) {
			const divisor = (a, b) => b === 0 ? a : divisor(b, a % b);
			return numbers.reduce(divisor, 0) || 1;
		}
		var patterns = __webpack_require__(46453);
		var terminal = __webpack_require__(91488);
		;
		const MAX_LINES = 15;
		const SCHEMA = "cuegate/corpus-import/v1";
		function importAsJson(summary, out) {
			const { records, formats, skipped, strata, written } = summary;
			return {
				schema: SCHEMA,
				out,
				records,
				rows: records,
				formats: Object.fromEntries(formats),
				skipped,
				with_secrets: summary.withSecrets,
				duplicates: summary.duplicates,
				near_duplicates: summary.nearDuplicates,
				beyond: summary.beyond,
				not_sampled: summary.notSampled,
				redactions: Object.fromEntries(summary.redactions),
				unread: Object.fromEntries(summary.unread),
				strata: strata.map(({ stratum, ...counts }) => ({
					strata: stratum === "" ? [] : stratum.split(","),
					...counts
				})),
				written
			};
		}
		function importAsText(summary, out, fields) {
			const { records, formats, skipped, strata, redactions, unread, written } = summary;
			const told = [...formats].map(([name, count]) => `${name} ${(0, numbers.zD)(count)}`).join(", ");
			const lost = skipped.reduce((sum, { count }) => sum + count, 0);
			const lines = [
				`${(0, numbers.hS)(written, "prompt")} in ${(0, terminal.u$)(out)}, of ${(0, numbers.hS)(records, "record")}.`,
				"",
				`  read         ${told === "" ? "none" : told}`,
				line("skipped", lost, "no prompt in them:"),
				...some(skipped.map(({ problem, count, first }) => `    ${(0, numbers.zD)(count)} \u00d7 ${problem} (first: ${(0, terminal.u$)(first.file)} ${first.row})`)),
				line("secrets", summary.withSecrets, "left out because of a secret"),
				line("repeats", summary.duplicates, "the same as an earlier one"),
				line("near", summary.nearDuplicates, "nearly the same as another"),
				line("beyond", summary.beyond, `not looked at: more than ${(0, numbers.zD)(MOST_CANDIDATES)} different prompts; which are is random, by --seed`),
				line("not sampled", summary.notSampled, "not drawn"),
				listed("replaced", [...redactions].map(([kind, count]) => `${kind} ${(0, numbers.zD)(count)}`)),
				listed("unread", [...unread].map(([kind, count]) => `${kind} ${(0, numbers.zD)(count)}`)),
				...fields.length === 0 ? [] : ["", `  strata (${fields.map((field) => (0, terminal.u$)(field, "bare")).join(", ")}): taken of found`],
				...fields.length === 0 ? [] : some(strata.map(({ stratum, found, taken }) => `    ${stratum}: ${(0, numbers.zD)(taken)} of ${(0, numbers.zD)(found)}`)),
				"",
				"Names, addresses and what only a reader would recognise are not replaced: read the file before you share it.",
				`Next: cuegate corpus show ${(0, terminal.u$)(out)} and cuegate corpus check ${(0, terminal.u$)(out)}; then name it as corpus in the policy.`
			];
			return lines.filter((one) => one !== null).join("\n");
		}
		function line(word, count, what) {
			return count === 0 ? null : `  ${word.padEnd(12)} ${(0, numbers.zD)(count)} ${what}`;
		}
		function listed(word, items) {
			return items.length === 0 ? null : `  ${word.padEnd(12)} ${items.join(", ")}`;
		}
		function some(lines) {
			const more = lines.length - MAX_LINES;
			return more > 1 ? [...lines.slice(0, MAX_LINES), `    \u2026 and ${(0, numbers.zD)(more)} more (--json has all)`] : lines;
		}
		;
		async function corpusImportCommand(files, options) {
			const wanted = readOptions(options);
			(0, small_heap.p8)();
			const progress = (0, reading.A)({
				stream: sink.oS.notices,
				env: process.env,
				json: options.json === true,
				clock: world.ml
			});
			const logs = await logFiles(files, progress.show);
			await checkKeptApart(options.out, files, "FILE");
			const out = await newTextFile(options.out, options.overwrite === true);
			try {
				const summary = await importPrompts(logs, wanted, find_secrets.d, out.line);
				await out.keep();
				return options.json === true ? {
					json: importAsJson(summary, options.out),
					exit: 0
				} : {
					text: importAsText(summary, options.out, wanted.strata),
					exit: 0
				};
			} finally {
				progress.end();
				await out.discard();
			}
		}
		function readOptions(options) {
			const { format, domain, kind = null, strata = [], seed } = options;
			if (!names.BU.includes(format)) {
				const meant = (0, nearest.p)(format, names.BU)?.name ?? names.Q8;
				throw wrong("--format", format, `there is no such format; there are ${names.BU.join(", ")}`, `--format ${meant}`);
			}
			if (!patterns.ID.test(domain)) throw wrong("--domain", domain, "must be 1\u201340 of a\u2013z, 0\u20139 and -", "--domain support");
			if (!isKind(kind)) throw wrong("--kind", String(kind), "must be task, advice or open", "--kind task");
			return {
				format: formatOf(options),
				domain,
				kind,
				strata: strata.filter((field) => field !== ""),
				wanted: wantedOf(options),
				seed,
				skipSecrets: options.skipSecrets === true,
				keepNear: options.keepNear === true
			};
		}
		function formatOf({ format, promptColumn, systemColumn, messagesColumn }) {
			const columns = {
				prompt: promptColumn,
				system: systemColumn,
				messages: messagesColumn
			};
			if ((0, conversations_columns.T)(columns).length === 0) return (0, formats_all.v)(format);
			if (format !== names.Q8) throw wrong("--format", format, "columns are named, too", "leave --format out");
			return columnsFormat(columns);
		}
		function isKind(kind) {
			return kind === null || [
				"task",
				"advice",
				"open"
			].includes(kind);
		}
		function wantedOf({ sample, perStratum }) {
			if (sample !== undefined && perStratum !== undefined) throw wrong("--per-stratum", perStratum, "--sample is there, too", "leave one of them out");
			if (sample !== undefined) return { sample: countOf("--sample", sample) };
			return perStratum === undefined ? null : { perStratum: countOf("--per-stratum", perStratum) };
		}
		const MAX_COUNT = 1e6;
		function countOf(option, written) {
			const count = /^\d{1,7}$/.test(written) ? Number(written) : 0;
			if (count < 1 || count > MAX_COUNT) throw wrong(option, written, `must be a whole number from 1 to ${MAX_COUNT}`, `${option} 500`);
			return count;
		}
		function wrong(file, value, problem, fix) {
			return (0, errors.Xu)("input-invalid", {
				file,
				value,
				problem,
				fix
			});
		}
	}),
	51876: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			fg: () => isGlob,
			k8: () => globOf,
			yS: () => folderOf
		});
		class GlobMachine {
			states = [];
			begin;
			static END = 0;
			constructor(pattern) {
				this.states.push({
					accepts: null,
					next: []
				});
				this.begin = this.chain(partsOf(pattern, true), GlobMachine.END);
			}
			get size() {
				return this.states.length;
			}
			matches(name) {
				return this.walk(name).reached.has(GlobMachine.END);
			}
			reachesBelow(path) {
				return this.walk(`${path}/`).reached.size > 0;
			}
			walk(text) {
				let steps = 0;
				let here = new Set();
				const enter = (into, first) => {
					const waiting = [first];
					for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
						if (into.has(at)) continue;
						into.add(at);
						steps += 1;
						const state = this.states[at];
						if (state?.accepts === null) waiting.push(...state.next);
					}
				};
				enter(here, this.begin);
				for (const char of text) {
					const there = new Set();
					for (const at of here) {
						const state = this.states[at];
						if (state?.accepts?.(char) === true) for (const next of state.next) enter(there, next);
					}
					here = there;
					if (here.size === 0) break;
				}
				return {
					reached: here,
					steps
				};
			}
			chain(parts, next) {
				return parts.reduceRight((after, part) => this.add(part, after), next);
			}
			add(part, next) {
				if (part.kind === "one") return this.state({
					accepts: part.accepts,
					next: [next]
				});
				if (part.kind === "either") return this.state({
					accepts: null,
					next: part.branches.map((branch) => this.chain(branch, next))
				});
				const fork = this.states.length;
				this.states.push({
					accepts: null,
					next: [next, fork + 1]
				});
				this.states.push({
					accepts: part.accepts,
					next: [fork]
				});
				return fork;
			}
			state(state) {
				return this.states.push(state) - 1;
			}
		}
		const COMPILED = new Map();
		function globOf(pattern) {
			const known = COMPILED.get(pattern);
			if (known !== undefined) return known;
			const made = new GlobMachine(pattern.replace(/^\.\//, ""));
			COMPILED.set(pattern, made);
			return made;
		}
		function isGlob(text) {
			return /[*?[{\\]/.test(text);
		}
		function folderOf(pattern) {
			const segments = pattern.split("/");
			const first = segments.findIndex(isGlob);
			return segments.slice(0, first < 0 ? -1 : first).join("/");
		}
		const inSegment = (char) => char !== "/";
		const anything = () => true;
		const literal = (wanted) => ({
			kind: "one",
			accepts: (char) => char === wanted
		});
		function partsOf(pattern, begins) {
			const chars = [...pattern];
			const parts = [];
			for (let at = 0; at < chars.length;) {
				const [made, next] = partAt(chars, at, at === 0 ? begins : chars[at - 1] === "/");
				parts.push(...made);
				at = next;
			}
			return parts;
		}
		function partAt(chars, at, begins) {
			const char = chars[at] ?? "";
			if (begins && isGlobstar(chars, at)) {
				if (chars[at + 2] === undefined) return [[{
					kind: "many",
					accepts: anything
				}], at + 2];
				return [[optional([{
					kind: "many",
					accepts: anything
				}, literal("/")])], at + 3];
			}
			if (char === "/" && isGlobstar(chars, at + 1) && chars[at + 3] === undefined) return [[optional([literal("/"), {
				kind: "many",
				accepts: anything
			}])], at + 3];
			if (char === "*") {
				let end = at;
				while (chars[end] === "*") end += 1;
				return [[{
					kind: "many",
					accepts: inSegment
				}], end];
			}
			if (char === "?") return [[{
				kind: "one",
				accepts: inSegment
			}], at + 1];
			if (char === "\\" && at + 1 < chars.length) return [[literal(chars[at + 1] ?? "")], at + 2];
			if (char === "[") return classAt(chars, at) ?? [[literal(char)], at + 1];
			if (char === "{") return bracesAt(chars, at, begins) ?? [[literal(char)], at + 1];
			return [[literal(char)], at + 1];
		}
		function isGlobstar(chars, at) {
			return chars[at] === "*" && chars[at + 1] === "*" && (chars[at + 2] === undefined || chars[at + 2] === "/");
		}
		function optional(parts) {
			return {
				kind: "either",
				branches: [parts, []]
			};
		}
		function classAt(chars, at) {
			const negated = chars[at + 1] === "!" || chars[at + 1] === "^";
			const first = at + (negated ? 2 : 1);
			const end = chars.indexOf("]", first + 1);
			if (end < 0) return null;
			const ranges = [];
			for (let index = first; index < end; index += 1) {
				const from = chars[index] ?? "";
				const isRange = chars[index + 1] === "-" && index + 2 < end;
				ranges.push([from, isRange ? chars[index + 2] ?? "" : from]);
				if (isRange) index += 2;
			}
			const within = (char) => ranges.some(([from, to]) => codeOf(from) <= codeOf(char) && codeOf(char) <= codeOf(to));
			return [[{
				kind: "one",
				accepts: (char) => char !== "/" && within(char) !== negated
			}], end + 1];
		}
		function codeOf(char) {
			return char.codePointAt(0) ?? 0;
		}
		function bracesAt(chars, at, begins) {
			const commas = [at];
			let depth = 0;
			for (let index = at; index < chars.length; index += 1) {
				if (chars[index] === "\\") index += 1;
				else if (chars[index] === "{") depth += 1;
				else if (chars[index] === "," && depth === 1) commas.push(index);
				else if (chars[index] === "}" && --depth === 0) {
					if (commas.length === 1) return null;
					const branches = commas.map((comma, branch) => partsOf(chars.slice(comma + 1, commas[branch + 1] ?? index).join(""), begins));
					return [[{
						kind: "either",
						branches
					}], index + 1];
				}
			}
			return null;
		}
	}),
	70757: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { g: () => readYaml });
		var yaml_m0 = __webpack_require__(38815);
		var _errors_js_m1 = __webpack_require__(452);
		var _text_js_m2 = __webpack_require__(99941);
		const MAX_BYTES = 64 * 1024;
		const MAX_LINES = 2e3;
		function readYaml(raw, file, code) {
			const text = raw.replace(/^\uFEFF/, "");
			const refuse = (problem, fix, line) => (0, _errors_js_m1.Xu)(code, {
				file,
				problem,
				fix,
				...line === undefined ? {} : { line }
			});
			const bytes = Buffer.byteLength(text, "utf8");
			if (bytes > MAX_BYTES) throw refuse(`the file has ${bytes} bytes, more than ${MAX_BYTES}`, "move lists such as cues or prompts into files of their own");
			const lines = text.split("\n").length;
			if (lines > MAX_LINES) throw refuse(`the file has ${lines} lines, more than ${MAX_LINES}`, "move lists such as cues or prompts into files of their own");
			const hidden = (0, _text_js_m2.s8)(text);
			if (hidden !== null) throw refuse("a control, hidden direction or tag character", "delete the invisible characters on this line", hidden);
			const ended = (0, _text_js_m2.JN)(text);
			if (ended !== null) throw refuse("a line end that not every reader of YAML takes for one (CR alone, U+0085, U+2028 or U+2029)", "end every line with LF or CRLF", ended);
			const directive = text.split("\n").findIndex((line) => line.startsWith("%"));
			if (directive >= 0) throw refuse("a YAML directive", "delete the line that begins with %", directive + 1);
			const lineCounter = new yaml_m0.HN();
			const documents = (0, yaml_m0.hR)(text, {
				lineCounter,
				version: "1.2",
				schema: "core",
				strict: true,
				uniqueKeys: true,
				prettyErrors: false,
				logLevel: "error"
			});
			const [document, second] = Array.isArray(documents) ? documents : [];
			if (document === undefined || document.contents === null) throw refuse("the file is empty", "version: 1", 1);
			if (second !== undefined) throw refuse("a second YAML document", "delete the line --- and everything after it", lineCounter.linePos(second.range[0]).line);
			const [trouble] = [...document.errors, ...document.warnings];
			const twice = trouble?.code === "DUPLICATE_KEY" ? keyTwice(document, trouble.pos[0]) : null;
			if (trouble !== undefined && twice !== null) throw (0, _errors_js_m1.Xu)(code, {
				file,
				line: lineCounter.linePos(twice.offset).line,
				key: twice.key,
				problem: `${twice.key} stands here twice; it may belong under ${twice.owner}, which is empty: indent it`,
				fix: `put two more spaces before ${twice.key}:, so that it stands below ${twice.owner}:`
			});
			if (trouble !== undefined) throw refuse(`not valid YAML: ${(0, _errors_js_m1.Jj)(trouble.message.split("\n")[0] ?? "")}`, trouble.code === "DUPLICATE_KEY" ? "keep one of the two lines" : "correct the indentation or quoting of this line", lineCounter.linePos(trouble.pos[0]).line);
			(0, yaml_m0.YR)(document, {
				Pair: (_key, { key }) => {
					const name = (0, yaml_m0.jn)(key) && typeof key.value === "string" ? key.value : null;
					if (name !== null && name !== "__proto__") return;
					const line = (0, yaml_m0.Ll)(key) ? lineCounter.linePos(key.range?.[0] ?? 0).line : 1;
					if (name === null) throw refuse("a key that is not a plain name", "write the key as a name", line);
					throw (0, _errors_js_m1.Xu)(code, {
						file,
						line,
						key: name,
						problem: "unknown key",
						fix: `remove ${name}`
					});
				},
				Alias: (_key, node) => {
					throw refuse("a YAML alias", "write the value out", lineCounter.linePos(node.range?.[0] ?? 0).line);
				},
				Node: (_key, node) => {
					const line = lineCounter.linePos(node.range?.[0] ?? 0).line;
					if ("anchor" in node && node.anchor !== undefined) throw refuse("a YAML anchor", `remove &${node.anchor}`, line);
					if (node.tag !== undefined) throw refuse(`a YAML tag (${node.tag})`, "remove the tag that begins with !", line);
				}
			});
			return {
				file,
				value: document.toJS({ maxAliasCount: 0 }),
				sourceOf: (path) => {
					const node = document.getIn(path, true);
					return (0, yaml_m0.jn)(node) && typeof node.source === "string" ? node.source : null;
				},
				lineOf: (path) => lineCounter.linePos(offsetOf(document, path)).line
			};
		}
		function keyTwice(document, from) {
			let found = null;
			(0, yaml_m0.YR)(document, { Map: (_key, { items }) => {
				const at = items.findIndex(({ key }) => (0, yaml_m0.Ll)(key) && (key.range?.[0] ?? -1) >= from);
				const key = items[at]?.key;
				const above = items.slice(0, Math.max(0, at));
				const owner = above.findLast(({ value }) => value === null || (0, yaml_m0.jn)(value) && value.value === null)?.key;
				const isTwice = above.some((other) => (0, yaml_m0.jn)(other.key) && (0, yaml_m0.jn)(key) && other.key.value === key.value);
				if (!isTwice || !(0, yaml_m0.jn)(key) || !(0, yaml_m0.jn)(owner)) return undefined;
				found = {
					key: String(key.value),
					owner: String(owner.value),
					offset: key.range?.[0] ?? from
				};
				return yaml_m0.YR.BREAK;
			} });
			return found;
		}
		function offsetOf(document, path) {
			for (let length = path.length; length > 0; length -= 1) {
				const parent = document.getIn(path.slice(0, length - 1), true);
				const last = path[length - 1];
				if (parent !== null && typeof parent === "object" && "items" in parent && Array.isArray(parent.items)) {
					for (const item of parent.items) if ((0, yaml_m0.Ll)(item.key) && "value" in item.key && item.key.value === last) return item.key.range?.[0] ?? 0;
				}
				const node = document.getIn(path.slice(0, length), true);
				if ((0, yaml_m0.Ll)(node)) return node.range?.[0] ?? 0;
			}
			return 0;
		}
	})
};
