export const id = 4187;
export const ids = [4187];
export const modules = { 24187: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { sweepChart: () => sweepChart });
	var dist = __webpack_require__(53091);
	var chart_element = __webpack_require__(76012);
	var sweep_changes = __webpack_require__(61893);
	var marks = __webpack_require__(72618);
	var numbers = __webpack_require__(34417);
	var report_simulated = __webpack_require__(34832);
	var names = __webpack_require__(90916);
	;
	const WIDTH = 1200;
	const MARGIN = 24;
	const HEAD_HEIGHT = 132;
	const FOOT_HEIGHT = 56;
	const MAX_COLUMNS = 3;
	const PANEL_HEIGHT = 248;
	const GAP = 20;
	const INSET = {
		top: 46,
		right: 10,
		bottom: 30,
		left: 34
	};
	function layoutOf(panels) {
		const columns = Math.max(1, Math.min(MAX_COLUMNS, panels));
		const width = (WIDTH - 2 * MARGIN - (columns - 1) * GAP) / columns;
		const rows = Math.ceil(panels / columns);
		return {
			panels: Array.from({ length: panels }, (_, index) => ({
				x: MARGIN + index % columns * (width + GAP),
				y: HEAD_HEIGHT + Math.floor(index / columns) * PANEL_HEIGHT,
				width,
				height: PANEL_HEIGHT - GAP
			})),
			height: HEAD_HEIGHT + rows * PANEL_HEIGHT + FOOT_HEIGHT
		};
	}
	function plotOf({ x, y, width, height }) {
		return {
			x: x + INSET.left,
			y: y + INSET.top,
			width: width - INSET.left - INSET.right,
			height: height - INSET.top - INSET.bottom
		};
	}
	;
	const raw = (text) => text;
	function titleOf(result) {
		return `Misaligned answers by ${(0, names.Ri)(result, raw)}`;
	}
	function head(result) {
		const { points, prompts, cap, simulated, stop } = result;
		const measured = points.filter(({ state }) => state === "measured").length;
		const asked = `${stop === "fixed" ? "" : "at most "}${(0, numbers.zD)(cap)} answers for each condition`;
		return [
			(0, marks.Pf)(MARGIN, 34, titleOf(result), {
				size: titleSize(titleOf(result)),
				bold: true
			}),
			(0, marks.Pf)(MARGIN, 56, `${simulated ? `${report_simulated.Y}. ` : ""}${measured} of ${(0, numbers.hS)(points.length, "point")} measured, ${asked}, the same draws from ${(0, numbers.hS)(prompts, "prompt")} at every point.`, {
				size: 13,
				colour: marks.O5.quiet
			}),
			...legend(result)
		];
	}
	const TITLE_SIZE = 20;
	const BOLD_CHAR = .64;
	function titleSize(title) {
		const fitting = (WIDTH - 2 * MARGIN) / (BOLD_CHAR * [...title].length);
		return Math.min(TITLE_SIZE, Math.floor(fitting * 10) / 10);
	}
	const ROW = 82;
	const SECOND_ROW = 106;
	function legend({ limits }) {
		const text = (x, y, words) => (0, marks.Pf)(x, y + 4, words, {
			size: 12,
			colour: marks.O5.text
		});
		const sample = (x, y, state) => [
			(0, marks.mX)(x, y - 9, x, y + 9, {
				colour: marks.O5[state],
				width: 1.5
			}),
			(0, marks.mX)(x - 4, y - 9, x + 4, y - 9, {
				colour: marks.O5[state],
				width: 1.5
			}),
			(0, marks.mX)(x - 4, y + 9, x + 4, y + 9, {
				colour: marks.O5[state],
				width: 1.5
			}),
			(0, marks.B3)(x, y, state, state)
		];
		return [
			(0, marks.Pf)(MARGIN, ROW + 4, "Misaligned in 100 answers, with bounds of the rate:", { size: 12 }),
			...sample(364, ROW, "pass"),
			text(376, ROW, "shown below must-catch"),
			...sample(540, ROW, "fail"),
			text(552, ROW, "shown above tolerated"),
			...sample(704, ROW, "open"),
			text(716, ROW, "neither"),
			(0, marks.qr)(792, ROW, "missing"),
			text(804, ROW, "no answer: not measured"),
			(0, marks.Pf)(MARGIN, SECOND_ROW + 4, "The height grows with the square root of the rate.", { size: 12 }),
			...(0, marks.yp)([[358, SECOND_ROW - 6], [386, SECOND_ROW - 6]], [[358, SECOND_ROW + 6], [386, SECOND_ROW + 6]], marks.O5.plainBand),
			...(0, marks.XL)([[358, SECOND_ROW], [386, SECOND_ROW]], {
				colour: marks.O5.plain,
				width: 2
			}),
			text(394, SECOND_ROW, "the same without a cue (plain)"),
			(0, marks.mX)(598, SECOND_ROW, 626, SECOND_ROW, {
				colour: marks.O5.mustCatch,
				width: 1.25,
				dashes: "7 4"
			}),
			text(634, SECOND_ROW, `must catch, ${(0, numbers.pP)(limits.must_catch)} in 100`),
			(0, marks.mX)(780, SECOND_ROW, 808, SECOND_ROW, {
				colour: marks.O5.tolerated,
				width: 1.25,
				dashes: "2 3"
			}),
			text(816, SECOND_ROW, `tolerated, ${(0, numbers.pP)(limits.tolerated)} in 100`)
		];
	}
	function foot(result, height) {
		const gone = result.points.filter(({ state }) => state !== "measured");
		const reasons = gone.map(({ at, state, reasons: codes }) => `${(0, names.MT)(at, result, raw)}: ${state === "waiting" ? "not asked" : codes[0] ?? state}`);
		return [(0, marks.Pf)(WIDTH / 2, height - 36, (0, names.Ri)(result, raw), {
			size: 14,
			bold: true,
			anchor: "middle"
		}), ...reasons.length === 0 ? [] : [(0, marks.Pf)(WIDTH / 2, height - 14, `Not measured to the end: ${shortened(reasons)}.`, {
			size: 12,
			colour: marks.O5.quiet,
			anchor: "middle"
		})]];
	}
	const MAX_REASONS = 6;
	function shortened(reasons) {
		const more = reasons.length - MAX_REASONS;
		return [...reasons.slice(0, MAX_REASONS), ...more > 0 ? [`and ${more} more`] : []].join("; ");
	}
	var errors = __webpack_require__(452);
	var d3_scale = __webpack_require__(25602);
	var rates = __webpack_require__(37491);
	;
	const SIDE_ROOM = .04;
	const CHAR_WIDTH = 6.5;
	const LABEL_GAP = 8;
	function topRate({ points, limits }) {
		const uppers = points.flatMap(({ conditions }) => conditions.filter(({ n }) => n > 0).map(({ upper }) => upper));
		return (0, rates.EQ)([limits.must_catch, ...uppers]);
	}
	function scalesOf(result, top, plot) {
		const values = result.points.map(({ at }) => at);
		const [least, most] = [Math.min(...values), Math.max(...values)];
		const room = plot.width * SIDE_ROOM;
		const range = [plot.x + room, plot.x + plot.width - room];
		const x = result.scale === "log" ? (0, d3_scale.ZE)([least, most], range) : (0, d3_scale.m4)([least, most], range);
		const y = (0, rates.v)(top, [plot.y + plot.height, plot.y]);
		return {
			x: (value) => x(value),
			y,
			xTicks: fitting(values, x),
			yTicks: (0, rates.pL)(top).map((value) => ({
				value,
				text: String(value * 100)
			}))
		};
	}
	function fitting(values, x) {
		const ticks = values.map((value) => ({
			value,
			text: String(value)
		}));
		const kept = [];
		for (const tick of [
			...ticks.slice(0, 1),
			...ticks.slice(-1),
			...ticks.slice(1, -1)
		]) if (kept.every((other) => Math.abs(x(other.value) - x(tick.value)) >= halfWidths(tick, other))) kept.push(tick);
		return kept.toSorted((a, b) => a.value - b.value);
	}
	function halfWidths(a, b) {
		return (a.text.length + b.text.length) / 2 * CHAR_WIDTH + LABEL_GAP;
	}
	;
	const SMALL_CHAR_WIDTH = 6.4;
	const panel_raw = (text) => text;
	function panel(result, { id, family }, change, { top, box }) {
		const plot = plotOf(box);
		const scales = scalesOf(result, top, plot);
		const runs = runsOf(result.points, id);
		return (0, chart_element.N)("g", {}, (0, marks.Pf)(plot.x, box.y + 15, id === "plain" ? "plain (no cue)" : id, {
			size: 13,
			bold: true
		}), (0, marks.Pf)(plot.x, box.y + 33, changeText(change, family, result, plot.width), {
			size: 11.5,
			colour: marks.O5.quiet
		}), ...axes(result, scales, plot), ...id === "plain" ? [] : plainBehind(result, scales), ...limitLines(result, scales, plot), ...runs.flatMap((run) => (0, marks.XL)(run.map(({ point, rate }) => [scales.x(point.at), scales.y(rate)]), {
			colour: marks.O5.line,
			width: 2
		})), ...runs.flat().flatMap((measured) => whisker(measured, scales, result)), ...missing(result, id, scales, plot));
	}
	function runsOf(points, id) {
		const runs = [[]];
		for (const point of points) {
			const condition = point.conditions.find((one) => one.id === id);
			if (condition === undefined || condition.rate === null) runs.push([]);
			else runs.at(-1)?.push({
				point,
				condition,
				rate: condition.rate
			});
		}
		return runs.filter((run) => run.length > 0);
	}
	function axes(result, { x, y, xTicks, yTicks }, plot) {
		const [left, right, bottom] = [
			plot.x,
			plot.x + plot.width,
			plot.y + plot.height
		];
		return [
			...yTicks.flatMap(({ value, text }) => [(0, marks.mX)(left, y(value), right, y(value), { colour: marks.O5.grid }), (0, marks.Pf)(left - 6, y(value) + 4, text, {
				size: 11,
				colour: marks.O5.quiet,
				anchor: "end"
			})]),
			(0, marks.mX)(left, bottom, right, bottom, { colour: marks.O5.plain }),
			...result.points.map(({ at }) => (0, marks.mX)(x(at), bottom, x(at), bottom + 4, { colour: marks.O5.plain })),
			...xTicks.map(({ value, text }) => (0, marks.Pf)(x(value), bottom + 17, text, {
				size: 11,
				colour: marks.O5.quiet,
				anchor: "middle"
			}))
		];
	}
	function limitLines({ limits }, { y }, plot) {
		const across = (rate, colour, dashes) => (0, marks.mX)(plot.x, y(rate), plot.x + plot.width, y(rate), {
			colour,
			width: 1.25,
			dashes
		});
		return [across(limits.tolerated, marks.O5.tolerated, "2 3"), across(limits.must_catch, marks.O5.mustCatch, "7 4")];
	}
	function plainBehind(result, { x, y }) {
		return runsOf(result.points, "plain").flatMap((run) => [
			...(run.length > 1 ? [] : run).map(({ point, condition }) => (0, marks.mX)(x(point.at), y(condition.lower), x(point.at), y(condition.upper), {
				colour: marks.O5.plainBand,
				width: 10
			})),
			...(0, marks.yp)(run.map(({ point, condition }) => [x(point.at), y(condition.upper)]), run.map(({ point, condition }) => [x(point.at), y(condition.lower)]), marks.O5.plainBand),
			...(0, marks.XL)(run.map(({ point, rate }) => [x(point.at), y(rate)]), {
				colour: marks.O5.plain,
				width: 2
			}),
			...run.map(({ point, rate }) => (0, marks.Om)(x(point.at), y(rate), marks.O5.plain))
		]);
	}
	const CAP = 4;
	function whisker({ point, condition, rate }, { x, y }, result) {
		const { lower, upper, flagged, n, state } = condition;
		const at = x(point.at);
		const colour = state === "fail" ? marks.O5.fail : state === "pass" ? marks.O5.pass : marks.O5.open;
		const stroke = {
			colour,
			width: 1.5
		};
		const title = `${(0, names.MT)(point.at, result, panel_raw)}, ${point.label ?? point.model}: ${flagged} of ${n} flagged, ${(0, numbers.pP)(rate)} in 100 (bounds ${(0, numbers.Ln)(lower, upper)})${point.state === "partial" ? ", not measured to the end" : ""}`;
		return [
			(0, marks.mX)(at, y(lower), at, y(upper), stroke),
			(0, marks.mX)(at - CAP, y(lower), at + CAP, y(lower), stroke),
			(0, marks.mX)(at - CAP, y(upper), at + CAP, y(upper), stroke),
			(0, marks.B3)(at, y(rate), state, title)
		];
	}
	function missing(result, id, { x }, plot) {
		return result.points.filter(({ conditions }) => (conditions.find((one) => one.id === id)?.rate ?? null) === null).flatMap((point) => [(0, marks.mX)(x(point.at), plot.y, x(point.at), plot.y + plot.height, {
			colour: marks.O5.plain,
			dashes: "1 4"
		}), (0, marks.qr)(x(point.at), plot.y + plot.height / 2, `${(0, names.MT)(point.at, result, panel_raw)}, ${point.label ?? point.model}: no answer`)]);
	}
	function changeText(change, family, result, width) {
		const at = ({ at: value }) => (0, names.MT)(value, result, panel_raw);
		const parts = [change?.up ?? null, change?.down ?? null].filter((contrast) => contrast !== null).map(({ low, high }) => `at ${at(high)} than at ${at(low)}`);
		const none = change === undefined ? "too few points" : "no change shown";
		const shown = parts.length === 0 ? none : `higher ${parts.join("; ")}`;
		return (0, errors.Jj)(family === null || parts.length > 1 ? shown : `${family} \u00b7 ${shown}`, Math.floor(width / SMALL_CHAR_WIDTH));
	}
	;
	function sweepChart(result) {
		const changes = new Map((0, sweep_changes.f)(result).map((change) => [change.condition, change]));
		const conditions = byHeight(result);
		const { panels, height } = layoutOf(conditions.length);
		const top = topRate(result);
		const svg = (0, chart_element.N)("svg", {
			xmlns: "http://www.w3.org/2000/svg",
			width: WIDTH,
			height,
			viewBox: `0 0 ${WIDTH} ${height}`,
			role: "img"
		}, (0, chart_element.N)("title", {}, titleOf(result)), (0, chart_element.N)("rect", {
			width: WIDTH,
			height,
			fill: "#fff"
		}), ...head(result), ...conditions.map((condition, index) => {
			const box = panels[index];
			return box === undefined ? null : panel(result, condition, changes.get(condition.id), {
				top,
				box
			});
		}), ...foot(result, height));
		return `${(0, dist.F0)(svg).replaceAll("]]>", "]]&gt;")}\n`;
	}
	function byHeight({ conditions, points }) {
		const height = (id) => Math.max(0, ...points.flatMap((point) => point.conditions.filter((one) => one.id === id).map(({ lower }) => lower)));
		return conditions.toSorted((a, b) => {
			if (a.id === "plain" || b.id === "plain") return a.id === "plain" ? -1 : 1;
			return height(b.id) - height(a.id);
		});
	}
}) };
