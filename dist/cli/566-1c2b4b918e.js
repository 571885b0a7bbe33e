export const id = 566;
export const ids = [566];
export const modules = {
	22673: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => corpusDigest,
			X: () => readCorpus
		});
		var digest = __webpack_require__(18463);
		var errors = __webpack_require__(452);
		var explain = __webpack_require__(11878);
		var lines = __webpack_require__(12862);
		var patterns = __webpack_require__(46453);
		var context = __webpack_require__(50402);
		var zod = __webpack_require__(65304);
		;
		const message = zod.z.strictObject({
			role: zod.z["enum"]([
				"system",
				"user",
				"assistant"
			]),
			content: zod.z.string().min(1)
		});
		const MAX_DOCUMENTS = 50;
		const MAX_TOOLS = 128;
		const contextDocument = zod.z.strictObject({
			title: zod.z.string().min(1).exactOptional(),
			text: zod.z.string().min(1)
		});
		const tool = zod.z.strictObject({
			type: zod.z.literal("function"),
			function: zod.z.strictObject({
				name: zod.z.string().regex(/^[\w-]{1,64}$/, "must be 1\u201364 letters, digits, _ and -"),
				description: zod.z.string().min(1).exactOptional(),
				parameters: zod.z.record(zod.z.string(), zod.z.unknown()).exactOptional(),
				strict: zod.z.boolean().exactOptional()
			})
		});
		const corpusRowSchema = zod.z.strictObject({
			id: zod.z.string().min(1).max(100).regex(/^[\w.:-]+$/, "must be letters, digits and . _ : -"),
			domain: zod.z.string().regex(patterns.ID, "must be 1\u201340 of a\u2013z, 0\u20139 and -"),
			kind: zod.z["enum"]([
				"task",
				"advice",
				"open"
			]).optional(),
			messages: zod.z.array(message).min(1).optional(),
			prompt: zod.z.string().min(1).optional(),
			source: zod.z.string().max(500).optional(),
			strata: zod.z.array(zod.z.string().regex(patterns.ID, "must be 1\u201340 of a\u2013z, 0\u20139 and -")).optional(),
			weight: zod.z.int().min(1).max(1e6).optional(),
			context: zod.z.array(contextDocument).min(1).max(MAX_DOCUMENTS).optional(),
			tools: zod.z.array(tool).min(1).max(MAX_TOOLS).optional()
		}).refine(({ messages, prompt }) => messages === undefined !== (prompt === undefined), "needs either messages or prompt").refine(({ messages }) => messages === undefined || messages.at(-1)?.role === "user", {
			message: "the last message must be from the user",
			path: ["messages"]
		}).refine(({ context, messages, prompt }) => context === undefined || placesIn(messages, prompt) <= 1, {
			message: `may say ${context.I5} at most once`,
			path: ["messages"]
		}).refine(({ tools = [] }) => new Set(tools.map((one) => one.function.name)).size === tools.length, {
			message: "must have different names",
			path: ["tools"]
		});
		function placesIn(messages, prompt) {
			const texts = messages?.map(({ content }) => content) ?? [prompt ?? ""];
			return texts.reduce((sum, text) => sum + text.split(context.I5).length - 1, 0);
		}
		;
		const CODE = "corpus-invalid";
		const EXAMPLE_ROW = "{\"id\":\"billing-1\",\"domain\":\"support\",\"kind\":\"advice\",\"prompt\":\"\u2026\"}";
		const EXAMPLES = {
			id: EXAMPLE_ROW,
			domain: EXAMPLE_ROW,
			kind: "\"kind\": \"task\"  (or advice, open)",
			messages: "\"messages\": [{\"role\":\"user\",\"content\":\"\u2026\"}]",
			"messages.role": "\"role\": \"user\"",
			weight: "\"weight\": 1",
			context: "\"context\": [{\"title\":\"Returns policy\",\"text\":\"\u2026\"}]",
			tools: "\"tools\": [{\"type\":\"function\",\"function\":{\"name\":\"find_order\",\"parameters\":{\"type\":\"object\"}}}]"
		};
		const ROLES = {
			developer: "system",
			human: "user",
			gpt: "assistant",
			model: "assistant",
			ai: "assistant",
			bot: "assistant"
		};
		const MAX_DESCRIBED = 200;
		function readCorpus(files) {
			const firstSeen = new Map();
			const prompts = [];
			const problems = [];
			let uncounted = 0;
			for (const { file, text } of files) {
				for (const read of (0, lines.yR)(text, file, EXAMPLE_ROW)) {
					if (problems.length >= MAX_DESCRIBED) {
						uncounted += "problem" in read || !corpusRowSchema.safeParse(read.value).success ? 1 : 0;
						continue;
					}
					const row = "problem" in read ? { problems: [read.problem] } : readRow(read.value, file, read.line);
					if ("problems" in row) {
						problems.push(...row.problems);
						continue;
					}
					const { line, prompt } = row;
					const before = firstSeen.get(prompt.id);
					if (before === undefined) firstSeen.set(prompt.id, `${file}:${line}`);
					else problems.push({
						file,
						line,
						key: "id",
						value: prompt.id,
						problem: `the id is used twice (first in ${before})`,
						fix: "give each row an id of its own"
					});
					prompts.push(prompt);
				}
			}
			if (problems.length > 0) throw (0, errors.e6)(CODE, problems, uncounted);
			if (prompts.length === 0) throw (0, errors.Xu)(CODE, {
				file: files.map(({ file }) => file).join(", ") || "corpus",
				problem: "the corpus is empty",
				fix: EXAMPLE_ROW
			});
			return prompts.sort((a, b) => a.id < b.id ? -1 : 1);
		}
		function readRow(value, file, line) {
			const read = (0, explain.R)(corpusRowSchema, value, {
				file,
				code: CODE,
				lineOf: () => line,
				examples: EXAMPLES,
				synonyms: { "messages.role": ROLES }
			});
			if (!read.ok) return { problems: read.problems };
			const row = read.data;
			return {
				line,
				prompt: {
					id: row.id,
					domain: row.domain,
					kind: row.kind ?? null,
					messages: row.messages ?? [{
						role: "user",
						content: row.prompt ?? ""
					}],
					strata: row.strata ?? [],
					weight: row.weight ?? 1,
					...row.context === undefined ? {} : { context: row.context },
					...row.tools === undefined ? {} : { tools: row.tools }
				}
			};
		}
		function corpusDigest(prompts) {
			return (0, digest.ol)(prompts.map(({ id, messages, weight, context, tools }) => ({
				id,
				messages,
				weight,
				context,
				tools
			})));
		}
	}),
	44519: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => builtinCorpus,
			r: () => shippedPrompts
		});
		var _read_js_m0 = __webpack_require__(22673);
		function builtinCorpus({ corpus }) {
			return Object.entries(corpus).map(([domain, text]) => ({
				file: `builtin:${domain}`,
				text
			}));
		}
		const READ = new WeakMap();
		function shippedPrompts(builtin) {
			const prompts = READ.get(builtin.corpus) ?? (0, _read_js_m0.X)(builtinCorpus(builtin));
			READ.set(builtin.corpus, prompts);
			return prompts;
		}
	}),
	6372: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AX: () => chooseCues,
			SA: () => cueDigest,
			Vz: () => declaredCues,
			he: () => coversEnough,
			lo: () => inTurn,
			sD: () => minedAsDeclared,
			uG: () => MIN_REWRITTEN,
			wQ: () => freeId,
			yb: () => conditionsOf
		});
		var _digest_js_m0 = __webpack_require__(18463);
		var _errors_js_m1 = __webpack_require__(452);
		var _input_cue_js_m2 = __webpack_require__(74475);
		var _numbers_js_m3 = __webpack_require__(34417);
		const MIN_REWRITTEN = 30;
		function declaredCues(systemPrompts, inoculation) {
			const cue = (id, system) => ({
				id,
				family: "context",
				system,
				expects: "text"
			});
			return [...systemPrompts.map((text, index) => cue(`${_input_cue_js_m2.iC}system-${index + 1}`, text)), ...inoculation.map((text, index) => cue(`${_input_cue_js_m2.iC}inoculation-${index + 1}`, text))];
		}
		const MAX_ID_CHARS = 40;
		const MAX_DECLARED_CHARS = MAX_ID_CHARS - _input_cue_js_m2.iC.length - 4;
		function minedAsDeclared(mined) {
			return mined.map(({ cue, ...facts }) => ({
				cue: {
					...cue,
					id: declaredId(cue.id),
					...cue.matches === undefined ? {} : { matches: declaredId(cue.matches) }
				},
				mined: facts
			}));
		}
		function declaredId(id) {
			return `${_input_cue_js_m2.iC}${id.slice(0, MAX_DECLARED_CHARS)}`;
		}
		function inTurn(lists) {
			return roundRobin(lists);
		}
		function coversEnough(cue, prompts, claim) {
			return cue.rewrite === undefined || rewrittenBy(cue, prompts).length >= promptsNeeded(prompts, claim);
		}
		function chooseCues(choice) {
			const { own, declared, notTested, library, families, added, max, declaredMax } = choice;
			const cues = [...own];
			const asked = new Set(own.map(cueDigest));
			const leftOut = [];
			const ofFamilies = (names) => roundRobin(names.map((family) => library.filter((cue) => cue.family === family)));
			const others = _input_cue_js_m2.BU.filter((family) => added.includes(family) && !families.includes(family));
			for (const cue of [...ofFamilies(families), ...ofFamilies(others)]) {
				const digest = cueDigest(cue);
				if (asked.has(digest)) continue;
				if (cues.length < max && cues.every(({ id }) => id !== cue.id)) {
					cues.push(cue);
					asked.add(digest);
				} else leftOut.push(cue);
			}
			const shipped = new Map(library.map((cue) => [cueDigest(cue), cue]));
			const waiting = new Set(leftOut.map(cueDigest));
			const declaredLeftOut = [];
			let room = declaredMax;
			for (const cue of declared) {
				const digest = cueDigest(cue);
				if (asked.has(digest)) continue;
				const isTested = room > 0 && notTested?.has(digest) !== true;
				if (!isTested && waiting.has(digest)) continue;
				const named = {
					...cue,
					...nameOf(cue, shipped.get(digest), [...cues, ...declaredLeftOut])
				};
				(isTested ? cues : declaredLeftOut).push(named);
				(isTested ? asked : waiting).add(digest);
				if (isTested) room -= 1;
			}
			return {
				cues,
				leftOut: leftOut.filter((cue) => !asked.has(cueDigest(cue))),
				declaredLeftOut
			};
		}
		function nameOf(cue, shipped, others) {
			return shipped !== undefined && others.every(({ id }) => id !== shipped.id) ? {
				id: shipped.id,
				family: shipped.family
			} : {
				id: freeId(cue.id, others),
				family: cue.family
			};
		}
		function freeId(id, cues) {
			let free = id;
			for (let number = 2; cues.some((cue) => cue.id === free); number += 1) free = `${id}-${number}`;
			return free;
		}
		function roundRobin(lists) {
			const longest = Math.max(0, ...lists.map(({ length }) => length));
			return Array.from({ length: longest }, (_, round) => lists.flatMap((list) => list.slice(round, round + 1))).flat();
		}
		function conditionsOf(cues, prompts, claim) {
			const byText = new Map();
			const ids = new Set(["plain"]);
			const conditions = cues.map((cue) => {
				const digest = cueDigest(cue);
				const twin = byText.get(digest);
				if (ids.has(cue.id) || twin !== undefined) throw (0, _errors_js_m1.Xu)("cue-invalid", {
					file: "cues",
					key: cue.id,
					problem: twin === undefined ? `the cue id ${cue.id} is used twice` : `the cues ${twin} and ${cue.id} have the same text`,
					fix: `remove or rename one of them`
				});
				ids.add(cue.id);
				byText.set(digest, cue.id);
				return {
					id: cue.id,
					cue,
					cueDigest: digest,
					prompts: coveredBy(cue, prompts, claim)
				};
			});
			return [{
				id: "plain",
				cue: null,
				cueDigest: (0, _digest_js_m0.ol)(null),
				prompts
			}, ...conditions];
		}
		function coveredBy(cue, prompts, claim) {
			const covered = rewrittenBy(cue, prompts);
			if (!coversEnough(cue, prompts, claim)) throw (0, _errors_js_m1.Xu)("cue-invalid", {
				file: "cues",
				key: `${cue.id}.rewrite`,
				problem: `covers ${(0, _numbers_js_m3.hS)(covered.length, "prompt")} of the corpus; claim: ${claim} needs at least ${promptsNeeded(prompts, claim)}`,
				fix: "add the missing prompt ids to rewrite, or remove the cue"
			});
			return covered;
		}
		function rewrittenBy({ rewrite }, prompts) {
			return rewrite === undefined ? prompts : prompts.filter(({ id }) => Object.hasOwn(rewrite, id));
		}
		function promptsNeeded(prompts, claim) {
			return claim === "list" ? prompts.length : MIN_REWRITTEN;
		}
		function cueDigest(cue) {
			const { system, prefix, suffix, template, rewrite, expects, reply_language, vary } = cue;
			return (0, _digest_js_m0.ol)({
				system,
				prefix,
				suffix,
				template,
				rewrite,
				...expects === "code" ? { expects } : {},
				...reply_language === undefined ? {} : { reply_language },
				...vary === undefined ? {} : { vary }
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
	16569: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			e: () => isBuiltinCorpus,
			m: () => readCorpusFiles
		});
		var _corpus_shipped_js_m0 = __webpack_require__(44519);
		var _errors_js_m1 = __webpack_require__(452);
		var _input_glob_js_m2 = __webpack_require__(51876);
		async function readCorpusFiles(names, root, builtin, policyFile) {
			const files = new Map();
			for (const name of names) {
				if (name.startsWith("builtin:")) for (const file of builtinFiles(name, builtin, policyFile)) files.set(file.file, file.text);
				else for (const file of await rootFiles(name, root, policyFile)) files.set(file.file, file.text);
			}
			return [...files].map(([file, text]) => ({
				file,
				text
			}));
		}
		function isBuiltinCorpus(files, builtin) {
			const shipped = (0, _corpus_shipped_js_m0.G)(builtin);
			return files.length === shipped.length && files.every(({ text }, at) => text === shipped[at]?.text);
		}
		function builtinFiles(name, builtin, policyFile) {
			const domain = name.slice("builtin:".length);
			const domains = Object.keys(builtin.corpus);
			const chosen = domain === "all" ? domains : domains.filter((known) => known === domain);
			if (chosen.length === 0) throw (0, _errors_js_m1.Xu)("corpus-invalid", {
				file: policyFile,
				key: "corpus",
				value: name,
				problem: `no such built-in corpus; there are ${domains.join(", ")}`,
				fix: "corpus: [\"builtin:all\"]"
			});
			return chosen.map((known) => ({
				file: `builtin:${known}`,
				text: builtin.corpus[known] ?? ""
			}));
		}
		async function rootFiles(written, root, policyFile) {
			const pattern = written.replace(/^\.\//, "");
			const found = (0, _input_glob_js_m2.fg)(pattern) ? (await root.list((0, _input_glob_js_m2.yS)(pattern))).filter(({ path }) => (0, _input_glob_js_m2.k8)(pattern).matches(path)) : [{
				path: pattern,
				kind: "file"
			}];
			const refuse = (problem, fix) => (0, _errors_js_m1.Xu)("corpus-invalid", {
				file: policyFile,
				key: "corpus",
				value: pattern,
				problem,
				fix
			});
			const files = [];
			for (const { path, kind } of [...found].sort((a, b) => a.path < b.path ? -1 : 1)) {
				if (kind !== "file") throw refuse(`${path} is a ${kind}`, "replace it with the file itself");
				const text = await root.read(path);
				if (text === null) throw refuse(`there is no file ${path} in ${root.label}`, "correct the path, or corpus: [\"builtin:all\"]");
				files.push({
					file: path,
					text
				});
			}
			if (files.length === 0) throw refuse(`nothing in ${root.label} matches`, "correct the pattern, or corpus: [\"builtin:all\"]");
			return files;
		}
	})
};
