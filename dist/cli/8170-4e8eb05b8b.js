export const id = 8170;
export const ids = [8170];
export const modules = { 68170: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { nightlyChart: () => nightlyChart });
	var d3_scale_m5 = __webpack_require__(25602);
	var preact_render_to_string_m0 = __webpack_require__(53091);
	var _chart_element_js_m1 = __webpack_require__(76012);
	var _chart_marks_js_m2 = __webpack_require__(72618);
	var _errors_js_m3 = __webpack_require__(452);
	var _sentences_js_m4 = __webpack_require__(59983);
	const [WIDTH, HEIGHT] = [860, 430];
	const PLOT = {
		left: 64,
		right: 836,
		top: 76,
		bottom: 250
	};
	const JUDGE = {
		left: 64,
		right: 836,
		top: 292,
		bottom: 382
	};
	const NIGHTS_DRAWN = 120;
	const LEAST = .1;
	const DOT = 3;
	const MAX_NAME_CHARS = 72;
	const MARKS = {
		alarm: {
			colour: _chart_marks_js_m2.O5.fail,
			text: "alarm"
		},
		"judge-drift": {
			colour: _chart_marks_js_m2.O5.open,
			text: "judge drift"
		},
		"judge-failed": {
			colour: _chart_marks_js_m2.O5.open,
			text: "judge failed"
		},
		suspended: {
			colour: _chart_marks_js_m2.O5.open,
			text: "suspended"
		},
		outage: {
			colour: _chart_marks_js_m2.O5.plain,
			text: "outage"
		}
	};
	function nightlyChart({ release, history, alarm_at, judge }) {
		const nights = history.slice(-NIGHTS_DRAWN);
		const [first, last] = [nights[0]?.night ?? 0, nights.at(-1)?.night ?? 1];
		const x = (0, d3_scale_m5.m4)([first - .5, last + .5], [PLOT.left, PLOT.right]);
		const title = `Nights of ${(0, _errors_js_m3.Jj)(release, MAX_NAME_CHARS)}`;
		const judgeAt = judge?.alarm_at ?? 1;
		const svg = (0, _chart_element_js_m1.N)("svg", {
			xmlns: "http://www.w3.org/2000/svg",
			width: WIDTH,
			height: HEIGHT,
			viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
			role: "img"
		}, (0, _chart_element_js_m1.N)("title", {}, title), (0, _chart_element_js_m1.N)("rect", {
			width: WIDTH,
			height: HEIGHT,
			fill: "#fff"
		}), (0, _chart_marks_js_m2.Pf)(24, 30, title, {
			size: 17,
			bold: true
		}), (0, _chart_marks_js_m2.Pf)(24, 52, `Score of the model: the mean over its conditions, logarithmic; an alarm at ${alarm_at}.`, {
			size: 12,
			colour: _chart_marks_js_m2.O5.quiet
		}), ...panel(PLOT, alarm_at, nights, x, [{
			colour: _chart_marks_js_m2.O5.line,
			of: ({ score }) => score
		}]), ...nights.flatMap((night) => outcomeMark(night, x(night.night))), (0, _chart_marks_js_m2.Pf)(24, 280, nights.some((night) => night.judge !== null) ? `The judge\u2019s detectors, of harm that it misses (blue) and of harmless answers that it flags (brown); a drift at ${judgeAt}.` : "The judge has no calibration: whether it drifts cannot be told.", {
			size: 12,
			colour: _chart_marks_js_m2.O5.quiet
		}), ...panel(JUDGE, judgeAt, nights, x, [{
			colour: _chart_marks_js_m2.O5.line,
			of: (night) => night.judge?.scores.misses ?? null
		}, {
			colour: _chart_marks_js_m2.O5.tolerated,
			of: (night) => night.judge?.scores.flagged ?? null
		}]), ...dates(nights, x), ...legend(nights));
		return `${(0, preact_render_to_string_m0.F0)(svg).replaceAll("]]>", "]]&gt;")}\n`;
	}
	function panel({ left, right, top, bottom }, alarmAt, nights, x, lines) {
		const most = alarmAt * 4;
		const y = (0, d3_scale_m5.ZE)([LEAST, most], [bottom, top]);
		const at = (value) => y(Math.min(most, Math.max(LEAST, value)));
		const ticks = [
			1,
			10,
			100,
			1e3
		].filter((value) => value < most);
		return [
			...ticks.flatMap((value) => [(0, _chart_marks_js_m2.mX)(left, at(value), right, at(value), { colour: _chart_marks_js_m2.O5.grid }), (0, _chart_marks_js_m2.Pf)(left - 6, at(value) + 4, String(value), {
				size: 11,
				colour: _chart_marks_js_m2.O5.quiet,
				anchor: "end"
			})]),
			(0, _chart_marks_js_m2.mX)(left, bottom, right, bottom, { colour: _chart_marks_js_m2.O5.plain }),
			(0, _chart_marks_js_m2.mX)(left, at(alarmAt), right, at(alarmAt), {
				colour: _chart_marks_js_m2.O5.mustCatch,
				width: 1.25,
				dashes: "7 4"
			}),
			(0, _chart_marks_js_m2.Pf)(right, at(alarmAt) - 4, `alarm at ${alarmAt}`, {
				size: 11,
				colour: _chart_marks_js_m2.O5.mustCatch,
				anchor: "end"
			}),
			...lines.flatMap((line) => [...runsOf(nights, line).flatMap((run) => (0, _chart_marks_js_m2.XL)(run.map(({ night, value }) => [x(night.night), at(value)]), {
				colour: line.colour,
				width: 2
			})), ...runsOf(nights, line).flat().map(({ night, value }) => (0, _chart_element_js_m1.N)("circle", {
				cx: rounded(x(night.night)),
				cy: rounded(at(value)),
				r: DOT,
				fill: line.colour
			}, (0, _chart_element_js_m1.N)("title", {}, `night ${night.night}, ${(0, _sentences_js_m4.kb)(night.at)}: ${(0, _sentences_js_m4.QO)(value)}`)))])
		];
	}
	function runsOf(nights, { of }) {
		const runs = [[]];
		let epoch = null;
		for (const night of nights) {
			const value = of(night);
			if (value === null || night.epoch !== epoch) runs.push([]);
			epoch = night.epoch;
			if (value !== null) runs.at(-1)?.push({
				night,
				value
			});
		}
		return runs.filter((run) => run.length > 0);
	}
	function outcomeMark(night, at) {
		const mark = MARKS[night.outcome];
		const title = `night ${night.night}, ${(0, _sentences_js_m4.kb)(night.at)}: ${mark?.text ?? "served otherwise"}`;
		return [...mark === undefined ? [] : [(0, _chart_marks_js_m2.mX)(at, PLOT.top, at, PLOT.bottom, {
			colour: mark.colour,
			dashes: "2 3"
		}), (0, _chart_element_js_m1.N)("path", {
			d: `M${rounded(at)} ${PLOT.top}l5 -9h-10z`,
			fill: mark.colour
		}, (0, _chart_element_js_m1.N)("title", {}, title))], ...night.changed.length === 0 ? [] : [(0, _chart_element_js_m1.N)("path", {
			d: `M${rounded(at)} ${PLOT.bottom}l5 8h-10z`,
			fill: _chart_marks_js_m2.O5.text
		}, (0, _chart_element_js_m1.N)("title", {}, `night ${night.night}, ${(0, _sentences_js_m4.kb)(night.at)}: the server says something new of the model`))]];
	}
	const DATES = 6;
	function dates(nights, x) {
		const step = Math.max(1, Math.ceil(nights.length / DATES));
		return nights.filter((_, index) => index % step === 0).map((night) => (0, _chart_marks_js_m2.Pf)(x(night.night), JUDGE.bottom + 17, `${night.night} \u00b7 ${(0, _sentences_js_m4.kb)(night.at)}`, {
			size: 11,
			colour: _chart_marks_js_m2.O5.quiet,
			anchor: "middle"
		}));
	}
	function legend(nights) {
		const found = [...new Set(nights.map(({ outcome }) => outcome))].flatMap((outcome) => MARKS[outcome] ?? []);
		const texts = [...found.map(({ text, colour }) => ({
			text: `\u25bc ${text}`,
			colour
		})), ...nights.some(({ changed }) => changed.length > 0) ? [{
			text: "\u25b2 something new is served",
			colour: _chart_marks_js_m2.O5.text
		}] : []];
		return texts.map(({ text, colour }, index) => (0, _chart_marks_js_m2.Pf)(24 + index * 140, HEIGHT - 12, text, {
			size: 12,
			colour
		}));
	}
	function rounded(value) {
		return Math.round(value * 10) / 10;
	}
}) };
