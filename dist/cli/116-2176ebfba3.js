export const id = 116;
export const ids = [116];
export const modules = {
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
				problem: `covers ${covered.length} prompts of the corpus; claim: ${claim} needs at least ${promptsNeeded(prompts, claim)}`,
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
