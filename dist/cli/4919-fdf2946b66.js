export const id = 4919;
export const ids = [4919];
export const modules = {
	25602: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			m4: () => d3_scale_linear,
			ZE: () => log,
			Bv: () => sqrt
		});
		;
		function d3_array_ascending(a, b) {
			return a == null || b == null ? NaN : a < b ? -1 : a > b ? 1 : a >= b ? 0 : NaN;
		}
		function descending(a, b) {
			return a == null || b == null ? NaN : b < a ? -1 : b > a ? 1 : b >= a ? 0 : NaN;
		}
		function bisector(f) {
			let compare1, compare2, delta;
			if (f.length !== 2) {
				compare1 = d3_array_ascending;
				compare2 = (d, x) => d3_array_ascending(f(d), x);
				delta = (d, x) => f(d) - x;
			} else {
				compare1 = f === d3_array_ascending || f === descending ? f : zero;
				compare2 = f;
				delta = f;
			}
			function left(a, x, lo = 0, hi = a.length) {
				if (lo < hi) {
					if (compare1(x, x) !== 0) return hi;
					do {
						const mid = lo + hi >>> 1;
						if (compare2(a[mid], x) < 0) lo = mid + 1;
						else hi = mid;
					} while (lo < hi);
				}
				return lo;
			}
			function right(a, x, lo = 0, hi = a.length) {
				if (lo < hi) {
					if (compare1(x, x) !== 0) return hi;
					do {
						const mid = lo + hi >>> 1;
						if (compare2(a[mid], x) <= 0) lo = mid + 1;
						else hi = mid;
					} while (lo < hi);
				}
				return lo;
			}
			function center(a, x, lo = 0, hi = a.length) {
				const i = left(a, x, lo, hi - 1);
				return i > lo && delta(a[i - 1], x) > -delta(a[i], x) ? i - 1 : i;
			}
			return {
				left,
				center,
				right
			};
		}
		function zero() {
			return 0;
		}
		function number(x) {
			return x === null ? NaN : +x;
		}
		function* numbers(values, valueof) {
			if (valueof === undefined) {
				for (let value of values) {
					if (value != null && (value = +value) >= value) {
						yield value;
					}
				}
			} else {
				let index = -1;
				for (let value of values) {
					if ((value = valueof(value, ++index, values)) != null && (value = +value) >= value) {
						yield value;
					}
				}
			}
		}
		const ascendingBisect = bisector(d3_array_ascending);
		const bisectRight = ascendingBisect.right;
		const bisectLeft = ascendingBisect.left;
		const bisectCenter = bisector(number).center;
		function d3_array_blur(values, r) {
			if (!((r = +r) >= 0)) throw new RangeError("invalid r");
			let length = values.length;
			if (!((length = Math.floor(length)) >= 0)) throw new RangeError("invalid length");
			if (!length || !r) return values;
			const blur = blurf(r);
			const temp = values.slice();
			blur(values, temp, 0, length, 1);
			blur(temp, values, 0, length, 1);
			blur(values, temp, 0, length, 1);
			return values;
		}
		const blur2 = Blur2(blurf);
		const blurImage = Blur2(blurfImage);
		function Blur2(blur) {
			return function(data, rx, ry = rx) {
				if (!((rx = +rx) >= 0)) throw new RangeError("invalid rx");
				if (!((ry = +ry) >= 0)) throw new RangeError("invalid ry");
				let { data: values, width, height } = data;
				if (!((width = Math.floor(width)) >= 0)) throw new RangeError("invalid width");
				if (!((height = Math.floor(height !== undefined ? height : values.length / width)) >= 0)) throw new RangeError("invalid height");
				if (!width || !height || !rx && !ry) return data;
				const blurx = rx && blur(rx);
				const blury = ry && blur(ry);
				const temp = values.slice();
				if (blurx && blury) {
					blurh(blurx, temp, values, width, height);
					blurh(blurx, values, temp, width, height);
					blurh(blurx, temp, values, width, height);
					blurv(blury, values, temp, width, height);
					blurv(blury, temp, values, width, height);
					blurv(blury, values, temp, width, height);
				} else if (blurx) {
					blurh(blurx, values, temp, width, height);
					blurh(blurx, temp, values, width, height);
					blurh(blurx, values, temp, width, height);
				} else if (blury) {
					blurv(blury, values, temp, width, height);
					blurv(blury, temp, values, width, height);
					blurv(blury, values, temp, width, height);
				}
				return data;
			};
		}
		function blurh(blur, T, S, w, h) {
			for (let y = 0, n = w * h; y < n;) {
				blur(T, S, y, y += w, 1);
			}
		}
		function blurv(blur, T, S, w, h) {
			for (let x = 0, n = w * h; x < w; ++x) {
				blur(T, S, x, x + n, w);
			}
		}
		function blurfImage(radius) {
			const blur = blurf(radius);
			return (T, S, start, stop, step) => {
				start <<= 2, stop <<= 2, step <<= 2;
				blur(T, S, start + 0, stop + 0, step);
				blur(T, S, start + 1, stop + 1, step);
				blur(T, S, start + 2, stop + 2, step);
				blur(T, S, start + 3, stop + 3, step);
			};
		}
		function blurf(radius) {
			const radius0 = Math.floor(radius);
			if (radius0 === radius) return bluri(radius);
			const t = radius - radius0;
			const w = 2 * radius + 1;
			return (T, S, start, stop, step) => {
				if (!((stop -= step) >= start)) return;
				let sum = radius0 * S[start];
				const s0 = step * radius0;
				const s1 = s0 + step;
				for (let i = start, j = start + s0; i < j; i += step) {
					sum += S[Math.min(stop, i)];
				}
				for (let i = start, j = stop; i <= j; i += step) {
					sum += S[Math.min(stop, i + s0)];
					T[i] = (sum + t * (S[Math.max(start, i - s1)] + S[Math.min(stop, i + s1)])) / w;
					sum -= S[Math.max(start, i - s0)];
				}
			};
		}
		function bluri(radius) {
			const w = 2 * radius + 1;
			return (T, S, start, stop, step) => {
				if (!((stop -= step) >= start)) return;
				let sum = radius * S[start];
				const s = step * radius;
				for (let i = start, j = start + s; i < j; i += step) {
					sum += S[Math.min(stop, i)];
				}
				for (let i = start, j = stop; i <= j; i += step) {
					sum += S[Math.min(stop, i + s)];
					T[i] = sum / w;
					sum -= S[Math.max(start, i - s)];
				}
			};
		}
		function count(values, valueof) {
			let count = 0;
			if (valueof === undefined) {
				for (let value of values) {
					if (value != null && (value = +value) >= value) {
						++count;
					}
				}
			} else {
				let index = -1;
				for (let value of values) {
					if ((value = valueof(value, ++index, values)) != null && (value = +value) >= value) {
						++count;
					}
				}
			}
			return count;
		}
		function length$1(array) {
			return array.length | 0;
		}
		function empty(length) {
			return !(length > 0);
		}
		function arrayify(values) {
			return typeof values !== "object" || "length" in values ? values : Array.from(values);
		}
		function reducer(reduce) {
			return (values) => reduce(...values);
		}
		function cross(...values) {
			const reduce = typeof values[values.length - 1] === "function" && reducer(values.pop());
			values = values.map(arrayify);
			const lengths = values.map(length$1);
			const j = values.length - 1;
			const index = new Array(j + 1).fill(0);
			const product = [];
			if (j < 0 || lengths.some(empty)) return product;
			while (true) {
				product.push(index.map((j, i) => values[i][j]));
				let i = j;
				while (++index[i] === lengths[i]) {
					if (i === 0) return reduce ? product.map(reduce) : product;
					index[i--] = 0;
				}
			}
		}
		function cumsum(values, valueof) {
			var sum = 0, index = 0;
			return Float64Array.from(values, valueof === undefined ? (v) => sum += +v || 0 : (v) => sum += +valueof(v, index++, values) || 0);
		}
		function variance(values, valueof) {
			let count = 0;
			let delta;
			let mean = 0;
			let sum = 0;
			if (valueof === undefined) {
				for (let value of values) {
					if (value != null && (value = +value) >= value) {
						delta = value - mean;
						mean += delta / ++count;
						sum += delta * (value - mean);
					}
				}
			} else {
				let index = -1;
				for (let value of values) {
					if ((value = valueof(value, ++index, values)) != null && (value = +value) >= value) {
						delta = value - mean;
						mean += delta / ++count;
						sum += delta * (value - mean);
					}
				}
			}
			if (count > 1) return sum / (count - 1);
		}
		function deviation(values, valueof) {
			const v = variance(values, valueof);
			return v ? Math.sqrt(v) : v;
		}
		function extent(values, valueof) {
			let min;
			let max;
			if (valueof === undefined) {
				for (const value of values) {
					if (value != null) {
						if (min === undefined) {
							if (value >= value) min = max = value;
						} else {
							if (min > value) min = value;
							if (max < value) max = value;
						}
					}
				}
			} else {
				let index = -1;
				for (let value of values) {
					if ((value = valueof(value, ++index, values)) != null) {
						if (min === undefined) {
							if (value >= value) min = max = value;
						} else {
							if (min > value) min = value;
							if (max < value) max = value;
						}
					}
				}
			}
			return [min, max];
		}
		class Adder {
			constructor() {
				this._partials = new Float64Array(32);
				this._n = 0;
			}
			add(x) {
				const p = this._partials;
				let i = 0;
				for (let j = 0; j < this._n && j < 32; j++) {
					const y = p[j], hi = x + y, lo = Math.abs(x) < Math.abs(y) ? x - (hi - y) : y - (hi - x);
					if (lo) p[i++] = lo;
					x = hi;
				}
				p[i] = x;
				this._n = i + 1;
				return this;
			}
			valueOf() {
				const p = this._partials;
				let n = this._n, x, y, lo, hi = 0;
				if (n > 0) {
					hi = p[--n];
					while (n > 0) {
						x = hi;
						y = p[--n];
						hi = x + y;
						lo = y - (hi - x);
						if (lo) break;
					}
					if (n > 0 && (lo < 0 && p[n - 1] < 0 || lo > 0 && p[n - 1] > 0)) {
						y = lo * 2;
						x = hi + y;
						if (y == x - hi) hi = x;
					}
				}
				return hi;
			}
		}
		function fsum(values, valueof) {
			const adder = new Adder();
			if (valueof === undefined) {
				for (let value of values) {
					if (value = +value) {
						adder.add(value);
					}
				}
			} else {
				let index = -1;
				for (let value of values) {
					if (value = +valueof(value, ++index, values)) {
						adder.add(value);
					}
				}
			}
			return +adder;
		}
		function fcumsum(values, valueof) {
			const adder = new Adder();
			let index = -1;
			return Float64Array.from(values, valueof === undefined ? (v) => adder.add(+v || 0) : (v) => adder.add(+valueof(v, ++index, values) || 0));
		}
		class d3_array_InternMap extends Map {
			constructor(entries, key = keyof) {
				super();
				Object.defineProperties(this, {
					_intern: { value: new Map() },
					_key: { value: key }
				});
				if (entries != null) for (const [key, value] of entries) this.set(key, value);
			}
			get(key) {
				return super.get(intern_get(this, key));
			}
			has(key) {
				return super.has(intern_get(this, key));
			}
			set(key, value) {
				return super.set(intern_set(this, key), value);
			}
			delete(key) {
				return super.delete(intern_delete(this, key));
			}
		}
		class InternSet extends Set {
			constructor(values, key = keyof) {
				super();
				Object.defineProperties(this, {
					_intern: { value: new Map() },
					_key: { value: key }
				});
				if (values != null) for (const value of values) this.add(value);
			}
			has(value) {
				return super.has(intern_get(this, value));
			}
			add(value) {
				return super.add(intern_set(this, value));
			}
			delete(value) {
				return super.delete(intern_delete(this, value));
			}
		}
		function intern_get({ _intern, _key }, value) {
			const key = _key(value);
			return _intern.has(key) ? _intern.get(key) : value;
		}
		function intern_set({ _intern, _key }, value) {
			const key = _key(value);
			if (_intern.has(key)) return _intern.get(key);
			_intern.set(key, value);
			return value;
		}
		function intern_delete({ _intern, _key }, value) {
			const key = _key(value);
			if (_intern.has(key)) {
				value = _intern.get(key);
				_intern.delete(key);
			}
			return value;
		}
		function keyof(value) {
			return value !== null && typeof value === "object" ? value.valueOf() : value;
		}
		function identity(x) {
			return x;
		}
		function group(values, ...keys) {
			return nest(values, identity, identity, keys);
		}
		function groups(values, ...keys) {
			return nest(values, Array.from, identity, keys);
		}
		function flatten$1(groups, keys) {
			for (let i = 1, n = keys.length; i < n; ++i) {
				groups = groups.flatMap((g) => g.pop().map(([key, value]) => [
					...g,
					key,
					value
				]));
			}
			return groups;
		}
		function flatGroup(values, ...keys) {
			return flatten$1(groups(values, ...keys), keys);
		}
		function flatRollup(values, reduce, ...keys) {
			return flatten$1(rollups(values, reduce, ...keys), keys);
		}
		function rollup(values, reduce, ...keys) {
			return nest(values, identity, reduce, keys);
		}
		function rollups(values, reduce, ...keys) {
			return nest(values, Array.from, reduce, keys);
		}
		function index(values, ...keys) {
			return nest(values, identity, unique, keys);
		}
		function indexes(values, ...keys) {
			return nest(values, Array.from, unique, keys);
		}
		function unique(values) {
			if (values.length !== 1) throw new Error("duplicate key");
			return values[0];
		}
		function nest(values, map, reduce, keys) {
			return (function regroup(values, i) {
				if (i >= keys.length) return reduce(values);
				const groups = new d3_array_InternMap();
				const keyof = keys[i++];
				let index = -1;
				for (const value of values) {
					const key = keyof(value, ++index, values);
					const group = groups.get(key);
					if (group) group.push(value);
					else groups.set(key, [value]);
				}
				for (const [key, values] of groups) {
					groups.set(key, regroup(values, i));
				}
				return map(groups);
			})(values, 0);
		}
		function permute(source, keys) {
			return Array.from(keys, (key) => source[key]);
		}
		function sort(values, ...F) {
			if (typeof values[Symbol.iterator] !== "function") throw new TypeError("values is not iterable");
			values = Array.from(values);
			let [f] = F;
			if (f && f.length !== 2 || F.length > 1) {
				const index = Uint32Array.from(values, (d, i) => i);
				if (F.length > 1) {
					F = F.map((f) => values.map(f));
					index.sort((i, j) => {
						for (const f of F) {
							const c = ascendingDefined(f[i], f[j]);
							if (c) return c;
						}
					});
				} else {
					f = values.map(f);
					index.sort((i, j) => ascendingDefined(f[i], f[j]));
				}
				return permute(values, index);
			}
			return values.sort(compareDefined(f));
		}
		function compareDefined(compare = d3_array_ascending) {
			if (compare === d3_array_ascending) return ascendingDefined;
			if (typeof compare !== "function") throw new TypeError("compare is not a function");
			return (a, b) => {
				const x = compare(a, b);
				if (x || x === 0) return x;
				return (compare(b, b) === 0) - (compare(a, a) === 0);
			};
		}
		function ascendingDefined(a, b) {
			return (a == null || !(a >= a)) - (b == null || !(b >= b)) || (a < b ? -1 : a > b ? 1 : 0);
		}
		function groupSort(values, reduce, key) {
			return (reduce.length !== 2 ? sort(rollup(values, reduce, key), (([ak, av], [bk, bv]) => d3_array_ascending(av, bv) || d3_array_ascending(ak, bk))) : sort(group(values, key), (([ak, av], [bk, bv]) => reduce(av, bv) || d3_array_ascending(ak, bk)))).map(([key]) => key);
		}
		var array = Array.prototype;
		var slice = array.slice;
		function constant(x) {
			return () => x;
		}
		const e10 = Math.sqrt(50), e5 = Math.sqrt(10), e2 = Math.sqrt(2);
		function tickSpec(start, stop, count) {
			const step = (stop - start) / Math.max(0, count), power = Math.floor(Math.log10(step)), error = step / Math.pow(10, power), factor = error >= e10 ? 10 : error >= e5 ? 5 : error >= e2 ? 2 : 1;
			let i1, i2, inc;
			if (power < 0) {
				inc = Math.pow(10, -power) / factor;
				i1 = Math.round(start * inc);
				i2 = Math.round(stop * inc);
				if (i1 / inc < start) ++i1;
				if (i2 / inc > stop) --i2;
				inc = -inc;
			} else {
				inc = Math.pow(10, power) * factor;
				i1 = Math.round(start / inc);
				i2 = Math.round(stop / inc);
				if (i1 * inc < start) ++i1;
				if (i2 * inc > stop) --i2;
			}
			if (i2 < i1 && .5 <= count && count < 2) return tickSpec(start, stop, count * 2);
			return [
				i1,
				i2,
				inc
			];
		}
		function ticks(start, stop, count) {
			stop = +stop, start = +start, count = +count;
			if (!(count > 0)) return [];
			if (start === stop) return [start];
			const reverse = stop < start, [i1, i2, inc] = reverse ? tickSpec(stop, start, count) : tickSpec(start, stop, count);
			if (!(i2 >= i1)) return [];
			const n = i2 - i1 + 1, ticks = new Array(n);
			if (reverse) {
				if (inc < 0) for (let i = 0; i < n; ++i) ticks[i] = (i2 - i) / -inc;
				else for (let i = 0; i < n; ++i) ticks[i] = (i2 - i) * inc;
			} else {
				if (inc < 0) for (let i = 0; i < n; ++i) ticks[i] = (i1 + i) / -inc;
				else for (let i = 0; i < n; ++i) ticks[i] = (i1 + i) * inc;
			}
			return ticks;
		}
		function tickIncrement(start, stop, count) {
			stop = +stop, start = +start, count = +count;
			return tickSpec(start, stop, count)[2];
		}
		function tickStep(start, stop, count) {
			stop = +stop, start = +start, count = +count;
			const reverse = stop < start, inc = reverse ? tickIncrement(stop, start, count) : tickIncrement(start, stop, count);
			return (reverse ? -1 : 1) * (inc < 0 ? 1 / -inc : inc);
		}
		function nice(start, stop, count) {
			let prestep;
			while (true) {
				const step = tickIncrement(start, stop, count);
				if (step === prestep || step === 0 || !isFinite(step)) {
					return [start, stop];
				} else if (step > 0) {
					const i = Math.ceil(start / step);
					const j = Math.floor(stop / step);
					start = (i - (i * step > start)) * step;
					stop = (j + (j * step < stop)) * step;
				} else if (step < 0) {
					const s = -step;
					const i = Math.ceil(start * s);
					const j = Math.floor(stop * s);
					start = (i - (i / s > start)) / s;
					stop = (j + (j / s < stop)) / s;
				}
				prestep = step;
			}
		}
		function thresholdSturges(values) {
			return Math.max(1, Math.ceil(Math.log(count(values)) / Math.LN2) + 1);
		}
		function bin() {
			var value = identity, domain = extent, threshold = thresholdSturges;
			function histogram(data) {
				if (!Array.isArray(data)) data = Array.from(data);
				var i, n = data.length, x, step, values = new Array(n);
				for (i = 0; i < n; ++i) {
					values[i] = value(data[i], i, data);
				}
				var xz = domain(values), x0 = xz[0], x1 = xz[1], tz = threshold(values, x0, x1);
				if (!Array.isArray(tz)) {
					const max = x1, tn = +tz;
					if (domain === extent) [x0, x1] = nice(x0, x1, tn);
					tz = ticks(x0, x1, tn);
					if (tz[0] <= x0) step = tickIncrement(x0, x1, tn);
					if (tz[tz.length - 1] >= x1) {
						if (max >= x1 && domain === extent) {
							const step = tickIncrement(x0, x1, tn);
							if (isFinite(step)) {
								if (step > 0) {
									x1 = (Math.floor(x1 / step) + 1) * step;
								} else if (step < 0) {
									x1 = (Math.ceil(x1 * -step) + 1) / -step;
								}
							}
						} else {
							tz.pop();
						}
					}
				}
				var m = tz.length, a = 0, b = m;
				while (tz[a] <= x0) ++a;
				while (tz[b - 1] > x1) --b;
				if (a || b < m) tz = tz.slice(a, b), m = b - a;
				var bins = new Array(m + 1), bin;
				for (i = 0; i <= m; ++i) {
					bin = bins[i] = [];
					bin.x0 = i > 0 ? tz[i - 1] : x0;
					bin.x1 = i < m ? tz[i] : x1;
				}
				if (isFinite(step)) {
					if (step > 0) {
						for (i = 0; i < n; ++i) {
							if ((x = values[i]) != null && x0 <= x && x <= x1) {
								bins[Math.min(m, Math.floor((x - x0) / step))].push(data[i]);
							}
						}
					} else if (step < 0) {
						for (i = 0; i < n; ++i) {
							if ((x = values[i]) != null && x0 <= x && x <= x1) {
								const j = Math.floor((x0 - x) * step);
								bins[Math.min(m, j + (tz[j] <= x))].push(data[i]);
							}
						}
					}
				} else {
					for (i = 0; i < n; ++i) {
						if ((x = values[i]) != null && x0 <= x && x <= x1) {
							bins[bisectRight(tz, x, 0, m)].push(data[i]);
						}
					}
				}
				return bins;
			}
			histogram.value = function(_) {
				return arguments.length ? (value = typeof _ === "function" ? _ : constant(_), histogram) : value;
			};
			histogram.domain = function(_) {
				return arguments.length ? (domain = typeof _ === "function" ? _ : constant([_[0], _[1]]), histogram) : domain;
			};
			histogram.thresholds = function(_) {
				return arguments.length ? (threshold = typeof _ === "function" ? _ : constant(Array.isArray(_) ? slice.call(_) : _), histogram) : threshold;
			};
			return histogram;
		}
		function max(values, valueof) {
			let max;
			if (valueof === undefined) {
				for (const value of values) {
					if (value != null && (max < value || max === undefined && value >= value)) {
						max = value;
					}
				}
			} else {
				let index = -1;
				for (let value of values) {
					if ((value = valueof(value, ++index, values)) != null && (max < value || max === undefined && value >= value)) {
						max = value;
					}
				}
			}
			return max;
		}
		function maxIndex(values, valueof) {
			let max;
			let maxIndex = -1;
			let index = -1;
			if (valueof === undefined) {
				for (const value of values) {
					++index;
					if (value != null && (max < value || max === undefined && value >= value)) {
						max = value, maxIndex = index;
					}
				}
			} else {
				for (let value of values) {
					if ((value = valueof(value, ++index, values)) != null && (max < value || max === undefined && value >= value)) {
						max = value, maxIndex = index;
					}
				}
			}
			return maxIndex;
		}
		function min(values, valueof) {
			let min;
			if (valueof === undefined) {
				for (const value of values) {
					if (value != null && (min > value || min === undefined && value >= value)) {
						min = value;
					}
				}
			} else {
				let index = -1;
				for (let value of values) {
					if ((value = valueof(value, ++index, values)) != null && (min > value || min === undefined && value >= value)) {
						min = value;
					}
				}
			}
			return min;
		}
		function minIndex(values, valueof) {
			let min;
			let minIndex = -1;
			let index = -1;
			if (valueof === undefined) {
				for (const value of values) {
					++index;
					if (value != null && (min > value || min === undefined && value >= value)) {
						min = value, minIndex = index;
					}
				}
			} else {
				for (let value of values) {
					if ((value = valueof(value, ++index, values)) != null && (min > value || min === undefined && value >= value)) {
						min = value, minIndex = index;
					}
				}
			}
			return minIndex;
		}
		function quickselect(array, k, left = 0, right = Infinity, compare) {
			k = Math.floor(k);
			left = Math.floor(Math.max(0, left));
			right = Math.floor(Math.min(array.length - 1, right));
			if (!(left <= k && k <= right)) return array;
			compare = compare === undefined ? ascendingDefined : compareDefined(compare);
			while (right > left) {
				if (right - left > 600) {
					const n = right - left + 1;
					const m = k - left + 1;
					const z = Math.log(n);
					const s = .5 * Math.exp(2 * z / 3);
					const sd = .5 * Math.sqrt(z * s * (n - s) / n) * (m - n / 2 < 0 ? -1 : 1);
					const newLeft = Math.max(left, Math.floor(k - m * s / n + sd));
					const newRight = Math.min(right, Math.floor(k + (n - m) * s / n + sd));
					quickselect(array, k, newLeft, newRight, compare);
				}
				const t = array[k];
				let i = left;
				let j = right;
				swap(array, left, k);
				if (compare(array[right], t) > 0) swap(array, left, right);
				while (i < j) {
					swap(array, i, j), ++i, --j;
					while (compare(array[i], t) < 0) ++i;
					while (compare(array[j], t) > 0) --j;
				}
				if (compare(array[left], t) === 0) swap(array, left, j);
				else ++j, swap(array, j, right);
				if (j <= k) left = j + 1;
				if (k <= j) right = j - 1;
			}
			return array;
		}
		function swap(array, i, j) {
			const t = array[i];
			array[i] = array[j];
			array[j] = t;
		}
		function greatest(values, compare = d3_array_ascending) {
			let max;
			let defined = false;
			if (compare.length === 1) {
				let maxValue;
				for (const element of values) {
					const value = compare(element);
					if (defined ? d3_array_ascending(value, maxValue) > 0 : d3_array_ascending(value, value) === 0) {
						max = element;
						maxValue = value;
						defined = true;
					}
				}
			} else {
				for (const value of values) {
					if (defined ? compare(value, max) > 0 : compare(value, value) === 0) {
						max = value;
						defined = true;
					}
				}
			}
			return max;
		}
		function quantile(values, p, valueof) {
			values = Float64Array.from(numbers(values, valueof));
			if (!(n = values.length) || isNaN(p = +p)) return;
			if (p <= 0 || n < 2) return min(values);
			if (p >= 1) return max(values);
			var n, i = (n - 1) * p, i0 = Math.floor(i), value0 = max(quickselect(values, i0).subarray(0, i0 + 1)), value1 = min(values.subarray(i0 + 1));
			return value0 + (value1 - value0) * (i - i0);
		}
		function d3_array_quantileSorted(values, p, valueof = number) {
			if (!(n = values.length) || isNaN(p = +p)) return;
			if (p <= 0 || n < 2) return +valueof(values[0], 0, values);
			if (p >= 1) return +valueof(values[n - 1], n - 1, values);
			var n, i = (n - 1) * p, i0 = Math.floor(i), value0 = +valueof(values[i0], i0, values), value1 = +valueof(values[i0 + 1], i0 + 1, values);
			return value0 + (value1 - value0) * (i - i0);
		}
		function quantileIndex(values, p, valueof = number) {
			if (isNaN(p = +p)) return;
			numbers = Float64Array.from(values, (_, i) => number(valueof(values[i], i, values)));
			if (p <= 0) return minIndex(numbers);
			if (p >= 1) return maxIndex(numbers);
			var numbers, index = Uint32Array.from(values, (_, i) => i), j = numbers.length - 1, i = Math.floor(j * p);
			quickselect(index, i, 0, j, (i, j) => ascendingDefined(numbers[i], numbers[j]));
			i = greatest(index.subarray(0, i + 1), (i) => numbers[i]);
			return i >= 0 ? i : -1;
		}
		function thresholdFreedmanDiaconis(values, min, max) {
			const c = count(values), d = quantile(values, .75) - quantile(values, .25);
			return c && d ? Math.ceil((max - min) / (2 * d * Math.pow(c, -1 / 3))) : 1;
		}
		function thresholdScott(values, min, max) {
			const c = count(values), d = deviation(values);
			return c && d ? Math.ceil((max - min) * Math.cbrt(c) / (3.49 * d)) : 1;
		}
		function mean(values, valueof) {
			let count = 0;
			let sum = 0;
			if (valueof === undefined) {
				for (let value of values) {
					if (value != null && (value = +value) >= value) {
						++count, sum += value;
					}
				}
			} else {
				let index = -1;
				for (let value of values) {
					if ((value = valueof(value, ++index, values)) != null && (value = +value) >= value) {
						++count, sum += value;
					}
				}
			}
			if (count) return sum / count;
		}
		function median(values, valueof) {
			return quantile(values, .5, valueof);
		}
		function medianIndex(values, valueof) {
			return quantileIndex(values, .5, valueof);
		}
		function* flatten(arrays) {
			for (const array of arrays) {
				yield* array;
			}
		}
		function merge(arrays) {
			return Array.from(flatten(arrays));
		}
		function mode(values, valueof) {
			const counts = new d3_array_InternMap();
			if (valueof === undefined) {
				for (let value of values) {
					if (value != null && value >= value) {
						counts.set(value, (counts.get(value) || 0) + 1);
					}
				}
			} else {
				let index = -1;
				for (let value of values) {
					if ((value = valueof(value, ++index, values)) != null && value >= value) {
						counts.set(value, (counts.get(value) || 0) + 1);
					}
				}
			}
			let modeValue;
			let modeCount = 0;
			for (const [value, count] of counts) {
				if (count > modeCount) {
					modeCount = count;
					modeValue = value;
				}
			}
			return modeValue;
		}
		function pairs(values, pairof = pair) {
			const pairs = [];
			let previous;
			let first = false;
			for (const value of values) {
				if (first) pairs.push(pairof(previous, value));
				previous = value;
				first = true;
			}
			return pairs;
		}
		function pair(a, b) {
			return [a, b];
		}
		function d3_array_range(start, stop, step) {
			start = +start, stop = +stop, step = (n = arguments.length) < 2 ? (stop = start, start = 0, 1) : n < 3 ? 1 : +step;
			var i = -1, n = Math.max(0, Math.ceil((stop - start) / step)) | 0, range = new Array(n);
			while (++i < n) {
				range[i] = start + i * step;
			}
			return range;
		}
		function rank(values, valueof = d3_array_ascending) {
			if (typeof values[Symbol.iterator] !== "function") throw new TypeError("values is not iterable");
			let V = Array.from(values);
			const R = new Float64Array(V.length);
			if (valueof.length !== 2) V = V.map(valueof), valueof = d3_array_ascending;
			const compareIndex = (i, j) => valueof(V[i], V[j]);
			let k, r;
			values = Uint32Array.from(V, (_, i) => i);
			values.sort(valueof === d3_array_ascending ? (i, j) => ascendingDefined(V[i], V[j]) : compareDefined(compareIndex));
			values.forEach((j, i) => {
				const c = compareIndex(j, k === undefined ? j : k);
				if (c >= 0) {
					if (k === undefined || c > 0) k = j, r = i;
					R[j] = r;
				} else {
					R[j] = NaN;
				}
			});
			return R;
		}
		function least(values, compare = d3_array_ascending) {
			let min;
			let defined = false;
			if (compare.length === 1) {
				let minValue;
				for (const element of values) {
					const value = compare(element);
					if (defined ? d3_array_ascending(value, minValue) < 0 : d3_array_ascending(value, value) === 0) {
						min = element;
						minValue = value;
						defined = true;
					}
				}
			} else {
				for (const value of values) {
					if (defined ? compare(value, min) < 0 : compare(value, value) === 0) {
						min = value;
						defined = true;
					}
				}
			}
			return min;
		}
		function leastIndex(values, compare = d3_array_ascending) {
			if (compare.length === 1) return minIndex(values, compare);
			let minValue;
			let min = -1;
			let index = -1;
			for (const value of values) {
				++index;
				if (min < 0 ? compare(value, value) === 0 : compare(value, minValue) < 0) {
					minValue = value;
					min = index;
				}
			}
			return min;
		}
		function greatestIndex(values, compare = d3_array_ascending) {
			if (compare.length === 1) return maxIndex(values, compare);
			let maxValue;
			let max = -1;
			let index = -1;
			for (const value of values) {
				++index;
				if (max < 0 ? compare(value, value) === 0 : compare(value, maxValue) > 0) {
					maxValue = value;
					max = index;
				}
			}
			return max;
		}
		function scan(values, compare) {
			const index = leastIndex(values, compare);
			return index < 0 ? undefined : index;
		}
		var shuffle = shuffler(Math.random);
		function shuffler(random) {
			return function shuffle(array, i0 = 0, i1 = array.length) {
				let m = i1 - (i0 = +i0);
				while (m) {
					const i = random() * m-- | 0, t = array[m + i0];
					array[m + i0] = array[i + i0];
					array[i + i0] = t;
				}
				return array;
			};
		}
		function sum(values, valueof) {
			let sum = 0;
			if (valueof === undefined) {
				for (let value of values) {
					if (value = +value) {
						sum += value;
					}
				}
			} else {
				let index = -1;
				for (let value of values) {
					if (value = +valueof(value, ++index, values)) {
						sum += value;
					}
				}
			}
			return sum;
		}
		function transpose(matrix) {
			if (!(n = matrix.length)) return [];
			for (var i = -1, m = min(matrix, d3_array_length), transpose = new Array(m); ++i < m;) {
				for (var j = -1, n, row = transpose[i] = new Array(n); ++j < n;) {
					row[j] = matrix[j][i];
				}
			}
			return transpose;
		}
		function d3_array_length(d) {
			return d.length;
		}
		function zip() {
			return transpose(arguments);
		}
		function every(values, test) {
			if (typeof test !== "function") throw new TypeError("test is not a function");
			let index = -1;
			for (const value of values) {
				if (!test(value, ++index, values)) {
					return false;
				}
			}
			return true;
		}
		function some(values, test) {
			if (typeof test !== "function") throw new TypeError("test is not a function");
			let index = -1;
			for (const value of values) {
				if (test(value, ++index, values)) {
					return true;
				}
			}
			return false;
		}
		function filter(values, test) {
			if (typeof test !== "function") throw new TypeError("test is not a function");
			const array = [];
			let index = -1;
			for (const value of values) {
				if (test(value, ++index, values)) {
					array.push(value);
				}
			}
			return array;
		}
		function map(values, mapper) {
			if (typeof values[Symbol.iterator] !== "function") throw new TypeError("values is not iterable");
			if (typeof mapper !== "function") throw new TypeError("mapper is not a function");
			return Array.from(values, (value, index) => mapper(value, index, values));
		}
		function reduce(values, reducer, value) {
			if (typeof reducer !== "function") throw new TypeError("reducer is not a function");
			const iterator = values[Symbol.iterator]();
			let done, next, index = -1;
			if (arguments.length < 3) {
				({done, value} = iterator.next());
				if (done) return;
				++index;
			}
			while ({done, value: next} = iterator.next(), !done) {
				value = reducer(value, next, ++index, values);
			}
			return value;
		}
		function reverse(values) {
			if (typeof values[Symbol.iterator] !== "function") throw new TypeError("values is not iterable");
			return Array.from(values).reverse();
		}
		function difference(values, ...others) {
			values = new InternSet(values);
			for (const other of others) {
				for (const value of other) {
					values.delete(value);
				}
			}
			return values;
		}
		function disjoint(values, other) {
			const iterator = other[Symbol.iterator](), set = new InternSet();
			for (const v of values) {
				if (set.has(v)) return false;
				let value, done;
				while ({value, done} = iterator.next()) {
					if (done) break;
					if (Object.is(v, value)) return false;
					set.add(value);
				}
			}
			return true;
		}
		function intersection(values, ...others) {
			values = new InternSet(values);
			others = others.map(set);
			out: for (const value of values) {
				for (const other of others) {
					if (!other.has(value)) {
						values.delete(value);
						continue out;
					}
				}
			}
			return values;
		}
		function set(values) {
			return values instanceof InternSet ? values : new InternSet(values);
		}
		function superset(values, other) {
			const iterator = values[Symbol.iterator](), set = new Set();
			for (const o of other) {
				const io = intern(o);
				if (set.has(io)) continue;
				let value, done;
				while ({value, done} = iterator.next()) {
					if (done) return false;
					const ivalue = intern(value);
					set.add(ivalue);
					if (Object.is(io, ivalue)) break;
				}
			}
			return true;
		}
		function intern(value) {
			return value !== null && typeof value === "object" ? value.valueOf() : value;
		}
		function subset(values, other) {
			return superset(other, values);
		}
		function union(...others) {
			const set = new InternSet();
			for (const other of others) {
				for (const o of other) {
					set.add(o);
				}
			}
			return set;
		}
		;
		function d3_color_define(constructor, factory, prototype) {
			constructor.prototype = factory.prototype = prototype;
			prototype.constructor = constructor;
		}
		function extend(parent, definition) {
			var prototype = Object.create(parent.prototype);
			for (var key in definition) prototype[key] = definition[key];
			return prototype;
		}
		function Color() {}
		var darker = .7;
		var brighter = 1 / darker;
		var reI = "\\s*([+-]?\\d+)\\s*", reN = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*", reP = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*", reHex = /^#([0-9a-f]{3,8})$/, reRgbInteger = new RegExp(`^rgb\\(${reI},${reI},${reI}\\)$`), reRgbPercent = new RegExp(`^rgb\\(${reP},${reP},${reP}\\)$`), reRgbaInteger = new RegExp(`^rgba\\(${reI},${reI},${reI},${reN}\\)$`), reRgbaPercent = new RegExp(`^rgba\\(${reP},${reP},${reP},${reN}\\)$`), reHslPercent = new RegExp(`^hsl\\(${reN},${reP},${reP}\\)$`), reHslaPercent = new RegExp(`^hsla\\(${reN},${reP},${reP},${reN}\\)$`);
		var named = {
			aliceblue: 15792383,
			antiquewhite: 16444375,
			aqua: 65535,
			aquamarine: 8388564,
			azure: 15794175,
			beige: 16119260,
			bisque: 16770244,
			black: 0,
			blanchedalmond: 16772045,
			blue: 255,
			blueviolet: 9055202,
			brown: 10824234,
			burlywood: 14596231,
			cadetblue: 6266528,
			chartreuse: 8388352,
			chocolate: 13789470,
			coral: 16744272,
			cornflowerblue: 6591981,
			cornsilk: 16775388,
			crimson: 14423100,
			cyan: 65535,
			darkblue: 139,
			darkcyan: 35723,
			darkgoldenrod: 12092939,
			darkgray: 11119017,
			darkgreen: 25600,
			darkgrey: 11119017,
			darkkhaki: 12433259,
			darkmagenta: 9109643,
			darkolivegreen: 5597999,
			darkorange: 16747520,
			darkorchid: 10040012,
			darkred: 9109504,
			darksalmon: 15308410,
			darkseagreen: 9419919,
			darkslateblue: 4734347,
			darkslategray: 3100495,
			darkslategrey: 3100495,
			darkturquoise: 52945,
			darkviolet: 9699539,
			deeppink: 16716947,
			deepskyblue: 49151,
			dimgray: 6908265,
			dimgrey: 6908265,
			dodgerblue: 2003199,
			firebrick: 11674146,
			floralwhite: 16775920,
			forestgreen: 2263842,
			fuchsia: 16711935,
			gainsboro: 14474460,
			ghostwhite: 16316671,
			gold: 16766720,
			goldenrod: 14329120,
			gray: 8421504,
			green: 32768,
			greenyellow: 11403055,
			grey: 8421504,
			honeydew: 15794160,
			hotpink: 16738740,
			indianred: 13458524,
			indigo: 4915330,
			ivory: 16777200,
			khaki: 15787660,
			lavender: 15132410,
			lavenderblush: 16773365,
			lawngreen: 8190976,
			lemonchiffon: 16775885,
			lightblue: 11393254,
			lightcoral: 15761536,
			lightcyan: 14745599,
			lightgoldenrodyellow: 16448210,
			lightgray: 13882323,
			lightgreen: 9498256,
			lightgrey: 13882323,
			lightpink: 16758465,
			lightsalmon: 16752762,
			lightseagreen: 2142890,
			lightskyblue: 8900346,
			lightslategray: 7833753,
			lightslategrey: 7833753,
			lightsteelblue: 11584734,
			lightyellow: 16777184,
			lime: 65280,
			limegreen: 3329330,
			linen: 16445670,
			magenta: 16711935,
			maroon: 8388608,
			mediumaquamarine: 6737322,
			mediumblue: 205,
			mediumorchid: 12211667,
			mediumpurple: 9662683,
			mediumseagreen: 3978097,
			mediumslateblue: 8087790,
			mediumspringgreen: 64154,
			mediumturquoise: 4772300,
			mediumvioletred: 13047173,
			midnightblue: 1644912,
			mintcream: 16121850,
			mistyrose: 16770273,
			moccasin: 16770229,
			navajowhite: 16768685,
			navy: 128,
			oldlace: 16643558,
			olive: 8421376,
			olivedrab: 7048739,
			orange: 16753920,
			orangered: 16729344,
			orchid: 14315734,
			palegoldenrod: 15657130,
			palegreen: 10025880,
			paleturquoise: 11529966,
			palevioletred: 14381203,
			papayawhip: 16773077,
			peachpuff: 16767673,
			peru: 13468991,
			pink: 16761035,
			plum: 14524637,
			powderblue: 11591910,
			purple: 8388736,
			rebeccapurple: 6697881,
			red: 16711680,
			rosybrown: 12357519,
			royalblue: 4286945,
			saddlebrown: 9127187,
			salmon: 16416882,
			sandybrown: 16032864,
			seagreen: 3050327,
			seashell: 16774638,
			sienna: 10506797,
			silver: 12632256,
			skyblue: 8900331,
			slateblue: 6970061,
			slategray: 7372944,
			slategrey: 7372944,
			snow: 16775930,
			springgreen: 65407,
			steelblue: 4620980,
			tan: 13808780,
			teal: 32896,
			thistle: 14204888,
			tomato: 16737095,
			turquoise: 4251856,
			violet: 15631086,
			wheat: 16113331,
			white: 16777215,
			whitesmoke: 16119285,
			yellow: 16776960,
			yellowgreen: 10145074
		};
		d3_color_define(Color, color, {
			copy(channels) {
				return Object.assign(new this.constructor(), this, channels);
			},
			displayable() {
				return this.rgb().displayable();
			},
			hex: color_formatHex,
			formatHex: color_formatHex,
			formatHex8: color_formatHex8,
			formatHsl: color_formatHsl,
			formatRgb: color_formatRgb,
			toString: color_formatRgb
		});
		function color_formatHex() {
			return this.rgb().formatHex();
		}
		function color_formatHex8() {
			return this.rgb().formatHex8();
		}
		function color_formatHsl() {
			return hslConvert(this).formatHsl();
		}
		function color_formatRgb() {
			return this.rgb().formatRgb();
		}
		function color(format) {
			var m, l;
			format = (format + "").trim().toLowerCase();
			return (m = reHex.exec(format)) ? (l = m[1].length, m = parseInt(m[1], 16), l === 6 ? rgbn(m) : l === 3 ? new Rgb(m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, (m & 15) << 4 | m & 15, 1) : l === 8 ? rgba(m >> 24 & 255, m >> 16 & 255, m >> 8 & 255, (m & 255) / 255) : l === 4 ? rgba(m >> 12 & 15 | m >> 8 & 240, m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, ((m & 15) << 4 | m & 15) / 255) : null) : (m = reRgbInteger.exec(format)) ? new Rgb(m[1], m[2], m[3], 1) : (m = reRgbPercent.exec(format)) ? new Rgb(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, 1) : (m = reRgbaInteger.exec(format)) ? rgba(m[1], m[2], m[3], m[4]) : (m = reRgbaPercent.exec(format)) ? rgba(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, m[4]) : (m = reHslPercent.exec(format)) ? hsla(m[1], m[2] / 100, m[3] / 100, 1) : (m = reHslaPercent.exec(format)) ? hsla(m[1], m[2] / 100, m[3] / 100, m[4]) : named.hasOwnProperty(format) ? rgbn(named[format]) : format === "transparent" ? new Rgb(NaN, NaN, NaN, 0) : null;
		}
		function rgbn(n) {
			return new Rgb(n >> 16 & 255, n >> 8 & 255, n & 255, 1);
		}
		function rgba(r, g, b, a) {
			if (a <= 0) r = g = b = NaN;
			return new Rgb(r, g, b, a);
		}
		function rgbConvert(o) {
			if (!(o instanceof Color)) o = color(o);
			if (!o) return new Rgb();
			o = o.rgb();
			return new Rgb(o.r, o.g, o.b, o.opacity);
		}
		function d3_color_rgb(r, g, b, opacity) {
			return arguments.length === 1 ? rgbConvert(r) : new Rgb(r, g, b, opacity == null ? 1 : opacity);
		}
		function Rgb(r, g, b, opacity) {
			this.r = +r;
			this.g = +g;
			this.b = +b;
			this.opacity = +opacity;
		}
		d3_color_define(Rgb, d3_color_rgb, extend(Color, {
			brighter(k) {
				k = k == null ? brighter : Math.pow(brighter, k);
				return new Rgb(this.r * k, this.g * k, this.b * k, this.opacity);
			},
			darker(k) {
				k = k == null ? darker : Math.pow(darker, k);
				return new Rgb(this.r * k, this.g * k, this.b * k, this.opacity);
			},
			rgb() {
				return this;
			},
			clamp() {
				return new Rgb(clampi(this.r), clampi(this.g), clampi(this.b), clampa(this.opacity));
			},
			displayable() {
				return -.5 <= this.r && this.r < 255.5 && -.5 <= this.g && this.g < 255.5 && -.5 <= this.b && this.b < 255.5 && 0 <= this.opacity && this.opacity <= 1;
			},
			hex: rgb_formatHex,
			formatHex: rgb_formatHex,
			formatHex8: rgb_formatHex8,
			formatRgb: rgb_formatRgb,
			toString: rgb_formatRgb
		}));
		function rgb_formatHex() {
			return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}`;
		}
		function rgb_formatHex8() {
			return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}${hex((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
		}
		function rgb_formatRgb() {
			const a = clampa(this.opacity);
			return `${a === 1 ? "rgb(" : "rgba("}${clampi(this.r)}, ${clampi(this.g)}, ${clampi(this.b)}${a === 1 ? ")" : `, ${a})`}`;
		}
		function clampa(opacity) {
			return isNaN(opacity) ? 1 : Math.max(0, Math.min(1, opacity));
		}
		function clampi(value) {
			return Math.max(0, Math.min(255, Math.round(value) || 0));
		}
		function hex(value) {
			value = clampi(value);
			return (value < 16 ? "0" : "") + value.toString(16);
		}
		function hsla(h, s, l, a) {
			if (a <= 0) h = s = l = NaN;
			else if (l <= 0 || l >= 1) h = s = NaN;
			else if (s <= 0) h = NaN;
			return new Hsl(h, s, l, a);
		}
		function hslConvert(o) {
			if (o instanceof Hsl) return new Hsl(o.h, o.s, o.l, o.opacity);
			if (!(o instanceof Color)) o = color(o);
			if (!o) return new Hsl();
			if (o instanceof Hsl) return o;
			o = o.rgb();
			var r = o.r / 255, g = o.g / 255, b = o.b / 255, min = Math.min(r, g, b), max = Math.max(r, g, b), h = NaN, s = max - min, l = (max + min) / 2;
			if (s) {
				if (r === max) h = (g - b) / s + (g < b) * 6;
				else if (g === max) h = (b - r) / s + 2;
				else h = (r - g) / s + 4;
				s /= l < .5 ? max + min : 2 - max - min;
				h *= 60;
			} else {
				s = l > 0 && l < 1 ? 0 : h;
			}
			return new Hsl(h, s, l, o.opacity);
		}
		function hsl(h, s, l, opacity) {
			return arguments.length === 1 ? hslConvert(h) : new Hsl(h, s, l, opacity == null ? 1 : opacity);
		}
		function Hsl(h, s, l, opacity) {
			this.h = +h;
			this.s = +s;
			this.l = +l;
			this.opacity = +opacity;
		}
		d3_color_define(Hsl, hsl, extend(Color, {
			brighter(k) {
				k = k == null ? brighter : Math.pow(brighter, k);
				return new Hsl(this.h, this.s, this.l * k, this.opacity);
			},
			darker(k) {
				k = k == null ? darker : Math.pow(darker, k);
				return new Hsl(this.h, this.s, this.l * k, this.opacity);
			},
			rgb() {
				var h = this.h % 360 + (this.h < 0) * 360, s = isNaN(h) || isNaN(this.s) ? 0 : this.s, l = this.l, m2 = l + (l < .5 ? l : 1 - l) * s, m1 = 2 * l - m2;
				return new Rgb(hsl2rgb(h >= 240 ? h - 240 : h + 120, m1, m2), hsl2rgb(h, m1, m2), hsl2rgb(h < 120 ? h + 240 : h - 120, m1, m2), this.opacity);
			},
			clamp() {
				return new Hsl(clamph(this.h), clampt(this.s), clampt(this.l), clampa(this.opacity));
			},
			displayable() {
				return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && 0 <= this.l && this.l <= 1 && 0 <= this.opacity && this.opacity <= 1;
			},
			formatHsl() {
				const a = clampa(this.opacity);
				return `${a === 1 ? "hsl(" : "hsla("}${clamph(this.h)}, ${clampt(this.s) * 100}%, ${clampt(this.l) * 100}%${a === 1 ? ")" : `, ${a})`}`;
			}
		}));
		function clamph(value) {
			value = (value || 0) % 360;
			return value < 0 ? value + 360 : value;
		}
		function clampt(value) {
			return Math.max(0, Math.min(1, value || 0));
		}
		function hsl2rgb(h, m1, m2) {
			return (h < 60 ? m1 + (m2 - m1) * h / 60 : h < 180 ? m2 : h < 240 ? m1 + (m2 - m1) * (240 - h) / 60 : m1) * 255;
		}
		const radians = Math.PI / 180;
		const degrees = 180 / Math.PI;
		const K = 18, Xn = .96422, Yn = 1, Zn = .82521, t0 = 4 / 29, t1 = 6 / 29, t2 = 3 * t1 * t1, t3 = t1 * t1 * t1;
		function labConvert(o) {
			if (o instanceof Lab) return new Lab(o.l, o.a, o.b, o.opacity);
			if (o instanceof Hcl) return hcl2lab(o);
			if (!(o instanceof Rgb)) o = rgbConvert(o);
			var r = rgb2lrgb(o.r), g = rgb2lrgb(o.g), b = rgb2lrgb(o.b), y = xyz2lab((.2225045 * r + .7168786 * g + .0606169 * b) / Yn), x, z;
			if (r === g && g === b) x = z = y;
			else {
				x = xyz2lab((.4360747 * r + .3850649 * g + .1430804 * b) / Xn);
				z = xyz2lab((.0139322 * r + .0971045 * g + .7141733 * b) / Zn);
			}
			return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z), o.opacity);
		}
		function gray(l, opacity) {
			return new Lab(l, 0, 0, opacity == null ? 1 : opacity);
		}
		function lab(l, a, b, opacity) {
			return arguments.length === 1 ? labConvert(l) : new Lab(l, a, b, opacity == null ? 1 : opacity);
		}
		function Lab(l, a, b, opacity) {
			this.l = +l;
			this.a = +a;
			this.b = +b;
			this.opacity = +opacity;
		}
		d3_color_define(Lab, lab, extend(Color, {
			brighter(k) {
				return new Lab(this.l + K * (k == null ? 1 : k), this.a, this.b, this.opacity);
			},
			darker(k) {
				return new Lab(this.l - K * (k == null ? 1 : k), this.a, this.b, this.opacity);
			},
			rgb() {
				var y = (this.l + 16) / 116, x = isNaN(this.a) ? y : y + this.a / 500, z = isNaN(this.b) ? y : y - this.b / 200;
				x = Xn * lab2xyz(x);
				y = Yn * lab2xyz(y);
				z = Zn * lab2xyz(z);
				return new Rgb(lrgb2rgb(3.1338561 * x - 1.6168667 * y - .4906146 * z), lrgb2rgb(-.9787684 * x + 1.9161415 * y + .033454 * z), lrgb2rgb(.0719453 * x - .2289914 * y + 1.4052427 * z), this.opacity);
			}
		}));
		function xyz2lab(t) {
			return t > t3 ? Math.pow(t, 1 / 3) : t / t2 + t0;
		}
		function lab2xyz(t) {
			return t > t1 ? t * t * t : t2 * (t - t0);
		}
		function lrgb2rgb(x) {
			return 255 * (x <= .0031308 ? 12.92 * x : 1.055 * Math.pow(x, 1 / 2.4) - .055);
		}
		function rgb2lrgb(x) {
			return (x /= 255) <= .04045 ? x / 12.92 : Math.pow((x + .055) / 1.055, 2.4);
		}
		function hclConvert(o) {
			if (o instanceof Hcl) return new Hcl(o.h, o.c, o.l, o.opacity);
			if (!(o instanceof Lab)) o = labConvert(o);
			if (o.a === 0 && o.b === 0) return new Hcl(NaN, 0 < o.l && o.l < 100 ? 0 : NaN, o.l, o.opacity);
			var h = Math.atan2(o.b, o.a) * degrees;
			return new Hcl(h < 0 ? h + 360 : h, Math.sqrt(o.a * o.a + o.b * o.b), o.l, o.opacity);
		}
		function lch(l, c, h, opacity) {
			return arguments.length === 1 ? hclConvert(l) : new Hcl(h, c, l, opacity == null ? 1 : opacity);
		}
		function hcl(h, c, l, opacity) {
			return arguments.length === 1 ? hclConvert(h) : new Hcl(h, c, l, opacity == null ? 1 : opacity);
		}
		function Hcl(h, c, l, opacity) {
			this.h = +h;
			this.c = +c;
			this.l = +l;
			this.opacity = +opacity;
		}
		function hcl2lab(o) {
			if (isNaN(o.h)) return new Lab(o.l, 0, 0, o.opacity);
			var h = o.h * radians;
			return new Lab(o.l, Math.cos(h) * o.c, Math.sin(h) * o.c, o.opacity);
		}
		d3_color_define(Hcl, hcl, extend(Color, {
			brighter(k) {
				return new Hcl(this.h, this.c, this.l + K * (k == null ? 1 : k), this.opacity);
			},
			darker(k) {
				return new Hcl(this.h, this.c, this.l - K * (k == null ? 1 : k), this.opacity);
			},
			rgb() {
				return hcl2lab(this).rgb();
			}
		}));
		var A = -.14861, B = 1.78277, C = -.29227, D = -.90649, E = 1.97294, ED = E * D, EB = E * B, BC_DA = B * C - D * A;
		function cubehelixConvert(o) {
			if (o instanceof Cubehelix) return new Cubehelix(o.h, o.s, o.l, o.opacity);
			if (!(o instanceof Rgb)) o = rgbConvert(o);
			var r = o.r / 255, g = o.g / 255, b = o.b / 255, l = (BC_DA * b + ED * r - EB * g) / (BC_DA + ED - EB), bl = b - l, k = (E * (g - l) - C * bl) / D, s = Math.sqrt(k * k + bl * bl) / (E * l * (1 - l)), h = s ? Math.atan2(k, bl) * degrees - 120 : NaN;
			return new Cubehelix(h < 0 ? h + 360 : h, s, l, o.opacity);
		}
		function d3_color_cubehelix(h, s, l, opacity) {
			return arguments.length === 1 ? cubehelixConvert(h) : new Cubehelix(h, s, l, opacity == null ? 1 : opacity);
		}
		function Cubehelix(h, s, l, opacity) {
			this.h = +h;
			this.s = +s;
			this.l = +l;
			this.opacity = +opacity;
		}
		d3_color_define(Cubehelix, d3_color_cubehelix, extend(Color, {
			brighter(k) {
				k = k == null ? brighter : Math.pow(brighter, k);
				return new Cubehelix(this.h, this.s, this.l * k, this.opacity);
			},
			darker(k) {
				k = k == null ? darker : Math.pow(darker, k);
				return new Cubehelix(this.h, this.s, this.l * k, this.opacity);
			},
			rgb() {
				var h = isNaN(this.h) ? 0 : (this.h + 120) * radians, l = +this.l, a = isNaN(this.s) ? 0 : this.s * l * (1 - l), cosh = Math.cos(h), sinh = Math.sin(h);
				return new Rgb(255 * (l + a * (A * cosh + B * sinh)), 255 * (l + a * (C * cosh + D * sinh)), 255 * (l + a * (E * cosh)), this.opacity);
			}
		}));
		;
		function basis(t1, v0, v1, v2, v3) {
			var t2 = t1 * t1, t3 = t2 * t1;
			return ((1 - 3 * t1 + 3 * t2 - t3) * v0 + (4 - 6 * t2 + 3 * t3) * v1 + (1 + 3 * t1 + 3 * t2 - 3 * t3) * v2 + t3 * v3) / 6;
		}
		function basis$1(values) {
			var n = values.length - 1;
			return function(t) {
				var i = t <= 0 ? t = 0 : t >= 1 ? (t = 1, n - 1) : Math.floor(t * n), v1 = values[i], v2 = values[i + 1], v0 = i > 0 ? values[i - 1] : 2 * v1 - v2, v3 = i < n - 1 ? values[i + 2] : 2 * v2 - v1;
				return basis((t - i / n) * n, v0, v1, v2, v3);
			};
		}
		function basisClosed(values) {
			var n = values.length;
			return function(t) {
				var i = Math.floor(((t %= 1) < 0 ? ++t : t) * n), v0 = values[(i + n - 1) % n], v1 = values[i % n], v2 = values[(i + 1) % n], v3 = values[(i + 2) % n];
				return basis((t - i / n) * n, v0, v1, v2, v3);
			};
		}
		var d3_interpolate_constant = (x) => () => x;
		function linear(a, d) {
			return function(t) {
				return a + t * d;
			};
		}
		function exponential(a, b, y) {
			return a = Math.pow(a, y), b = Math.pow(b, y) - a, y = 1 / y, function(t) {
				return Math.pow(a + t * b, y);
			};
		}
		function hue$1(a, b) {
			var d = b - a;
			return d ? linear(a, d > 180 || d < -180 ? d - 360 * Math.round(d / 360) : d) : d3_interpolate_constant(isNaN(a) ? b : a);
		}
		function gamma(y) {
			return (y = +y) === 1 ? nogamma : function(a, b) {
				return b - a ? exponential(a, b, y) : d3_interpolate_constant(isNaN(a) ? b : a);
			};
		}
		function nogamma(a, b) {
			var d = b - a;
			return d ? linear(a, d) : d3_interpolate_constant(isNaN(a) ? b : a);
		}
		var rgb = (function rgbGamma(y) {
			var color = gamma(y);
			function rgb(start, end) {
				var r = color((start = d3_color_rgb(start)).r, (end = d3_color_rgb(end)).r), g = color(start.g, end.g), b = color(start.b, end.b), opacity = nogamma(start.opacity, end.opacity);
				return function(t) {
					start.r = r(t);
					start.g = g(t);
					start.b = b(t);
					start.opacity = opacity(t);
					return start + "";
				};
			}
			rgb.gamma = rgbGamma;
			return rgb;
		})(1);
		function rgbSpline(spline) {
			return function(colors) {
				var n = colors.length, r = new Array(n), g = new Array(n), b = new Array(n), i, color;
				for (i = 0; i < n; ++i) {
					color = d3_color_rgb(colors[i]);
					r[i] = color.r || 0;
					g[i] = color.g || 0;
					b[i] = color.b || 0;
				}
				r = spline(r);
				g = spline(g);
				b = spline(b);
				color.opacity = 1;
				return function(t) {
					color.r = r(t);
					color.g = g(t);
					color.b = b(t);
					return color + "";
				};
			};
		}
		var rgbBasis = rgbSpline(basis$1);
		var rgbBasisClosed = rgbSpline(basisClosed);
		function numberArray(a, b) {
			if (!b) b = [];
			var n = a ? Math.min(b.length, a.length) : 0, c = b.slice(), i;
			return function(t) {
				for (i = 0; i < n; ++i) c[i] = a[i] * (1 - t) + b[i] * t;
				return c;
			};
		}
		function isNumberArray(x) {
			return ArrayBuffer.isView(x) && !(x instanceof DataView);
		}
		function d3_interpolate_array(a, b) {
			return (isNumberArray(b) ? numberArray : genericArray)(a, b);
		}
		function genericArray(a, b) {
			var nb = b ? b.length : 0, na = a ? Math.min(nb, a.length) : 0, x = new Array(na), c = new Array(nb), i;
			for (i = 0; i < na; ++i) x[i] = value(a[i], b[i]);
			for (; i < nb; ++i) c[i] = b[i];
			return function(t) {
				for (i = 0; i < na; ++i) c[i] = x[i](t);
				return c;
			};
		}
		function date(a, b) {
			var d = new Date();
			return a = +a, b = +b, function(t) {
				return d.setTime(a * (1 - t) + b * t), d;
			};
		}
		function d3_interpolate_number(a, b) {
			return a = +a, b = +b, function(t) {
				return a * (1 - t) + b * t;
			};
		}
		function object(a, b) {
			var i = {}, c = {}, k;
			if (a === null || typeof a !== "object") a = {};
			if (b === null || typeof b !== "object") b = {};
			for (k in b) {
				if (k in a) {
					i[k] = value(a[k], b[k]);
				} else {
					c[k] = b[k];
				}
			}
			return function(t) {
				for (k in i) c[k] = i[k](t);
				return c;
			};
		}
		var reA = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g, reB = new RegExp(reA.source, "g");
		function d3_interpolate_zero(b) {
			return function() {
				return b;
			};
		}
		function one(b) {
			return function(t) {
				return b(t) + "";
			};
		}
		function string(a, b) {
			var bi = reA.lastIndex = reB.lastIndex = 0, am, bm, bs, i = -1, s = [], q = [];
			a = a + "", b = b + "";
			while ((am = reA.exec(a)) && (bm = reB.exec(b))) {
				if ((bs = bm.index) > bi) {
					bs = b.slice(bi, bs);
					if (s[i]) s[i] += bs;
					else s[++i] = bs;
				}
				if ((am = am[0]) === (bm = bm[0])) {
					if (s[i]) s[i] += bm;
					else s[++i] = bm;
				} else {
					s[++i] = null;
					q.push({
						i,
						x: d3_interpolate_number(am, bm)
					});
				}
				bi = reB.lastIndex;
			}
			if (bi < b.length) {
				bs = b.slice(bi);
				if (s[i]) s[i] += bs;
				else s[++i] = bs;
			}
			return s.length < 2 ? q[0] ? one(q[0].x) : d3_interpolate_zero(b) : (b = q.length, function(t) {
				for (var i = 0, o; i < b; ++i) s[(o = q[i]).i] = o.x(t);
				return s.join("");
			});
		}
		function value(a, b) {
			var t = typeof b, c;
			return b == null || t === "boolean" ? d3_interpolate_constant(b) : (t === "number" ? d3_interpolate_number : t === "string" ? (c = color(b)) ? (b = c, rgb) : string : b instanceof color ? rgb : b instanceof Date ? date : isNumberArray(b) ? numberArray : Array.isArray(b) ? genericArray : typeof b.valueOf !== "function" && typeof b.toString !== "function" || isNaN(b) ? object : d3_interpolate_number)(a, b);
		}
		function discrete(range) {
			var n = range.length;
			return function(t) {
				return range[Math.max(0, Math.min(n - 1, Math.floor(t * n)))];
			};
		}
		function hue(a, b) {
			var i = hue$1(+a, +b);
			return function(t) {
				var x = i(t);
				return x - 360 * Math.floor(x / 360);
			};
		}
		function round(a, b) {
			return a = +a, b = +b, function(t) {
				return Math.round(a * (1 - t) + b * t);
			};
		}
		var d3_interpolate_degrees = 180 / Math.PI;
		var d3_interpolate_identity = {
			translateX: 0,
			translateY: 0,
			rotate: 0,
			skewX: 0,
			scaleX: 1,
			scaleY: 1
		};
		function decompose(a, b, c, d, e, f) {
			var scaleX, scaleY, skewX;
			if (scaleX = Math.sqrt(a * a + b * b)) a /= scaleX, b /= scaleX;
			if (skewX = a * c + b * d) c -= a * skewX, d -= b * skewX;
			if (scaleY = Math.sqrt(c * c + d * d)) c /= scaleY, d /= scaleY, skewX /= scaleY;
			if (a * d < b * c) a = -a, b = -b, skewX = -skewX, scaleX = -scaleX;
			return {
				translateX: e,
				translateY: f,
				rotate: Math.atan2(b, a) * d3_interpolate_degrees,
				skewX: Math.atan(skewX) * d3_interpolate_degrees,
				scaleX,
				scaleY
			};
		}
		var svgNode;
		function parseCss(value) {
			const m = new (typeof DOMMatrix === "function" ? DOMMatrix : WebKitCSSMatrix)(value + "");
			return m.isIdentity ? d3_interpolate_identity : decompose(m.a, m.b, m.c, m.d, m.e, m.f);
		}
		function parseSvg(value) {
			if (value == null) return d3_interpolate_identity;
			if (!svgNode) svgNode = document.createElementNS("http://www.w3.org/2000/svg", "g");
			svgNode.setAttribute("transform", value);
			if (!(value = svgNode.transform.baseVal.consolidate())) return d3_interpolate_identity;
			value = value.matrix;
			return decompose(value.a, value.b, value.c, value.d, value.e, value.f);
		}
		function interpolateTransform(parse, pxComma, pxParen, degParen) {
			function pop(s) {
				return s.length ? s.pop() + " " : "";
			}
			function translate(xa, ya, xb, yb, s, q) {
				if (xa !== xb || ya !== yb) {
					var i = s.push("translate(", null, pxComma, null, pxParen);
					q.push({
						i: i - 4,
						x: d3_interpolate_number(xa, xb)
					}, {
						i: i - 2,
						x: d3_interpolate_number(ya, yb)
					});
				} else if (xb || yb) {
					s.push("translate(" + xb + pxComma + yb + pxParen);
				}
			}
			function rotate(a, b, s, q) {
				if (a !== b) {
					if (a - b > 180) b += 360;
					else if (b - a > 180) a += 360;
					q.push({
						i: s.push(pop(s) + "rotate(", null, degParen) - 2,
						x: d3_interpolate_number(a, b)
					});
				} else if (b) {
					s.push(pop(s) + "rotate(" + b + degParen);
				}
			}
			function skewX(a, b, s, q) {
				if (a !== b) {
					q.push({
						i: s.push(pop(s) + "skewX(", null, degParen) - 2,
						x: d3_interpolate_number(a, b)
					});
				} else if (b) {
					s.push(pop(s) + "skewX(" + b + degParen);
				}
			}
			function scale(xa, ya, xb, yb, s, q) {
				if (xa !== xb || ya !== yb) {
					var i = s.push(pop(s) + "scale(", null, ",", null, ")");
					q.push({
						i: i - 4,
						x: d3_interpolate_number(xa, xb)
					}, {
						i: i - 2,
						x: d3_interpolate_number(ya, yb)
					});
				} else if (xb !== 1 || yb !== 1) {
					s.push(pop(s) + "scale(" + xb + "," + yb + ")");
				}
			}
			return function(a, b) {
				var s = [], q = [];
				a = parse(a), b = parse(b);
				translate(a.translateX, a.translateY, b.translateX, b.translateY, s, q);
				rotate(a.rotate, b.rotate, s, q);
				skewX(a.skewX, b.skewX, s, q);
				scale(a.scaleX, a.scaleY, b.scaleX, b.scaleY, s, q);
				a = b = null;
				return function(t) {
					var i = -1, n = q.length, o;
					while (++i < n) s[(o = q[i]).i] = o.x(t);
					return s.join("");
				};
			};
		}
		var interpolateTransformCss = interpolateTransform(parseCss, "px, ", "px)", "deg)");
		var interpolateTransformSvg = interpolateTransform(parseSvg, ", ", ")", ")");
		var epsilon2 = 1e-12;
		function cosh(x) {
			return ((x = Math.exp(x)) + 1 / x) / 2;
		}
		function sinh(x) {
			return ((x = Math.exp(x)) - 1 / x) / 2;
		}
		function tanh(x) {
			return ((x = Math.exp(2 * x)) - 1) / (x + 1);
		}
		var zoom = (function zoomRho(rho, rho2, rho4) {
			function zoom(p0, p1) {
				var ux0 = p0[0], uy0 = p0[1], w0 = p0[2], ux1 = p1[0], uy1 = p1[1], w1 = p1[2], dx = ux1 - ux0, dy = uy1 - uy0, d2 = dx * dx + dy * dy, i, S;
				if (d2 < epsilon2) {
					S = Math.log(w1 / w0) / rho;
					i = function(t) {
						return [
							ux0 + t * dx,
							uy0 + t * dy,
							w0 * Math.exp(rho * t * S)
						];
					};
				} else {
					var d1 = Math.sqrt(d2), b0 = (w1 * w1 - w0 * w0 + rho4 * d2) / (2 * w0 * rho2 * d1), b1 = (w1 * w1 - w0 * w0 - rho4 * d2) / (2 * w1 * rho2 * d1), r0 = Math.log(Math.sqrt(b0 * b0 + 1) - b0), r1 = Math.log(Math.sqrt(b1 * b1 + 1) - b1);
					S = (r1 - r0) / rho;
					i = function(t) {
						var s = t * S, coshr0 = cosh(r0), u = w0 / (rho2 * d1) * (coshr0 * tanh(rho * s + r0) - sinh(r0));
						return [
							ux0 + u * dx,
							uy0 + u * dy,
							w0 * coshr0 / cosh(rho * s + r0)
						];
					};
				}
				i.duration = Math.abs(S) * 1e3 * rho / Math.SQRT2;
				return i;
			}
			zoom.rho = function(_) {
				var _1 = Math.max(.001, +_), _2 = _1 * _1, _4 = _2 * _2;
				return zoomRho(_1, _2, _4);
			};
			return zoom;
		})(Math.SQRT2, 2, 4);
		function d3_interpolate_hsl(hue) {
			return function(start, end) {
				var h = hue((start = hsl(start)).h, (end = hsl(end)).h), s = nogamma(start.s, end.s), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
				return function(t) {
					start.h = h(t);
					start.s = s(t);
					start.l = l(t);
					start.opacity = opacity(t);
					return start + "";
				};
			};
		}
		var hsl_default = d3_interpolate_hsl(hue$1);
		var hslLong = d3_interpolate_hsl(nogamma);
		function d3_interpolate_lab(start, end) {
			var l = nogamma((start = lab$1(start)).l, (end = lab$1(end)).l), a = nogamma(start.a, end.a), b = nogamma(start.b, end.b), opacity = nogamma(start.opacity, end.opacity);
			return function(t) {
				start.l = l(t);
				start.a = a(t);
				start.b = b(t);
				start.opacity = opacity(t);
				return start + "";
			};
		}
		function d3_interpolate_hcl(hue) {
			return function(start, end) {
				var h = hue((start = hcl(start)).h, (end = hcl(end)).h), c = nogamma(start.c, end.c), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
				return function(t) {
					start.h = h(t);
					start.c = c(t);
					start.l = l(t);
					start.opacity = opacity(t);
					return start + "";
				};
			};
		}
		var hcl_default = d3_interpolate_hcl(hue$1);
		var hclLong = d3_interpolate_hcl(nogamma);
		function cubehelix(hue) {
			return (function cubehelixGamma(y) {
				y = +y;
				function cubehelix(start, end) {
					var h = hue((start = d3_color_cubehelix(start)).h, (end = d3_color_cubehelix(end)).h), s = nogamma(start.s, end.s), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
					return function(t) {
						start.h = h(t);
						start.s = s(t);
						start.l = l(Math.pow(t, y));
						start.opacity = opacity(t);
						return start + "";
					};
				}
				cubehelix.gamma = cubehelixGamma;
				return cubehelix;
			})(1);
		}
		var cubehelix_default = cubehelix(hue$1);
		var cubehelixLong = cubehelix(nogamma);
		function d3_interpolate_piecewise(interpolate, values) {
			if (values === undefined) values = interpolate, interpolate = value;
			var i = 0, n = values.length - 1, v = values[0], I = new Array(n < 0 ? 0 : n);
			while (i < n) I[i] = interpolate(v, v = values[++i]);
			return function(t) {
				var i = Math.max(0, Math.min(n - 1, Math.floor(t *= n)));
				return I[i](t - i);
			};
		}
		function quantize(interpolator, n) {
			var samples = new Array(n);
			for (var i = 0; i < n; ++i) samples[i] = interpolator(i / (n - 1));
			return samples;
		}
		;
		function formatDecimal(x) {
			return Math.abs(x = Math.round(x)) >= 1e21 ? x.toLocaleString("en").replace(/,/g, "") : x.toString(10);
		}
		function formatDecimalParts(x, p) {
			if (!isFinite(x) || x === 0) return null;
			var i = (x = p ? x.toExponential(p - 1) : x.toExponential()).indexOf("e"), coefficient = x.slice(0, i);
			return [coefficient.length > 1 ? coefficient[0] + coefficient.slice(2) : coefficient, +x.slice(i + 1)];
		}
		function exponent(x) {
			return x = formatDecimalParts(Math.abs(x)), x ? x[1] : NaN;
		}
		function formatGroup(grouping, thousands) {
			return function(value, width) {
				var i = value.length, t = [], j = 0, g = grouping[0], length = 0;
				while (i > 0 && g > 0) {
					if (length + g + 1 > width) g = Math.max(1, width - length);
					t.push(value.substring(i -= g, i + g));
					if ((length += g + 1) > width) break;
					g = grouping[j = (j + 1) % grouping.length];
				}
				return t.reverse().join(thousands);
			};
		}
		function formatNumerals(numerals) {
			return function(value) {
				return value.replace(/[0-9]/g, function(i) {
					return numerals[+i];
				});
			};
		}
		var re = /^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;
		function formatSpecifier(specifier) {
			if (!(match = re.exec(specifier))) throw new Error("invalid format: " + specifier);
			var match;
			return new FormatSpecifier({
				fill: match[1],
				align: match[2],
				sign: match[3],
				symbol: match[4],
				zero: match[5],
				width: match[6],
				comma: match[7],
				precision: match[8] && match[8].slice(1),
				trim: match[9],
				type: match[10]
			});
		}
		formatSpecifier.prototype = FormatSpecifier.prototype;
		function FormatSpecifier(specifier) {
			this.fill = specifier.fill === undefined ? " " : specifier.fill + "";
			this.align = specifier.align === undefined ? ">" : specifier.align + "";
			this.sign = specifier.sign === undefined ? "-" : specifier.sign + "";
			this.symbol = specifier.symbol === undefined ? "" : specifier.symbol + "";
			this.zero = !!specifier.zero;
			this.width = specifier.width === undefined ? undefined : +specifier.width;
			this.comma = !!specifier.comma;
			this.precision = specifier.precision === undefined ? undefined : +specifier.precision;
			this.trim = !!specifier.trim;
			this.type = specifier.type === undefined ? "" : specifier.type + "";
		}
		FormatSpecifier.prototype.toString = function() {
			return this.fill + this.align + this.sign + this.symbol + (this.zero ? "0" : "") + (this.width === undefined ? "" : Math.max(1, this.width | 0)) + (this.comma ? "," : "") + (this.precision === undefined ? "" : "." + Math.max(0, this.precision | 0)) + (this.trim ? "~" : "") + this.type;
		};
		function formatTrim(s) {
			out: for (var n = s.length, i = 1, i0 = -1, i1; i < n; ++i) {
				switch (s[i]) {
					case ".":
						i0 = i1 = i;
						break;
					case "0":
						if (i0 === 0) i0 = i;
						i1 = i;
						break;
					default:
						if (!+s[i]) break out;
						if (i0 > 0) i0 = 0;
						break;
				}
			}
			return i0 > 0 ? s.slice(0, i0) + s.slice(i1 + 1) : s;
		}
		var prefixExponent;
		function formatPrefixAuto(x, p) {
			var d = formatDecimalParts(x, p);
			if (!d) return prefixExponent = undefined, x.toPrecision(p);
			var coefficient = d[0], exponent = d[1], i = exponent - (prefixExponent = Math.max(-8, Math.min(8, Math.floor(exponent / 3))) * 3) + 1, n = coefficient.length;
			return i === n ? coefficient : i > n ? coefficient + new Array(i - n + 1).join("0") : i > 0 ? coefficient.slice(0, i) + "." + coefficient.slice(i) : "0." + new Array(1 - i).join("0") + formatDecimalParts(x, Math.max(0, p + i - 1))[0];
		}
		function formatRounded(x, p) {
			var d = formatDecimalParts(x, p);
			if (!d) return x + "";
			var coefficient = d[0], exponent = d[1];
			return exponent < 0 ? "0." + new Array(-exponent).join("0") + coefficient : coefficient.length > exponent + 1 ? coefficient.slice(0, exponent + 1) + "." + coefficient.slice(exponent + 1) : coefficient + new Array(exponent - coefficient.length + 2).join("0");
		}
		var formatTypes = {
			"%": (x, p) => (x * 100).toFixed(p),
			"b": (x) => Math.round(x).toString(2),
			"c": (x) => x + "",
			"d": formatDecimal,
			"e": (x, p) => x.toExponential(p),
			"f": (x, p) => x.toFixed(p),
			"g": (x, p) => x.toPrecision(p),
			"o": (x) => Math.round(x).toString(8),
			"p": (x, p) => formatRounded(x * 100, p),
			"r": formatRounded,
			"s": formatPrefixAuto,
			"X": (x) => Math.round(x).toString(16).toUpperCase(),
			"x": (x) => Math.round(x).toString(16)
		};
		function d3_format_identity(x) {
			return x;
		}
		var d3_format_map = Array.prototype.map, prefixes = [
			"y",
			"z",
			"a",
			"f",
			"p",
			"n",
			"\u00b5",
			"m",
			"",
			"k",
			"M",
			"G",
			"T",
			"P",
			"E",
			"Z",
			"Y"
		];
		function formatLocale(locale) {
			var group = locale.grouping === undefined || locale.thousands === undefined ? d3_format_identity : formatGroup(d3_format_map.call(locale.grouping, Number), locale.thousands + ""), currencyPrefix = locale.currency === undefined ? "" : locale.currency[0] + "", currencySuffix = locale.currency === undefined ? "" : locale.currency[1] + "", decimal = locale.decimal === undefined ? "." : locale.decimal + "", numerals = locale.numerals === undefined ? d3_format_identity : formatNumerals(d3_format_map.call(locale.numerals, String)), percent = locale.percent === undefined ? "%" : locale.percent + "", minus = locale.minus === undefined ? "\u2212" : locale.minus + "", nan = locale.nan === undefined ? "NaN" : locale.nan + "";
			function newFormat(specifier, options) {
				specifier = formatSpecifier(specifier);
				var fill = specifier.fill, align = specifier.align, sign = specifier.sign, symbol = specifier.symbol, zero = specifier.zero, width = specifier.width, comma = specifier.comma, precision = specifier.precision, trim = specifier.trim, type = specifier.type;
				if (type === "n") comma = true, type = "g";
				else if (!formatTypes[type]) precision === undefined && (precision = 12), trim = true, type = "g";
				if (zero || fill === "0" && align === "=") zero = true, fill = "0", align = "=";
				var prefix = (options && options.prefix !== undefined ? options.prefix : "") + (symbol === "$" ? currencyPrefix : symbol === "#" && /[boxX]/.test(type) ? "0" + type.toLowerCase() : ""), suffix = (symbol === "$" ? currencySuffix : /[%p]/.test(type) ? percent : "") + (options && options.suffix !== undefined ? options.suffix : "");
				var formatType = formatTypes[type], maybeSuffix = /[defgprs%]/.test(type);
				precision = precision === undefined ? 6 : /[gprs]/.test(type) ? Math.max(1, Math.min(21, precision)) : Math.max(0, Math.min(20, precision));
				function format(value) {
					var valuePrefix = prefix, valueSuffix = suffix, i, n, c;
					if (type === "c") {
						valueSuffix = formatType(value) + valueSuffix;
						value = "";
					} else {
						value = +value;
						var valueNegative = value < 0 || 1 / value < 0;
						value = isNaN(value) ? nan : formatType(Math.abs(value), precision);
						if (trim) value = formatTrim(value);
						if (valueNegative && +value === 0 && sign !== "+") valueNegative = false;
						valuePrefix = (valueNegative ? sign === "(" ? sign : minus : sign === "-" || sign === "(" ? "" : sign) + valuePrefix;
						valueSuffix = (type === "s" && !isNaN(value) && prefixExponent !== undefined ? prefixes[8 + prefixExponent / 3] : "") + valueSuffix + (valueNegative && sign === "(" ? ")" : "");
						if (maybeSuffix) {
							i = -1, n = value.length;
							while (++i < n) {
								if (c = value.charCodeAt(i), 48 > c || c > 57) {
									valueSuffix = (c === 46 ? decimal + value.slice(i + 1) : value.slice(i)) + valueSuffix;
									value = value.slice(0, i);
									break;
								}
							}
						}
					}
					if (comma && !zero) value = group(value, Infinity);
					var length = valuePrefix.length + value.length + valueSuffix.length, padding = length < width ? new Array(width - length + 1).join(fill) : "";
					if (comma && zero) value = group(padding + value, padding.length ? width - valueSuffix.length : Infinity), padding = "";
					switch (align) {
						case "<":
							value = valuePrefix + value + valueSuffix + padding;
							break;
						case "=":
							value = valuePrefix + padding + value + valueSuffix;
							break;
						case "^":
							value = padding.slice(0, length = padding.length >> 1) + valuePrefix + value + valueSuffix + padding.slice(length);
							break;
						default:
							value = padding + valuePrefix + value + valueSuffix;
							break;
					}
					return numerals(value);
				}
				format.toString = function() {
					return specifier + "";
				};
				return format;
			}
			function formatPrefix(specifier, value) {
				var e = Math.max(-8, Math.min(8, Math.floor(exponent(value) / 3))) * 3, k = Math.pow(10, -e), f = newFormat((specifier = formatSpecifier(specifier), specifier.type = "f", specifier), { suffix: prefixes[8 + e / 3] });
				return function(value) {
					return f(k * value);
				};
			}
			return {
				format: newFormat,
				formatPrefix
			};
		}
		var locale;
		var format;
		var formatPrefix;
		defaultLocale({
			thousands: ",",
			grouping: [3],
			currency: ["$", ""]
		});
		function defaultLocale(definition) {
			locale = formatLocale(definition);
			format = locale.format;
			formatPrefix = locale.formatPrefix;
			return locale;
		}
		function precisionFixed(step) {
			return Math.max(0, -exponent(Math.abs(step)));
		}
		function precisionPrefix(step, value) {
			return Math.max(0, Math.max(-8, Math.min(8, Math.floor(exponent(value) / 3))) * 3 - exponent(Math.abs(step)));
		}
		function precisionRound(step, max) {
			step = Math.abs(step), max = Math.abs(max) - step;
			return Math.max(0, exponent(max) - exponent(step)) + 1;
		}
		;
		function initRange(domain, range) {
			switch (arguments.length) {
				case 0: break;
				case 1:
					this.range(domain);
					break;
				default:
					this.range(range).domain(domain);
					break;
			}
			return this;
		}
		function initInterpolator(domain, interpolator) {
			switch (arguments.length) {
				case 0: break;
				case 1: {
					if (typeof domain === "function") this.interpolator(domain);
					else this.range(domain);
					break;
				}
				default: {
					this.domain(domain);
					if (typeof interpolator === "function") this.interpolator(interpolator);
					else this.range(interpolator);
					break;
				}
			}
			return this;
		}
		const implicit = Symbol("implicit");
		function ordinal() {
			var index = new InternMap(), domain = [], range = [], unknown = implicit;
			function scale(d) {
				let i = index.get(d);
				if (i === undefined) {
					if (unknown !== implicit) return unknown;
					index.set(d, i = domain.push(d) - 1);
				}
				return range[i % range.length];
			}
			scale.domain = function(_) {
				if (!arguments.length) return domain.slice();
				domain = [], index = new InternMap();
				for (const value of _) {
					if (index.has(value)) continue;
					index.set(value, domain.push(value) - 1);
				}
				return scale;
			};
			scale.range = function(_) {
				return arguments.length ? (range = Array.from(_), scale) : range.slice();
			};
			scale.unknown = function(_) {
				return arguments.length ? (unknown = _, scale) : unknown;
			};
			scale.copy = function() {
				return ordinal(domain, range).unknown(unknown);
			};
			initRange.apply(scale, arguments);
			return scale;
		}
		function band() {
			var scale = ordinal().unknown(undefined), domain = scale.domain, ordinalRange = scale.range, r0 = 0, r1 = 1, step, bandwidth, round = false, paddingInner = 0, paddingOuter = 0, align = .5;
			delete scale.unknown;
			function rescale() {
				var n = domain().length, reverse = r1 < r0, start = reverse ? r1 : r0, stop = reverse ? r0 : r1;
				step = (stop - start) / Math.max(1, n - paddingInner + paddingOuter * 2);
				if (round) step = Math.floor(step);
				start += (stop - start - step * (n - paddingInner)) * align;
				bandwidth = step * (1 - paddingInner);
				if (round) start = Math.round(start), bandwidth = Math.round(bandwidth);
				var values = range(n).map(function(i) {
					return start + step * i;
				});
				return ordinalRange(reverse ? values.reverse() : values);
			}
			scale.domain = function(_) {
				return arguments.length ? (domain(_), rescale()) : domain();
			};
			scale.range = function(_) {
				return arguments.length ? ([r0, r1] = _, r0 = +r0, r1 = +r1, rescale()) : [r0, r1];
			};
			scale.rangeRound = function(_) {
				return [r0, r1] = _, r0 = +r0, r1 = +r1, round = true, rescale();
			};
			scale.bandwidth = function() {
				return bandwidth;
			};
			scale.step = function() {
				return step;
			};
			scale.round = function(_) {
				return arguments.length ? (round = !!_, rescale()) : round;
			};
			scale.padding = function(_) {
				return arguments.length ? (paddingInner = Math.min(1, paddingOuter = +_), rescale()) : paddingInner;
			};
			scale.paddingInner = function(_) {
				return arguments.length ? (paddingInner = Math.min(1, _), rescale()) : paddingInner;
			};
			scale.paddingOuter = function(_) {
				return arguments.length ? (paddingOuter = +_, rescale()) : paddingOuter;
			};
			scale.align = function(_) {
				return arguments.length ? (align = Math.max(0, Math.min(1, _)), rescale()) : align;
			};
			scale.copy = function() {
				return band(domain(), [r0, r1]).round(round).paddingInner(paddingInner).paddingOuter(paddingOuter).align(align);
			};
			return initRange.apply(rescale(), arguments);
		}
		function pointish(scale) {
			var copy = scale.copy;
			scale.padding = scale.paddingOuter;
			delete scale.paddingInner;
			delete scale.paddingOuter;
			scale.copy = function() {
				return pointish(copy());
			};
			return scale;
		}
		function point() {
			return pointish(band.apply(null, arguments).paddingInner(1));
		}
		function constants(x) {
			return function() {
				return x;
			};
		}
		function number$1(x) {
			return +x;
		}
		var unit = [0, 1];
		function identity$1(x) {
			return x;
		}
		function normalize(a, b) {
			return (b -= a = +a) ? function(x) {
				return (x - a) / b;
			} : constants(isNaN(b) ? NaN : .5);
		}
		function clamper(a, b) {
			var t;
			if (a > b) t = a, a = b, b = t;
			return function(x) {
				return Math.max(a, Math.min(b, x));
			};
		}
		function bimap(domain, range, interpolate) {
			var d0 = domain[0], d1 = domain[1], r0 = range[0], r1 = range[1];
			if (d1 < d0) d0 = normalize(d1, d0), r0 = interpolate(r1, r0);
			else d0 = normalize(d0, d1), r0 = interpolate(r0, r1);
			return function(x) {
				return r0(d0(x));
			};
		}
		function polymap(domain, range, interpolate) {
			var j = Math.min(domain.length, range.length) - 1, d = new Array(j), r = new Array(j), i = -1;
			if (domain[j] < domain[0]) {
				domain = domain.slice().reverse();
				range = range.slice().reverse();
			}
			while (++i < j) {
				d[i] = normalize(domain[i], domain[i + 1]);
				r[i] = interpolate(range[i], range[i + 1]);
			}
			return function(x) {
				var i = bisectRight(domain, x, 1, j) - 1;
				return r[i](d[i](x));
			};
		}
		function copy$1(source, target) {
			return target.domain(source.domain()).range(source.range()).interpolate(source.interpolate()).clamp(source.clamp()).unknown(source.unknown());
		}
		function transformer$2() {
			var domain = unit, range = unit, interpolate$1 = value, transform, untransform, unknown, clamp = identity$1, piecewise, output, input;
			function rescale() {
				var n = Math.min(domain.length, range.length);
				if (clamp !== identity$1) clamp = clamper(domain[0], domain[n - 1]);
				piecewise = n > 2 ? polymap : bimap;
				output = input = null;
				return scale;
			}
			function scale(x) {
				return x == null || isNaN(x = +x) ? unknown : (output || (output = piecewise(domain.map(transform), range, interpolate$1)))(transform(clamp(x)));
			}
			scale.invert = function(y) {
				return clamp(untransform((input || (input = piecewise(range, domain.map(transform), d3_interpolate_number)))(y)));
			};
			scale.domain = function(_) {
				return arguments.length ? (domain = Array.from(_, number$1), rescale()) : domain.slice();
			};
			scale.range = function(_) {
				return arguments.length ? (range = Array.from(_), rescale()) : range.slice();
			};
			scale.rangeRound = function(_) {
				return range = Array.from(_), interpolate$1 = round, rescale();
			};
			scale.clamp = function(_) {
				return arguments.length ? (clamp = _ ? true : identity$1, rescale()) : clamp !== identity$1;
			};
			scale.interpolate = function(_) {
				return arguments.length ? (interpolate$1 = _, rescale()) : interpolate$1;
			};
			scale.unknown = function(_) {
				return arguments.length ? (unknown = _, scale) : unknown;
			};
			return function(t, u) {
				transform = t, untransform = u;
				return rescale();
			};
		}
		function continuous() {
			return transformer$2()(identity$1, identity$1);
		}
		function tickFormat(start, stop, count, specifier) {
			var step = tickStep(start, stop, count), precision;
			specifier = formatSpecifier(specifier == null ? ",f" : specifier);
			switch (specifier.type) {
				case "s": {
					var value = Math.max(Math.abs(start), Math.abs(stop));
					if (specifier.precision == null && !isNaN(precision = precisionPrefix(step, value))) specifier.precision = precision;
					return formatPrefix(specifier, value);
				}
				case "":
				case "e":
				case "g":
				case "p":
				case "r": {
					if (specifier.precision == null && !isNaN(precision = precisionRound(step, Math.max(Math.abs(start), Math.abs(stop))))) specifier.precision = precision - (specifier.type === "e");
					break;
				}
				case "f":
				case "%": {
					if (specifier.precision == null && !isNaN(precision = precisionFixed(step))) specifier.precision = precision - (specifier.type === "%") * 2;
					break;
				}
			}
			return format(specifier);
		}
		function linearish(scale) {
			var domain = scale.domain;
			scale.ticks = function(count) {
				var d = domain();
				return ticks(d[0], d[d.length - 1], count == null ? 10 : count);
			};
			scale.tickFormat = function(count, specifier) {
				var d = domain();
				return tickFormat(d[0], d[d.length - 1], count == null ? 10 : count, specifier);
			};
			scale.nice = function(count) {
				if (count == null) count = 10;
				var d = domain();
				var i0 = 0;
				var i1 = d.length - 1;
				var start = d[i0];
				var stop = d[i1];
				var prestep;
				var step;
				var maxIter = 10;
				if (stop < start) {
					step = start, start = stop, stop = step;
					step = i0, i0 = i1, i1 = step;
				}
				while (maxIter-- > 0) {
					step = tickIncrement(start, stop, count);
					if (step === prestep) {
						d[i0] = start;
						d[i1] = stop;
						return domain(d);
					} else if (step > 0) {
						start = Math.floor(start / step) * step;
						stop = Math.ceil(stop / step) * step;
					} else if (step < 0) {
						start = Math.ceil(start * step) / step;
						stop = Math.floor(stop * step) / step;
					} else {
						break;
					}
					prestep = step;
				}
				return scale;
			};
			return scale;
		}
		function d3_scale_linear() {
			var scale = continuous();
			scale.copy = function() {
				return copy$1(scale, d3_scale_linear());
			};
			initRange.apply(scale, arguments);
			return linearish(scale);
		}
		function d3_scale_identity(domain) {
			var unknown;
			function scale(x) {
				return x == null || isNaN(x = +x) ? unknown : x;
			}
			scale.invert = scale;
			scale.domain = scale.range = function(_) {
				return arguments.length ? (domain = Array.from(_, number$1), scale) : domain.slice();
			};
			scale.unknown = function(_) {
				return arguments.length ? (unknown = _, scale) : unknown;
			};
			scale.copy = function() {
				return d3_scale_identity(domain).unknown(unknown);
			};
			domain = arguments.length ? Array.from(domain, number$1) : [0, 1];
			return linearish(scale);
		}
		function d3_scale_nice(domain, interval) {
			domain = domain.slice();
			var i0 = 0, i1 = domain.length - 1, x0 = domain[i0], x1 = domain[i1], t;
			if (x1 < x0) {
				t = i0, i0 = i1, i1 = t;
				t = x0, x0 = x1, x1 = t;
			}
			domain[i0] = interval.floor(x0);
			domain[i1] = interval.ceil(x1);
			return domain;
		}
		function transformLog(x) {
			return Math.log(x);
		}
		function transformExp(x) {
			return Math.exp(x);
		}
		function transformLogn(x) {
			return -Math.log(-x);
		}
		function transformExpn(x) {
			return -Math.exp(-x);
		}
		function pow10(x) {
			return isFinite(x) ? +("1e" + x) : x < 0 ? 0 : x;
		}
		function powp(base) {
			return base === 10 ? pow10 : base === Math.E ? Math.exp : (x) => Math.pow(base, x);
		}
		function logp(base) {
			return base === Math.E ? Math.log : base === 10 && Math.log10 || base === 2 && Math.log2 || (base = Math.log(base), (x) => Math.log(x) / base);
		}
		function reflect(f) {
			return (x, k) => -f(-x, k);
		}
		function loggish(transform) {
			const scale = transform(transformLog, transformExp);
			const domain = scale.domain;
			let base = 10;
			let logs;
			let pows;
			function rescale() {
				logs = logp(base), pows = powp(base);
				if (domain()[0] < 0) {
					logs = reflect(logs), pows = reflect(pows);
					transform(transformLogn, transformExpn);
				} else {
					transform(transformLog, transformExp);
				}
				return scale;
			}
			scale.base = function(_) {
				return arguments.length ? (base = +_, rescale()) : base;
			};
			scale.domain = function(_) {
				return arguments.length ? (domain(_), rescale()) : domain();
			};
			scale.ticks = (count) => {
				const d = domain();
				let u = d[0];
				let v = d[d.length - 1];
				const r = v < u;
				if (r) [u, v] = [v, u];
				let i = logs(u);
				let j = logs(v);
				let k;
				let t;
				const n = count == null ? 10 : +count;
				let z = [];
				if (!(base % 1) && j - i < n) {
					i = Math.floor(i), j = Math.ceil(j);
					if (u > 0) for (; i <= j; ++i) {
						for (k = 1; k < base; ++k) {
							t = i < 0 ? k / pows(-i) : k * pows(i);
							if (t < u) continue;
							if (t > v) break;
							z.push(t);
						}
					}
					else for (; i <= j; ++i) {
						for (k = base - 1; k >= 1; --k) {
							t = i > 0 ? k / pows(-i) : k * pows(i);
							if (t < u) continue;
							if (t > v) break;
							z.push(t);
						}
					}
					if (z.length * 2 < n) z = ticks(u, v, n);
				} else {
					z = ticks(i, j, Math.min(j - i, n)).map(pows);
				}
				return r ? z.reverse() : z;
			};
			scale.tickFormat = (count, specifier) => {
				if (count == null) count = 10;
				if (specifier == null) specifier = base === 10 ? "s" : ",";
				if (typeof specifier !== "function") {
					if (!(base % 1) && (specifier = formatSpecifier(specifier)).precision == null) specifier.trim = true;
					specifier = format(specifier);
				}
				if (count === Infinity) return specifier;
				const k = Math.max(1, base * count / scale.ticks().length);
				return (d) => {
					let i = d / pows(Math.round(logs(d)));
					if (i * base < base - .5) i *= base;
					return i <= k ? specifier(d) : "";
				};
			};
			scale.nice = () => {
				return domain(d3_scale_nice(domain(), {
					floor: (x) => pows(Math.floor(logs(x))),
					ceil: (x) => pows(Math.ceil(logs(x)))
				}));
			};
			return scale;
		}
		function log() {
			const scale = loggish(transformer$2()).domain([1, 10]);
			scale.copy = () => copy$1(scale, log()).base(scale.base());
			initRange.apply(scale, arguments);
			return scale;
		}
		function transformSymlog(c) {
			return function(x) {
				return Math.sign(x) * Math.log1p(Math.abs(x / c));
			};
		}
		function transformSymexp(c) {
			return function(x) {
				return Math.sign(x) * Math.expm1(Math.abs(x)) * c;
			};
		}
		function symlogish(transform) {
			var c = 1, scale = transform(transformSymlog(c), transformSymexp(c));
			scale.constant = function(_) {
				return arguments.length ? transform(transformSymlog(c = +_), transformSymexp(c)) : c;
			};
			return linearish(scale);
		}
		function symlog() {
			var scale = symlogish(transformer$2());
			scale.copy = function() {
				return copy$1(scale, symlog()).constant(scale.constant());
			};
			return initRange.apply(scale, arguments);
		}
		function transformPow(exponent) {
			return function(x) {
				return x < 0 ? -Math.pow(-x, exponent) : Math.pow(x, exponent);
			};
		}
		function transformSqrt(x) {
			return x < 0 ? -Math.sqrt(-x) : Math.sqrt(x);
		}
		function transformSquare(x) {
			return x < 0 ? -x * x : x * x;
		}
		function powish(transform) {
			var scale = transform(identity$1, identity$1), exponent = 1;
			function rescale() {
				return exponent === 1 ? transform(identity$1, identity$1) : exponent === .5 ? transform(transformSqrt, transformSquare) : transform(transformPow(exponent), transformPow(1 / exponent));
			}
			scale.exponent = function(_) {
				return arguments.length ? (exponent = +_, rescale()) : exponent;
			};
			return linearish(scale);
		}
		function pow() {
			var scale = powish(transformer$2());
			scale.copy = function() {
				return copy$1(scale, pow()).exponent(scale.exponent());
			};
			initRange.apply(scale, arguments);
			return scale;
		}
		function sqrt() {
			return pow.apply(null, arguments).exponent(.5);
		}
		function square(x) {
			return Math.sign(x) * x * x;
		}
		function unsquare(x) {
			return Math.sign(x) * Math.sqrt(Math.abs(x));
		}
		function radial() {
			var squared = continuous(), range = [0, 1], round = false, unknown;
			function scale(x) {
				var y = unsquare(squared(x));
				return isNaN(y) ? unknown : round ? Math.round(y) : y;
			}
			scale.invert = function(y) {
				return squared.invert(square(y));
			};
			scale.domain = function(_) {
				return arguments.length ? (squared.domain(_), scale) : squared.domain();
			};
			scale.range = function(_) {
				return arguments.length ? (squared.range((range = Array.from(_, number$1)).map(square)), scale) : range.slice();
			};
			scale.rangeRound = function(_) {
				return scale.range(_).round(true);
			};
			scale.round = function(_) {
				return arguments.length ? (round = !!_, scale) : round;
			};
			scale.clamp = function(_) {
				return arguments.length ? (squared.clamp(_), scale) : squared.clamp();
			};
			scale.unknown = function(_) {
				return arguments.length ? (unknown = _, scale) : unknown;
			};
			scale.copy = function() {
				return radial(squared.domain(), range).round(round).clamp(squared.clamp()).unknown(unknown);
			};
			initRange.apply(scale, arguments);
			return linearish(scale);
		}
		function d3_scale_quantile() {
			var domain = [], range = [], thresholds = [], unknown;
			function rescale() {
				var i = 0, n = Math.max(1, range.length);
				thresholds = new Array(n - 1);
				while (++i < n) thresholds[i - 1] = quantileSorted(domain, i / n);
				return scale;
			}
			function scale(x) {
				return x == null || isNaN(x = +x) ? unknown : range[bisect(thresholds, x)];
			}
			scale.invertExtent = function(y) {
				var i = range.indexOf(y);
				return i < 0 ? [NaN, NaN] : [i > 0 ? thresholds[i - 1] : domain[0], i < thresholds.length ? thresholds[i] : domain[domain.length - 1]];
			};
			scale.domain = function(_) {
				if (!arguments.length) return domain.slice();
				domain = [];
				for (let d of _) if (d != null && !isNaN(d = +d)) domain.push(d);
				domain.sort(ascending);
				return rescale();
			};
			scale.range = function(_) {
				return arguments.length ? (range = Array.from(_), rescale()) : range.slice();
			};
			scale.unknown = function(_) {
				return arguments.length ? (unknown = _, scale) : unknown;
			};
			scale.quantiles = function() {
				return thresholds.slice();
			};
			scale.copy = function() {
				return d3_scale_quantile().domain(domain).range(range).unknown(unknown);
			};
			return initRange.apply(scale, arguments);
		}
		function d3_scale_quantize() {
			var x0 = 0, x1 = 1, n = 1, domain = [.5], range = [0, 1], unknown;
			function scale(x) {
				return x != null && x <= x ? range[bisect(domain, x, 0, n)] : unknown;
			}
			function rescale() {
				var i = -1;
				domain = new Array(n);
				while (++i < n) domain[i] = ((i + 1) * x1 - (i - n) * x0) / (n + 1);
				return scale;
			}
			scale.domain = function(_) {
				return arguments.length ? ([x0, x1] = _, x0 = +x0, x1 = +x1, rescale()) : [x0, x1];
			};
			scale.range = function(_) {
				return arguments.length ? (n = (range = Array.from(_)).length - 1, rescale()) : range.slice();
			};
			scale.invertExtent = function(y) {
				var i = range.indexOf(y);
				return i < 0 ? [NaN, NaN] : i < 1 ? [x0, domain[0]] : i >= n ? [domain[n - 1], x1] : [domain[i - 1], domain[i]];
			};
			scale.unknown = function(_) {
				return arguments.length ? (unknown = _, scale) : scale;
			};
			scale.thresholds = function() {
				return domain.slice();
			};
			scale.copy = function() {
				return d3_scale_quantize().domain([x0, x1]).range(range).unknown(unknown);
			};
			return initRange.apply(linearish(scale), arguments);
		}
		function threshold() {
			var domain = [.5], range = [0, 1], unknown, n = 1;
			function scale(x) {
				return x != null && x <= x ? range[bisect(domain, x, 0, n)] : unknown;
			}
			scale.domain = function(_) {
				return arguments.length ? (domain = Array.from(_), n = Math.min(domain.length, range.length - 1), scale) : domain.slice();
			};
			scale.range = function(_) {
				return arguments.length ? (range = Array.from(_), n = Math.min(domain.length, range.length - 1), scale) : range.slice();
			};
			scale.invertExtent = function(y) {
				var i = range.indexOf(y);
				return [domain[i - 1], domain[i]];
			};
			scale.unknown = function(_) {
				return arguments.length ? (unknown = _, scale) : unknown;
			};
			scale.copy = function() {
				return threshold().domain(domain).range(range).unknown(unknown);
			};
			return initRange.apply(scale, arguments);
		}
		function d3_scale_date(t) {
			return new Date(t);
		}
		function d3_scale_number(t) {
			return t instanceof Date ? +t : Math.round(t);
		}
		function calendar(ticks, tickInterval, year, month, week, day, hour, minute, second, format) {
			var scale = continuous(), invert = scale.invert, domain = scale.domain;
			var formatMillisecond = format(".%L"), formatSecond = format(":%S"), formatMinute = format("%I:%M"), formatHour = format("%I %p"), formatDay = format("%a %d"), formatWeek = format("%b %d"), formatMonth = format("%B"), formatYear = format("%Y");
			function tickFormat(date) {
				return (second(date) < date ? formatMillisecond : minute(date) < date ? formatSecond : hour(date) < date ? formatMinute : day(date) < date ? formatHour : month(date) < date ? week(date) < date ? formatDay : formatWeek : year(date) < date ? formatMonth : formatYear)(date);
			}
			scale.invert = function(y) {
				return new Date(Math.round(invert(y)));
			};
			scale.domain = function(_) {
				return arguments.length ? domain(Array.from(_, d3_scale_number)) : domain().map(d3_scale_date);
			};
			scale.ticks = function(interval) {
				var d = domain();
				return ticks(d[0], d[d.length - 1], interval == null ? 10 : interval);
			};
			scale.tickFormat = function(count, specifier) {
				return specifier == null ? tickFormat : format(specifier);
			};
			scale.nice = function(interval) {
				var d = domain();
				if (!interval || typeof interval.range !== "function") interval = tickInterval(d[0], d[d.length - 1], interval == null ? 10 : interval);
				return interval ? domain(d3_scale_nice(d, interval)) : scale;
			};
			scale.copy = function() {
				return copy$1(scale, calendar(ticks, tickInterval, year, month, week, day, hour, minute, second, format));
			};
			return scale;
		}
		function time() {
			return initRange.apply(calendar(timeTicks, timeTickInterval, timeYear, timeMonth, timeWeek, timeDay, timeHour, timeMinute, timeSecond, timeFormat).domain([new Date(2e3, 0, 1), new Date(2e3, 0, 2)]), arguments);
		}
		function utcTime() {
			return initRange.apply(calendar(utcTicks, utcTickInterval, utcYear, utcMonth, utcWeek, utcDay, utcHour, utcMinute, utcSecond, utcFormat).domain([Date.UTC(2e3, 0, 1), Date.UTC(2e3, 0, 2)]), arguments);
		}
		function transformer$1() {
			var x0 = 0, x1 = 1, t0, t1, k10, transform, interpolator = identity$1, clamp = false, unknown;
			function scale(x) {
				return x == null || isNaN(x = +x) ? unknown : interpolator(k10 === 0 ? .5 : (x = (transform(x) - t0) * k10, clamp ? Math.max(0, Math.min(1, x)) : x));
			}
			scale.domain = function(_) {
				return arguments.length ? ([x0, x1] = _, t0 = transform(x0 = +x0), t1 = transform(x1 = +x1), k10 = t0 === t1 ? 0 : 1 / (t1 - t0), scale) : [x0, x1];
			};
			scale.clamp = function(_) {
				return arguments.length ? (clamp = !!_, scale) : clamp;
			};
			scale.interpolator = function(_) {
				return arguments.length ? (interpolator = _, scale) : interpolator;
			};
			function range(interpolate) {
				return function(_) {
					var r0, r1;
					return arguments.length ? ([r0, r1] = _, interpolator = interpolate(r0, r1), scale) : [interpolator(0), interpolator(1)];
				};
			}
			scale.range = range(interpolate);
			scale.rangeRound = range(interpolateRound);
			scale.unknown = function(_) {
				return arguments.length ? (unknown = _, scale) : unknown;
			};
			return function(t) {
				transform = t, t0 = t(x0), t1 = t(x1), k10 = t0 === t1 ? 0 : 1 / (t1 - t0);
				return scale;
			};
		}
		function copy(source, target) {
			return target.domain(source.domain()).interpolator(source.interpolator()).clamp(source.clamp()).unknown(source.unknown());
		}
		function sequential() {
			var scale = linearish(transformer$1()(identity$1));
			scale.copy = function() {
				return copy(scale, sequential());
			};
			return initInterpolator.apply(scale, arguments);
		}
		function sequentialLog() {
			var scale = loggish(transformer$1()).domain([1, 10]);
			scale.copy = function() {
				return copy(scale, sequentialLog()).base(scale.base());
			};
			return initInterpolator.apply(scale, arguments);
		}
		function sequentialSymlog() {
			var scale = symlogish(transformer$1());
			scale.copy = function() {
				return copy(scale, sequentialSymlog()).constant(scale.constant());
			};
			return initInterpolator.apply(scale, arguments);
		}
		function sequentialPow() {
			var scale = powish(transformer$1());
			scale.copy = function() {
				return copy(scale, sequentialPow()).exponent(scale.exponent());
			};
			return initInterpolator.apply(scale, arguments);
		}
		function sequentialSqrt() {
			return sequentialPow.apply(null, arguments).exponent(.5);
		}
		function sequentialQuantile() {
			var domain = [], interpolator = identity$1;
			function scale(x) {
				if (x != null && !isNaN(x = +x)) return interpolator((bisect(domain, x, 1) - 1) / (domain.length - 1));
			}
			scale.domain = function(_) {
				if (!arguments.length) return domain.slice();
				domain = [];
				for (let d of _) if (d != null && !isNaN(d = +d)) domain.push(d);
				domain.sort(ascending);
				return scale;
			};
			scale.interpolator = function(_) {
				return arguments.length ? (interpolator = _, scale) : interpolator;
			};
			scale.range = function() {
				return domain.map((d, i) => interpolator(i / (domain.length - 1)));
			};
			scale.quantiles = function(n) {
				return Array.from({ length: n + 1 }, (_, i) => quantile$1(domain, i / n));
			};
			scale.copy = function() {
				return sequentialQuantile(interpolator).domain(domain);
			};
			return initInterpolator.apply(scale, arguments);
		}
		function transformer() {
			var x0 = 0, x1 = .5, x2 = 1, s = 1, t0, t1, t2, k10, k21, interpolator = identity$1, transform, clamp = false, unknown;
			function scale(x) {
				return x == null || isNaN(x = +x) ? unknown : (x = .5 + ((x = +transform(x)) - t1) * (s * x < s * t1 ? k10 : k21), interpolator(clamp ? Math.max(0, Math.min(1, x)) : x));
			}
			scale.domain = function(_) {
				return arguments.length ? ([x0, x1, x2] = _, t0 = transform(x0 = +x0), t1 = transform(x1 = +x1), t2 = transform(x2 = +x2), k10 = t0 === t1 ? 0 : .5 / (t1 - t0), k21 = t1 === t2 ? 0 : .5 / (t2 - t1), s = t1 < t0 ? -1 : 1, scale) : [
					x0,
					x1,
					x2
				];
			};
			scale.clamp = function(_) {
				return arguments.length ? (clamp = !!_, scale) : clamp;
			};
			scale.interpolator = function(_) {
				return arguments.length ? (interpolator = _, scale) : interpolator;
			};
			function range(interpolate) {
				return function(_) {
					var r0, r1, r2;
					return arguments.length ? ([r0, r1, r2] = _, interpolator = piecewise(interpolate, [
						r0,
						r1,
						r2
					]), scale) : [
						interpolator(0),
						interpolator(.5),
						interpolator(1)
					];
				};
			}
			scale.range = range(interpolate);
			scale.rangeRound = range(interpolateRound);
			scale.unknown = function(_) {
				return arguments.length ? (unknown = _, scale) : unknown;
			};
			return function(t) {
				transform = t, t0 = t(x0), t1 = t(x1), t2 = t(x2), k10 = t0 === t1 ? 0 : .5 / (t1 - t0), k21 = t1 === t2 ? 0 : .5 / (t2 - t1), s = t1 < t0 ? -1 : 1;
				return scale;
			};
		}
		function diverging() {
			var scale = linearish(transformer()(identity$1));
			scale.copy = function() {
				return copy(scale, diverging());
			};
			return initInterpolator.apply(scale, arguments);
		}
		function divergingLog() {
			var scale = loggish(transformer()).domain([
				.1,
				1,
				10
			]);
			scale.copy = function() {
				return copy(scale, divergingLog()).base(scale.base());
			};
			return initInterpolator.apply(scale, arguments);
		}
		function divergingSymlog() {
			var scale = symlogish(transformer());
			scale.copy = function() {
				return copy(scale, divergingSymlog()).constant(scale.constant());
			};
			return initInterpolator.apply(scale, arguments);
		}
		function divergingPow() {
			var scale = powish(transformer());
			scale.copy = function() {
				return copy(scale, divergingPow()).exponent(scale.exponent());
			};
			return initInterpolator.apply(scale, arguments);
		}
		function divergingSqrt() {
			return divergingPow.apply(null, arguments).exponent(.5);
		}
	}),
	51306: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => zipSync,
			Ne: () => Gzip,
			_u: () => strToU8
		});
		var module_m0 = __webpack_require__(73339);
		var require = (0, module_m0.createRequire)("/");
		var _a;
		var Worker;
		var isMarkedAsUntransferable;
		var workerAdd = ";var __w=require('worker_threads');__w.parentPort.on('message',function(m){onmessage({data:m})}),postMessage=function(m,t){__w.parentPort.postMessage(m,t)},close=process.exit;self=global";
		try {
			_a = require("worker_threads"), Worker = _a.Worker, isMarkedAsUntransferable = _a.isMarkedAsUntransferable;
		} catch (e) {}
		var wk = null && (Worker ? function(c, _, msg, transfer, cb) {
			var done = false;
			var w = new Worker(c + workerAdd, { eval: true }).on("error", function(e) {
				return cb(e, null);
			}).on("message", function(m) {
				return cb(null, m);
			}).on("exit", function(c) {
				if (c && !done) cb(new Error("exited with code " + c), null);
			});
			if (isMarkedAsUntransferable) transfer = transfer.filter(function(t) {
				return !isMarkedAsUntransferable(t);
			});
			w.postMessage(msg, transfer);
			w.terminate = function() {
				done = true;
				return Worker.prototype.terminate.call(w);
			};
			return w;
		} : function(_, __, ___, ____, cb) {
			setImmediate(function() {
				return cb(new Error("async operations unsupported - update to Node 12+ (or Node 10-11 with the --experimental-worker CLI flag)"), null);
			});
			var NOP = function() {};
			return {
				terminate: NOP,
				postMessage: NOP
			};
		});
		var u8 = Uint8Array, u16 = Uint16Array, i32 = Int32Array;
		var fleb = new u8([
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			1,
			1,
			1,
			1,
			2,
			2,
			2,
			2,
			3,
			3,
			3,
			3,
			4,
			4,
			4,
			4,
			5,
			5,
			5,
			5,
			0,
			0,
			0,
			0
		]);
		var fdeb = new u8([
			0,
			0,
			0,
			0,
			1,
			1,
			2,
			2,
			3,
			3,
			4,
			4,
			5,
			5,
			6,
			6,
			7,
			7,
			8,
			8,
			9,
			9,
			10,
			10,
			11,
			11,
			12,
			12,
			13,
			13,
			0,
			0
		]);
		var clim = new u8([
			16,
			17,
			18,
			0,
			8,
			7,
			9,
			6,
			10,
			5,
			11,
			4,
			12,
			3,
			13,
			2,
			14,
			1,
			15
		]);
		var freb = function(eb, start) {
			var b = new u16(31);
			for (var i = 0; i < 31; ++i) {
				b[i] = start += 1 << eb[i - 1];
			}
			var r = new i32(b[30]);
			for (var i = 1; i < 30; ++i) {
				for (var j = b[i]; j < b[i + 1]; ++j) {
					r[j] = j - b[i] << 5 | i;
				}
			}
			return {
				b,
				r
			};
		};
		var _a = freb(fleb, 2), fl = _a.b, revfl = _a.r;
		fl[28] = 258, revfl[258] = 28;
		var _b = freb(fdeb, 0), fd = _b.b, revfd = _b.r;
		var rev = new u16(32768);
		for (var i = 0; i < 32768; ++i) {
			var x = (i & 43690) >> 1 | (i & 21845) << 1;
			x = (x & 52428) >> 2 | (x & 13107) << 2;
			x = (x & 61680) >> 4 | (x & 3855) << 4;
			rev[i] = ((x & 65280) >> 8 | (x & 255) << 8) >> 1;
		}
		var hMap = (function(cd, mb, r) {
			var s = cd.length;
			var i = 0;
			var l = new u16(mb);
			for (; i < s; ++i) {
				if (cd[i]) ++l[cd[i] - 1];
			}
			var le = new u16(mb);
			for (i = 1; i < mb; ++i) {
				le[i] = le[i - 1] + l[i - 1] << 1;
			}
			var co;
			if (r) {
				co = new u16(1 << mb);
				var rvb = 15 - mb;
				for (i = 0; i < s; ++i) {
					if (cd[i]) {
						var sv = i << 4 | cd[i];
						var r_1 = mb - cd[i];
						var v = le[cd[i] - 1]++ << r_1;
						for (var m = v | (1 << r_1) - 1; v <= m; ++v) {
							co[rev[v] >> rvb] = sv;
						}
					}
				}
			} else {
				co = new u16(s);
				for (i = 0; i < s; ++i) {
					if (cd[i]) {
						co[i] = rev[le[cd[i] - 1]++] >> 15 - cd[i];
					}
				}
			}
			return co;
		});
		var flt = new u8(288);
		for (var i = 0; i < 144; ++i) flt[i] = 8;
		for (var i = 144; i < 256; ++i) flt[i] = 9;
		for (var i = 256; i < 280; ++i) flt[i] = 7;
		for (var i = 280; i < 288; ++i) flt[i] = 8;
		var fdt = new u8(32);
		for (var i = 0; i < 32; ++i) fdt[i] = 5;
		var flm = hMap(flt, 9, 0), flrm = null && hMap(flt, 9, 1);
		var fdm = hMap(fdt, 5, 0), fdrm = null && hMap(fdt, 5, 1);
		var max = function(a) {
			var m = a[0];
			for (var i = 1; i < a.length; ++i) {
				if (a[i] > m) m = a[i];
			}
			return m;
		};
		var bits = function(d, p, m) {
			var o = p / 8 | 0;
			return (d[o] | d[o + 1] << 8) >> (p & 7) & m;
		};
		var bits16 = function(d, p) {
			var o = p / 8 | 0;
			return (d[o] | d[o + 1] << 8 | d[o + 2] << 16) >> (p & 7);
		};
		var shft = function(p) {
			return (p + 7) / 8 | 0;
		};
		var slc = function(v, s, e) {
			if (s == null || s < 0) s = 0;
			if (e == null || e > v.length) e = v.length;
			return new u8(v.subarray(s, e));
		};
		var FlateErrorCode = {
			UnexpectedEOF: 0,
			InvalidBlockType: 1,
			InvalidLengthLiteral: 2,
			InvalidDistance: 3,
			StreamFinished: 4,
			NoStreamHandler: 5,
			InvalidHeader: 6,
			NoCallback: 7,
			InvalidUTF8: 8,
			ExtraFieldTooLong: 9,
			InvalidDate: 10,
			FilenameTooLong: 11,
			StreamFinishing: 12,
			InvalidZipData: 13,
			UnknownCompressionMethod: 14
		};
		var ec = [
			"unexpected EOF",
			"invalid block type",
			"invalid length/literal",
			"invalid distance",
			"stream finished",
			"no stream handler",
			,
			"no callback",
			"invalid UTF-8 data",
			"extra field too long",
			"date not in range 1980-2099",
			"filename too long",
			"stream finishing",
			"invalid zip data"
		];
		;
		var err = function(ind, msg, nt) {
			var e = new Error(msg || ec[ind]);
			e.code = ind;
			if (Error.captureStackTrace) Error.captureStackTrace(e, err);
			if (!nt) throw e;
			return e;
		};
		var inflt = function(dat, st, buf, dict) {
			var sl = dat.length, dl = dict ? dict.length : 0;
			if (!sl || st.f && !st.l) return buf || new u8(0);
			var noBuf = !buf;
			var resize = noBuf || st.i != 2;
			var noSt = st.i;
			if (noBuf) buf = new u8(sl * 3);
			var cbuf = function(l) {
				var bl = buf.length;
				if (l > bl) {
					var nbuf = new u8(Math.max(bl * 2, l));
					nbuf.set(buf);
					buf = nbuf;
				}
			};
			var final = st.f || 0, pos = st.p || 0, bt = st.b || 0, lm = st.l, dm = st.d, lbt = st.m, dbt = st.n;
			var tbts = sl * 8;
			do {
				if (!lm) {
					final = bits(dat, pos, 1);
					var type = bits(dat, pos + 1, 3);
					pos += 3;
					if (!type) {
						var s = shft(pos) + 4, l = dat[s - 4] | dat[s - 3] << 8, t = s + l;
						if (t > sl) {
							if (noSt) err(0);
							break;
						}
						if (resize) cbuf(bt + l);
						buf.set(dat.subarray(s, t), bt);
						st.b = bt += l, st.p = pos = t * 8, st.f = final;
						continue;
					} else if (type == 1) lm = flrm, dm = fdrm, lbt = 9, dbt = 5;
					else if (type == 2) {
						var hLit = bits(dat, pos, 31) + 257, hcLen = bits(dat, pos + 10, 15) + 4;
						var tl = hLit + bits(dat, pos + 5, 31) + 1;
						pos += 14;
						var ldt = new u8(tl);
						var clt = new u8(19);
						for (var i = 0; i < hcLen; ++i) {
							clt[clim[i]] = bits(dat, pos + i * 3, 7);
						}
						pos += hcLen * 3;
						var clb = max(clt), clbmsk = (1 << clb) - 1;
						var clm = hMap(clt, clb, 1);
						for (var i = 0; i < tl;) {
							var r = clm[bits(dat, pos, clbmsk)];
							pos += r & 15;
							var s = r >> 4;
							if (s < 16) {
								ldt[i++] = s;
							} else {
								var c = 0, n = 0;
								if (s == 16) n = 3 + bits(dat, pos, 3), pos += 2, c = ldt[i - 1];
								else if (s == 17) n = 3 + bits(dat, pos, 7), pos += 3;
								else if (s == 18) n = 11 + bits(dat, pos, 127), pos += 7;
								while (n--) ldt[i++] = c;
							}
						}
						var lt = ldt.subarray(0, hLit), dt = ldt.subarray(hLit);
						lbt = max(lt);
						dbt = max(dt);
						lm = hMap(lt, lbt, 1);
						dm = hMap(dt, dbt, 1);
					} else err(1);
					if (pos > tbts) {
						if (noSt) err(0);
						break;
					}
				}
				if (resize) cbuf(bt + 131072);
				var lms = (1 << lbt) - 1, dms = (1 << dbt) - 1;
				var lpos = pos;
				for (;; lpos = pos) {
					var c = lm[bits16(dat, pos) & lms], sym = c >> 4;
					pos += c & 15;
					if (pos > tbts) {
						if (noSt) err(0);
						break;
					}
					if (!c) err(2);
					if (sym < 256) buf[bt++] = sym;
					else if (sym == 256) {
						lpos = pos, lm = null;
						break;
					} else {
						var add = sym - 254;
						if (sym > 264) {
							var i = sym - 257, b = fleb[i];
							add = bits(dat, pos, (1 << b) - 1) + fl[i];
							pos += b;
						}
						var d = dm[bits16(dat, pos) & dms], dsym = d >> 4;
						if (!d) err(3);
						pos += d & 15;
						var dt = fd[dsym];
						if (dsym > 3) {
							var b = fdeb[dsym];
							dt += bits16(dat, pos) & (1 << b) - 1, pos += b;
						}
						if (pos > tbts) {
							if (noSt) err(0);
							break;
						}
						if (resize) cbuf(bt + 131072);
						var end = bt + add;
						if (bt < dt) {
							var shift = dl - dt, dend = Math.min(dt, end);
							if (shift + bt < 0) err(3);
							for (; bt < dend; ++bt) buf[bt] = dict[shift + bt];
						}
						for (; bt < end; ++bt) buf[bt] = buf[bt - dt];
					}
				}
				st.l = lm, st.p = lpos, st.b = bt, st.f = final;
				if (lm) final = 1, st.m = lbt, st.d = dm, st.n = dbt;
			} while (!final);
			return bt != buf.length && noBuf ? slc(buf, 0, bt) : buf.subarray(0, bt);
		};
		var wbits = function(d, p, v) {
			v <<= p & 7;
			var o = p / 8 | 0;
			d[o] |= v;
			d[o + 1] |= v >> 8;
		};
		var wbits16 = function(d, p, v) {
			v <<= p & 7;
			var o = p / 8 | 0;
			d[o] |= v;
			d[o + 1] |= v >> 8;
			d[o + 2] |= v >> 16;
		};
		var hTree = function(d, mb) {
			var t = [];
			for (var i = 0; i < d.length; ++i) {
				if (d[i]) t.push({
					s: i,
					f: d[i]
				});
			}
			var s = t.length;
			var t2 = t.slice();
			if (!s) return {
				t: et,
				l: 0
			};
			if (s == 1) {
				var v = new u8(t[0].s + 1);
				v[t[0].s] = 1;
				return {
					t: v,
					l: 1
				};
			}
			t.sort(function(a, b) {
				return a.f - b.f;
			});
			t.push({
				s: -1,
				f: 25001
			});
			var l = t[0], r = t[1], i0 = 0, i1 = 1, i2 = 2;
			t[0] = {
				s: -1,
				f: l.f + r.f,
				l,
				r
			};
			while (i1 != s - 1) {
				l = t[t[i0].f < t[i2].f ? i0++ : i2++];
				r = t[i0 != i1 && t[i0].f < t[i2].f ? i0++ : i2++];
				t[i1++] = {
					s: -1,
					f: l.f + r.f,
					l,
					r
				};
			}
			var maxSym = t2[0].s;
			for (var i = 1; i < s; ++i) {
				if (t2[i].s > maxSym) maxSym = t2[i].s;
			}
			var tr = new u16(maxSym + 1);
			var mbt = ln(t[i1 - 1], tr, 0);
			if (mbt > mb) {
				var i = 0, dt = 0;
				var lft = mbt - mb, cst = 1 << lft;
				t2.sort(function(a, b) {
					return tr[b.s] - tr[a.s] || a.f - b.f;
				});
				for (; i < s; ++i) {
					var i2_1 = t2[i].s;
					if (tr[i2_1] > mb) {
						dt += cst - (1 << mbt - tr[i2_1]);
						tr[i2_1] = mb;
					} else break;
				}
				dt >>= lft;
				while (dt > 0) {
					var i2_2 = t2[i].s;
					if (tr[i2_2] < mb) dt -= 1 << mb - tr[i2_2]++ - 1;
					else ++i;
				}
				for (; i >= 0 && dt; --i) {
					var i2_3 = t2[i].s;
					if (tr[i2_3] == mb) {
						--tr[i2_3];
						++dt;
					}
				}
				mbt = mb;
			}
			return {
				t: new u8(tr),
				l: mbt
			};
		};
		var ln = function(n, l, d) {
			return n.s == -1 ? Math.max(ln(n.l, l, d + 1), ln(n.r, l, d + 1)) : l[n.s] = d;
		};
		var lc = function(c) {
			var s = c.length;
			while (s && !c[--s]);
			var cl = new u16(++s);
			var cli = 0, cln = c[0], cls = 1;
			var w = function(v) {
				cl[cli++] = v;
			};
			for (var i = 1; i <= s; ++i) {
				if (c[i] == cln && i != s) ++cls;
				else {
					if (!cln && cls > 2) {
						for (; cls > 138; cls -= 138) w(32754);
						if (cls > 2) {
							w(cls > 10 ? cls - 11 << 5 | 28690 : cls - 3 << 5 | 12305);
							cls = 0;
						}
					} else if (cls > 3) {
						w(cln), --cls;
						for (; cls > 6; cls -= 6) w(8304);
						if (cls > 2) w(cls - 3 << 5 | 8208), cls = 0;
					}
					while (cls--) w(cln);
					cls = 1;
					cln = c[i];
				}
			}
			return {
				c: cl.subarray(0, cli),
				n: s
			};
		};
		var clen = function(cf, cl) {
			var l = 0;
			for (var i = 0; i < cl.length; ++i) l += cf[i] * cl[i];
			return l;
		};
		var wfblk = function(out, pos, dat) {
			var s = dat.length;
			var o = shft(pos + 2);
			out[o] = s & 255;
			out[o + 1] = s >> 8;
			out[o + 2] = out[o] ^ 255;
			out[o + 3] = out[o + 1] ^ 255;
			for (var i = 0; i < s; ++i) out[o + i + 4] = dat[i];
			return (o + 4 + s) * 8;
		};
		var wblk = function(dat, out, final, syms, lf, df, eb, li, bs, bl, p) {
			wbits(out, p++, final);
			++lf[256];
			var _a = hTree(lf, 15), dlt = _a.t, mlb = _a.l;
			var _b = hTree(df, 15), ddt = _b.t, mdb = _b.l;
			var _c = lc(dlt), lclt = _c.c, nlc = _c.n;
			var _d = lc(ddt), lcdt = _d.c, ndc = _d.n;
			var lcfreq = new u16(19);
			for (var i = 0; i < lclt.length; ++i) ++lcfreq[lclt[i] & 31];
			for (var i = 0; i < lcdt.length; ++i) ++lcfreq[lcdt[i] & 31];
			var _e = hTree(lcfreq, 7), lct = _e.t, mlcb = _e.l;
			var nlcc = 19;
			for (; nlcc > 4 && !lct[clim[nlcc - 1]]; --nlcc);
			var flen = bl + 5 << 3;
			var ftlen = clen(lf, flt) + clen(df, fdt) + eb;
			var dtlen = clen(lf, dlt) + clen(df, ddt) + eb + 14 + 3 * nlcc + clen(lcfreq, lct) + 2 * lcfreq[16] + 3 * lcfreq[17] + 7 * lcfreq[18];
			if (bs >= 0 && flen <= ftlen && flen <= dtlen) return wfblk(out, p, dat.subarray(bs, bs + bl));
			var lm, ll, dm, dl;
			wbits(out, p, 1 + (dtlen < ftlen)), p += 2;
			if (dtlen < ftlen) {
				lm = hMap(dlt, mlb, 0), ll = dlt, dm = hMap(ddt, mdb, 0), dl = ddt;
				var llm = hMap(lct, mlcb, 0);
				wbits(out, p, nlc - 257);
				wbits(out, p + 5, ndc - 1);
				wbits(out, p + 10, nlcc - 4);
				p += 14;
				for (var i = 0; i < nlcc; ++i) wbits(out, p + 3 * i, lct[clim[i]]);
				p += 3 * nlcc;
				var lcts = [lclt, lcdt];
				for (var it = 0; it < 2; ++it) {
					var clct = lcts[it];
					for (var i = 0; i < clct.length; ++i) {
						var len = clct[i] & 31;
						wbits(out, p, llm[len]), p += lct[len];
						if (len > 15) wbits(out, p, clct[i] >> 5 & 127), p += clct[i] >> 12;
					}
				}
			} else {
				lm = flm, ll = flt, dm = fdm, dl = fdt;
			}
			for (var i = 0; i < li; ++i) {
				var sym = syms[i];
				if (sym > 255) {
					var len = sym >> 18 & 31;
					wbits16(out, p, lm[len + 257]), p += ll[len + 257];
					if (len > 7) wbits(out, p, sym >> 23 & 31), p += fleb[len];
					var dst = sym & 31;
					wbits16(out, p, dm[dst]), p += dl[dst];
					if (dst > 3) wbits16(out, p, sym >> 5 & 8191), p += fdeb[dst];
				} else {
					wbits16(out, p, lm[sym]), p += ll[sym];
				}
			}
			wbits16(out, p, lm[256]);
			return p + ll[256];
		};
		var deo = new i32([
			65540,
			131080,
			131088,
			131104,
			262176,
			1048704,
			1048832,
			2114560,
			2117632
		]);
		var et = new u8(0);
		var dflt = function(dat, lvl, plvl, pre, post, st) {
			var s = st.z || dat.length;
			var o = new u8(pre + s + 5 * (1 + Math.ceil(s / 7e3)) + post);
			var w = o.subarray(pre, o.length - post);
			var lst = st.l;
			var pos = (st.r || 0) & 7;
			if (lvl) {
				if (pos) w[0] = st.r >> 3;
				var opt = deo[lvl - 1];
				var n = opt >> 13, c = opt & 8191;
				var msk_1 = (1 << plvl) - 1;
				var prev = st.p || new u16(32768), head = st.h || new u16(msk_1 + 1);
				var bs1_1 = Math.ceil(plvl / 3), bs2_1 = 2 * bs1_1;
				var hsh = function(i) {
					return (dat[i] ^ dat[i + 1] << bs1_1 ^ dat[i + 2] << bs2_1) & msk_1;
				};
				var syms = new i32(25e3);
				var lf = new u16(288), df = new u16(32);
				var lc_1 = 0, eb = 0, i = st.i || 0, li = 0, wi = st.w || 0, bs = 0;
				for (; i + 2 < s; ++i) {
					var hv = hsh(i);
					var imod = i & 32767, pimod = head[hv];
					prev[imod] = pimod;
					head[hv] = imod;
					if (wi <= i) {
						var rem = s - i;
						if ((lc_1 > 7e3 || li > 24576) && (rem > 423 || !lst)) {
							pos = wblk(dat, w, 0, syms, lf, df, eb, li, bs, i - bs, pos);
							li = lc_1 = eb = 0, bs = i;
							for (var j = 0; j < 286; ++j) lf[j] = 0;
							for (var j = 0; j < 30; ++j) df[j] = 0;
						}
						var l = 2, d = 0, ch_1 = c, dif = imod - pimod & 32767;
						if (rem > 2 && hv == hsh(i - dif)) {
							var maxn = Math.min(n, rem) - 1;
							var maxd = Math.min(32767, i);
							var ml = Math.min(258, rem);
							while (dif <= maxd && --ch_1 && imod != pimod) {
								if (dat[i + l] == dat[i + l - dif]) {
									var nl = 0;
									for (; nl < ml && dat[i + nl] == dat[i + nl - dif]; ++nl);
									if (nl > l) {
										l = nl, d = dif;
										if (nl > maxn) break;
										var mmd = Math.min(dif, nl - 2);
										var md = 0;
										for (var j = 0; j < mmd; ++j) {
											var ti = i - dif + j & 32767;
											var pti = prev[ti];
											var cd = ti - pti & 32767;
											if (cd > md) md = cd, pimod = ti;
										}
									}
								}
								imod = pimod, pimod = prev[imod];
								dif += imod - pimod & 32767;
							}
						}
						if (d) {
							syms[li++] = 268435456 | revfl[l] << 18 | revfd[d];
							var lin = revfl[l] & 31, din = revfd[d] & 31;
							eb += fleb[lin] + fdeb[din];
							++lf[257 + lin];
							++df[din];
							wi = i + l;
							++lc_1;
						} else {
							syms[li++] = dat[i];
							++lf[dat[i]];
						}
					}
				}
				for (i = Math.max(i, wi); i < s; ++i) {
					syms[li++] = dat[i];
					++lf[dat[i]];
				}
				pos = wblk(dat, w, lst, syms, lf, df, eb, li, bs, i - bs, pos);
				if (!lst) {
					st.r = pos & 7 | w[pos / 8 | 0] << 3;
					pos -= 7;
					st.h = head, st.p = prev, st.i = i, st.w = wi;
				}
			} else {
				for (var i = st.w || 0; i < s + lst; i += 65535) {
					var e = i + 65535;
					if (e >= s) {
						w[pos / 8 | 0] = lst;
						e = s;
					}
					pos = wfblk(w, pos + 1, dat.subarray(i, e));
				}
				st.i = s;
			}
			return slc(o, 0, pre + shft(pos) + post);
		};
		var crct = (function() {
			var t = new Int32Array(256);
			for (var i = 0; i < 256; ++i) {
				var c = i, k = 9;
				while (--k) c = (c & 1 && -306674912) ^ c >>> 1;
				t[i] = c;
			}
			return t;
		})();
		var crc = function() {
			var c = -1;
			return {
				p: function(d) {
					var cr = c;
					for (var i = 0; i < d.length; ++i) cr = crct[cr & 255 ^ d[i]] ^ cr >>> 8;
					c = cr;
				},
				d: function() {
					return ~c;
				}
			};
		};
		var adler = function() {
			var a = 1, b = 0;
			return {
				p: function(d) {
					var n = a, m = b;
					var l = d.length | 0;
					for (var i = 0; i != l;) {
						var e = Math.min(i + 2655, l);
						for (; i < e; ++i) m += n += d[i];
						n = (n & 65535) + 15 * (n >> 16), m = (m & 65535) + 15 * (m >> 16);
					}
					a = n, b = m;
				},
				d: function() {
					a %= 65521, b %= 65521;
					return (a & 255) << 24 | (a & 65280) << 8 | (b & 255) << 8 | b >> 8;
				}
			};
		};
		;
		var dopt = function(dat, opt, pre, post, st) {
			if (!st) {
				st = { l: 1 };
				if (opt.dictionary) {
					var dict = opt.dictionary.subarray(-32768);
					var newDat = new u8(dict.length + dat.length);
					newDat.set(dict);
					newDat.set(dat, dict.length);
					dat = newDat;
					st.w = dict.length;
				}
			}
			return dflt(dat, opt.level == null ? 6 : opt.level, opt.mem == null ? st.l ? Math.ceil(Math.max(8, Math.min(13, Math.log(dat.length))) * 1.5) : 20 : 12 + opt.mem, pre, post, st);
		};
		var mrg = function(a, b) {
			var o = {};
			for (var k in a) o[k] = a[k];
			for (var k in b) o[k] = b[k];
			return o;
		};
		var wcln = function(fn, fnStr, td) {
			var dt = fn();
			var st = fn.toString();
			var ks = st.slice(st.indexOf("[") + 1, st.lastIndexOf("]")).replace(/\s+/g, "").split(",");
			for (var i = 0; i < dt.length; ++i) {
				var v = dt[i], k = ks[i];
				if (typeof v == "function") {
					fnStr += ";" + k + "=";
					var st_1 = v.toString();
					if (v.prototype) {
						if (st_1.indexOf("[native code]") != -1) {
							var spInd = st_1.indexOf(" ", 8) + 1;
							fnStr += st_1.slice(spInd, st_1.indexOf("(", spInd));
						} else {
							fnStr += st_1;
							for (var t in v.prototype) fnStr += ";" + k + ".prototype." + t + "=" + v.prototype[t].toString();
						}
					} else fnStr += st_1;
				} else td[k] = v;
			}
			return fnStr;
		};
		var ch = null && [];
		var cbfs = function(v) {
			var tl = [];
			for (var k in v) {
				if (v[k].buffer) {
					tl.push((v[k] = new v[k].constructor(v[k])).buffer);
				}
			}
			return tl;
		};
		var wrkr = function(fns, init, id, cb) {
			if (!ch[id]) {
				var fnStr = "", td_1 = {}, m = fns.length - 1;
				for (var i = 0; i < m; ++i) fnStr = wcln(fns[i], fnStr, td_1);
				ch[id] = {
					c: wcln(fns[m], fnStr, td_1),
					e: td_1
				};
			}
			var td = mrg({}, ch[id].e);
			return wk(ch[id].c + ";onmessage=function(e){for(var k in e.data)self[k]=e.data[k];onmessage=" + init.toString() + "}", id, td, cbfs(td), cb);
		};
		var bInflt = function() {
			return [
				u8,
				u16,
				i32,
				fleb,
				fdeb,
				clim,
				fl,
				fd,
				flrm,
				fdrm,
				rev,
				ec,
				hMap,
				max,
				bits,
				bits16,
				shft,
				slc,
				err,
				inflt,
				inflateSync,
				pbf,
				gopt
			];
		};
		var bDflt = function() {
			return [
				u8,
				u16,
				i32,
				fleb,
				fdeb,
				clim,
				revfl,
				revfd,
				flm,
				flt,
				fdm,
				fdt,
				rev,
				deo,
				et,
				hMap,
				wbits,
				wbits16,
				hTree,
				ln,
				lc,
				clen,
				wfblk,
				wblk,
				shft,
				slc,
				dflt,
				dopt,
				deflateSync,
				pbf
			];
		};
		var gze = function() {
			return [
				gzh,
				gzhl,
				wbytes,
				crc,
				crct
			];
		};
		var guze = function() {
			return [gzs, gzl];
		};
		var zle = function() {
			return [
				zlh,
				wbytes,
				adler
			];
		};
		var zule = function() {
			return [zls];
		};
		var pbf = function(msg) {
			return postMessage(msg, [msg.buffer]);
		};
		var gopt = function(o) {
			return o && {
				out: o.size && new u8(o.size),
				dictionary: o.dictionary
			};
		};
		var cbify = function(dat, opts, fns, init, id, cb) {
			var w = wrkr(fns, init, id, function(err, dat) {
				w.terminate();
				cb(err, dat);
			});
			w.postMessage([dat, opts], opts.consume ? [dat.buffer] : []);
			return function() {
				w.terminate();
			};
		};
		var astrm = function(strm) {
			strm.ondata = function(dat, final) {
				return postMessage([dat, final], [dat.buffer]);
			};
			return function(ev) {
				if (ev.data[0]) {
					strm.push(ev.data[0], ev.data[1]);
					postMessage([ev.data[0].length]);
				} else strm.flush(ev.data[1]);
			};
		};
		var astrmify = function(fns, strm, opts, init, id, flush, ext) {
			var t;
			var w = wrkr(fns, init, id, function(err, dat) {
				if (err) w.terminate(), strm.ondata.call(strm, err);
				else if (!Array.isArray(dat)) ext(dat);
				else if (dat.length == 1) {
					strm.queuedSize -= dat[0];
					if (strm.ondrain) strm.ondrain(dat[0]);
				} else {
					if (dat[1]) w.terminate();
					strm.ondata.call(strm, err, dat[0], dat[1]);
				}
			});
			w.postMessage(opts);
			strm.queuedSize = 0;
			strm.push = function(d, f) {
				if (!strm.ondata) err(5);
				if (t) strm.ondata(err(4, 0, 1), null, !!f);
				strm.queuedSize += d.length;
				w.postMessage([d, t = f], d.buffer instanceof ArrayBuffer ? [d.buffer] : []);
			};
			strm.terminate = function() {
				w.terminate();
			};
			if (flush) {
				strm.flush = function(sync) {
					w.postMessage([0, sync]);
				};
			}
		};
		var b2 = function(d, b) {
			return d[b] | d[b + 1] << 8;
		};
		var b4 = function(d, b) {
			return (d[b] | d[b + 1] << 8 | d[b + 2] << 16 | d[b + 3] << 24) >>> 0;
		};
		var b8 = function(d, b) {
			return b4(d, b) + b4(d, b + 4) * 4294967296;
		};
		var wbytes = function(d, b, v) {
			for (; v; ++b) d[b] = v, v >>>= 8;
		};
		var gzh = function(c, o) {
			var fn = o.filename;
			c[0] = 31, c[1] = 139, c[2] = 8, c[8] = o.level < 2 ? 4 : o.level == 9 ? 2 : 0, c[9] = 3;
			if (o.mtime != 0) wbytes(c, 4, Math.floor(new Date(o.mtime || Date.now()) / 1e3));
			if (fn) {
				c[3] = 8;
				for (var i = 0; i <= fn.length; ++i) c[i + 10] = fn.charCodeAt(i);
			}
		};
		var gzs = function(d) {
			if (d[0] != 31 || d[1] != 139 || d[2] != 8) err(6, "invalid gzip data");
			var flg = d[3];
			var st = 10;
			if (flg & 4) st += (d[10] | d[11] << 8) + 2;
			for (var zs = (flg >> 3 & 1) + (flg >> 4 & 1); zs > 0; zs -= !d[st++]);
			return st + (flg & 2);
		};
		var gzl = function(d) {
			var l = d.length;
			return (d[l - 4] | d[l - 3] << 8 | d[l - 2] << 16 | d[l - 1] << 24) >>> 0;
		};
		var gzhl = function(o) {
			return 10 + (o.filename ? o.filename.length + 1 : 0);
		};
		var zlh = function(c, o) {
			var lv = o.level, fl = lv == 0 ? 0 : lv < 6 ? 1 : lv == 9 ? 3 : 2;
			c[0] = 120, c[1] = fl << 6 | (o.dictionary && 32);
			c[1] |= 31 - (c[0] << 8 | c[1]) % 31;
			if (o.dictionary) {
				var h = adler();
				h.p(o.dictionary);
				wbytes(c, 2, h.d());
			}
		};
		var zls = function(d, dict) {
			if ((d[0] & 15) != 8 || d[0] >> 4 > 7 || (d[0] << 8 | d[1]) % 31) err(6, "invalid zlib data");
			if ((d[1] >> 5 & 1) == +!dict) err(6, "invalid zlib data: " + (d[1] & 32 ? "need" : "unexpected") + " dictionary");
			return (d[1] >> 3 & 4) + 2;
		};
		function StrmOpt(opts, cb) {
			if (typeof opts == "function") cb = opts, opts = {};
			this.ondata = cb;
			return opts;
		}
		var Deflate = function() {
			function Deflate(opts, cb) {
				if (typeof opts == "function") cb = opts, opts = {};
				this.ondata = cb;
				this.o = opts || {};
				this.s = {
					l: 0,
					i: 32768,
					w: 32768,
					z: 32768
				};
				this.b = new u8(98304);
				if (this.o.dictionary) {
					var dict = this.o.dictionary.subarray(-32768);
					this.b.set(dict, 32768 - dict.length);
					this.s.i = 32768 - dict.length;
				}
			}
			Deflate.prototype.p = function(c, f) {
				this.ondata(dopt(c, this.o, 0, 0, this.s), f);
			};
			Deflate.prototype.push = function(chunk, final) {
				if (!this.ondata) err(5);
				if (this.s.l) err(4);
				var endLen = chunk.length + this.s.z;
				if (endLen > this.b.length) {
					if (endLen > 2 * this.b.length - 32768) {
						var newBuf = new u8(endLen & -32768);
						newBuf.set(this.b.subarray(0, this.s.z));
						this.b = newBuf;
					}
					var split = this.b.length - this.s.z;
					this.b.set(chunk.subarray(0, split), this.s.z);
					this.s.z = this.b.length;
					this.p(this.b, false);
					this.b.set(this.b.subarray(-32768));
					this.b.set(chunk.subarray(split), 32768);
					this.s.z = chunk.length - split + 32768;
					this.s.i = 32766, this.s.w = 32768;
				} else {
					this.b.set(chunk, this.s.z);
					this.s.z += chunk.length;
				}
				this.s.l = final & 1;
				if (this.s.z > this.s.w + 8191 || final) {
					this.p(this.b, final || false);
					this.s.w = this.s.i, this.s.i -= 2;
				}
				if (final) {
					this.s = this.o = {};
					this.b = et;
				}
			};
			Deflate.prototype.flush = function(sync) {
				if (!this.ondata) err(5);
				if (this.s.l) err(4);
				this.p(this.b, false);
				this.s.w = this.s.i, this.s.i -= 2;
				if (sync) {
					var c = new u8(6);
					c[0] = this.s.r >> 3;
					var ep = wfblk(c, this.s.r, et);
					this.s.r = 0;
					this.ondata(c.subarray(0, ep >> 3), false);
				}
			};
			return Deflate;
		}();
		var AsyncDeflate = null && function() {
			function AsyncDeflate(opts, cb) {
				astrmify([bDflt, function() {
					return [astrm, Deflate];
				}], this, StrmOpt.call(this, opts, cb), function(ev) {
					var strm = new Deflate(ev.data);
					onmessage = astrm(strm);
				}, 6, 1);
			}
			return AsyncDeflate;
		}();
		function deflate(data, opts, cb) {
			if (!cb) cb = opts, opts = {};
			if (typeof cb != "function") err(7);
			return cbify(data, opts, [bDflt], function(ev) {
				return pbf(deflateSync(ev.data[0], ev.data[1]));
			}, 0, cb);
		}
		function deflateSync(data, opts) {
			return dopt(data, opts || {}, 0, 0);
		}
		var Inflate = null && function() {
			function Inflate(opts, cb) {
				if (typeof opts == "function") cb = opts, opts = {};
				this.ondata = cb;
				var dict = opts && opts.dictionary && opts.dictionary.subarray(-32768);
				this.s = {
					i: 0,
					b: dict ? dict.length : 0
				};
				this.o = new u8(32768);
				this.p = new u8(0);
				if (dict) this.o.set(dict);
			}
			Inflate.prototype.e = function(c) {
				if (!this.ondata) err(5);
				if (this.d) err(4);
				if (!this.p.length) this.p = c;
				else if (c.length) {
					var n = new u8(this.p.length + c.length);
					n.set(this.p), n.set(c, this.p.length), this.p = n;
				}
			};
			Inflate.prototype.c = function(final) {
				this.s.i = +(this.d = final || false);
				var bts = this.s.b;
				var dt = inflt(this.p, this.s, this.o);
				this.ondata(slc(dt, bts, this.s.b), this.d);
				this.o = slc(dt, this.s.b - 32768), this.s.b = this.o.length;
				this.p = slc(this.p, this.s.p / 8 | 0), this.s.p &= 7;
			};
			Inflate.prototype.push = function(chunk, final) {
				this.e(chunk), this.c(final);
			};
			return Inflate;
		}();
		var AsyncInflate = null && function() {
			function AsyncInflate(opts, cb) {
				astrmify([bInflt, function() {
					return [astrm, Inflate];
				}], this, StrmOpt.call(this, opts, cb), function(ev) {
					var strm = new Inflate(ev.data);
					onmessage = astrm(strm);
				}, 7, 0);
			}
			return AsyncInflate;
		}();
		function inflate(data, opts, cb) {
			if (!cb) cb = opts, opts = {};
			if (typeof cb != "function") err(7);
			return cbify(data, opts, [bInflt], function(ev) {
				return pbf(inflateSync(ev.data[0], gopt(ev.data[1])));
			}, 1, cb);
		}
		function inflateSync(data, opts) {
			return inflt(data, { i: 2 }, opts && opts.out, opts && opts.dictionary);
		}
		var Gzip = function() {
			function Gzip(opts, cb) {
				this.c = crc();
				this.l = 0;
				this.v = 1;
				Deflate.call(this, opts, cb);
			}
			Gzip.prototype.push = function(chunk, final) {
				this.c.p(chunk);
				this.l += chunk.length;
				Deflate.prototype.push.call(this, chunk, final);
			};
			Gzip.prototype.p = function(c, f) {
				var raw = dopt(c, this.o, this.v && gzhl(this.o), f && 8, this.s);
				if (this.v) gzh(raw, this.o), this.v = 0;
				if (f) wbytes(raw, raw.length - 8, this.c.d()), wbytes(raw, raw.length - 4, this.l);
				this.ondata(raw, f);
			};
			Gzip.prototype.flush = function(sync) {
				Deflate.prototype.flush.call(this, sync);
			};
			return Gzip;
		}();
		var AsyncGzip = null && function() {
			function AsyncGzip(opts, cb) {
				astrmify([
					bDflt,
					gze,
					function() {
						return [
							astrm,
							Deflate,
							Gzip
						];
					}
				], this, StrmOpt.call(this, opts, cb), function(ev) {
					var strm = new Gzip(ev.data);
					onmessage = astrm(strm);
				}, 8, 1);
			}
			return AsyncGzip;
		}();
		function gzip(data, opts, cb) {
			if (!cb) cb = opts, opts = {};
			if (typeof cb != "function") err(7);
			return cbify(data, opts, [
				bDflt,
				gze,
				function() {
					return [gzipSync];
				}
			], function(ev) {
				return pbf(gzipSync(ev.data[0], ev.data[1]));
			}, 2, cb);
		}
		function gzipSync(data, opts) {
			if (!opts) opts = {};
			var c = crc(), l = data.length;
			c.p(data);
			var d = dopt(data, opts, gzhl(opts), 8), s = d.length;
			return gzh(d, opts), wbytes(d, s - 8, c.d()), wbytes(d, s - 4, l), d;
		}
		var Gunzip = null && function() {
			function Gunzip(opts, cb) {
				this.v = 1;
				this.r = 0;
				Inflate.call(this, opts, cb);
			}
			Gunzip.prototype.push = function(chunk, final) {
				Inflate.prototype.e.call(this, chunk);
				this.r += chunk.length;
				if (this.v) {
					var p = this.p.subarray(this.v - 1);
					var s = p.length > 3 ? gzs(p) : 4;
					if (s > p.length) {
						if (!final) return;
					} else if (this.v > 1 && this.onmember) {
						this.onmember(this.r - p.length);
					}
					this.p = p.subarray(s), this.v = 0;
				}
				Inflate.prototype.c.call(this, 0);
				if (this.s.f && !this.s.l) {
					this.v = shft(this.s.p) + 9;
					this.s = { i: 0 };
					this.o = new u8(0);
					this.push(new u8(0), final);
				} else if (final) {
					Inflate.prototype.c.call(this, final);
				}
			};
			return Gunzip;
		}();
		var AsyncGunzip = null && function() {
			function AsyncGunzip(opts, cb) {
				var _this = this;
				astrmify([
					bInflt,
					guze,
					function() {
						return [
							astrm,
							Inflate,
							Gunzip
						];
					}
				], this, StrmOpt.call(this, opts, cb), function(ev) {
					var strm = new Gunzip(ev.data);
					strm.onmember = function(offset) {
						return postMessage(offset);
					};
					onmessage = astrm(strm);
				}, 9, 0, function(offset) {
					return _this.onmember && _this.onmember(offset);
				});
			}
			return AsyncGunzip;
		}();
		function gunzip(data, opts, cb) {
			if (!cb) cb = opts, opts = {};
			if (typeof cb != "function") err(7);
			return cbify(data, opts, [
				bInflt,
				guze,
				function() {
					return [gunzipSync];
				}
			], function(ev) {
				return pbf(gunzipSync(ev.data[0], ev.data[1]));
			}, 3, cb);
		}
		function gunzipSync(data, opts) {
			var st = gzs(data);
			if (st + 8 > data.length) err(6, "invalid gzip data");
			return inflt(data.subarray(st, -8), { i: 2 }, opts && opts.out || new u8(gzl(data)), opts && opts.dictionary);
		}
		var Zlib = null && function() {
			function Zlib(opts, cb) {
				this.c = adler();
				this.v = 1;
				Deflate.call(this, opts, cb);
			}
			Zlib.prototype.push = function(chunk, final) {
				this.c.p(chunk);
				Deflate.prototype.push.call(this, chunk, final);
			};
			Zlib.prototype.p = function(c, f) {
				var raw = dopt(c, this.o, this.v && (this.o.dictionary ? 6 : 2), f && 4, this.s);
				if (this.v) zlh(raw, this.o), this.v = 0;
				if (f) wbytes(raw, raw.length - 4, this.c.d());
				this.ondata(raw, f);
			};
			Zlib.prototype.flush = function(sync) {
				Deflate.prototype.flush.call(this, sync);
			};
			return Zlib;
		}();
		var AsyncZlib = null && function() {
			function AsyncZlib(opts, cb) {
				astrmify([
					bDflt,
					zle,
					function() {
						return [
							astrm,
							Deflate,
							Zlib
						];
					}
				], this, StrmOpt.call(this, opts, cb), function(ev) {
					var strm = new Zlib(ev.data);
					onmessage = astrm(strm);
				}, 10, 1);
			}
			return AsyncZlib;
		}();
		function zlib(data, opts, cb) {
			if (!cb) cb = opts, opts = {};
			if (typeof cb != "function") err(7);
			return cbify(data, opts, [
				bDflt,
				zle,
				function() {
					return [zlibSync];
				}
			], function(ev) {
				return pbf(zlibSync(ev.data[0], ev.data[1]));
			}, 4, cb);
		}
		function zlibSync(data, opts) {
			if (!opts) opts = {};
			var a = adler();
			a.p(data);
			var d = dopt(data, opts, opts.dictionary ? 6 : 2, 4);
			return zlh(d, opts), wbytes(d, d.length - 4, a.d()), d;
		}
		var Unzlib = null && function() {
			function Unzlib(opts, cb) {
				Inflate.call(this, opts, cb);
				this.v = opts && opts.dictionary ? 2 : 1;
			}
			Unzlib.prototype.push = function(chunk, final) {
				Inflate.prototype.e.call(this, chunk);
				if (this.v) {
					if (this.p.length < 6 && !final) return;
					this.p = this.p.subarray(zls(this.p, this.v - 1)), this.v = 0;
				}
				if (final) {
					if (this.p.length < 4) err(6, "invalid zlib data");
					this.p = this.p.subarray(0, -4);
				}
				Inflate.prototype.c.call(this, final);
			};
			return Unzlib;
		}();
		var AsyncUnzlib = null && function() {
			function AsyncUnzlib(opts, cb) {
				astrmify([
					bInflt,
					zule,
					function() {
						return [
							astrm,
							Inflate,
							Unzlib
						];
					}
				], this, StrmOpt.call(this, opts, cb), function(ev) {
					var strm = new Unzlib(ev.data);
					onmessage = astrm(strm);
				}, 11, 0);
			}
			return AsyncUnzlib;
		}();
		function unzlib(data, opts, cb) {
			if (!cb) cb = opts, opts = {};
			if (typeof cb != "function") err(7);
			return cbify(data, opts, [
				bInflt,
				zule,
				function() {
					return [unzlibSync];
				}
			], function(ev) {
				return pbf(unzlibSync(ev.data[0], gopt(ev.data[1])));
			}, 5, cb);
		}
		function unzlibSync(data, opts) {
			return inflt(data.subarray(zls(data, opts && opts.dictionary), -4), { i: 2 }, opts && opts.out, opts && opts.dictionary);
		}
		var Decompress = null && function() {
			function Decompress(opts, cb) {
				this.o = StrmOpt.call(this, opts, cb) || {};
				this.G = Gunzip;
				this.I = Inflate;
				this.Z = Unzlib;
			}
			Decompress.prototype.i = function() {
				var _this = this;
				this.s.ondata = function(dat, final) {
					_this.ondata(dat, final);
				};
			};
			Decompress.prototype.push = function(chunk, final) {
				if (!this.ondata) err(5);
				if (!this.s) {
					if (this.p && this.p.length) {
						var n = new u8(this.p.length + chunk.length);
						n.set(this.p), n.set(chunk, this.p.length);
					} else this.p = chunk;
					if (this.p.length > 2) {
						this.s = this.p[0] == 31 && this.p[1] == 139 && this.p[2] == 8 ? new this.G(this.o) : (this.p[0] & 15) != 8 || this.p[0] >> 4 > 7 || (this.p[0] << 8 | this.p[1]) % 31 ? new this.I(this.o) : new this.Z(this.o);
						this.i();
						this.s.push(this.p, final);
						this.p = null;
					}
				} else this.s.push(chunk, final);
			};
			return Decompress;
		}();
		var AsyncDecompress = null && function() {
			function AsyncDecompress(opts, cb) {
				Decompress.call(this, opts, cb);
				this.queuedSize = 0;
				this.G = AsyncGunzip;
				this.I = AsyncInflate;
				this.Z = AsyncUnzlib;
			}
			AsyncDecompress.prototype.i = function() {
				var _this = this;
				this.s.ondata = function(err, dat, final) {
					_this.ondata(err, dat, final);
				};
				this.s.ondrain = function(size) {
					_this.queuedSize -= size;
					if (_this.ondrain) _this.ondrain(size);
				};
			};
			AsyncDecompress.prototype.push = function(chunk, final) {
				this.queuedSize += chunk.length;
				Decompress.prototype.push.call(this, chunk, final);
			};
			return AsyncDecompress;
		}();
		function decompress(data, opts, cb) {
			if (!cb) cb = opts, opts = {};
			if (typeof cb != "function") err(7);
			return data[0] == 31 && data[1] == 139 && data[2] == 8 ? gunzip(data, opts, cb) : (data[0] & 15) != 8 || data[0] >> 4 > 7 || (data[0] << 8 | data[1]) % 31 ? inflate(data, opts, cb) : unzlib(data, opts, cb);
		}
		function decompressSync(data, opts) {
			return data[0] == 31 && data[1] == 139 && data[2] == 8 ? gunzipSync(data, opts) : (data[0] & 15) != 8 || data[0] >> 4 > 7 || (data[0] << 8 | data[1]) % 31 ? inflateSync(data, opts) : unzlibSync(data, opts);
		}
		var fltn = function(d, p, t, o) {
			for (var k in d) {
				var val = d[k], n = p + k, op = o;
				if (Array.isArray(val)) op = mrg(o, val[1]), val = val[0];
				if (ArrayBuffer.isView(val)) t[n] = [val, op];
				else {
					t[n += "/"] = [new u8(0), op];
					fltn(val, n, t, o);
				}
			}
		};
		var te = typeof TextEncoder != "undefined" && new TextEncoder();
		var td = typeof TextDecoder != "undefined" && new TextDecoder();
		var tds = 0;
		try {
			td.decode(et, { stream: true });
			tds = 1;
		} catch (e) {}
		var dutf8 = function(d) {
			for (var r = "", i = 0;;) {
				var c = d[i++];
				var eb = (c > 127) + (c > 223) + (c > 239);
				if (i + eb > d.length) return {
					s: r,
					r: slc(d, i - 1)
				};
				if (!eb) r += String.fromCharCode(c);
				else if (eb == 3) {
					c = ((c & 15) << 18 | (d[i++] & 63) << 12 | (d[i++] & 63) << 6 | d[i++] & 63) - 65536, r += String.fromCharCode(55296 | c >> 10, 56320 | c & 1023);
				} else if (eb & 1) r += String.fromCharCode((c & 31) << 6 | d[i++] & 63);
				else r += String.fromCharCode((c & 15) << 12 | (d[i++] & 63) << 6 | d[i++] & 63);
			}
		};
		var DecodeUTF8 = null && function() {
			function DecodeUTF8(cb) {
				this.ondata = cb;
				if (tds) this.t = new TextDecoder();
				else this.p = et;
			}
			DecodeUTF8.prototype.push = function(chunk, final) {
				if (!this.ondata) err(5);
				final = !!final;
				if (this.t) {
					this.ondata(this.t.decode(chunk, { stream: true }), final);
					if (final) {
						if (this.t.decode().length) err(8);
						this.t = null;
					}
					return;
				}
				if (!this.p) err(4);
				var dat = new u8(this.p.length + chunk.length);
				dat.set(this.p);
				dat.set(chunk, this.p.length);
				var _a = dutf8(dat), s = _a.s, r = _a.r;
				if (final) {
					if (r.length) err(8);
					this.p = null;
				} else this.p = r;
				this.ondata(s, final);
			};
			return DecodeUTF8;
		}();
		var EncodeUTF8 = null && function() {
			function EncodeUTF8(cb) {
				this.ondata = cb;
			}
			EncodeUTF8.prototype.push = function(chunk, final) {
				if (!this.ondata) err(5);
				if (this.d) err(4);
				this.ondata(strToU8(chunk), this.d = final || false);
			};
			return EncodeUTF8;
		}();
		function strToU8(str, latin1) {
			if (latin1) {
				var ar_1 = new u8(str.length);
				for (var i = 0; i < str.length; ++i) ar_1[i] = str.charCodeAt(i);
				return ar_1;
			}
			if (te) return te.encode(str);
			var l = str.length;
			var ar = new u8(str.length + (str.length >> 1));
			var ai = 0;
			var w = function(v) {
				ar[ai++] = v;
			};
			for (var i = 0; i < l; ++i) {
				if (ai + 5 > ar.length) {
					var n = new u8(ai + 8 + (l - i << 1));
					n.set(ar);
					ar = n;
				}
				var c = str.charCodeAt(i);
				if (c < 128 || latin1) w(c);
				else if (c < 2048) w(192 | c >> 6), w(128 | c & 63);
				else if (c > 55295 && c < 57344) c = 65536 + (c & 1023 << 10) | str.charCodeAt(++i) & 1023, w(240 | c >> 18), w(128 | c >> 12 & 63), w(128 | c >> 6 & 63), w(128 | c & 63);
				else w(224 | c >> 12), w(128 | c >> 6 & 63), w(128 | c & 63);
			}
			return slc(ar, 0, ai);
		}
		function strFromU8(dat, latin1) {
			if (latin1) {
				var r = "";
				for (var i = 0; i < dat.length; i += 16384) r += String.fromCharCode.apply(null, dat.subarray(i, i + 16384));
				return r;
			} else if (td) {
				return td.decode(dat);
			} else {
				var _a = dutf8(dat), s = _a.s, r = _a.r;
				if (r.length) err(8);
				return s;
			}
		}
		;
		var dbf = function(l) {
			return l == 1 ? 3 : l < 6 ? 2 : l == 9 ? 1 : 0;
		};
		var slzh = function(d, b) {
			return b + 30 + b2(d, b + 26) + b2(d, b + 28);
		};
		var zh = function(d, b, z) {
			var fnl = b2(d, b + 28), efl = b2(d, b + 30), fn = strFromU8(d.subarray(b + 46, b + 46 + fnl), !(b2(d, b + 8) & 2048)), es = b + 46 + fnl;
			var _a = z64hs(d, es, efl, z, b4(d, b + 20), b4(d, b + 24), b4(d, b + 42)), sc = _a[0], su = _a[1], off = _a[2];
			return [
				b2(d, b + 10),
				sc,
				su,
				fn,
				es + efl + b2(d, b + 32),
				off
			];
		};
		var z64hs = function(d, b, l, z, sc, su, off) {
			var nsc = sc == 4294967295, nsu = su == 4294967295, noff = off == 4294967295, e = b + l;
			var nf = nsc + nsu + noff;
			if (z && nf) {
				for (; b + 4 < e; b += 4 + b2(d, b + 2)) {
					if (b2(d, b) == 1) {
						return [
							nsc ? b8(d, b + 4 + 8 * nsu) : sc,
							nsu ? b8(d, b + 4) : su,
							noff ? b8(d, b + 4 + 8 * (nsu + nsc)) : off,
							1
						];
					}
				}
				if (z < 2) err(13);
			}
			return [
				sc,
				su,
				off,
				0
			];
		};
		var exfl = function(ex) {
			var le = 0;
			if (ex) {
				for (var k in ex) {
					var l = ex[k].length;
					if (l > 65535) err(9);
					le += l + 4;
				}
			}
			return le;
		};
		var wzh = function(d, b, f, fn, u, c, ce, co) {
			var fl = fn.length, ex = f.extra, col = co && co.length;
			var exl = exfl(ex);
			wbytes(d, b, ce != null ? 33639248 : 67324752), b += 4;
			if (ce != null) d[b++] = 20, d[b++] = f.os;
			d[b] = 20, b += 2;
			d[b++] = f.flag << 1 | (c < 0 && 8), d[b++] = u && 8;
			d[b++] = f.compression & 255, d[b++] = f.compression >> 8;
			var dt = new Date(f.mtime == null ? Date.now() : f.mtime), y = dt.getFullYear() - 1980;
			if (y < 0 || y > 119) err(10);
			wbytes(d, b, y << 25 | dt.getMonth() + 1 << 21 | dt.getDate() << 16 | dt.getHours() << 11 | dt.getMinutes() << 5 | dt.getSeconds() >> 1), b += 4;
			if (c != -1) {
				wbytes(d, b, f.crc);
				wbytes(d, b + 4, c < 0 ? -c - 2 : c);
				wbytes(d, b + 8, f.size);
			}
			wbytes(d, b + 12, fl);
			wbytes(d, b + 14, exl), b += 16;
			if (ce != null) {
				wbytes(d, b, col);
				wbytes(d, b + 6, f.attrs);
				wbytes(d, b + 10, ce), b += 14;
			}
			d.set(fn, b);
			b += fl;
			if (exl) {
				for (var k in ex) {
					var exf = ex[k], l = exf.length;
					wbytes(d, b, +k);
					wbytes(d, b + 2, l);
					d.set(exf, b + 4), b += 4 + l;
				}
			}
			if (col) d.set(co, b), b += col;
			return b;
		};
		var wzf = function(o, b, c, d, e) {
			wbytes(o, b, 101010256);
			wbytes(o, b + 8, c);
			wbytes(o, b + 10, c);
			wbytes(o, b + 12, d);
			wbytes(o, b + 16, e);
		};
		var ZipPassThrough = null && function() {
			function ZipPassThrough(filename) {
				this.filename = filename;
				this.c = crc();
				this.size = 0;
				this.compression = 0;
			}
			ZipPassThrough.prototype.process = function(chunk, final) {
				this.ondata(null, chunk, final);
			};
			ZipPassThrough.prototype.push = function(chunk, final) {
				if (!this.ondata) err(5);
				this.c.p(chunk);
				this.size += chunk.length;
				if (final) this.crc = this.c.d();
				this.process(chunk, final || false);
			};
			return ZipPassThrough;
		}();
		var ZipDeflate = null && function() {
			function ZipDeflate(filename, opts) {
				var _this = this;
				if (!opts) opts = {};
				ZipPassThrough.call(this, filename);
				this.d = new Deflate(opts, function(dat, final) {
					_this.ondata(null, dat, final);
				});
				this.compression = 8;
				this.flag = dbf(opts.level);
			}
			ZipDeflate.prototype.process = function(chunk, final) {
				try {
					this.d.push(chunk, final);
				} catch (e) {
					this.ondata(e, null, final);
				}
			};
			ZipDeflate.prototype.push = function(chunk, final) {
				ZipPassThrough.prototype.push.call(this, chunk, final);
			};
			return ZipDeflate;
		}();
		var AsyncZipDeflate = null && function() {
			function AsyncZipDeflate(filename, opts) {
				var _this = this;
				if (!opts) opts = {};
				ZipPassThrough.call(this, filename);
				this.d = new AsyncDeflate(opts, function(err, dat, final) {
					_this.ondata(err, dat, final);
				});
				this.compression = 8;
				this.flag = dbf(opts.level);
				this.terminate = this.d.terminate;
			}
			AsyncZipDeflate.prototype.process = function(chunk, final) {
				this.d.push(chunk, final);
			};
			AsyncZipDeflate.prototype.push = function(chunk, final) {
				ZipPassThrough.prototype.push.call(this, chunk, final);
			};
			return AsyncZipDeflate;
		}();
		var Zip = null && function() {
			function Zip(cb) {
				this.ondata = cb;
				this.u = [];
				this.d = 1;
			}
			Zip.prototype.add = function(file) {
				var _this = this;
				if (!this.ondata) err(5);
				if (this.d & 2) this.ondata(err(4 + (this.d & 1) * 8, 0, 1), null, false);
				else {
					var f = strToU8(file.filename), fl_1 = f.length;
					var com = file.comment, o = com && strToU8(com);
					var u = fl_1 != file.filename.length || o && com.length != o.length;
					var hl_1 = fl_1 + exfl(file.extra) + 30;
					if (fl_1 > 65535) this.ondata(err(11, 0, 1), null, false);
					var header = new u8(hl_1);
					wzh(header, 0, file, f, u, -1);
					var chks_1 = [header];
					var pAll_1 = function() {
						for (var _i = 0, chks_2 = chks_1; _i < chks_2.length; _i++) {
							var chk = chks_2[_i];
							_this.ondata(null, chk, false);
						}
						chks_1 = [];
					};
					var tr_1 = this.d;
					this.d = 0;
					var ind_1 = this.u.length;
					var uf_1 = mrg(file, {
						f,
						u,
						o,
						t: function() {
							if (file.terminate) file.terminate();
						},
						r: function() {
							pAll_1();
							if (tr_1) {
								var nxt = _this.u[ind_1 + 1];
								if (nxt) nxt.r();
								else _this.d = 1;
							}
							tr_1 = 1;
						}
					});
					var cl_1 = 0;
					file.ondata = function(err, dat, final) {
						if (err) {
							_this.ondata(err, dat, final);
							_this.terminate();
						} else {
							cl_1 += dat.length;
							chks_1.push(dat);
							if (final) {
								var dd = new u8(16);
								wbytes(dd, 0, 134695760);
								wbytes(dd, 4, file.crc);
								wbytes(dd, 8, cl_1);
								wbytes(dd, 12, file.size);
								chks_1.push(dd);
								uf_1.c = cl_1, uf_1.b = hl_1 + cl_1 + 16, uf_1.crc = file.crc, uf_1.size = file.size;
								if (tr_1) uf_1.r();
								tr_1 = 1;
							} else if (tr_1) pAll_1();
						}
					};
					this.u.push(uf_1);
				}
			};
			Zip.prototype.end = function() {
				var _this = this;
				if (this.d & 2) {
					this.ondata(err(4 + (this.d & 1) * 8, 0, 1), null, true);
					return;
				}
				if (this.d) this.e();
				else this.u.push({
					r: function() {
						if (!(_this.d & 1)) return;
						_this.u.splice(-1, 1);
						_this.e();
					},
					t: function() {}
				});
				this.d = 3;
			};
			Zip.prototype.e = function() {
				var bt = 0, l = 0, tl = 0;
				for (var _i = 0, _a = this.u; _i < _a.length; _i++) {
					var f = _a[_i];
					tl += 46 + f.f.length + exfl(f.extra) + (f.o ? f.o.length : 0);
				}
				var out = new u8(tl + 22);
				for (var _b = 0, _c = this.u; _b < _c.length; _b++) {
					var f = _c[_b];
					wzh(out, bt, f, f.f, f.u, -f.c - 2, l, f.o);
					bt += 46 + f.f.length + exfl(f.extra) + (f.o ? f.o.length : 0), l += f.b;
				}
				wzf(out, bt, this.u.length, tl, l);
				this.ondata(null, out, true);
				this.d = 2;
			};
			Zip.prototype.terminate = function() {
				for (var _i = 0, _a = this.u; _i < _a.length; _i++) {
					var f = _a[_i];
					f.t();
				}
				this.d = 2;
			};
			return Zip;
		}();
		function zip(data, opts, cb) {
			if (!cb) cb = opts, opts = {};
			if (typeof cb != "function") err(7);
			var r = {};
			fltn(data, "", r, opts);
			var k = Object.keys(r);
			var lft = k.length, o = 0, tot = 0;
			var slft = lft, files = new Array(lft);
			var term = [];
			var tAll = function() {
				for (var i = 0; i < term.length; ++i) term[i]();
			};
			var cbd = function(a, b) {
				mt(function() {
					cb(a, b);
				});
			};
			mt(function() {
				cbd = cb;
			});
			var cbf = function() {
				var out = new u8(tot + 22), oe = o, cdl = tot - o;
				tot = 0;
				for (var i = 0; i < slft; ++i) {
					var f = files[i];
					try {
						var l = f.c.length;
						wzh(out, tot, f, f.f, f.u, l);
						var badd = 30 + f.f.length + exfl(f.extra);
						var loc = tot + badd;
						out.set(f.c, loc);
						wzh(out, o, f, f.f, f.u, l, tot, f.m), o += 16 + badd + (f.m ? f.m.length : 0), tot = loc + l;
					} catch (e) {
						return cbd(e, null);
					}
				}
				wzf(out, o, files.length, cdl, oe);
				cbd(null, out);
			};
			if (!lft) cbf();
			var _loop_1 = function(i) {
				var fn = k[i];
				var _a = r[fn], file = _a[0], p = _a[1];
				var c = crc(), size = file.length;
				c.p(file);
				var f = strToU8(fn), s = f.length;
				var com = p.comment, m = com && strToU8(com), ms = m && m.length;
				var exl = exfl(p.extra);
				var compression = p.level == 0 ? 0 : 8;
				var cbl = function(e, d) {
					if (e) {
						tAll();
						cbd(e, null);
					} else {
						var l = d.length;
						files[i] = mrg(p, {
							size,
							crc: c.d(),
							c: d,
							f,
							m,
							u: s != fn.length || m && com.length != ms,
							compression
						});
						o += 30 + s + exl + l;
						tot += 76 + 2 * (s + exl) + (ms || 0) + l;
						if (!--lft) cbf();
					}
				};
				if (s > 65535) cbl(err(11, 0, 1), null);
				if (!compression) cbl(null, file);
				else if (size < 16e4) {
					try {
						cbl(null, deflateSync(file, p));
					} catch (e) {
						cbl(e, null);
					}
				} else term.push(deflate(file, p, cbl));
			};
			for (var i = 0; i < slft; ++i) {
				_loop_1(i);
			}
			return tAll;
		}
		function zipSync(data, opts) {
			if (!opts) opts = {};
			var r = {};
			var files = [];
			fltn(data, "", r, opts);
			var o = 0;
			var tot = 0;
			for (var fn in r) {
				var _a = r[fn], file = _a[0], p = _a[1];
				var compression = p.level == 0 ? 0 : 8;
				var f = strToU8(fn), s = f.length;
				var com = p.comment, m = com && strToU8(com), ms = m && m.length;
				var exl = exfl(p.extra);
				if (s > 65535) err(11);
				var d = compression ? deflateSync(file, p) : file, l = d.length;
				var c = crc();
				c.p(file);
				files.push(mrg(p, {
					size: file.length,
					crc: c.d(),
					c: d,
					f,
					m,
					u: s != fn.length || m && com.length != ms,
					o,
					compression
				}));
				o += 30 + s + exl + l;
				tot += 76 + 2 * (s + exl) + (ms || 0) + l;
			}
			var out = new u8(tot + 22), oe = o, cdl = tot - o;
			for (var i = 0; i < files.length; ++i) {
				var f = files[i];
				wzh(out, f.o, f, f.f, f.u, f.c.length);
				var badd = 30 + f.f.length + exfl(f.extra);
				out.set(f.c, f.o + badd);
				wzh(out, o, f, f.f, f.u, f.c.length, f.o, f.m), o += 16 + badd + (f.m ? f.m.length : 0);
			}
			wzf(out, o, files.length, cdl, oe);
			return out;
		}
		var UnzipPassThrough = null && function() {
			function UnzipPassThrough() {}
			UnzipPassThrough.prototype.push = function(chunk, final) {
				this.ondata(null, chunk, final);
			};
			UnzipPassThrough.compression = 0;
			return UnzipPassThrough;
		}();
		var UnzipInflate = null && function() {
			function UnzipInflate() {
				var _this = this;
				this.i = new Inflate(function(dat, final) {
					_this.ondata(null, dat, final);
				});
			}
			UnzipInflate.prototype.push = function(chunk, final) {
				try {
					this.i.push(chunk, final);
				} catch (e) {
					this.ondata(e, null, final);
				}
			};
			UnzipInflate.compression = 8;
			return UnzipInflate;
		}();
		var AsyncUnzipInflate = null && function() {
			function AsyncUnzipInflate(_, sz) {
				var _this = this;
				if (sz < 32e4) {
					this.i = new Inflate(function(dat, final) {
						_this.ondata(null, dat, final);
					});
				} else {
					this.i = new AsyncInflate(function(err, dat, final) {
						_this.ondata(err, dat, final);
					});
					this.terminate = this.i.terminate;
				}
			}
			AsyncUnzipInflate.prototype.push = function(chunk, final) {
				if (this.i.terminate) chunk = slc(chunk, 0);
				this.i.push(chunk, final);
			};
			AsyncUnzipInflate.compression = 8;
			return AsyncUnzipInflate;
		}();
		var Unzip = null && function() {
			function Unzip(cb) {
				this.onfile = cb;
				this.k = [];
				this.o = { 0: UnzipPassThrough };
				this.p = et;
			}
			Unzip.prototype.push = function(chunk, final) {
				var _this = this;
				if (!this.onfile) err(5);
				if (!this.p) err(4);
				if (this.c > 0) {
					var len = Math.min(this.c, chunk.length);
					var toAdd = chunk.subarray(0, len);
					this.c -= len;
					if (this.d) this.d.push(toAdd, !this.c);
					else this.k[0].push(toAdd);
					chunk = chunk.subarray(len);
					if (chunk.length) return this.push(chunk, final);
				} else {
					var f = 0, i = 0, is = void 0, buf = void 0;
					if (!this.p.length) buf = chunk;
					else if (!chunk.length) buf = this.p;
					else {
						buf = new u8(this.p.length + chunk.length);
						buf.set(this.p), buf.set(chunk, this.p.length);
					}
					var l = buf.length, oc = this.c, add = oc && this.d;
					var _loop_2 = function() {
						var sig = b4(buf, i);
						if (sig == 67324752) {
							f = 1, is = i;
							this_1.d = null;
							this_1.c = 0;
							var bf = b2(buf, i + 6), cmp_1 = b2(buf, i + 8), u = bf & 2048, dd = bf & 8, fnl = b2(buf, i + 26), es = b2(buf, i + 28);
							if (l > i + 30 + fnl + es) {
								var chks_3 = [];
								this_1.k.unshift(chks_3);
								f = 2;
								var lsc = b4(buf, i + 18), lsu = b4(buf, i + 22);
								var fn_1 = strFromU8(buf.subarray(i + 30, i += 30 + fnl), !u);
								var _a = z64hs(buf, i, es, 2, lsc, lsu, 0), sc_1 = _a[0], su_1 = _a[1], z64 = _a[3];
								if (dd) sc_1 = -1 - z64;
								i += es;
								this_1.c = sc_1;
								var d_1;
								var file_1 = {
									name: fn_1,
									compression: cmp_1,
									start: function() {
										if (!file_1.ondata) err(5);
										if (!sc_1) file_1.ondata(null, et, true);
										else {
											var ctr = _this.o[cmp_1];
											if (!ctr) file_1.ondata(err(14, "unknown compression type " + cmp_1, 1), null, false);
											d_1 = sc_1 < 0 ? new ctr(fn_1) : new ctr(fn_1, sc_1, su_1);
											d_1.ondata = function(err, dat, final) {
												file_1.ondata(err, dat, final);
											};
											for (var _i = 0, chks_4 = chks_3; _i < chks_4.length; _i++) {
												var dat = chks_4[_i];
												d_1.push(dat, false);
											}
											if (_this.k[0] == chks_3 && _this.c) _this.d = d_1;
											else d_1.push(et, true);
										}
									},
									terminate: function() {
										if (d_1 && d_1.terminate) d_1.terminate();
									}
								};
								if (sc_1 >= 0) file_1.size = sc_1, file_1.originalSize = su_1;
								this_1.onfile(file_1);
							}
							return "break";
						} else if (oc) {
							if (sig == 134695760) {
								is = i += 12 + (oc == -2 && 8), f = 3, this_1.c = 0;
								return "break";
							} else if (sig == 33639248) {
								is = i -= 4, f = 3, this_1.c = 0;
								return "break";
							}
						}
					};
					var this_1 = this;
					for (; i < l - 4; ++i) {
						var state_1 = _loop_2();
						if (state_1 === "break") break;
					}
					this.p = et;
					if (oc < 0) {
						var dat = f ? buf.subarray(0, is - 12 - (oc == -2 && 8) - (b4(buf, is - 16) == 134695760 && 4)) : buf.subarray(0, i);
						if (add) add.push(dat, !!f);
						else this.k[+(f == 2)].push(dat);
					}
					if (f & 2) return this.push(buf.subarray(i), final);
					this.p = buf.subarray(i);
				}
				if (final) {
					if (this.c) err(13);
					this.p = null;
				}
			};
			Unzip.prototype.register = function(decoder) {
				this.o[decoder.compression] = decoder;
			};
			return Unzip;
		}();
		var mt = typeof queueMicrotask == "function" ? queueMicrotask : typeof setTimeout == "function" ? setTimeout : function(fn) {
			fn();
		};
		function unzip(data, opts, cb) {
			if (!cb) cb = opts, opts = {};
			if (typeof cb != "function") err(7);
			var term = [];
			var tAll = function() {
				for (var i = 0; i < term.length; ++i) term[i]();
			};
			var files = {};
			var cbd = function(a, b) {
				mt(function() {
					cb(a, b);
				});
			};
			mt(function() {
				cbd = cb;
			});
			var e = data.length - 22;
			for (; b4(data, e) != 101010256; --e) {
				if (!e || data.length - e > 65558) {
					cbd(err(13, 0, 1), null);
					return tAll;
				}
			}
			;
			var lft = b2(data, e + 8);
			if (lft) {
				var c = lft;
				var o = b4(data, e + 16);
				var z = b4(data, e - 20) == 117853008;
				if (z) {
					var ze = b4(data, e - 12);
					z = b4(data, ze) == 101075792;
					if (z) {
						c = lft = b4(data, ze + 32);
						o = b4(data, ze + 48);
					}
				}
				var fltr = opts && opts.filter;
				var _loop_3 = function(i) {
					var _a = zh(data, o, z), c_1 = _a[0], sc = _a[1], su = _a[2], fn = _a[3], no = _a[4], off = _a[5], b = slzh(data, off);
					o = no;
					var cbl = function(e, d) {
						if (e) {
							tAll();
							cbd(e, null);
						} else {
							if (d) files[fn] = d;
							if (!--lft) cbd(null, files);
						}
					};
					if (!fltr || fltr({
						name: fn,
						size: sc,
						originalSize: su,
						compression: c_1
					})) {
						if (!c_1) cbl(null, slc(data, b, b + sc));
						else if (c_1 == 8) {
							var infl = data.subarray(b, b + sc);
							if (su < 524288 || sc > .8 * su) {
								try {
									cbl(null, inflateSync(infl, { out: new u8(su) }));
								} catch (e) {
									cbl(e, null);
								}
							} else term.push(inflate(infl, { size: su }, cbl));
						} else cbl(err(14, "unknown compression type " + c_1, 1), null);
					} else cbl(null, null);
				};
				for (var i = 0; i < c; ++i) {
					_loop_3(i);
				}
			} else cbd(null, {});
			return tAll;
		}
		function unzipSync(data, opts) {
			var files = {};
			var e = data.length - 22;
			for (; b4(data, e) != 101010256; --e) {
				if (!e || data.length - e > 65558) err(13);
			}
			;
			var c = b2(data, e + 8);
			if (!c) return {};
			var o = b4(data, e + 16);
			var z = b4(data, e - 20) == 117853008;
			if (z) {
				var ze = b4(data, e - 12);
				z = b4(data, ze) == 101075792;
				if (z) {
					c = b4(data, ze + 32);
					o = b4(data, ze + 48);
				}
			}
			var fltr = opts && opts.filter;
			for (var i = 0; i < c; ++i) {
				var _a = zh(data, o, z), c_2 = _a[0], sc = _a[1], su = _a[2], fn = _a[3], no = _a[4], off = _a[5], b = slzh(data, off);
				o = no;
				if (!fltr || fltr({
					name: fn,
					size: sc,
					originalSize: su,
					compression: c_2
				})) {
					if (!c_2) files[fn] = slc(data, b, b + sc);
					else if (c_2 == 8) files[fn] = inflateSync(data.subarray(b, b + sc), { out: new u8(su) });
					else err(14, "unknown compression type " + c_2);
				}
			}
			return files;
		}
	}),
	53091: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { F0: () => z });
		var preact_m0 = __webpack_require__(34137);
		var o = "__s", i = "__c", a = "__k", u = "__d", c = "__s", f = /[\s\n\\/='"\0<>]/, s = /^(xlink|xmlns|xml)([A-Z])/, l = /^(?:accessK|auto[A-Z]|cell|ch|col|cont|cross|dateT|encT|form[A-Z]|frame|hrefL|inputM|maxL|minL|noV|playsI|popoverT|readO|rowS|src[A-Z]|tabI|useM|item[A-Z])/, p = /^ac|^ali|arabic|basel|cap|clipPath$|clipRule$|color|dominant|enable|fill|flood|font|glyph[^R]|horiz|image|letter|lighting|marker[^WUH]|overline|panose|pointe|paint|rendering|shape|stop|strikethrough|stroke|text[^L]|transform|underline|unicode|units|^v[^i]|^w|^xH/, h = new Set(["draggable", "spellcheck"]);
		function d(e) {
			void 0 !== e.__g ? e.__g |= 8 : e[u] = !0;
		}
		function v(e) {
			void 0 !== e.__g ? e.__g &= -9 : e[u] = !1;
		}
		function m(e) {
			return void 0 !== e.__g ? !!(8 & e.__g) : !0 === e[u];
		}
		var y = /["&<]/;
		function _(e) {
			if (0 === e.length || !1 === y.test(e)) return e;
			for (var t = 0, n = 0, r = "", o = ""; n < e.length; n++) {
				switch (e.charCodeAt(n)) {
					case 34:
						o = "&quot;";
						break;
					case 38:
						o = "&amp;";
						break;
					case 60:
						o = "&lt;";
						break;
					default: continue;
				}
				n !== t && (r += e.slice(t, n)), r += o, t = n + 1;
			}
			return n !== t && (r += e.slice(t, n)), r;
		}
		var g = {}, k = new Set([
			"animation-iteration-count",
			"border-image-outset",
			"border-image-slice",
			"border-image-width",
			"box-flex",
			"box-flex-group",
			"box-ordinal-group",
			"column-count",
			"fill-opacity",
			"flex",
			"flex-grow",
			"flex-negative",
			"flex-order",
			"flex-positive",
			"flex-shrink",
			"flood-opacity",
			"font-weight",
			"grid-column",
			"grid-row",
			"line-clamp",
			"line-height",
			"opacity",
			"order",
			"orphans",
			"stop-opacity",
			"stroke-dasharray",
			"stroke-dashoffset",
			"stroke-miterlimit",
			"stroke-opacity",
			"stroke-width",
			"tab-size",
			"widows",
			"z-index",
			"zoom"
		]), b = /[A-Z]/g;
		function x(e) {
			var t = "";
			for (var n in e) {
				var r = e[n];
				if (null != r && "" !== r) {
					var o = "-" == n[0] ? n : g[n] || (g[n] = n.replace(b, "-$&").toLowerCase()), i = ";";
					"number" != typeof r || o.startsWith("--") || k.has(o) || (i = "px;"), t = t + o + ":" + r + i;
				}
			}
			return t || void 0;
		}
		function w() {
			this.__d = !0;
		}
		function H(e, t) {
			return {
				__v: e,
				context: t,
				props: e.props,
				setState: w,
				forceUpdate: w,
				__d: !0,
				__h: new Array(0)
			};
		}
		function C(e, t, n) {
			if (!e.s) {
				if (n instanceof D) {
					if (!n.s) return void (n.o = C.bind(null, e, t));
					1 & t && (t = n.s), n = n.v;
				}
				if (n && n.then) return void n.then(C.bind(null, e, t), C.bind(null, e, 2));
				e.s = t, e.v = n;
				const r = e.o;
				r && r(e);
			}
		}
		var D = null && function() {
			function e() {}
			return e.prototype.then = function(t, n) {
				var r = new e(), o = this.s;
				if (o) {
					var i = 1 & o ? t : n;
					if (i) {
						try {
							C(r, 1, i(this.v));
						} catch (e) {
							C(r, 2, e);
						}
						return r;
					}
					return this;
				}
				return this.o = function(e) {
					try {
						var o = e.v;
						1 & e.s ? C(r, 1, t ? t(o) : o) : n ? C(r, 1, n(o)) : C(r, 2, o);
					} catch (e) {
						C(r, 2, e);
					}
				}, r;
			}, e;
		}();
		function A(e) {
			return e instanceof D && 1 & e.s;
		}
		function S(e, t, n) {
			for (var r;;) {
				var o = e();
				if (A(o) && (o = o.v), !o) return i;
				if (o.then) {
					r = 0;
					break;
				}
				var i = n();
				if (i && i.then) {
					if (!A(i)) {
						r = 1;
						break;
					}
					i = i.s;
				}
				if (t) {
					var a = t();
					if (a && a.then && !A(a)) {
						r = 2;
						break;
					}
				}
			}
			var u = new D(), c = C.bind(null, u, 2);
			return (0 === r ? o.then(s) : 1 === r ? i.then(f) : a.then(l)).then(void 0, c), u;
			function f(r) {
				i = r;
				do {
					if (t && (a = t()) && a.then && !A(a)) return void a.then(l).then(void 0, c);
					if (!(o = e()) || A(o) && !o.v) return void C(u, 1, i);
					if (o.then) return void o.then(s).then(void 0, c);
					A(i = n()) && (i = i.v);
				} while (!i || !i.then);
				i.then(f).then(void 0, c);
			}
			function s(e) {
				e ? (i = n()) && i.then ? i.then(f).then(void 0, c) : f(i) : C(u, 1, i);
			}
			function l() {
				(o = e()) ? o.then ? o.then(s).then(void 0, c) : s(o) : C(u, 1, i);
			}
		}
		function E(e, t) {
			try {
				var n = e();
			} catch (e) {
				return t(!0, e);
			}
			return n && n.then ? n.then(t.bind(null, !1), t.bind(null, !0)) : t(!1, n);
		}
		var L = function(n, r) {
			try {
				var o = W();
				return Promise.resolve(E(function() {
					return Promise.resolve(B(function() {
						var i, u = e(t, null);
						return u[a] = [n], o.rootHook && o.rootHook(n, ((i = {})[a] = u, i.nodeType = 1, i)), q(n, r || T, !1, void 0, u, !0, void 0, o);
					})).then(function(e) {
						var t, n = function() {
							if (P(e)) {
								var n = function() {
									var e = o.join(U);
									return t = 1, e;
								}, r = 0, o = e, i = S(function() {
									return !!o.some(function(e) {
										return e && "function" == typeof e.then;
									}) && r++ < 25;
								}, void 0, function() {
									return Promise.resolve(Promise.all(o)).then(function(e) {
										o = e.flat();
									});
								});
								return i && i.then ? i.then(n) : n();
							}
						}();
						return n && n.then ? n.then(function(n) {
							return t ? n : e;
						}) : t ? n : e;
					});
				}, function(e, t) {
					if (o.commitHook && B(function() {
						return o.commitHook(n, j);
					}), j.length = 0, e) throw t;
					return t;
				}));
			} catch (e) {
				return Promise.reject(e);
			}
		}, T = {}, j = [], P = Array.isArray, $ = Object.assign, U = "", Z = "<!--$s-->", F = "<!--/$s-->";
		function M(e) {
			return "string" == typeof e ? Z + e + F : P(e) ? (e.unshift(Z), e.push(F), e) : e && "function" == typeof e.then ? e.then(M) : Z + e + F;
		}
		function W() {
			return {
				beforeDiff: preact_m0.fF.__b,
				afterDiff: preact_m0.fF.diffed,
				renderHook: preact_m0.fF.__r,
				unmountHook: preact_m0.fF.unmount,
				rootHook: preact_m0.fF.__,
				commitHook: preact_m0.fF.__c,
				catchError: preact_m0.fF.__e,
				errorBoundaries: preact_m0.fF.errorBoundaries
			};
		}
		function B(e) {
			var t = preact_m0.fF[o];
			preact_m0.fF[o] = !0;
			try {
				return e();
			} finally {
				preact_m0.fF[o] = t;
			}
		}
		function z(n, r, o) {
			var i = W();
			try {
				var u = B(function() {
					var u, c = (0, preact_m0.h)(preact_m0.FK, null);
					return c[a] = [n], i.rootHook && i.rootHook(n, ((u = {})[a] = c, u.nodeType = 1, u)), q(n, r || T, !1, void 0, c, !1, o, i);
				});
				return P(u) ? u.join(U) : u;
			} catch (e) {
				if (e.then) throw new Error("Use \"renderToStringAsync\" for suspenseful rendering.");
				throw e;
			} finally {
				i.commitHook && B(function() {
					return i.commitHook(n, j);
				}), j.length = 0;
			}
		}
		function N(e, t, n) {
			var r, o = e.type, a = !0;
			return e[i] ? (a = !1, (r = e[i]).state = r[c]) : r = new o(e.props, t), e[i] = r, r.__v = e, r.props = e.props, r.context = t, d(r), null == r.state && (r.state = T), null == r[c] && (r[c] = r.state), o.getDerivedStateFromProps ? r.state = $({}, r.state, o.getDerivedStateFromProps(r.props, r.state)) : a && r.componentWillMount ? (r.componentWillMount(), r.state = r[c] !== r.state ? r[c] : r.state) : !a && r.componentWillUpdate && r.componentWillUpdate(), n.renderHook && n.renderHook(e), r.render(r.props, r.state, t);
		}
		function q(e, n, o, u, y, g, k, b) {
			if (null == e || !0 === e || !1 === e || e === U) return U;
			var w = typeof e;
			if ("object" != w) return "function" == w ? U : "string" == w ? _(e) : e + U;
			if (P(e)) {
				var C, D = U;
				y[a] = e;
				for (var A = e.length, S = 0; S < A; S++) {
					var E = e[S];
					if (null != E && "boolean" != typeof E) {
						var L, j = q(E, n, o, u, y, g, k, b);
						"string" == typeof j ? D += j : (C || (C = new Array(A)), D && C.push(D), D = U, P(j) ? (L = C).push.apply(L, j) : C.push(j));
					}
				}
				return C ? (D && C.push(D), C) : D;
			}
			if (!(0, preact_m0.zO)(e)) return U;
			e.__ = y, b.beforeDiff && b.beforeDiff(e);
			var Z = e.type, F = e.props;
			if ("function" == typeof Z) {
				var W, z, O, R = n;
				if (Z === preact_m0.FK) {
					if ("tpl" in F) {
						for (var K, G = U, J = 0; J < F.tpl.length; J++) if (G += F.tpl[J], F.exprs && J < F.exprs.length) {
							var Q = F.exprs[J];
							if (null == Q) continue;
							if ("object" == typeof Q && ((0, preact_m0.zO)(Q) || P(Q))) {
								var X, Y = q(Q, n, o, u, e, g, k, b);
								"string" == typeof Y ? G += Y : (K || (K = []), G && K.push(G), G = U, P(Y) ? (X = K).push.apply(X, Y) : K.push(Y));
							} else G += Q;
						}
						return K ? (G && K.push(G), K) : G;
					}
					if ("UNSTABLE_comment" in F) return "<!--" + _(F.UNSTABLE_comment) + "-->";
					z = F.children;
				} else {
					if (null != (W = Z.contextType)) {
						var ee = n[W.__c];
						R = ee ? ee.props.value : W.__;
					}
					var te = Z.prototype && "function" == typeof Z.prototype.render;
					if (te) z = N(e, R, b), O = e[i];
					else {
						e[i] = O = H(e, R);
						for (var ne = 0; m(O) && ne++ < 25;) {
							v(O), b.renderHook && b.renderHook(e);
							try {
								z = Z.call(O, F, R);
							} catch (t) {
								throw g && t && "function" == typeof t.then && (e._suspended = !0), t;
							}
						}
						d(O);
					}
					if (null != O.getChildContext && (n = $({}, n, O.getChildContext())), te && b.errorBoundaries && (Z.getDerivedStateFromError || O.componentDidCatch)) {
						z = null != z && z.type === preact_m0.FK && null == z.key && null == z.props.tpl ? z.props.children : z;
						try {
							return q(z, n, o, u, e, g, !1, b);
						} catch (r) {
							return Z.getDerivedStateFromError && (O[c] = Z.getDerivedStateFromError(r)), O.componentDidCatch && O.componentDidCatch(r, T), m(O) ? (z = N(e, n, b), null != (O = e[i]).getChildContext && (n = $({}, n, O.getChildContext())), q(z = null != z && z.type === preact_m0.FK && null == z.key && null == z.props.tpl ? z.props.children : z, n, o, u, e, g, k, b)) : U;
						} finally {
							b.afterDiff && b.afterDiff(e), b.unmountHook && b.unmountHook(e);
						}
					}
				}
				z = null != z && z.type === preact_m0.FK && null == z.key && null == z.props.tpl ? z.props.children : z;
				try {
					var re = q(z, n, o, u, e, g, k, b);
					return b.afterDiff && b.afterDiff(e), b.unmountHook && b.unmountHook(e), e._suspended ? M(re) : re;
				} catch (t) {
					if (!g && k && k.onError) {
						var oe = function t(r) {
							return k.onError(r, e, function(e, r) {
								try {
									return B(function() {
										return q(e, n, o, u, r, g, k, b);
									});
								} catch (e) {
									return t(e);
								}
							});
						}(t);
						return void 0 !== oe ? oe : (b.catchError && b.catchError(t, e), U);
					}
					if (!g) throw t;
					if (!t || "function" != typeof t.then) throw t;
					return t.then(function t() {
						try {
							var r = B(function() {
								return q(z, n, o, u, e, g, k, b);
							});
							return e._suspended ? M(r) : r;
						} catch (e) {
							if (!e || "function" != typeof e.then) throw e;
							return e.then(t);
						}
					});
				}
			}
			var ie, ae = "<" + Z, ue = U;
			for (var ce in F) {
				var fe = F[ce];
				if ("function" != typeof (fe = V(fe) ? fe.value : fe) || "class" === ce || "className" === ce) {
					switch (ce) {
						case "children":
							ie = fe;
							continue;
						case "key":
						case "ref":
						case "__self":
						case "__source": continue;
						case "htmlFor":
							if ("for" in F) continue;
							ce = "for";
							break;
						case "className":
							if ("class" in F) continue;
							ce = "class";
							break;
						case "defaultChecked":
							ce = "checked";
							break;
						case "defaultSelected":
							ce = "selected";
							break;
						case "defaultValue":
						case "value":
							switch (ce = "value", Z) {
								case "textarea":
									ie = fe;
									continue;
								case "select":
									u = fe;
									continue;
								case "option": u != fe || "selected" in F || (ae += " selected");
							}
							break;
						case "dangerouslySetInnerHTML":
							ue = fe && fe.__html;
							continue;
						case "style":
							"object" == typeof fe && (fe = x(fe));
							break;
						case "acceptCharset":
							ce = "accept-charset";
							break;
						case "httpEquiv":
							ce = "http-equiv";
							break;
						default:
							if (f.test(ce)) continue;
							s.test(ce) ? ce = ce.replace(s, "$1:$2").toLowerCase() : "-" !== ce[4] && !h.has(ce) || null == fe ? o ? p.test(ce) && (ce = "panose1" === ce ? "panose-1" : ce.replace(/([A-Z])/g, "-$1").toLowerCase()) : l.test(ce) && (ce = ce.toLowerCase()) : fe += U;
					}
					null != fe && !1 !== fe && (ae = !0 === fe || fe === U ? ae + " " + ce : ae + " " + ce + "=\"" + _(fe + U) + "\"");
				}
			}
			if (f.test(Z)) throw new Error(Z + " is not a valid HTML tag name in " + ae + ">");
			if (ue || ("string" == typeof ie ? ue = _(ie) : null != ie && !1 !== ie && !0 !== ie && (ue = q(ie, n, "svg" === Z || "foreignObject" !== Z && o, u, e, g, k, b))), b.afterDiff && b.afterDiff(e), b.unmountHook && b.unmountHook(e), !ue && I.has(Z)) return ae + "/>";
			var se = "</" + Z + ">", le = ae + ">";
			return P(ue) ? [le].concat(ue, [se]) : "string" != typeof ue ? [
				le,
				ue,
				se
			] : le + ue + se;
		}
		var I = new Set([
			"area",
			"base",
			"br",
			"col",
			"command",
			"embed",
			"hr",
			"img",
			"input",
			"keygen",
			"link",
			"meta",
			"param",
			"source",
			"track",
			"wbr"
		]), O = null && z, R = null && z;
		function V(e) {
			return null !== e && "object" == typeof e && "function" == typeof e.peek && "value" in e;
		}
	}),
	34137: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			FK: () => $,
			fF: () => n,
			h: () => k,
			zO: () => r
		});
		var n, t, r, u, i, f, o, e, l, c, a, s, h = Symbol.for("pv"), p = {}, y = [], v = /^m(i|n|o|s|text|space)$/, w = Array.isArray, d = y.slice, _ = Object.assign;
		function g(n) {
			n && n.parentNode && n.remove();
		}
		function k(n, t, r) {
			var u, i, f, o = {}, e = arguments.length;
			for (f in t) "key" == f ? u = t[f] : "ref" == f && "function" != typeof n ? i = t[f] : o[f] = t[f];
			return e > 2 && (o.children = e > 3 ? d.call(arguments, 2) : r), m(n, o, u, i, null);
		}
		function b(n, t, r) {
			var u, i, f, o = _({}, n.props), e = arguments.length;
			for (f in t) "key" == f ? u = t[f] : "ref" == f && "function" != typeof n.type ? i = t[f] : o[f] = t[f];
			return e > 2 && (o.children = e > 3 ? d.call(arguments, 2) : r), m(n.type, o, void 0 !== u ? u : n.key, void 0 !== i ? i : n.ref, null);
		}
		function m(r, u, i, f, o) {
			var e = {
				type: r,
				props: u,
				key: i,
				ref: f,
				__k: null,
				__: null,
				__b: 0,
				__e: null,
				__c: null,
				constructor: h,
				__v: o || ++t,
				__i: -1,
				__u: 0
			};
			return !o && n.vnode && n.vnode(e), e;
		}
		function M() {
			return { current: null };
		}
		function $(n) {
			return n.children;
		}
		function x(n, t) {
			this.props = n, this.context = t, this.__g = 0;
		}
		function S(n, t) {
			if (null == t) return n.__ && S(n.__, n.__i + 1);
			for (var r; t < n.__k.length; t++) if ((r = n.__k[t]) && r.__e) return r.__e;
			return "function" != typeof n.type || n.props.__P ? null : S(n);
		}
		function C(t) {
			var r, u = t.__v, i = u.__e, f = [], o = [], e = t.__P;
			e && ((r = _({ constructor: h }, u)).__v = u.__v + 1, n.vnode && n.vnode(r), z(e, r, u, t.__n, e.namespaceURI, 32 & u.__u ? [i] : null, f, i || S(u), 32 & u.__u, o), r.__v = u.__v, r.__.__k[r.__i] = r, E(f, r, o), u.__ = u.__e = null, r.__e != i && j(r));
		}
		function j(n) {
			if ((n = n.__) && n.__c && !n.props.__P) return n.__e = null, n.__k.some(function(t) {
				return t && (n.__e = t.__e);
			}), j(n);
		}
		function L(t) {
			(8 & t.__g || (t.__g |= 8, u.push(t), f++)) && i == n.debounceRendering || ((i = n.debounceRendering) || queueMicrotask)(H);
		}
		function H() {
			try {
				for (var n, t = 1; u.length;) u.length > t && u.sort(o), n = u.shift(), t = u.length, 8 & n.__g && C(n);
			} finally {
				(f = u.length) && (i || queueMicrotask)(H);
			}
		}
		function I(n, t, r, u, i, f, o, e, l, c, a) {
			var s, h, v, w, d, _, g = u.__k || y, k = t.length;
			for (l = q(r, t, g, l, k), s = 0; s < k; s++) null != (v = r.__k[s]) && (h = ~v.__i && g[v.__i] || p, v.__i = s, _ = z(n, v, h, i, f, o, e, l, c, a), w = v.__e, (h.ref != v.ref || 8 & h.__u) && (h.ref && G(h.ref, null, v, h), v.ref && a.push(v.ref, v.__c || w, v)), d = d || w, 4 & v.__u ? (l = A(v, l, n, !h.__v), h.__e && (h.__e = null)) : "function" == typeof v.type && void 0 !== _ ? l = _ : w && (l = w.nextSibling), v.__u &= -21);
			return r.__e = d, l;
		}
		function q(n, t, r, u, i) {
			var f, o, e, l, c, a, s, p, y, v = r.length, d = v, _ = 0, g = 0, k = n.__k = Array(i);
			for (f = 0; f < i; f++) null != (o = t[f]) && "boolean" != typeof o && "function" != typeof o ? ("object" != typeof o || o.constructor === String ? o = k[f] = m(null, o) : w(o) ? o = k[f] = m($, { children: o }) : o.constructor === h && o.__b ? o = k[f] = m(o.type, o.props, o.key, o.ref, o.__v) : k[f] = o, l = f + _, o.__ = n, o.__b = n.__b + 1, e = null, ~(c = o.__i = P(o, r, l, d)) && (d--, (e = r[c]) && (e.__u |= 2)), e && e.__v ? (o.__u |= 16, c == l - 1 ? _-- : c == l + 1 ? _++ : c != l && (c > l ? _-- : _++, g = 1)) : (~c || (i > v ? _-- : i < v && _++), "function" != typeof o.type && (o.__u |= 4))) : k[f] = null;
			if (g) {
				for (a = [], s = [], f = 0; f < i; f++) if ((o = k[f]) && 16 & o.__u) {
					for (_ = 0, p = a.length; _ < p;) a[y = _ + p >> 1] < o.__i ? _ = y + 1 : p = y;
					a[_] = o.__i, s[f] = _ + 1;
				}
				for (_ = a.length; f--;) s[f] && (s[f] == _ ? _-- : k[f].__u |= 4);
			}
			if (d) for (f = 0; f < v; f++) !(e = r[f]) || 2 & e.__u || (e.__e == u && (u = S(e)), J(e, e));
			return u;
		}
		function A(n, t, r, u) {
			var i, f, o, e;
			if ("function" == typeof n.type) {
				if (n.props.__P) return t;
				if (i = n.__k) for (f = 0; f < i.length; f++) i[f] && (i[f].__ = n, t = A(i[f], t, r, !1));
				return t;
			}
			for (t && !t.parentNode && (t = S(n)) && !t.parentNode && (t = null), o = n.__e, e = t; e && 8 == e.nodeType;) e = e.nextSibling;
			for (o != e && (!u && r.moveBefore && o.parentNode ? r.moveBefore(o, t) : r.insertBefore(o, t || null)), t = o; (t = t && t.nextSibling) && 8 == t.nodeType && !t.data.startsWith("$s"););
			return t;
		}
		function O(n, t) {
			return t = t || [], null != n && "boolean" != typeof n && (w(n) ? n.some(function(n) {
				O(n, t);
			}) : t.push(n)), t;
		}
		function P(n, t, r, u) {
			var i, f = n.key, o = n.type, e = t[r], l = e && !(2 & e.__u);
			if (null === e && null == f || l && f == e.key && o == e.type) return r;
			if (u > (l ? 1 : 0)) {
				for (i = r - 1; i >= 0; i--) if ((e = t[i]) && !(2 & e.__u) && f == e.key && o == e.type) return i;
				for (i = r + 1; i < t.length; i++) if ((e = t[i]) && !(2 & e.__u) && f == e.key && o == e.type) return i;
			}
			return -1;
		}
		function T(n, t, r) {
			null == r && (r = ""), "-" == t[0] ? n.setProperty(t, r) : n[t] = r;
		}
		function N(n, t, r, u, i) {
			var f, o;
			if ("style" == t) if ("string" == typeof r) n.style.cssText = r;
			else {
				if ("string" == typeof u && (n.style.cssText = u = ""), u) for (t in u) r && t in r || T(n.style, t);
				if (r) for (t in r) u && r[t] == u[t] || T(n.style, t, r[t]);
			}
			else if ("o" == t[0] && "n" == t[1]) "function" != typeof r && (r = null), "function" != typeof u && (u = null), (n.__e || (n.__e = {}))[t] = r, r && u || (o = a[t] || (a[t] = V(t)), (n.__a || (n.__a = {}))[t] = c, f = t != (t = t.replace(l, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? n.addEventListener(t, o, f) : n.removeEventListener(t, o, f));
			else {
				if ("http://www.w3.org/2000/svg" == i) t = t.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
				else if ("width" != t && "height" != t && "href" != t && "list" != t && "form" != t && "tabIndex" != t && "download" != t && "rowSpan" != t && "colSpan" != t && "role" != t && "popover" != t && t in n) try {
					return void (n[t] = null == r ? "" : r);
				} catch (n) {}
				if ("function" == typeof r) return;
				null == r || !1 === r && "-" != t[4] ? n.removeAttribute(t) : n.setAttribute(t, "popover" == t && 1 == r ? "" : r);
			}
		}
		function V(t) {
			return function(r) {
				var u = this.__e;
				if (u) {
					if (u = u[t], null == r[e]) r[e] = c++;
					else if (r[e] < this.__a[t]) return;
					return u(n.event ? n.event(r) : r);
				}
			};
		}
		function z(t, r, u, i, f, o, e, l, c, a) {
			var s, p, v, d, k, b, m, M, C, j, L, H, q, A, O, P, T, N, V = r.type;
			if (r.constructor !== h) return null;
			128 & u.__u && (c = 32 & u.__u, s = u.__c.__z) && (r.__u |= c, p = o = [], 8 == s.nodeType ? l = B(s, o) : o.push(s), l = o[0] || l), (s = n.__b) && s(r);
			n: if ("function" == typeof V) {
				v = e.length;
				try {
					if (M = r.props, C = (s = V.prototype) && s.render, j = (s = V.contextType) && i[s.__c], L = s ? j ? j.props.value : s.__ : i, (d = u.__c) ? (r.__c = d, 2 & d.__g && (d.__g |= 1)) : (C ? r.__c = d = new V(M, L) : (r.__c = d = new x(M, L), d.constructor = V, d.render = K), j && j.sub(d), d.state || (d.state = {}), d.__n = i, d.__g |= 8, d.__h = [], d.__k = []), C && (d.__s || (d.__s = d.state), V.getDerivedStateFromProps && (d.__s == d.state && (d.__s = _({}, d.__s)), _(d.__s, V.getDerivedStateFromProps(M, d.__s)))), k = d.props, b = d.state, d.__v = r, u.__c) {
						if (M !== k && C && !V.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(M, L), r.__v == u.__v && !(8 & d.__g) || !(4 & d.__g) && d.shouldComponentUpdate && !1 === d.shouldComponentUpdate(M, d.__s, L)) {
							r.__v != u.__v && (d.props = M, d.state = d.__s, d.__g &= -9), r.__e = u.__e, r.__k = u.__k, r.__k.some(function(n) {
								n && (n.__ = r);
							}), y.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && e.push(d), l = S(u);
							break n;
						}
						d.componentWillUpdate && d.componentWillUpdate(M, d.__s, L), C && d.componentDidUpdate && d.__h.push(function() {
							d.componentDidUpdate(k, b, m);
						});
					} else C && !V.getDerivedStateFromProps && d.componentWillMount && d.componentWillMount(), C && d.componentDidMount && d.__h.push(d.componentDidMount);
					d.context = L, d.props = M, d.__P = t, d.__g &= -5, H = n.__r, q = C ? 25 : 0;
					do {
						d.__g &= -9, H && H(r), s = d.render(d.props, d.state = d.__s, d.context);
					} while (8 & d.__g && ++q < 25);
					C && (y.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (i = _({}, i, d.getChildContext())), C && u.__c && d.getSnapshotBeforeUpdate && (m = d.getSnapshotBeforeUpdate(k, b)), A = s && s.type === $ && null == s.key ? s.props.children : s, M.__P && (s = l, f = (t = M.__P).namespaceURI, c = o = null, u.props && u.props.__P != t && (u.__k.some(function(n) {
						n && J(n, n);
					}), u.__k = null), l = u.__k ? S(u, 0) : null), l = I(t, w(A) ? A : [A], r, u, i, f, o, e, l, c, a), M.__P && (r.__e = null, l = s), r.__u &= -161, p && p.some(g), d.__h.length && e.push(d), 1 & d.__g && (d.__g &= -4);
				} catch (t) {
					if (e.length = v, r.__v = null, c || o) if (t && t.then) {
						if (r.__u |= 128 | c, o) {
							for (~(T = o.indexOf(l || void 0)) || (T = o.length); (N = o[T - 1]) && 8 == N.nodeType;) T--;
							for (; T < o.length; T++) if (N = o[T]) if (o[T] = null, O) {
								if (N == P) break;
							} else {
								if (8 != N.nodeType) break;
								N.data.startsWith("$s") && (P = B(O = N));
							}
						}
						if (!O) {
							for (; l && 8 == l.nodeType && l.nextSibling;) l = l.nextSibling;
							O = l;
						}
						(s = B(O = r.__c.__z || (r.__c.__z = O))) ? (r.__e = O, l = s) : r.__e = l, l = l && l.nextSibling;
					} else o && o.some(g);
					else r.__e = u.__e;
					r.__k || (r.__k = u.__k || []), t && t.then || D(r), n.__e(t, r, u);
				}
			} else l = r.__e = F(u.__e, r, u, i, f, o, e, c, a, t);
			return (s = n.diffed) && s(r), l;
		}
		function B(n, t) {
			if (n && 8 == n.nodeType && n.data.startsWith("$s")) for (var r = 1; n = n.nextSibling;) {
				if (8 == n.nodeType) {
					if (n.data.startsWith("$s")) r++;
					else if (n.data.startsWith("/$s") && !--r) return n;
				}
				t && t.push(n);
			}
		}
		function D(n) {
			n && (n.__c && (n.__c.__g |= 4), n.__k && n.__k.some(D));
		}
		function E(t, r, u) {
			for (var i = 0; i < u.length;) G(u[i++], u[i++], u[i++]);
			n.__c && n.__c(r, t), t.some(function(r) {
				try {
					t = r.__h, r.__h = [], t.some(function(n) {
						n.call(r);
					});
				} catch (t) {
					n.__e(t, r.__v);
				}
			});
		}
		function F(t, r, u, i, f, o, e, l, c, a) {
			var s, h, y, _, k, b, m, M, $ = u.props || p, x = r.props, C = r.type;
			if ("svg" == C ? f = "http://www.w3.org/2000/svg" : "math" == C ? f = "http://www.w3.org/1998/Math/MathML" : f || (f = "http://www.w3.org/1999/xhtml"), o) {
				for (s = 0; s < o.length; s++) if ((k = o[s]) && (C ? k.localName == C : 3 == k.nodeType)) {
					t = k, o[s] = null;
					break;
				}
			}
			if (!t) {
				if (M = a.ownerDocument || document, !C) return M.createTextNode(x);
				t = M.createElementNS(f, C, x.is ? x : a), l && (n.__m && n.__m(r, o), l = !1), o = null;
			}
			if (C) {
				if (a = "template" == C && t.content || t, o = "textarea" == C && null != x.defaultValue ? null : o && d.call(a.childNodes), !l && o) for ($ = {}, s = 0; s < t.attributes.length; s++) $[(k = t.attributes[s]).name] = k.value;
				for (s in $) k = $[s], "dangerouslySetInnerHTML" == s ? y = k : "children" == s || s in x || "value" == s && "defaultValue" in x || "checked" == s && "defaultChecked" in x || N(t, s, null, k, f);
				for (s in x) k = x[s], "children" == s ? _ = k : "dangerouslySetInnerHTML" == s ? h = k : "value" == s ? b = k : "checked" == s ? m = k : l && "function" != typeof k || $[s] === k || N(t, s, k, $[s], f);
				h ? (l || y && (h.__html == y.__html || h.__html == t.innerHTML) || (t.innerHTML = h.__html), r.__k = []) : (y && (t.textContent = ""), ("foreignObject" == C || "http://www.w3.org/1998/Math/MathML" == f && v.test(C)) && (f = "http://www.w3.org/1999/xhtml"), I(a, w(_) ? _ : [_], r, u, i, f, o, e, o ? o[0] : u.__k && S(u, 0), l, c), o && o.some(g)), l && "textarea" != C || (s = "value", "progress" == C && null == b ? t.removeAttribute(s) : null == b || b === t[s] && ("progress" != C || b) || N(t, s, b, $[s], f), s = "checked", null != m && m != t[s] && N(t, s, m, $[s], f));
			} else $ === x || l && t.data == x || (t.data = x);
			return t;
		}
		function G(t, r, u, i) {
			try {
				"function" == typeof t ? r ? r.__x = t(r) || 1 : i && (i = i.__c || i.__e) && (r = i.__x) && (i.__x = null, "function" == typeof r ? r() : t(null)) : t.current = r;
			} catch (t) {
				n.__e(t, u);
			}
		}
		function J(t, r, u) {
			var i, f, o, e;
			if (n.unmount && n.unmount(t), !(i = t.ref) || i.current && i.current != t.__e || G(i, null, r, t), i = t.__c) {
				if (i.componentWillUnmount) try {
					i.componentWillUnmount();
				} catch (t) {
					n.__e(t, r);
				}
				i.__P = i.__n = null;
			}
			if (i = t.__k) for (e = 0; e < i.length; e++) i[e] && J(i[e], r, "function" != typeof t.type || u && !t.props.__P);
			!u && (i = t.__c) && (i = i.__z) && (f = B(i, o = [])) && (i == t.__e && o.some(g), g(f), g(i)), u || g(t.__e), t.__e = t.__c = t.__ = null;
		}
		function K(n, t, r) {
			return this.constructor(n, r);
		}
		function Q(t, r) {
			var u, i, f, o;
			n.__ && n.__(t, r), 9 == r.nodeType && (r = r.documentElement), i = (u = t && 32 & t.__u) ? null : r.__k, r.__k = m($, { children: [t] }), f = [], o = [], z(r, r.__k, i || p, p, r.namespaceURI, i ? null : r.firstChild ? d.call(r.childNodes) : null, f, i ? i.__e : r.firstChild, u, o), E(f, r.__k, o), r.__k.props.children = null;
		}
		function R(n, t) {
			n && "object" == typeof n && (n.__u |= 32), Q(n, t);
		}
		function U(n) {
			function t(n) {
				var r, u;
				return this.getChildContext || (r = new Set(), (u = {})[t.__c] = this, this.getChildContext = function() {
					return u;
				}, this.shouldComponentUpdate = function(n) {
					this.props.value != n.value && r.forEach(function(n) {
						n.__g |= 4, L(n);
					});
				}, this.sub = function(n) {
					r.add(n);
					var t = n.componentWillUnmount;
					n.componentWillUnmount = function() {
						r.delete(n), t && t.call(n);
					};
				}), n.children;
			}
			return t.__c = "__cC" + s++, t.__ = n, t.Provider = (t.Consumer = function(n, t) {
				return n.children(t);
			}).contextType = t, t;
		}
		function W(n) {
			return n.children;
		}
		function X(n, t) {
			return m(W, {
				__P: t,
				children: n
			});
		}
		n = { __e: function(n, t, r, u) {
			for (var i, o, e; t = t.__;) if ((i = t.__c) && !(1 & i.__g)) {
				i.__g |= 4;
				try {
					if ((e = (o = i.constructor) && o.getDerivedStateFromError) && i.setState(o.getDerivedStateFromError(n)), i.componentDidCatch && (i.componentDidCatch(n, u || {}), e = 1), e && 8 & i.__g) return void (i.__g |= 2);
				} catch (t) {
					n = t;
				}
			}
			throw f = 0, n;
		} }, t = 0, r = function(n) {
			return null != n && n.constructor === h;
		}, x.prototype.setState = function(n, t) {
			var r = this.__s;
			r && r != this.state || (r = this.__s = _({}, this.state)), "function" == typeof n && (n = n(_({}, r), this.props)), n && (_(r, n), this.__v && (t && this.__k.push(t), L(this)));
		}, x.prototype.forceUpdate = function(n) {
			this.__v && (this.__g |= 4, n && this.__h.push(n), L(this));
		}, x.prototype.render = $, u = [], f = 0, o = function(n, t) {
			return n.__v.__b - t.__v.__b;
		}, e = Symbol(), l = /(PointerCapture)$|Capture$/i, c = 0, a = {}, s = 0;
	})
};
