export const id = 6025;
export const ids = [6025];
export const modules = {
	50452: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { v: () => countExposure });
		var redact_compared = __webpack_require__(72972);
		var grams = __webpack_require__(75151);
		var near_duplicates = __webpack_require__(59092);
		;
		const PLACE = "{prompt}";
		const FIELD = /^(?<key>\s*[-*]?\s*\p{L}[\p{L}\p{N} _/-]{0,40}:)[ \t]*(?<value>\S[^\n]{0,80})$/u;
		const MOST_VALUE_WORDS = 4;
		const VARIED = /\{[\w-]+\}/;
		const MOST_GAP_WORDS = 12;
		function framesOf({ prefix = "", suffix = "", template = PLACE }) {
			const at = template.indexOf(PLACE);
			return {
				before: prefix + template.slice(0, at),
				after: template.slice(at + PLACE.length) + suffix
			};
		}
		function patternOf(text) {
			const open = text.split("\n").map((line) => {
				const { key, value } = FIELD.exec(line)?.groups ?? {};
				const isField = value !== undefined && (0, grams.Z9)(value).length <= MOST_VALUE_WORDS;
				return isField ? `${key} {value}` : line;
			}).join("\n");
			const all = open.split(VARIED).map((part) => (0, grams.Z9)(part).map((word) => /^\p{N}+$/u.test(word) ? "0" : word));
			const runs = all.filter(({ length }) => length > 0);
			return {
				runs,
				isOpen: {
					before: all[0]?.length === 0,
					after: all.at(-1)?.length === 0
				},
				marks: runs.length > 0 ? "" : (0, grams.Mf)(text)
			};
		}
		function isMarked({ runs, marks }) {
			return runs.length > 0 || marks !== "";
		}
		function isIn({ words, folded }, { runs, isOpen, marks }, where) {
			if (runs.length === 0) {
				if (where === "start") return folded.startsWith(marks);
				return where === "end" ? folded.endsWith(marks) : folded.includes(marks);
			}
			if (where === "anywhere") return follows(words, runs, 0, words.length);
			const slack = (where === "start" ? isOpen.before : isOpen.after) ? MOST_GAP_WORDS : 0;
			if (where === "start") return follows(words, runs, 0, slack);
			const backwards = [...runs].reverse().map((run) => [...run].reverse());
			return follows([...words].reverse(), backwards, 0, slack);
		}
		function follows(words, runs, first, slack) {
			let [from, room] = [first, slack];
			for (const run of runs) {
				const last = Math.min(from + room, words.length - run.length);
				let at = from;
				while (at <= last && !run.every((word, offset) => words[at + offset] === word)) at += 1;
				if (at > last) return false;
				from = at + run.length;
				room = MOST_GAP_WORDS;
			}
			return true;
		}
		;
		const FEWEST_SHARE = .1;
		const FEWEST_TIMES = 4;
		const MOST_WORDS = 40;
		const WORDS_NEEDED = 2;
		const FEWEST_RECOGNISED = .5;
		function topicOf(rewrite, prompts) {
			const rewritten = Object.values(rewrite).map((text) => new Set((0, grams.Z9)(text)));
			const others = prompts.map(({ messages }) => new Set((0, grams.Z9)(messages.at(-1)?.content ?? "")));
			const shareIn = (all, word) => (all.filter((words) => words.has(word)).length + .5) / (all.length + 1);
			const telling = [...new Set(rewritten.flatMap((words) => [...words]))].map((word) => ({
				word,
				share: shareIn(rewritten, word)
			})).filter(({ share }) => share >= FEWEST_SHARE).map(({ word, share }) => ({
				word,
				share,
				times: share / shareIn(others, word)
			})).filter(({ times }) => times >= FEWEST_TIMES).sort((a, b) => b.share - a.share || (a.word < b.word ? -1 : 1)).slice(0, MOST_WORDS);
			const words = new Set(telling.map(({ word }) => word));
			const isAbout = (said) => {
				const found = new Set([...said].filter((word) => words.has(word)));
				return found.size >= WORDS_NEEDED;
			};
			const recognised = rewritten.filter(isAbout).length;
			if (recognised < FEWEST_RECOGNISED * rewritten.length || recognised === 0) return null;
			return ({ words: said }) => isAbout(said);
		}
		;
		const HELD = .8;
		function carriedBy(messages) {
			const said = messages.findLast(({ role }) => role === "user")?.content ?? "";
			const system = messages.filter(({ role }) => role === "system").map(({ content }) => content);
			const text = system.join("\n\n");
			return {
				words: numbersAlike((0, grams.Z9)(said)),
				folded: (0, grams.Mf)(said),
				system: system.length === 0 ? null : {
					words: numbersAlike((0, grams.Z9)(text)),
					folded: (0, grams.Mf)(text),
					shingles: (0, near_duplicates.vs)(text)
				}
			};
		}
		function numbersAlike(words) {
			return words.map((word) => /^\p{N}+$/u.test(word) ? "0" : word);
		}
		function carrierOf(cue, prompts) {
			const parts = [];
			const { before, after } = framesOf(cue);
			if (cue.system === null) parts.push(({ system }) => system === null);
			else if (cue.system !== undefined) parts.push(systemCarrier(cue.system));
			if (before.trim() !== "") parts.push(edgeCarrier(before, "start"));
			if (after.trim() !== "") parts.push(edgeCarrier(after, "end"));
			if (cue.rewrite !== undefined) parts.push(topicOf(cue.rewrite, prompts));
			const all = parts.filter((part) => part !== null);
			return all.length === 0 || all.length < parts.length ? null : (request) => all.every((part) => part(request));
		}
		function systemCarrier(text) {
			const pattern = patternOf(text);
			const shingles = (0, near_duplicates.vs)(text);
			if (!isMarked(pattern)) return null;
			return ({ system }) => system !== null && (isIn(system, pattern, "anywhere") || shingles.size >= 5 && heldBy(shingles, system.shingles) >= HELD);
		}
		function edgeCarrier(text, edge) {
			const pattern = patternOf(text);
			return isMarked(pattern) ? (request) => isIn(request, pattern, edge) : null;
		}
		function heldBy(some, all) {
			return [...some].filter((one) => all.has(one)).length / some.size;
		}
		;
		function worded(cue, inOtherWords) {
			const { system, prefix, suffix, template } = cue;
			return {
				...cue,
				...typeof system === "string" ? { system: inOtherWords(system) } : {},
				...prefix === undefined ? {} : { prefix: inOtherWords(prefix) },
				...suffix === undefined ? {} : { suffix: inOtherWords(suffix) },
				...template === undefined ? {} : { template: inOtherWords(template) }
			};
		}
		;
		function comparedCue(cue) {
			const { rewrite, vary } = cue;
			return {
				...worded(cue, redact_compared.l),
				...rewrite === undefined ? {} : { rewrite: mapped(rewrite, redact_compared.l) },
				...vary === undefined ? {} : { vary: mapped(vary, (values) => values.map(redact_compared.l)) }
			};
		}
		function mapped(all, of) {
			return Object.fromEntries(Object.entries(all).map(([key, one]) => [key, of(one)]));
		}
		var cues_vary = __webpack_require__(47582);
		;
		const MOST_FORMS = 1e3;
		function carrierOfForms(cue, prompts) {
			const { vary, ...fixed } = cue;
			const open = carrierOf(comparedCue(cue), prompts);
			if (vary === undefined) return open;
			const forms = valuesIn(Object.entries(vary)).map((values) => carrierOf(comparedCue(worded(fixed, (text) => (0, cues_vary.tV)(text, values))), prompts));
			if (forms.length === 0) return open;
			const carriers = forms.filter((form) => form !== null);
			if (carriers.length < forms.length) return null;
			return (request) => open?.(request) === true || carriers.some((carries) => carries(request));
		}
		function valuesIn(lists) {
			const [first, ...rest] = lists;
			if (first === undefined) return [{}];
			const [name, values] = first;
			const others = valuesIn(rest);
			if (others.length * values.length > MOST_FORMS) return [];
			return values.flatMap((value) => others.map((other) => ({
				[name]: value,
				...other
			})));
		}
		;
		function countExposure(cues, prompts) {
			const carriers = [];
			const unknown = [];
			const corpus = comparedCorpus(prompts);
			const plain = corpus.map(({ prompt }) => prompt);
			for (const { name, cue } of cues) {
				const carries = carrierOfForms(cue, plain);
				if (carries === null) unknown.push(name);
				else carriers.push({
					name,
					carries
				});
			}
			const counts = new Map();
			let [sum, squares] = [0, 0];
			const addCarried = (request, weight) => {
				sum += weight;
				squares += weight * weight;
				const carried = carriers.filter(({ carries }) => carries(request)).map(({ name }) => name);
				if (carried.length === 0) return;
				const key = carried.join("\n");
				const count = counts.get(key) ?? {
					cues: carried,
					requests: 0
				};
				count.requests += weight;
				counts.set(key, count);
			};
			return {
				add: (messages, weight = 1) => addCarried(carriedBy((0, redact_compared.A)(messages)), weight),
				addCorpus() {
					for (const { prompt, carried } of corpus) addCarried(carried(), prompt.weight);
				},
				soFar() {
					const scale = sum === 0 ? 1 : sum / squares;
					return {
						requests: sum * scale,
						carried: [...counts.values()].map(({ cues, requests }) => ({
							cues,
							requests: requests * scale
						})).sort((a, b) => b.requests - a.requests || (a.cues.join() < b.cues.join() ? -1 : 1)),
						unknown
					};
				}
			};
		}
		const COMPARED = new WeakMap();
		function comparedCorpus(prompts) {
			const compared = COMPARED.get(prompts) ?? prompts.map((one) => {
				const prompt = {
					...one,
					messages: (0, redact_compared.A)(one.messages)
				};
				let carried = null;
				return {
					prompt,
					carried: () => {
						carried ??= carriedBy(prompt.messages);
						return carried;
					}
				};
			});
			COMPARED.set(prompts, compared);
			return compared;
		}
	}),
	16241: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Eg: () => readTraffic,
			GE: () => TRAFFIC_SCHEMA,
			nR: () => trafficText
		});
		var _errors_js_m0 = __webpack_require__(452);
		var _input_explain_js_m1 = __webpack_require__(11878);
		var _input_unambiguous_json_js_m3 = __webpack_require__(58664);
		var _zod_js_m2 = __webpack_require__(65304);
		const TRAFFIC_SCHEMA = "cuegate/traffic/v1";
		const CODE = "file-invalid";
		const AGAIN = "cuegate corpus compare CORPUS --production LOGS --out traffic.json";
		const MAX_BYTES = 32 * 1024 * 1024;
		const digest = _zod_js_m2.z.string().regex(/^sha256:[0-9a-f]{64}$/, "must be sha256: and 64 hex digits");
		const count = _zod_js_m2.z.int().min(0);
		const rate = _zod_js_m2.z.number().min(0).max(1);
		const area = _zod_js_m2.z.strictObject({
			auc: rate,
			lower: rate,
			upper: rate,
			first: count,
			second: count
		}).nullable();
		const trafficSchema = _zod_js_m2.z.strictObject({
			schema: _zod_js_m2.z.literal(TRAFFIC_SCHEMA),
			cuegate: _zod_js_m2.z.string().max(40),
			logs: _zod_js_m2.z.strictObject({
				digest,
				requests: _zod_js_m2.z.int().min(1),
				skipped: count
			}),
			corpus: _zod_js_m2.z.strictObject({
				digest,
				prompts: count
			}),
			likeness: _zod_js_m2.z.strictObject({
				corpus: area,
				corpus_as_sent: area,
				questions: area,
				with_cues: area.exactOptional()
			}),
			cues: _zod_js_m2.z.array(digest).max(1e3),
			unknown: _zod_js_m2.z.array(count),
			carried: _zod_js_m2.z.array(_zod_js_m2.z.strictObject({
				cues: _zod_js_m2.z.array(count).min(1),
				requests: _zod_js_m2.z.int().min(1)
			}))
		}).refine(({ cues, unknown, carried }) => [unknown, ...carried.map((set) => set.cues)].every((set) => set.every((place) => place < cues.length)), "names a cue that is not in cues").refine(({ logs, carried }) => carried.reduce((sum, { requests }) => sum + requests, 0) <= logs.requests, "carried holds more requests than there are");
		function readTraffic(text, file) {
			const refuse = (problem) => (0, _errors_js_m0.Xu)(CODE, {
				file,
				problem,
				fix: AGAIN
			});
			if (text.length > MAX_BYTES) throw refuse(`has more than ${MAX_BYTES} characters`);
			let value;
			try {
				value = (0, _input_unambiguous_json_js_m3.r)(text);
			} catch {
				throw refuse("is no JSON");
			}
			return (0, _input_explain_js_m1.C)(trafficSchema, value, {
				file,
				code: CODE,
				lineOf: () => 1,
				examples: { "": AGAIN }
			});
		}
		function trafficText(traffic) {
			return `${JSON.stringify(trafficSchema.parse(traffic), null, 1)}\n`;
		}
	}),
	1518: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Lf: () => NOT_ASKED,
			Ie: () => NO_PLACE,
			Vx: () => lockOf,
			li: () => lockText,
			X2: () => readCueLock
		});
		var errors = __webpack_require__(452);
		var version = __webpack_require__(13411);
		var cue = __webpack_require__(74475);
		var cue_lock_schema = __webpack_require__(97889);
		var explain = __webpack_require__(11878);
		;
		const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/gs;
		function lineInJson(json, path) {
			const open = [];
			let text = null;
			let depth = 0;
			let at = 0;
			for (const { 0: token, index } of json.matchAll(TOKEN)) {
				const inside = open.at(-1);
				if (token === "{" || token === "[") {
					open.push({
						isList: token === "[",
						key: token === "[" ? 0 : ""
					});
					if (token === "[") ({depth, at} = deeper(open, path, {
						depth,
						at
					}, index + 1));
				} else if (token === "}" || token === "]") open.pop();
				else if (token === "," && inside?.isList === true) {
					inside.key = Number(inside.key) + 1;
					({depth, at} = deeper(open, path, {
						depth,
						at
					}, index + 1));
				} else if (token === ":" && inside !== undefined && text !== null) {
					inside.key = JSON.parse(text);
					({depth, at} = deeper(open, path, {
						depth,
						at
					}, index + 1));
				}
				if (depth === path.length) break;
				text = token.startsWith("\"") ? token : null;
			}
			const from = json.slice(at).search(/\S/);
			return json.slice(0, at + Math.max(0, from)).split("\n").length;
		}
		function deeper(open, path, found, at) {
			const leads = open.length > found.depth && open.every(({ key }, index) => key === path[index]);
			return leads ? {
				depth: open.length,
				at
			} : found;
		}
		var input_text = __webpack_require__(99941);
		var unambiguous_json = __webpack_require__(58664);
		;
		const CODE = "cue-lock-invalid";
		const SCHEMA = "cuegate/cues-lock/v1";
		const SCHEMA_OF_ANY_VERSION = "cuegate/cues-lock/";
		const AGAIN = "cuegate mine --out cues.lock.json";
		const NOT_ASKED = "cannot be asked for";
		const NO_PLACE = "no place among the cues";
		const CUES_BYTES = cue_lock_schema.pe * 7 / 8;
		function readCueLock(raw, file) {
			const text = raw.replace(/^\uFEFF/, "");
			const bytes = Buffer.byteLength(text, "utf8");
			const refuse = (problem, fix, line, key) => (0, errors.Xu)(CODE, {
				file,
				...line === undefined ? {} : { line },
				...key === undefined ? {} : { key },
				problem,
				fix
			});
			if (bytes > cue_lock_schema.pe) throw refuse(`the file has ${bytes} bytes, more than ${cue_lock_schema.pe}`, "remove the cues with the least support");
			const hidden = (0, input_text.s8)(text);
			if (hidden !== null) throw refuse("a control, hidden direction or tag character", "delete the invisible characters on this line", hidden);
			const value = jsonOf(text, refuse);
			const lineOf = (path) => lineInJson(text, path);
			const schema = schemaOf(value);
			if (schema !== null && schema !== SCHEMA && schema.startsWith(SCHEMA_OF_ANY_VERSION)) throw refuse(`it is in the form ${(0, errors.Jj)(schema)}, and this version of cuegate reads ${SCHEMA}`, `${AGAIN}, with this version (${version.x})`, lineOf(["schema"]), "schema");
			const read = (0, explain.C)(cue_lock_schema.Ux, value, {
				file,
				code: CODE,
				lineOf,
				examples: { "": AGAIN }
			});
			for (const [index, { id }] of read.cues.entries()) {
				const first = read.cues.findIndex((cue) => cue.id === id);
				if (first < index) throw refuse(`the id ${id} is already used on line ${lineOf([
					"cues",
					first,
					"id"
				])}`, "remove or rename one of the two cues", lineOf([
					"cues",
					index,
					"id"
				]), `cues.${index}.id`);
			}
			return {
				cuegate: read.cuegate,
				data: read.data,
				cues: read.cues.map(({ mined: { written_by, ...mined }, ...cue }) => ({
					cue,
					...mined,
					...written_by === undefined ? {} : { writtenBy: written_by }
				})),
				leftOut: read.left_out,
				...read.contaminated === undefined ? {} : { contaminated: read.contaminated }
			};
		}
		function schemaOf(value) {
			const stated = typeof value === "object" && value !== null && "schema" in value ? value.schema : null;
			return typeof stated === "string" ? stated : null;
		}
		function jsonOf(text, refuse) {
			try {
				return (0, unambiguous_json.r)(text);
			} catch (error) {
				const message = error instanceof SyntaxError ? error.message : "";
				const at = /position (\d+)/.exec(message)?.[1];
				const line = at === undefined ? undefined : text.slice(0, Number(at)).split("\n").length;
				throw refuse(/twice|nested/.test(message) ? message : "not JSON", AGAIN, line);
			}
		}
		function lockOf({ cues, leftOut }, data, contaminated = null) {
			const head = {
				schema: SCHEMA,
				cuegate: version.x,
				data
			};
			const taken = [];
			const without = [];
			let room = CUES_BYTES;
			const leave = ({ feature, relative, support }, why) => without.push({
				feature: `${feature} (${relative})`,
				support,
				why
			});
			for (const one of cues) {
				const read = cue.hV.safeParse(one.cue);
				if (!read.success) {
					leave(one, `cannot be a cue: ${read.error.issues[0]?.message ?? "not valid"}`);
					continue;
				}
				const locked = {
					...read.data,
					mined: minedOf(one)
				};
				const size = Buffer.byteLength((0, input_text.YA)(JSON.stringify([[locked]], null, 2)), "utf8");
				const why = whyNot(one.cue, taken, size <= room);
				if (why === null) {
					taken.push(locked);
					room -= size;
				} else leave(one, why);
			}
			const lock = (listedAtMost) => ({
				...head,
				cues: taken,
				left_out: listed([...without, ...leftOut], listedAtMost),
				...contaminated === null ? {} : { contaminated: {
					corpus: contaminated.corpus,
					prompts: [...contaminated.prompts]
				} }
			});
			let most = cue_lock_schema.Gu;
			while (Buffer.byteLength(lockText(lock(most)), "utf8") > cue_lock_schema.pe) most = Math.floor(most / 2);
			return lock(most);
		}
		function lockText(lock) {
			return `${(0, input_text.YA)(JSON.stringify(lock, null, 2))}\n`;
		}
		function whyNot(cue, taken, fits) {
			if (taken.length >= cue_lock_schema.oM) return `more than ${cue_lock_schema.oM} cues`;
			if (!fits) return "the file would be too large";
			return taken.some(({ id }) => id === cue.id) ? `the id ${cue.id} is used twice` : null;
		}
		const shown = (text) => (0, errors.Jj)((0, input_text.AZ)(text).text.replaceAll("\n", "\\n"), cue_lock_schema.oQ) || "(empty)";
		const rounded = (value) => Number(value.toPrecision(6));
		function minedOf({ feature, relative, of, support, share, contrast, production, seen, writtenBy }) {
			return {
				feature: shown(feature),
				relative,
				of,
				support,
				share: rounded(share),
				contrast: contrast === null || !Number.isFinite(contrast) ? null : rounded(contrast),
				production: production === null ? null : rounded(production),
				seen: seen.slice(0, cue_lock_schema.H7).map(({ file, row }) => ({
					file: shown(file),
					row
				})),
				...writtenBy === undefined ? {} : { written_by: {
					model: shown(writtenBy.model),
					request: writtenBy.request
				} }
			};
		}
		function listed(all, most) {
			const told = all.length <= most ? all : all.slice(0, most - 1);
			const rest = all.slice(told.length);
			return [...told.map(({ feature, support, why }) => ({
				feature: shown(feature),
				support,
				why: shown(why)
			})), ...rest.length === 0 ? [] : [{
				feature: `${rest.length} more features`,
				support: Math.max(...rest.map(({ support }) => support)),
				why: `no more than ${most} are listed; support is the largest of them`
			}]];
		}
	}),
	74273: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			k: () => holdsPlaceholder,
			n: () => alike
		});
		var _found_js_m0 = __webpack_require__(71341);
		const NUMBERED = new RegExp(`\\[(${_found_js_m0.ly.join("|")})_\\d{1,6}\\]`, "g");
		function alike(text) {
			return text.includes("[") ? text.replace(NUMBERED, "[$1_1]") : text;
		}
		function holdsPlaceholder(text) {
			return text.search(NUMBERED) >= 0;
		}
	}),
	72972: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => comparedMessages,
			l: () => comparedText
		});
		var alike = __webpack_require__(74273);
		var plain = __webpack_require__(91749);
		;
		const HINT = /[@%]|-----|eyJ|:[0-9a-f]*:|\d\.\d{1,3}\.\d{1,3}\.\d|\d(?:[ \u00a0().\u2011/-]{0,3}\d){4}|[a-z]{2}\d{2}(?:[ \u00a0.-]?[a-z0-9]){11}|[a-z0-9_.~+/=-]{15}|&#?[a-z0-9]{1,10};|\\u[0-9a-f{]/i;
		function mayHoldData(text) {
			return HINT.test(text) || /\P{ASCII}/u.test(text) && HINT.test((0, plain.o)(text).text);
		}
		var redact = __webpack_require__(94599);
		;
		function comparedText(text) {
			let now = (0, alike.n)(text);
			while (mayHoldData(now)) {
				const next = (0, alike.n)((0, redact.Q2)(now));
				if (next === now) break;
				now = next;
			}
			return now;
		}
		function comparedMessages(messages) {
			return messages.map((one) => {
				const content = comparedText(one.content);
				return content === one.content ? one : {
					...one,
					content
				};
			});
		}
	})
};
