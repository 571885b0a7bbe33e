export const id = 1878;
export const ids = [1878];
export const modules = {
	11878: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C: () => parseInput,
			R: () => readInput
		});
		var errors = __webpack_require__(452);
		;
		function isUnknownKey({ code }) {
			return code === "unrecognized_keys";
		}
		function leavesOf(issue) {
			if (issue.code !== "invalid_union") return [issue];
			const further = issue.errors.find((branch) => branch.some((inner) => inner.path.length > 0 || isUnknownKey(inner)));
			if (further === undefined) return [issue];
			return further.flatMap((inner) => leavesOf({
				...inner,
				path: [...issue.path, ...inner.path]
			}));
		}
		var json_schema = __webpack_require__(26738);
		var misplaced = __webpack_require__(63458);
		;
		const SECRET_KEYS = new Set([
			"base_url",
			"api_key",
			"headers"
		]);
		function placeOf({ value, origin }, path, meant = []) {
			const key = dotted(path);
			const found = (0, misplaced.fK)(value, path);
			return {
				file: origin.file,
				line: origin.lineOf(path),
				...key === "" ? {} : { key },
				...found === undefined || isSecret(path) || isSecret(meant) || holdsKeys(found) ? {} : { value: typeof found === "number" ? String(found) : JSON.stringify(found) }
			};
		}
		function isSecret(path) {
			return path.slice(-2).some((part) => SECRET_KEYS.has(String(part))) || path.slice(-2).includes("endpoints");
		}
		function holdsKeys(value) {
			return (0, misplaced.pi)(value) || Array.isArray(value) && value.some(holdsKeys);
		}
		function dotted(path) {
			return path.map(String).join(".");
		}
		;
		function unindented(asked, path) {
			const { json, value, origin } = asked;
			const owner = (0, misplaced.w_)({
				json,
				value,
				lineOf: origin.lineOf
			}, path);
			if (owner === null) return null;
			const key = String(path.at(-1));
			return {
				path,
				problem: {
					...placeOf(asked, path),
					problem: `${key} belongs under ${owner}: indent it`,
					fix: `put two more spaces before ${key}:, so that it stands below ${owner}:`
				},
				mends: [[...path.slice(0, -1), owner], [
					...path.slice(0, -1),
					owner,
					key
				]]
			};
		}
		var nearest = __webpack_require__(61614);
		;
		const YES = /^(?:true|yes|on|y|1)$/i;
		const NO = /^(?:false|no|off|n|0)$/i;
		const VARIABLE = /^(?:\$(?:env:)?|env[:.])?(?:\{\{?\s*)?(?:secrets\.|env\.)?([A-Z_][A-Z0-9_]*)(?:\s*\}?\})?$/;
		const MIN_STEM = 4;
		const NAME_LIKE = /^[A-Za-z0-9 _,!?'-]+$/;
		function meaningsOf(found, branches, source = null) {
			const words = branches.flatMap(({ enum: all = [], const: one }) => one === undefined ? all : [...all, one]);
			const text = typeof found === "string" ? found : scalarText(found, source);
			const items = branches.flatMap(({ items }) => items === undefined ? [] : [items]);
			return [
				...text === null ? [] : wordsLike(text, words),
				...typeof found === "string" && branches.some(({ type }) => type === "boolean") ? truth(found) : [],
				...typeof found === "number" ? branches.flatMap((branch) => allowedNear(found, branch)) : [],
				...Array.isArray(found) ? ofList(found, branches, items) : items.flatMap((one) => asList(found, text, one)),
				...text === null ? [] : branches.flatMap((branch) => textsLike(text, branch))
			];
		}
		function scalarText(found, source) {
			return typeof found === "number" || typeof found === "boolean" ? source ?? String(found) : null;
		}
		function wordsLike(text, words) {
			const known = words.filter((word) => typeof word === "string");
			const plain = (word) => word.trim().toLowerCase().replace(/[\s-]+/g, "_");
			const same = known.filter((word) => plain(word) === plain(text));
			const longer = known.filter((word) => word.length >= MIN_STEM && plain(text).startsWith(plain(word)));
			const near = (0, nearest.p)(text.trim().toLowerCase(), known);
			return [
				...same,
				...near === null ? [] : [near.name],
				...longer
			];
		}
		function truth(text) {
			if (YES.test(text.trim())) return [true];
			return NO.test(text.trim()) ? [false] : [];
		}
		function allowedNear(found, { type, minimum, maximum }) {
			if (type !== "number" && type !== "integer") return [];
			const whole = type === "integer" ? Math.round(found) : found;
			return [Math.min(maximum ?? Infinity, Math.max(minimum ?? -Infinity, whole))];
		}
		function asList(found, text, item) {
			const allowed = (0, json_schema._m)(item, []);
			const isFree = allowed.every(({ pattern, enum: words, allOf }) => (pattern ?? words ?? allOf) === undefined);
			const parts = text === null || isFree || /[{}]/.test(text) ? [] : text.split(",").map((part) => part.trim());
			const several = parts.length > 1 && parts.every((part) => /^\S+$/.test(part)) ? [parts] : [];
			const one = text ?? found;
			return [...several.flatMap((all) => [all, all.map((part) => meaningsOf(part, allowed)[0] ?? part)]), ...one === null || one === undefined ? [] : [[one], ...meaningsOf(one, allowed).map((meant) => [meant])]];
		}
		function ofList(found, branches, items) {
			const [only] = found;
			if (found.length !== 1) return [];
			const others = branches.filter(({ type }) => type !== "array");
			return items.length > 0 && others.length === 0 ? [] : [only, ...meaningsOf(only, others)];
		}
		function textsLike(text, { type, pattern }) {
			if (type !== "string") return [];
			const trimmed = text.trim();
			const variable = VARIABLE.exec(trimmed)?.[1];
			const lower = trimmed.toLowerCase();
			const slug = lower.replace(/[^a-z0-9_-]+/g, "-").replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, "");
			const isSmall = pattern !== undefined && !new RegExp(pattern, "u").test("A") && NAME_LIKE.test(trimmed);
			return [
				text,
				trimmed,
				...variable === undefined ? [] : [variable],
				trimmed.replace(/^[@<]|>$/g, ""),
				...isSmall ? [
					lower,
					slug,
					slug.replaceAll("_", "-"),
					`sha256:${lower}`
				] : []
			];
		}
		;
		function mendedAt(asked, path) {
			const value = meantAt(asked, path);
			if (value === undefined) return null;
			const [last, above] = [path.at(-1), path.slice(0, -1)];
			if (typeof last !== "number") return {
				key: String(last),
				value
			};
			const list = (0, misplaced.fK)(asked.value, above);
			if (!Array.isArray(list)) return null;
			const items = list.map((item, at) => at === last ? value : meantAt(asked, [...above, at]) ?? item);
			return {
				key: String(above.at(-1)),
				value: items
			};
		}
		function meantAt(asked, path) {
			const found = (0, misplaced.fK)(asked.value, path);
			const meanings = meaningsOf(found, (0, json_schema._m)(asked.json, path), asked.sourceOf(path));
			return [found, ...meanings].find((meant) => isAllowed(asked, path, meant));
		}
		function isAllowed({ schema, value }, path, meant) {
			if (meant === undefined) return false;
			const parsed = schema.safeParse(withValue(value, path, meant), { reportInput: false });
			if (parsed.success) return true;
			const issues = parsed.error.issues.flatMap((issue) => leavesOf(issue));
			return !issues.some((issue) => path.every((part, at) => part === issue.path[at]));
		}
		function withValue(value, [step, ...rest], meant) {
			if (step === undefined) return meant;
			if (Array.isArray(value)) return value.map((item, at) => at === step ? withValue(item, rest, meant) : item);
			const holder = value !== null && typeof value === "object" ? value : {};
			return {
				...holder,
				[step]: withValue(holder[step], rest, meant)
			};
		}
		var example = __webpack_require__(7478);
		;
		function origin_example(schema, { examples = {}, inExample = (line) => line }, path) {
			const pattern = patternOf(path);
			const line = Object.hasOwn(examples, pattern) ? examples[pattern] : (0, example.Ez)(schema, path);
			return line === undefined ? undefined : inExample(line);
		}
		function notationOf({ sourceOf }) {
			return sourceOf === undefined ? "json" : "yaml";
		}
		function patternOf(path) {
			return path.filter((part) => typeof part !== "number").map(String).join(".");
		}
		var written = __webpack_require__(7019);
		;
		function unknownKey(asked, parent, key) {
			const { schema, json, origin } = asked;
			const path = [...parent, key];
			const known = (0, json_schema.eE)(json, parent);
			const near = (0, nearest.p)(key.replaceAll("-", "_"), known);
			const at = placeOf(asked, path, near === null ? [] : [...parent, near.name]);
			const isTypo = near !== null && near.edits <= 1;
			const beside = unindented(asked, path);
			if (beside !== null) return beside;
			const own = origin_example(schema, origin, path);
			const foreign = parent.length === 0 && !isTypo ? origin.foreignKey?.(key) ?? null : null;
			if (foreign !== null && own === undefined) return {
				path,
				problem: {
					...at,
					...foreign
				},
				mends: []
			};
			const places = isTypo || own !== undefined ? null : (0, misplaced.ek)(json, key);
			if (places !== null) {
				const problem = `unknown key here; ${key} belongs ${places}`;
				return {
					path,
					problem: {
						...at,
						problem,
						fix: `move ${key} there`
					},
					mends: [[key]]
				};
			}
			return {
				path,
				problem: {
					...at,
					problem: near === null ? "unknown key" : `unknown key; the nearest known one is ${near.name}`,
					fix: own ?? (near === null ? `remove it; known here: ${known.join(", ")}` : renamed(asked, path, near.name))
				},
				mends: near === null ? [] : [[...parent, near.name]]
			};
		}
		function renamed(asked, path, name) {
			const { schema, value, origin } = asked;
			const meant = [...path.slice(0, -1), name];
			const found = (0, misplaced.fK)(value, path);
			if (found === null) return origin_example(schema, origin, meant) ?? `${name}: \u2026`;
			const moved = {
				...asked,
				value: withName(value, path, name),
				sourceOf: () => asked.sourceOf(path)
			};
			const mended = isSecret(meant) ? null : mendedAt(moved, meant);
			const line = mended === null ? null : (0, written.c)(name, mended.value, notationOf(origin));
			return line ?? origin.ownLine?.(meant, found) ?? `${name}: \u2026`;
		}
		function withName(value, [step, ...rest], name) {
			if (value === null || typeof value !== "object" || step === undefined) return value;
			if (Array.isArray(value)) return value.map((item, at) => at === step ? withName(item, rest, name) : item);
			return Object.fromEntries(Object.entries(value).map(([key, inner]) => key !== step ? [key, inner] : rest.length === 0 ? [name, inner] : [key, withName(inner, rest, name)]));
		}
		;
		const PERCENT = /^\s*(\d+(?:[.,]\d+)?)\s*(?:%|percent|per cent|pct)\s*$/i;
		const WRITTEN = /^\s*[+-]?\d[\d_]*(?:[.,]\d+)*\s*$/;
		const THOUSANDS = /^\s*\d{1,3}(?:,\d{3})+\s*$/;
		const DIGITS = 12;
		function numberMeant(found, branches) {
			const numbers = branches.filter(({ type }) => type === "number" || type === "integer");
			if (numbers.length === 0) return null;
			const isShare = numbers.every(({ maximum = Infinity, exclusiveMaximum = Infinity }) => Math.min(maximum, exclusiveMaximum) <= 1);
			const percent = typeof found === "string" ? PERCENT.exec(found)?.[1] : undefined;
			if (percent !== undefined) return isShare ? share(Number(percent.replace(",", "."))) : null;
			const plain = typeof found === "string" && WRITTEN.test(found) ? numberIn(found) : found;
			if (typeof plain !== "number" || Number.isNaN(plain)) return null;
			if (isShare && plain >= 1) return plain > 100 ? null : share(plain);
			return plain === found ? null : {
				problem: "expected number, not text",
				number: plain
			};
		}
		function share(percent) {
			const number = Number((percent / 100).toPrecision(DIGITS));
			return {
				problem: `must be a share between 0 and 1: ${percent} % is written ${number}`,
				number
			};
		}
		function numberIn(text) {
			const digits = text.replaceAll("_", "");
			return Number(THOUSANDS.test(digits) ? digits.replaceAll(",", "") : digits.replace(",", "."));
		}
		;
		function wrongValue(asked, issue) {
			const { schema, json, value, origin } = asked;
			const { path } = issue;
			const found = (0, misplaced.fK)(value, path);
			const at = placeOf(asked, path);
			const meant = numberMeant(found, (0, json_schema._m)(json, path));
			const word = typeof found === "string" ? synonymOf(origin, path, found) : null;
			const key = String(path.at(-1));
			const [problem, fix] = meant !== null ? [meant.problem, `${key}: ${meant.number}`] : word !== null ? [`${problemOf(issue)}: ${word} is what ${JSON.stringify(found)} is called here`, wordAt(asked, path, word)] : [found === undefined ? "the key is missing" : problemOf(issue), fixIn(issue) ?? origin.ownLine?.(path, found) ?? carriedOn(asked, path, found) ?? quoted(issue, path, found, origin) ?? origin_example(schema, origin, path) ?? fallbackFix(path)];
			return {
				path,
				problem: {
					...at,
					problem,
					fix
				},
				mends: []
			};
		}
		function fixIn(issue) {
			const fix = issue.code === "custom" ? issue.params?.fix : undefined;
			return typeof fix === "string" ? fix : null;
		}
		function carriedOn(asked, path, found) {
			const { schema, origin } = asked;
			const isNumber = typeof found === "number" && (0, json_schema._m)(asked.json, path).some(({ type }) => type === "number" || type === "integer");
			if (found === undefined || found === null || isNumber && origin_example(schema, origin, path) !== undefined) return null;
			const list = typeof path.at(-1) === "number" ? path.slice(0, -1) : null;
			const mended = mendedAt(asked, path) ?? (list === null ? null : mendedAt(asked, list));
			if (mended === null) return null;
			const isHidden = isSecret(path) && !(String(path.at(-1)) === "api_key" && namesVariable(found));
			return isHidden ? null : (0, written.c)(mended.key, mended.value, notationOf(origin));
		}
		function namesVariable(found) {
			return typeof found === "string" && /^\s*(?:\$|env[:.]|secrets\.)/.test(found);
		}
		function synonymOf({ synonyms = {} }, path, found) {
			const words = synonyms[patternOf(path)] ?? {};
			const word = found.toLowerCase();
			return Object.hasOwn(words, word) ? words[word] ?? null : null;
		}
		function wordAt({ origin, schema }, path, word) {
			const key = String(path.at(-1));
			const isJson = (origin_example(schema, origin, path) ?? "").startsWith("\"");
			return isJson ? `"${key}": "${word}"` : `${key}: ${word}`;
		}
		function problemOf(issue) {
			if (issue.code === "invalid_key" && issue.issues[0] !== undefined) return problemOf(issue.issues[0]);
			if (issue.code === "invalid_value") return `must be one of ${issue.values.map(String).join(", ")}`;
			return issue.message.replace(/^Invalid input: /, "");
		}
		function quoted(issue, path, found, origin) {
			const scalar = typeof found === "number" || typeof found === "boolean";
			if (issue.code !== "invalid_type" || issue.expected !== "string" || !scalar) return null;
			const text = JSON.stringify(origin.sourceOf?.(path) ?? String(found));
			const [list, last] = [path.at(-2), path.at(-1)];
			return typeof last === "number" ? `${String(list)}: [${text}]` : `${String(last)}: ${text}`;
		}
		function fallbackFix(path) {
			return path.length === 0 ? "see schema/ for the allowed form" : `correct or remove ${String(path.at(-1))}`;
		}
		;
		function parseInput(schema, value, origin) {
			const read = readInput(schema, value, origin);
			if (read.ok) return read.data;
			throw (0, errors.e6)(origin.code, read.problems);
		}
		function readInput(schema, value, origin) {
			const parsed = schema.safeParse(value, { reportInput: false });
			if (parsed.success) return {
				ok: true,
				data: parsed.data
			};
			const issues = withoutConsequences(parsed.error.issues.flatMap((issue) => leavesOf(issue)));
			const first = [...issues.filter(isUnknownKey), ...issues.filter((issue) => !isUnknownKey(issue))];
			const sourceOf = (path) => origin.sourceOf?.(path) ?? null;
			const asked = {
				schema,
				json: (0, json_schema.Vq)(schema),
				value,
				sourceOf,
				origin
			};
			const explained = first.flatMap((issue) => explain(asked, issue));
			const mended = new Set(explained.flatMap(({ mends }) => mends.map(dotted)));
			const problems = explained.filter(({ path, mends }) => mends.length > 0 || !mended.has(dotted(path))).map(({ problem }) => problem);
			return {
				ok: false,
				problems: [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()]
			};
		}
		function withoutConsequences(issues) {
			const isAbove = (path, below) => (below.path.length > path.length || isUnknownKey(below) && below.path.length === path.length) && path.every((part, at) => part === below.path[at]);
			return issues.filter(({ code, path }) => code !== "custom" || !issues.some((other) => isAbove(path, other)));
		}
		function explain(asked, issue) {
			if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(asked, issue.path, key));
			const { path } = issue;
			const beside = unindented(asked, path);
			return [beside ?? wrongValue(asked, issue)];
		}
	}),
	7019: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			c: () => lineOf,
			o: () => scalarOf
		});
		const PLAIN = /^[A-Za-z_][\w./-]*$/;
		const NO_TEXT = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
		const MAX_LIST_CHARS = 200;
		function lineOf(key, value, notation = "yaml") {
			const written = Array.isArray(value) ? listOf(value, notation) : scalarOf(value, notation);
			return written === null ? null : `${notation === "json" ? JSON.stringify(key) : key}: ${written}`;
		}
		function listOf(items, notation) {
			const written = items.map((item) => scalarOf(item, notation));
			const list = `[${written.join(", ")}]`;
			return written.includes(null) || list.length > MAX_LIST_CHARS ? null : list;
		}
		function scalarOf(value, notation = "yaml") {
			if (typeof value === "number" || typeof value === "boolean") return String(value);
			if (typeof value !== "string" || value.length > MAX_LIST_CHARS) return null;
			return notation === "yaml" && PLAIN.test(value) && !NO_TEXT.test(value) ? value : JSON.stringify(value);
		}
	})
};
