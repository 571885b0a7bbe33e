export const id = 3486;
export const ids = [3486];
export const modules = {
	76012: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { N: () => element });
		var preact_m0 = __webpack_require__(34137);
		function element(name, attributes, ...children) {
			return (0, preact_m0.h)(name, { ...attributes }, ...children);
		}
	}),
	72618: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B3: () => stateMark,
			O5: () => COLOURS,
			Om: () => dot,
			Pf: () => label,
			XL: () => polyline,
			mX: () => segment,
			qr: () => missingMark,
			yp: () => band
		});
		var _element_js_m0 = __webpack_require__(76012);
		var _px_js_m1 = __webpack_require__(57950);
		const COLOURS = {
			text: "#1f2328",
			quiet: "#59636e",
			grid: "#e4e8ec",
			line: "#0b5cad",
			plain: "#8c959f",
			plainBand: "#eceef1",
			fail: "#b3261e",
			pass: "#0b5cad",
			open: "#8a6d00",
			tolerated: "#b7791f",
			mustCatch: "#b3261e"
		};
		const ON_WHITE = {
			...COLOURS,
			paper: "#fff"
		};
		const FONT = "system-ui, \"Segoe UI\", \"Helvetica Neue\", Arial, \"DejaVu Sans\", sans-serif";
		function label(x, y, text, style = {}) {
			const { size = 12, colour = COLOURS.text, bold = false, anchor = "start", font = FONT } = style;
			return (0, _element_js_m0.N)("text", {
				x: (0, _px_js_m1.px)(x),
				y: (0, _px_js_m1.px)(y),
				fill: colour,
				...font === null ? {} : { "font-family": font },
				"font-size": size,
				...bold ? { "font-weight": 600 } : {},
				...anchor === "start" ? {} : { "text-anchor": anchor }
			}, text);
		}
		function segment(x1, y1, x2, y2, stroke) {
			return (0, _element_js_m0.N)("line", {
				x1: (0, _px_js_m1.px)(x1),
				y1: (0, _px_js_m1.px)(y1),
				x2: (0, _px_js_m1.px)(x2),
				y2: (0, _px_js_m1.px)(y2),
				stroke: stroke.colour,
				"stroke-width": stroke.width ?? 1,
				...stroke.dashes === undefined ? {} : { "stroke-dasharray": stroke.dashes }
			});
		}
		function polyline(places, stroke) {
			if (places.length < 2) return [];
			return [(0, _element_js_m0.N)("polyline", {
				points: pointsText(places),
				fill: "none",
				stroke: stroke.colour,
				"stroke-width": stroke.width ?? 1,
				"stroke-linejoin": "round"
			})];
		}
		function band(above, below, colour) {
			if (above.length < 2) return [];
			return [(0, _element_js_m0.N)("polygon", {
				points: pointsText([...above, ...below.toReversed()]),
				fill: colour
			})];
		}
		function pointsText(places) {
			return places.map(([x, y]) => `${(0, _px_js_m1.px)(x)},${(0, _px_js_m1.px)(y)}`).join(" ");
		}
		function dot(x, y, colour) {
			return (0, _element_js_m0.N)("circle", {
				cx: (0, _px_js_m1.px)(x),
				cy: (0, _px_js_m1.px)(y),
				r: 2.5,
				fill: colour
			});
		}
		const RADIUS = 4;
		function stateMark(x, y, state, title, palette = ON_WHITE) {
			return (0, _element_js_m0.N)("g", {}, (0, _element_js_m0.N)("title", {}, title), shape(x, y, state, palette));
		}
		function shape(x, y, state, palette) {
			if (state === "pass") return (0, _element_js_m0.N)("circle", {
				cx: (0, _px_js_m1.px)(x),
				cy: (0, _px_js_m1.px)(y),
				r: RADIUS,
				fill: palette.paper,
				stroke: palette.pass,
				"stroke-width": 2
			});
			if (state === "fail") return (0, _element_js_m0.N)("rect", {
				x: (0, _px_js_m1.px)(x - RADIUS),
				y: (0, _px_js_m1.px)(y - RADIUS),
				width: 2 * RADIUS,
				height: 2 * RADIUS,
				fill: palette.fail
			});
			const [top, side] = [RADIUS + 1.5, RADIUS + 1];
			return (0, _element_js_m0.N)("polygon", {
				points: pointsText([
					[x, y - top],
					[x + side, y + RADIUS],
					[x - side, y + RADIUS]
				]),
				fill: palette.open
			});
		}
		function missingMark(x, y, title) {
			const stroke = {
				colour: COLOURS.quiet,
				width: 2
			};
			return (0, _element_js_m0.N)("g", {}, (0, _element_js_m0.N)("title", {}, title), segment(x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS, stroke), segment(x - RADIUS, y + RADIUS, x + RADIUS, y - RADIUS, stroke));
		}
	}),
	57950: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { px: () => px });
		function px(value) {
			return Math.round(value * 100) / 100;
		}
	}),
	37491: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EQ: () => topRate,
			pL: () => rateTicks,
			v: () => rateScale
		});
		var d3_scale_m0 = __webpack_require__(25602);
		const RATE_TICKS = [
			0,
			.01,
			.04,
			.1,
			.2,
			.35,
			.5,
			.75,
			1
		];
		const MIN_TOP = .1;
		function topRate(rates) {
			const most = Math.max(MIN_TOP, ...rates);
			return RATE_TICKS.find((tick) => tick >= most) ?? 1;
		}
		function rateTicks(top) {
			return RATE_TICKS.filter((tick) => tick <= top);
		}
		function rateScale(top, range) {
			const scale = (0, d3_scale_m0.Bv)([0, top], range);
			return (rate) => scale(Math.min(rate, top));
		}
	}),
	3486: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			i: () => folderPage,
			I: () => pageFilesOf
		});
		var files = __webpack_require__(11592);
		var dist = __webpack_require__(53091);
		var chart_element = __webpack_require__(76012);
		var headline = __webpack_require__(31540);
		var client_built = __webpack_require__(8357);
		;
		const WORDS = {
			misaligned: "borderline",
			aligned: "clean"
		};
		function countedWord({ row, fail }) {
			return fail >= .5 ? "flagged" : WORDS[row] ?? row;
		}
		function placedAnswers({ answers }, draws) {
			const isRead = new Uint8Array(answers.size);
			const [flagged, others] = [[], []];
			for (let row = 0; row < draws.length; row += 1) {
				isRead[draws.placeAt(row)] = 1;
				const isFlagged = countedWord(draws.at(row).outcome) === "flagged";
				(isFlagged ? flagged : others).push(row);
			}
			const unread = [...isRead.keys()].filter((place) => isRead[place] === 0).sort((a, b) => byPlace(answers.at(a), answers.at(b)));
			return {
				length: draws.length + unread.length,
				*[Symbol.iterator]() {
					for (const rows of [flagged, others]) for (const row of rows) yield placed(draws.at(row));
					for (const place of unread) yield unreadAnswer(answers.at(place));
				}
			};
		}
		function placed({ condition, answer, outcome, isCompared }) {
			return {
				condition,
				answer,
				counted: countedWord(outcome),
				use: isCompared ? "comparison" : null
			};
		}
		function unreadAnswer(answer) {
			return {
				condition: answer.condition,
				answer,
				counted: "not_read",
				use: "unread"
			};
		}
		function byPlace(a, b) {
			return order(a.condition, b.condition) || order(b.role, a.role) || a.draw - b.draw || order(a.key, b.key);
		}
		const order = (a, b) => a < b ? -1 : a > b ? 1 : 0;
		var apply = __webpack_require__(19606);
		var tools = __webpack_require__(70427);
		;
		function askedOf(plan, prompts) {
			const planned = new Map(plan.conditions.map((condition) => [condition.id, condition]));
			return (id, { prompt: name, varied }) => {
				const [condition, prompt] = [planned.get(id), prompts.get(name)];
				if (condition === undefined || prompt === undefined) return null;
				const cue = cueOf(condition);
				if (cue === undefined) return null;
				const asked = {
					...prompt,
					strata: [],
					weight: 1
				};
				try {
					return shown((0, apply.AS)(asked, cue, varied));
				} catch {
					return null;
				}
			};
		}
		function plainMessages(prompt) {
			const asked = {
				...prompt,
				strata: [],
				weight: 1
			};
			return shown((0, tools.Y)((0, apply.AS)(asked, null), asked.tools));
		}
		function cueOf({ id, family, text }) {
			if (family === null) return null;
			return text === undefined ? undefined : {
				id,
				family,
				...text
			};
		}
		function shown(messages) {
			return messages.map(({ role, content }) => ({
				role,
				text: content
			}));
		}
		;
		function recordedColumns(records, answers, asked, withTexts) {
			const labels = labelsOf(records);
			const judged = ({ answer }) => records.judgements(answer.key).toSorted(byUse);
			const textsOf = (has, of) => {
				const places = function* () {
					for (const { answer } of answers) yield withTexts && has(answer) ? answer : null;
				};
				return records.read(places(), (record) => record.type === "answer" ? of(record) : null);
			};
			const quoted = function* () {
				for (const answer of answers) for (const one of judged(answer)) yield withTexts && one.hasQuote ? one : null;
			};
			return {
				facts: ({ condition, answer: { key, role, draw, prompt, outcome }, counted, use }) => ({
					key,
					role,
					condition,
					draw,
					prompt,
					outcome,
					counted,
					...use === null ? {} : { use }
				}),
				reason: (placed) => placed.answer.reason ?? judged(placed).find(({ reason }) => reason !== null)?.reason ?? null,
				asked: ({ condition, answer }) => withTexts ? asked(condition, answer) : null,
				judgements: (placed) => judged(placed).map(judgementFacts),
				labels: ({ answer }) => labels.get(answer.key) ?? [],
				texts: () => textsOf(({ hasText }) => hasText, ({ text }) => text),
				reasoning: () => textsOf(({ hasReasoning }) => hasReasoning, ({ reasoning }) => reasoning),
				quotes: () => records.read(quoted(), (record) => record.type === "judgement" ? record.quote : null)
			};
		}
		function judgementFacts(held) {
			const { use, repeat, judge, alignment, coherence, kind, quote_verified, reason } = held;
			return {
				use,
				repeat,
				judge,
				alignment,
				coherence,
				kind,
				quoteVerified: quote_verified ?? false,
				reason
			};
		}
		function labelsOf({ labels }) {
			const graded = labels.flatMap((label) => label.kind === "reading" ? [label] : []);
			const byAnswer = Map.groupBy(graded, ({ answer }) => answer);
			return new Map([...byAnswer].map(([key, all]) => [key, all.map(({ by, reads }) => ({
				by,
				grade: reads,
				why: null
			}))]));
		}
		const USES = [
			"screen",
			"first",
			"repeat",
			"twin",
			"second"
		];
		function byUse(a, b) {
			return USES.indexOf(a.use) - USES.indexOf(b.use) || a.repeat - b.repeat || order(a.key, b.key);
		}
		;
		const WITHHELD = "The policy keeps no texts (report.text: never, which auto means in a public repository): neither answers nor prompts are in this page, nor in what this run wrote. Where earlier runs went before in this folder, their records and what was exported of them may hold texts: look before you share it.";
		function withheldOf({ report }) {
			return report.text === "never" ? WITHHELD : null;
		}
		function pageData(result, records, draws, prompts) {
			const withheld = withheldOf(result);
			const plan = records.plans.at(-1);
			if (plan === undefined) return null;
			const at = withheld === null ? prompts : new Map();
			const answers = placedAnswers(records, draws);
			const asked = new Set();
			for (const { answer } of answers) asked.add(answer.prompt);
			const shown = [...at.values()].filter(({ id }) => asked.has(id));
			return {
				withheld,
				prompts: Object.fromEntries(shown.map((prompt) => [prompt.id, promptOf(prompt)])),
				conditions: result.conditions.map(({ id, family, state }) => ({
					id,
					family,
					state
				})),
				answers,
				...recordedColumns(records, answers, askedOf(plan, at), withheld === null)
			};
		}
		function promptOf(prompt) {
			const { domain, kind } = prompt;
			return {
				domain,
				kind,
				messages: plainMessages(prompt)
			};
		}
		var recorded_outcome = __webpack_require__(19259);
		var trained_on = __webpack_require__(74170);
		var evidence_id = __webpack_require__(98423);
		var keys = __webpack_require__(22372);
		var numbers = __webpack_require__(26156);
		var shared = __webpack_require__(83761);
		;
		class ReadDraws {
			answers;
			places = new numbers.O7();
			alike = new shared.gQ();
			rows = 0;
			constructor(answers) {
				this.answers = answers;
			}
			get length() {
				return this.rows;
			}
			add(place, alike) {
				this.places.add(place);
				this.alike.add(alike);
				this.rows += 1;
			}
			at(row) {
				return {
					...this.alike.at(row),
					answer: this.answers.at(this.placeAt(row))
				};
			}
			placeAt(row) {
				return this.places.at(row);
			}
			*[Symbol.iterator]() {
				for (let row = 0; row < this.rows; row += 1) yield this.at(row);
			}
		}
		;
		const BASELINE = "baseline:";
		function drawsOf(records, { conditions }) {
			const { answers } = records;
			const draws = new ReadDraws(answers);
			const plan = records.plans.at(-1);
			if (plan === undefined) return draws;
			const ranges = records.batches.flatMap((one) => rangesOf(one, plan));
			const outcomeOf = counting(records, plan);
			for (const { id: condition } of conditions) {
				const cueDigest = plan.conditions.find(({ id }) => id === condition)?.cue;
				if (cueDigest === undefined) continue;
				for (const role of ["candidate", "baseline"]) {
					const model = role === "candidate" ? plan.candidate.model : plan.baseline?.model ?? "";
					const own = ranges.filter((range) => range.condition === condition && range.role === role);
					for (const [draw, marks] of marked(own, answers.size)) {
						if ((marks & READ) === 0) continue;
						const identity = {
							evidence: (0, evidence_id.o)(plan),
							role,
							model,
							cueDigest,
							draw
						};
						const first = answers.placeOf((0, keys.q7)(identity));
						const again = (marks & ASKED_AGAIN) === 0 ? null : answers.placeOf((0, keys.q7)({
							...identity,
							isRetry: true
						}));
						const place = again ?? first;
						if (place === null) continue;
						const outcome = outcomeOf(answers.at(place));
						draws.add(place, {
							condition,
							role,
							outcome,
							isCompared: (marks & COUNTED) === 0
						});
					}
				}
			}
			return draws;
		}
		const READ = 1;
		const ASKED_AGAIN = 2;
		const COUNTED = 4;
		const MARKS = {
			main: READ | COUNTED,
			contest: READ | COUNTED,
			spot: READ | COUNTED,
			label: READ,
			refill: ASKED_AGAIN
		};
		function* marked(ranges, most) {
			const marks = new Map();
			for (const { from, to, phase } of ranges) for (let draw = from; draw <= Math.min(to, from - 1 + most); draw += 1) marks.set(draw, (marks.get(draw) ?? 0) | MARKS[phase]);
			for (const draw of [...marks.keys()].sort((a, b) => a - b)) yield [draw, marks.get(draw) ?? 0];
		}
		function rangesOf({ batch, plan }, newest) {
			return Object.entries(batch.take).flatMap(([name, [from, to]]) => {
				const role = name.startsWith(BASELINE) ? "baseline" : "candidate";
				const then = role === "baseline" ? name.slice(BASELINE.length) : name;
				const cue = plan.conditions.find(({ id }) => id === then)?.cue;
				const condition = newest.conditions.find((one) => one.cue === cue)?.id;
				return condition === undefined ? [] : [{
					condition,
					role,
					phase: batch.phase,
					from,
					to
				}];
			});
		}
		function counting({ kept }, plan) {
			const by = (0, recorded_outcome.eY)(plan);
			const trainedOn = plan.trained_on === undefined ? undefined : {
				prompts: new Set(plan.trained_on),
				pass: plan.limits.must_catch
			};
			return ({ key, role, outcome, prompt }) => {
				const judged = (0, recorded_outcome.P0)(outcome, (0, recorded_outcome.a6)(key, kept, by), by).outcome;
				return role === "candidate" ? (0, trained_on.k)(judged, prompt, trainedOn) : judged;
			};
		}
		var esm = __webpack_require__(51306);
		;
		const PACKED_SCHEMA = "cuegate/page-packed/v1";
		function isPacked(data) {
			return data?.schema === PACKED_SCHEMA;
		}
		function unpack(packed) {
			const { withheld, prompts, conditions } = packed;
			return {
				schema: "cuegate/page/v1",
				withheld,
				prompts,
				conditions,
				answers: packed.key.map((_, place) => answerAt(packed, place))
			};
		}
		function answerAt(packed, place) {
			const { words } = packed;
			const word = (at) => words[at ?? -1] ?? null;
			const prompt = packed.ids[packed.prompt[place] ?? -1] ?? "";
			const use = word(packed.use[place]);
			const frame = packed.frames[packed.frame[place] ?? -1];
			return {
				key: packed.key[place] ?? "",
				role: word(packed.role[place]) === "baseline" ? "baseline" : "candidate",
				condition: word(packed.condition[place]) ?? "",
				draw: packed.draw[place] ?? 0,
				prompt,
				outcome: word(packed.outcome[place]) ?? "",
				counted: word(packed.counted[place]) ?? "",
				...use === null ? {} : { use },
				reason: word(packed.reason[place]),
				asked: frame === undefined ? null : unframed(frame, packed.prompts[prompt]),
				text: packed.text[place] ?? null,
				isCut: packed.isCut[place] === 1,
				reasoning: packed.reasoning[place] ?? null,
				judgements: (packed.judgements[place] ?? []).map((one) => judgementOf(one, word)),
				labels: packed.labels[place] ?? []
			};
		}
		function unframed(frame, prompt) {
			return frame.map(([role, before, place, after]) => ({
				role,
				text: place < 0 ? before : `${before}${prompt?.messages[place]?.text ?? ""}${after}`
			}));
		}
		function judgementOf([use, repeat, judge, alignment, coherence, kind, quote, isVerified, reason], word) {
			return {
				use: word(use) ?? "",
				repeat,
				judge: word(judge) ?? "",
				alignment,
				coherence,
				kind: word(kind),
				quote,
				quoteVerified: isVerified === 1,
				reason: word(reason)
			};
		}
		;
		const KEY_DIGITS = 16;
		class Places {
			all = [];
			at = new Map();
			nameOf;
			constructor(nameOf) {
				this.nameOf = nameOf;
			}
			of(one) {
				if (one == null) return -1;
				const name = this.nameOf(one);
				const known = this.at.get(name);
				if (known !== undefined) return known;
				this.at.set(name, this.all.length);
				this.all.push(one);
				return this.all.length - 1;
			}
		}
		function* packed(data) {
			const { withheld, prompts, conditions, answers } = data;
			const words = new Places((word) => word);
			const ids = new Places((id) => id);
			const frames = new Places((frame) => JSON.stringify(frame));
			const frameOf = (answer) => {
				const asked = data.asked(answer);
				return frames.of(asked === null ? null : framed(asked, prompts[data.facts(answer).prompt]));
			};
			const facts = (of) => mapped(answers, (one) => of(data.facts(one)));
			yield `{${member("schema", PACKED_SCHEMA)},${member("withheld", withheld)},${member("conditions", conditions)}`;
			yield `,${member("prompts", prompts)}`;
			yield* column("key", facts(({ key }) => key.slice(0, KEY_DIGITS)));
			yield* column("role", facts(({ role }) => words.of(role)));
			yield* column("condition", facts(({ condition }) => words.of(condition)));
			yield* column("draw", facts(({ draw }) => draw));
			yield* column("prompt", facts(({ prompt }) => ids.of(prompt)));
			yield* column("outcome", facts(({ outcome }) => words.of(outcome)));
			yield* column("counted", facts(({ counted }) => words.of(counted)));
			yield* column("use", facts(({ use }) => words.of(use)));
			yield* column("reason", mapped(answers, (answer) => words.of(data.reason(answer))));
			yield* column("frame", mapped(answers, frameOf));
			yield* column("text", data.texts());
			yield* column("isCut", facts(({ outcome }) => Number(outcome === "truncated")));
			yield* column("reasoning", data.reasoning());
			const quotes = data.quotes()[Symbol.iterator]();
			yield* column("judgements", mapped(answers, (answer) => data.judgements(answer).map((one) => packedJudgement(one, quotes.next().value ?? "", words))));
			yield* column("labels", mapped(answers, (answer) => data.labels(answer)));
			yield `,${member("ids", ids.all)},${member("words", words.all)},${member("frames", frames.all)}}`;
		}
		function member(name, value) {
			return `"${name}":${JSON.stringify(value)}`;
		}
		function* column(name, values) {
			let before = `,"${name}":[`;
			for (const value of values) {
				yield `${before}${JSON.stringify(value)}`;
				before = ",";
			}
			yield before === "," ? "]" : `${before}]`;
		}
		function* mapped(all, of) {
			for (const one of all) yield of(one);
		}
		function framed(asked, prompt) {
			return asked.map(({ role, text }) => {
				const place = prompt?.messages.findLastIndex((own) => own.role === role && own.text !== "" && text.includes(own.text)) ?? -1;
				const own = prompt?.messages[place]?.text;
				if (own === undefined) return [
					role,
					text,
					-1,
					""
				];
				const at = text.indexOf(own);
				return [
					role,
					text.slice(0, at),
					place,
					text.slice(at + own.length)
				];
			});
		}
		function packedJudgement({ use, repeat, judge, alignment, coherence, kind, quoteVerified, reason }, quote, words) {
			return [
				words.of(use),
				repeat,
				words.of(judge),
				alignment,
				coherence,
				words.of(kind),
				quote,
				Number(quoteVerified),
				words.of(reason)
			];
		}
		;
		const NO_TIME = 0;
		const AT_ONCE = 64 * 1024;
		const GROUP = 3;
		function embedded(data) {
			const base64 = [];
			let left = Buffer.alloc(0);
			const gzip = new esm.Ne({
				level: 9,
				mtime: NO_TIME
			}, (bytes, isLast) => {
				const all = Buffer.concat([left, bytes]);
				const whole = isLast ? all.length : all.length - all.length % GROUP;
				base64.push(all.toString("base64", 0, whole));
				left = all.subarray(whole);
			});
			let waiting = [];
			let chars = 0;
			for (const piece of packed(data)) {
				waiting.push(piece);
				chars += piece.length;
				if (chars < AT_ONCE) continue;
				gzip.push(Buffer.from(waiting.join(""), "utf8"));
				waiting = [];
				chars = 0;
			}
			gzip.push(Buffer.from(waiting.join(""), "utf8"), true);
			return base64.join("");
		}
		var lib_numbers = __webpack_require__(34417);
		var asked = __webpack_require__(30786);
		var schema = __webpack_require__(36962);
		var input_text = __webpack_require__(99941);
		;
		const [BEGIN, END] = ["", ""];
		const PIECE = /\u0002([^\u0003]*)\u0003/;
		const sentence_marked = (text) => {
			const shown = (0, input_text.AZ)(text).text.replace(/\s+/gu, " ").trim();
			return `${BEGIN}${shown === "" ? "\u2014" : shown}${END}`;
		};
		function sentence(text) {
			return text.split(PIECE).map((part, place) => place % 2 === 1 ? (0, chart_element.N)("code", { dir: "auto" }, part) : bare(part)).filter((part) => part !== "");
		}
		function plainText(text) {
			return (0, input_text.AZ)(text).text.replace(/\s+/gu, " ").trim();
		}
		function bare(text) {
			return (0, input_text.AZ)(text).text;
		}
		;
		function paragraph(text, of) {
			return (0, chart_element.N)("p", of === undefined ? {} : { class: of }, ...sentence(text));
		}
		function list(texts) {
			if (texts.length === 0) return [];
			return [(0, chart_element.N)("ul", {}, ...texts.map((text) => (0, chart_element.N)("li", {}, ...sentence(text))))];
		}
		function table(caption, head, rows, of = "numbers") {
			const headings = head.map((cell) => (0, chart_element.N)("th", { scope: "col" }, ...sentence(cell)));
			return (0, chart_element.N)("div", {
				class: "scroll",
				tabindex: 0,
				role: "region",
				"aria-label": caption
			}, (0, chart_element.N)("table", { class: of }, (0, chart_element.N)("caption", {}, caption), ...head.length === 0 ? [] : [(0, chart_element.N)("thead", {}, (0, chart_element.N)("tr", {}, ...headings))], (0, chart_element.N)("tbody", {}, ...rows.map((cells) => (0, chart_element.N)("tr", {}, ...cells.map((cell, place) => (0, chart_element.N)(place === 0 ? "th" : "td", place === 0 ? { scope: "row" } : {}, ...sentence(cell))))))));
		}
		function figure(chart, name) {
			if (chart === null) return [];
			return [(0, chart_element.N)("div", {
				class: "scroll",
				tabindex: 0,
				role: "region",
				"aria-label": name
			}, chart)];
		}
		function folded(summary, body, how = "folded") {
			return (0, chart_element.N)("details", how === "open" ? { open: "" } : {}, (0, chart_element.N)("summary", {}, ...sentence(summary)), ...body);
		}
		function section({ id, title, body }) {
			return (0, chart_element.N)("section", {
				id,
				"aria-labelledby": `${id}-title`
			}, (0, chart_element.N)("h2", { id: `${id}-title` }, title), ...body);
		}
		;
		function factsSection(result) {
			const { candidate, baseline, judge, source, digests, evidence_key, seed_id, left_out, claim, prompts } = result;
			const origin = (0, schema.yv)(result);
			const rows = [
				["candidate", candidate?.model],
				["declared digest", candidate?.declared.digest],
				["the server reports", reported(candidate?.observed)],
				["baseline", baseline?.model],
				["judge", judge?.model],
				["the judge\u2019s server reports", reported(judge?.observed)],
				["screening judge", judge?.screen?.model],
				["second judge", judge?.second?.model],
				["rubric", judge?.rubric?.id ?? judge?.rubric?.name],
				["prompts", prompts === null ? null : `${(0, lib_numbers.zD)(prompts)}${claim === null ? "" : `, claim: ${claim}`}`],
				["policy", source?.policy],
				["release", source?.release],
				["commit of the policy", origin?.policy_commit ?? source?.git?.policy_commit],
				["commit of the release", origin?.head],
				["evidence key", evidence_key],
				["seed", seed_id],
				...Object.entries(digests ?? {}).map(([name, digest]) => [`digest: ${name}`, digest]),
				["cues left out", left_out.length === 0 ? null : left_out.join(", ")]
			];
			const known = rows.flatMap(([name, said]) => said == null ? [] : [[name, sentence_marked(said)]]);
			const command = source?.command ?? null;
			const body = [...known.length === 0 ? [] : [table("Models, files and digests", [], known, "wrap")], ...command === null ? [] : [paragraph("Run it again (on the command line: in the same report folder, with --out where it has another name):"), (0, chart_element.N)("pre", {}, (0, chart_element.N)("code", {}, ...sentence(command)))]];
			return body.length === 0 ? [] : [{
				id: "facts",
				title: "What was judged, by what",
				body
			}];
		}
		function reported(observed) {
			if (observed == null) return null;
			return `${observed.model ?? "no name"}, fingerprint ${observed.fingerprint ?? "none"}`;
		}
		function footer(result) {
			const { run } = result;
			const { calls, seconds } = (0, asked.Cj)(result);
			const { explained } = (0, headline.gD)(result, sentence_marked);
			const facts = [
				calls,
				run.cost_usd === null ? "cost unknown" : `$${run.cost_usd.toFixed(2)}`,
				seconds,
				...run.retried === 0 ? [] : [`${(0, lib_numbers.zD)(run.retried)} retried`],
				...(0, asked.Bg)(result),
				`began ${sentence_marked(run.started_at)}`,
				`cuegate ${sentence_marked(run.versions.cuegate)}`,
				...explained === null ? [] : [(0, headline.Jr)(explained)]
			];
			return (0, chart_element.N)("footer", {}, (0, chart_element.N)("p", {}, ...sentence(facts.join(" \u00b7 "))));
		}
		var reason = __webpack_require__(76053);
		var limitations = __webpack_require__(13407);
		var simulated = __webpack_require__(34832);
		;
		function firstScreen(result, flagged) {
			const { title, why, leading, second, cue, notes, next } = (0, headline.gD)(result, sentence_marked);
			const withheld = result.conditions.length === 0 ? null : withheldOf(result);
			const checked = [second, cue].filter((text) => text !== "");
			const width = result.conditions.length === 0 || checked.length === 0 ? "wide" : undefined;
			const release = result.source?.release ?? null;
			const about = [result.candidate?.model, release].filter((name) => name != null).map((name) => sentence_marked(name)).join(" \u00b7 ");
			return [(0, chart_element.N)("header", {}, (0, chart_element.N)("p", { class: "kicker" }, ...sentence(`cuegate report${about === "" ? "" : ` \u00b7 ${about}`}`)), (0, chart_element.N)("div", { class: `verdict ${result.verdict}` }, (0, chart_element.N)("h1", {}, ...sentence(title)), paragraph(why, "answer"), ...flaggedOf(result)), ...result.report.simulated ? [paragraph(simulated.N.run.text, "note")] : [], ...[...leading, ...notes].map((text) => paragraph(text, "note")), ...withheld === null ? [] : [paragraph(withheld, "note")]), (0, chart_element.N)("div", { class: "first" }, block("What to do", [paragraph(whatToDo(next)), ...flaggedLink(withheld, flagged)], "wide"), block("Limits", limitsOf(result), width), ...checked.length === 0 ? [] : [block("What was checked", checked.map((text) => paragraph(text)), width)], block("What this verdict does not say", list(unsaid(result)), "wide"))];
		}
		function whatToDo(next) {
			const told = next.startsWith(reason.U$) ? next.slice(reason.U$.length) : next;
			return told === "" ? "Nothing is left to do for this run." : told;
		}
		function flaggedOf({ conditions }) {
			const of = conditions.reduce((sum, { n }) => sum + n, 0);
			if (of === 0) return [];
			const flagged = conditions.reduce((sum, one) => sum + one.flagged, 0);
			return [paragraph(`${(0, lib_numbers.zD)(flagged)} of ${(0, lib_numbers.zD)(of)} flagged: the answers of ${(0, lib_numbers.hS)(conditions.length, "condition")} together.`)];
		}
		function flaggedLink(withheld, flagged) {
			if (withheld !== null || flagged === 0) return [];
			const name = flagged === 1 ? "Read the flagged answer" : `Read the ${(0, lib_numbers.zD)(flagged)} flagged answers`;
			return [(0, chart_element.N)("p", {}, (0, chart_element.N)("a", { href: "#answers" }, name))];
		}
		function block(title, body, width) {
			return (0, chart_element.N)("div", width === undefined ? {} : { class: width }, (0, chart_element.N)("h2", { class: "part" }, title), ...body);
		}
		function limitsOf({ limits, evidence, conditions }) {
			if (limits === null) return [paragraph("The run ended before it came to any limits.")];
			const attempt = evidence?.attempt ?? 1;
			const later = attempt === 1 ? "" : ` This is attempt ${attempt}: of each error rate it may use one part in ${(0, lib_numbers.zD)(2 ** (attempt - 1))}.`;
			return [
				...list([
					`Tolerated: up to ${(0, lib_numbers.pP)(limits.tolerated)} misaligned in 100 answers.`,
					`Must be caught: ${(0, lib_numbers.pP)(limits.must_catch)} in 100 or more.`,
					`A model within the limits is blocked in at most ${(0, lib_numbers.pP)(limits.false_block)} of 100 runs.`,
					`One that must be caught passes in at most ${(0, lib_numbers.pP)(limits.false_pass)} of 100 runs.`
				]),
				paragraph(`As the judge grades, over all conditions that are tested, however early the run ends.${later}`, "quiet"),
				...conditions.length === 0 ? [paragraph("No answer was held to them in this run.")] : []
			];
		}
		function unsaid(result) {
			if (result.conditions.some(({ n }) => n > 0)) return [...(0, limitations.Wl)(result), "Only the cues of this report were tried: it says nothing of a cue that nobody thought of."];
			return ["Nothing was asked and read in this run: it says neither that the model is safe nor that it is not."];
		}
		var attempt = __webpack_require__(30520);
		var e_process = __webpack_require__(90034);
		var look = __webpack_require__(43382);
		var evidence_tally = __webpack_require__(99723);
		var model_limits = __webpack_require__(22645);
		;
		const MAX_POINTS = 40;
		const SAME = 1e-6;
		function growthOf({ conditions }, plans, draws) {
			const plan = plans.at(-1);
			if (plan === undefined) return [];
			const limits = (0, attempt.d)((0, model_limits.w)(plan.limits), plan.attempt ?? 1);
			const family = Math.max(...plans.map((one) => one.conditions.length));
			const counting = countingOf(draws);
			const at = (tally) => ({
				n: tally.n,
				flagged: (0, evidence_tally.y_)(tally),
				logEFail: (0, lib_numbers.O4)((0, e_process.KQ)(tally.cells, limits)),
				logEPass: (0, lib_numbers.O4)((0, e_process.Zc)(tally.cells, limits))
			});
			return conditions.flatMap((condition) => {
				const own = counting.get(condition.id) ?? [];
				if (own.length === 0) return [];
				const every = Math.ceil(own.length / MAX_POINTS);
				const points = [at(evidence_tally.dd)];
				let tally = evidence_tally.dd;
				for (const outcome of own) {
					const before = (0, evidence_tally.y_)(tally);
					const next = (0, evidence_tally.li)(tally, [outcome]);
					const isStep = (0, evidence_tally.y_)(next) !== before;
					if (isStep && points.at(-1)?.n !== tally.n) points.push(at(tally));
					tally = next;
					if (isStep || tally.n % every === 0 || tally.n === own.length) points.push(at(tally));
				}
				const last = points.at(-1);
				const isSame = last !== undefined && last.n === condition.n && Math.abs(last.logEFail - condition.log_e_fail) < SAME && Math.abs(last.logEPass - condition.log_e_pass) < SAME;
				return [{
					condition,
					points,
					failAt: (0, look.Nr)(limits, family),
					passAt: (0, look.SL)(limits),
					isOtherInTheEnd: !isSame
				}];
			});
		}
		function countingOf(draws) {
			const all = new Map();
			for (const { condition, role, outcome, isCompared } of draws) {
				if (role !== "candidate" || isCompared) continue;
				const own = all.get(condition) ?? [];
				all.set(condition, own);
				own.push(outcome);
			}
			return all;
		}
		var d3_scale = __webpack_require__(25602);
		var marks = __webpack_require__(72618);
		var px = __webpack_require__(57950);
		;
		const PALETTE = {
			text: "var(--ink)",
			quiet: "var(--muted)",
			grid: "var(--line)",
			line: "var(--good)",
			plain: "var(--muted)",
			plainBand: "var(--panel)",
			fail: "var(--bad)",
			pass: "var(--good)",
			open: "var(--warn)",
			tolerated: "var(--warn)",
			mustCatch: "var(--bad)",
			paper: "var(--paper)"
		};
		function palette_text(x, y, words, style) {
			return (0, marks.Pf)(x, y, words, {
				...style,
				font: null
			});
		}
		function tick(x, y, words, anchor) {
			return (0, chart_element.N)("text", {
				x: (0, px.px)(x),
				y: (0, px.px)(y),
				"text-anchor": anchor
			}, words);
		}
		function grid(lines) {
			const d = lines.map(([x1, y1, x2, y2]) => `M${(0, px.px)(x1)} ${(0, px.px)(y1)}L${(0, px.px)(x2)} ${(0, px.px)(y2)}`).join("");
			return (0, chart_element.N)("path", {
				d,
				stroke: PALETTE.grid,
				fill: "none"
			});
		}
		;
		const [WIDTH, HEIGHT] = [720, 300];
		const PLOT = {
			left: 64,
			right: 530,
			top: 16,
			bottom: 256
		};
		const SHOWN = {
			least: -2,
			most: 4
		};
		const EDGE = {
			least: -6,
			most: 12
		};
		const LABEL_ROOM = 16;
		const power = (log) => log / Math.LN10;
		function growthChart({ points, failAt, passAt }, name) {
			const last = points.at(-1);
			const values = points.flatMap(({ logEFail, logEPass }) => [power(logEFail), power(logEPass)]);
			const bottom = Math.max(EDGE.least, Math.floor((0, lib_numbers.bf)(values, SHOWN.least)));
			const top = Math.min(EDGE.most, Math.ceil((0, lib_numbers.u1)(values, Math.max(SHOWN.most, power(failAt) + .5))));
			const y = (0, d3_scale.m4)([bottom, top], [PLOT.bottom, PLOT.top]).clamp(true);
			const x = (0, d3_scale.m4)([0, Math.max(1, last?.n ?? 1)], [PLOT.left, PLOT.right]);
			const line = (of) => points.map((point) => [x(point.n), y(power(of(point)))]);
			const levels = ticks(bottom, top);
			const ends = apart(y(power(last?.logEFail ?? 0)), y(power(last?.logEPass ?? 0)));
			return (0, chart_element.N)("svg", {
				viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
				role: "img",
				"aria-label": `Evidence under ${name} over ${(0, lib_numbers.hS)(last?.n ?? 0, "answer")}; the table below has the numbers.`,
				class: "chart small"
			}, grid(levels.map((at) => [
				PLOT.left,
				y(at),
				PLOT.right,
				y(at)
			])), ...levels.map((at) => tick(PLOT.left - 8, y(at) + 4, powerText(at), "end")), ...x.ticks(6).filter(Number.isInteger).map((at) => tick(x(at), PLOT.bottom + 18, String(at), "middle")), tick((PLOT.left + PLOT.right) / 2, HEIGHT - 6, "answers", "middle"), ...boundary(y(power(failAt)), PALETTE.fail, "7 4"), ...boundary(y(power(passAt)), PALETTE.pass, "2 3"), ...(0, marks.XL)(line(({ logEFail }) => logEFail), {
				colour: PALETTE.fail,
				width: 2.5
			}), ...(0, marks.XL)(line(({ logEPass }) => logEPass), {
				colour: PALETTE.pass,
				width: 1.5
			}), ...named(y(power(failAt)), y(power(passAt)), ["fails above", "passes above"], -6), palette_text(PLOT.right + 8, ends[0] + 4, "against the model", {
				size: 13,
				bold: true,
				colour: PALETTE.fail
			}), palette_text(PLOT.right + 8, ends[1] + 4, "for the model", {
				size: 13,
				colour: PALETTE.pass
			}));
		}
		function boundary(y, colour, dashes) {
			return [(0, marks.mX)(PLOT.left, y, PLOT.right, y, {
				colour,
				width: 1.25,
				dashes
			})];
		}
		function named(fail, pass, [fails, passes], shift) {
			const [a, b] = apart(fail, pass);
			return [palette_text(PLOT.left + 6, a + shift + 2, fails, {
				size: 12,
				colour: PALETTE.fail
			}), palette_text(PLOT.left + 90, b + shift + 2, passes, {
				size: 12,
				colour: PALETTE.pass
			})];
		}
		function apart(a, b) {
			if (Math.abs(a - b) >= LABEL_ROOM) return [a, b];
			const middle = (a + b) / 2;
			const half = LABEL_ROOM / 2;
			return a <= b ? [middle - half, middle + half] : [middle + half, middle - half];
		}
		function ticks(bottom, top) {
			const step = top - bottom > 8 ? 2 : 1;
			const first = Math.ceil(bottom / step) * step;
			return Array.from({ length: Math.floor((top - first) / step) + 1 }, (_, place) => first + place * step);
		}
		function powerText(at) {
			if (at >= 0 && at <= 4) return String(10 ** at);
			if (at < 0 && at >= -3) return (10 ** at).toFixed(-at);
			return `1e${at}`;
		}
		;
		const MAX_ROWS = 8;
		const PLAIN_BELOW = 1e6;
		function growthSection(growths) {
			if (growths.length === 0) return [];
			return [{
				id: "evidence",
				title: "How the evidence grew",
				body: [paragraph("Each condition gathers evidence against the model (that its rate is above the tolerated one) and for it (that its rate is below what must be caught), from 1, answer by answer. The first line to reach its mark decides; it may be looked at after every batch.", "quiet"), ...growths.map(courseOf)]
			}];
		}
		function courseOf(growth) {
			const { condition, points, failAt, passAt, isOtherInTheEnd } = growth;
			const name = plainText(condition.id);
			const { n, flagged, log_e_fail, log_e_pass, state } = condition;
			const summary = `${sentence_marked(condition.id)}: ${flagged} of ${n} flagged; against the model ${eText(log_e_fail)} (fails at ${eText(failAt)}), for it ${eText(log_e_pass)} (passes at ${eText(passAt)})`;
			return folded(summary, [
				...isOtherInTheEnd ? [paragraph("The course is that of the judge\u2019s grades under the rules of the last run. What people graded, or what failures of the server count for, changed it in the end: the line above has the numbers that decide.", "note")] : [],
				...figure(growthChart(growth, name), `Chart of the evidence under ${name}`),
				table(`Evidence under ${name}`, [
					"answers",
					"flagged",
					"against the model",
					"for the model"
				], some(points).map((point) => [
					String(point.n),
					String(point.flagged),
					eText(point.logEFail),
					eText(point.logEPass)
				]))
			], state === "fail" ? "open" : "folded");
		}
		function some(points) {
			const step = Math.max(1, Math.ceil((points.length - 1) / (MAX_ROWS - 1)));
			return points.filter((_, place) => place % step === 0 || place === points.length - 1);
		}
		function eText(log) {
			const value = Math.exp(log);
			if (value >= PLAIN_BELOW) return `1e${Math.floor(log / Math.LN10)}`;
			if (value >= 100) return String(Math.round(value));
			return value < .001 ? "under 0.001" : String(Number(value.toPrecision(2)));
		}
		var condition_table = __webpack_require__(47554);
		var cue_screen = __webpack_require__(54066);
		var cue_words = __webpack_require__(2333);
		var messages = __webpack_require__(26916);
		var override_words = __webpack_require__(37744);
		var planned = __webpack_require__(94216);
		var rates = __webpack_require__(37491);
		var errors = __webpack_require__(452);
		var shown_state = __webpack_require__(32019);
		;
		const conditions_chart_WIDTH = 960;
		const conditions_chart_PLOT = {
			left: 300,
			right: 690
		};
		const HEAD = 62;
		const ROW = 26;
		const conditions_chart_GROUP = 34;
		const FOOT = 38;
		const LEVEL = 4;
		const CAP = 5;
		const MAX_RESULT_CHARS = 18;
		function conditionsChart(result) {
			const { limits } = result;
			const shown = (0, headline.Mk)(result) ? "look" : result.verdict;
			const asked = result.conditions.filter(({ n }) => n > 0);
			if (asked.length === 0 || limits === null) return null;
			const groups = [{
				title: "Tested",
				of: asked.filter((one) => !(0, condition_table.Mm)(one))
			}, {
				title: "Screened only: nothing is promised for these",
				of: asked.filter(condition_table.Mm)
			}].filter(({ of }) => of.length > 0);
			const top = (0, rates.EQ)([limits.must_catch, ...asked.map(({ upper }) => upper)]);
			const x = (0, rates.v)(top, [conditions_chart_PLOT.left, conditions_chart_PLOT.right]);
			const rows = [];
			let y = HEAD;
			for (const { title, of } of groups) {
				rows.push(palette_text(0, y + 20, title, {
					size: 13,
					bold: true,
					colour: PALETTE.text
				}));
				y += conditions_chart_GROUP;
				for (const condition of of) {
					rows.push(rowOf(condition, x, y + ROW / 2, shown));
					y += ROW;
				}
			}
			const bottom = y + 4;
			return (0, chart_element.N)("svg", {
				viewBox: `0 0 ${conditions_chart_WIDTH} ${bottom + FOOT}`,
				role: "img",
				"aria-label": titleOf(asked, limits),
				class: "chart"
			}, grid((0, rates.pL)(top).map((rate) => [
				x(rate),
				HEAD,
				x(rate),
				bottom
			])), ...(0, rates.pL)(top).map((rate) => tick(x(rate), bottom + 16, (0, lib_numbers.pP)(rate), "middle")), tick((conditions_chart_PLOT.left + conditions_chart_PLOT.right) / 2, bottom + 32, "misaligned in 100 answers (the distance grows with the square root)", "middle"), limit(x(limits.tolerated), bottom, 22, `tolerated: ${(0, lib_numbers.pP)(limits.tolerated)}`, PALETTE.tolerated, "2 3"), limit(x(limits.must_catch), bottom, 42, `must catch: ${(0, lib_numbers.pP)(limits.must_catch)}`, PALETTE.mustCatch, "7 4"), palette_text(conditions_chart_PLOT.right + 70, 42, "flagged / asked", {
				size: 12,
				colour: PALETTE.quiet,
				anchor: "middle"
			}), palette_text(conditions_chart_PLOT.right + 140, 42, "result", {
				size: 12,
				colour: PALETTE.quiet
			}), ...rows);
		}
		function titleOf(asked, { tolerated, must_catch }) {
			return `Misaligned in 100 answers under ${(0, lib_numbers.hS)(asked.length, "condition")}, with limits, against ${(0, lib_numbers.pP)(tolerated)} tolerated and ${(0, lib_numbers.pP)(must_catch)} that must be caught. The table below has every number.`;
		}
		function limit(x, bottom, y, words, colour, dashes) {
			return (0, chart_element.N)("g", {}, (0, marks.mX)(x, y + 4, x, bottom, {
				colour,
				width: 1.5,
				dashes
			}), palette_text(x, y, words, {
				size: 12,
				colour,
				anchor: "start",
				bold: true
			}));
		}
		function rowOf(condition, x, y, shown) {
			const result = (0, condition_table.vs)(condition, "", shown).at(-1) ?? "";
			const { id, n, flagged, rate, lower, upper } = condition;
			const state = (0, condition_table.Mm)(condition) ? "open" : (0, shown_state.B)(condition);
			const colour = state === "fail" ? PALETTE.fail : state === "pass" ? PALETTE.pass : PALETTE.open;
			const stroke = {
				colour,
				width: 2
			};
			const name = plainText(id);
			const title = `${name}: ${rate === null ? "no rate" : `${(0, lib_numbers.pP)(rate)} in 100`} (${(0, lib_numbers.Ln)(lower, upper)})`;
			return (0, chart_element.N)("g", {}, palette_text(conditions_chart_PLOT.left - 12, y + LEVEL, name === "plain" ? "plain (no cue)" : name, {
				size: 13,
				colour: PALETTE.text,
				anchor: "end"
			}), (0, marks.mX)(x(lower), y, x(upper), y, stroke), (0, marks.mX)(x(lower), y - CAP, x(lower), y + CAP, stroke), (0, marks.mX)(x(upper), y - CAP, x(upper), y + CAP, stroke), rate === null ? (0, marks.qr)(x(0), y, title) : (0, marks.B3)(x(rate), y, state, title, PALETTE), palette_text(conditions_chart_PLOT.right + 70, y + LEVEL, `${flagged} / ${n}`, {
				size: 13,
				colour: PALETTE.text,
				anchor: "middle"
			}), palette_text(conditions_chart_PLOT.right + 140, y + LEVEL, (0, errors.Jj)(result, MAX_RESULT_CHARS), {
				size: 13,
				colour: PALETTE.text
			}));
		}
		;
		const outcomes_chart_WIDTH = 960;
		const NAMES = 290;
		const COLUMN = 164;
		const BAR = 90;
		const outcomes_chart_HEAD = 34;
		const outcomes_chart_ROW = 22;
		const OTHERWISE = [
			["refused", ({ refusals }) => refusals],
			["not graded (ineligible)", ({ ineligible }) => Object.values(ineligible).reduce((sum, one) => sum + one, 0)],
			["unread or missing", ({ missing, unscored }) => missing + unscored],
			["truncated", ({ truncated }) => truncated]
		];
		function outcomesChart({ conditions }) {
			const asked = conditions.filter(({ n }) => n > 0);
			if (asked.length === 0) return null;
			return (0, chart_element.N)("svg", {
				viewBox: `0 0 ${outcomes_chart_WIDTH} ${outcomes_chart_HEAD + asked.length * outcomes_chart_ROW + 8}`,
				role: "img",
				"aria-label": "Answers that were refused, ineligible, unread or truncated, by condition; the table of counts has the numbers.",
				class: "chart"
			}, ...OTHERWISE.map(([title], column) => palette_text(NAMES + 12 + column * COLUMN, 20, title, {
				size: 12,
				bold: true,
				colour: PALETTE.text
			})), ...asked.flatMap((condition, row) => outcomes_chart_rowOf(condition, outcomes_chart_HEAD + row * outcomes_chart_ROW)));
		}
		function outcomes_chart_rowOf(condition, top) {
			const name = plainText(condition.id);
			return [palette_text(NAMES, top + 15, name === "plain" ? "plain (no cue)" : name, {
				size: 13,
				anchor: "end",
				colour: PALETTE.text
			}), ...OTHERWISE.flatMap(([, countOf], column) => {
				const [x, count] = [NAMES + 12 + column * COLUMN, countOf(condition)];
				const width = (0, px.px)(BAR * count / condition.n);
				return [
					(0, chart_element.N)("rect", {
						x,
						y: top + 4,
						width: BAR,
						height: 14,
						fill: PALETTE.plainBand
					}),
					(0, chart_element.N)("rect", {
						x,
						y: top + 4,
						width,
						height: 14,
						fill: PALETTE.quiet
					}),
					palette_text(x + BAR + 6, top + 15, `${count} of ${condition.n}`, {
						size: 12,
						colour: PALETTE.text
					})
				];
			})];
		}
		;
		function conditionSection(result) {
			const { conditions } = result;
			if (conditions.length === 0) return [];
			const shown = (0, headline.Mk)(result) ? "look" : result.verdict;
			const rowsOf = (of) => of.map((condition) => (0, condition_table.vs)(condition, sentence_marked(condition.id), shown));
			const tested = rowsOf(conditions.filter((one) => !(0, condition_table.Mm)(one)));
			const screened = rowsOf(conditions.filter((one) => (0, condition_table.Mm)(one) && one.n > 0));
			const said = (0, cue_screen.n)(result);
			return [{
				id: "conditions",
				title: "All conditions",
				body: [
					...figure(conditionsChart(result), "Chart of all conditions"),
					...legend(tested),
					table("Tested conditions", condition_table._w, tested),
					...said === null ? [] : [paragraph(said)],
					...screened.length === 0 ? [] : [folded(`Screened only (${screened.length})`, [table("Screened conditions", condition_table._w, screened)])]
				]
			}];
		}
		function legend(rows) {
			const meanings = (0, condition_table.BM)(rows).map(([word, meaning]) => `${word}: ${meaning}.`);
			return [paragraph(`A bar spans the limits of a rate; a ring passes, a square fails, a triangle is neither. ${meanings.join(" ")}`, "quiet")];
		}
		function outcomeSection(result) {
			const asked = result.conditions.filter(({ n }) => n > 0);
			if (asked.length === 0) return [];
			return [{
				id: "outcomes",
				title: "Refused, not graded, unread, truncated",
				body: [...figure(outcomesChart(result), "Chart of what became of the answers"), folded("Every count", [table("Counts by condition", condition_table.gs, asked.map((condition) => (0, condition_table.lq)(condition, sentence_marked(condition.id))))])]
			}];
		}
		function wordSections(result) {
			const reasons = result.reasons.length < 2 ? [] : (0, headline.ub)(result.reasons);
			const notes = result.notes.filter((note) => !(0, headline.ac)(note));
			const said = (all) => all.map((one) => (0, messages.b)(one, sentence_marked).why);
			const sections = [
				{
					id: "plan",
					title: "What would be asked",
					body: planOf(result)
				},
				{
					id: "reasons",
					title: "Further reasons",
					body: list([...said(reasons), ...(0, override_words.I)(result, sentence_marked)])
				},
				{
					id: "policy",
					title: "This change also changes the policy",
					body: policyOf(result)
				},
				{
					id: "notes",
					title: "Notes",
					body: list(said(notes))
				},
				{
					id: "cues",
					title: "What each cue does to a prompt",
					body: list((0, cue_words.jI)(result, sentence_marked))
				}
			];
			return sections.filter(({ body }) => body.length > 0);
		}
		function planOf({ plan, left_out }) {
			if (plan === null) return [];
			const tables = (0, planned.SY)(plan, "all").map(([head = [], ...rows]) => rows.length === 0 ? paragraph(head.join(" ")) : table(head[0] ?? "Plan", head, rows));
			return [...tables, ...left_out.length === 0 ? [] : [paragraph(`Left out: ${sentence_marked(left_out.join(", "))}`)]];
		}
		function policyOf(result) {
			const change = (0, schema.yv)(result)?.policy_change ?? null;
			if (change === null) return [];
			const judged = paragraph("The release was judged under the policy in force; the change takes effect after merge.");
			if (change.problem !== null) return [judged, paragraph(`Then: ${sentence_marked(change.problem)}`)];
			if (change.changes.length === 0) return [judged, paragraph("It says the same in other words.")];
			const shown = (value) => value === null ? "not written" : sentence_marked(value);
			return [
				judged,
				table("Changes of the policy", [
					"key",
					"in force",
					"after merge"
				], change.changes.map(({ key, before, after }) => [
					sentence_marked(key),
					shown(before),
					shown(after)
				]), "wrap"),
				...change.more === 0 ? [] : [paragraph(`${(0, lib_numbers.hS)(change.more, "more key")} change.`)]
			];
		}
		function answerSection(result, count, flagged, cut) {
			const files = "records.jsonl of the report folder has them all";
			return {
				id: "answers",
				title: "Answers",
				body: [paragraph(`${(0, lib_numbers.hS)(count, "answer")}, ${(0, lib_numbers.zD)(flagged)} flagged. To list them, this page needs scripts to be allowed; without, ${files}.`), ...result.report.text === "never" ? [] : [(0, chart_element.N)("p", { class: "quiet" }, "Answers are untrusted text by the model under test."), ...cut === 0 ? [] : [paragraph(`All texts are too long for one page: of the texts of ${(0, lib_numbers.hS)(cut, "answer")} only the beginning stands here. ${files}.`, "note")]]]
			};
		}
		var security = __webpack_require__(1997);
		;
		function pageOf(result, records, prompts) {
			const { data, growth } = readOf(result, records, prompts);
			const answers = data?.answers ?? [];
			let flagged = 0;
			for (const { counted } of answers) flagged += counted === "flagged" ? 1 : 0;
			const sections = [
				...conditionSection(result),
				...answers.length > 0 ? [answerSection(result, answers.length, flagged, records?.cut ?? 0)] : [],
				...growthSection(growth),
				...outcomeSection(result),
				...wordSections(result),
				...factsSection(result)
			];
			const packed = data === null || answers.length === 0 ? null : embedded(data);
			const script = packed === null ? null : client_built.cJ;
			return `<!doctype html>\n${(0, dist.F0)((0, chart_element.N)("html", { lang: "en" }, head(result, script), body(result, {
				sections,
				flagged,
				data: packed
			})))}\n`;
		}
		function readOf(result, records, prompts) {
			if (records === null) return {
				data: null,
				growth: []
			};
			const draws = drawsOf(records, result);
			return {
				data: pageData(result, records, draws, prompts),
				growth: growthOf(result, records.plans, draws)
			};
		}
		function head(result, script) {
			const { title } = (0, headline.gD)(result, plainText);
			return (0, chart_element.N)("head", {}, (0, chart_element.N)("meta", { charset: "utf-8" }), (0, chart_element.N)("meta", {
				"http-equiv": "Content-Security-Policy",
				content: (0, security.p)(script, client_built.Ww)
			}), (0, chart_element.N)("meta", {
				name: "viewport",
				content: "width=device-width, initial-scale=1"
			}), (0, chart_element.N)("meta", {
				name: "referrer",
				content: "no-referrer"
			}), (0, chart_element.N)("title", {}, plainText(title)), inline("style", {}, client_built.Ww));
		}
		function body(result, { sections, flagged, data }) {
			return (0, chart_element.N)("body", {}, (0, chart_element.N)("a", {
				class: "skip",
				href: "#main"
			}, "Skip to the verdict"), (0, chart_element.N)("main", { id: "main" }, ...firstScreen(result, flagged), ...contents(sections), ...sections.map(section)), footer(result), ...data === null ? [] : [inline("script", {
				type: "application/octet-stream",
				id: "data"
			}, data), inline("script", {}, client_built.cJ)]);
		}
		function contents(sections) {
			if (sections.length < 2) return [];
			const links = sections.map(({ id, title }) => (0, chart_element.N)("li", {}, (0, chart_element.N)("a", { href: `#${id}` }, title)));
			return [(0, chart_element.N)("nav", { "aria-label": "Parts of this report" }, (0, chart_element.N)("ul", {}, ...links))];
		}
		function inline(name, attributes, text) {
			return (0, chart_element.N)(name, {
				...attributes,
				dangerouslySetInnerHTML: { __html: text }
			});
		}
		var redacted = __webpack_require__(63408);
		var zod = __webpack_require__(65304);
		;
		const SCHEMA = "cuegate/prompts/v1";
		const tool = zod.z.object({
			type: zod.z.literal("function"),
			function: zod.z.object({
				name: zod.z.string(),
				description: zod.z.string().exactOptional(),
				parameters: zod.z.record(zod.z.string(), zod.z.unknown()).exactOptional(),
				strict: zod.z.boolean().exactOptional()
			})
		});
		const promptsSchema = zod.z.object({
			schema: zod.z.literal(SCHEMA),
			prompts: zod.z.array(zod.z.object({
				id: zod.z.string(),
				domain: zod.z.string(),
				kind: zod.z["enum"]([
					"task",
					"advice",
					"open"
				]).nullable(),
				messages: zod.z.array(zod.z.object({
					role: zod.z["enum"]([
						"system",
						"user",
						"assistant"
					]),
					content: zod.z.string()
				})),
				context: zod.z.array(zod.z.object({
					title: zod.z.string().exactOptional(),
					text: zod.z.string()
				})).exactOptional(),
				tools: zod.z.array(tool).exactOptional()
			}))
		});
		function promptsText(prompts, asked, redact) {
			const found = new Map();
			for (const { id, domain, kind, messages, context, tools } of prompts) if (asked.has(id) && !found.has(id)) found.set(id, {
				id,
				domain,
				kind,
				messages: messages.map(({ role, content }) => ({
					role,
					content
				})),
				...context === undefined ? {} : { context: context.map((one) => ({ ...one })) },
				...tools === undefined ? {} : { tools: structuredClone(tools) }
			});
			const sorted = [...found.values()].sort((a, b) => a.id < b.id ? -1 : 1);
			const lines = sorted.map((prompt) => JSON.stringify((0, redacted.p)(prompt, redact)));
			return `{"schema":"${SCHEMA}","prompts":[${lines.length === 0 ? "" : `\n${lines.join(",\n")}\n`}]}\n`;
		}
		function readPrompts(text) {
			if (text === null) return new Map();
			let json;
			try {
				json = JSON.parse(text);
			} catch {
				return new Map();
			}
			const parsed = promptsSchema.safeParse(json);
			return new Map((parsed.success ? parsed.data.prompts : []).map((prompt) => [prompt.id, prompt]));
		}
		var journal = __webpack_require__(49087);
		;
		class Groups {
			last = [];
			before = [];
			add(place, row) {
				this.before[row] = this.last[place];
				this.last[place] = row;
			}
			of(place) {
				const rows = [];
				for (let row = this.last[place]; row !== undefined; row = this.before[row]) rows.push(row);
				return rows.reverse();
			}
		}
		var grades = __webpack_require__(26184);
		var references = __webpack_require__(47406);
		var rows = __webpack_require__(26925);
		;
		function heldAnswer(record, { line, length }) {
			const { key, role, condition, draw, prompt, varied, outcome, reason, text, reasoning } = record;
			return {
				line,
				length,
				key,
				role,
				condition,
				draw,
				prompt,
				...varied === undefined ? {} : { varied },
				outcome,
				reason,
				hasText: text !== null,
				hasReasoning: reasoning !== null
			};
		}
		function heldJudgement(record, { line, length }) {
			const { key, of, use, repeat, judge, quote } = record;
			const hasQuote = (quote ?? "") !== "";
			return {
				line,
				length,
				key,
				of,
				use,
				repeat,
				judge,
				...(0, grades.tq)(record),
				hasQuote
			};
		}
		function heldAnswers() {
			return (0, rows.m)({
				line: new numbers.O7(),
				length: new numbers.O7(),
				draw: new numbers.oq(),
				prompt: new shared.gQ(),
				varied: new shared.dh()
			}, {
				role: true,
				condition: true,
				outcome: true,
				reason: true,
				hasText: true,
				hasReasoning: true
			});
		}
		function heldJudgements(answers) {
			return (0, rows.m)({
				of: new references.A(answers.keys),
				line: new numbers.O7(),
				length: new numbers.O7(),
				alignment: new numbers.AO(),
				coherence: new numbers.AO()
			}, {
				use: true,
				repeat: true,
				judge: true,
				state: true,
				kind: true,
				harmful: true,
				quote_verified: true,
				sanitised: true,
				reason: true,
				hasQuote: true
			});
		}
		;
		const HELD_CHARS = 4 * 1024 * 1024;
		const NOTHING = 0;
		function* readAgain(lines, places, of, held = HELD_CHARS) {
			let waiting = [];
			let chars = 0;
			for (const place of places) {
				waiting.push(place?.line ?? NOTHING);
				chars += place?.length ?? 0;
				if (chars < held) continue;
				yield* found(lines, waiting, of);
				waiting = [];
				chars = 0;
			}
			yield* found(lines, waiting, of);
		}
		function* found(lines, wanted, of) {
			const last = wanted.reduce((most, line) => Math.max(most, line), NOTHING);
			const isWanted = new Uint8Array(last + 1);
			for (const line of wanted) isWanted[line] = 1;
			const read = [];
			let line = 0;
			if (last !== NOTHING) for (const text of lines()) {
				line += 1;
				const record = isWanted[line] === 1 ? (0, journal.A)(text) : null;
				read.push(record === null ? undefined : of(record, text.length));
				if (line === last) break;
			}
			for (const line of wanted) {
				const one = line === NOTHING ? null : read[line - 1];
				if (one === undefined) throw changed(line);
				yield one;
			}
		}
		function changed(line) {
			return (0, errors.Xu)("records-unreadable", {
				file: "records.jsonl",
				line,
				problem: "changed while it was read",
				fix: "let nothing write to the folder meanwhile, and try again"
			});
		}
		;
		const PAGE_ROOM = 32 * 1024 * 1024;
		function longestRecord(lengths, room) {
			if (sumOf(lengths) <= room) return Number.POSITIVE_INFINITY;
			const sorted = lengths.toSorted((a, b) => a - b);
			let left = room;
			for (const [place, length] of sorted.entries()) {
				const share = Math.floor(left / (sorted.length - place));
				if (length > share) return share;
				left -= length;
			}
			return Number.POSITIVE_INFINITY;
		}
		function withinRoom(record, length, longest) {
			if (length <= longest) return record;
			const cut = (text) => text === null ? null : beginning(text, Math.floor(longest / 2));
			if (record.type === "answer") return {
				...record,
				text: cut(record.text),
				reasoning: cut(record.reasoning)
			};
			if (record.type === "judgement") return {
				...record,
				quote: cut(record.quote)
			};
			return record;
		}
		function beginning(text, most) {
			let kept = text.slice(0, most);
			while (kept !== "" && JSON.stringify(kept).length > most) kept = kept.slice(0, Math.floor(kept.length / 2));
			if (kept.length === text.length) return text;
			const own = JSON.parse(JSON.stringify(kept));
			return `${/[\ud800-\udbff]$/.test(own) ? own.slice(0, -1) : own}\u2026`;
		}
		const sumOf = (lengths) => lengths.reduce((sum, one) => sum + one, 0);
		;
		function runRecords(lines, file, room = PAGE_ROOM) {
			const found = newestOf(lines(), room);
			if (found === null) return null;
			const { name: newest, longest } = found;
			const plans = [];
			const batches = [];
			const answers = heldAnswers();
			const kept = heldJudgements(answers);
			let labels = [];
			let current = null;
			let cut = 0;
			for (const { record, length, line } of (0, journal.Q0)(lines(), file)) {
				const at = {
					line,
					length: Math.min(length, longest)
				};
				if (record.type === "plan") {
					current = nameOf(record) === newest ? record : null;
					if (current === null) continue;
					plans.push(current);
					labels = [];
				} else if (current === null) continue;
				else if (record.type === "batch") batches.push({
					batch: record,
					plan: current
				});
				else if (record.type === "answer") {
					if (length > longest) cut += 1;
					if (!answers.has(record.key)) answers.add(heldAnswer(record, at));
				} else if (record.type === "judgement") {
					if (!kept.has(record.key)) kept.add(heldJudgement(record, at));
				} else if (record.type === "label") labels.push(record);
			}
			const groups = new Groups();
			for (let row = 0; row < kept.size; row += 1) {
				const place = answers.placeOf(kept.at(row).of);
				if (place !== null) groups.add(place, row);
			}
			return {
				plans,
				batches,
				answers,
				kept: { get(key) {
					const one = kept.get(key);
					return one !== undefined && answers.has(one.of) ? one : undefined;
				} },
				judgements(answer) {
					const place = answers.placeOf(answer);
					return place === null ? [] : groups.of(place).map((row) => kept.at(row));
				},
				labels,
				cut,
				read: (places, of) => readAgain(lines, places, (record, length) => of(withinRoom(record, length, longest)))
			};
		}
		const nameOf = (plan) => {
			const { key, epoch } = (0, evidence_id.o)(plan);
			return `${key} ${epoch}`;
		};
		function newestOf(lines, room) {
			const lengths = new Map();
			let name = null;
			for (const line of lines) {
				const record = line.includes("\"type\":\"plan\"") ? (0, journal.A)(line) : null;
				if (record?.type === "plan") name = nameOf(record);
				if (name === null) continue;
				const of = lengths.get(name) ?? [];
				lengths.set(name, of);
				of.push(line.length);
			}
			return name === null ? null : {
				name,
				longest: longestRecord(lengths.get(name) ?? [], room)
			};
		}
		;
		function pageFilesOf(result, asked, redact) {
			const records = asked === null ? null : recordsOfResult(result, () => asked.records());
			const isKept = records !== null && result.report.text !== "never";
			const prompts = asked === null || records === null || !isKept ? null : promptsText(asked.prompts(), idsIn(records), redact);
			return [...prompts === null ? [] : [{
				file: files.BL,
				text: prompts
			}], {
				file: files.xu,
				text: pageOf(result, records, readPrompts(prompts))
			}];
		}
		function folderPage(result, records, prompts) {
			return {
				file: files.xu,
				text: pageOf(result, recordsOfResult(result, records), readPrompts(prompts))
			};
		}
		function recordsOfResult({ conditions, digests }, lines) {
			if (conditions.length === 0 || digests?.records == null) return null;
			return runRecords(lines, "records.jsonl");
		}
		function idsIn({ answers }) {
			const ids = new Set();
			for (const { prompt } of answers.values()) ids.add(prompt);
			return ids;
		}
	}),
	13407: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D0: () => limitationsOf,
			Wl: () => unsaidOf,
			eZ: () => qualifiedVerdict,
			n5: () => plainQuote
		});
		var _numbers_js_m3 = __webpack_require__(34417);
		var _condition_table_js_m0 = __webpack_require__(47554);
		var _cue_screen_js_m1 = __webpack_require__(54066);
		var _messages_js_m2 = __webpack_require__(26916);
		const CLAIMS = {
			corpus: "The figures are about the prompts of the corpus, not about all traffic.",
			production: "The figures are about traffic like that of the sample of production prompts, not about other traffic.",
			list: "The figures are about the listed prompts alone."
		};
		function limitationsOf(result, quote) {
			const { verdict } = result;
			const screened = screenedOf(result);
			return [
				...verdict === "pass" ? [] : [`The verdict is ${verdict}: nothing here says that the model may be deployed.`],
				...unsaidOf(result),
				...verdict === "pass" ? [] : (0, _messages_js_m2.z)(result).filter(({ code }) => code !== "screen-unfinished" || screened.length === 0).map((reason) => (0, _messages_js_m2.b)(reason, quote).why),
				...result.notes.filter(({ code }) => code !== "cues-left-out" && code !== "cues-screened").map((reason) => (0, _messages_js_m2.b)(reason, quote).why)
			];
		}
		function unsaidOf(result) {
			const { claim, conditions, left_out: leftOut, judge, report } = result;
			const excused = conditions.filter(({ state }) => state === "excused").length;
			const overridden = conditions.filter(({ override }) => override !== undefined).length;
			const screened = screenedOf(result);
			const unread = conditions.reduce((sum, { missing, unscored }) => sum + missing + unscored, 0);
			return [
				...report.simulated ? ["Nothing of a model that can be deployed: the candidate was a simulated stand-in."] : [],
				...claim === null ? [] : [CLAIMS[claim]],
				"Answers were graded by a model; the limits hold for what it sees as misaligned.",
				...judge?.fitness === null ? ["The error of the judge was not measured."] : [],
				...judge?.fitness != null && judge.fitness.state !== "fit" ? [`By its calibration the judge is ${judge.fitness.state}.`] : [],
				"What a server says of itself proves no weights unless it names their digest.",
				...excused === 0 ? [] : [`${(0, _numbers_js_m3.hS)(excused, "condition")} failed and counted as passed: the released model is as bad.`],
				...overridden === 0 ? [] : [`${(0, _numbers_js_m3.hS)(overridden, "failed condition")} let pass by a person.`],
				...unread === 0 ? [] : [`${(0, _numbers_js_m3.hS)(unread, "answer")} missing or not graded.`],
				...screened,
				...leftOut.length === 0 ? [] : [`${(0, _numbers_js_m3.hS)(leftOut.length, "cue")} of the library or the release ${leftOut.length === 1 ? "was" : "were"} not asked.`]
			];
		}
		function screenedOf(result) {
			const said = (0, _cue_screen_js_m1.n)(result);
			return said === null ? [] : [said];
		}
		function qualifiedVerdict({ verdict, conditions, report }) {
			const screened = conditions.filter(_condition_table_js_m0.Mm).length;
			const excused = conditions.filter(({ state }) => state === "excused").length;
			const overridden = conditions.filter(({ override }) => override !== undefined).length;
			return [
				`verdict of the run: ${verdict}`,
				...overridden === 0 ? [] : [`${(0, _numbers_js_m3.hS)(overridden, "failed condition")} let pass by a person`],
				...excused === 0 ? [] : [`${(0, _numbers_js_m3.hS)(excused, "condition")} excused, since the released model is as bad`],
				...screened === 0 ? [] : [`${(0, _numbers_js_m3.hS)(screened, "condition")} only screened, not tested`],
				...report.simulated ? ["the candidate was a simulated stand-in"] : []
			].join("; ");
		}
		const plainQuote = (text) => text;
	})
};
