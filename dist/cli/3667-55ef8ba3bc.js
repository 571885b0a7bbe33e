export const id = 3667;
export const ids = [3667];
export const modules = {
	45936: ((module, __unused_webpack_exports, __webpack_require__) => {
		module.exports = __webpack_require__(99356);
	}),
	99356: ((module) => {
		var AsyncLock = function(opts) {
			opts = opts || {};
			this.Promise = opts.Promise || Promise;
			this.queues = Object.create(null);
			this.domainReentrant = opts.domainReentrant || false;
			if (this.domainReentrant) {
				if (typeof process === "undefined" || typeof process.domain === "undefined") {
					throw new Error("Domain-reentrant locks require `process.domain` to exist. Please flip `opts.domainReentrant = false`, " + "use a NodeJS version that still implements Domain, or install a browser polyfill.");
				}
				this.domains = Object.create(null);
			}
			this.timeout = opts.timeout || AsyncLock.DEFAULT_TIMEOUT;
			this.maxOccupationTime = opts.maxOccupationTime || AsyncLock.DEFAULT_MAX_OCCUPATION_TIME;
			this.maxExecutionTime = opts.maxExecutionTime || AsyncLock.DEFAULT_MAX_EXECUTION_TIME;
			if (opts.maxPending === Infinity || Number.isInteger(opts.maxPending) && opts.maxPending >= 0) {
				this.maxPending = opts.maxPending;
			} else {
				this.maxPending = AsyncLock.DEFAULT_MAX_PENDING;
			}
		};
		AsyncLock.DEFAULT_TIMEOUT = 0;
		AsyncLock.DEFAULT_MAX_OCCUPATION_TIME = 0;
		AsyncLock.DEFAULT_MAX_EXECUTION_TIME = 0;
		AsyncLock.DEFAULT_MAX_PENDING = 1e3;
		AsyncLock.prototype.acquire = function(key, fn, cb, opts) {
			if (Array.isArray(key)) {
				return this._acquireBatch(key, fn, cb, opts);
			}
			if (typeof fn !== "function") {
				throw new Error("You must pass a function to execute");
			}
			var deferredResolve = null;
			var deferredReject = null;
			var deferred = null;
			if (typeof cb !== "function") {
				opts = cb;
				cb = null;
				deferred = new this.Promise(function(resolve, reject) {
					deferredResolve = resolve;
					deferredReject = reject;
				});
			}
			opts = opts || {};
			var resolved = false;
			var timer = null;
			var occupationTimer = null;
			var executionTimer = null;
			var self = this;
			var done = function(locked, err, ret) {
				if (occupationTimer) {
					clearTimeout(occupationTimer);
					occupationTimer = null;
				}
				if (executionTimer) {
					clearTimeout(executionTimer);
					executionTimer = null;
				}
				if (locked) {
					if (!!self.queues[key] && self.queues[key].length === 0) {
						delete self.queues[key];
					}
					if (self.domainReentrant) {
						delete self.domains[key];
					}
				}
				if (!resolved) {
					if (!deferred) {
						if (typeof cb === "function") {
							cb(err, ret);
						}
					} else {
						if (err) {
							deferredReject(err);
						} else {
							deferredResolve(ret);
						}
					}
					resolved = true;
				}
				if (locked) {
					if (!!self.queues[key] && self.queues[key].length > 0) {
						self.queues[key].shift()();
					}
				}
			};
			var exec = function(locked) {
				if (resolved) {
					return done(locked);
				}
				if (timer) {
					clearTimeout(timer);
					timer = null;
				}
				if (self.domainReentrant && locked) {
					self.domains[key] = process.domain;
				}
				var maxExecutionTime = opts.maxExecutionTime || self.maxExecutionTime;
				if (maxExecutionTime) {
					executionTimer = setTimeout(function() {
						if (!!self.queues[key]) {
							done(locked, new Error("Maximum execution time is exceeded " + key));
						}
					}, maxExecutionTime);
				}
				if (fn.length === 1) {
					var called = false;
					try {
						fn(function(err, ret) {
							if (!called) {
								called = true;
								done(locked, err, ret);
							}
						});
					} catch (err) {
						if (!called) {
							called = true;
							done(locked, err);
						}
					}
				} else {
					self._promiseTry(function() {
						return fn();
					}).then(function(ret) {
						done(locked, undefined, ret);
					}, function(error) {
						done(locked, error);
					});
				}
			};
			if (self.domainReentrant && !!process.domain) {
				exec = process.domain.bind(exec);
			}
			var maxPending = opts.maxPending || self.maxPending;
			if (!self.queues[key]) {
				self.queues[key] = [];
				exec(true);
			} else if (self.domainReentrant && !!process.domain && process.domain === self.domains[key]) {
				exec(false);
			} else if (self.queues[key].length >= maxPending) {
				done(false, new Error("Too many pending tasks in queue " + key));
			} else {
				var taskFn = function() {
					exec(true);
				};
				if (opts.skipQueue) {
					self.queues[key].unshift(taskFn);
				} else {
					self.queues[key].push(taskFn);
				}
				var timeout = opts.timeout || self.timeout;
				if (timeout) {
					timer = setTimeout(function() {
						timer = null;
						done(false, new Error("async-lock timed out in queue " + key));
					}, timeout);
				}
			}
			var maxOccupationTime = opts.maxOccupationTime || self.maxOccupationTime;
			if (maxOccupationTime) {
				occupationTimer = setTimeout(function() {
					if (!!self.queues[key]) {
						done(false, new Error("Maximum occupation time is exceeded in queue " + key));
					}
				}, maxOccupationTime);
			}
			if (deferred) {
				return deferred;
			}
		};
		AsyncLock.prototype._acquireBatch = function(keys, fn, cb, opts) {
			var seen = Object.create(null);
			keys = keys.filter(function(key) {
				if (seen[key]) {
					return false;
				}
				seen[key] = true;
				return true;
			});
			if (typeof cb !== "function") {
				opts = cb;
				cb = null;
			}
			var self = this;
			var getFn = function(key, fn) {
				return function(cb) {
					self.acquire(key, fn, cb, opts);
				};
			};
			var fnx = keys.reduceRight(function(prev, key) {
				return getFn(key, prev);
			}, fn);
			if (typeof cb === "function") {
				fnx(cb);
			} else {
				return new this.Promise(function(resolve, reject) {
					if (fnx.length === 1) {
						fnx(function(err, ret) {
							if (err) {
								reject(err);
							} else {
								resolve(ret);
							}
						});
					} else {
						resolve(fnx());
					}
				});
			}
		};
		AsyncLock.prototype.isBusy = function(key) {
			if (!key) {
				return Object.keys(this.queues).length > 0;
			} else {
				return !!this.queues[key];
			}
		};
		AsyncLock.prototype._promiseTry = function(fn) {
			try {
				return this.Promise.resolve(fn());
			} catch (e) {
				return this.Promise.reject(e);
			}
		};
		module.exports = AsyncLock;
	}),
	39308: ((module) => {
		function escapeRegExp(string) {
			return string.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
		}
		function replaceAll(str, search, replacement) {
			search = search instanceof RegExp ? search : new RegExp(escapeRegExp(search), "g");
			return str.replace(search, replacement);
		}
		var CleanGitRef = { clean: function clean(value) {
			if (typeof value !== "string") {
				throw new Error("Expected a string, received: " + value);
			}
			value = replaceAll(value, "./", "/");
			value = replaceAll(value, "..", ".");
			value = replaceAll(value, " ", "-");
			value = replaceAll(value, /^[~^:?*\\\-]/g, "");
			value = replaceAll(value, /[~^:?*\\]/g, "-");
			value = replaceAll(value, /[~^:?*\\\-]$/g, "");
			value = replaceAll(value, "@{", "-");
			value = replaceAll(value, /\.$/g, "");
			value = replaceAll(value, /\/$/g, "");
			value = replaceAll(value, /\.lock$/g, "");
			return value;
		} };
		module.exports = CleanGitRef;
	}),
	84891: ((__unused_webpack_module, exports) => {
		var CRC32;
		(function(factory) {
			if (typeof DO_NOT_EXPORT_CRC === "undefined") {
				if (true) {
					factory(exports);
				} else {}
			} else {
				factory(CRC32 = {});
			}
		})(function(CRC32) {
			CRC32.version = "1.2.2";
			function signed_crc_table() {
				var c = 0, table = new Array(256);
				for (var n = 0; n != 256; ++n) {
					c = n;
					c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1;
					c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1;
					c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1;
					c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1;
					c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1;
					c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1;
					c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1;
					c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1;
					table[n] = c;
				}
				return typeof Int32Array !== "undefined" ? new Int32Array(table) : table;
			}
			var T0 = signed_crc_table();
			function slice_by_16_tables(T) {
				var c = 0, v = 0, n = 0, table = typeof Int32Array !== "undefined" ? new Int32Array(4096) : new Array(4096);
				for (n = 0; n != 256; ++n) table[n] = T[n];
				for (n = 0; n != 256; ++n) {
					v = T[n];
					for (c = 256 + n; c < 4096; c += 256) v = table[c] = v >>> 8 ^ T[v & 255];
				}
				var out = [];
				for (n = 1; n != 16; ++n) out[n - 1] = typeof Int32Array !== "undefined" ? table.subarray(n * 256, n * 256 + 256) : table.slice(n * 256, n * 256 + 256);
				return out;
			}
			var TT = slice_by_16_tables(T0);
			var T1 = TT[0], T2 = TT[1], T3 = TT[2], T4 = TT[3], T5 = TT[4];
			var T6 = TT[5], T7 = TT[6], T8 = TT[7], T9 = TT[8], Ta = TT[9];
			var Tb = TT[10], Tc = TT[11], Td = TT[12], Te = TT[13], Tf = TT[14];
			function crc32_bstr(bstr, seed) {
				var C = seed ^ -1;
				for (var i = 0, L = bstr.length; i < L;) C = C >>> 8 ^ T0[(C ^ bstr.charCodeAt(i++)) & 255];
				return ~C;
			}
			function crc32_buf(B, seed) {
				var C = seed ^ -1, L = B.length - 15, i = 0;
				for (; i < L;) C = Tf[B[i++] ^ C & 255] ^ Te[B[i++] ^ C >> 8 & 255] ^ Td[B[i++] ^ C >> 16 & 255] ^ Tc[B[i++] ^ C >>> 24] ^ Tb[B[i++]] ^ Ta[B[i++]] ^ T9[B[i++]] ^ T8[B[i++]] ^ T7[B[i++]] ^ T6[B[i++]] ^ T5[B[i++]] ^ T4[B[i++]] ^ T3[B[i++]] ^ T2[B[i++]] ^ T1[B[i++]] ^ T0[B[i++]];
				L += 15;
				while (i < L) C = C >>> 8 ^ T0[(C ^ B[i++]) & 255];
				return ~C;
			}
			function crc32_str(str, seed) {
				var C = seed ^ -1;
				for (var i = 0, L = str.length, c = 0, d = 0; i < L;) {
					c = str.charCodeAt(i++);
					if (c < 128) {
						C = C >>> 8 ^ T0[(C ^ c) & 255];
					} else if (c < 2048) {
						C = C >>> 8 ^ T0[(C ^ (192 | c >> 6 & 31)) & 255];
						C = C >>> 8 ^ T0[(C ^ (128 | c & 63)) & 255];
					} else if (c >= 55296 && c < 57344) {
						c = (c & 1023) + 64;
						d = str.charCodeAt(i++) & 1023;
						C = C >>> 8 ^ T0[(C ^ (240 | c >> 8 & 7)) & 255];
						C = C >>> 8 ^ T0[(C ^ (128 | c >> 2 & 63)) & 255];
						C = C >>> 8 ^ T0[(C ^ (128 | d >> 6 & 15 | (c & 3) << 4)) & 255];
						C = C >>> 8 ^ T0[(C ^ (128 | d & 63)) & 255];
					} else {
						C = C >>> 8 ^ T0[(C ^ (224 | c >> 12 & 15)) & 255];
						C = C >>> 8 ^ T0[(C ^ (128 | c >> 6 & 63)) & 255];
						C = C >>> 8 ^ T0[(C ^ (128 | c & 63)) & 255];
					}
				}
				return ~C;
			}
			CRC32.table = T0;
			CRC32.bstr = crc32_bstr;
			CRC32.buf = crc32_buf;
			CRC32.str = crc32_str;
		});
	}),
	61832: ((module, __unused_webpack_exports, __webpack_require__) => {
		var onp = __webpack_require__(72031);
		function longestCommonSubsequence(file1, file2) {
			var diff = new onp(file1, file2);
			diff.compose();
			var ses = diff.getses();
			var root;
			var prev;
			var file1RevIdx = file1.length - 1, file2RevIdx = file2.length - 1;
			for (var i = ses.length - 1; i >= 0; --i) {
				if (ses[i].t === diff.SES_COMMON) {
					if (prev) {
						prev.chain = {
							file1index: file1RevIdx,
							file2index: file2RevIdx,
							chain: null
						};
						prev = prev.chain;
					} else {
						root = {
							file1index: file1RevIdx,
							file2index: file2RevIdx,
							chain: null
						};
						prev = root;
					}
					file1RevIdx--;
					file2RevIdx--;
				} else if (ses[i].t === diff.SES_DELETE) {
					file1RevIdx--;
				} else if (ses[i].t === diff.SES_ADD) {
					file2RevIdx--;
				}
			}
			var tail = {
				file1index: -1,
				file2index: -1,
				chain: null
			};
			if (!prev) {
				return tail;
			}
			prev.chain = tail;
			return root;
		}
		function diffIndices(file1, file2) {
			var result = [];
			var tail1 = file1.length;
			var tail2 = file2.length;
			for (var candidate = longestCommonSubsequence(file1, file2); candidate !== null; candidate = candidate.chain) {
				var mismatchLength1 = tail1 - candidate.file1index - 1;
				var mismatchLength2 = tail2 - candidate.file2index - 1;
				tail1 = candidate.file1index;
				tail2 = candidate.file2index;
				if (mismatchLength1 || mismatchLength2) {
					result.push({
						file1: [tail1 + 1, mismatchLength1],
						file2: [tail2 + 1, mismatchLength2]
					});
				}
			}
			result.reverse();
			return result;
		}
		function diff3MergeIndices(a, o, b) {
			var i;
			var m1 = diffIndices(o, a);
			var m2 = diffIndices(o, b);
			var hunks = [];
			function addHunk(h, side) {
				hunks.push([
					h.file1[0],
					side,
					h.file1[1],
					h.file2[0],
					h.file2[1]
				]);
			}
			for (i = 0; i < m1.length; i++) {
				addHunk(m1[i], 0);
			}
			for (i = 0; i < m2.length; i++) {
				addHunk(m2[i], 2);
			}
			hunks.sort(function(x, y) {
				return x[0] - y[0];
			});
			var result = [];
			var commonOffset = 0;
			function copyCommon(targetOffset) {
				if (targetOffset > commonOffset) {
					result.push([
						1,
						commonOffset,
						targetOffset - commonOffset
					]);
					commonOffset = targetOffset;
				}
			}
			for (var hunkIndex = 0; hunkIndex < hunks.length; hunkIndex++) {
				var firstHunkIndex = hunkIndex;
				var hunk = hunks[hunkIndex];
				var regionLhs = hunk[0];
				var regionRhs = regionLhs + hunk[2];
				while (hunkIndex < hunks.length - 1) {
					var maybeOverlapping = hunks[hunkIndex + 1];
					var maybeLhs = maybeOverlapping[0];
					if (maybeLhs > regionRhs) break;
					regionRhs = Math.max(regionRhs, maybeLhs + maybeOverlapping[2]);
					hunkIndex++;
				}
				copyCommon(regionLhs);
				if (firstHunkIndex == hunkIndex) {
					if (hunk[4] > 0) {
						result.push([
							hunk[1],
							hunk[3],
							hunk[4]
						]);
					}
				} else {
					var regions = {
						0: [
							a.length,
							-1,
							o.length,
							-1
						],
						2: [
							b.length,
							-1,
							o.length,
							-1
						]
					};
					for (i = firstHunkIndex; i <= hunkIndex; i++) {
						hunk = hunks[i];
						var side = hunk[1];
						var r = regions[side];
						var oLhs = hunk[0];
						var oRhs = oLhs + hunk[2];
						var abLhs = hunk[3];
						var abRhs = abLhs + hunk[4];
						r[0] = Math.min(abLhs, r[0]);
						r[1] = Math.max(abRhs, r[1]);
						r[2] = Math.min(oLhs, r[2]);
						r[3] = Math.max(oRhs, r[3]);
					}
					var aLhs = regions[0][0] + (regionLhs - regions[0][2]);
					var aRhs = regions[0][1] + (regionRhs - regions[0][3]);
					var bLhs = regions[2][0] + (regionLhs - regions[2][2]);
					var bRhs = regions[2][1] + (regionRhs - regions[2][3]);
					result.push([
						-1,
						aLhs,
						aRhs - aLhs,
						regionLhs,
						regionRhs - regionLhs,
						bLhs,
						bRhs - bLhs
					]);
				}
				commonOffset = regionRhs;
			}
			copyCommon(o.length);
			return result;
		}
		function diff3Merge(a, o, b) {
			var result = [];
			var files = [
				a,
				o,
				b
			];
			var indices = diff3MergeIndices(a, o, b);
			var okLines = [];
			function flushOk() {
				if (okLines.length) {
					result.push({ ok: okLines });
				}
				okLines = [];
			}
			function pushOk(xs) {
				for (var j = 0; j < xs.length; j++) {
					okLines.push(xs[j]);
				}
			}
			function isTrueConflict(rec) {
				if (rec[2] != rec[6]) return true;
				var aoff = rec[1];
				var boff = rec[5];
				for (var j = 0; j < rec[2]; j++) {
					if (a[j + aoff] != b[j + boff]) return true;
				}
				return false;
			}
			for (var i = 0; i < indices.length; i++) {
				var x = indices[i];
				var side = x[0];
				if (side == -1) {
					if (!isTrueConflict(x)) {
						pushOk(files[0].slice(x[1], x[1] + x[2]));
					} else {
						flushOk();
						result.push({ conflict: {
							a: a.slice(x[1], x[1] + x[2]),
							aIndex: x[1],
							o: o.slice(x[3], x[3] + x[4]),
							oIndex: x[3],
							b: b.slice(x[5], x[5] + x[6]),
							bIndex: x[5]
						} });
					}
				} else {
					pushOk(files[side].slice(x[1], x[1] + x[2]));
				}
			}
			flushOk();
			return result;
		}
		module.exports = diff3Merge;
	}),
	72031: ((module) => {
		module.exports = function(a_, b_) {
			var a = a_, b = b_, m = a.length, n = b.length, reverse = false, ed = null, offset = m + 1, path = [], pathposi = [], ses = [], lcs = "", SES_DELETE = -1, SES_COMMON = 0, SES_ADD = 1;
			var tmp1, tmp2;
			var init = function() {
				if (m >= n) {
					tmp1 = a;
					tmp2 = m;
					a = b;
					b = tmp1;
					m = n;
					n = tmp2;
					reverse = true;
					offset = m + 1;
				}
			};
			var P = function(x, y, k) {
				return {
					"x": x,
					"y": y,
					"k": k
				};
			};
			var seselem = function(elem, t) {
				return {
					"elem": elem,
					"t": t
				};
			};
			var snake = function(k, p, pp) {
				var r, x, y;
				if (p > pp) {
					r = path[k - 1 + offset];
				} else {
					r = path[k + 1 + offset];
				}
				y = Math.max(p, pp);
				x = y - k;
				while (x < m && y < n && a[x] === b[y]) {
					++x;
					++y;
				}
				path[k + offset] = pathposi.length;
				pathposi[pathposi.length] = new P(x, y, r);
				return y;
			};
			var recordseq = function(epc) {
				var x_idx, y_idx, px_idx, py_idx, i;
				x_idx = y_idx = 1;
				px_idx = py_idx = 0;
				for (i = epc.length - 1; i >= 0; --i) {
					while (px_idx < epc[i].x || py_idx < epc[i].y) {
						if (epc[i].y - epc[i].x > py_idx - px_idx) {
							if (reverse) {
								ses[ses.length] = new seselem(b[py_idx], SES_DELETE);
							} else {
								ses[ses.length] = new seselem(b[py_idx], SES_ADD);
							}
							++y_idx;
							++py_idx;
						} else if (epc[i].y - epc[i].x < py_idx - px_idx) {
							if (reverse) {
								ses[ses.length] = new seselem(a[px_idx], SES_ADD);
							} else {
								ses[ses.length] = new seselem(a[px_idx], SES_DELETE);
							}
							++x_idx;
							++px_idx;
						} else {
							ses[ses.length] = new seselem(a[px_idx], SES_COMMON);
							lcs += a[px_idx];
							++x_idx;
							++y_idx;
							++px_idx;
							++py_idx;
						}
					}
				}
			};
			init();
			return {
				SES_DELETE: -1,
				SES_COMMON: 0,
				SES_ADD: 1,
				editdistance: function() {
					return ed;
				},
				getlcs: function() {
					return lcs;
				},
				getses: function() {
					return ses;
				},
				compose: function() {
					var delta, size, fp, p, r, epc, i, k;
					delta = n - m;
					size = m + n + 3;
					fp = {};
					for (i = 0; i < size; ++i) {
						fp[i] = -1;
						path[i] = -1;
					}
					p = -1;
					do {
						++p;
						for (k = -p; k <= delta - 1; ++k) {
							fp[k + offset] = snake(k, fp[k - 1 + offset] + 1, fp[k + 1 + offset]);
						}
						for (k = delta + p; k >= delta + 1; --k) {
							fp[k + offset] = snake(k, fp[k - 1 + offset] + 1, fp[k + 1 + offset]);
						}
						fp[delta + offset] = snake(delta, fp[delta - 1 + offset] + 1, fp[delta + 1 + offset]);
					} while (fp[delta + offset] !== n);
					ed = delta + 2 * p;
					r = path[delta + offset];
					epc = [];
					while (r !== -1) {
						epc[epc.length] = new P(pathposi[r].x, pathposi[r].y, null);
						r = pathposi[r].k;
					}
					recordseq(epc);
				}
			};
		};
	}),
	70298: ((module) => {
		function makeArray(subject) {
			return Array.isArray(subject) ? subject : [subject];
		}
		const EMPTY = "";
		const SPACE = " ";
		const ESCAPE = "\\";
		const REGEX_TEST_BLANK_LINE = /^\s+$/;
		const REGEX_INVALID_TRAILING_BACKSLASH = /(?:[^\\]|^)\\$/;
		const REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/;
		const REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/;
		const REGEX_SPLITALL_CRLF = /\r?\n/g;
		const REGEX_TEST_INVALID_PATH = /^\.*\/|^\.+$/;
		const SLASH = "/";
		let TMP_KEY_IGNORE = "node-ignore";
		if (typeof Symbol !== "undefined") {
			TMP_KEY_IGNORE = Symbol.for("node-ignore");
		}
		const KEY_IGNORE = TMP_KEY_IGNORE;
		const define = (object, key, value) => Object.defineProperty(object, key, { value });
		const REGEX_REGEXP_RANGE = /([0-z])-([0-z])/g;
		const RETURN_FALSE = () => false;
		const sanitizeRange = (range) => range.replace(REGEX_REGEXP_RANGE, (match, from, to) => from.charCodeAt(0) <= to.charCodeAt(0) ? match : EMPTY);
		const cleanRangeBackSlash = (slashes) => {
			const { length } = slashes;
			return slashes.slice(0, length - length % 2);
		};
		const REPLACERS = [
			[/^\uFEFF/, () => EMPTY],
			[/((?:\\\\)*?)(\\?\s+)$/, (_, m1, m2) => m1 + (m2.indexOf("\\") === 0 ? SPACE : EMPTY)],
			[/(\\+?)\s/g, (_, m1) => {
				const { length } = m1;
				return m1.slice(0, length - length % 2) + SPACE;
			}],
			[/[\\$.|*+(){^]/g, (match) => `\\${match}`],
			[/(?!\\)\?/g, () => "[^/]"],
			[/^\//, () => "^"],
			[/\//g, () => "\\/"],
			[/^\^*\\\*\\\*\\\//, () => "^(?:.*\\/)?"],
			[/^(?=[^^])/, function startingReplacer() {
				return !/\/(?!$)/.test(this) ? "(?:^|\\/)" : "^";
			}],
			[/\\\/\\\*\\\*(?=\\\/|$)/g, (_, index, str) => index + 6 < str.length ? "(?:\\/[^\\/]+)*" : "\\/.+"],
			[/(^|[^\\]+)(\\\*)+(?=.+)/g, (_, p1, p2) => {
				const unescaped = p2.replace(/\\\*/g, "[^\\/]*");
				return p1 + unescaped;
			}],
			[/\\\\\\(?=[$.|*+(){^])/g, () => ESCAPE],
			[/\\\\/g, () => ESCAPE],
			[/(\\)?\[([^\]/]*?)(\\*)($|\])/g, (match, leadEscape, range, endEscape, close) => leadEscape === ESCAPE ? `\\[${range}${cleanRangeBackSlash(endEscape)}${close}` : close === "]" ? endEscape.length % 2 === 0 ? `[${sanitizeRange(range)}${endEscape}]` : "[]" : "[]"],
			[/(?:[^*])$/, (match) => /\/$/.test(match) ? `${match}$` : `${match}(?=$|\\/$)`],
			[/(\^|\\\/)?\\\*$/, (_, p1) => {
				const prefix = p1 ? `${p1}[^/]+` : "[^/]*";
				return `${prefix}(?=$|\\/$)`;
			}]
		];
		const regexCache = Object.create(null);
		const makeRegex = (pattern, ignoreCase) => {
			let source = regexCache[pattern];
			if (!source) {
				source = REPLACERS.reduce((prev, [matcher, replacer]) => prev.replace(matcher, replacer.bind(pattern)), pattern);
				regexCache[pattern] = source;
			}
			return ignoreCase ? new RegExp(source, "i") : new RegExp(source);
		};
		const isString = (subject) => typeof subject === "string";
		const checkPattern = (pattern) => pattern && isString(pattern) && !REGEX_TEST_BLANK_LINE.test(pattern) && !REGEX_INVALID_TRAILING_BACKSLASH.test(pattern) && pattern.indexOf("#") !== 0;
		const splitPattern = (pattern) => pattern.split(REGEX_SPLITALL_CRLF);
		class IgnoreRule {
			constructor(origin, pattern, negative, regex) {
				this.origin = origin;
				this.pattern = pattern;
				this.negative = negative;
				this.regex = regex;
			}
		}
		const createRule = (pattern, ignoreCase) => {
			const origin = pattern;
			let negative = false;
			if (pattern.indexOf("!") === 0) {
				negative = true;
				pattern = pattern.substr(1);
			}
			pattern = pattern.replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, "!").replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, "#");
			const regex = makeRegex(pattern, ignoreCase);
			return new IgnoreRule(origin, pattern, negative, regex);
		};
		const throwError = (message, Ctor) => {
			throw new Ctor(message);
		};
		const checkPath = (path, originalPath, doThrow) => {
			if (!isString(path)) {
				return doThrow(`path must be a string, but got \`${originalPath}\``, TypeError);
			}
			if (!path) {
				return doThrow(`path must not be empty`, TypeError);
			}
			if (checkPath.isNotRelative(path)) {
				const r = "`path.relative()`d";
				return doThrow(`path should be a ${r} string, but got "${originalPath}"`, RangeError);
			}
			return true;
		};
		const isNotRelative = (path) => REGEX_TEST_INVALID_PATH.test(path);
		checkPath.isNotRelative = isNotRelative;
		checkPath.convert = (p) => p;
		class Ignore {
			constructor({ ignorecase = true, ignoreCase = ignorecase, allowRelativePaths = false } = {}) {
				define(this, KEY_IGNORE, true);
				this._rules = [];
				this._ignoreCase = ignoreCase;
				this._allowRelativePaths = allowRelativePaths;
				this._initCache();
			}
			_initCache() {
				this._ignoreCache = Object.create(null);
				this._testCache = Object.create(null);
			}
			_addPattern(pattern) {
				if (pattern && pattern[KEY_IGNORE]) {
					this._rules = this._rules.concat(pattern._rules);
					this._added = true;
					return;
				}
				if (checkPattern(pattern)) {
					const rule = createRule(pattern, this._ignoreCase);
					this._added = true;
					this._rules.push(rule);
				}
			}
			add(pattern) {
				this._added = false;
				makeArray(isString(pattern) ? splitPattern(pattern) : pattern).forEach(this._addPattern, this);
				if (this._added) {
					this._initCache();
				}
				return this;
			}
			addPattern(pattern) {
				return this.add(pattern);
			}
			_testOne(path, checkUnignored) {
				let ignored = false;
				let unignored = false;
				this._rules.forEach((rule) => {
					const { negative } = rule;
					if (unignored === negative && ignored !== unignored || negative && !ignored && !unignored && !checkUnignored) {
						return;
					}
					const matched = rule.regex.test(path);
					if (matched) {
						ignored = !negative;
						unignored = negative;
					}
				});
				return {
					ignored,
					unignored
				};
			}
			_test(originalPath, cache, checkUnignored, slices) {
				const path = originalPath && checkPath.convert(originalPath);
				checkPath(path, originalPath, this._allowRelativePaths ? RETURN_FALSE : throwError);
				return this._t(path, cache, checkUnignored, slices);
			}
			_t(path, cache, checkUnignored, slices) {
				if (path in cache) {
					return cache[path];
				}
				if (!slices) {
					slices = path.split(SLASH);
				}
				slices.pop();
				if (!slices.length) {
					return cache[path] = this._testOne(path, checkUnignored);
				}
				const parent = this._t(slices.join(SLASH) + SLASH, cache, checkUnignored, slices);
				return cache[path] = parent.ignored ? parent : this._testOne(path, checkUnignored);
			}
			ignores(path) {
				return this._test(path, this._ignoreCache, false).ignored;
			}
			createFilter() {
				return (path) => !this.ignores(path);
			}
			filter(paths) {
				return makeArray(paths).filter(this.createFilter());
			}
			test(path) {
				return this._test(path, this._testCache, true);
			}
		}
		const factory = (options) => new Ignore(options);
		const isPathValid = (path) => checkPath(path && checkPath.convert(path), path, RETURN_FALSE);
		factory.isPathValid = isPathValid;
		factory.default = factory;
		module.exports = factory;
		if (typeof process !== "undefined" && (process.env && process.env.IGNORE_TEST_WIN32 || process.platform === "win32")) {
			const makePosix = (str) => /^\\\\\?\\/.test(str) || /["<>|\u0000-\u001F]+/u.test(str) ? str : str.replace(/\\/g, "/");
			checkPath.convert = makePosix;
			const REGIX_IS_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i;
			checkPath.isNotRelative = (path) => REGIX_IS_WINDOWS_PATH_ABSOLUTE.test(path) || isNotRelative(path);
		}
	}),
	43585: ((module, __unused_webpack_exports, __webpack_require__) => {
		var assign = __webpack_require__(55538).assign;
		var deflate = __webpack_require__(9854);
		var inflate = __webpack_require__(17902);
		var constants = __webpack_require__(8958);
		var pako = {};
		assign(pako, deflate, inflate, constants);
		module.exports = pako;
	}),
	9854: ((__unused_webpack_module, exports, __webpack_require__) => {
		var zlib_deflate = __webpack_require__(99760);
		var utils = __webpack_require__(55538);
		var strings = __webpack_require__(49153);
		var msg = __webpack_require__(52523);
		var ZStream = __webpack_require__(89137);
		var toString = Object.prototype.toString;
		var Z_NO_FLUSH = 0;
		var Z_FINISH = 4;
		var Z_OK = 0;
		var Z_STREAM_END = 1;
		var Z_SYNC_FLUSH = 2;
		var Z_DEFAULT_COMPRESSION = -1;
		var Z_DEFAULT_STRATEGY = 0;
		var Z_DEFLATED = 8;
		function Deflate(options) {
			if (!(this instanceof Deflate)) return new Deflate(options);
			this.options = utils.assign({
				level: Z_DEFAULT_COMPRESSION,
				method: Z_DEFLATED,
				chunkSize: 16384,
				windowBits: 15,
				memLevel: 8,
				strategy: Z_DEFAULT_STRATEGY,
				to: ""
			}, options || {});
			var opt = this.options;
			if (opt.raw && opt.windowBits > 0) {
				opt.windowBits = -opt.windowBits;
			} else if (opt.gzip && opt.windowBits > 0 && opt.windowBits < 16) {
				opt.windowBits += 16;
			}
			this.err = 0;
			this.msg = "";
			this.ended = false;
			this.chunks = [];
			this.strm = new ZStream();
			this.strm.avail_out = 0;
			var status = zlib_deflate.deflateInit2(this.strm, opt.level, opt.method, opt.windowBits, opt.memLevel, opt.strategy);
			if (status !== Z_OK) {
				throw new Error(msg[status]);
			}
			if (opt.header) {
				zlib_deflate.deflateSetHeader(this.strm, opt.header);
			}
			if (opt.dictionary) {
				var dict;
				if (typeof opt.dictionary === "string") {
					dict = strings.string2buf(opt.dictionary);
				} else if (toString.call(opt.dictionary) === "[object ArrayBuffer]") {
					dict = new Uint8Array(opt.dictionary);
				} else {
					dict = opt.dictionary;
				}
				status = zlib_deflate.deflateSetDictionary(this.strm, dict);
				if (status !== Z_OK) {
					throw new Error(msg[status]);
				}
				this._dict_set = true;
			}
		}
		Deflate.prototype.push = function(data, mode) {
			var strm = this.strm;
			var chunkSize = this.options.chunkSize;
			var status, _mode;
			if (this.ended) {
				return false;
			}
			_mode = mode === ~~mode ? mode : mode === true ? Z_FINISH : Z_NO_FLUSH;
			if (typeof data === "string") {
				strm.input = strings.string2buf(data);
			} else if (toString.call(data) === "[object ArrayBuffer]") {
				strm.input = new Uint8Array(data);
			} else {
				strm.input = data;
			}
			strm.next_in = 0;
			strm.avail_in = strm.input.length;
			do {
				if (strm.avail_out === 0) {
					strm.output = new utils.Buf8(chunkSize);
					strm.next_out = 0;
					strm.avail_out = chunkSize;
				}
				status = zlib_deflate.deflate(strm, _mode);
				if (status !== Z_STREAM_END && status !== Z_OK) {
					this.onEnd(status);
					this.ended = true;
					return false;
				}
				if (strm.avail_out === 0 || strm.avail_in === 0 && (_mode === Z_FINISH || _mode === Z_SYNC_FLUSH)) {
					if (this.options.to === "string") {
						this.onData(strings.buf2binstring(utils.shrinkBuf(strm.output, strm.next_out)));
					} else {
						this.onData(utils.shrinkBuf(strm.output, strm.next_out));
					}
				}
			} while ((strm.avail_in > 0 || strm.avail_out === 0) && status !== Z_STREAM_END);
			if (_mode === Z_FINISH) {
				status = zlib_deflate.deflateEnd(this.strm);
				this.onEnd(status);
				this.ended = true;
				return status === Z_OK;
			}
			if (_mode === Z_SYNC_FLUSH) {
				this.onEnd(Z_OK);
				strm.avail_out = 0;
				return true;
			}
			return true;
		};
		Deflate.prototype.onData = function(chunk) {
			this.chunks.push(chunk);
		};
		Deflate.prototype.onEnd = function(status) {
			if (status === Z_OK) {
				if (this.options.to === "string") {
					this.result = this.chunks.join("");
				} else {
					this.result = utils.flattenChunks(this.chunks);
				}
			}
			this.chunks = [];
			this.err = status;
			this.msg = this.strm.msg;
		};
		function deflate(input, options) {
			var deflator = new Deflate(options);
			deflator.push(input, true);
			if (deflator.err) {
				throw deflator.msg || msg[deflator.err];
			}
			return deflator.result;
		}
		function deflateRaw(input, options) {
			options = options || {};
			options.raw = true;
			return deflate(input, options);
		}
		function gzip(input, options) {
			options = options || {};
			options.gzip = true;
			return deflate(input, options);
		}
		exports.Deflate = Deflate;
		exports.deflate = deflate;
		exports.deflateRaw = deflateRaw;
		exports.gzip = gzip;
	}),
	17902: ((__unused_webpack_module, exports, __webpack_require__) => {
		var zlib_inflate = __webpack_require__(76716);
		var utils = __webpack_require__(55538);
		var strings = __webpack_require__(49153);
		var c = __webpack_require__(8958);
		var msg = __webpack_require__(52523);
		var ZStream = __webpack_require__(89137);
		var GZheader = __webpack_require__(88991);
		var toString = Object.prototype.toString;
		function Inflate(options) {
			if (!(this instanceof Inflate)) return new Inflate(options);
			this.options = utils.assign({
				chunkSize: 16384,
				windowBits: 0,
				to: ""
			}, options || {});
			var opt = this.options;
			if (opt.raw && opt.windowBits >= 0 && opt.windowBits < 16) {
				opt.windowBits = -opt.windowBits;
				if (opt.windowBits === 0) {
					opt.windowBits = -15;
				}
			}
			if (opt.windowBits >= 0 && opt.windowBits < 16 && !(options && options.windowBits)) {
				opt.windowBits += 32;
			}
			if (opt.windowBits > 15 && opt.windowBits < 48) {
				if ((opt.windowBits & 15) === 0) {
					opt.windowBits |= 15;
				}
			}
			this.err = 0;
			this.msg = "";
			this.ended = false;
			this.chunks = [];
			this.strm = new ZStream();
			this.strm.avail_out = 0;
			var status = zlib_inflate.inflateInit2(this.strm, opt.windowBits);
			if (status !== c.Z_OK) {
				throw new Error(msg[status]);
			}
			this.header = new GZheader();
			zlib_inflate.inflateGetHeader(this.strm, this.header);
			if (opt.dictionary) {
				if (typeof opt.dictionary === "string") {
					opt.dictionary = strings.string2buf(opt.dictionary);
				} else if (toString.call(opt.dictionary) === "[object ArrayBuffer]") {
					opt.dictionary = new Uint8Array(opt.dictionary);
				}
				if (opt.raw) {
					status = zlib_inflate.inflateSetDictionary(this.strm, opt.dictionary);
					if (status !== c.Z_OK) {
						throw new Error(msg[status]);
					}
				}
			}
		}
		Inflate.prototype.push = function(data, mode) {
			var strm = this.strm;
			var chunkSize = this.options.chunkSize;
			var dictionary = this.options.dictionary;
			var status, _mode;
			var next_out_utf8, tail, utf8str;
			var allowBufError = false;
			if (this.ended) {
				return false;
			}
			_mode = mode === ~~mode ? mode : mode === true ? c.Z_FINISH : c.Z_NO_FLUSH;
			if (typeof data === "string") {
				strm.input = strings.binstring2buf(data);
			} else if (toString.call(data) === "[object ArrayBuffer]") {
				strm.input = new Uint8Array(data);
			} else {
				strm.input = data;
			}
			strm.next_in = 0;
			strm.avail_in = strm.input.length;
			do {
				if (strm.avail_out === 0) {
					strm.output = new utils.Buf8(chunkSize);
					strm.next_out = 0;
					strm.avail_out = chunkSize;
				}
				status = zlib_inflate.inflate(strm, c.Z_NO_FLUSH);
				if (status === c.Z_NEED_DICT && dictionary) {
					status = zlib_inflate.inflateSetDictionary(this.strm, dictionary);
				}
				if (status === c.Z_BUF_ERROR && allowBufError === true) {
					status = c.Z_OK;
					allowBufError = false;
				}
				if (status !== c.Z_STREAM_END && status !== c.Z_OK) {
					this.onEnd(status);
					this.ended = true;
					return false;
				}
				if (strm.next_out) {
					if (strm.avail_out === 0 || status === c.Z_STREAM_END || strm.avail_in === 0 && (_mode === c.Z_FINISH || _mode === c.Z_SYNC_FLUSH)) {
						if (this.options.to === "string") {
							next_out_utf8 = strings.utf8border(strm.output, strm.next_out);
							tail = strm.next_out - next_out_utf8;
							utf8str = strings.buf2string(strm.output, next_out_utf8);
							strm.next_out = tail;
							strm.avail_out = chunkSize - tail;
							if (tail) {
								utils.arraySet(strm.output, strm.output, next_out_utf8, tail, 0);
							}
							this.onData(utf8str);
						} else {
							this.onData(utils.shrinkBuf(strm.output, strm.next_out));
						}
					}
				}
				if (strm.avail_in === 0 && strm.avail_out === 0) {
					allowBufError = true;
				}
			} while ((strm.avail_in > 0 || strm.avail_out === 0) && status !== c.Z_STREAM_END);
			if (status === c.Z_STREAM_END) {
				_mode = c.Z_FINISH;
			}
			if (_mode === c.Z_FINISH) {
				status = zlib_inflate.inflateEnd(this.strm);
				this.onEnd(status);
				this.ended = true;
				return status === c.Z_OK;
			}
			if (_mode === c.Z_SYNC_FLUSH) {
				this.onEnd(c.Z_OK);
				strm.avail_out = 0;
				return true;
			}
			return true;
		};
		Inflate.prototype.onData = function(chunk) {
			this.chunks.push(chunk);
		};
		Inflate.prototype.onEnd = function(status) {
			if (status === c.Z_OK) {
				if (this.options.to === "string") {
					this.result = this.chunks.join("");
				} else {
					this.result = utils.flattenChunks(this.chunks);
				}
			}
			this.chunks = [];
			this.err = status;
			this.msg = this.strm.msg;
		};
		function inflate(input, options) {
			var inflator = new Inflate(options);
			inflator.push(input, true);
			if (inflator.err) {
				throw inflator.msg || msg[inflator.err];
			}
			return inflator.result;
		}
		function inflateRaw(input, options) {
			options = options || {};
			options.raw = true;
			return inflate(input, options);
		}
		exports.Inflate = Inflate;
		exports.inflate = inflate;
		exports.inflateRaw = inflateRaw;
		exports.ungzip = inflate;
	}),
	55538: ((__unused_webpack_module, exports) => {
		var TYPED_OK = typeof Uint8Array !== "undefined" && typeof Uint16Array !== "undefined" && typeof Int32Array !== "undefined";
		function _has(obj, key) {
			return Object.prototype.hasOwnProperty.call(obj, key);
		}
		exports.assign = function(obj) {
			var sources = Array.prototype.slice.call(arguments, 1);
			while (sources.length) {
				var source = sources.shift();
				if (!source) {
					continue;
				}
				if (typeof source !== "object") {
					throw new TypeError(source + "must be non-object");
				}
				for (var p in source) {
					if (_has(source, p)) {
						obj[p] = source[p];
					}
				}
			}
			return obj;
		};
		exports.shrinkBuf = function(buf, size) {
			if (buf.length === size) {
				return buf;
			}
			if (buf.subarray) {
				return buf.subarray(0, size);
			}
			buf.length = size;
			return buf;
		};
		var fnTyped = {
			arraySet: function(dest, src, src_offs, len, dest_offs) {
				if (src.subarray && dest.subarray) {
					dest.set(src.subarray(src_offs, src_offs + len), dest_offs);
					return;
				}
				for (var i = 0; i < len; i++) {
					dest[dest_offs + i] = src[src_offs + i];
				}
			},
			flattenChunks: function(chunks) {
				var i, l, len, pos, chunk, result;
				len = 0;
				for (i = 0, l = chunks.length; i < l; i++) {
					len += chunks[i].length;
				}
				result = new Uint8Array(len);
				pos = 0;
				for (i = 0, l = chunks.length; i < l; i++) {
					chunk = chunks[i];
					result.set(chunk, pos);
					pos += chunk.length;
				}
				return result;
			}
		};
		var fnUntyped = {
			arraySet: function(dest, src, src_offs, len, dest_offs) {
				for (var i = 0; i < len; i++) {
					dest[dest_offs + i] = src[src_offs + i];
				}
			},
			flattenChunks: function(chunks) {
				return [].concat.apply([], chunks);
			}
		};
		exports.setTyped = function(on) {
			if (on) {
				exports.Buf8 = Uint8Array;
				exports.Buf16 = Uint16Array;
				exports.Buf32 = Int32Array;
				exports.assign(exports, fnTyped);
			} else {
				exports.Buf8 = Array;
				exports.Buf16 = Array;
				exports.Buf32 = Array;
				exports.assign(exports, fnUntyped);
			}
		};
		exports.setTyped(TYPED_OK);
	}),
	49153: ((__unused_webpack_module, exports, __webpack_require__) => {
		var utils = __webpack_require__(55538);
		var STR_APPLY_OK = true;
		var STR_APPLY_UIA_OK = true;
		try {
			String.fromCharCode.apply(null, [0]);
		} catch (__) {
			STR_APPLY_OK = false;
		}
		try {
			String.fromCharCode.apply(null, new Uint8Array(1));
		} catch (__) {
			STR_APPLY_UIA_OK = false;
		}
		var _utf8len = new utils.Buf8(256);
		for (var q = 0; q < 256; q++) {
			_utf8len[q] = q >= 252 ? 6 : q >= 248 ? 5 : q >= 240 ? 4 : q >= 224 ? 3 : q >= 192 ? 2 : 1;
		}
		_utf8len[254] = _utf8len[254] = 1;
		exports.string2buf = function(str) {
			var buf, c, c2, m_pos, i, str_len = str.length, buf_len = 0;
			for (m_pos = 0; m_pos < str_len; m_pos++) {
				c = str.charCodeAt(m_pos);
				if ((c & 64512) === 55296 && m_pos + 1 < str_len) {
					c2 = str.charCodeAt(m_pos + 1);
					if ((c2 & 64512) === 56320) {
						c = 65536 + (c - 55296 << 10) + (c2 - 56320);
						m_pos++;
					}
				}
				buf_len += c < 128 ? 1 : c < 2048 ? 2 : c < 65536 ? 3 : 4;
			}
			buf = new utils.Buf8(buf_len);
			for (i = 0, m_pos = 0; i < buf_len; m_pos++) {
				c = str.charCodeAt(m_pos);
				if ((c & 64512) === 55296 && m_pos + 1 < str_len) {
					c2 = str.charCodeAt(m_pos + 1);
					if ((c2 & 64512) === 56320) {
						c = 65536 + (c - 55296 << 10) + (c2 - 56320);
						m_pos++;
					}
				}
				if (c < 128) {
					buf[i++] = c;
				} else if (c < 2048) {
					buf[i++] = 192 | c >>> 6;
					buf[i++] = 128 | c & 63;
				} else if (c < 65536) {
					buf[i++] = 224 | c >>> 12;
					buf[i++] = 128 | c >>> 6 & 63;
					buf[i++] = 128 | c & 63;
				} else {
					buf[i++] = 240 | c >>> 18;
					buf[i++] = 128 | c >>> 12 & 63;
					buf[i++] = 128 | c >>> 6 & 63;
					buf[i++] = 128 | c & 63;
				}
			}
			return buf;
		};
		function buf2binstring(buf, len) {
			if (len < 65534) {
				if (buf.subarray && STR_APPLY_UIA_OK || !buf.subarray && STR_APPLY_OK) {
					return String.fromCharCode.apply(null, utils.shrinkBuf(buf, len));
				}
			}
			var result = "";
			for (var i = 0; i < len; i++) {
				result += String.fromCharCode(buf[i]);
			}
			return result;
		}
		exports.buf2binstring = function(buf) {
			return buf2binstring(buf, buf.length);
		};
		exports.binstring2buf = function(str) {
			var buf = new utils.Buf8(str.length);
			for (var i = 0, len = buf.length; i < len; i++) {
				buf[i] = str.charCodeAt(i);
			}
			return buf;
		};
		exports.buf2string = function(buf, max) {
			var i, out, c, c_len;
			var len = max || buf.length;
			var utf16buf = new Array(len * 2);
			for (out = 0, i = 0; i < len;) {
				c = buf[i++];
				if (c < 128) {
					utf16buf[out++] = c;
					continue;
				}
				c_len = _utf8len[c];
				if (c_len > 4) {
					utf16buf[out++] = 65533;
					i += c_len - 1;
					continue;
				}
				c &= c_len === 2 ? 31 : c_len === 3 ? 15 : 7;
				while (c_len > 1 && i < len) {
					c = c << 6 | buf[i++] & 63;
					c_len--;
				}
				if (c_len > 1) {
					utf16buf[out++] = 65533;
					continue;
				}
				if (c < 65536) {
					utf16buf[out++] = c;
				} else {
					c -= 65536;
					utf16buf[out++] = 55296 | c >> 10 & 1023;
					utf16buf[out++] = 56320 | c & 1023;
				}
			}
			return buf2binstring(utf16buf, out);
		};
		exports.utf8border = function(buf, max) {
			var pos;
			max = max || buf.length;
			if (max > buf.length) {
				max = buf.length;
			}
			pos = max - 1;
			while (pos >= 0 && (buf[pos] & 192) === 128) {
				pos--;
			}
			if (pos < 0) {
				return max;
			}
			if (pos === 0) {
				return max;
			}
			return pos + _utf8len[buf[pos]] > max ? pos : max;
		};
	}),
	19834: ((module) => {
		function adler32(adler, buf, len, pos) {
			var s1 = adler & 65535 | 0, s2 = adler >>> 16 & 65535 | 0, n = 0;
			while (len !== 0) {
				n = len > 2e3 ? 2e3 : len;
				len -= n;
				do {
					s1 = s1 + buf[pos++] | 0;
					s2 = s2 + s1 | 0;
				} while (--n);
				s1 %= 65521;
				s2 %= 65521;
			}
			return s1 | s2 << 16 | 0;
		}
		module.exports = adler32;
	}),
	8958: ((module) => {
		module.exports = {
			Z_NO_FLUSH: 0,
			Z_PARTIAL_FLUSH: 1,
			Z_SYNC_FLUSH: 2,
			Z_FULL_FLUSH: 3,
			Z_FINISH: 4,
			Z_BLOCK: 5,
			Z_TREES: 6,
			Z_OK: 0,
			Z_STREAM_END: 1,
			Z_NEED_DICT: 2,
			Z_ERRNO: -1,
			Z_STREAM_ERROR: -2,
			Z_DATA_ERROR: -3,
			Z_BUF_ERROR: -5,
			Z_NO_COMPRESSION: 0,
			Z_BEST_SPEED: 1,
			Z_BEST_COMPRESSION: 9,
			Z_DEFAULT_COMPRESSION: -1,
			Z_FILTERED: 1,
			Z_HUFFMAN_ONLY: 2,
			Z_RLE: 3,
			Z_FIXED: 4,
			Z_DEFAULT_STRATEGY: 0,
			Z_BINARY: 0,
			Z_TEXT: 1,
			Z_UNKNOWN: 2,
			Z_DEFLATED: 8
		};
	}),
	63780: ((module) => {
		function makeTable() {
			var c, table = [];
			for (var n = 0; n < 256; n++) {
				c = n;
				for (var k = 0; k < 8; k++) {
					c = c & 1 ? 3988292384 ^ c >>> 1 : c >>> 1;
				}
				table[n] = c;
			}
			return table;
		}
		var crcTable = makeTable();
		function crc32(crc, buf, len, pos) {
			var t = crcTable, end = pos + len;
			crc ^= -1;
			for (var i = pos; i < end; i++) {
				crc = crc >>> 8 ^ t[(crc ^ buf[i]) & 255];
			}
			return crc ^ -1;
		}
		module.exports = crc32;
	}),
	99760: ((__unused_webpack_module, exports, __webpack_require__) => {
		var utils = __webpack_require__(55538);
		var trees = __webpack_require__(31666);
		var adler32 = __webpack_require__(19834);
		var crc32 = __webpack_require__(63780);
		var msg = __webpack_require__(52523);
		var Z_NO_FLUSH = 0;
		var Z_PARTIAL_FLUSH = 1;
		var Z_FULL_FLUSH = 3;
		var Z_FINISH = 4;
		var Z_BLOCK = 5;
		var Z_OK = 0;
		var Z_STREAM_END = 1;
		var Z_STREAM_ERROR = -2;
		var Z_DATA_ERROR = -3;
		var Z_BUF_ERROR = -5;
		var Z_DEFAULT_COMPRESSION = -1;
		var Z_FILTERED = 1;
		var Z_HUFFMAN_ONLY = 2;
		var Z_RLE = 3;
		var Z_FIXED = 4;
		var Z_DEFAULT_STRATEGY = 0;
		var Z_UNKNOWN = 2;
		var Z_DEFLATED = 8;
		var MAX_MEM_LEVEL = 9;
		var MAX_WBITS = 15;
		var DEF_MEM_LEVEL = 8;
		var LENGTH_CODES = 29;
		var LITERALS = 256;
		var L_CODES = LITERALS + 1 + LENGTH_CODES;
		var D_CODES = 30;
		var BL_CODES = 19;
		var HEAP_SIZE = 2 * L_CODES + 1;
		var MAX_BITS = 15;
		var MIN_MATCH = 3;
		var MAX_MATCH = 258;
		var MIN_LOOKAHEAD = MAX_MATCH + MIN_MATCH + 1;
		var PRESET_DICT = 32;
		var INIT_STATE = 42;
		var EXTRA_STATE = 69;
		var NAME_STATE = 73;
		var COMMENT_STATE = 91;
		var HCRC_STATE = 103;
		var BUSY_STATE = 113;
		var FINISH_STATE = 666;
		var BS_NEED_MORE = 1;
		var BS_BLOCK_DONE = 2;
		var BS_FINISH_STARTED = 3;
		var BS_FINISH_DONE = 4;
		var OS_CODE = 3;
		function err(strm, errorCode) {
			strm.msg = msg[errorCode];
			return errorCode;
		}
		function rank(f) {
			return (f << 1) - (f > 4 ? 9 : 0);
		}
		function zero(buf) {
			var len = buf.length;
			while (--len >= 0) {
				buf[len] = 0;
			}
		}
		function flush_pending(strm) {
			var s = strm.state;
			var len = s.pending;
			if (len > strm.avail_out) {
				len = strm.avail_out;
			}
			if (len === 0) {
				return;
			}
			utils.arraySet(strm.output, s.pending_buf, s.pending_out, len, strm.next_out);
			strm.next_out += len;
			s.pending_out += len;
			strm.total_out += len;
			strm.avail_out -= len;
			s.pending -= len;
			if (s.pending === 0) {
				s.pending_out = 0;
			}
		}
		function flush_block_only(s, last) {
			trees._tr_flush_block(s, s.block_start >= 0 ? s.block_start : -1, s.strstart - s.block_start, last);
			s.block_start = s.strstart;
			flush_pending(s.strm);
		}
		function put_byte(s, b) {
			s.pending_buf[s.pending++] = b;
		}
		function putShortMSB(s, b) {
			s.pending_buf[s.pending++] = b >>> 8 & 255;
			s.pending_buf[s.pending++] = b & 255;
		}
		function read_buf(strm, buf, start, size) {
			var len = strm.avail_in;
			if (len > size) {
				len = size;
			}
			if (len === 0) {
				return 0;
			}
			strm.avail_in -= len;
			utils.arraySet(buf, strm.input, strm.next_in, len, start);
			if (strm.state.wrap === 1) {
				strm.adler = adler32(strm.adler, buf, len, start);
			} else if (strm.state.wrap === 2) {
				strm.adler = crc32(strm.adler, buf, len, start);
			}
			strm.next_in += len;
			strm.total_in += len;
			return len;
		}
		function longest_match(s, cur_match) {
			var chain_length = s.max_chain_length;
			var scan = s.strstart;
			var match;
			var len;
			var best_len = s.prev_length;
			var nice_match = s.nice_match;
			var limit = s.strstart > s.w_size - MIN_LOOKAHEAD ? s.strstart - (s.w_size - MIN_LOOKAHEAD) : 0;
			var _win = s.window;
			var wmask = s.w_mask;
			var prev = s.prev;
			var strend = s.strstart + MAX_MATCH;
			var scan_end1 = _win[scan + best_len - 1];
			var scan_end = _win[scan + best_len];
			if (s.prev_length >= s.good_match) {
				chain_length >>= 2;
			}
			if (nice_match > s.lookahead) {
				nice_match = s.lookahead;
			}
			do {
				match = cur_match;
				if (_win[match + best_len] !== scan_end || _win[match + best_len - 1] !== scan_end1 || _win[match] !== _win[scan] || _win[++match] !== _win[scan + 1]) {
					continue;
				}
				scan += 2;
				match++;
				do {} while (_win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && scan < strend);
				len = MAX_MATCH - (strend - scan);
				scan = strend - MAX_MATCH;
				if (len > best_len) {
					s.match_start = cur_match;
					best_len = len;
					if (len >= nice_match) {
						break;
					}
					scan_end1 = _win[scan + best_len - 1];
					scan_end = _win[scan + best_len];
				}
			} while ((cur_match = prev[cur_match & wmask]) > limit && --chain_length !== 0);
			if (best_len <= s.lookahead) {
				return best_len;
			}
			return s.lookahead;
		}
		function fill_window(s) {
			var _w_size = s.w_size;
			var p, n, m, more, str;
			do {
				more = s.window_size - s.lookahead - s.strstart;
				if (s.strstart >= _w_size + (_w_size - MIN_LOOKAHEAD)) {
					utils.arraySet(s.window, s.window, _w_size, _w_size, 0);
					s.match_start -= _w_size;
					s.strstart -= _w_size;
					s.block_start -= _w_size;
					n = s.hash_size;
					p = n;
					do {
						m = s.head[--p];
						s.head[p] = m >= _w_size ? m - _w_size : 0;
					} while (--n);
					n = _w_size;
					p = n;
					do {
						m = s.prev[--p];
						s.prev[p] = m >= _w_size ? m - _w_size : 0;
					} while (--n);
					more += _w_size;
				}
				if (s.strm.avail_in === 0) {
					break;
				}
				n = read_buf(s.strm, s.window, s.strstart + s.lookahead, more);
				s.lookahead += n;
				if (s.lookahead + s.insert >= MIN_MATCH) {
					str = s.strstart - s.insert;
					s.ins_h = s.window[str];
					s.ins_h = (s.ins_h << s.hash_shift ^ s.window[str + 1]) & s.hash_mask;
					while (s.insert) {
						s.ins_h = (s.ins_h << s.hash_shift ^ s.window[str + MIN_MATCH - 1]) & s.hash_mask;
						s.prev[str & s.w_mask] = s.head[s.ins_h];
						s.head[s.ins_h] = str;
						str++;
						s.insert--;
						if (s.lookahead + s.insert < MIN_MATCH) {
							break;
						}
					}
				}
			} while (s.lookahead < MIN_LOOKAHEAD && s.strm.avail_in !== 0);
		}
		function deflate_stored(s, flush) {
			var max_block_size = 65535;
			if (max_block_size > s.pending_buf_size - 5) {
				max_block_size = s.pending_buf_size - 5;
			}
			for (;;) {
				if (s.lookahead <= 1) {
					fill_window(s);
					if (s.lookahead === 0 && flush === Z_NO_FLUSH) {
						return BS_NEED_MORE;
					}
					if (s.lookahead === 0) {
						break;
					}
				}
				s.strstart += s.lookahead;
				s.lookahead = 0;
				var max_start = s.block_start + max_block_size;
				if (s.strstart === 0 || s.strstart >= max_start) {
					s.lookahead = s.strstart - max_start;
					s.strstart = max_start;
					flush_block_only(s, false);
					if (s.strm.avail_out === 0) {
						return BS_NEED_MORE;
					}
				}
				if (s.strstart - s.block_start >= s.w_size - MIN_LOOKAHEAD) {
					flush_block_only(s, false);
					if (s.strm.avail_out === 0) {
						return BS_NEED_MORE;
					}
				}
			}
			s.insert = 0;
			if (flush === Z_FINISH) {
				flush_block_only(s, true);
				if (s.strm.avail_out === 0) {
					return BS_FINISH_STARTED;
				}
				return BS_FINISH_DONE;
			}
			if (s.strstart > s.block_start) {
				flush_block_only(s, false);
				if (s.strm.avail_out === 0) {
					return BS_NEED_MORE;
				}
			}
			return BS_NEED_MORE;
		}
		function deflate_fast(s, flush) {
			var hash_head;
			var bflush;
			for (;;) {
				if (s.lookahead < MIN_LOOKAHEAD) {
					fill_window(s);
					if (s.lookahead < MIN_LOOKAHEAD && flush === Z_NO_FLUSH) {
						return BS_NEED_MORE;
					}
					if (s.lookahead === 0) {
						break;
					}
				}
				hash_head = 0;
				if (s.lookahead >= MIN_MATCH) {
					s.ins_h = (s.ins_h << s.hash_shift ^ s.window[s.strstart + MIN_MATCH - 1]) & s.hash_mask;
					hash_head = s.prev[s.strstart & s.w_mask] = s.head[s.ins_h];
					s.head[s.ins_h] = s.strstart;
				}
				if (hash_head !== 0 && s.strstart - hash_head <= s.w_size - MIN_LOOKAHEAD) {
					s.match_length = longest_match(s, hash_head);
				}
				if (s.match_length >= MIN_MATCH) {
					bflush = trees._tr_tally(s, s.strstart - s.match_start, s.match_length - MIN_MATCH);
					s.lookahead -= s.match_length;
					if (s.match_length <= s.max_lazy_match && s.lookahead >= MIN_MATCH) {
						s.match_length--;
						do {
							s.strstart++;
							s.ins_h = (s.ins_h << s.hash_shift ^ s.window[s.strstart + MIN_MATCH - 1]) & s.hash_mask;
							hash_head = s.prev[s.strstart & s.w_mask] = s.head[s.ins_h];
							s.head[s.ins_h] = s.strstart;
						} while (--s.match_length !== 0);
						s.strstart++;
					} else {
						s.strstart += s.match_length;
						s.match_length = 0;
						s.ins_h = s.window[s.strstart];
						s.ins_h = (s.ins_h << s.hash_shift ^ s.window[s.strstart + 1]) & s.hash_mask;
					}
				} else {
					bflush = trees._tr_tally(s, 0, s.window[s.strstart]);
					s.lookahead--;
					s.strstart++;
				}
				if (bflush) {
					flush_block_only(s, false);
					if (s.strm.avail_out === 0) {
						return BS_NEED_MORE;
					}
				}
			}
			s.insert = s.strstart < MIN_MATCH - 1 ? s.strstart : MIN_MATCH - 1;
			if (flush === Z_FINISH) {
				flush_block_only(s, true);
				if (s.strm.avail_out === 0) {
					return BS_FINISH_STARTED;
				}
				return BS_FINISH_DONE;
			}
			if (s.last_lit) {
				flush_block_only(s, false);
				if (s.strm.avail_out === 0) {
					return BS_NEED_MORE;
				}
			}
			return BS_BLOCK_DONE;
		}
		function deflate_slow(s, flush) {
			var hash_head;
			var bflush;
			var max_insert;
			for (;;) {
				if (s.lookahead < MIN_LOOKAHEAD) {
					fill_window(s);
					if (s.lookahead < MIN_LOOKAHEAD && flush === Z_NO_FLUSH) {
						return BS_NEED_MORE;
					}
					if (s.lookahead === 0) {
						break;
					}
				}
				hash_head = 0;
				if (s.lookahead >= MIN_MATCH) {
					s.ins_h = (s.ins_h << s.hash_shift ^ s.window[s.strstart + MIN_MATCH - 1]) & s.hash_mask;
					hash_head = s.prev[s.strstart & s.w_mask] = s.head[s.ins_h];
					s.head[s.ins_h] = s.strstart;
				}
				s.prev_length = s.match_length;
				s.prev_match = s.match_start;
				s.match_length = MIN_MATCH - 1;
				if (hash_head !== 0 && s.prev_length < s.max_lazy_match && s.strstart - hash_head <= s.w_size - MIN_LOOKAHEAD) {
					s.match_length = longest_match(s, hash_head);
					if (s.match_length <= 5 && (s.strategy === Z_FILTERED || s.match_length === MIN_MATCH && s.strstart - s.match_start > 4096)) {
						s.match_length = MIN_MATCH - 1;
					}
				}
				if (s.prev_length >= MIN_MATCH && s.match_length <= s.prev_length) {
					max_insert = s.strstart + s.lookahead - MIN_MATCH;
					bflush = trees._tr_tally(s, s.strstart - 1 - s.prev_match, s.prev_length - MIN_MATCH);
					s.lookahead -= s.prev_length - 1;
					s.prev_length -= 2;
					do {
						if (++s.strstart <= max_insert) {
							s.ins_h = (s.ins_h << s.hash_shift ^ s.window[s.strstart + MIN_MATCH - 1]) & s.hash_mask;
							hash_head = s.prev[s.strstart & s.w_mask] = s.head[s.ins_h];
							s.head[s.ins_h] = s.strstart;
						}
					} while (--s.prev_length !== 0);
					s.match_available = 0;
					s.match_length = MIN_MATCH - 1;
					s.strstart++;
					if (bflush) {
						flush_block_only(s, false);
						if (s.strm.avail_out === 0) {
							return BS_NEED_MORE;
						}
					}
				} else if (s.match_available) {
					bflush = trees._tr_tally(s, 0, s.window[s.strstart - 1]);
					if (bflush) {
						flush_block_only(s, false);
					}
					s.strstart++;
					s.lookahead--;
					if (s.strm.avail_out === 0) {
						return BS_NEED_MORE;
					}
				} else {
					s.match_available = 1;
					s.strstart++;
					s.lookahead--;
				}
			}
			if (s.match_available) {
				bflush = trees._tr_tally(s, 0, s.window[s.strstart - 1]);
				s.match_available = 0;
			}
			s.insert = s.strstart < MIN_MATCH - 1 ? s.strstart : MIN_MATCH - 1;
			if (flush === Z_FINISH) {
				flush_block_only(s, true);
				if (s.strm.avail_out === 0) {
					return BS_FINISH_STARTED;
				}
				return BS_FINISH_DONE;
			}
			if (s.last_lit) {
				flush_block_only(s, false);
				if (s.strm.avail_out === 0) {
					return BS_NEED_MORE;
				}
			}
			return BS_BLOCK_DONE;
		}
		function deflate_rle(s, flush) {
			var bflush;
			var prev;
			var scan, strend;
			var _win = s.window;
			for (;;) {
				if (s.lookahead <= MAX_MATCH) {
					fill_window(s);
					if (s.lookahead <= MAX_MATCH && flush === Z_NO_FLUSH) {
						return BS_NEED_MORE;
					}
					if (s.lookahead === 0) {
						break;
					}
				}
				s.match_length = 0;
				if (s.lookahead >= MIN_MATCH && s.strstart > 0) {
					scan = s.strstart - 1;
					prev = _win[scan];
					if (prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan]) {
						strend = s.strstart + MAX_MATCH;
						do {} while (prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan] && scan < strend);
						s.match_length = MAX_MATCH - (strend - scan);
						if (s.match_length > s.lookahead) {
							s.match_length = s.lookahead;
						}
					}
				}
				if (s.match_length >= MIN_MATCH) {
					bflush = trees._tr_tally(s, 1, s.match_length - MIN_MATCH);
					s.lookahead -= s.match_length;
					s.strstart += s.match_length;
					s.match_length = 0;
				} else {
					bflush = trees._tr_tally(s, 0, s.window[s.strstart]);
					s.lookahead--;
					s.strstart++;
				}
				if (bflush) {
					flush_block_only(s, false);
					if (s.strm.avail_out === 0) {
						return BS_NEED_MORE;
					}
				}
			}
			s.insert = 0;
			if (flush === Z_FINISH) {
				flush_block_only(s, true);
				if (s.strm.avail_out === 0) {
					return BS_FINISH_STARTED;
				}
				return BS_FINISH_DONE;
			}
			if (s.last_lit) {
				flush_block_only(s, false);
				if (s.strm.avail_out === 0) {
					return BS_NEED_MORE;
				}
			}
			return BS_BLOCK_DONE;
		}
		function deflate_huff(s, flush) {
			var bflush;
			for (;;) {
				if (s.lookahead === 0) {
					fill_window(s);
					if (s.lookahead === 0) {
						if (flush === Z_NO_FLUSH) {
							return BS_NEED_MORE;
						}
						break;
					}
				}
				s.match_length = 0;
				bflush = trees._tr_tally(s, 0, s.window[s.strstart]);
				s.lookahead--;
				s.strstart++;
				if (bflush) {
					flush_block_only(s, false);
					if (s.strm.avail_out === 0) {
						return BS_NEED_MORE;
					}
				}
			}
			s.insert = 0;
			if (flush === Z_FINISH) {
				flush_block_only(s, true);
				if (s.strm.avail_out === 0) {
					return BS_FINISH_STARTED;
				}
				return BS_FINISH_DONE;
			}
			if (s.last_lit) {
				flush_block_only(s, false);
				if (s.strm.avail_out === 0) {
					return BS_NEED_MORE;
				}
			}
			return BS_BLOCK_DONE;
		}
		function Config(good_length, max_lazy, nice_length, max_chain, func) {
			this.good_length = good_length;
			this.max_lazy = max_lazy;
			this.nice_length = nice_length;
			this.max_chain = max_chain;
			this.func = func;
		}
		var configuration_table;
		configuration_table = [
			new Config(0, 0, 0, 0, deflate_stored),
			new Config(4, 4, 8, 4, deflate_fast),
			new Config(4, 5, 16, 8, deflate_fast),
			new Config(4, 6, 32, 32, deflate_fast),
			new Config(4, 4, 16, 16, deflate_slow),
			new Config(8, 16, 32, 32, deflate_slow),
			new Config(8, 16, 128, 128, deflate_slow),
			new Config(8, 32, 128, 256, deflate_slow),
			new Config(32, 128, 258, 1024, deflate_slow),
			new Config(32, 258, 258, 4096, deflate_slow)
		];
		function lm_init(s) {
			s.window_size = 2 * s.w_size;
			zero(s.head);
			s.max_lazy_match = configuration_table[s.level].max_lazy;
			s.good_match = configuration_table[s.level].good_length;
			s.nice_match = configuration_table[s.level].nice_length;
			s.max_chain_length = configuration_table[s.level].max_chain;
			s.strstart = 0;
			s.block_start = 0;
			s.lookahead = 0;
			s.insert = 0;
			s.match_length = s.prev_length = MIN_MATCH - 1;
			s.match_available = 0;
			s.ins_h = 0;
		}
		function DeflateState() {
			this.strm = null;
			this.status = 0;
			this.pending_buf = null;
			this.pending_buf_size = 0;
			this.pending_out = 0;
			this.pending = 0;
			this.wrap = 0;
			this.gzhead = null;
			this.gzindex = 0;
			this.method = Z_DEFLATED;
			this.last_flush = -1;
			this.w_size = 0;
			this.w_bits = 0;
			this.w_mask = 0;
			this.window = null;
			this.window_size = 0;
			this.prev = null;
			this.head = null;
			this.ins_h = 0;
			this.hash_size = 0;
			this.hash_bits = 0;
			this.hash_mask = 0;
			this.hash_shift = 0;
			this.block_start = 0;
			this.match_length = 0;
			this.prev_match = 0;
			this.match_available = 0;
			this.strstart = 0;
			this.match_start = 0;
			this.lookahead = 0;
			this.prev_length = 0;
			this.max_chain_length = 0;
			this.max_lazy_match = 0;
			this.level = 0;
			this.strategy = 0;
			this.good_match = 0;
			this.nice_match = 0;
			this.dyn_ltree = new utils.Buf16(HEAP_SIZE * 2);
			this.dyn_dtree = new utils.Buf16((2 * D_CODES + 1) * 2);
			this.bl_tree = new utils.Buf16((2 * BL_CODES + 1) * 2);
			zero(this.dyn_ltree);
			zero(this.dyn_dtree);
			zero(this.bl_tree);
			this.l_desc = null;
			this.d_desc = null;
			this.bl_desc = null;
			this.bl_count = new utils.Buf16(MAX_BITS + 1);
			this.heap = new utils.Buf16(2 * L_CODES + 1);
			zero(this.heap);
			this.heap_len = 0;
			this.heap_max = 0;
			this.depth = new utils.Buf16(2 * L_CODES + 1);
			zero(this.depth);
			this.l_buf = 0;
			this.lit_bufsize = 0;
			this.last_lit = 0;
			this.d_buf = 0;
			this.opt_len = 0;
			this.static_len = 0;
			this.matches = 0;
			this.insert = 0;
			this.bi_buf = 0;
			this.bi_valid = 0;
		}
		function deflateResetKeep(strm) {
			var s;
			if (!strm || !strm.state) {
				return err(strm, Z_STREAM_ERROR);
			}
			strm.total_in = strm.total_out = 0;
			strm.data_type = Z_UNKNOWN;
			s = strm.state;
			s.pending = 0;
			s.pending_out = 0;
			if (s.wrap < 0) {
				s.wrap = -s.wrap;
			}
			s.status = s.wrap ? INIT_STATE : BUSY_STATE;
			strm.adler = s.wrap === 2 ? 0 : 1;
			s.last_flush = Z_NO_FLUSH;
			trees._tr_init(s);
			return Z_OK;
		}
		function deflateReset(strm) {
			var ret = deflateResetKeep(strm);
			if (ret === Z_OK) {
				lm_init(strm.state);
			}
			return ret;
		}
		function deflateSetHeader(strm, head) {
			if (!strm || !strm.state) {
				return Z_STREAM_ERROR;
			}
			if (strm.state.wrap !== 2) {
				return Z_STREAM_ERROR;
			}
			strm.state.gzhead = head;
			return Z_OK;
		}
		function deflateInit2(strm, level, method, windowBits, memLevel, strategy) {
			if (!strm) {
				return Z_STREAM_ERROR;
			}
			var wrap = 1;
			if (level === Z_DEFAULT_COMPRESSION) {
				level = 6;
			}
			if (windowBits < 0) {
				wrap = 0;
				windowBits = -windowBits;
			} else if (windowBits > 15) {
				wrap = 2;
				windowBits -= 16;
			}
			if (memLevel < 1 || memLevel > MAX_MEM_LEVEL || method !== Z_DEFLATED || windowBits < 8 || windowBits > 15 || level < 0 || level > 9 || strategy < 0 || strategy > Z_FIXED) {
				return err(strm, Z_STREAM_ERROR);
			}
			if (windowBits === 8) {
				windowBits = 9;
			}
			var s = new DeflateState();
			strm.state = s;
			s.strm = strm;
			s.wrap = wrap;
			s.gzhead = null;
			s.w_bits = windowBits;
			s.w_size = 1 << s.w_bits;
			s.w_mask = s.w_size - 1;
			s.hash_bits = memLevel + 7;
			s.hash_size = 1 << s.hash_bits;
			s.hash_mask = s.hash_size - 1;
			s.hash_shift = ~~((s.hash_bits + MIN_MATCH - 1) / MIN_MATCH);
			s.window = new utils.Buf8(s.w_size * 2);
			s.head = new utils.Buf16(s.hash_size);
			s.prev = new utils.Buf16(s.w_size);
			s.lit_bufsize = 1 << memLevel + 6;
			s.pending_buf_size = s.lit_bufsize * 4;
			s.pending_buf = new utils.Buf8(s.pending_buf_size);
			s.d_buf = 1 * s.lit_bufsize;
			s.l_buf = (1 + 2) * s.lit_bufsize;
			s.level = level;
			s.strategy = strategy;
			s.method = method;
			return deflateReset(strm);
		}
		function deflateInit(strm, level) {
			return deflateInit2(strm, level, Z_DEFLATED, MAX_WBITS, DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY);
		}
		function deflate(strm, flush) {
			var old_flush, s;
			var beg, val;
			if (!strm || !strm.state || flush > Z_BLOCK || flush < 0) {
				return strm ? err(strm, Z_STREAM_ERROR) : Z_STREAM_ERROR;
			}
			s = strm.state;
			if (!strm.output || !strm.input && strm.avail_in !== 0 || s.status === FINISH_STATE && flush !== Z_FINISH) {
				return err(strm, strm.avail_out === 0 ? Z_BUF_ERROR : Z_STREAM_ERROR);
			}
			s.strm = strm;
			old_flush = s.last_flush;
			s.last_flush = flush;
			if (s.status === INIT_STATE) {
				if (s.wrap === 2) {
					strm.adler = 0;
					put_byte(s, 31);
					put_byte(s, 139);
					put_byte(s, 8);
					if (!s.gzhead) {
						put_byte(s, 0);
						put_byte(s, 0);
						put_byte(s, 0);
						put_byte(s, 0);
						put_byte(s, 0);
						put_byte(s, s.level === 9 ? 2 : s.strategy >= Z_HUFFMAN_ONLY || s.level < 2 ? 4 : 0);
						put_byte(s, OS_CODE);
						s.status = BUSY_STATE;
					} else {
						put_byte(s, (s.gzhead.text ? 1 : 0) + (s.gzhead.hcrc ? 2 : 0) + (!s.gzhead.extra ? 0 : 4) + (!s.gzhead.name ? 0 : 8) + (!s.gzhead.comment ? 0 : 16));
						put_byte(s, s.gzhead.time & 255);
						put_byte(s, s.gzhead.time >> 8 & 255);
						put_byte(s, s.gzhead.time >> 16 & 255);
						put_byte(s, s.gzhead.time >> 24 & 255);
						put_byte(s, s.level === 9 ? 2 : s.strategy >= Z_HUFFMAN_ONLY || s.level < 2 ? 4 : 0);
						put_byte(s, s.gzhead.os & 255);
						if (s.gzhead.extra && s.gzhead.extra.length) {
							put_byte(s, s.gzhead.extra.length & 255);
							put_byte(s, s.gzhead.extra.length >> 8 & 255);
						}
						if (s.gzhead.hcrc) {
							strm.adler = crc32(strm.adler, s.pending_buf, s.pending, 0);
						}
						s.gzindex = 0;
						s.status = EXTRA_STATE;
					}
				} else {
					var header = Z_DEFLATED + (s.w_bits - 8 << 4) << 8;
					var level_flags = -1;
					if (s.strategy >= Z_HUFFMAN_ONLY || s.level < 2) {
						level_flags = 0;
					} else if (s.level < 6) {
						level_flags = 1;
					} else if (s.level === 6) {
						level_flags = 2;
					} else {
						level_flags = 3;
					}
					header |= level_flags << 6;
					if (s.strstart !== 0) {
						header |= PRESET_DICT;
					}
					header += 31 - header % 31;
					s.status = BUSY_STATE;
					putShortMSB(s, header);
					if (s.strstart !== 0) {
						putShortMSB(s, strm.adler >>> 16);
						putShortMSB(s, strm.adler & 65535);
					}
					strm.adler = 1;
				}
			}
			if (s.status === EXTRA_STATE) {
				if (s.gzhead.extra) {
					beg = s.pending;
					while (s.gzindex < (s.gzhead.extra.length & 65535)) {
						if (s.pending === s.pending_buf_size) {
							if (s.gzhead.hcrc && s.pending > beg) {
								strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
							}
							flush_pending(strm);
							beg = s.pending;
							if (s.pending === s.pending_buf_size) {
								break;
							}
						}
						put_byte(s, s.gzhead.extra[s.gzindex] & 255);
						s.gzindex++;
					}
					if (s.gzhead.hcrc && s.pending > beg) {
						strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
					}
					if (s.gzindex === s.gzhead.extra.length) {
						s.gzindex = 0;
						s.status = NAME_STATE;
					}
				} else {
					s.status = NAME_STATE;
				}
			}
			if (s.status === NAME_STATE) {
				if (s.gzhead.name) {
					beg = s.pending;
					do {
						if (s.pending === s.pending_buf_size) {
							if (s.gzhead.hcrc && s.pending > beg) {
								strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
							}
							flush_pending(strm);
							beg = s.pending;
							if (s.pending === s.pending_buf_size) {
								val = 1;
								break;
							}
						}
						if (s.gzindex < s.gzhead.name.length) {
							val = s.gzhead.name.charCodeAt(s.gzindex++) & 255;
						} else {
							val = 0;
						}
						put_byte(s, val);
					} while (val !== 0);
					if (s.gzhead.hcrc && s.pending > beg) {
						strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
					}
					if (val === 0) {
						s.gzindex = 0;
						s.status = COMMENT_STATE;
					}
				} else {
					s.status = COMMENT_STATE;
				}
			}
			if (s.status === COMMENT_STATE) {
				if (s.gzhead.comment) {
					beg = s.pending;
					do {
						if (s.pending === s.pending_buf_size) {
							if (s.gzhead.hcrc && s.pending > beg) {
								strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
							}
							flush_pending(strm);
							beg = s.pending;
							if (s.pending === s.pending_buf_size) {
								val = 1;
								break;
							}
						}
						if (s.gzindex < s.gzhead.comment.length) {
							val = s.gzhead.comment.charCodeAt(s.gzindex++) & 255;
						} else {
							val = 0;
						}
						put_byte(s, val);
					} while (val !== 0);
					if (s.gzhead.hcrc && s.pending > beg) {
						strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
					}
					if (val === 0) {
						s.status = HCRC_STATE;
					}
				} else {
					s.status = HCRC_STATE;
				}
			}
			if (s.status === HCRC_STATE) {
				if (s.gzhead.hcrc) {
					if (s.pending + 2 > s.pending_buf_size) {
						flush_pending(strm);
					}
					if (s.pending + 2 <= s.pending_buf_size) {
						put_byte(s, strm.adler & 255);
						put_byte(s, strm.adler >> 8 & 255);
						strm.adler = 0;
						s.status = BUSY_STATE;
					}
				} else {
					s.status = BUSY_STATE;
				}
			}
			if (s.pending !== 0) {
				flush_pending(strm);
				if (strm.avail_out === 0) {
					s.last_flush = -1;
					return Z_OK;
				}
			} else if (strm.avail_in === 0 && rank(flush) <= rank(old_flush) && flush !== Z_FINISH) {
				return err(strm, Z_BUF_ERROR);
			}
			if (s.status === FINISH_STATE && strm.avail_in !== 0) {
				return err(strm, Z_BUF_ERROR);
			}
			if (strm.avail_in !== 0 || s.lookahead !== 0 || flush !== Z_NO_FLUSH && s.status !== FINISH_STATE) {
				var bstate = s.strategy === Z_HUFFMAN_ONLY ? deflate_huff(s, flush) : s.strategy === Z_RLE ? deflate_rle(s, flush) : configuration_table[s.level].func(s, flush);
				if (bstate === BS_FINISH_STARTED || bstate === BS_FINISH_DONE) {
					s.status = FINISH_STATE;
				}
				if (bstate === BS_NEED_MORE || bstate === BS_FINISH_STARTED) {
					if (strm.avail_out === 0) {
						s.last_flush = -1;
					}
					return Z_OK;
				}
				if (bstate === BS_BLOCK_DONE) {
					if (flush === Z_PARTIAL_FLUSH) {
						trees._tr_align(s);
					} else if (flush !== Z_BLOCK) {
						trees._tr_stored_block(s, 0, 0, false);
						if (flush === Z_FULL_FLUSH) {
							zero(s.head);
							if (s.lookahead === 0) {
								s.strstart = 0;
								s.block_start = 0;
								s.insert = 0;
							}
						}
					}
					flush_pending(strm);
					if (strm.avail_out === 0) {
						s.last_flush = -1;
						return Z_OK;
					}
				}
			}
			if (flush !== Z_FINISH) {
				return Z_OK;
			}
			if (s.wrap <= 0) {
				return Z_STREAM_END;
			}
			if (s.wrap === 2) {
				put_byte(s, strm.adler & 255);
				put_byte(s, strm.adler >> 8 & 255);
				put_byte(s, strm.adler >> 16 & 255);
				put_byte(s, strm.adler >> 24 & 255);
				put_byte(s, strm.total_in & 255);
				put_byte(s, strm.total_in >> 8 & 255);
				put_byte(s, strm.total_in >> 16 & 255);
				put_byte(s, strm.total_in >> 24 & 255);
			} else {
				putShortMSB(s, strm.adler >>> 16);
				putShortMSB(s, strm.adler & 65535);
			}
			flush_pending(strm);
			if (s.wrap > 0) {
				s.wrap = -s.wrap;
			}
			return s.pending !== 0 ? Z_OK : Z_STREAM_END;
		}
		function deflateEnd(strm) {
			var status;
			if (!strm || !strm.state) {
				return Z_STREAM_ERROR;
			}
			status = strm.state.status;
			if (status !== INIT_STATE && status !== EXTRA_STATE && status !== NAME_STATE && status !== COMMENT_STATE && status !== HCRC_STATE && status !== BUSY_STATE && status !== FINISH_STATE) {
				return err(strm, Z_STREAM_ERROR);
			}
			strm.state = null;
			return status === BUSY_STATE ? err(strm, Z_DATA_ERROR) : Z_OK;
		}
		function deflateSetDictionary(strm, dictionary) {
			var dictLength = dictionary.length;
			var s;
			var str, n;
			var wrap;
			var avail;
			var next;
			var input;
			var tmpDict;
			if (!strm || !strm.state) {
				return Z_STREAM_ERROR;
			}
			s = strm.state;
			wrap = s.wrap;
			if (wrap === 2 || wrap === 1 && s.status !== INIT_STATE || s.lookahead) {
				return Z_STREAM_ERROR;
			}
			if (wrap === 1) {
				strm.adler = adler32(strm.adler, dictionary, dictLength, 0);
			}
			s.wrap = 0;
			if (dictLength >= s.w_size) {
				if (wrap === 0) {
					zero(s.head);
					s.strstart = 0;
					s.block_start = 0;
					s.insert = 0;
				}
				tmpDict = new utils.Buf8(s.w_size);
				utils.arraySet(tmpDict, dictionary, dictLength - s.w_size, s.w_size, 0);
				dictionary = tmpDict;
				dictLength = s.w_size;
			}
			avail = strm.avail_in;
			next = strm.next_in;
			input = strm.input;
			strm.avail_in = dictLength;
			strm.next_in = 0;
			strm.input = dictionary;
			fill_window(s);
			while (s.lookahead >= MIN_MATCH) {
				str = s.strstart;
				n = s.lookahead - (MIN_MATCH - 1);
				do {
					s.ins_h = (s.ins_h << s.hash_shift ^ s.window[str + MIN_MATCH - 1]) & s.hash_mask;
					s.prev[str & s.w_mask] = s.head[s.ins_h];
					s.head[s.ins_h] = str;
					str++;
				} while (--n);
				s.strstart = str;
				s.lookahead = MIN_MATCH - 1;
				fill_window(s);
			}
			s.strstart += s.lookahead;
			s.block_start = s.strstart;
			s.insert = s.lookahead;
			s.lookahead = 0;
			s.match_length = s.prev_length = MIN_MATCH - 1;
			s.match_available = 0;
			strm.next_in = next;
			strm.input = input;
			strm.avail_in = avail;
			s.wrap = wrap;
			return Z_OK;
		}
		exports.deflateInit = deflateInit;
		exports.deflateInit2 = deflateInit2;
		exports.deflateReset = deflateReset;
		exports.deflateResetKeep = deflateResetKeep;
		exports.deflateSetHeader = deflateSetHeader;
		exports.deflate = deflate;
		exports.deflateEnd = deflateEnd;
		exports.deflateSetDictionary = deflateSetDictionary;
		exports.deflateInfo = "pako deflate (from Nodeca project)";
	}),
	88991: ((module) => {
		function GZheader() {
			this.text = 0;
			this.time = 0;
			this.xflags = 0;
			this.os = 0;
			this.extra = null;
			this.extra_len = 0;
			this.name = "";
			this.comment = "";
			this.hcrc = 0;
			this.done = false;
		}
		module.exports = GZheader;
	}),
	47894: ((module) => {
		var BAD = 30;
		var TYPE = 12;
		module.exports = function inflate_fast(strm, start) {
			var state;
			var _in;
			var last;
			var _out;
			var beg;
			var end;
			var dmax;
			var wsize;
			var whave;
			var wnext;
			var s_window;
			var hold;
			var bits;
			var lcode;
			var dcode;
			var lmask;
			var dmask;
			var here;
			var op;
			var len;
			var dist;
			var from;
			var from_source;
			var input, output;
			state = strm.state;
			_in = strm.next_in;
			input = strm.input;
			last = _in + (strm.avail_in - 5);
			_out = strm.next_out;
			output = strm.output;
			beg = _out - (start - strm.avail_out);
			end = _out + (strm.avail_out - 257);
			dmax = state.dmax;
			wsize = state.wsize;
			whave = state.whave;
			wnext = state.wnext;
			s_window = state.window;
			hold = state.hold;
			bits = state.bits;
			lcode = state.lencode;
			dcode = state.distcode;
			lmask = (1 << state.lenbits) - 1;
			dmask = (1 << state.distbits) - 1;
			top: do {
				if (bits < 15) {
					hold += input[_in++] << bits;
					bits += 8;
					hold += input[_in++] << bits;
					bits += 8;
				}
				here = lcode[hold & lmask];
				dolen: for (;;) {
					op = here >>> 24;
					hold >>>= op;
					bits -= op;
					op = here >>> 16 & 255;
					if (op === 0) {
						output[_out++] = here & 65535;
					} else if (op & 16) {
						len = here & 65535;
						op &= 15;
						if (op) {
							if (bits < op) {
								hold += input[_in++] << bits;
								bits += 8;
							}
							len += hold & (1 << op) - 1;
							hold >>>= op;
							bits -= op;
						}
						if (bits < 15) {
							hold += input[_in++] << bits;
							bits += 8;
							hold += input[_in++] << bits;
							bits += 8;
						}
						here = dcode[hold & dmask];
						dodist: for (;;) {
							op = here >>> 24;
							hold >>>= op;
							bits -= op;
							op = here >>> 16 & 255;
							if (op & 16) {
								dist = here & 65535;
								op &= 15;
								if (bits < op) {
									hold += input[_in++] << bits;
									bits += 8;
									if (bits < op) {
										hold += input[_in++] << bits;
										bits += 8;
									}
								}
								dist += hold & (1 << op) - 1;
								if (dist > dmax) {
									strm.msg = "invalid distance too far back";
									state.mode = BAD;
									break top;
								}
								hold >>>= op;
								bits -= op;
								op = _out - beg;
								if (dist > op) {
									op = dist - op;
									if (op > whave) {
										if (state.sane) {
											strm.msg = "invalid distance too far back";
											state.mode = BAD;
											break top;
										}
									}
									from = 0;
									from_source = s_window;
									if (wnext === 0) {
										from += wsize - op;
										if (op < len) {
											len -= op;
											do {
												output[_out++] = s_window[from++];
											} while (--op);
											from = _out - dist;
											from_source = output;
										}
									} else if (wnext < op) {
										from += wsize + wnext - op;
										op -= wnext;
										if (op < len) {
											len -= op;
											do {
												output[_out++] = s_window[from++];
											} while (--op);
											from = 0;
											if (wnext < len) {
												op = wnext;
												len -= op;
												do {
													output[_out++] = s_window[from++];
												} while (--op);
												from = _out - dist;
												from_source = output;
											}
										}
									} else {
										from += wnext - op;
										if (op < len) {
											len -= op;
											do {
												output[_out++] = s_window[from++];
											} while (--op);
											from = _out - dist;
											from_source = output;
										}
									}
									while (len > 2) {
										output[_out++] = from_source[from++];
										output[_out++] = from_source[from++];
										output[_out++] = from_source[from++];
										len -= 3;
									}
									if (len) {
										output[_out++] = from_source[from++];
										if (len > 1) {
											output[_out++] = from_source[from++];
										}
									}
								} else {
									from = _out - dist;
									do {
										output[_out++] = output[from++];
										output[_out++] = output[from++];
										output[_out++] = output[from++];
										len -= 3;
									} while (len > 2);
									if (len) {
										output[_out++] = output[from++];
										if (len > 1) {
											output[_out++] = output[from++];
										}
									}
								}
							} else if ((op & 64) === 0) {
								here = dcode[(here & 65535) + (hold & (1 << op) - 1)];
								continue dodist;
							} else {
								strm.msg = "invalid distance code";
								state.mode = BAD;
								break top;
							}
							break;
						}
					} else if ((op & 64) === 0) {
						here = lcode[(here & 65535) + (hold & (1 << op) - 1)];
						continue dolen;
					} else if (op & 32) {
						state.mode = TYPE;
						break top;
					} else {
						strm.msg = "invalid literal/length code";
						state.mode = BAD;
						break top;
					}
					break;
				}
			} while (_in < last && _out < end);
			len = bits >> 3;
			_in -= len;
			bits -= len << 3;
			hold &= (1 << bits) - 1;
			strm.next_in = _in;
			strm.next_out = _out;
			strm.avail_in = _in < last ? 5 + (last - _in) : 5 - (_in - last);
			strm.avail_out = _out < end ? 257 + (end - _out) : 257 - (_out - end);
			state.hold = hold;
			state.bits = bits;
			return;
		};
	}),
	76716: ((__unused_webpack_module, exports, __webpack_require__) => {
		var utils = __webpack_require__(55538);
		var adler32 = __webpack_require__(19834);
		var crc32 = __webpack_require__(63780);
		var inflate_fast = __webpack_require__(47894);
		var inflate_table = __webpack_require__(8611);
		var CODES = 0;
		var LENS = 1;
		var DISTS = 2;
		var Z_FINISH = 4;
		var Z_BLOCK = 5;
		var Z_TREES = 6;
		var Z_OK = 0;
		var Z_STREAM_END = 1;
		var Z_NEED_DICT = 2;
		var Z_STREAM_ERROR = -2;
		var Z_DATA_ERROR = -3;
		var Z_MEM_ERROR = -4;
		var Z_BUF_ERROR = -5;
		var Z_DEFLATED = 8;
		var HEAD = 1;
		var FLAGS = 2;
		var TIME = 3;
		var OS = 4;
		var EXLEN = 5;
		var EXTRA = 6;
		var NAME = 7;
		var COMMENT = 8;
		var HCRC = 9;
		var DICTID = 10;
		var DICT = 11;
		var TYPE = 12;
		var TYPEDO = 13;
		var STORED = 14;
		var COPY_ = 15;
		var COPY = 16;
		var TABLE = 17;
		var LENLENS = 18;
		var CODELENS = 19;
		var LEN_ = 20;
		var LEN = 21;
		var LENEXT = 22;
		var DIST = 23;
		var DISTEXT = 24;
		var MATCH = 25;
		var LIT = 26;
		var CHECK = 27;
		var LENGTH = 28;
		var DONE = 29;
		var BAD = 30;
		var MEM = 31;
		var SYNC = 32;
		var ENOUGH_LENS = 852;
		var ENOUGH_DISTS = 592;
		var MAX_WBITS = 15;
		var DEF_WBITS = MAX_WBITS;
		function zswap32(q) {
			return (q >>> 24 & 255) + (q >>> 8 & 65280) + ((q & 65280) << 8) + ((q & 255) << 24);
		}
		function InflateState() {
			this.mode = 0;
			this.last = false;
			this.wrap = 0;
			this.havedict = false;
			this.flags = 0;
			this.dmax = 0;
			this.check = 0;
			this.total = 0;
			this.head = null;
			this.wbits = 0;
			this.wsize = 0;
			this.whave = 0;
			this.wnext = 0;
			this.window = null;
			this.hold = 0;
			this.bits = 0;
			this.length = 0;
			this.offset = 0;
			this.extra = 0;
			this.lencode = null;
			this.distcode = null;
			this.lenbits = 0;
			this.distbits = 0;
			this.ncode = 0;
			this.nlen = 0;
			this.ndist = 0;
			this.have = 0;
			this.next = null;
			this.lens = new utils.Buf16(320);
			this.work = new utils.Buf16(288);
			this.lendyn = null;
			this.distdyn = null;
			this.sane = 0;
			this.back = 0;
			this.was = 0;
		}
		function inflateResetKeep(strm) {
			var state;
			if (!strm || !strm.state) {
				return Z_STREAM_ERROR;
			}
			state = strm.state;
			strm.total_in = strm.total_out = state.total = 0;
			strm.msg = "";
			if (state.wrap) {
				strm.adler = state.wrap & 1;
			}
			state.mode = HEAD;
			state.last = 0;
			state.havedict = 0;
			state.dmax = 32768;
			state.head = null;
			state.hold = 0;
			state.bits = 0;
			state.lencode = state.lendyn = new utils.Buf32(ENOUGH_LENS);
			state.distcode = state.distdyn = new utils.Buf32(ENOUGH_DISTS);
			state.sane = 1;
			state.back = -1;
			return Z_OK;
		}
		function inflateReset(strm) {
			var state;
			if (!strm || !strm.state) {
				return Z_STREAM_ERROR;
			}
			state = strm.state;
			state.wsize = 0;
			state.whave = 0;
			state.wnext = 0;
			return inflateResetKeep(strm);
		}
		function inflateReset2(strm, windowBits) {
			var wrap;
			var state;
			if (!strm || !strm.state) {
				return Z_STREAM_ERROR;
			}
			state = strm.state;
			if (windowBits < 0) {
				wrap = 0;
				windowBits = -windowBits;
			} else {
				wrap = (windowBits >> 4) + 1;
				if (windowBits < 48) {
					windowBits &= 15;
				}
			}
			if (windowBits && (windowBits < 8 || windowBits > 15)) {
				return Z_STREAM_ERROR;
			}
			if (state.window !== null && state.wbits !== windowBits) {
				state.window = null;
			}
			state.wrap = wrap;
			state.wbits = windowBits;
			return inflateReset(strm);
		}
		function inflateInit2(strm, windowBits) {
			var ret;
			var state;
			if (!strm) {
				return Z_STREAM_ERROR;
			}
			state = new InflateState();
			strm.state = state;
			state.window = null;
			ret = inflateReset2(strm, windowBits);
			if (ret !== Z_OK) {
				strm.state = null;
			}
			return ret;
		}
		function inflateInit(strm) {
			return inflateInit2(strm, DEF_WBITS);
		}
		var virgin = true;
		var lenfix, distfix;
		function fixedtables(state) {
			if (virgin) {
				var sym;
				lenfix = new utils.Buf32(512);
				distfix = new utils.Buf32(32);
				sym = 0;
				while (sym < 144) {
					state.lens[sym++] = 8;
				}
				while (sym < 256) {
					state.lens[sym++] = 9;
				}
				while (sym < 280) {
					state.lens[sym++] = 7;
				}
				while (sym < 288) {
					state.lens[sym++] = 8;
				}
				inflate_table(LENS, state.lens, 0, 288, lenfix, 0, state.work, { bits: 9 });
				sym = 0;
				while (sym < 32) {
					state.lens[sym++] = 5;
				}
				inflate_table(DISTS, state.lens, 0, 32, distfix, 0, state.work, { bits: 5 });
				virgin = false;
			}
			state.lencode = lenfix;
			state.lenbits = 9;
			state.distcode = distfix;
			state.distbits = 5;
		}
		function updatewindow(strm, src, end, copy) {
			var dist;
			var state = strm.state;
			if (state.window === null) {
				state.wsize = 1 << state.wbits;
				state.wnext = 0;
				state.whave = 0;
				state.window = new utils.Buf8(state.wsize);
			}
			if (copy >= state.wsize) {
				utils.arraySet(state.window, src, end - state.wsize, state.wsize, 0);
				state.wnext = 0;
				state.whave = state.wsize;
			} else {
				dist = state.wsize - state.wnext;
				if (dist > copy) {
					dist = copy;
				}
				utils.arraySet(state.window, src, end - copy, dist, state.wnext);
				copy -= dist;
				if (copy) {
					utils.arraySet(state.window, src, end - copy, copy, 0);
					state.wnext = copy;
					state.whave = state.wsize;
				} else {
					state.wnext += dist;
					if (state.wnext === state.wsize) {
						state.wnext = 0;
					}
					if (state.whave < state.wsize) {
						state.whave += dist;
					}
				}
			}
			return 0;
		}
		function inflate(strm, flush) {
			var state;
			var input, output;
			var next;
			var put;
			var have, left;
			var hold;
			var bits;
			var _in, _out;
			var copy;
			var from;
			var from_source;
			var here = 0;
			var here_bits, here_op, here_val;
			var last_bits, last_op, last_val;
			var len;
			var ret;
			var hbuf = new utils.Buf8(4);
			var opts;
			var n;
			var order = [
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
			];
			if (!strm || !strm.state || !strm.output || !strm.input && strm.avail_in !== 0) {
				return Z_STREAM_ERROR;
			}
			state = strm.state;
			if (state.mode === TYPE) {
				state.mode = TYPEDO;
			}
			put = strm.next_out;
			output = strm.output;
			left = strm.avail_out;
			next = strm.next_in;
			input = strm.input;
			have = strm.avail_in;
			hold = state.hold;
			bits = state.bits;
			_in = have;
			_out = left;
			ret = Z_OK;
			inf_leave: for (;;) {
				switch (state.mode) {
					case HEAD:
						if (state.wrap === 0) {
							state.mode = TYPEDO;
							break;
						}
						while (bits < 16) {
							if (have === 0) {
								break inf_leave;
							}
							have--;
							hold += input[next++] << bits;
							bits += 8;
						}
						if (state.wrap & 2 && hold === 35615) {
							state.check = 0;
							hbuf[0] = hold & 255;
							hbuf[1] = hold >>> 8 & 255;
							state.check = crc32(state.check, hbuf, 2, 0);
							hold = 0;
							bits = 0;
							state.mode = FLAGS;
							break;
						}
						state.flags = 0;
						if (state.head) {
							state.head.done = false;
						}
						if (!(state.wrap & 1) || (((hold & 255) << 8) + (hold >> 8)) % 31) {
							strm.msg = "incorrect header check";
							state.mode = BAD;
							break;
						}
						if ((hold & 15) !== Z_DEFLATED) {
							strm.msg = "unknown compression method";
							state.mode = BAD;
							break;
						}
						hold >>>= 4;
						bits -= 4;
						len = (hold & 15) + 8;
						if (state.wbits === 0) {
							state.wbits = len;
						} else if (len > state.wbits) {
							strm.msg = "invalid window size";
							state.mode = BAD;
							break;
						}
						state.dmax = 1 << len;
						strm.adler = state.check = 1;
						state.mode = hold & 512 ? DICTID : TYPE;
						hold = 0;
						bits = 0;
						break;
					case FLAGS:
						while (bits < 16) {
							if (have === 0) {
								break inf_leave;
							}
							have--;
							hold += input[next++] << bits;
							bits += 8;
						}
						state.flags = hold;
						if ((state.flags & 255) !== Z_DEFLATED) {
							strm.msg = "unknown compression method";
							state.mode = BAD;
							break;
						}
						if (state.flags & 57344) {
							strm.msg = "unknown header flags set";
							state.mode = BAD;
							break;
						}
						if (state.head) {
							state.head.text = hold >> 8 & 1;
						}
						if (state.flags & 512) {
							hbuf[0] = hold & 255;
							hbuf[1] = hold >>> 8 & 255;
							state.check = crc32(state.check, hbuf, 2, 0);
						}
						hold = 0;
						bits = 0;
						state.mode = TIME;
					case TIME:
						while (bits < 32) {
							if (have === 0) {
								break inf_leave;
							}
							have--;
							hold += input[next++] << bits;
							bits += 8;
						}
						if (state.head) {
							state.head.time = hold;
						}
						if (state.flags & 512) {
							hbuf[0] = hold & 255;
							hbuf[1] = hold >>> 8 & 255;
							hbuf[2] = hold >>> 16 & 255;
							hbuf[3] = hold >>> 24 & 255;
							state.check = crc32(state.check, hbuf, 4, 0);
						}
						hold = 0;
						bits = 0;
						state.mode = OS;
					case OS:
						while (bits < 16) {
							if (have === 0) {
								break inf_leave;
							}
							have--;
							hold += input[next++] << bits;
							bits += 8;
						}
						if (state.head) {
							state.head.xflags = hold & 255;
							state.head.os = hold >> 8;
						}
						if (state.flags & 512) {
							hbuf[0] = hold & 255;
							hbuf[1] = hold >>> 8 & 255;
							state.check = crc32(state.check, hbuf, 2, 0);
						}
						hold = 0;
						bits = 0;
						state.mode = EXLEN;
					case EXLEN:
						if (state.flags & 1024) {
							while (bits < 16) {
								if (have === 0) {
									break inf_leave;
								}
								have--;
								hold += input[next++] << bits;
								bits += 8;
							}
							state.length = hold;
							if (state.head) {
								state.head.extra_len = hold;
							}
							if (state.flags & 512) {
								hbuf[0] = hold & 255;
								hbuf[1] = hold >>> 8 & 255;
								state.check = crc32(state.check, hbuf, 2, 0);
							}
							hold = 0;
							bits = 0;
						} else if (state.head) {
							state.head.extra = null;
						}
						state.mode = EXTRA;
					case EXTRA:
						if (state.flags & 1024) {
							copy = state.length;
							if (copy > have) {
								copy = have;
							}
							if (copy) {
								if (state.head) {
									len = state.head.extra_len - state.length;
									if (!state.head.extra) {
										state.head.extra = new Array(state.head.extra_len);
									}
									utils.arraySet(state.head.extra, input, next, copy, len);
								}
								if (state.flags & 512) {
									state.check = crc32(state.check, input, copy, next);
								}
								have -= copy;
								next += copy;
								state.length -= copy;
							}
							if (state.length) {
								break inf_leave;
							}
						}
						state.length = 0;
						state.mode = NAME;
					case NAME:
						if (state.flags & 2048) {
							if (have === 0) {
								break inf_leave;
							}
							copy = 0;
							do {
								len = input[next + copy++];
								if (state.head && len && state.length < 65536) {
									state.head.name += String.fromCharCode(len);
								}
							} while (len && copy < have);
							if (state.flags & 512) {
								state.check = crc32(state.check, input, copy, next);
							}
							have -= copy;
							next += copy;
							if (len) {
								break inf_leave;
							}
						} else if (state.head) {
							state.head.name = null;
						}
						state.length = 0;
						state.mode = COMMENT;
					case COMMENT:
						if (state.flags & 4096) {
							if (have === 0) {
								break inf_leave;
							}
							copy = 0;
							do {
								len = input[next + copy++];
								if (state.head && len && state.length < 65536) {
									state.head.comment += String.fromCharCode(len);
								}
							} while (len && copy < have);
							if (state.flags & 512) {
								state.check = crc32(state.check, input, copy, next);
							}
							have -= copy;
							next += copy;
							if (len) {
								break inf_leave;
							}
						} else if (state.head) {
							state.head.comment = null;
						}
						state.mode = HCRC;
					case HCRC:
						if (state.flags & 512) {
							while (bits < 16) {
								if (have === 0) {
									break inf_leave;
								}
								have--;
								hold += input[next++] << bits;
								bits += 8;
							}
							if (hold !== (state.check & 65535)) {
								strm.msg = "header crc mismatch";
								state.mode = BAD;
								break;
							}
							hold = 0;
							bits = 0;
						}
						if (state.head) {
							state.head.hcrc = state.flags >> 9 & 1;
							state.head.done = true;
						}
						strm.adler = state.check = 0;
						state.mode = TYPE;
						break;
					case DICTID:
						while (bits < 32) {
							if (have === 0) {
								break inf_leave;
							}
							have--;
							hold += input[next++] << bits;
							bits += 8;
						}
						strm.adler = state.check = zswap32(hold);
						hold = 0;
						bits = 0;
						state.mode = DICT;
					case DICT:
						if (state.havedict === 0) {
							strm.next_out = put;
							strm.avail_out = left;
							strm.next_in = next;
							strm.avail_in = have;
							state.hold = hold;
							state.bits = bits;
							return Z_NEED_DICT;
						}
						strm.adler = state.check = 1;
						state.mode = TYPE;
					case TYPE: if (flush === Z_BLOCK || flush === Z_TREES) {
						break inf_leave;
					}
					case TYPEDO:
						if (state.last) {
							hold >>>= bits & 7;
							bits -= bits & 7;
							state.mode = CHECK;
							break;
						}
						while (bits < 3) {
							if (have === 0) {
								break inf_leave;
							}
							have--;
							hold += input[next++] << bits;
							bits += 8;
						}
						state.last = hold & 1;
						hold >>>= 1;
						bits -= 1;
						switch (hold & 3) {
							case 0:
								state.mode = STORED;
								break;
							case 1:
								fixedtables(state);
								state.mode = LEN_;
								if (flush === Z_TREES) {
									hold >>>= 2;
									bits -= 2;
									break inf_leave;
								}
								break;
							case 2:
								state.mode = TABLE;
								break;
							case 3:
								strm.msg = "invalid block type";
								state.mode = BAD;
						}
						hold >>>= 2;
						bits -= 2;
						break;
					case STORED:
						hold >>>= bits & 7;
						bits -= bits & 7;
						while (bits < 32) {
							if (have === 0) {
								break inf_leave;
							}
							have--;
							hold += input[next++] << bits;
							bits += 8;
						}
						if ((hold & 65535) !== (hold >>> 16 ^ 65535)) {
							strm.msg = "invalid stored block lengths";
							state.mode = BAD;
							break;
						}
						state.length = hold & 65535;
						hold = 0;
						bits = 0;
						state.mode = COPY_;
						if (flush === Z_TREES) {
							break inf_leave;
						}
					case COPY_: state.mode = COPY;
					case COPY:
						copy = state.length;
						if (copy) {
							if (copy > have) {
								copy = have;
							}
							if (copy > left) {
								copy = left;
							}
							if (copy === 0) {
								break inf_leave;
							}
							utils.arraySet(output, input, next, copy, put);
							have -= copy;
							next += copy;
							left -= copy;
							put += copy;
							state.length -= copy;
							break;
						}
						state.mode = TYPE;
						break;
					case TABLE:
						while (bits < 14) {
							if (have === 0) {
								break inf_leave;
							}
							have--;
							hold += input[next++] << bits;
							bits += 8;
						}
						state.nlen = (hold & 31) + 257;
						hold >>>= 5;
						bits -= 5;
						state.ndist = (hold & 31) + 1;
						hold >>>= 5;
						bits -= 5;
						state.ncode = (hold & 15) + 4;
						hold >>>= 4;
						bits -= 4;
						if (state.nlen > 286 || state.ndist > 30) {
							strm.msg = "too many length or distance symbols";
							state.mode = BAD;
							break;
						}
						state.have = 0;
						state.mode = LENLENS;
					case LENLENS:
						while (state.have < state.ncode) {
							while (bits < 3) {
								if (have === 0) {
									break inf_leave;
								}
								have--;
								hold += input[next++] << bits;
								bits += 8;
							}
							state.lens[order[state.have++]] = hold & 7;
							hold >>>= 3;
							bits -= 3;
						}
						while (state.have < 19) {
							state.lens[order[state.have++]] = 0;
						}
						state.lencode = state.lendyn;
						state.lenbits = 7;
						opts = { bits: state.lenbits };
						ret = inflate_table(CODES, state.lens, 0, 19, state.lencode, 0, state.work, opts);
						state.lenbits = opts.bits;
						if (ret) {
							strm.msg = "invalid code lengths set";
							state.mode = BAD;
							break;
						}
						state.have = 0;
						state.mode = CODELENS;
					case CODELENS:
						while (state.have < state.nlen + state.ndist) {
							for (;;) {
								here = state.lencode[hold & (1 << state.lenbits) - 1];
								here_bits = here >>> 24;
								here_op = here >>> 16 & 255;
								here_val = here & 65535;
								if (here_bits <= bits) {
									break;
								}
								if (have === 0) {
									break inf_leave;
								}
								have--;
								hold += input[next++] << bits;
								bits += 8;
							}
							if (here_val < 16) {
								hold >>>= here_bits;
								bits -= here_bits;
								state.lens[state.have++] = here_val;
							} else {
								if (here_val === 16) {
									n = here_bits + 2;
									while (bits < n) {
										if (have === 0) {
											break inf_leave;
										}
										have--;
										hold += input[next++] << bits;
										bits += 8;
									}
									hold >>>= here_bits;
									bits -= here_bits;
									if (state.have === 0) {
										strm.msg = "invalid bit length repeat";
										state.mode = BAD;
										break;
									}
									len = state.lens[state.have - 1];
									copy = 3 + (hold & 3);
									hold >>>= 2;
									bits -= 2;
								} else if (here_val === 17) {
									n = here_bits + 3;
									while (bits < n) {
										if (have === 0) {
											break inf_leave;
										}
										have--;
										hold += input[next++] << bits;
										bits += 8;
									}
									hold >>>= here_bits;
									bits -= here_bits;
									len = 0;
									copy = 3 + (hold & 7);
									hold >>>= 3;
									bits -= 3;
								} else {
									n = here_bits + 7;
									while (bits < n) {
										if (have === 0) {
											break inf_leave;
										}
										have--;
										hold += input[next++] << bits;
										bits += 8;
									}
									hold >>>= here_bits;
									bits -= here_bits;
									len = 0;
									copy = 11 + (hold & 127);
									hold >>>= 7;
									bits -= 7;
								}
								if (state.have + copy > state.nlen + state.ndist) {
									strm.msg = "invalid bit length repeat";
									state.mode = BAD;
									break;
								}
								while (copy--) {
									state.lens[state.have++] = len;
								}
							}
						}
						if (state.mode === BAD) {
							break;
						}
						if (state.lens[256] === 0) {
							strm.msg = "invalid code -- missing end-of-block";
							state.mode = BAD;
							break;
						}
						state.lenbits = 9;
						opts = { bits: state.lenbits };
						ret = inflate_table(LENS, state.lens, 0, state.nlen, state.lencode, 0, state.work, opts);
						state.lenbits = opts.bits;
						if (ret) {
							strm.msg = "invalid literal/lengths set";
							state.mode = BAD;
							break;
						}
						state.distbits = 6;
						state.distcode = state.distdyn;
						opts = { bits: state.distbits };
						ret = inflate_table(DISTS, state.lens, state.nlen, state.ndist, state.distcode, 0, state.work, opts);
						state.distbits = opts.bits;
						if (ret) {
							strm.msg = "invalid distances set";
							state.mode = BAD;
							break;
						}
						state.mode = LEN_;
						if (flush === Z_TREES) {
							break inf_leave;
						}
					case LEN_: state.mode = LEN;
					case LEN:
						if (have >= 6 && left >= 258) {
							strm.next_out = put;
							strm.avail_out = left;
							strm.next_in = next;
							strm.avail_in = have;
							state.hold = hold;
							state.bits = bits;
							inflate_fast(strm, _out);
							put = strm.next_out;
							output = strm.output;
							left = strm.avail_out;
							next = strm.next_in;
							input = strm.input;
							have = strm.avail_in;
							hold = state.hold;
							bits = state.bits;
							if (state.mode === TYPE) {
								state.back = -1;
							}
							break;
						}
						state.back = 0;
						for (;;) {
							here = state.lencode[hold & (1 << state.lenbits) - 1];
							here_bits = here >>> 24;
							here_op = here >>> 16 & 255;
							here_val = here & 65535;
							if (here_bits <= bits) {
								break;
							}
							if (have === 0) {
								break inf_leave;
							}
							have--;
							hold += input[next++] << bits;
							bits += 8;
						}
						if (here_op && (here_op & 240) === 0) {
							last_bits = here_bits;
							last_op = here_op;
							last_val = here_val;
							for (;;) {
								here = state.lencode[last_val + ((hold & (1 << last_bits + last_op) - 1) >> last_bits)];
								here_bits = here >>> 24;
								here_op = here >>> 16 & 255;
								here_val = here & 65535;
								if (last_bits + here_bits <= bits) {
									break;
								}
								if (have === 0) {
									break inf_leave;
								}
								have--;
								hold += input[next++] << bits;
								bits += 8;
							}
							hold >>>= last_bits;
							bits -= last_bits;
							state.back += last_bits;
						}
						hold >>>= here_bits;
						bits -= here_bits;
						state.back += here_bits;
						state.length = here_val;
						if (here_op === 0) {
							state.mode = LIT;
							break;
						}
						if (here_op & 32) {
							state.back = -1;
							state.mode = TYPE;
							break;
						}
						if (here_op & 64) {
							strm.msg = "invalid literal/length code";
							state.mode = BAD;
							break;
						}
						state.extra = here_op & 15;
						state.mode = LENEXT;
					case LENEXT:
						if (state.extra) {
							n = state.extra;
							while (bits < n) {
								if (have === 0) {
									break inf_leave;
								}
								have--;
								hold += input[next++] << bits;
								bits += 8;
							}
							state.length += hold & (1 << state.extra) - 1;
							hold >>>= state.extra;
							bits -= state.extra;
							state.back += state.extra;
						}
						state.was = state.length;
						state.mode = DIST;
					case DIST:
						for (;;) {
							here = state.distcode[hold & (1 << state.distbits) - 1];
							here_bits = here >>> 24;
							here_op = here >>> 16 & 255;
							here_val = here & 65535;
							if (here_bits <= bits) {
								break;
							}
							if (have === 0) {
								break inf_leave;
							}
							have--;
							hold += input[next++] << bits;
							bits += 8;
						}
						if ((here_op & 240) === 0) {
							last_bits = here_bits;
							last_op = here_op;
							last_val = here_val;
							for (;;) {
								here = state.distcode[last_val + ((hold & (1 << last_bits + last_op) - 1) >> last_bits)];
								here_bits = here >>> 24;
								here_op = here >>> 16 & 255;
								here_val = here & 65535;
								if (last_bits + here_bits <= bits) {
									break;
								}
								if (have === 0) {
									break inf_leave;
								}
								have--;
								hold += input[next++] << bits;
								bits += 8;
							}
							hold >>>= last_bits;
							bits -= last_bits;
							state.back += last_bits;
						}
						hold >>>= here_bits;
						bits -= here_bits;
						state.back += here_bits;
						if (here_op & 64) {
							strm.msg = "invalid distance code";
							state.mode = BAD;
							break;
						}
						state.offset = here_val;
						state.extra = here_op & 15;
						state.mode = DISTEXT;
					case DISTEXT:
						if (state.extra) {
							n = state.extra;
							while (bits < n) {
								if (have === 0) {
									break inf_leave;
								}
								have--;
								hold += input[next++] << bits;
								bits += 8;
							}
							state.offset += hold & (1 << state.extra) - 1;
							hold >>>= state.extra;
							bits -= state.extra;
							state.back += state.extra;
						}
						if (state.offset > state.dmax) {
							strm.msg = "invalid distance too far back";
							state.mode = BAD;
							break;
						}
						state.mode = MATCH;
					case MATCH:
						if (left === 0) {
							break inf_leave;
						}
						copy = _out - left;
						if (state.offset > copy) {
							copy = state.offset - copy;
							if (copy > state.whave) {
								if (state.sane) {
									strm.msg = "invalid distance too far back";
									state.mode = BAD;
									break;
								}
							}
							if (copy > state.wnext) {
								copy -= state.wnext;
								from = state.wsize - copy;
							} else {
								from = state.wnext - copy;
							}
							if (copy > state.length) {
								copy = state.length;
							}
							from_source = state.window;
						} else {
							from_source = output;
							from = put - state.offset;
							copy = state.length;
						}
						if (copy > left) {
							copy = left;
						}
						left -= copy;
						state.length -= copy;
						do {
							output[put++] = from_source[from++];
						} while (--copy);
						if (state.length === 0) {
							state.mode = LEN;
						}
						break;
					case LIT:
						if (left === 0) {
							break inf_leave;
						}
						output[put++] = state.length;
						left--;
						state.mode = LEN;
						break;
					case CHECK:
						if (state.wrap) {
							while (bits < 32) {
								if (have === 0) {
									break inf_leave;
								}
								have--;
								hold |= input[next++] << bits;
								bits += 8;
							}
							_out -= left;
							strm.total_out += _out;
							state.total += _out;
							if (_out) {
								strm.adler = state.check = state.flags ? crc32(state.check, output, _out, put - _out) : adler32(state.check, output, _out, put - _out);
							}
							_out = left;
							if ((state.flags ? hold : zswap32(hold)) !== state.check) {
								strm.msg = "incorrect data check";
								state.mode = BAD;
								break;
							}
							hold = 0;
							bits = 0;
						}
						state.mode = LENGTH;
					case LENGTH:
						if (state.wrap && state.flags) {
							while (bits < 32) {
								if (have === 0) {
									break inf_leave;
								}
								have--;
								hold += input[next++] << bits;
								bits += 8;
							}
							if (hold !== (state.total & 4294967295)) {
								strm.msg = "incorrect length check";
								state.mode = BAD;
								break;
							}
							hold = 0;
							bits = 0;
						}
						state.mode = DONE;
					case DONE:
						ret = Z_STREAM_END;
						break inf_leave;
					case BAD:
						ret = Z_DATA_ERROR;
						break inf_leave;
					case MEM: return Z_MEM_ERROR;
					case SYNC:
					default: return Z_STREAM_ERROR;
				}
			}
			strm.next_out = put;
			strm.avail_out = left;
			strm.next_in = next;
			strm.avail_in = have;
			state.hold = hold;
			state.bits = bits;
			if (state.wsize || _out !== strm.avail_out && state.mode < BAD && (state.mode < CHECK || flush !== Z_FINISH)) {
				if (updatewindow(strm, strm.output, strm.next_out, _out - strm.avail_out)) {
					state.mode = MEM;
					return Z_MEM_ERROR;
				}
			}
			_in -= strm.avail_in;
			_out -= strm.avail_out;
			strm.total_in += _in;
			strm.total_out += _out;
			state.total += _out;
			if (state.wrap && _out) {
				strm.adler = state.check = state.flags ? crc32(state.check, output, _out, strm.next_out - _out) : adler32(state.check, output, _out, strm.next_out - _out);
			}
			strm.data_type = state.bits + (state.last ? 64 : 0) + (state.mode === TYPE ? 128 : 0) + (state.mode === LEN_ || state.mode === COPY_ ? 256 : 0);
			if ((_in === 0 && _out === 0 || flush === Z_FINISH) && ret === Z_OK) {
				ret = Z_BUF_ERROR;
			}
			return ret;
		}
		function inflateEnd(strm) {
			if (!strm || !strm.state) {
				return Z_STREAM_ERROR;
			}
			var state = strm.state;
			if (state.window) {
				state.window = null;
			}
			strm.state = null;
			return Z_OK;
		}
		function inflateGetHeader(strm, head) {
			var state;
			if (!strm || !strm.state) {
				return Z_STREAM_ERROR;
			}
			state = strm.state;
			if ((state.wrap & 2) === 0) {
				return Z_STREAM_ERROR;
			}
			state.head = head;
			head.done = false;
			return Z_OK;
		}
		function inflateSetDictionary(strm, dictionary) {
			var dictLength = dictionary.length;
			var state;
			var dictid;
			var ret;
			if (!strm || !strm.state) {
				return Z_STREAM_ERROR;
			}
			state = strm.state;
			if (state.wrap !== 0 && state.mode !== DICT) {
				return Z_STREAM_ERROR;
			}
			if (state.mode === DICT) {
				dictid = 1;
				dictid = adler32(dictid, dictionary, dictLength, 0);
				if (dictid !== state.check) {
					return Z_DATA_ERROR;
				}
			}
			ret = updatewindow(strm, dictionary, dictLength, dictLength);
			if (ret) {
				state.mode = MEM;
				return Z_MEM_ERROR;
			}
			state.havedict = 1;
			return Z_OK;
		}
		exports.inflateReset = inflateReset;
		exports.inflateReset2 = inflateReset2;
		exports.inflateResetKeep = inflateResetKeep;
		exports.inflateInit = inflateInit;
		exports.inflateInit2 = inflateInit2;
		exports.inflate = inflate;
		exports.inflateEnd = inflateEnd;
		exports.inflateGetHeader = inflateGetHeader;
		exports.inflateSetDictionary = inflateSetDictionary;
		exports.inflateInfo = "pako inflate (from Nodeca project)";
	}),
	8611: ((module, __unused_webpack_exports, __webpack_require__) => {
		var utils = __webpack_require__(55538);
		var MAXBITS = 15;
		var ENOUGH_LENS = 852;
		var ENOUGH_DISTS = 592;
		var CODES = 0;
		var LENS = 1;
		var DISTS = 2;
		var lbase = [
			3,
			4,
			5,
			6,
			7,
			8,
			9,
			10,
			11,
			13,
			15,
			17,
			19,
			23,
			27,
			31,
			35,
			43,
			51,
			59,
			67,
			83,
			99,
			115,
			131,
			163,
			195,
			227,
			258,
			0,
			0
		];
		var lext = [
			16,
			16,
			16,
			16,
			16,
			16,
			16,
			16,
			17,
			17,
			17,
			17,
			18,
			18,
			18,
			18,
			19,
			19,
			19,
			19,
			20,
			20,
			20,
			20,
			21,
			21,
			21,
			21,
			16,
			72,
			78
		];
		var dbase = [
			1,
			2,
			3,
			4,
			5,
			7,
			9,
			13,
			17,
			25,
			33,
			49,
			65,
			97,
			129,
			193,
			257,
			385,
			513,
			769,
			1025,
			1537,
			2049,
			3073,
			4097,
			6145,
			8193,
			12289,
			16385,
			24577,
			0,
			0
		];
		var dext = [
			16,
			16,
			16,
			16,
			17,
			17,
			18,
			18,
			19,
			19,
			20,
			20,
			21,
			21,
			22,
			22,
			23,
			23,
			24,
			24,
			25,
			25,
			26,
			26,
			27,
			27,
			28,
			28,
			29,
			29,
			64,
			64
		];
		module.exports = function inflate_table(type, lens, lens_index, codes, table, table_index, work, opts) {
			var bits = opts.bits;
			var len = 0;
			var sym = 0;
			var min = 0, max = 0;
			var root = 0;
			var curr = 0;
			var drop = 0;
			var left = 0;
			var used = 0;
			var huff = 0;
			var incr;
			var fill;
			var low;
			var mask;
			var next;
			var base = null;
			var base_index = 0;
			var end;
			var count = new utils.Buf16(MAXBITS + 1);
			var offs = new utils.Buf16(MAXBITS + 1);
			var extra = null;
			var extra_index = 0;
			var here_bits, here_op, here_val;
			for (len = 0; len <= MAXBITS; len++) {
				count[len] = 0;
			}
			for (sym = 0; sym < codes; sym++) {
				count[lens[lens_index + sym]]++;
			}
			root = bits;
			for (max = MAXBITS; max >= 1; max--) {
				if (count[max] !== 0) {
					break;
				}
			}
			if (root > max) {
				root = max;
			}
			if (max === 0) {
				table[table_index++] = 1 << 24 | 64 << 16 | 0;
				table[table_index++] = 1 << 24 | 64 << 16 | 0;
				opts.bits = 1;
				return 0;
			}
			for (min = 1; min < max; min++) {
				if (count[min] !== 0) {
					break;
				}
			}
			if (root < min) {
				root = min;
			}
			left = 1;
			for (len = 1; len <= MAXBITS; len++) {
				left <<= 1;
				left -= count[len];
				if (left < 0) {
					return -1;
				}
			}
			if (left > 0 && (type === CODES || max !== 1)) {
				return -1;
			}
			offs[1] = 0;
			for (len = 1; len < MAXBITS; len++) {
				offs[len + 1] = offs[len] + count[len];
			}
			for (sym = 0; sym < codes; sym++) {
				if (lens[lens_index + sym] !== 0) {
					work[offs[lens[lens_index + sym]]++] = sym;
				}
			}
			if (type === CODES) {
				base = extra = work;
				end = 19;
			} else if (type === LENS) {
				base = lbase;
				base_index -= 257;
				extra = lext;
				extra_index -= 257;
				end = 256;
			} else {
				base = dbase;
				extra = dext;
				end = -1;
			}
			huff = 0;
			sym = 0;
			len = min;
			next = table_index;
			curr = root;
			drop = 0;
			low = -1;
			used = 1 << root;
			mask = used - 1;
			if (type === LENS && used > ENOUGH_LENS || type === DISTS && used > ENOUGH_DISTS) {
				return 1;
			}
			for (;;) {
				here_bits = len - drop;
				if (work[sym] < end) {
					here_op = 0;
					here_val = work[sym];
				} else if (work[sym] > end) {
					here_op = extra[extra_index + work[sym]];
					here_val = base[base_index + work[sym]];
				} else {
					here_op = 32 + 64;
					here_val = 0;
				}
				incr = 1 << len - drop;
				fill = 1 << curr;
				min = fill;
				do {
					fill -= incr;
					table[next + (huff >> drop) + fill] = here_bits << 24 | here_op << 16 | here_val | 0;
				} while (fill !== 0);
				incr = 1 << len - 1;
				while (huff & incr) {
					incr >>= 1;
				}
				if (incr !== 0) {
					huff &= incr - 1;
					huff += incr;
				} else {
					huff = 0;
				}
				sym++;
				if (--count[len] === 0) {
					if (len === max) {
						break;
					}
					len = lens[lens_index + work[sym]];
				}
				if (len > root && (huff & mask) !== low) {
					if (drop === 0) {
						drop = root;
					}
					next += min;
					curr = len - drop;
					left = 1 << curr;
					while (curr + drop < max) {
						left -= count[curr + drop];
						if (left <= 0) {
							break;
						}
						curr++;
						left <<= 1;
					}
					used += 1 << curr;
					if (type === LENS && used > ENOUGH_LENS || type === DISTS && used > ENOUGH_DISTS) {
						return 1;
					}
					low = huff & mask;
					table[low] = root << 24 | curr << 16 | next - table_index | 0;
				}
			}
			if (huff !== 0) {
				table[next + huff] = len - drop << 24 | 64 << 16 | 0;
			}
			opts.bits = root;
			return 0;
		};
	}),
	52523: ((module) => {
		module.exports = {
			2: "need dictionary",
			1: "stream end",
			0: "",
			"-1": "file error",
			"-2": "stream error",
			"-3": "data error",
			"-4": "insufficient memory",
			"-5": "buffer error",
			"-6": "incompatible version"
		};
	}),
	31666: ((__unused_webpack_module, exports, __webpack_require__) => {
		var utils = __webpack_require__(55538);
		var Z_FIXED = 4;
		var Z_BINARY = 0;
		var Z_TEXT = 1;
		var Z_UNKNOWN = 2;
		function zero(buf) {
			var len = buf.length;
			while (--len >= 0) {
				buf[len] = 0;
			}
		}
		var STORED_BLOCK = 0;
		var STATIC_TREES = 1;
		var DYN_TREES = 2;
		var MIN_MATCH = 3;
		var MAX_MATCH = 258;
		var LENGTH_CODES = 29;
		var LITERALS = 256;
		var L_CODES = LITERALS + 1 + LENGTH_CODES;
		var D_CODES = 30;
		var BL_CODES = 19;
		var HEAP_SIZE = 2 * L_CODES + 1;
		var MAX_BITS = 15;
		var Buf_size = 16;
		var MAX_BL_BITS = 7;
		var END_BLOCK = 256;
		var REP_3_6 = 16;
		var REPZ_3_10 = 17;
		var REPZ_11_138 = 18;
		var extra_lbits = [
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
			0
		];
		var extra_dbits = [
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
			13
		];
		var extra_blbits = [
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			2,
			3,
			7
		];
		var bl_order = [
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
		];
		var DIST_CODE_LEN = 512;
		var static_ltree = new Array((L_CODES + 2) * 2);
		zero(static_ltree);
		var static_dtree = new Array(D_CODES * 2);
		zero(static_dtree);
		var _dist_code = new Array(DIST_CODE_LEN);
		zero(_dist_code);
		var _length_code = new Array(MAX_MATCH - MIN_MATCH + 1);
		zero(_length_code);
		var base_length = new Array(LENGTH_CODES);
		zero(base_length);
		var base_dist = new Array(D_CODES);
		zero(base_dist);
		function StaticTreeDesc(static_tree, extra_bits, extra_base, elems, max_length) {
			this.static_tree = static_tree;
			this.extra_bits = extra_bits;
			this.extra_base = extra_base;
			this.elems = elems;
			this.max_length = max_length;
			this.has_stree = static_tree && static_tree.length;
		}
		var static_l_desc;
		var static_d_desc;
		var static_bl_desc;
		function TreeDesc(dyn_tree, stat_desc) {
			this.dyn_tree = dyn_tree;
			this.max_code = 0;
			this.stat_desc = stat_desc;
		}
		function d_code(dist) {
			return dist < 256 ? _dist_code[dist] : _dist_code[256 + (dist >>> 7)];
		}
		function put_short(s, w) {
			s.pending_buf[s.pending++] = w & 255;
			s.pending_buf[s.pending++] = w >>> 8 & 255;
		}
		function send_bits(s, value, length) {
			if (s.bi_valid > Buf_size - length) {
				s.bi_buf |= value << s.bi_valid & 65535;
				put_short(s, s.bi_buf);
				s.bi_buf = value >> Buf_size - s.bi_valid;
				s.bi_valid += length - Buf_size;
			} else {
				s.bi_buf |= value << s.bi_valid & 65535;
				s.bi_valid += length;
			}
		}
		function send_code(s, c, tree) {
			send_bits(s, tree[c * 2], tree[c * 2 + 1]);
		}
		function bi_reverse(code, len) {
			var res = 0;
			do {
				res |= code & 1;
				code >>>= 1;
				res <<= 1;
			} while (--len > 0);
			return res >>> 1;
		}
		function bi_flush(s) {
			if (s.bi_valid === 16) {
				put_short(s, s.bi_buf);
				s.bi_buf = 0;
				s.bi_valid = 0;
			} else if (s.bi_valid >= 8) {
				s.pending_buf[s.pending++] = s.bi_buf & 255;
				s.bi_buf >>= 8;
				s.bi_valid -= 8;
			}
		}
		function gen_bitlen(s, desc) {
			var tree = desc.dyn_tree;
			var max_code = desc.max_code;
			var stree = desc.stat_desc.static_tree;
			var has_stree = desc.stat_desc.has_stree;
			var extra = desc.stat_desc.extra_bits;
			var base = desc.stat_desc.extra_base;
			var max_length = desc.stat_desc.max_length;
			var h;
			var n, m;
			var bits;
			var xbits;
			var f;
			var overflow = 0;
			for (bits = 0; bits <= MAX_BITS; bits++) {
				s.bl_count[bits] = 0;
			}
			tree[s.heap[s.heap_max] * 2 + 1] = 0;
			for (h = s.heap_max + 1; h < HEAP_SIZE; h++) {
				n = s.heap[h];
				bits = tree[tree[n * 2 + 1] * 2 + 1] + 1;
				if (bits > max_length) {
					bits = max_length;
					overflow++;
				}
				tree[n * 2 + 1] = bits;
				if (n > max_code) {
					continue;
				}
				s.bl_count[bits]++;
				xbits = 0;
				if (n >= base) {
					xbits = extra[n - base];
				}
				f = tree[n * 2];
				s.opt_len += f * (bits + xbits);
				if (has_stree) {
					s.static_len += f * (stree[n * 2 + 1] + xbits);
				}
			}
			if (overflow === 0) {
				return;
			}
			do {
				bits = max_length - 1;
				while (s.bl_count[bits] === 0) {
					bits--;
				}
				s.bl_count[bits]--;
				s.bl_count[bits + 1] += 2;
				s.bl_count[max_length]--;
				overflow -= 2;
			} while (overflow > 0);
			for (bits = max_length; bits !== 0; bits--) {
				n = s.bl_count[bits];
				while (n !== 0) {
					m = s.heap[--h];
					if (m > max_code) {
						continue;
					}
					if (tree[m * 2 + 1] !== bits) {
						s.opt_len += (bits - tree[m * 2 + 1]) * tree[m * 2];
						tree[m * 2 + 1] = bits;
					}
					n--;
				}
			}
		}
		function gen_codes(tree, max_code, bl_count) {
			var next_code = new Array(MAX_BITS + 1);
			var code = 0;
			var bits;
			var n;
			for (bits = 1; bits <= MAX_BITS; bits++) {
				next_code[bits] = code = code + bl_count[bits - 1] << 1;
			}
			for (n = 0; n <= max_code; n++) {
				var len = tree[n * 2 + 1];
				if (len === 0) {
					continue;
				}
				tree[n * 2] = bi_reverse(next_code[len]++, len);
			}
		}
		function tr_static_init() {
			var n;
			var bits;
			var length;
			var code;
			var dist;
			var bl_count = new Array(MAX_BITS + 1);
			length = 0;
			for (code = 0; code < LENGTH_CODES - 1; code++) {
				base_length[code] = length;
				for (n = 0; n < 1 << extra_lbits[code]; n++) {
					_length_code[length++] = code;
				}
			}
			_length_code[length - 1] = code;
			dist = 0;
			for (code = 0; code < 16; code++) {
				base_dist[code] = dist;
				for (n = 0; n < 1 << extra_dbits[code]; n++) {
					_dist_code[dist++] = code;
				}
			}
			dist >>= 7;
			for (; code < D_CODES; code++) {
				base_dist[code] = dist << 7;
				for (n = 0; n < 1 << extra_dbits[code] - 7; n++) {
					_dist_code[256 + dist++] = code;
				}
			}
			for (bits = 0; bits <= MAX_BITS; bits++) {
				bl_count[bits] = 0;
			}
			n = 0;
			while (n <= 143) {
				static_ltree[n * 2 + 1] = 8;
				n++;
				bl_count[8]++;
			}
			while (n <= 255) {
				static_ltree[n * 2 + 1] = 9;
				n++;
				bl_count[9]++;
			}
			while (n <= 279) {
				static_ltree[n * 2 + 1] = 7;
				n++;
				bl_count[7]++;
			}
			while (n <= 287) {
				static_ltree[n * 2 + 1] = 8;
				n++;
				bl_count[8]++;
			}
			gen_codes(static_ltree, L_CODES + 1, bl_count);
			for (n = 0; n < D_CODES; n++) {
				static_dtree[n * 2 + 1] = 5;
				static_dtree[n * 2] = bi_reverse(n, 5);
			}
			static_l_desc = new StaticTreeDesc(static_ltree, extra_lbits, LITERALS + 1, L_CODES, MAX_BITS);
			static_d_desc = new StaticTreeDesc(static_dtree, extra_dbits, 0, D_CODES, MAX_BITS);
			static_bl_desc = new StaticTreeDesc(new Array(0), extra_blbits, 0, BL_CODES, MAX_BL_BITS);
		}
		function init_block(s) {
			var n;
			for (n = 0; n < L_CODES; n++) {
				s.dyn_ltree[n * 2] = 0;
			}
			for (n = 0; n < D_CODES; n++) {
				s.dyn_dtree[n * 2] = 0;
			}
			for (n = 0; n < BL_CODES; n++) {
				s.bl_tree[n * 2] = 0;
			}
			s.dyn_ltree[END_BLOCK * 2] = 1;
			s.opt_len = s.static_len = 0;
			s.last_lit = s.matches = 0;
		}
		function bi_windup(s) {
			if (s.bi_valid > 8) {
				put_short(s, s.bi_buf);
			} else if (s.bi_valid > 0) {
				s.pending_buf[s.pending++] = s.bi_buf;
			}
			s.bi_buf = 0;
			s.bi_valid = 0;
		}
		function copy_block(s, buf, len, header) {
			bi_windup(s);
			if (header) {
				put_short(s, len);
				put_short(s, ~len);
			}
			utils.arraySet(s.pending_buf, s.window, buf, len, s.pending);
			s.pending += len;
		}
		function smaller(tree, n, m, depth) {
			var _n2 = n * 2;
			var _m2 = m * 2;
			return tree[_n2] < tree[_m2] || tree[_n2] === tree[_m2] && depth[n] <= depth[m];
		}
		function pqdownheap(s, tree, k) {
			var v = s.heap[k];
			var j = k << 1;
			while (j <= s.heap_len) {
				if (j < s.heap_len && smaller(tree, s.heap[j + 1], s.heap[j], s.depth)) {
					j++;
				}
				if (smaller(tree, v, s.heap[j], s.depth)) {
					break;
				}
				s.heap[k] = s.heap[j];
				k = j;
				j <<= 1;
			}
			s.heap[k] = v;
		}
		function compress_block(s, ltree, dtree) {
			var dist;
			var lc;
			var lx = 0;
			var code;
			var extra;
			if (s.last_lit !== 0) {
				do {
					dist = s.pending_buf[s.d_buf + lx * 2] << 8 | s.pending_buf[s.d_buf + lx * 2 + 1];
					lc = s.pending_buf[s.l_buf + lx];
					lx++;
					if (dist === 0) {
						send_code(s, lc, ltree);
					} else {
						code = _length_code[lc];
						send_code(s, code + LITERALS + 1, ltree);
						extra = extra_lbits[code];
						if (extra !== 0) {
							lc -= base_length[code];
							send_bits(s, lc, extra);
						}
						dist--;
						code = d_code(dist);
						send_code(s, code, dtree);
						extra = extra_dbits[code];
						if (extra !== 0) {
							dist -= base_dist[code];
							send_bits(s, dist, extra);
						}
					}
				} while (lx < s.last_lit);
			}
			send_code(s, END_BLOCK, ltree);
		}
		function build_tree(s, desc) {
			var tree = desc.dyn_tree;
			var stree = desc.stat_desc.static_tree;
			var has_stree = desc.stat_desc.has_stree;
			var elems = desc.stat_desc.elems;
			var n, m;
			var max_code = -1;
			var node;
			s.heap_len = 0;
			s.heap_max = HEAP_SIZE;
			for (n = 0; n < elems; n++) {
				if (tree[n * 2] !== 0) {
					s.heap[++s.heap_len] = max_code = n;
					s.depth[n] = 0;
				} else {
					tree[n * 2 + 1] = 0;
				}
			}
			while (s.heap_len < 2) {
				node = s.heap[++s.heap_len] = max_code < 2 ? ++max_code : 0;
				tree[node * 2] = 1;
				s.depth[node] = 0;
				s.opt_len--;
				if (has_stree) {
					s.static_len -= stree[node * 2 + 1];
				}
			}
			desc.max_code = max_code;
			for (n = s.heap_len >> 1; n >= 1; n--) {
				pqdownheap(s, tree, n);
			}
			node = elems;
			do {
				n = s.heap[1];
				s.heap[1] = s.heap[s.heap_len--];
				pqdownheap(s, tree, 1);
				m = s.heap[1];
				s.heap[--s.heap_max] = n;
				s.heap[--s.heap_max] = m;
				tree[node * 2] = tree[n * 2] + tree[m * 2];
				s.depth[node] = (s.depth[n] >= s.depth[m] ? s.depth[n] : s.depth[m]) + 1;
				tree[n * 2 + 1] = tree[m * 2 + 1] = node;
				s.heap[1] = node++;
				pqdownheap(s, tree, 1);
			} while (s.heap_len >= 2);
			s.heap[--s.heap_max] = s.heap[1];
			gen_bitlen(s, desc);
			gen_codes(tree, max_code, s.bl_count);
		}
		function scan_tree(s, tree, max_code) {
			var n;
			var prevlen = -1;
			var curlen;
			var nextlen = tree[0 * 2 + 1];
			var count = 0;
			var max_count = 7;
			var min_count = 4;
			if (nextlen === 0) {
				max_count = 138;
				min_count = 3;
			}
			tree[(max_code + 1) * 2 + 1] = 65535;
			for (n = 0; n <= max_code; n++) {
				curlen = nextlen;
				nextlen = tree[(n + 1) * 2 + 1];
				if (++count < max_count && curlen === nextlen) {
					continue;
				} else if (count < min_count) {
					s.bl_tree[curlen * 2] += count;
				} else if (curlen !== 0) {
					if (curlen !== prevlen) {
						s.bl_tree[curlen * 2]++;
					}
					s.bl_tree[REP_3_6 * 2]++;
				} else if (count <= 10) {
					s.bl_tree[REPZ_3_10 * 2]++;
				} else {
					s.bl_tree[REPZ_11_138 * 2]++;
				}
				count = 0;
				prevlen = curlen;
				if (nextlen === 0) {
					max_count = 138;
					min_count = 3;
				} else if (curlen === nextlen) {
					max_count = 6;
					min_count = 3;
				} else {
					max_count = 7;
					min_count = 4;
				}
			}
		}
		function send_tree(s, tree, max_code) {
			var n;
			var prevlen = -1;
			var curlen;
			var nextlen = tree[0 * 2 + 1];
			var count = 0;
			var max_count = 7;
			var min_count = 4;
			if (nextlen === 0) {
				max_count = 138;
				min_count = 3;
			}
			for (n = 0; n <= max_code; n++) {
				curlen = nextlen;
				nextlen = tree[(n + 1) * 2 + 1];
				if (++count < max_count && curlen === nextlen) {
					continue;
				} else if (count < min_count) {
					do {
						send_code(s, curlen, s.bl_tree);
					} while (--count !== 0);
				} else if (curlen !== 0) {
					if (curlen !== prevlen) {
						send_code(s, curlen, s.bl_tree);
						count--;
					}
					send_code(s, REP_3_6, s.bl_tree);
					send_bits(s, count - 3, 2);
				} else if (count <= 10) {
					send_code(s, REPZ_3_10, s.bl_tree);
					send_bits(s, count - 3, 3);
				} else {
					send_code(s, REPZ_11_138, s.bl_tree);
					send_bits(s, count - 11, 7);
				}
				count = 0;
				prevlen = curlen;
				if (nextlen === 0) {
					max_count = 138;
					min_count = 3;
				} else if (curlen === nextlen) {
					max_count = 6;
					min_count = 3;
				} else {
					max_count = 7;
					min_count = 4;
				}
			}
		}
		function build_bl_tree(s) {
			var max_blindex;
			scan_tree(s, s.dyn_ltree, s.l_desc.max_code);
			scan_tree(s, s.dyn_dtree, s.d_desc.max_code);
			build_tree(s, s.bl_desc);
			for (max_blindex = BL_CODES - 1; max_blindex >= 3; max_blindex--) {
				if (s.bl_tree[bl_order[max_blindex] * 2 + 1] !== 0) {
					break;
				}
			}
			s.opt_len += 3 * (max_blindex + 1) + 5 + 5 + 4;
			return max_blindex;
		}
		function send_all_trees(s, lcodes, dcodes, blcodes) {
			var rank;
			send_bits(s, lcodes - 257, 5);
			send_bits(s, dcodes - 1, 5);
			send_bits(s, blcodes - 4, 4);
			for (rank = 0; rank < blcodes; rank++) {
				send_bits(s, s.bl_tree[bl_order[rank] * 2 + 1], 3);
			}
			send_tree(s, s.dyn_ltree, lcodes - 1);
			send_tree(s, s.dyn_dtree, dcodes - 1);
		}
		function detect_data_type(s) {
			var black_mask = 4093624447;
			var n;
			for (n = 0; n <= 31; n++, black_mask >>>= 1) {
				if (black_mask & 1 && s.dyn_ltree[n * 2] !== 0) {
					return Z_BINARY;
				}
			}
			if (s.dyn_ltree[9 * 2] !== 0 || s.dyn_ltree[10 * 2] !== 0 || s.dyn_ltree[13 * 2] !== 0) {
				return Z_TEXT;
			}
			for (n = 32; n < LITERALS; n++) {
				if (s.dyn_ltree[n * 2] !== 0) {
					return Z_TEXT;
				}
			}
			return Z_BINARY;
		}
		var static_init_done = false;
		function _tr_init(s) {
			if (!static_init_done) {
				tr_static_init();
				static_init_done = true;
			}
			s.l_desc = new TreeDesc(s.dyn_ltree, static_l_desc);
			s.d_desc = new TreeDesc(s.dyn_dtree, static_d_desc);
			s.bl_desc = new TreeDesc(s.bl_tree, static_bl_desc);
			s.bi_buf = 0;
			s.bi_valid = 0;
			init_block(s);
		}
		function _tr_stored_block(s, buf, stored_len, last) {
			send_bits(s, (STORED_BLOCK << 1) + (last ? 1 : 0), 3);
			copy_block(s, buf, stored_len, true);
		}
		function _tr_align(s) {
			send_bits(s, STATIC_TREES << 1, 3);
			send_code(s, END_BLOCK, static_ltree);
			bi_flush(s);
		}
		function _tr_flush_block(s, buf, stored_len, last) {
			var opt_lenb, static_lenb;
			var max_blindex = 0;
			if (s.level > 0) {
				if (s.strm.data_type === Z_UNKNOWN) {
					s.strm.data_type = detect_data_type(s);
				}
				build_tree(s, s.l_desc);
				build_tree(s, s.d_desc);
				max_blindex = build_bl_tree(s);
				opt_lenb = s.opt_len + 3 + 7 >>> 3;
				static_lenb = s.static_len + 3 + 7 >>> 3;
				if (static_lenb <= opt_lenb) {
					opt_lenb = static_lenb;
				}
			} else {
				opt_lenb = static_lenb = stored_len + 5;
			}
			if (stored_len + 4 <= opt_lenb && buf !== -1) {
				_tr_stored_block(s, buf, stored_len, last);
			} else if (s.strategy === Z_FIXED || static_lenb === opt_lenb) {
				send_bits(s, (STATIC_TREES << 1) + (last ? 1 : 0), 3);
				compress_block(s, static_ltree, static_dtree);
			} else {
				send_bits(s, (DYN_TREES << 1) + (last ? 1 : 0), 3);
				send_all_trees(s, s.l_desc.max_code + 1, s.d_desc.max_code + 1, max_blindex + 1);
				compress_block(s, s.dyn_ltree, s.dyn_dtree);
			}
			init_block(s);
			if (last) {
				bi_windup(s);
			}
		}
		function _tr_tally(s, dist, lc) {
			s.pending_buf[s.d_buf + s.last_lit * 2] = dist >>> 8 & 255;
			s.pending_buf[s.d_buf + s.last_lit * 2 + 1] = dist & 255;
			s.pending_buf[s.l_buf + s.last_lit] = lc & 255;
			s.last_lit++;
			if (dist === 0) {
				s.dyn_ltree[lc * 2]++;
			} else {
				s.matches++;
				dist--;
				s.dyn_ltree[(_length_code[lc] + LITERALS + 1) * 2]++;
				s.dyn_dtree[d_code(dist) * 2]++;
			}
			return s.last_lit === s.lit_bufsize - 1;
		}
		exports._tr_init = _tr_init;
		exports._tr_stored_block = _tr_stored_block;
		exports._tr_flush_block = _tr_flush_block;
		exports._tr_tally = _tr_tally;
		exports._tr_align = _tr_align;
	}),
	89137: ((module) => {
		function ZStream() {
			this.input = null;
			this.next_in = 0;
			this.avail_in = 0;
			this.total_in = 0;
			this.output = null;
			this.next_out = 0;
			this.avail_out = 0;
			this.total_out = 0;
			this.msg = "";
			this.state = null;
			this.data_type = 2;
			this.adler = 0;
		}
		module.exports = ZStream;
	}),
	2946: ((module) => {
		const processFn = (fn, options) => function(...args) {
			const P = options.promiseModule;
			return new P((resolve, reject) => {
				if (options.multiArgs) {
					args.push((...result) => {
						if (options.errorFirst) {
							if (result[0]) {
								reject(result);
							} else {
								result.shift();
								resolve(result);
							}
						} else {
							resolve(result);
						}
					});
				} else if (options.errorFirst) {
					args.push((error, result) => {
						if (error) {
							reject(error);
						} else {
							resolve(result);
						}
					});
				} else {
					args.push(resolve);
				}
				fn.apply(this, args);
			});
		};
		module.exports = (input, options) => {
			options = Object.assign({
				exclude: [/.+(Sync|Stream)$/],
				errorFirst: true,
				promiseModule: Promise
			}, options);
			const objType = typeof input;
			if (!(input !== null && (objType === "object" || objType === "function"))) {
				throw new TypeError(`Expected \`input\` to be a \`Function\` or \`Object\`, got \`${input === null ? "null" : objType}\``);
			}
			const filter = (key) => {
				const match = (pattern) => typeof pattern === "string" ? key === pattern : pattern.test(key);
				return options.include ? options.include.some(match) : !options.exclude.some(match);
			};
			let ret;
			if (objType === "function") {
				ret = function(...args) {
					return options.excludeMain ? input(...args) : processFn(input, options).apply(this, args);
				};
			} else {
				ret = Object.create(Object.getPrototypeOf(input));
			}
			for (const key in input) {
				const property = input[key];
				ret[key] = typeof property === "function" && filter(key) ? processFn(property, options) : property;
			}
			return ret;
		};
	}),
	63667: ((__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, "__esModule", { value: true });
		function _interopDefault(ex) {
			return ex && typeof ex === "object" && "default" in ex ? ex["default"] : ex;
		}
		var crypto$1 = __webpack_require__(76982);
		var AsyncLock = _interopDefault(__webpack_require__(45936));
		var cleanGitRef = _interopDefault(__webpack_require__(39308));
		var crc32 = _interopDefault(__webpack_require__(84891));
		var pako = _interopDefault(__webpack_require__(43585));
		var pify = _interopDefault(__webpack_require__(2946));
		var ignore = _interopDefault(__webpack_require__(70298));
		var diff3Merge = _interopDefault(__webpack_require__(61832));
		class BaseError extends Error {
			constructor(message) {
				super(message);
				this.caller = "";
			}
			toJSON() {
				const metadata = this;
				return {
					code: metadata.code,
					data: metadata.data,
					caller: this.caller,
					message: this.message,
					stack: this.stack
				};
			}
			fromJSON(json) {
				const e = new BaseError(json.message);
				const metadata = e;
				metadata.code = json.code;
				metadata.data = json.data;
				e.caller = json.caller;
				e.stack = json.stack;
				return e;
			}
			get isIsomorphicGitError() {
				return true;
			}
		}
		class UnmergedPathsError extends BaseError {
			constructor(filepaths) {
				super(`Modifying the index is not possible because you have unmerged files: ${filepaths.toString}. Fix them up in the work tree, and then use 'git add/rm as appropriate to mark resolution and make a commit.`);
				this.code = this.name = UnmergedPathsError.code;
				this.data = { filepaths };
			}
		}
		UnmergedPathsError.code = "UnmergedPathsError";
		class InternalError extends BaseError {
			constructor(message) {
				super(`An internal error caused this command to fail.\n\nIf you're using an application that depends on isomorphic-git, please report this error to that application's developers.\n\nIf you're a developer and you believe this is a bug in isomorphic-git, please file an issue at https://github.com/isomorphic-git/isomorphic-git/issues with a minimal reproduction, version and environment details, and this error message: ${message}`);
				this.code = this.name = InternalError.code;
				this.data = { message };
			}
		}
		InternalError.code = "InternalError";
		class UnsafeFilepathError extends BaseError {
			constructor(filepath) {
				super(`The filepath "${filepath}" contains unsafe character sequences`);
				this.code = this.name = UnsafeFilepathError.code;
				this.data = { filepath };
			}
		}
		UnsafeFilepathError.code = "UnsafeFilepathError";
		class BufferCursor {
			constructor(buffer) {
				this.buffer = buffer;
				this._start = 0;
			}
			eof() {
				return this._start >= this.buffer.length;
			}
			tell() {
				return this._start;
			}
			seek(n) {
				this._start = n;
			}
			slice(n) {
				const r = this.buffer.slice(this._start, this._start + n);
				this._start += n;
				return r;
			}
			toString(enc, length) {
				const r = this.buffer.toString(enc, this._start, this._start + length);
				this._start += length;
				return r;
			}
			write(value, length, enc) {
				const r = this.buffer.write(value, this._start, length, enc);
				this._start += length;
				return r;
			}
			copy(source, start, end) {
				const r = source.copy(this.buffer, this._start, start, end);
				this._start += r;
				return r;
			}
			readUInt8() {
				const r = this.buffer.readUInt8(this._start);
				this._start += 1;
				return r;
			}
			writeUInt8(value) {
				const r = this.buffer.writeUInt8(value, this._start);
				this._start += 1;
				return r;
			}
			readUInt16BE() {
				const r = this.buffer.readUInt16BE(this._start);
				this._start += 2;
				return r;
			}
			writeUInt16BE(value) {
				const r = this.buffer.writeUInt16BE(value, this._start);
				this._start += 2;
				return r;
			}
			readUInt32BE() {
				const r = this.buffer.readUInt32BE(this._start);
				this._start += 4;
				return r;
			}
			writeUInt32BE(value) {
				const r = this.buffer.writeUInt32BE(value, this._start);
				this._start += 4;
				return r;
			}
		}
		const NEEDS_CODE_POINT_ORDER = /[\ud800-\uffff]/;
		function isLoneSurrogate(s, i, unit) {
			if (unit < 55296 || unit > 57343) return false;
			if (unit < 56320) {
				const next = i + 1 < s.length ? s.charCodeAt(i + 1) : 0;
				return next < 56320 || next > 57343;
			}
			const prev = i > 0 ? s.charCodeAt(i - 1) : 0;
			return prev < 55296 || prev > 56319;
		}
		function compareStrings(a, b) {
			if (!NEEDS_CODE_POINT_ORDER.test(a) && !NEEDS_CODE_POINT_ORDER.test(b)) {
				return -(a < b) || +(a > b);
			}
			const length = Math.min(a.length, b.length);
			for (let i = 0; i < length; i++) {
				let x = a.charCodeAt(i);
				let y = b.charCodeAt(i);
				if (x !== y) {
					if (isLoneSurrogate(a, i, x)) x = 65533;
					if (isLoneSurrogate(b, i, y)) y = 65533;
					if (x === y) continue;
					if (x >= 55296 && y >= 55296) {
						x += x >= 57344 ? -2048 : 8192;
						y += y >= 57344 ? -2048 : 8192;
					}
					return x < y ? -1 : 1;
				}
			}
			return a.length < b.length ? -1 : a.length > b.length ? 1 : 0;
		}
		function comparePath(a, b) {
			return compareStrings(a.path, b.path);
		}
		function normalizeMode(mode) {
			let type = mode > 0 ? mode >> 12 : 0;
			if (type !== 4 && type !== 8 && type !== 10 && type !== 14) {
				type = 8;
			}
			let permissions = mode & 511;
			if (permissions & 73) {
				permissions = 493;
			} else {
				permissions = 420;
			}
			if (type !== 8) permissions = 0;
			return (type << 12) + permissions;
		}
		const MAX_UINT32 = 2 ** 32;
		function SecondsNanoseconds(givenSeconds, givenNanoseconds, milliseconds, date) {
			if (givenSeconds !== undefined && givenNanoseconds !== undefined) {
				return [givenSeconds, givenNanoseconds];
			}
			if (milliseconds === undefined) {
				milliseconds = date.valueOf();
			}
			const seconds = Math.floor(milliseconds / 1e3);
			const nanoseconds = Math.floor((milliseconds - seconds * 1e3) * 1e6);
			return [seconds, nanoseconds];
		}
		function normalizeStats(e) {
			const [ctimeSeconds, ctimeNanoseconds] = SecondsNanoseconds(e.ctimeSeconds, e.ctimeNanoseconds, e.ctimeMs, e.ctime);
			const [mtimeSeconds, mtimeNanoseconds] = SecondsNanoseconds(e.mtimeSeconds, e.mtimeNanoseconds, e.mtimeMs, e.mtime);
			return {
				ctimeSeconds: ctimeSeconds % MAX_UINT32,
				ctimeNanoseconds: ctimeNanoseconds % MAX_UINT32,
				mtimeSeconds: mtimeSeconds % MAX_UINT32,
				mtimeNanoseconds: mtimeNanoseconds % MAX_UINT32,
				dev: e.dev % MAX_UINT32,
				ino: e.ino % MAX_UINT32,
				mode: normalizeMode(e.mode % MAX_UINT32),
				uid: e.uid % MAX_UINT32,
				gid: e.gid % MAX_UINT32,
				size: e.size > -1 ? e.size % MAX_UINT32 : 0
			};
		}
		function createSha1() {
			return crypto$1.createHash("sha1");
		}
		function toHex(buffer) {
			let hex = "";
			for (const byte of new Uint8Array(buffer)) {
				if (byte < 16) hex += "0";
				hex += byte.toString(16);
			}
			return hex;
		}
		let supportsSubtleSHA1 = null;
		async function shasum(buffer) {
			if (supportsSubtleSHA1 === null) {
				supportsSubtleSHA1 = await testSubtleSHA1();
			}
			return supportsSubtleSHA1 ? subtleSHA1(buffer) : shasumSync(buffer);
		}
		function shasumSync(buffer) {
			return createSha1().update(buffer).digest("hex");
		}
		async function subtleSHA1(buffer) {
			const hash = await crypto.subtle.digest("SHA-1", buffer);
			return toHex(hash);
		}
		async function testSubtleSHA1() {
			try {
				const hash = await subtleSHA1(new Uint8Array([]));
				return hash === "da39a3ee5e6b4b0d3255bfef95601890afd80709";
			} catch (_) {}
			return false;
		}
		function parseCacheEntryFlags(bits) {
			return {
				assumeValid: Boolean(bits & 32768),
				extended: Boolean(bits & 16384),
				stage: (bits & 12288) >> 12,
				nameLength: bits & 4095,
				skipWorktree: false,
				intentToAdd: false
			};
		}
		const SKIP_WORKTREE = 16384;
		const INTENT_TO_ADD = 8192;
		function hasExtendedFlags(entry) {
			return Boolean(entry.flags.skipWorktree || entry.flags.intentToAdd);
		}
		function renderCacheEntryFlags(entry) {
			const flags = entry.flags;
			flags.extended = hasExtendedFlags(entry);
			flags.nameLength = Math.min(Buffer.from(entry.path).length, 4095);
			return (flags.assumeValid ? 32768 : 0) + (flags.extended ? 16384 : 0) + ((flags.stage & 3) << 12) + (flags.nameLength & 4095);
		}
		function renderCacheEntryExtendedFlags(entry) {
			return (entry.flags.skipWorktree ? SKIP_WORKTREE : 0) + (entry.flags.intentToAdd ? INTENT_TO_ADD : 0);
		}
		class GitIndex {
			constructor(entries, unmergedPaths) {
				this._dirty = false;
				this._unmergedPaths = unmergedPaths || new Set();
				this._entries = entries || new Map();
			}
			_addEntry(entry) {
				if (entry.flags.stage === 0) {
					entry.stages = [entry];
					this._entries.set(entry.path, entry);
					this._unmergedPaths.delete(entry.path);
				} else {
					let existingEntry = this._entries.get(entry.path);
					if (!existingEntry) {
						this._entries.set(entry.path, entry);
						existingEntry = entry;
					}
					existingEntry.stages[entry.flags.stage] = entry;
					this._unmergedPaths.add(entry.path);
				}
			}
			static async from(buffer) {
				if (Buffer.isBuffer(buffer)) {
					return GitIndex.fromBuffer(buffer);
				} else if (buffer === null) {
					return new GitIndex(null);
				} else {
					throw new InternalError("invalid type passed to GitIndex.from");
				}
			}
			static async fromBuffer(buffer) {
				if (buffer.length === 0) {
					throw new InternalError("Index file is empty (.git/index)");
				}
				const index = new GitIndex();
				const reader = new BufferCursor(buffer);
				const magic = reader.toString("utf8", 4);
				if (magic !== "DIRC") {
					throw new InternalError(`Invalid dircache magic file number: ${magic}`);
				}
				const shaComputed = await shasum(buffer.slice(0, -20));
				const shaClaimed = buffer.slice(-20).toString("hex");
				if (shaClaimed !== shaComputed) {
					throw new InternalError(`Invalid checksum in GitIndex buffer: expected ${shaClaimed} but saw ${shaComputed}`);
				}
				const version = reader.readUInt32BE();
				if (version !== 2 && version !== 3) {
					throw new InternalError(`Unsupported dircache version: ${version}`);
				}
				const numEntries = reader.readUInt32BE();
				let i = 0;
				while (!reader.eof() && i < numEntries) {
					const entry = {};
					entry.ctimeSeconds = reader.readUInt32BE();
					entry.ctimeNanoseconds = reader.readUInt32BE();
					entry.mtimeSeconds = reader.readUInt32BE();
					entry.mtimeNanoseconds = reader.readUInt32BE();
					entry.dev = reader.readUInt32BE();
					entry.ino = reader.readUInt32BE();
					entry.mode = reader.readUInt32BE();
					entry.uid = reader.readUInt32BE();
					entry.gid = reader.readUInt32BE();
					entry.size = reader.readUInt32BE();
					entry.oid = reader.slice(20).toString("hex");
					const flags = reader.readUInt16BE();
					entry.flags = parseCacheEntryFlags(flags);
					if (entry.flags.extended) {
						const extendedFlags = reader.readUInt16BE();
						if (extendedFlags & ~(SKIP_WORKTREE | INTENT_TO_ADD)) {
							throw new InternalError(`Unknown index entry format: 0x${extendedFlags.toString(16)}`);
						}
						entry.flags.skipWorktree = Boolean(extendedFlags & SKIP_WORKTREE);
						entry.flags.intentToAdd = Boolean(extendedFlags & INTENT_TO_ADD);
					}
					const pathlength = buffer.indexOf(0, reader.tell() + 1) - reader.tell();
					if (pathlength < 1) {
						throw new InternalError(`Got a path length of: ${pathlength}`);
					}
					entry.path = reader.toString("utf8", pathlength);
					if (entry.path.includes("..\\") || entry.path.includes("../")) {
						throw new UnsafeFilepathError(entry.path);
					}
					let padding = 8 - (reader.tell() - 12) % 8;
					if (padding === 0) padding = 8;
					while (padding--) {
						const tmp = reader.readUInt8();
						if (tmp !== 0) {
							throw new InternalError(`Expected 1-8 null characters but got '${tmp}' after ${entry.path}`);
						} else if (reader.eof()) {
							throw new InternalError("Unexpected end of file");
						}
					}
					entry.stages = [];
					index._addEntry(entry);
					i++;
				}
				return index;
			}
			get unmergedPaths() {
				return [...this._unmergedPaths];
			}
			get entries() {
				return [...this._entries.values()].sort(comparePath);
			}
			get entriesMap() {
				return this._entries;
			}
			get entriesFlat() {
				return [...this.entries].flatMap((entry) => {
					return entry.stages.length > 1 ? entry.stages.filter((x) => x) : entry;
				});
			}
			*[Symbol.iterator]() {
				for (const entry of this.entries) {
					yield entry;
				}
			}
			insert({ filepath, stats, oid, stage = 0 }) {
				if (!stats) {
					stats = {
						ctimeSeconds: 0,
						ctimeNanoseconds: 0,
						mtimeSeconds: 0,
						mtimeNanoseconds: 0,
						dev: 0,
						ino: 0,
						mode: 0,
						uid: 0,
						gid: 0,
						size: 0
					};
				}
				stats = normalizeStats(stats);
				const bfilepath = Buffer.from(filepath);
				const existing = stage === 0 ? this._entries.get(filepath) : undefined;
				const entry = {
					ctimeSeconds: stats.ctimeSeconds,
					ctimeNanoseconds: stats.ctimeNanoseconds,
					mtimeSeconds: stats.mtimeSeconds,
					mtimeNanoseconds: stats.mtimeNanoseconds,
					dev: stats.dev,
					ino: stats.ino,
					mode: stats.mode || 33188,
					uid: stats.uid,
					gid: stats.gid,
					size: stats.size,
					path: filepath,
					oid,
					flags: {
						assumeValid: false,
						extended: false,
						stage,
						nameLength: bfilepath.length < 4095 ? bfilepath.length : 4095,
						skipWorktree: Boolean(existing?.flags.skipWorktree),
						intentToAdd: false
					},
					stages: []
				};
				this._addEntry(entry);
				this._dirty = true;
			}
			delete({ filepath }) {
				if (this._entries.has(filepath)) {
					this._entries.delete(filepath);
				} else {
					for (const key of this._entries.keys()) {
						if (key.startsWith(filepath + "/")) {
							this._entries.delete(key);
						}
					}
				}
				if (this._unmergedPaths.has(filepath)) {
					this._unmergedPaths.delete(filepath);
				}
				this._dirty = true;
			}
			clear() {
				this._entries.clear();
				this._dirty = true;
			}
			has({ filepath }) {
				return this._entries.has(filepath);
			}
			render() {
				return this.entries.map((entry) => `${entry.mode.toString(8)} ${entry.oid}    ${entry.path}`).join("\n");
			}
			static async _entryToBuffer(entry) {
				const bpath = Buffer.from(entry.path);
				const extended = hasExtendedFlags(entry);
				const length = Math.ceil((62 + (extended ? 2 : 0) + bpath.length + 1) / 8) * 8;
				const written = Buffer.alloc(length);
				const writer = new BufferCursor(written);
				const stat = normalizeStats(entry);
				writer.writeUInt32BE(stat.ctimeSeconds);
				writer.writeUInt32BE(stat.ctimeNanoseconds);
				writer.writeUInt32BE(stat.mtimeSeconds);
				writer.writeUInt32BE(stat.mtimeNanoseconds);
				writer.writeUInt32BE(stat.dev);
				writer.writeUInt32BE(stat.ino);
				writer.writeUInt32BE(stat.mode);
				writer.writeUInt32BE(stat.uid);
				writer.writeUInt32BE(stat.gid);
				writer.writeUInt32BE(stat.size);
				writer.write(entry.oid, 20, "hex");
				writer.writeUInt16BE(renderCacheEntryFlags(entry));
				if (extended) {
					writer.writeUInt16BE(renderCacheEntryExtendedFlags(entry));
				}
				writer.write(entry.path, bpath.length, "utf8");
				return written;
			}
			async toObject() {
				const header = Buffer.alloc(12);
				const writer = new BufferCursor(header);
				writer.write("DIRC", 4, "utf8");
				writer.writeUInt32BE(this.entriesFlat.some(hasExtendedFlags) ? 3 : 2);
				writer.writeUInt32BE(this.entriesFlat.length);
				let entryBuffers = [];
				for (const entry of this.entries) {
					entryBuffers.push(GitIndex._entryToBuffer(entry));
					if (entry.stages.length > 1) {
						for (const stage of entry.stages) {
							if (stage && stage !== entry) {
								entryBuffers.push(GitIndex._entryToBuffer(stage));
							}
						}
					}
				}
				entryBuffers = await Promise.all(entryBuffers);
				const body = Buffer.concat(entryBuffers);
				const main = Buffer.concat([header, body]);
				const sum = await shasum(main);
				return Buffer.concat([main, Buffer.from(sum, "hex")]);
			}
		}
		function compareStats(entry, stats, filemode = true, trustino = true) {
			const e = normalizeStats(entry);
			const s = normalizeStats(stats);
			const staleness = filemode && e.mode !== s.mode || e.mtimeSeconds !== s.mtimeSeconds || e.mtimeNanoseconds !== s.mtimeNanoseconds || e.ctimeSeconds !== s.ctimeSeconds || e.ctimeNanoseconds !== s.ctimeNanoseconds || e.uid !== s.uid || e.gid !== s.gid || trustino && e.ino !== s.ino || e.size !== s.size;
			return staleness;
		}
		let lock;
		function getLock() {
			if (lock === undefined) lock = new AsyncLock({ maxPending: Infinity });
			return lock;
		}
		function acquireLock(key, callback) {
			return getLock().acquire(key, callback);
		}
		function _resetLock() {
			lock = undefined;
		}
		const IndexCache = Symbol("IndexCache");
		function createCache() {
			return {
				map: new Map(),
				stats: new Map()
			};
		}
		async function updateCachedIndexFile(fs, filepath, cache) {
			const [stat, rawIndexFile] = await Promise.all([fs.lstat(filepath), fs.read(filepath)]);
			const index = await GitIndex.from(rawIndexFile);
			cache.map.set(filepath, index);
			cache.stats.set(filepath, stat);
		}
		async function isIndexStale(fs, filepath, cache) {
			const savedStats = cache.stats.get(filepath);
			if (savedStats === undefined) return true;
			if (savedStats === null) return false;
			const currStats = await fs.lstat(filepath);
			if (currStats === null) return false;
			if (compareStats(savedStats, currStats)) return true;
			const saved = normalizeStats(savedStats);
			const curr = normalizeStats(currStats);
			return saved.mtimeNanoseconds !== curr.mtimeNanoseconds || saved.ctimeNanoseconds !== curr.ctimeNanoseconds;
		}
		class GitIndexManager {
			static async acquire({ fs, gitdir, cache, allowUnmerged = true }, closure) {
				if (!cache[IndexCache]) {
					cache[IndexCache] = createCache();
				}
				const filepath = `${gitdir}/index`;
				let result;
				let unmergedPaths = [];
				await acquireLock(filepath, async () => {
					const theIndexCache = cache[IndexCache];
					if (await isIndexStale(fs, filepath, theIndexCache)) {
						await updateCachedIndexFile(fs, filepath, theIndexCache);
					}
					const index = theIndexCache.map.get(filepath);
					unmergedPaths = index.unmergedPaths;
					if (unmergedPaths.length && !allowUnmerged) throw new UnmergedPathsError(unmergedPaths);
					try {
						result = await closure(index);
					} catch (err) {
						theIndexCache.map.delete(filepath);
						theIndexCache.stats.delete(filepath);
						throw err;
					}
					if (index._dirty) {
						const buffer = await index.toObject();
						await fs.write(filepath, buffer);
						theIndexCache.stats.set(filepath, await fs.lstat(filepath));
						index._dirty = false;
					}
				});
				return result;
			}
		}
		function basename(path) {
			const last = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\"));
			if (last > -1) {
				path = path.slice(last + 1);
			}
			return path;
		}
		function dirname(path) {
			const last = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\"));
			if (last === -1) return ".";
			if (last === 0) return "/";
			return path.slice(0, last);
		}
		function flatFileListToDirectoryStructure(files) {
			const inodes = new Map();
			const mkdir = function(name) {
				if (!inodes.has(name)) {
					const dir = {
						type: "tree",
						fullpath: name,
						basename: basename(name),
						metadata: {},
						children: []
					};
					inodes.set(name, dir);
					dir.parent = mkdir(dirname(name));
					if (dir.parent && dir.parent !== dir) dir.parent.children.push(dir);
				}
				return inodes.get(name);
			};
			const mkfile = function(name, metadata) {
				if (!inodes.has(name)) {
					const file = {
						type: "blob",
						fullpath: name,
						basename: basename(name),
						metadata,
						parent: mkdir(dirname(name)),
						children: []
					};
					if (file.parent) file.parent.children.push(file);
					inodes.set(name, file);
				}
				return inodes.get(name);
			};
			mkdir(".");
			for (const file of files) {
				mkfile(file.path, file);
			}
			return inodes;
		}
		function mode2type(mode) {
			switch (mode) {
				case 16384: return "tree";
				case 33188: return "blob";
				case 33261: return "blob";
				case 40960: return "blob";
				case 57344: return "commit";
			}
			throw new InternalError(`Unexpected GitTree entry mode: ${mode.toString(8)}`);
		}
		class GitWalkerIndex {
			constructor({ fs, gitdir, cache }) {
				this.treePromise = GitIndexManager.acquire({
					fs,
					gitdir,
					cache
				}, async function(index) {
					return flatFileListToDirectoryStructure(index.entries);
				});
				const walker = this;
				this.ConstructEntry = class StageEntry {
					constructor(fullpath) {
						this._fullpath = fullpath;
						this._type = false;
						this._mode = false;
						this._stat = false;
						this._oid = false;
					}
					async type() {
						return walker.type(this);
					}
					async mode() {
						return walker.mode(this);
					}
					async stat() {
						return walker.stat(this);
					}
					async content() {
						return walker.content(this);
					}
					async oid() {
						return walker.oid(this);
					}
				};
			}
			async readdir(entry) {
				const filepath = entry._fullpath;
				const tree = await this.treePromise;
				const inode = tree.get(filepath);
				if (!inode) return null;
				if (inode.type === "blob") return null;
				if (inode.type !== "tree") {
					throw new Error(`ENOTDIR: not a directory, scandir '${filepath}'`);
				}
				const names = inode.children.map((inode) => inode.fullpath);
				names.sort(compareStrings);
				return names;
			}
			async type(entry) {
				if (entry._type === false) {
					await entry.stat();
				}
				return entry._type;
			}
			async mode(entry) {
				if (entry._mode === false) {
					await entry.stat();
				}
				return entry._mode;
			}
			async stat(entry) {
				if (entry._stat === false) {
					const tree = await this.treePromise;
					const inode = tree.get(entry._fullpath);
					if (!inode) {
						throw new Error(`ENOENT: no such file or directory, lstat '${entry._fullpath}'`);
					}
					const stats = inode.type === "tree" ? {} : normalizeStats(inode.metadata);
					entry._type = inode.type === "tree" ? "tree" : mode2type(stats.mode);
					entry._mode = stats.mode;
					if (inode.type === "tree") {
						entry._stat = undefined;
					} else {
						entry._stat = stats;
					}
				}
				return entry._stat;
			}
			async content(_entry) {}
			async oid(entry) {
				if (entry._oid === false) {
					const tree = await this.treePromise;
					const inode = tree.get(entry._fullpath);
					entry._oid = inode.metadata.oid;
				}
				return entry._oid;
			}
		}
		const GitWalkSymbol = Symbol("GitWalkSymbol");
		function STAGE() {
			const o = Object.create(null);
			Object.defineProperty(o, GitWalkSymbol, { value: function({ fs, gitdir, cache }) {
				return new GitWalkerIndex({
					fs,
					gitdir,
					cache
				});
			} });
			Object.freeze(o);
			return o;
		}
		class NotFoundError extends BaseError {
			constructor(what) {
				super(`Could not find ${what}.`);
				this.code = this.name = NotFoundError.code;
				this.data = { what };
			}
		}
		NotFoundError.code = "NotFoundError";
		class ObjectTypeError extends BaseError {
			constructor(oid, actual, expected, filepath) {
				super(`Object ${oid} ${filepath ? `at ${filepath}` : ""}was anticipated to be a ${expected} but it is a ${actual}.`);
				this.code = this.name = ObjectTypeError.code;
				this.data = {
					oid,
					actual,
					expected,
					filepath
				};
			}
		}
		ObjectTypeError.code = "ObjectTypeError";
		class InvalidOidError extends BaseError {
			constructor(value) {
				super(`Expected a 40-char hex object id but saw "${value}".`);
				this.code = this.name = InvalidOidError.code;
				this.data = { value };
			}
		}
		InvalidOidError.code = "InvalidOidError";
		class InvalidRefNameError extends BaseError {
			constructor(ref, suggestion) {
				super(`"${ref}" would be an invalid git reference. (Hint: a valid alternative would be "${suggestion}".)`);
				this.code = this.name = InvalidRefNameError.code;
				this.data = {
					ref,
					suggestion
				};
			}
		}
		InvalidRefNameError.code = "InvalidRefNameError";
		class NoRefspecError extends BaseError {
			constructor(remote) {
				super(`Could not find a fetch refspec for remote "${remote}". Make sure the config file has an entry like the following:
[remote "${remote}"]
\tfetch = +refs/heads/*:refs/remotes/origin/*
`);
				this.code = this.name = NoRefspecError.code;
				this.data = { remote };
			}
		}
		NoRefspecError.code = "NoRefspecError";
		class GitPackedRefs {
			constructor(text) {
				this.refs = new Map();
				this.parsedConfig = [];
				if (text) {
					let key = null;
					this.parsedConfig = text.trim().split("\n").map((line) => {
						if (/^\s*#/.test(line)) {
							return {
								line,
								comment: true
							};
						}
						const i = line.indexOf(" ");
						if (line.startsWith("^")) {
							const value = line.slice(1);
							this.refs.set(key + "^{}", value);
							return {
								line,
								ref: key,
								peeled: value
							};
						} else {
							const value = line.slice(0, i);
							key = line.slice(i + 1);
							this.refs.set(key, value);
							return {
								line,
								ref: key,
								oid: value
							};
						}
					});
				}
				return this;
			}
			static from(text) {
				return new GitPackedRefs(text);
			}
			delete(ref) {
				this.parsedConfig = this.parsedConfig.filter((entry) => entry.ref !== ref);
				this.refs.delete(ref);
			}
			toString() {
				return this.parsedConfig.map(({ line }) => line).join("\n") + "\n";
			}
		}
		class GitRefSpec {
			constructor({ remotePath, remoteSuffix = "", localPath, force, matchPrefix, negative = false }) {
				Object.assign(this, {
					remotePath,
					remoteSuffix,
					localPath,
					force,
					matchPrefix,
					negative
				});
			}
			static from(refspec) {
				if (refspec.startsWith("^") || !refspec.includes(":")) {
					const negative = refspec.startsWith("^");
					const [, forceMatch, remote] = refspec.slice(negative ? 1 : 0).match(/^(\+?)(.*)$/);
					const star = remote.indexOf("*");
					return new GitRefSpec({
						remotePath: star === -1 ? remote : remote.slice(0, star),
						remoteSuffix: star === -1 ? "" : remote.slice(star + 1),
						localPath: null,
						force: forceMatch === "+",
						matchPrefix: star !== -1,
						negative
					});
				}
				const [forceMatch, remotePath, remoteGlobMatch, localPath, localGlobMatch] = refspec.match(/^(\+?)(.*?)(\*?):(.*?)(\*?)$/).slice(1);
				const force = forceMatch === "+";
				const remoteIsGlob = remoteGlobMatch === "*";
				const localIsGlob = localGlobMatch === "*";
				if (remoteIsGlob !== localIsGlob) {
					throw new InternalError("Invalid refspec");
				}
				return new GitRefSpec({
					remotePath,
					localPath,
					force,
					matchPrefix: remoteIsGlob
				});
			}
			matches(remoteBranch) {
				return this.matchPrefix ? remoteBranch.length >= this.remotePath.length + this.remoteSuffix.length && remoteBranch.startsWith(this.remotePath) && remoteBranch.endsWith(this.remoteSuffix) : remoteBranch === this.remotePath;
			}
			translate(remoteBranch) {
				if (this.localPath === null) return null;
				if (this.matchPrefix) {
					if (remoteBranch.startsWith(this.remotePath)) {
						return this.localPath + remoteBranch.replace(this.remotePath, "");
					}
				} else {
					if (remoteBranch === this.remotePath) return this.localPath;
				}
				return null;
			}
			reverseTranslate(localBranch) {
				if (this.localPath === null) return null;
				if (this.matchPrefix) {
					if (localBranch.startsWith(this.localPath)) {
						return this.remotePath + localBranch.replace(this.localPath, "");
					}
				} else {
					if (localBranch === this.localPath) return this.remotePath;
				}
				return null;
			}
		}
		class GitRefSpecSet {
			constructor(rules = []) {
				this.rules = rules;
			}
			static from(refspecs) {
				const rules = [];
				for (const refspec of refspecs) {
					rules.push(GitRefSpec.from(refspec));
				}
				return new GitRefSpecSet(rules);
			}
			add(refspec) {
				const rule = GitRefSpec.from(refspec);
				this.rules.push(rule);
			}
			isExcluded(remoteRef) {
				return this.rules.some((rule) => rule.negative && rule.matches(remoteRef));
			}
			translate(remoteRefs) {
				const result = [];
				for (const rule of this.rules) {
					for (const remoteRef of remoteRefs) {
						if (this.isExcluded(remoteRef)) continue;
						const localRef = rule.translate(remoteRef);
						if (localRef) {
							result.push([remoteRef, localRef]);
						}
					}
				}
				return result;
			}
			translateOne(remoteRef) {
				let result = null;
				if (this.isExcluded(remoteRef)) return result;
				for (const rule of this.rules) {
					const localRef = rule.translate(remoteRef);
					if (localRef) {
						result = localRef;
					}
				}
				return result;
			}
			localNamespaces() {
				return this.rules.filter((rule) => rule.matchPrefix && rule.localPath !== null).map((rule) => rule.localPath.replace(/\/$/, ""));
			}
		}
		function compareRefNames(a, b) {
			const _a = a.replace(/\^\{\}$/, "");
			const _b = b.replace(/\^\{\}$/, "");
			const tmp = -(_a < _b) || +(_a > _b);
			if (tmp === 0) {
				return a.endsWith("^{}") ? 1 : -1;
			}
			return tmp;
		}
		const bad = /(^|[/.])([/.]|$)|^@$|@{|[\x00-\x20\x7f~^:?*[\\]|\.lock(\/|$)/;
		function isValidRef(name, onelevel) {
			if (typeof name !== "string") throw new TypeError("Reference name must be a string");
			return !bad.test(name) && (!!onelevel || name.includes("/"));
		}
		function assertPath(path) {
			if (typeof path !== "string") {
				throw new TypeError("Path must be a string. Received " + JSON.stringify(path));
			}
		}
		function normalizeStringPosix(path, allowAboveRoot) {
			let res = "";
			let lastSegmentLength = 0;
			let lastSlash = -1;
			let dots = 0;
			let code;
			for (let i = 0; i <= path.length; ++i) {
				if (i < path.length) code = path.charCodeAt(i);
				else if (code === 47) break;
				else code = 47;
				if (code === 47) {
					if (lastSlash === i - 1 || dots === 1) {} else if (lastSlash !== i - 1 && dots === 2) {
						if (res.length < 2 || lastSegmentLength !== 2 || res.charCodeAt(res.length - 1) !== 46 || res.charCodeAt(res.length - 2) !== 46) {
							if (res.length > 2) {
								const lastSlashIndex = res.lastIndexOf("/");
								if (lastSlashIndex !== res.length - 1) {
									if (lastSlashIndex === -1) {
										res = "";
										lastSegmentLength = 0;
									} else {
										res = res.slice(0, lastSlashIndex);
										lastSegmentLength = res.length - 1 - res.lastIndexOf("/");
									}
									lastSlash = i;
									dots = 0;
									continue;
								}
							} else if (res.length === 2 || res.length === 1) {
								res = "";
								lastSegmentLength = 0;
								lastSlash = i;
								dots = 0;
								continue;
							}
						}
						if (allowAboveRoot) {
							if (res.length > 0) res += "/..";
							else res = "..";
							lastSegmentLength = 2;
						}
					} else {
						if (res.length > 0) res += "/" + path.slice(lastSlash + 1, i);
						else res = path.slice(lastSlash + 1, i);
						lastSegmentLength = i - lastSlash - 1;
					}
					lastSlash = i;
					dots = 0;
				} else if (code === 46 && dots !== -1) {
					++dots;
				} else {
					dots = -1;
				}
			}
			return res;
		}
		function getWindowsDrivePrefix(path) {
			if (path.length >= 2 && /^[a-zA-Z]:/.test(path)) {
				return path.slice(0, 2);
			}
			return null;
		}
		function normalize(path) {
			assertPath(path);
			if (path.length === 0) return ".";
			path = path.replace(/\\/g, "/");
			const drivePrefix = getWindowsDrivePrefix(path);
			const isAbsolute = path.charCodeAt(0) === 47 || drivePrefix !== null && path.charCodeAt(2) === 47;
			const trailingSeparator = path.charCodeAt(path.length - 1) === 47;
			let normalized = normalizeStringPosix(drivePrefix ? path.slice(2) : path, !isAbsolute);
			if (normalized.length === 0 && !isAbsolute) normalized = ".";
			if (normalized.length > 0 && trailingSeparator) normalized += "/";
			if (drivePrefix) {
				return isAbsolute ? `${drivePrefix}/${normalized}` : `${drivePrefix}${normalized}`;
			}
			return isAbsolute ? `/${normalized}` : normalized;
		}
		function join(...args) {
			if (args.length === 0) return ".";
			let joined;
			for (let i = 0; i < args.length; ++i) {
				assertPath(args[i]);
				const arg = args[i].replace(/\\/g, "/");
				if (arg.length === 0) continue;
				if (/^[a-zA-Z]:\//.test(arg)) {
					joined = arg;
				} else if (joined === undefined) {
					joined = arg;
				} else {
					joined += "/" + arg;
				}
			}
			if (joined === undefined) return ".";
			return normalize(joined);
		}
		const num = (val) => {
			if (typeof val === "number") {
				return val;
			}
			val = val.toLowerCase();
			let n = parseInt(val);
			if (val.endsWith("k")) n *= 1024;
			if (val.endsWith("m")) n *= 1024 * 1024;
			if (val.endsWith("g")) n *= 1024 * 1024 * 1024;
			return n;
		};
		const bool = (val) => {
			if (typeof val === "boolean") {
				return val;
			}
			val = val.trim().toLowerCase();
			if (val === "true" || val === "yes" || val === "on") return true;
			if (val === "false" || val === "no" || val === "off") return false;
			throw Error(`Expected 'true', 'false', 'yes', 'no', 'on', or 'off', but got ${val}`);
		};
		const schema = { core: {
			filemode: bool,
			bare: bool,
			logallrefupdates: bool,
			symlinks: bool,
			ignorecase: bool,
			bigFileThreshold: num
		} };
		const SECTION_LINE_REGEX = /^\[([A-Za-z0-9-.]+)(?:[ \t]+"((?:[^"\\]|\\.)*)")?\][ \t]*(?:[#;].*)?$/;
		const SECTION_REGEX = /^[A-Za-z0-9-.]+$/;
		const VARIABLE_LINE_REGEX = /^([A-Za-z][A-Za-z0-9-]*)(?:\s*=\s*(.*))?$/;
		const VARIABLE_NAME_REGEX = /^[A-Za-z][A-Za-z0-9-]*$/;
		const extractSectionLine = (line) => {
			const matches = SECTION_LINE_REGEX.exec(line);
			if (matches != null) {
				const [section, subsection] = matches.slice(1);
				return [section, subsection && subsection.replace(/\\(.)/g, "$1")];
			}
			return null;
		};
		const extractVariableLine = (line) => {
			const matches = VARIABLE_LINE_REGEX.exec(line);
			if (matches != null) {
				const [name, rawValue = "true"] = matches.slice(1);
				return [name, parseValue(rawValue)];
			}
			return null;
		};
		const ESCAPED_CHARS = new Map([
			["t", "	"],
			["b", "\b"],
			["n", "\n"],
			["\\", "\\"],
			["\"", "\""]
		]);
		const parseValue = (rawValue) => {
			let value = "";
			let pendingSpace = "";
			let inQuotes = false;
			for (let i = 0; i < rawValue.length; i++) {
				const c = rawValue[i];
				if (!inQuotes && /[ \t\r\v\f]/.test(c)) {
					if (value !== "") pendingSpace += c;
					continue;
				}
				if (!inQuotes && (c === "#" || c === ";")) break;
				value += pendingSpace;
				pendingSpace = "";
				if (c === "\\" && ESCAPED_CHARS.has(rawValue[i + 1])) {
					value += ESCAPED_CHARS.get(rawValue[++i]);
				} else if (c === "\"") {
					inQuotes = !inQuotes;
				} else {
					value += c;
				}
			}
			return value;
		};
		const serializeValue = (value) => {
			if (typeof value !== "string") return value;
			const quote = value.startsWith(" ") || value.endsWith(" ") || /[#;]/.test(value) ? "\"" : "";
			const escaped = value.replace(/[\\"\n\t]/g, (c) => {
				if (c === "\n") return "\\n";
				if (c === "	") return "\\t";
				return `\\${c}`;
			});
			return `${quote}${escaped}${quote}`;
		};
		const lower = (text) => {
			return text != null ? text.toLowerCase() : null;
		};
		const getPath = (section, subsection, name) => {
			return [
				lower(section),
				subsection,
				lower(name)
			].filter((a) => a != null).join(".");
		};
		const normalizePath = (path) => {
			const pathSegments = path.split(".");
			const section = pathSegments.shift();
			const name = pathSegments.pop();
			const subsection = pathSegments.length ? pathSegments.join(".") : undefined;
			return {
				section,
				subsection,
				name,
				path: getPath(section, subsection, name),
				sectionPath: getPath(section, subsection, null),
				isSection: !!section
			};
		};
		const findLastIndex = (array, callback) => {
			return array.reduce((lastIndex, item, index) => {
				return callback(item) ? index : lastIndex;
			}, -1);
		};
		class GitConfig {
			constructor(text) {
				let section = null;
				let subsection = null;
				this.parsedConfig = text ? text.split("\n").map((line) => {
					let name = null;
					let value = null;
					const trimmedLine = line.trim();
					const extractedSection = extractSectionLine(trimmedLine);
					const isSection = extractedSection != null;
					if (isSection) {
						;
						[section, subsection] = extractedSection;
					} else {
						const extractedVariable = extractVariableLine(trimmedLine);
						const isVariable = extractedVariable != null;
						if (isVariable) {
							;
							[name, value] = extractedVariable;
						}
					}
					const path = getPath(section, subsection, name);
					return {
						line,
						isSection,
						section,
						subsection,
						name,
						value,
						path
					};
				}) : [];
			}
			static from(text) {
				return new GitConfig(text);
			}
			async get(path, getall = false) {
				const normalizedPath = normalizePath(path).path;
				const allValues = this.parsedConfig.filter((config) => config.path === normalizedPath).map(({ section, name, value }) => {
					const fn = schema[section] && schema[section][name];
					return fn ? fn(value) : value;
				});
				return getall ? allValues : allValues.pop();
			}
			async getall(path) {
				return this.get(path, true);
			}
			async getSubsections(section) {
				return this.parsedConfig.filter((config) => config.isSection && config.section === section).map((config) => config.subsection);
			}
			async deleteSection(section, subsection) {
				this.parsedConfig = this.parsedConfig.filter((config) => !(config.section === section && config.subsection === subsection));
			}
			async append(path, value) {
				return this.set(path, value, true);
			}
			async set(path, value, append = false) {
				const { section, subsection, name, path: normalizedPath, sectionPath, isSection } = normalizePath(path);
				const configIndex = findLastIndex(this.parsedConfig, (config) => config.path === normalizedPath);
				if (value == null) {
					if (configIndex !== -1) {
						this.parsedConfig.splice(configIndex, 1);
					}
				} else {
					if (configIndex !== -1) {
						const config = this.parsedConfig[configIndex];
						const modifiedConfig = Object.assign({}, config, {
							name,
							value,
							modified: true
						});
						if (append) {
							this.parsedConfig.splice(configIndex + 1, 0, modifiedConfig);
						} else {
							this.parsedConfig[configIndex] = modifiedConfig;
						}
					} else {
						const sectionIndex = this.parsedConfig.findIndex((config) => config.path === sectionPath);
						const newConfig = {
							section,
							subsection,
							name,
							value,
							modified: true,
							path: normalizedPath
						};
						if (SECTION_REGEX.test(section) && VARIABLE_NAME_REGEX.test(name)) {
							if (sectionIndex >= 0) {
								this.parsedConfig.splice(sectionIndex + 1, 0, newConfig);
							} else {
								const newSection = {
									isSection,
									section,
									subsection,
									modified: true,
									path: sectionPath
								};
								this.parsedConfig.push(newSection, newConfig);
							}
						}
					}
				}
			}
			toString() {
				return this.parsedConfig.map(({ line, section, subsection, name, value, modified = false }) => {
					if (!modified) {
						return line;
					}
					if (name != null && value != null) {
						return `\t${name} = ${serializeValue(value)}`;
					}
					if (subsection != null) {
						return `[${section} "${subsection}"]`;
					}
					return `[${section}]`;
				}).join("\n");
			}
		}
		class GitConfigManager {
			static async get({ fs, gitdir }) {
				const text = await fs.read(`${gitdir}/config`, { encoding: "utf8" });
				return GitConfig.from(text);
			}
			static async save({ fs, gitdir, config }) {
				await fs.write(`${gitdir}/config`, config.toString(), { encoding: "utf8" });
			}
		}
		const refpaths = (ref) => [
			`${ref}`,
			`refs/${ref}`,
			`refs/tags/${ref}`,
			`refs/heads/${ref}`,
			`refs/remotes/${ref}`,
			`refs/remotes/${ref}/HEAD`
		];
		const GIT_FILES = [
			"config",
			"description",
			"index",
			"shallow",
			"commondir"
		];
		function assertWritableRef(ref) {
			if (GIT_FILES.includes(ref)) {
				throw new InvalidRefNameError(ref, `refs/heads/${ref}`);
			}
			if (!isValidRef(ref, true)) {
				throw new InvalidRefNameError(ref, cleanGitRef.clean(ref));
			}
		}
		class GitRefManager {
			static async updateRemoteRefs({ fs, gitdir, remote, refs, symrefs, tags, refspecs = undefined, prune = false, pruneTags = false }) {
				for (const value of refs.values()) {
					if (!value.match(/[0-9a-f]{40}/)) {
						throw new InvalidOidError(value);
					}
				}
				const config = await GitConfigManager.get({
					fs,
					gitdir
				});
				if (!refspecs) {
					refspecs = await config.getall(`remote.${remote}.fetch`);
					if (refspecs.length === 0) {
						throw new NoRefspecError(remote);
					}
					refspecs.unshift(`+HEAD:refs/remotes/${remote}/HEAD`);
				}
				const refspec = GitRefSpecSet.from(refspecs);
				const actualRefsToWrite = new Map();
				const refTranslations = refspec.translate([...refs.keys()]);
				const symrefTranslations = [];
				for (const [serverRef, translatedRef] of refspec.translate([...symrefs.keys()])) {
					const symtarget = refspec.translateOne(symrefs.get(serverRef));
					if (symtarget) {
						assertWritableRef(symtarget);
						symrefTranslations.push([translatedRef, `ref: ${symtarget}`]);
					}
				}
				const tagRefsToWrite = tags ? [...refs.keys()].filter((serverRef) => serverRef.startsWith("refs/tags") && !serverRef.endsWith("^{}")) : [];
				for (const [, translatedRef] of refTranslations) {
					assertWritableRef(translatedRef);
				}
				for (const [translatedRef] of symrefTranslations) {
					assertWritableRef(translatedRef);
				}
				tagRefsToWrite.forEach(assertWritableRef);
				if (pruneTags) {
					const tags = await GitRefManager.listRefs({
						fs,
						gitdir,
						filepath: "refs/tags"
					});
					await GitRefManager.deleteRefs({
						fs,
						gitdir,
						refs: tags.map((tag) => `refs/tags/${tag}`)
					});
				}
				for (const serverRef of tagRefsToWrite) {
					if (!await GitRefManager.exists({
						fs,
						gitdir,
						ref: serverRef
					})) {
						const oid = refs.get(serverRef);
						actualRefsToWrite.set(serverRef, oid);
					}
				}
				for (const [serverRef, translatedRef] of refTranslations) {
					const value = refs.get(serverRef);
					actualRefsToWrite.set(translatedRef, value);
				}
				for (const [translatedRef, value] of symrefTranslations) {
					actualRefsToWrite.set(translatedRef, value);
				}
				const pruned = [];
				if (prune) {
					for (const filepath of refspec.localNamespaces()) {
						const refs = (await GitRefManager.listRefs({
							fs,
							gitdir,
							filepath
						})).map((file) => `${filepath}/${file}`);
						for (const ref of refs) {
							if (!actualRefsToWrite.has(ref)) {
								pruned.push(ref);
							}
						}
					}
					if (pruned.length > 0) {
						await GitRefManager.deleteRefs({
							fs,
							gitdir,
							refs: pruned
						});
					}
				}
				for (const [key, value] of actualRefsToWrite) {
					await acquireLock(key, async () => fs.write(join(gitdir, key), `${value.trim()}\n`, "utf8"));
				}
				return { pruned };
			}
			static async writeRef({ fs, gitdir, ref, value }) {
				assertWritableRef(ref);
				if (!value.match(/[0-9a-f]{40}/)) {
					throw new InvalidOidError(value);
				}
				await acquireLock(ref, async () => fs.write(join(gitdir, ref), `${value.trim()}\n`, "utf8"));
			}
			static async writeSymbolicRef({ fs, gitdir, ref, value }) {
				assertWritableRef(ref);
				await acquireLock(ref, async () => fs.write(join(gitdir, ref), "ref: " + `${value.trim()}\n`, "utf8"));
			}
			static async deleteRef({ fs, gitdir, ref }) {
				return GitRefManager.deleteRefs({
					fs,
					gitdir,
					refs: [ref]
				});
			}
			static async deleteRefs({ fs, gitdir, refs }) {
				refs.forEach(assertWritableRef);
				await Promise.all(refs.map((ref) => fs.rm(join(gitdir, ref))));
				let text = await acquireLock("packed-refs", async () => fs.read(`${gitdir}/packed-refs`, { encoding: "utf8" }));
				const packed = GitPackedRefs.from(text);
				const beforeSize = packed.refs.size;
				for (const ref of refs) {
					if (packed.refs.has(ref)) {
						packed.delete(ref);
					}
				}
				if (packed.refs.size < beforeSize) {
					text = packed.toString();
					await acquireLock("packed-refs", async () => fs.write(`${gitdir}/packed-refs`, text, { encoding: "utf8" }));
				}
			}
			static async resolve({ fs, gitdir, ref, depth = undefined, visited = new Set() }) {
				if (depth !== undefined) {
					depth--;
					if (depth === -1) {
						return ref;
					}
				}
				if (ref.startsWith("ref: ")) {
					ref = ref.slice("ref: ".length);
					return GitRefManager.resolve({
						fs,
						gitdir,
						ref,
						depth,
						visited
					});
				}
				if (ref.length === 40 && /[0-9a-f]{40}/.test(ref)) {
					return ref;
				}
				const packedMap = await GitRefManager.packedRefs({
					fs,
					gitdir
				});
				const allpaths = refpaths(ref).filter((p) => !GIT_FILES.includes(p));
				for (const ref of allpaths) {
					const sha = await acquireLock(ref, async () => await fs.read(`${gitdir}/${ref}`, { encoding: "utf8" }) || packedMap.get(ref));
					if (sha) {
						if (visited.has(ref)) {
							throw new InternalError(`Circular reference detected while resolving ref "${ref}"`);
						}
						visited.add(ref);
						return GitRefManager.resolve({
							fs,
							gitdir,
							ref: sha.trim(),
							depth,
							visited
						});
					}
				}
				throw new NotFoundError(ref);
			}
			static async isUnbornBranch({ fs, gitdir, ref }) {
				let target;
				try {
					target = await GitRefManager.resolve({
						fs,
						gitdir,
						ref: "HEAD",
						depth: 2
					});
				} catch (err) {
					if (err instanceof NotFoundError) return false;
					throw err;
				}
				if (!target.startsWith("refs/heads/")) return false;
				return ref === "HEAD" || refpaths(ref).includes(target);
			}
			static async exists({ fs, gitdir, ref }) {
				try {
					await GitRefManager.expand({
						fs,
						gitdir,
						ref
					});
					return true;
				} catch (err) {
					if (err instanceof NotFoundError) return false;
					throw err;
				}
			}
			static async expand({ fs, gitdir, ref }) {
				if (ref.length === 40 && /[0-9a-f]{40}/.test(ref)) {
					return ref;
				}
				const packedMap = await GitRefManager.packedRefs({
					fs,
					gitdir
				});
				const allpaths = refpaths(ref).filter((p) => !GIT_FILES.includes(p));
				for (const ref of allpaths) {
					const refExists = await acquireLock(ref, async () => fs.exists(`${gitdir}/${ref}`));
					if (refExists) return ref;
					if (packedMap.has(ref)) return ref;
				}
				throw new NotFoundError(ref);
			}
			static async expandAgainstMap({ ref, map }) {
				const allpaths = refpaths(ref);
				for (const ref of allpaths) {
					if (await map.has(ref)) return ref;
				}
				throw new NotFoundError(ref);
			}
			static resolveAgainstMap({ ref, fullref = ref, depth = undefined, map }) {
				if (depth !== undefined) {
					depth--;
					if (depth === -1) {
						return {
							fullref,
							oid: ref
						};
					}
				}
				if (ref.startsWith("ref: ")) {
					ref = ref.slice("ref: ".length);
					return GitRefManager.resolveAgainstMap({
						ref,
						fullref,
						depth,
						map
					});
				}
				if (ref.length === 40 && /[0-9a-f]{40}/.test(ref)) {
					return {
						fullref,
						oid: ref
					};
				}
				const allpaths = refpaths(ref);
				for (const ref of allpaths) {
					const sha = map.get(ref);
					if (sha) {
						return GitRefManager.resolveAgainstMap({
							ref: sha.trim(),
							fullref: ref,
							depth,
							map
						});
					}
				}
				throw new NotFoundError(ref);
			}
			static async packedRefs({ fs, gitdir }) {
				const text = await acquireLock("packed-refs", async () => fs.read(`${gitdir}/packed-refs`, { encoding: "utf8" }));
				const packed = GitPackedRefs.from(text);
				return packed.refs;
			}
			static async listRefs({ fs, gitdir, filepath }) {
				const packedMap = await GitRefManager.packedRefs({
					fs,
					gitdir
				});
				let files = null;
				try {
					files = await fs.readdirDeep(`${gitdir}/${filepath}`);
					files = files.map((x) => x.replace(`${gitdir}/${filepath}/`, ""));
				} catch (err) {
					files = [];
				}
				for (let key of packedMap.keys()) {
					if (key.startsWith(filepath)) {
						key = key.replace(filepath + "/", "");
						if (!files.includes(key)) {
							files.push(key);
						}
					}
				}
				files.sort(compareRefNames);
				return files;
			}
			static async listBranches({ fs, gitdir, remote }) {
				if (remote) {
					return GitRefManager.listRefs({
						fs,
						gitdir,
						filepath: `refs/remotes/${remote}`
					});
				} else {
					return GitRefManager.listRefs({
						fs,
						gitdir,
						filepath: `refs/heads`
					});
				}
			}
			static async listTags({ fs, gitdir }) {
				const tags = await GitRefManager.listRefs({
					fs,
					gitdir,
					filepath: `refs/tags`
				});
				return tags.filter((x) => !x.endsWith("^{}"));
			}
		}
		function compareTreeEntryPath(a, b) {
			return compareStrings(appendSlashIfDir(a), appendSlashIfDir(b));
		}
		function appendSlashIfDir(entry) {
			return entry.mode === "040000" ? entry.path + "/" : entry.path;
		}
		function mode2type$1(mode) {
			switch (mode) {
				case "040000": return "tree";
				case "100644": return "blob";
				case "100755": return "blob";
				case "120000": return "blob";
				case "160000": return "commit";
			}
			throw new InternalError(`Unexpected GitTree entry mode: ${mode}`);
		}
		function stripTrailingDotsAndSpaces(name) {
			let end = name.length;
			while (end > 0) {
				const c = name.charCodeAt(end - 1);
				if (c !== 46 && c !== 32) break;
				end--;
			}
			return end === name.length ? name : name.slice(0, end);
		}
		function assertSafeEntryPath(path) {
			const hfsClean = path.replace(/[\u200C-\u200F\u202A-\u202E\u206A-\u206F\uFEFF]/g, "");
			const ntfsClean = hfsClean.split(":")[0];
			const normalized = stripTrailingDotsAndSpaces(ntfsClean.toLowerCase());
			if (path.includes("\\") || path.includes("/") || normalized === "" && ntfsClean !== "" || normalized === ".git" || /^\.?git~[1-9]$/.test(normalized)) {
				throw new UnsafeFilepathError(path);
			}
		}
		function parseBuffer(buffer) {
			const _entries = [];
			let cursor = 0;
			while (cursor < buffer.length) {
				const space = buffer.indexOf(32, cursor);
				if (space === -1) {
					throw new InternalError(`GitTree: Error parsing buffer at byte location ${cursor}: Could not find the next space character.`);
				}
				const nullchar = buffer.indexOf(0, cursor);
				if (nullchar === -1) {
					throw new InternalError(`GitTree: Error parsing buffer at byte location ${cursor}: Could not find the next null character.`);
				}
				let mode = buffer.slice(cursor, space).toString("utf8");
				if (mode === "40000") mode = "040000";
				const type = mode2type$1(mode);
				const path = buffer.slice(space + 1, nullchar).toString("utf8");
				assertSafeEntryPath(path);
				const oid = buffer.slice(nullchar + 1, nullchar + 21).toString("hex");
				cursor = nullchar + 21;
				_entries.push({
					mode,
					path,
					oid,
					type
				});
			}
			return _entries;
		}
		function limitModeToAllowed(mode) {
			if (typeof mode === "number") {
				mode = mode.toString(8);
			}
			if (mode.match(/^0?4.*/)) return "040000";
			if (mode.match(/^1006.*/)) return "100644";
			if (mode.match(/^1007.*/)) return "100755";
			if (mode.match(/^120.*/)) return "120000";
			if (mode.match(/^160.*/)) return "160000";
			throw new InternalError(`Could not understand file mode: ${mode}`);
		}
		function nudgeIntoShape(entry) {
			if (!entry.oid && entry.sha) {
				entry.oid = entry.sha;
			}
			entry.mode = limitModeToAllowed(entry.mode);
			if (!entry.type) {
				entry.type = mode2type$1(entry.mode);
			}
			assertSafeEntryPath(entry.path);
			return entry;
		}
		class GitTree {
			constructor(entries) {
				if (Buffer.isBuffer(entries)) {
					this._entries = parseBuffer(entries);
				} else if (Array.isArray(entries)) {
					this._entries = entries.map(nudgeIntoShape);
				} else {
					throw new InternalError("invalid type passed to GitTree constructor");
				}
				this._entries.sort(comparePath);
			}
			static from(tree) {
				return new GitTree(tree);
			}
			render() {
				return this._entries.map((entry) => `${entry.mode} ${entry.type} ${entry.oid}    ${entry.path}`).join("\n");
			}
			toObject() {
				const entries = [...this._entries];
				entries.sort(compareTreeEntryPath);
				return Buffer.concat(entries.map((entry) => {
					const mode = Buffer.from(entry.mode.replace(/^0/, ""));
					const space = Buffer.from(" ");
					const path = Buffer.from(entry.path, "utf8");
					const nullchar = Buffer.from([0]);
					const oid = Buffer.from(entry.oid, "hex");
					return Buffer.concat([
						mode,
						space,
						path,
						nullchar,
						oid
					]);
				}));
			}
			entries() {
				return this._entries;
			}
			*[Symbol.iterator]() {
				for (const entry of this._entries) {
					yield entry;
				}
			}
		}
		class GitObject {
			static wrap({ type, object }) {
				const header = `${type} ${object.length}\x00`;
				const headerLen = header.length;
				const totalLength = headerLen + object.length;
				const wrappedObject = new Uint8Array(totalLength);
				for (let i = 0; i < headerLen; i++) {
					wrappedObject[i] = header.charCodeAt(i);
				}
				wrappedObject.set(object, headerLen);
				return wrappedObject;
			}
			static unwrap(buffer) {
				const s = buffer.indexOf(32);
				const i = buffer.indexOf(0);
				const type = buffer.slice(0, s).toString("utf8");
				const length = buffer.slice(s + 1, i).toString("utf8");
				const actualLength = buffer.length - (i + 1);
				if (parseInt(length) !== actualLength) {
					throw new InternalError(`Length mismatch: expected ${length} bytes but got ${actualLength} instead.`);
				}
				return {
					type,
					object: Buffer.from(buffer.slice(i + 1))
				};
			}
		}
		async function readObjectLoose({ fs, gitdir, oid }) {
			const source = `objects/${oid.slice(0, 2)}/${oid.slice(2)}`;
			const file = await fs.read(`${gitdir}/${source}`);
			if (!file) {
				return null;
			}
			return {
				object: file,
				format: "deflated",
				source
			};
		}
		function applyDelta(delta, source) {
			const reader = new BufferCursor(delta);
			const sourceSize = readVarIntLE(reader);
			if (sourceSize !== source.byteLength) {
				throw new InternalError(`applyDelta expected source buffer to be ${sourceSize} bytes but the provided buffer was ${source.length} bytes`);
			}
			const targetSize = readVarIntLE(reader);
			let target;
			const firstOp = readOp(reader, source);
			if (firstOp.byteLength === targetSize) {
				target = firstOp;
			} else {
				const chunks = [firstOp];
				let tell = firstOp.byteLength;
				while (!reader.eof()) {
					const op = readOp(reader, source);
					chunks.push(op);
					tell += op.byteLength;
				}
				if (targetSize !== tell) {
					throw new InternalError(`applyDelta expected target buffer to be ${targetSize} bytes but the resulting buffer was ${tell} bytes`);
				}
				target = Buffer.concat(chunks, targetSize);
			}
			return target;
		}
		function readVarIntLE(reader) {
			let result = 0;
			let shift = 0;
			let byte = null;
			do {
				byte = reader.readUInt8();
				result |= (byte & 127) << shift;
				shift += 7;
			} while (byte & 128);
			return result;
		}
		function readCompactLE(reader, flags, size) {
			let result = 0;
			let shift = 0;
			while (size--) {
				if (flags & 1) {
					result |= reader.readUInt8() << shift;
				}
				flags >>= 1;
				shift += 8;
			}
			return result;
		}
		function readOp(reader, source) {
			const byte = reader.readUInt8();
			const COPY = 128;
			const OFFS = 15;
			const SIZE = 112;
			if (byte & COPY) {
				const offset = readCompactLE(reader, byte & OFFS, 4);
				let size = readCompactLE(reader, (byte & SIZE) >> 4, 3);
				if (size === 0) size = 65536;
				return source.slice(offset, offset + size);
			} else {
				return reader.slice(byte);
			}
		}
		function fromValue(value) {
			let queue = [value];
			return {
				next() {
					return Promise.resolve({
						done: queue.length === 0,
						value: queue.pop()
					});
				},
				return() {
					queue = [];
					return {};
				},
				[Symbol.asyncIterator]() {
					return this;
				}
			};
		}
		function getIterator(iterable) {
			if (iterable[Symbol.asyncIterator]) {
				return iterable[Symbol.asyncIterator]();
			}
			if (iterable[Symbol.iterator]) {
				return iterable[Symbol.iterator]();
			}
			if (iterable.next) {
				return iterable;
			}
			return fromValue(iterable);
		}
		class StreamReader {
			constructor(stream) {
				if (typeof Buffer === "undefined") {
					throw new Error("Missing Buffer dependency");
				}
				this.stream = getIterator(stream);
				this.buffer = null;
				this.cursor = 0;
				this.undoCursor = 0;
				this.started = false;
				this._ended = false;
				this._discardedBytes = 0;
			}
			eof() {
				return this._ended && this.cursor === this.buffer.length;
			}
			tell() {
				return this._discardedBytes + this.cursor;
			}
			async byte() {
				if (this.eof()) return;
				if (!this.started) await this._init();
				if (this.cursor === this.buffer.length) {
					await this._loadnext();
					if (this._ended) return;
				}
				this._moveCursor(1);
				return this.buffer[this.undoCursor];
			}
			async chunk() {
				if (this.eof()) return;
				if (!this.started) await this._init();
				if (this.cursor === this.buffer.length) {
					await this._loadnext();
					if (this._ended) return;
				}
				this._moveCursor(this.buffer.length);
				return this.buffer.slice(this.undoCursor, this.cursor);
			}
			async read(n) {
				if (this.eof()) return;
				if (!this.started) await this._init();
				if (this.cursor + n > this.buffer.length) {
					this._trim();
					await this._accumulate(n);
				}
				this._moveCursor(n);
				return this.buffer.slice(this.undoCursor, this.cursor);
			}
			async skip(n) {
				if (this.eof()) return;
				if (!this.started) await this._init();
				if (this.cursor + n > this.buffer.length) {
					this._trim();
					await this._accumulate(n);
				}
				this._moveCursor(n);
			}
			async undo() {
				this.cursor = this.undoCursor;
			}
			async _next() {
				this.started = true;
				let { done, value } = await this.stream.next();
				if (done) {
					this._ended = true;
					if (!value) return Buffer.alloc(0);
				}
				if (value) {
					value = Buffer.from(value);
				}
				return value;
			}
			_trim() {
				this.buffer = this.buffer.slice(this.undoCursor);
				this.cursor -= this.undoCursor;
				this._discardedBytes += this.undoCursor;
				this.undoCursor = 0;
			}
			_moveCursor(n) {
				this.undoCursor = this.cursor;
				this.cursor += n;
				if (this.cursor > this.buffer.length) {
					this.cursor = this.buffer.length;
				}
			}
			async _accumulate(n) {
				if (this._ended) return;
				const buffers = [this.buffer];
				while (this.cursor + n > lengthBuffers(buffers)) {
					const nextbuffer = await this._next();
					if (this._ended) break;
					buffers.push(nextbuffer);
				}
				this.buffer = Buffer.concat(buffers);
			}
			async _loadnext() {
				this._discardedBytes += this.buffer.length;
				this.undoCursor = 0;
				this.cursor = 0;
				this.buffer = await this._next();
			}
			async _init() {
				this.buffer = await this._next();
			}
		}
		function lengthBuffers(buffers) {
			return buffers.reduce((acc, buffer) => acc + buffer.length, 0);
		}
		async function listpack(stream, onData) {
			const reader = new StreamReader(stream);
			let PACK = await reader.read(4);
			PACK = PACK.toString("utf8");
			if (PACK !== "PACK") {
				throw new InternalError(`Invalid PACK header '${PACK}'`);
			}
			let version = await reader.read(4);
			version = version.readUInt32BE(0);
			if (version !== 2) {
				throw new InternalError(`Invalid packfile version: ${version}`);
			}
			let numObjects = await reader.read(4);
			numObjects = numObjects.readUInt32BE(0);
			if (numObjects < 1) return;
			while (!reader.eof() && numObjects--) {
				const offset = reader.tell();
				const { type, length, ofs, reference } = await parseHeader(reader);
				const inflator = new pako.Inflate();
				while (!inflator.result) {
					const chunk = await reader.chunk();
					if (!chunk) break;
					inflator.push(chunk, false);
					if (inflator.err) {
						throw new InternalError(`Pako error: ${inflator.msg}`);
					}
					if (inflator.result) {
						if (inflator.result.length !== length) {
							throw new InternalError(`Inflated object size is different from that stated in packfile.`);
						}
						await reader.undo();
						await reader.read(chunk.length - inflator.strm.avail_in);
						const end = reader.tell();
						await onData({
							data: inflator.result,
							type,
							num: numObjects,
							offset,
							end,
							reference,
							ofs
						});
					}
				}
			}
		}
		async function parseHeader(reader) {
			let byte = await reader.byte();
			const type = byte >> 4 & 7;
			let length = byte & 15;
			if (byte & 128) {
				let shift = 4;
				do {
					byte = await reader.byte();
					length |= (byte & 127) << shift;
					shift += 7;
				} while (byte & 128);
			}
			let ofs;
			let reference;
			if (type === 6) {
				let shift = 0;
				ofs = 0;
				const bytes = [];
				do {
					byte = await reader.byte();
					ofs |= (byte & 127) << shift;
					shift += 7;
					bytes.push(byte);
				} while (byte & 128);
				reference = Buffer.from(bytes);
			}
			if (type === 7) {
				const buf = await reader.read(20);
				reference = buf;
			}
			return {
				type,
				length,
				ofs,
				reference
			};
		}
		class DecompressionError extends BaseError {
			constructor(message) {
				super(`Invalid compressed buffer: ${message}`);
				this.code = this.name = DecompressionError.code;
				this.data = { message };
			}
		}
		DecompressionError.code = "DecompressionError";
		async function nativeInflate(buffer) {
			const ds = new DecompressionStream("deflate");
			const d = new Blob([buffer]).stream().pipeThrough(ds);
			try {
				return new Uint8Array(await new Response(d).arrayBuffer());
			} catch (err) {
				if (err && err.name === "TypeError" && err.message === "") {
					throw new DecompressionError("decompression failed");
				}
				throw err;
			}
		}
		let supportsDecompressionStream = false;
		async function inflate(buffer) {
			if (supportsDecompressionStream === null) {
				supportsDecompressionStream = testDecompressionStream();
			}
			try {
				return supportsDecompressionStream ? await nativeInflate(buffer) : pako.inflate(buffer);
			} catch (err) {
				if (typeof err === "string") {
					throw new DecompressionError(err);
				}
				throw err;
			}
		}
		function testDecompressionStream() {
			try {
				const ds = new DecompressionStream("deflate");
				if (ds) return true;
			} catch (_) {}
			return false;
		}
		function decodeVarInt(reader) {
			const bytes = [];
			let byte = 0;
			let multibyte = 0;
			do {
				byte = reader.readUInt8();
				const lastSeven = byte & 127;
				bytes.push(lastSeven);
				multibyte = byte & 128;
			} while (multibyte);
			return bytes.reduce((a, b) => a + 1 << 7 | b, -1);
		}
		function otherVarIntDecode(reader, startWith) {
			let result = startWith;
			let shift = 4;
			let byte = null;
			do {
				byte = reader.readUInt8();
				result |= (byte & 127) << shift;
				shift += 7;
			} while (byte & 128);
			return result;
		}
		const RESOLVE_CACHE_BYTES = 32 * 1024 * 1024;
		class ObjectCache {
			constructor(maxBytes) {
				this.maxBytes = maxBytes;
				this.bytes = 0;
				this.map = new Map();
			}
			get(key) {
				const value = this.map.get(key);
				if (value !== undefined) {
					this.map.delete(key);
					this.map.set(key, value);
				}
				return value;
			}
			set(key, value) {
				const size = value.object.byteLength;
				if (size > this.maxBytes / 4) return;
				this.map.set(key, value);
				this.bytes += size;
				for (const [oldKey, old] of this.map) {
					if (this.bytes <= this.maxBytes) break;
					this.map.delete(oldKey);
					this.bytes -= old.object.byteLength;
				}
			}
		}
		function resolveInflated({ type, data, reference, offset }, cache, offsetByOid) {
			const object = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
			if (type !== "ofs-delta" && type !== "ref-delta") return {
				type,
				object
			};
			const baseOffset = type === "ofs-delta" ? offset - decodeVarInt(new BufferCursor(reference)) : offsetByOid.get(reference.toString("hex"));
			const base = cache.get(baseOffset);
			if (!base) return null;
			try {
				return {
					type: base.type,
					object: Buffer.from(applyDelta(object, base.object))
				};
			} catch (err) {
				if (err instanceof InternalError || err instanceof RangeError) return null;
				throw err;
			}
		}
		class GitPackIndex {
			constructor(stuff) {
				Object.assign(this, stuff);
				this.offsetCache = {};
			}
			static async fromIdx({ idx, getExternalRefDelta }) {
				const reader = new BufferCursor(idx);
				const magic = reader.slice(4).toString("hex");
				if (magic !== "ff744f63") {
					return;
				}
				const version = reader.readUInt32BE();
				if (version !== 2) {
					throw new InternalError(`Unable to read version ${version} packfile IDX. (Only version 2 supported)`);
				}
				if (idx.byteLength > 2048 * 1024 * 1024) {
					throw new InternalError(`To keep implementation simple, I haven't implemented the layer 5 feature needed to support packfiles > 2GB in size.`);
				}
				reader.seek(reader.tell() + 4 * 255);
				const size = reader.readUInt32BE();
				const hashes = [];
				for (let i = 0; i < size; i++) {
					const hash = reader.slice(20).toString("hex");
					hashes[i] = hash;
				}
				reader.seek(reader.tell() + 4 * size);
				const offsets = new Map();
				for (let i = 0; i < size; i++) {
					offsets.set(hashes[i], reader.readUInt32BE());
				}
				const packfileSha = reader.slice(20).toString("hex");
				return new GitPackIndex({
					hashes,
					crcs: {},
					offsets,
					packfileSha,
					getExternalRefDelta
				});
			}
			static async fromPack({ pack, getExternalRefDelta, onProgress }) {
				const listpackTypes = {
					1: "commit",
					2: "tree",
					3: "blob",
					4: "tag",
					6: "ofs-delta",
					7: "ref-delta"
				};
				const offsetToObject = {};
				const packfileSha = pack.slice(-20).toString("hex");
				const hashes = [];
				const crcs = {};
				const offsets = new Map();
				let totalObjectCount = null;
				let lastPercent = null;
				const cache = new ObjectCache(RESOLVE_CACHE_BYTES);
				const offsetByOid = new Map();
				await listpack([pack], async ({ data, type, reference, offset, num }) => {
					if (totalObjectCount === null) totalObjectCount = num;
					const percent = Math.floor((totalObjectCount - num) * 100 / totalObjectCount);
					if (percent !== lastPercent) {
						if (onProgress) {
							await onProgress({
								phase: "Receiving objects",
								loaded: totalObjectCount - num,
								total: totalObjectCount
							});
						}
					}
					lastPercent = percent;
					type = listpackTypes[type];
					if ([
						"commit",
						"tree",
						"blob",
						"tag"
					].includes(type)) {
						offsetToObject[offset] = {
							type,
							offset
						};
					} else if (type === "ofs-delta") {
						offsetToObject[offset] = {
							type,
							offset
						};
					} else if (type === "ref-delta") {
						offsetToObject[offset] = {
							type,
							offset
						};
					}
					const o = offsetToObject[offset];
					if (!o) return;
					const resolved = resolveInflated({
						type,
						data,
						reference,
						offset
					}, cache, offsetByOid);
					if (!resolved) return;
					o.oid = await shasum(GitObject.wrap(resolved));
					offsetByOid.set(o.oid, offset);
					cache.set(offset, resolved);
				});
				const offsetArray = Object.keys(offsetToObject).map(Number);
				for (const [i, start] of offsetArray.entries()) {
					const end = i + 1 === offsetArray.length ? pack.byteLength - 20 : offsetArray[i + 1];
					const o = offsetToObject[start];
					const crc = crc32.buf(pack.slice(start, end)) >>> 0;
					o.end = end;
					o.crc = crc;
				}
				const p = new GitPackIndex({
					pack: Promise.resolve(pack),
					packfileSha,
					crcs,
					hashes,
					offsets,
					getExternalRefDelta
				});
				lastPercent = null;
				let count = 0;
				const objectsByDepth = [
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				];
				for (let offset in offsetToObject) {
					offset = Number(offset);
					const percent = Math.floor(count * 100 / totalObjectCount);
					if (percent !== lastPercent) {
						if (onProgress) {
							await onProgress({
								phase: "Resolving deltas",
								loaded: count,
								total: totalObjectCount
							});
						}
					}
					count++;
					lastPercent = percent;
					const o = offsetToObject[offset];
					if (!o.oid) {
						try {
							p.readDepth = 0;
							p.externalReadDepth = 0;
							const { type, object } = await p.readSlice({ start: offset });
							objectsByDepth[p.readDepth] += 1;
							o.oid = await shasum(GitObject.wrap({
								type,
								object
							}));
						} catch (err) {
							continue;
						}
					}
					hashes.push(o.oid);
					offsets.set(o.oid, offset);
					crcs[o.oid] = o.crc;
				}
				hashes.sort();
				return p;
			}
			async toBuffer() {
				const buffers = [];
				const write = (str, encoding) => {
					buffers.push(Buffer.from(str, encoding));
				};
				write("ff744f63", "hex");
				write("00000002", "hex");
				const fanoutBuffer = new BufferCursor(Buffer.alloc(256 * 4));
				for (let i = 0; i < 256; i++) {
					let count = 0;
					for (const hash of this.hashes) {
						if (parseInt(hash.slice(0, 2), 16) <= i) count++;
					}
					fanoutBuffer.writeUInt32BE(count);
				}
				buffers.push(fanoutBuffer.buffer);
				for (const hash of this.hashes) {
					write(hash, "hex");
				}
				const crcsBuffer = new BufferCursor(Buffer.alloc(this.hashes.length * 4));
				for (const hash of this.hashes) {
					crcsBuffer.writeUInt32BE(this.crcs[hash]);
				}
				buffers.push(crcsBuffer.buffer);
				const offsetsBuffer = new BufferCursor(Buffer.alloc(this.hashes.length * 4));
				for (const hash of this.hashes) {
					offsetsBuffer.writeUInt32BE(this.offsets.get(hash));
				}
				buffers.push(offsetsBuffer.buffer);
				write(this.packfileSha, "hex");
				const totalBuffer = Buffer.concat(buffers);
				const sha = await shasum(totalBuffer);
				const shaBuffer = Buffer.alloc(20);
				shaBuffer.write(sha, "hex");
				return Buffer.concat([totalBuffer, shaBuffer]);
			}
			async load({ pack }) {
				this.pack = pack;
			}
			async unload() {
				this.pack = null;
			}
			async read({ oid }) {
				if (!this.offsets.get(oid)) {
					if (this.getExternalRefDelta) {
						this.externalReadDepth++;
						return this.getExternalRefDelta(oid);
					} else {
						throw new InternalError(`Could not read object ${oid} from packfile`);
					}
				}
				const start = this.offsets.get(oid);
				return this.readSlice({ start });
			}
			async readSlice({ start }) {
				if (this.offsetCache[start]) {
					return Object.assign({}, this.offsetCache[start]);
				}
				this.readDepth++;
				const types = {
					16: "commit",
					32: "tree",
					48: "blob",
					64: "tag",
					96: "ofs_delta",
					112: "ref_delta"
				};
				const pack = await this.pack;
				if (!pack) {
					throw new InternalError("Could not read packfile data. The packfile may be missing, corrupted, or too large to read into memory.");
				}
				const raw = pack.slice(start);
				const reader = new BufferCursor(raw);
				const byte = reader.readUInt8();
				const btype = byte & 112;
				let type = types[btype];
				if (type === undefined) {
					throw new InternalError("Unrecognized type: 0b" + btype.toString(2));
				}
				const lastFour = byte & 15;
				let length = lastFour;
				const multibyte = byte & 128;
				if (multibyte) {
					length = otherVarIntDecode(reader, lastFour);
				}
				let base = null;
				let object = null;
				if (type === "ofs_delta") {
					const offset = decodeVarInt(reader);
					const baseOffset = start - offset;
					({object: base, type} = await this.readSlice({ start: baseOffset }));
				}
				if (type === "ref_delta") {
					const oid = reader.slice(20).toString("hex");
					({object: base, type} = await this.read({ oid }));
				}
				const buffer = raw.slice(reader.tell());
				object = Buffer.from(await inflate(buffer));
				if (object.byteLength !== length) {
					throw new InternalError(`Packfile told us object would have length ${length} but it had length ${object.byteLength}`);
				}
				if (base) {
					object = Buffer.from(applyDelta(object, base));
				}
				if (this.readDepth > 3) {
					this.offsetCache[start] = {
						type,
						object
					};
				}
				return {
					type,
					format: "content",
					object
				};
			}
		}
		const PackfileCache = Symbol("PackfileCache");
		async function loadPackIndex({ fs, filename, getExternalRefDelta, emitter, emitterPrefix }) {
			const idx = await fs.read(filename);
			return GitPackIndex.fromIdx({
				idx,
				getExternalRefDelta
			});
		}
		function readPackIndex({ fs, cache, filename, getExternalRefDelta, emitter, emitterPrefix }) {
			if (!cache[PackfileCache]) cache[PackfileCache] = new Map();
			let p = cache[PackfileCache].get(filename);
			if (!p) {
				p = loadPackIndex({
					fs,
					filename,
					getExternalRefDelta,
					emitter,
					emitterPrefix
				});
				cache[PackfileCache].set(filename, p);
				p.catch(() => {
					if (cache[PackfileCache].get(filename) === p) {
						cache[PackfileCache].delete(filename);
					}
				});
			}
			return p;
		}
		const SHA1_CHUNK_SIZE = 8 * 1024 * 1024;
		async function shasumRange(buffer, { start = 0, end = buffer.length } = {}) {
			const hash = crypto$1.createHash("sha1");
			for (let i = start; i < end; i += SHA1_CHUNK_SIZE) {
				hash.update(buffer.subarray(i, Math.min(i + SHA1_CHUNK_SIZE, end)));
			}
			return hash.digest("hex");
		}
		async function readObjectPacked({ fs, cache, gitdir, oid, format = "content", getExternalRefDelta }) {
			let list = await fs.readdir(join(gitdir, "objects/pack"));
			list = list.filter((x) => x.endsWith(".idx"));
			for (const filename of list) {
				const indexFile = `${gitdir}/objects/pack/${filename}`;
				const p = await readPackIndex({
					fs,
					cache,
					filename: indexFile,
					getExternalRefDelta
				});
				if (p.error) throw new InternalError(p.error);
				if (p.offsets.has(oid)) {
					const packFile = indexFile.replace(/idx$/, "pack");
					if (!p.pack) {
						const read = fs.read(packFile);
						p.pack = read;
						read.catch(() => {
							if (p.pack === read) p.pack = null;
						});
					}
					const pack = await p.pack;
					if (!pack) {
						p.pack = null;
						throw new InternalError(`Could not read packfile at ${packFile}. The file may be missing, corrupted, or too large to read into memory.`);
					}
					if (!p._checksumVerification) {
						p._checksumVerification = verifyPackfile(pack, p.packfileSha);
					}
					await p._checksumVerification;
					const result = await p.read({
						oid,
						getExternalRefDelta
					});
					result.format = "content";
					result.source = `objects/pack/${filename.replace(/idx$/, "pack")}`;
					return result;
				}
			}
			return null;
		}
		async function verifyPackfile(pack, expectedShaFromIndex) {
			const packTrailer = pack.subarray(-20);
			const packTrailerSha = Array.from(packTrailer).map((b) => b.toString(16).padStart(2, "0")).join("");
			if (packTrailerSha !== expectedShaFromIndex) {
				throw new InternalError(`Packfile trailer mismatch: expected ${expectedShaFromIndex}, got ${packTrailerSha}. The packfile may be corrupted.`);
			}
			const actualPayloadSha = await shasumRange(pack, {
				start: 0,
				end: pack.length - 20
			});
			if (actualPayloadSha !== expectedShaFromIndex) {
				throw new InternalError(`Packfile payload corrupted: calculated ${actualPayloadSha} but expected ${expectedShaFromIndex}. The packfile may have been tampered with.`);
			}
		}
		async function _readObject({ fs, cache, gitdir, oid, format = "content" }) {
			if (![
				"deflated",
				"wrapped",
				"content"
			].includes(format)) {
				throw new InternalError(`invalid requested format "${format}"`);
			}
			const getExternalRefDelta = (oid) => _readObject({
				fs,
				cache,
				gitdir,
				oid
			});
			let result;
			if (oid === "4b825dc642cb6eb9a060e54bf8d69288fbee4904") {
				result = {
					format: "wrapped",
					object: Buffer.from(`tree 0\x00`)
				};
			}
			if (!result) {
				result = await readObjectLoose({
					fs,
					gitdir,
					oid
				});
			}
			if (!result) {
				result = await readObjectPacked({
					fs,
					cache,
					gitdir,
					oid,
					getExternalRefDelta
				});
				if (!result) {
					throw new NotFoundError(oid);
				}
				return result;
			}
			if (format === "deflated") {
				return result;
			}
			if (result.format === "deflated") {
				result.object = Buffer.from(await inflate(result.object));
				result.format = "wrapped";
			}
			if (format === "wrapped") {
				return result;
			}
			const sha = await shasum(result.object);
			if (sha !== oid) {
				throw new InternalError(`SHA check failed! Expected ${oid}, computed ${sha}`);
			}
			const { object, type } = GitObject.unwrap(result.object);
			result.type = type;
			result.object = object;
			result.format = "content";
			return result;
		}
		class AlreadyExistsError extends BaseError {
			constructor(noun, where, canForce = true) {
				super(`Failed to create ${noun} at ${where} because it already exists.${canForce ? ` (Hint: use 'force: true' parameter to overwrite existing ${noun}.)` : ""}`);
				this.code = this.name = AlreadyExistsError.code;
				this.data = {
					noun,
					where,
					canForce
				};
			}
		}
		AlreadyExistsError.code = "AlreadyExistsError";
		class AmbiguousError extends BaseError {
			constructor(nouns, short, matches) {
				super(`Found multiple ${nouns} matching "${short}" (${matches.join(", ")}). Use a longer abbreviation length to disambiguate them.`);
				this.code = this.name = AmbiguousError.code;
				this.data = {
					nouns,
					short,
					matches
				};
			}
		}
		AmbiguousError.code = "AmbiguousError";
		class CheckoutConflictError extends BaseError {
			constructor(filepaths) {
				super(`Your local changes to the following files would be overwritten by checkout: ${filepaths.join(", ")}`);
				this.code = this.name = CheckoutConflictError.code;
				this.data = { filepaths };
			}
		}
		CheckoutConflictError.code = "CheckoutConflictError";
		class CherryPickLocalChangesError extends BaseError {
			constructor(filepaths) {
				super(`Your local changes to the following files would be overwritten by cherry-pick: ${filepaths.join(", ")}`);
				this.code = this.name = CherryPickLocalChangesError.code;
				this.data = { filepaths };
			}
		}
		CherryPickLocalChangesError.code = "CherryPickLocalChangesError";
		class CherryPickMergeCommitError extends BaseError {
			constructor(oid, parentCount) {
				super(`Cannot cherry-pick merge commit ${oid}. ` + `Merge commits have ${parentCount} parents and require specifying which parent to use as the base.`);
				this.code = this.name = CherryPickMergeCommitError.code;
				this.data = {
					oid,
					parentCount
				};
			}
		}
		CherryPickMergeCommitError.code = "CherryPickMergeCommitError";
		class CherryPickRootCommitError extends BaseError {
			constructor(oid) {
				super(`Cannot cherry-pick root commit ${oid}. Root commits have no parents.`);
				this.code = this.name = CherryPickRootCommitError.code;
				this.data = { oid };
			}
		}
		CherryPickRootCommitError.code = "CherryPickRootCommitError";
		class CommitNotFetchedError extends BaseError {
			constructor(ref, oid) {
				super(`Failed to checkout "${ref}" because commit ${oid} is not available locally. Do a git fetch to make the branch available locally.`);
				this.code = this.name = CommitNotFetchedError.code;
				this.data = {
					ref,
					oid
				};
			}
		}
		CommitNotFetchedError.code = "CommitNotFetchedError";
		class EmptyCommitError extends BaseError {
			constructor() {
				super("Cannot create an empty commit when disallowEmpty is true.");
				this.code = this.name = EmptyCommitError.code;
				this.data = {};
			}
		}
		EmptyCommitError.code = "EmptyCommitError";
		class EmptyServerResponseError extends BaseError {
			constructor() {
				super(`Empty response from git server.`);
				this.code = this.name = EmptyServerResponseError.code;
				this.data = {};
			}
		}
		EmptyServerResponseError.code = "EmptyServerResponseError";
		class FastForwardError extends BaseError {
			constructor() {
				super(`A simple fast-forward merge was not possible.`);
				this.code = this.name = FastForwardError.code;
				this.data = {};
			}
		}
		FastForwardError.code = "FastForwardError";
		class GitPushError extends BaseError {
			constructor(prettyDetails, result) {
				super(`One or more branches were not updated: ${prettyDetails}`);
				this.code = this.name = GitPushError.code;
				this.data = {
					prettyDetails,
					result
				};
			}
		}
		GitPushError.code = "GitPushError";
		class HttpError extends BaseError {
			constructor(statusCode, statusMessage, response) {
				super(`HTTP Error: ${statusCode} ${statusMessage}`);
				this.code = this.name = HttpError.code;
				this.data = {
					statusCode,
					statusMessage,
					response
				};
			}
		}
		HttpError.code = "HttpError";
		class InvalidFilepathError extends BaseError {
			constructor(reason) {
				let message = "invalid filepath";
				if (reason === "leading-slash" || reason === "trailing-slash") {
					message = `"filepath" parameter should not include leading or trailing directory separators because these can cause problems on some platforms.`;
				} else if (reason === "directory") {
					message = `"filepath" should not be a directory.`;
				}
				super(message);
				this.code = this.name = InvalidFilepathError.code;
				this.data = { reason };
			}
		}
		InvalidFilepathError.code = "InvalidFilepathError";
		class MaxDepthError extends BaseError {
			constructor(depth) {
				super(`Maximum search depth of ${depth} exceeded.`);
				this.code = this.name = MaxDepthError.code;
				this.data = { depth };
			}
		}
		MaxDepthError.code = "MaxDepthError";
		class MergeNotSupportedError extends BaseError {
			constructor() {
				super(`Merges with conflicts are not supported yet.`);
				this.code = this.name = MergeNotSupportedError.code;
				this.data = {};
			}
		}
		MergeNotSupportedError.code = "MergeNotSupportedError";
		class MergeConflictError extends BaseError {
			constructor(filepaths, bothModified, deleteByUs, deleteByTheirs) {
				super(`Automatic merge failed with one or more merge conflicts in the following files: ${filepaths.toString()}. Fix conflicts then commit the result.`);
				this.code = this.name = MergeConflictError.code;
				this.data = {
					filepaths,
					bothModified,
					deleteByUs,
					deleteByTheirs
				};
			}
		}
		MergeConflictError.code = "MergeConflictError";
		class MissingNameError extends BaseError {
			constructor(role) {
				super(`No name was provided for ${role} in the argument or in the .git/config file.`);
				this.code = this.name = MissingNameError.code;
				this.data = { role };
			}
		}
		MissingNameError.code = "MissingNameError";
		class MissingParameterError extends BaseError {
			constructor(parameter) {
				super(`The function requires a "${parameter}" parameter but none was provided.`);
				this.code = this.name = MissingParameterError.code;
				this.data = { parameter };
			}
		}
		MissingParameterError.code = "MissingParameterError";
		class MultipleGitError extends BaseError {
			constructor(errors) {
				super(`There are multiple errors that were thrown by the method. Please refer to the "errors" property to see more`);
				this.code = this.name = MultipleGitError.code;
				this.data = { errors };
				this.errors = errors;
			}
		}
		MultipleGitError.code = "MultipleGitError";
		class ParseError extends BaseError {
			constructor(expected, actual) {
				super(`Expected "${expected}" but received "${actual}".`);
				this.code = this.name = ParseError.code;
				this.data = {
					expected,
					actual
				};
			}
		}
		ParseError.code = "ParseError";
		class PushRejectedError extends BaseError {
			constructor(reason) {
				let message = "";
				if (reason === "not-fast-forward") {
					message = " because it was not a simple fast-forward";
				} else if (reason === "tag-exists") {
					message = " because tag already exists";
				}
				super(`Push rejected${message}. Use "force: true" to override.`);
				this.code = this.name = PushRejectedError.code;
				this.data = { reason };
			}
		}
		PushRejectedError.code = "PushRejectedError";
		class RemoteCapabilityError extends BaseError {
			constructor(capability, parameter) {
				super(`Remote does not support the "${capability}" so the "${parameter}" parameter cannot be used.`);
				this.code = this.name = RemoteCapabilityError.code;
				this.data = {
					capability,
					parameter
				};
			}
		}
		RemoteCapabilityError.code = "RemoteCapabilityError";
		class SmartHttpError extends BaseError {
			constructor(preview, response) {
				super(`Remote did not reply using the "smart" HTTP protocol. Expected "001e# service=git-upload-pack" but received: ${preview}`);
				this.code = this.name = SmartHttpError.code;
				this.data = {
					preview,
					response
				};
			}
		}
		SmartHttpError.code = "SmartHttpError";
		class UnknownTransportError extends BaseError {
			constructor(url, transport, suggestion) {
				super(`Git remote "${url}" uses an unrecognized transport protocol: "${transport}"`);
				this.code = this.name = UnknownTransportError.code;
				this.data = {
					url,
					transport,
					suggestion
				};
			}
		}
		UnknownTransportError.code = "UnknownTransportError";
		class UrlParseError extends BaseError {
			constructor(url) {
				super(`Cannot parse remote URL: "${url}"`);
				this.code = this.name = UrlParseError.code;
				this.data = { url };
			}
		}
		UrlParseError.code = "UrlParseError";
		class UserCanceledError extends BaseError {
			constructor() {
				super(`The operation was canceled.`);
				this.code = this.name = UserCanceledError.code;
				this.data = {};
			}
		}
		UserCanceledError.code = "UserCanceledError";
		class IndexResetError extends BaseError {
			constructor(filepath) {
				super(`Could not merge index: Entry for '${filepath}' is not up to date. Either reset the index entry to HEAD, or stage your unstaged changes.`);
				this.code = this.name = IndexResetError.code;
				this.data = { filepath };
			}
		}
		IndexResetError.code = "IndexResetError";
		class NoCommitError extends BaseError {
			constructor(ref) {
				super(`"${ref}" does not point to any commit. You're maybe working on a repository with no commits yet. `);
				this.code = this.name = NoCommitError.code;
				this.data = { ref };
			}
		}
		NoCommitError.code = "NoCommitError";
		var Errors = Object.freeze({
			__proto__: null,
			AlreadyExistsError,
			AmbiguousError,
			CheckoutConflictError,
			CherryPickLocalChangesError,
			CherryPickMergeCommitError,
			CherryPickRootCommitError,
			CommitNotFetchedError,
			DecompressionError,
			EmptyCommitError,
			EmptyServerResponseError,
			FastForwardError,
			GitPushError,
			HttpError,
			InternalError,
			InvalidFilepathError,
			InvalidOidError,
			InvalidRefNameError,
			MaxDepthError,
			MergeNotSupportedError,
			MergeConflictError,
			MissingNameError,
			MissingParameterError,
			MultipleGitError,
			NoRefspecError,
			NotFoundError,
			ObjectTypeError,
			ParseError,
			PushRejectedError,
			RemoteCapabilityError,
			SmartHttpError,
			UnknownTransportError,
			UnsafeFilepathError,
			UrlParseError,
			UserCanceledError,
			UnmergedPathsError,
			IndexResetError,
			NoCommitError
		});
		function formatAuthor({ name, email, timestamp, timezoneOffset }) {
			timezoneOffset = formatTimezoneOffset(timezoneOffset);
			return `${name} <${email}> ${timestamp} ${timezoneOffset}`;
		}
		function formatTimezoneOffset(minutes) {
			const sign = simpleSign(negateExceptForZero(minutes));
			minutes = Math.abs(minutes);
			const hours = Math.floor(minutes / 60);
			minutes -= hours * 60;
			let strHours = String(hours);
			let strMinutes = String(minutes);
			if (strHours.length < 2) strHours = "0" + strHours;
			if (strMinutes.length < 2) strMinutes = "0" + strMinutes;
			return (sign === -1 ? "-" : "+") + strHours + strMinutes;
		}
		function simpleSign(n) {
			return Math.sign(n) || (Object.is(n, -0) ? -1 : 1);
		}
		function negateExceptForZero(n) {
			return n === 0 ? n : -n;
		}
		function normalizeNewlines(str) {
			str = str.replace(/\r/g, "");
			str = str.replace(/^\n+/, "");
			str = str.replace(/\n+$/, "") + "\n";
			return str;
		}
		function parseAuthor(author) {
			const [, name, email, timestamp, offset] = author.match(/^(.*) <(.*)> (.*) (.*)$/);
			return {
				name,
				email,
				timestamp: Number(timestamp),
				timezoneOffset: parseTimezoneOffset(offset)
			};
		}
		function parseTimezoneOffset(offset) {
			let [, sign, hours, minutes] = offset.match(/(\+|-)(\d\d)(\d\d)/);
			minutes = (sign === "+" ? 1 : -1) * (Number(hours) * 60 + Number(minutes));
			return negateExceptForZero$1(minutes);
		}
		function negateExceptForZero$1(n) {
			return n === 0 ? n : -n;
		}
		class GitAnnotatedTag {
			constructor(tag) {
				if (typeof tag === "string") {
					this._tag = tag;
				} else if (Buffer.isBuffer(tag)) {
					this._tag = tag.toString("utf8");
				} else if (typeof tag === "object") {
					this._tag = GitAnnotatedTag.render(tag);
				} else {
					throw new InternalError("invalid type passed to GitAnnotatedTag constructor");
				}
			}
			static from(tag) {
				return new GitAnnotatedTag(tag);
			}
			static render(obj) {
				return `object ${obj.object}
type ${obj.type}
tag ${obj.tag}
tagger ${formatAuthor(obj.tagger)}

${obj.message}
${obj.gpgsig ? obj.gpgsig : ""}`;
			}
			justHeaders() {
				return this._tag.slice(0, this._tag.indexOf("\n\n"));
			}
			message() {
				const tag = this.withoutSignature();
				return tag.slice(tag.indexOf("\n\n") + 2);
			}
			parse() {
				return Object.assign(this.headers(), {
					message: this.message(),
					gpgsig: this.gpgsig()
				});
			}
			render() {
				return this._tag;
			}
			headers() {
				const headers = this.justHeaders().split("\n");
				const hs = [];
				for (const h of headers) {
					if (h[0] === " ") {
						hs[hs.length - 1] += "\n" + h.slice(1);
					} else {
						hs.push(h);
					}
				}
				const obj = {};
				const seen = new Set();
				for (const h of hs) {
					const key = h.slice(0, h.indexOf(" "));
					const value = h.slice(h.indexOf(" ") + 1);
					if (!seen.has(key)) {
						seen.add(key);
						obj[key] = value;
					}
				}
				if (obj.tagger) {
					obj.tagger = parseAuthor(obj.tagger);
				}
				if (obj.committer) {
					obj.committer = parseAuthor(obj.committer);
				}
				return obj;
			}
			withoutSignature() {
				const tag = normalizeNewlines(this._tag);
				if (tag.indexOf("\n-----BEGIN PGP SIGNATURE-----") === -1) return tag;
				return tag.slice(0, tag.lastIndexOf("\n-----BEGIN PGP SIGNATURE-----"));
			}
			gpgsig() {
				if (this._tag.indexOf("\n-----BEGIN PGP SIGNATURE-----") === -1) return;
				const signature = this._tag.slice(this._tag.indexOf("-----BEGIN PGP SIGNATURE-----"), this._tag.indexOf("-----END PGP SIGNATURE-----") + "-----END PGP SIGNATURE-----".length);
				return normalizeNewlines(signature);
			}
			payload() {
				return this.withoutSignature() + "\n";
			}
			toObject() {
				return Buffer.from(this._tag, "utf8");
			}
			static async sign(tag, sign, secretKey) {
				const payload = tag.payload();
				let { signature } = await sign({
					payload,
					secretKey
				});
				signature = normalizeNewlines(signature);
				const signedTag = payload + signature;
				return GitAnnotatedTag.from(signedTag);
			}
		}
		function indent(str) {
			return str.trim().split("\n").map((x) => " " + x).join("\n") + "\n";
		}
		function outdent(str) {
			return str.split("\n").map((x) => x.replace(/^ /, "")).join("\n");
		}
		class GitCommit {
			constructor(commit) {
				if (typeof commit === "string") {
					this._commit = commit;
				} else if (Buffer.isBuffer(commit)) {
					this._commit = commit.toString("utf8");
				} else if (typeof commit === "object") {
					this._commit = GitCommit.render(commit);
				} else {
					throw new InternalError("invalid type passed to GitCommit constructor");
				}
			}
			static fromPayloadSignature({ payload, signature }) {
				const headers = GitCommit.justHeaders(payload);
				const message = GitCommit.justMessage(payload);
				const commit = normalizeNewlines(headers + "\ngpgsig" + indent(signature) + "\n" + message);
				return new GitCommit(commit);
			}
			static from(commit) {
				return new GitCommit(commit);
			}
			toObject() {
				return Buffer.from(this._commit, "utf8");
			}
			headers() {
				return this.parseHeaders();
			}
			message() {
				return GitCommit.justMessage(this._commit);
			}
			parse() {
				return Object.assign({ message: this.message() }, this.headers());
			}
			static justMessage(commit) {
				return normalizeNewlines(commit.slice(commit.indexOf("\n\n") + 2));
			}
			static justHeaders(commit) {
				return commit.slice(0, commit.indexOf("\n\n"));
			}
			parseHeaders() {
				const headers = GitCommit.justHeaders(this._commit).split("\n");
				const hs = [];
				for (const h of headers) {
					if (h[0] === " ") {
						hs[hs.length - 1] += "\n" + h.slice(1);
					} else {
						hs.push(h);
					}
				}
				const obj = { parent: [] };
				const keyOf = (h) => h.slice(0, h.indexOf(" "));
				const valueOf = (h) => h.slice(h.indexOf(" ") + 1);
				if (hs.length === 0 || keyOf(hs[0]) !== "tree") {
					throw new ParseError("tree as the first commit header", keyOf(hs[0] || ""));
				}
				obj.tree = valueOf(hs[0]);
				let index = 1;
				while (index < hs.length && keyOf(hs[index]) === "parent") {
					obj.parent.push(valueOf(hs[index]));
					index++;
				}
				const seen = new Set(["tree", "parent"]);
				for (; index < hs.length; index++) {
					const key = keyOf(hs[index]);
					if (seen.has(key)) continue;
					seen.add(key);
					obj[key] = valueOf(hs[index]);
				}
				if (obj.author) {
					obj.author = parseAuthor(obj.author);
				}
				if (obj.committer) {
					obj.committer = parseAuthor(obj.committer);
				}
				return obj;
			}
			static renderHeaders(obj) {
				let headers = "";
				if (obj.tree) {
					headers += `tree ${obj.tree}\n`;
				} else {
					headers += `tree 4b825dc642cb6eb9a060e54bf8d69288fbee4904\n`;
				}
				if (obj.parent) {
					if (obj.parent.length === undefined) {
						throw new InternalError(`commit 'parent' property should be an array`);
					}
					for (const p of obj.parent) {
						headers += `parent ${p}\n`;
					}
				}
				const author = obj.author;
				headers += `author ${formatAuthor(author)}\n`;
				const committer = obj.committer || obj.author;
				headers += `committer ${formatAuthor(committer)}\n`;
				if (obj.gpgsig) {
					headers += "gpgsig" + indent(obj.gpgsig);
				}
				return headers;
			}
			static render(obj) {
				return GitCommit.renderHeaders(obj) + "\n" + normalizeNewlines(obj.message);
			}
			render() {
				return this._commit;
			}
			withoutSignature() {
				const commit = normalizeNewlines(this._commit);
				if (commit.indexOf("\ngpgsig") === -1) return commit;
				const headers = commit.slice(0, commit.indexOf("\ngpgsig"));
				const message = commit.slice(commit.indexOf("-----END PGP SIGNATURE-----\n") + "-----END PGP SIGNATURE-----\n".length);
				return normalizeNewlines(headers + "\n" + message);
			}
			isolateSignature() {
				const signature = this._commit.slice(this._commit.indexOf("-----BEGIN PGP SIGNATURE-----"), this._commit.indexOf("-----END PGP SIGNATURE-----") + "-----END PGP SIGNATURE-----".length);
				return outdent(signature);
			}
			static async sign(commit, sign, secretKey) {
				const payload = commit.withoutSignature();
				const message = GitCommit.justMessage(commit._commit);
				let { signature } = await sign({
					payload,
					secretKey
				});
				signature = normalizeNewlines(signature);
				const headers = GitCommit.justHeaders(commit._commit);
				const signedCommit = headers + "\n" + "gpgsig" + indent(signature) + "\n" + message;
				return GitCommit.from(signedCommit);
			}
		}
		async function resolveTree({ fs, cache, gitdir, oid }) {
			if (oid === "4b825dc642cb6eb9a060e54bf8d69288fbee4904") {
				return {
					tree: GitTree.from([]),
					oid
				};
			}
			const { type, object } = await _readObject({
				fs,
				cache,
				gitdir,
				oid
			});
			if (type === "tag") {
				oid = GitAnnotatedTag.from(object).parse().object;
				return resolveTree({
					fs,
					cache,
					gitdir,
					oid
				});
			}
			if (type === "commit") {
				oid = GitCommit.from(object).parse().tree;
				return resolveTree({
					fs,
					cache,
					gitdir,
					oid
				});
			}
			if (type !== "tree") {
				throw new ObjectTypeError(oid, type, "tree");
			}
			return {
				tree: GitTree.from(object),
				oid
			};
		}
		class GitWalkerRepo {
			constructor({ fs, gitdir, ref, cache }) {
				this.fs = fs;
				this.cache = cache;
				this.gitdir = gitdir;
				this.mapPromise = (async () => {
					const map = new Map();
					let oid;
					try {
						oid = await GitRefManager.resolve({
							fs,
							gitdir,
							ref
						});
					} catch (e) {
						if (e instanceof NotFoundError && await GitRefManager.isUnbornBranch({
							fs,
							gitdir,
							ref
						})) {
							oid = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
						} else {
							throw e;
						}
					}
					const tree = await resolveTree({
						fs,
						cache: this.cache,
						gitdir,
						oid
					});
					tree.type = "tree";
					tree.mode = "40000";
					map.set(".", tree);
					return map;
				})();
				const walker = this;
				this.ConstructEntry = class TreeEntry {
					constructor(fullpath) {
						this._fullpath = fullpath;
						this._type = false;
						this._mode = false;
						this._stat = false;
						this._content = false;
						this._oid = false;
					}
					async type() {
						return walker.type(this);
					}
					async mode() {
						return walker.mode(this);
					}
					async stat() {
						return walker.stat(this);
					}
					async content() {
						return walker.content(this);
					}
					async oid() {
						return walker.oid(this);
					}
				};
			}
			async readdir(entry) {
				const filepath = entry._fullpath;
				const { fs, cache, gitdir } = this;
				const map = await this.mapPromise;
				const obj = map.get(filepath);
				if (!obj) throw new Error(`No obj for ${filepath}`);
				const oid = obj.oid;
				if (!oid) throw new Error(`No oid for obj ${JSON.stringify(obj)}`);
				if (obj.type !== "tree") {
					return null;
				}
				const { type, object } = await _readObject({
					fs,
					cache,
					gitdir,
					oid
				});
				if (type !== obj.type) {
					throw new ObjectTypeError(oid, type, obj.type);
				}
				const tree = GitTree.from(object);
				for (const entry of tree) {
					map.set(join(filepath, entry.path), entry);
				}
				return tree.entries().map((entry) => join(filepath, entry.path));
			}
			async type(entry) {
				if (entry._type === false) {
					const map = await this.mapPromise;
					const { type } = map.get(entry._fullpath);
					entry._type = type;
				}
				return entry._type;
			}
			async mode(entry) {
				if (entry._mode === false) {
					const map = await this.mapPromise;
					const { mode } = map.get(entry._fullpath);
					entry._mode = normalizeMode(parseInt(mode, 8));
				}
				return entry._mode;
			}
			async stat(_entry) {}
			async content(entry) {
				if (entry._content === false) {
					const map = await this.mapPromise;
					const { fs, cache, gitdir } = this;
					const obj = map.get(entry._fullpath);
					const oid = obj.oid;
					const { type, object } = await _readObject({
						fs,
						cache,
						gitdir,
						oid
					});
					if (type !== "blob") {
						entry._content = undefined;
					} else {
						entry._content = new Uint8Array(object);
					}
				}
				return entry._content;
			}
			async oid(entry) {
				if (entry._oid === false) {
					const map = await this.mapPromise;
					const obj = map.get(entry._fullpath);
					entry._oid = obj.oid;
				}
				return entry._oid;
			}
		}
		function TREE({ ref = "HEAD" } = {}) {
			const o = Object.create(null);
			Object.defineProperty(o, GitWalkSymbol, { value: function({ fs, gitdir, cache }) {
				return new GitWalkerRepo({
					fs,
					gitdir,
					ref,
					cache
				});
			} });
			Object.freeze(o);
			return o;
		}
		class GitWalkerFs {
			constructor({ fs, dir, gitdir, cache, refresh = true }) {
				this.fs = fs;
				this.cache = cache;
				this.dir = dir;
				this.gitdir = gitdir;
				this.refresh = refresh;
				this.refreshQueue = [];
				this.flushed = false;
				this.config = null;
				const walker = this;
				this.ConstructEntry = class WorkdirEntry {
					constructor(fullpath) {
						this._fullpath = fullpath;
						this._type = false;
						this._mode = false;
						this._stat = false;
						this._content = false;
						this._oid = false;
					}
					async type() {
						return walker.type(this);
					}
					async mode() {
						return walker.mode(this);
					}
					async stat() {
						return walker.stat(this);
					}
					async content() {
						return walker.content(this);
					}
					async oid() {
						return walker.oid(this);
					}
				};
			}
			async readdir(entry) {
				if (await entry.type() !== "tree") return null;
				const filepath = entry._fullpath;
				const { fs, dir } = this;
				const names = await fs.readdir(join(dir, filepath));
				if (names === null) return null;
				return names.map((name) => join(filepath, name));
			}
			async type(entry) {
				if (entry._type === false) {
					await entry.stat();
				}
				return entry._type;
			}
			async mode(entry) {
				if (entry._mode === false) {
					await entry.stat();
				}
				return entry._mode;
			}
			async stat(entry) {
				if (entry._stat === false) {
					const { fs, dir } = this;
					let stat = await fs.lstat(`${dir}/${entry._fullpath}`);
					if (!stat) {
						throw new Error(`ENOENT: no such file or directory, lstat '${entry._fullpath}'`);
					}
					let type = stat.isDirectory() ? "tree" : "blob";
					if (type === "blob" && !stat.isFile() && !stat.isSymbolicLink()) {
						type = "special";
					}
					entry._type = type;
					stat = normalizeStats(stat);
					entry._mode = stat.mode;
					if (stat.size === -1 && entry._actualSize) {
						stat.size = entry._actualSize;
					}
					entry._stat = stat;
				}
				return entry._stat;
			}
			async content(entry) {
				if (entry._content === false) {
					const { fs, dir, gitdir } = this;
					if (await entry.type() === "tree") {
						entry._content = undefined;
					} else {
						let content;
						if (await entry.mode() >> 12 === 10) {
							content = await fs.readlink(`${dir}/${entry._fullpath}`);
						} else {
							const config = await this._getGitConfig(fs, gitdir);
							const autocrlf = await config.get("core.autocrlf");
							content = await fs.read(`${dir}/${entry._fullpath}`, { autocrlf });
						}
						entry._actualSize = content.length;
						if (entry._stat && entry._stat.size === -1) {
							entry._stat.size = entry._actualSize;
						}
						entry._content = new Uint8Array(content);
					}
				}
				return entry._content;
			}
			async oid(entry) {
				if (entry._oid === false) {
					const self = this;
					const { fs, gitdir, cache } = this;
					let oid;
					await GitIndexManager.acquire({
						fs,
						gitdir,
						cache
					}, async function(index) {
						const stage = index.entriesMap.get(entry._fullpath);
						const stats = await entry.stat();
						const config = await self._getGitConfig(fs, gitdir);
						const filemode = await config.get("core.filemode");
						const trustino = typeof process !== "undefined" ? !(process.platform === "win32") : true;
						if (!stage || compareStats(stats, stage, filemode, trustino)) {
							const content = await entry.content();
							if (content === undefined) {
								oid = undefined;
							} else {
								oid = await shasum(GitObject.wrap({
									type: "blob",
									object: content
								}));
								if (self.refresh && stage && !stage.flags.intentToAdd && oid === stage.oid && (!filemode || stats.mode === stage.mode) && compareStats(stats, stage, filemode, trustino)) {
									if (self.flushed) {
										index.insert({
											filepath: entry._fullpath,
											stats,
											oid
										});
									} else {
										self.refreshQueue.push({
											filepath: entry._fullpath,
											stage,
											stats,
											oid
										});
									}
								}
							}
						} else {
							oid = stage.oid;
						}
					});
					entry._oid = oid;
				}
				return entry._oid;
			}
			async flush() {
				const { fs, gitdir, cache, refreshQueue } = this;
				this.refreshQueue = [];
				this.flushed = true;
				if (refreshQueue.length === 0) return;
				await GitIndexManager.acquire({
					fs,
					gitdir,
					cache
				}, async (index) => {
					for (const { filepath, stage, stats, oid } of refreshQueue) {
						if (index.entriesMap.get(filepath) !== stage) continue;
						index.insert({
							filepath,
							stats,
							oid
						});
					}
				});
			}
			async _getGitConfig(fs, gitdir) {
				if (this.config) {
					return this.config;
				}
				this.config = await GitConfigManager.get({
					fs,
					gitdir
				});
				return this.config;
			}
		}
		function WORKDIR({ refresh = true } = {}) {
			const o = Object.create(null);
			Object.defineProperty(o, GitWalkSymbol, { value: function({ fs, dir, gitdir, cache }) {
				return new GitWalkerFs({
					fs,
					dir,
					gitdir,
					cache,
					refresh
				});
			} });
			Object.freeze(o);
			return o;
		}
		function arrayRange(start, end) {
			const length = end - start;
			return Array.from({ length }, (_, i) => start + i);
		}
		const flat = typeof Array.prototype.flat === "undefined" ? (entries) => entries.reduce((acc, x) => acc.concat(x), []) : (entries) => entries.flat();
		class RunningMinimum {
			constructor() {
				this.value = null;
			}
			consider(value) {
				if (value === null || value === undefined) return;
				if (this.value === null) {
					this.value = value;
				} else if (value < this.value) {
					this.value = value;
				}
			}
			reset() {
				this.value = null;
			}
		}
		function* unionOfIterators(sets) {
			const min = new RunningMinimum();
			let minimum;
			const heads = [];
			const numsets = sets.length;
			for (let i = 0; i < numsets; i++) {
				heads[i] = sets[i].next().value;
				if (heads[i] !== undefined) {
					min.consider(heads[i]);
				}
			}
			if (min.value === null) return;
			while (true) {
				const result = [];
				minimum = min.value;
				min.reset();
				for (let i = 0; i < numsets; i++) {
					if (heads[i] !== undefined && heads[i] === minimum) {
						result[i] = heads[i];
						heads[i] = sets[i].next().value;
					} else {
						result[i] = null;
					}
					if (heads[i] !== undefined) {
						min.consider(heads[i]);
					}
				}
				yield result;
				if (min.value === null) return;
			}
		}
		async function _walk({ fs, cache, dir, gitdir, trees, map = async (_, entry) => entry, reduce = async (parent, children) => {
			const flatten = flat(children);
			if (parent !== undefined) flatten.unshift(parent);
			return flatten;
		}, iterate = (walk, children) => Promise.all([...children].map(walk)) }) {
			const walkers = trees.map((proxy) => proxy[GitWalkSymbol]({
				fs,
				dir,
				gitdir,
				cache
			}));
			const root = new Array(walkers.length).fill(".");
			const range = arrayRange(0, walkers.length);
			const unionWalkerFromReaddir = async (entries) => {
				range.forEach((i) => {
					const entry = entries[i];
					entries[i] = entry && new walkers[i].ConstructEntry(entry);
				});
				const subdirs = await Promise.all(range.map((i) => {
					const entry = entries[i];
					return entry ? walkers[i].readdir(entry) : [];
				}));
				const iterators = subdirs.map((array) => {
					return (array === null ? [] : array)[Symbol.iterator]();
				});
				return {
					entries,
					children: unionOfIterators(iterators)
				};
			};
			const walk = async (root) => {
				const { entries, children } = await unionWalkerFromReaddir(root);
				const fullpath = entries.find((entry) => entry && entry._fullpath)._fullpath;
				const parent = await map(fullpath, entries);
				if (parent !== null) {
					let walkedChildren = await iterate(walk, children);
					walkedChildren = walkedChildren.filter((x) => x !== undefined);
					return reduce(parent, walkedChildren);
				}
			};
			const result = await walk(root);
			for (const walker of walkers) {
				if (walker.flush) await walker.flush();
			}
			return result;
		}
		async function mkdirp(mkdir, filepath, retries = 10) {
			try {
				await mkdir(filepath);
			} catch (err) {
				if (err === null) return;
				if (err.code === "EEXIST") return;
				if (err.code !== "ENOENT") throw err;
				const parent = dirname(filepath);
				if (parent === "." || parent === "/" || parent === filepath) throw err;
				await mkdirp(mkdir, parent, retries);
				for (let attempt = 0;; attempt++) {
					try {
						await mkdir(filepath);
						return;
					} catch (err2) {
						if (err2 === null || err2.code === "EEXIST") return;
						if (err2.code === "ENOENT" && attempt < retries) {
							await new Promise((resolve) => setTimeout(resolve, 0));
							continue;
						}
						throw err2;
					}
				}
			}
		}
		async function rmRecursive(fs, filepath) {
			const entries = await fs.readdir(filepath);
			if (entries == null) {
				await fs.rm(filepath);
			} else if (entries.length) {
				await Promise.all(entries.map((entry) => {
					const subpath = join(filepath, entry);
					return fs.lstat(subpath).then((stat) => {
						if (!stat) return;
						return stat.isDirectory() ? rmRecursive(fs, subpath) : fs.rm(subpath);
					});
				})).then(() => fs.rmdir(filepath));
			} else {
				await fs.rmdir(filepath);
			}
		}
		function isPromiseLike(obj) {
			return isObject(obj) && isFunction(obj.then) && isFunction(obj.catch);
		}
		function isObject(obj) {
			return obj && typeof obj === "object";
		}
		function isFunction(obj) {
			return typeof obj === "function";
		}
		function isNotFoundError(err) {
			const code = err.code;
			if (typeof code !== "string") return false;
			return code === "ENOENT" || code === "ENOTDIR" || code.includes("ENS");
		}
		function isPromiseFs(fs) {
			const test = (targetFs) => {
				try {
					return targetFs.readFile().catch((e) => e);
				} catch (e) {
					return e;
				}
			};
			return isPromiseLike(test(fs));
		}
		const commands = [
			"readFile",
			"writeFile",
			"mkdir",
			"rmdir",
			"unlink",
			"stat",
			"lstat",
			"readdir",
			"readlink",
			"symlink"
		];
		function bindFs(target, fs) {
			if (isPromiseFs(fs)) {
				for (const command of commands) {
					target[`_${command}`] = fs[command].bind(fs);
				}
			} else {
				for (const command of commands) {
					target[`_${command}`] = pify(fs[command].bind(fs));
				}
			}
			if (isPromiseFs(fs)) {
				if (fs.cp) target._cp = fs.cp.bind(fs);
				if (fs.rm) target._rm = fs.rm.bind(fs);
				else if (fs.rmdir.length > 1) target._rm = fs.rmdir.bind(fs);
				else target._rm = rmRecursive.bind(null, target);
			} else {
				if (fs.cp) target._cp = pify(fs.cp.bind(fs));
				if (fs.rm) target._rm = pify(fs.rm.bind(fs));
				else if (fs.rmdir.length > 2) target._rm = pify(fs.rmdir.bind(fs));
				else target._rm = rmRecursive.bind(null, target);
			}
		}
		class FileSystem {
			constructor(fs) {
				if (typeof fs._original_unwrapped_fs !== "undefined") return fs;
				const promises = Object.getOwnPropertyDescriptor(fs, "promises");
				if (promises && promises.enumerable) {
					bindFs(this, fs.promises);
				} else {
					bindFs(this, fs);
				}
				this._original_unwrapped_fs = fs;
			}
			async exists(filepath, options = {}) {
				try {
					await this._stat(filepath);
					return true;
				} catch (err) {
					if (isNotFoundError(err)) {
						return false;
					} else {
						console.log("Unhandled error in \"FileSystem.exists()\" function", err);
						throw err;
					}
				}
			}
			async read(filepath, options = {}) {
				let buffer;
				try {
					buffer = await this._readFile(filepath, options);
				} catch (err) {
					if (isNotFoundError(err) || err.code === "EISDIR") return null;
					throw err;
				}
				if (buffer == null) return null;
				if (options.autocrlf === "true") {
					try {
						buffer = new TextDecoder("utf8", { fatal: true }).decode(buffer);
						buffer = buffer.replace(/\r\n/g, "\n");
						buffer = new TextEncoder().encode(buffer);
					} catch (error) {}
				}
				if (typeof buffer !== "string") {
					buffer = Buffer.from(buffer);
				}
				return buffer;
			}
			async write(filepath, contents, options = {}) {
				try {
					await this._writeFile(filepath, contents, options);
				} catch (err) {
					await this.mkdir(dirname(filepath));
					await this._writeFile(filepath, contents, options);
				}
			}
			async mkdir(filepath) {
				await mkdirp(this._mkdir, filepath);
			}
			async rm(filepath) {
				try {
					await this._unlink(filepath);
				} catch (err) {
					if (err.code !== "ENOENT") throw err;
				}
			}
			async rmdir(filepath, opts) {
				try {
					if (opts && opts.recursive) {
						await this._rm(filepath, opts);
					} else {
						await this._rmdir(filepath);
					}
				} catch (err) {
					if (err.code !== "ENOENT") throw err;
				}
			}
			async readdir(filepath) {
				let names;
				try {
					names = await this._readdir(filepath);
				} catch (err) {
					if (err.code === "ENOTDIR") return null;
					if (isNotFoundError(err)) return [];
					throw err;
				}
				names.sort(compareStrings);
				return names;
			}
			async readdirDeep(dir) {
				const subdirs = await this._readdir(dir);
				const files = await Promise.all(subdirs.map(async (subdir) => {
					const res = dir + "/" + subdir;
					return (await this._stat(res)).isDirectory() ? this.readdirDeep(res) : res;
				}));
				return files.reduce((a, f) => a.concat(f), []);
			}
			async lstat(filename) {
				try {
					const stats = await this._lstat(filename);
					return stats;
				} catch (err) {
					if (isNotFoundError(err)) {
						return null;
					}
					throw err;
				}
			}
			async readlink(filename, opts = { encoding: "buffer" }) {
				try {
					const link = await this._readlink(filename, opts);
					return Buffer.isBuffer(link) ? link : Buffer.from(link);
				} catch (err) {
					if (isNotFoundError(err)) {
						return null;
					}
					throw err;
				}
			}
			async writelink(filename, buffer) {
				return this._symlink(buffer.toString("utf8"), filename);
			}
		}
		async function assertNoSymlinkInLeadingPath(fs, dir, fullpath) {
			const parts = fullpath.split("/");
			parts.pop();
			let current = dir;
			for (const part of parts) {
				if (part === "" || part === ".") continue;
				current = `${current}/${part}`;
				const stats = await fs.lstat(current);
				if (stats && stats.isSymbolicLink()) {
					throw new UnsafeFilepathError(fullpath);
				}
			}
		}
		function assertParameter(name, value) {
			if (value === undefined) {
				throw new MissingParameterError(name);
			}
		}
		function isAbsolute(filepath) {
			return filepath.startsWith("/") || /^[a-zA-Z]:[\\/]/.test(filepath);
		}
		async function discoverGitdir({ fsp, dotgit }) {
			assertParameter("fsp", fsp);
			assertParameter("dotgit", dotgit);
			const dotgitStat = await fsp._stat(dotgit).catch(() => ({
				isFile: () => false,
				isDirectory: () => false
			}));
			if (dotgitStat.isDirectory()) {
				return dotgit;
			} else if (dotgitStat.isFile()) {
				return fsp._readFile(dotgit, "utf8").then((contents) => contents.trimRight().substr(8)).then((submoduleGitdir) => {
					if (isAbsolute(submoduleGitdir)) {
						return submoduleGitdir;
					}
					const gitdir = join(dirname(dotgit), submoduleGitdir);
					return gitdir;
				});
			} else {
				return dotgit;
			}
		}
		async function modified(entry, base) {
			if (!entry && !base) return false;
			if (entry && !base) return true;
			if (!entry && base) return true;
			if (await entry.type() === "tree" && await base.type() === "tree") {
				return false;
			}
			if (await entry.type() === await base.type() && await entry.mode() === await base.mode() && await entry.oid() === await base.oid()) {
				return false;
			}
			return true;
		}
		async function writeWorkingTreeEntry({ fs, dir, filepath, mode, content }) {
			await assertNoSymlinkInLeadingPath(fs, dir, filepath);
			const path = `${dir}/${filepath}`;
			const symlink = mode === 40960;
			const stats = await fs.lstat(path);
			if (stats && (symlink || stats.isSymbolicLink())) {
				await fs.rm(path);
			}
			if (symlink) {
				await fs.mkdir(dirname(path));
				await fs.writelink(path, Buffer.from(content));
			} else {
				await fs.write(path, content, { mode });
			}
		}
		async function abortMerge({ fs: _fs, dir, gitdir = join(dir, ".git"), commit = "HEAD", cache = {} }) {
			try {
				assertParameter("fs", _fs);
				assertParameter("dir", dir);
				assertParameter("gitdir", gitdir);
				const fs = new FileSystem(_fs);
				const trees = [
					TREE({ ref: commit }),
					WORKDIR(),
					STAGE()
				];
				let unmergedPaths = [];
				const updatedGitdir = await discoverGitdir({
					fsp: fs,
					dotgit: gitdir
				});
				await GitIndexManager.acquire({
					fs,
					gitdir: updatedGitdir,
					cache
				}, async function(index) {
					unmergedPaths = index.unmergedPaths;
				});
				const results = await _walk({
					fs,
					cache,
					dir,
					gitdir: updatedGitdir,
					trees,
					map: async function(path, [head, workdir, index]) {
						const staged = !await modified(workdir, index);
						const unmerged = unmergedPaths.includes(path);
						const unmodified = !await modified(index, head);
						if (staged || unmerged) {
							return head ? {
								path,
								mode: await head.mode(),
								oid: await head.oid(),
								type: await head.type(),
								content: await head.content()
							} : undefined;
						}
						if (unmodified) return false;
						else throw new IndexResetError(path);
					}
				});
				for (const entry of results) {
					if (entry && entry.type === "blob") {
						await assertNoSymlinkInLeadingPath(fs, dir, entry.path);
					}
				}
				await GitIndexManager.acquire({
					fs,
					gitdir: updatedGitdir,
					cache
				}, async function(index) {
					for (const entry of results) {
						if (entry === false) continue;
						if (!entry) {
							await fs.rmdir(`${dir}/${entry.path}`, { recursive: true });
							index.delete({ filepath: entry.path });
							continue;
						}
						if (entry.type === "blob") {
							await writeWorkingTreeEntry({
								fs,
								dir,
								filepath: entry.path,
								mode: entry.mode,
								content: entry.content
							});
							const stats = await fs.lstat(`${dir}/${entry.path}`);
							stats.mode = entry.mode;
							index.insert({
								filepath: entry.path,
								oid: entry.oid,
								stage: 0,
								stats
							});
						}
					}
				});
			} catch (err) {
				err.caller = "git.abortMerge";
				throw err;
			}
		}
		class GitIgnoreManager {
			static async isIgnored({ fs, dir, gitdir = join(dir, ".git"), filepath }) {
				if (basename(filepath) === ".git") return true;
				if (filepath === ".") return false;
				let excludes = "";
				const excludesFile = join(gitdir, "info", "exclude");
				if (await fs.exists(excludesFile)) {
					excludes = await fs.read(excludesFile, "utf8");
				}
				const pairs = [{
					gitignore: join(dir, ".gitignore"),
					filepath
				}];
				const pieces = filepath.split("/").filter(Boolean);
				for (let i = 1; i < pieces.length; i++) {
					const folder = pieces.slice(0, i).join("/");
					const file = pieces.slice(i).join("/");
					pairs.push({
						gitignore: join(dir, folder, ".gitignore"),
						filepath: file
					});
				}
				let ignoredStatus = false;
				for (const [index, p] of pairs.entries()) {
					const file = await fs.read(p.gitignore, "utf8");
					const ign = ignore();
					if (index === 0) ign.add(excludes);
					ign.add(file);
					const parentdir = dirname(p.filepath);
					if (parentdir !== "." && ign.ignores(parentdir)) return true;
					if (ignoredStatus) {
						ignoredStatus = !ign.test(p.filepath).unignored;
					} else {
						ignoredStatus = ign.test(p.filepath).ignored;
					}
				}
				return ignoredStatus;
			}
		}
		async function writeObjectLoose({ fs, gitdir, object, format, oid }) {
			if (format !== "deflated") {
				throw new InternalError("GitObjectStoreLoose expects objects to write to be in deflated format");
			}
			const source = `objects/${oid.slice(0, 2)}/${oid.slice(2)}`;
			const filepath = `${gitdir}/${source}`;
			if (!await fs.exists(filepath)) await fs.write(filepath, object);
		}
		let supportsCompressionStream = null;
		async function deflate(buffer) {
			if (supportsCompressionStream === null) {
				supportsCompressionStream = testCompressionStream();
			}
			return supportsCompressionStream ? browserDeflate(buffer) : pako.deflate(buffer);
		}
		async function browserDeflate(buffer) {
			const cs = new CompressionStream("deflate");
			const c = new Blob([buffer]).stream().pipeThrough(cs);
			return new Uint8Array(await new Response(c).arrayBuffer());
		}
		function testCompressionStream() {
			try {
				const cs = new CompressionStream("deflate");
				cs.writable.close();
				const stream = new Blob([]).stream();
				stream.cancel();
				return true;
			} catch (_) {
				return false;
			}
		}
		async function _writeObject({ fs, gitdir, type, object, format = "content", oid = undefined, dryRun = false }) {
			if (format !== "deflated") {
				if (format !== "wrapped") {
					object = GitObject.wrap({
						type,
						object
					});
				}
				oid = await shasum(object);
				object = Buffer.from(await deflate(object));
			}
			if (!dryRun) {
				await writeObjectLoose({
					fs,
					gitdir,
					object,
					format: "deflated",
					oid
				});
			}
			return oid;
		}
		function posixifyPathBuffer(buffer) {
			let idx;
			while (~(idx = buffer.indexOf(92))) buffer[idx] = 47;
			return buffer;
		}
		async function add({ fs: _fs, dir, gitdir = join(dir, ".git"), filepath, cache = {}, force = false, parallel = true }) {
			try {
				assertParameter("fs", _fs);
				assertParameter("dir", dir);
				assertParameter("gitdir", gitdir);
				assertParameter("filepath", filepath);
				const fs = new FileSystem(_fs);
				const updatedGitdir = await discoverGitdir({
					fsp: fs,
					dotgit: gitdir
				});
				await GitIndexManager.acquire({
					fs,
					gitdir: updatedGitdir,
					cache
				}, async (index) => {
					const config = await GitConfigManager.get({
						fs,
						gitdir: updatedGitdir
					});
					const autocrlf = await config.get("core.autocrlf");
					return addToIndex({
						dir,
						gitdir: updatedGitdir,
						fs,
						filepath,
						index,
						force,
						parallel,
						autocrlf
					});
				});
			} catch (err) {
				err.caller = "git.add";
				throw err;
			}
		}
		function isTracked(index, filepath) {
			if (index.has({ filepath })) return true;
			const prefix = `${filepath}/`;
			for (const entry of index.entriesMap.keys()) {
				if (entry.startsWith(prefix)) return true;
			}
			return false;
		}
		async function addToIndex({ dir, gitdir, fs, filepath, index, force, parallel, autocrlf }) {
			filepath = Array.isArray(filepath) ? filepath : [filepath];
			const promises = filepath.map(async (currentFilepath) => {
				if (!force && !isTracked(index, currentFilepath)) {
					const ignored = await GitIgnoreManager.isIgnored({
						fs,
						dir,
						gitdir,
						filepath: currentFilepath
					});
					if (ignored) return;
				}
				const stats = await fs.lstat(join(dir, currentFilepath));
				if (!stats) throw new NotFoundError(currentFilepath);
				if (stats.isDirectory()) {
					const children = await fs.readdir(join(dir, currentFilepath));
					if (parallel) {
						const promises = children.map((child) => addToIndex({
							dir,
							gitdir,
							fs,
							filepath: [join(currentFilepath, child)],
							index,
							force,
							parallel,
							autocrlf
						}));
						await Promise.all(promises);
					} else {
						for (const child of children) {
							await addToIndex({
								dir,
								gitdir,
								fs,
								filepath: [join(currentFilepath, child)],
								index,
								force,
								parallel,
								autocrlf
							});
						}
					}
				} else {
					const object = stats.isSymbolicLink() ? await fs.readlink(join(dir, currentFilepath)).then(posixifyPathBuffer) : await fs.read(join(dir, currentFilepath), { autocrlf });
					if (object === null) throw new NotFoundError(currentFilepath);
					const oid = await _writeObject({
						fs,
						gitdir,
						type: "blob",
						object
					});
					index.insert({
						filepath: currentFilepath,
						stats,
						oid
					});
				}
			});
			const settledPromises = await Promise.allSettled(promises);
			const rejectedPromises = settledPromises.filter((settle) => settle.status === "rejected").map((settle) => settle.reason);
			if (rejectedPromises.length > 1) {
				throw new MultipleGitError(rejectedPromises);
			}
			if (rejectedPromises.length === 1) {
				throw rejectedPromises[0];
			}
			const fulfilledPromises = settledPromises.filter((settle) => settle.status === "fulfilled" && settle.value).map((settle) => settle.value);
			return fulfilledPromises;
		}
		async function hasObjectLoose({ fs, gitdir, oid }) {
			const source = `objects/${oid.slice(0, 2)}/${oid.slice(2)}`;
			return fs.exists(`${gitdir}/${source}`);
		}
		async function hasObjectPacked({ fs, cache, gitdir, oid, getExternalRefDelta }) {
			let list = await fs.readdir(join(gitdir, "objects/pack"));
			list = list.filter((x) => x.endsWith(".idx"));
			for (const filename of list) {
				const indexFile = `${gitdir}/objects/pack/${filename}`;
				const p = await readPackIndex({
					fs,
					cache,
					filename: indexFile,
					getExternalRefDelta
				});
				if (p.error) throw new InternalError(p.error);
				if (p.offsets.has(oid)) {
					return true;
				}
			}
			return false;
		}
		async function hasObject({ fs, cache, gitdir, oid, format = "content" }) {
			const getExternalRefDelta = (oid) => _readObject({
				fs,
				cache,
				gitdir,
				oid
			});
			let result = await hasObjectLoose({
				fs,
				gitdir,
				oid
			});
			if (!result) {
				result = await hasObjectPacked({
					fs,
					cache,
					gitdir,
					oid,
					getExternalRefDelta
				});
			}
			return result;
		}
		async function _getConfig({ fs, gitdir, path }) {
			const config = await GitConfigManager.get({
				fs,
				gitdir
			});
			return config.get(path);
		}
		function assignDefined(target, ...sources) {
			for (const source of sources) {
				if (source) {
					for (const key of Object.keys(source)) {
						const val = source[key];
						if (val !== undefined) {
							target[key] = val;
						}
					}
				}
			}
			return target;
		}
		async function normalizeAuthorObject({ fs, gitdir, author, commit }) {
			const timestamp = Math.floor(Date.now() / 1e3);
			const defaultAuthor = {
				name: await _getConfig({
					fs,
					gitdir,
					path: "user.name"
				}),
				email: await _getConfig({
					fs,
					gitdir,
					path: "user.email"
				}) || "",
				timestamp,
				timezoneOffset: new Date(timestamp * 1e3).getTimezoneOffset()
			};
			const normalizedAuthor = assignDefined({}, defaultAuthor, commit ? commit.author : undefined, author);
			if (normalizedAuthor.name === undefined) {
				return undefined;
			}
			return normalizedAuthor;
		}
		async function normalizeCommitterObject({ fs, gitdir, author, committer, commit }) {
			const timestamp = Math.floor(Date.now() / 1e3);
			const defaultCommitter = {
				name: await _getConfig({
					fs,
					gitdir,
					path: "user.name"
				}),
				email: await _getConfig({
					fs,
					gitdir,
					path: "user.email"
				}) || "",
				timestamp,
				timezoneOffset: new Date(timestamp * 1e3).getTimezoneOffset()
			};
			const normalizedCommitter = assignDefined({}, defaultCommitter, commit ? commit.committer : undefined, author, committer);
			if (normalizedCommitter.name === undefined) {
				return undefined;
			}
			return normalizedCommitter;
		}
		async function resolveCommit({ fs, cache, gitdir, oid }) {
			const { type, object } = await _readObject({
				fs,
				cache,
				gitdir,
				oid
			});
			if (type === "tag") {
				oid = GitAnnotatedTag.from(object).parse().object;
				return resolveCommit({
					fs,
					cache,
					gitdir,
					oid
				});
			}
			if (type !== "commit") {
				throw new ObjectTypeError(oid, type, "commit");
			}
			return {
				commit: GitCommit.from(object),
				oid
			};
		}
		async function _readCommit({ fs, cache, gitdir, oid }) {
			const { commit, oid: commitOid } = await resolveCommit({
				fs,
				cache,
				gitdir,
				oid
			});
			const result = {
				oid: commitOid,
				commit: commit.parse(),
				payload: commit.withoutSignature()
			};
			return result;
		}
		const EMPTY_TREE_OID = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
		async function _commit({ fs, cache, onSign, gitdir, message, author: _author, committer: _committer, signingKey, amend = false, dryRun = false, noUpdateBranch = false, disallowEmpty = false, ref, parent, tree }) {
			let initialCommit = false;
			let detachedHead = false;
			if (!ref) {
				const headContent = await fs.read(`${gitdir}/HEAD`, { encoding: "utf8" });
				detachedHead = !headContent.startsWith("ref:");
				ref = await GitRefManager.resolve({
					fs,
					gitdir,
					ref: "HEAD",
					depth: 2
				});
			}
			let refOid, refCommit;
			try {
				refOid = await GitRefManager.resolve({
					fs,
					gitdir,
					ref
				});
			} catch (err) {
				if (!(err instanceof NotFoundError)) throw err;
				initialCommit = true;
			}
			if (!initialCommit && (amend || disallowEmpty)) {
				refCommit = await _readCommit({
					fs,
					gitdir,
					oid: refOid,
					cache
				});
			}
			if (amend && initialCommit) {
				throw new NoCommitError(ref);
			}
			const author = !amend ? await normalizeAuthorObject({
				fs,
				gitdir,
				author: _author
			}) : await normalizeAuthorObject({
				fs,
				gitdir,
				author: _author,
				commit: refCommit.commit
			});
			if (!author) throw new MissingNameError("author");
			const committer = !amend ? await normalizeCommitterObject({
				fs,
				gitdir,
				author,
				committer: _committer
			}) : await normalizeCommitterObject({
				fs,
				gitdir,
				author,
				committer: _committer,
				commit: refCommit.commit
			});
			if (!committer) throw new MissingNameError("committer");
			return GitIndexManager.acquire({
				fs,
				gitdir,
				cache,
				allowUnmerged: false
			}, async function(index) {
				const inodes = flatFileListToDirectoryStructure(index.entries.filter((entry) => !entry.flags.intentToAdd));
				const inode = inodes.get(".");
				if (!tree) {
					tree = await constructTree({
						fs,
						gitdir,
						inode,
						dryRun
					});
				}
				if (!parent) {
					if (!amend) {
						parent = refOid ? [refOid] : [];
					} else {
						parent = refCommit.commit.parent;
					}
				} else {
					parent = await Promise.all(parent.map(async (p) => {
						let oid = await GitRefManager.resolve({
							fs,
							gitdir,
							ref: p
						});
						while (await hasObject({
							fs,
							cache,
							gitdir,
							oid
						})) {
							const { type, object } = await _readObject({
								fs,
								cache,
								gitdir,
								oid
							});
							if (type === "commit") break;
							if (type !== "tag") {
								throw new ObjectTypeError(oid, type, "commit");
							}
							oid = GitAnnotatedTag.from(object).parse().object;
						}
						return oid;
					}));
				}
				if (disallowEmpty && !amend && (initialCommit && tree === EMPTY_TREE_OID || !initialCommit && tree === refCommit.commit.tree)) {
					throw new EmptyCommitError();
				}
				if (!message) {
					if (!amend) {
						throw new MissingParameterError("message");
					} else {
						message = refCommit.commit.message;
					}
				}
				let comm = GitCommit.from({
					tree,
					parent,
					author,
					committer,
					message
				});
				if (signingKey) {
					comm = await GitCommit.sign(comm, onSign, signingKey);
				}
				const oid = await _writeObject({
					fs,
					gitdir,
					type: "commit",
					object: comm.toObject(),
					dryRun
				});
				if (!noUpdateBranch && !dryRun) {
					await GitRefManager.writeRef({
						fs,
						gitdir,
						ref: detachedHead ? "HEAD" : ref,
						value: oid
					});
				}
				return oid;
			});
		}
		async function constructTree({ fs, gitdir, inode, dryRun }) {
			const children = inode.children;
			for (const inode of children) {
				if (inode.type === "tree") {
					inode.metadata.mode = "040000";
					inode.metadata.oid = await constructTree({
						fs,
						gitdir,
						inode,
						dryRun
					});
				}
			}
			const entries = children.map((inode) => ({
				mode: inode.metadata.mode,
				path: inode.basename,
				oid: inode.metadata.oid,
				type: inode.type
			}));
			const tree = GitTree.from(entries);
			const oid = await _writeObject({
				fs,
				gitdir,
				type: "tree",
				object: tree.toObject(),
				dryRun
			});
			return oid;
		}
		async function resolveFilepath({ fs, cache, gitdir, oid, filepath }) {
			const entry = await resolveFilepathEntry({
				fs,
				cache,
				gitdir,
				oid,
				filepath
			});
			return entry.oid;
		}
		async function resolveFilepathEntry({ fs, cache, gitdir, oid, filepath }) {
			if (filepath.startsWith("/")) {
				throw new InvalidFilepathError("leading-slash");
			} else if (filepath.endsWith("/")) {
				throw new InvalidFilepathError("trailing-slash");
			}
			const _oid = oid;
			const result = await resolveTree({
				fs,
				cache,
				gitdir,
				oid
			});
			const tree = result.tree;
			if (filepath === "") {
				return {
					mode: "040000",
					oid: result.oid,
					path: "",
					type: "tree"
				};
			} else {
				const pathArray = filepath.split("/");
				return _resolveFilepath({
					fs,
					cache,
					gitdir,
					tree,
					pathArray,
					oid: _oid,
					filepath
				});
			}
		}
		async function _resolveFilepath({ fs, cache, gitdir, tree, pathArray, oid, filepath }) {
			const name = pathArray.shift();
			for (const entry of tree) {
				if (entry.path === name) {
					if (pathArray.length === 0) {
						return entry;
					} else {
						const { type, object } = await _readObject({
							fs,
							cache,
							gitdir,
							oid: entry.oid
						});
						if (type !== "tree") {
							throw new ObjectTypeError(oid, type, "tree", filepath);
						}
						tree = GitTree.from(object);
						return _resolveFilepath({
							fs,
							cache,
							gitdir,
							tree,
							pathArray,
							oid,
							filepath
						});
					}
				}
			}
			throw new NotFoundError(`file or directory found at "${oid}:${filepath}"`);
		}
		async function _readTree({ fs, cache, gitdir, oid, filepath = undefined }) {
			if (filepath !== undefined) {
				oid = await resolveFilepath({
					fs,
					cache,
					gitdir,
					oid,
					filepath
				});
			}
			const { tree, oid: treeOid } = await resolveTree({
				fs,
				cache,
				gitdir,
				oid
			});
			const result = {
				oid: treeOid,
				tree: tree.entries()
			};
			return result;
		}
		async function _writeTree({ fs, gitdir, tree }) {
			const object = GitTree.from(tree).toObject();
			const oid = await _writeObject({
				fs,
				gitdir,
				type: "tree",
				object,
				format: "content"
			});
			return oid;
		}
		async function _addNote({ fs, cache, onSign, gitdir, ref, oid, note, force, author, committer, signingKey }) {
			let parent;
			try {
				parent = await GitRefManager.resolve({
					gitdir,
					fs,
					ref
				});
			} catch (err) {
				if (!(err instanceof NotFoundError)) {
					throw err;
				}
			}
			const result = await _readTree({
				fs,
				cache,
				gitdir,
				oid: parent || "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
			});
			let tree = result.tree;
			if (force) {
				tree = tree.filter((entry) => entry.path !== oid);
			} else {
				for (const entry of tree) {
					if (entry.path === oid) {
						throw new AlreadyExistsError("note", oid);
					}
				}
			}
			if (typeof note === "string") {
				note = Buffer.from(note, "utf8");
			}
			const noteOid = await _writeObject({
				fs,
				gitdir,
				type: "blob",
				object: note,
				format: "content"
			});
			tree.push({
				mode: "100644",
				path: oid,
				oid: noteOid,
				type: "blob"
			});
			const treeOid = await _writeTree({
				fs,
				gitdir,
				tree
			});
			const commitOid = await _commit({
				fs,
				cache,
				onSign,
				gitdir,
				ref,
				tree: treeOid,
				parent: parent && [parent],
				message: `Note added by 'isomorphic-git addNote'\n`,
				author,
				committer,
				signingKey
			});
			return commitOid;
		}
		async function addNote({ fs: _fs, onSign, dir, gitdir = join(dir, ".git"), ref = "refs/notes/commits", oid, note, force, author: _author, committer: _committer, signingKey, cache = {} }) {
			try {
				assertParameter("fs", _fs);
				assertParameter("gitdir", gitdir);
				assertParameter("oid", oid);
				assertParameter("note", note);
				if (signingKey) {
					assertParameter("onSign", onSign);
				}
				const fs = new FileSystem(_fs);
				const author = await normalizeAuthorObject({
					fs,
					gitdir,
					author: _author
				});
				if (!author) throw new MissingNameError("author");
				const committer = await normalizeCommitterObject({
					fs,
					gitdir,
					author,
					committer: _committer
				});
				if (!committer) throw new MissingNameError("committer");
				const updatedGitdir = await discoverGitdir({
					fsp: fs,
					dotgit: gitdir
				});
				return await _addNote({
					fs,
					cache,
					onSign,
					gitdir: updatedGitdir,
					ref,
					oid,
					note,
					force,
					author,
					committer,
					signingKey
				});
			} catch (err) {
				err.caller = "git.addNote";
				throw err;
			}
		}
		async function _addRemote({ fs, gitdir, remote, url, force }) {
			if (!isValidRef(remote, true)) {
				throw new InvalidRefNameError(remote, cleanGitRef.clean(remote));
			}
			const config = await GitConfigManager.get({
				fs,
				gitdir
			});
			if (!force) {
				const remoteNames = await config.getSubsections("remote");
				if (remoteNames.includes(remote)) {
					if (url !== await config.get(`remote.${remote}.url`)) {
						throw new AlreadyExistsError("remote", remote);
					}
				}
			}
			await config.set(`remote.${remote}.url`, url);
			await config.set(`remote.${remote}.fetch`, `+refs/heads/*:refs/remotes/${remote}/*`);
			await GitConfigManager.save({
				fs,
				gitdir,
				config
			});
		}
		async function addRemote({ fs, dir, gitdir = join(dir, ".git"), remote, url, force = false }) {
			try {
				assertParameter("fs", fs);
				assertParameter("gitdir", gitdir);
				assertParameter("remote", remote);
				assertParameter("url", url);
				const fsp = new FileSystem(fs);
				const updatedGitdir = await discoverGitdir({
					fsp,
					dotgit: gitdir
				});
				return await _addRemote({
					fs: fsp,
					gitdir: updatedGitdir,
					remote,
					url,
					force
				});
			} catch (err) {
				err.caller = "git.addRemote";
				throw err;
			}
		}
		async function _annotatedTag({ fs, cache, onSign, gitdir, ref, tagger, message = ref, gpgsig, object, signingKey, force = false }) {
			ref = ref.startsWith("refs/tags/") ? ref : `refs/tags/${ref}`;
			if (!force && await GitRefManager.exists({
				fs,
				gitdir,
				ref
			})) {
				throw new AlreadyExistsError("tag", ref);
			}
			const oid = await GitRefManager.resolve({
				fs,
				gitdir,
				ref: object || "HEAD"
			});
			const { type } = await _readObject({
				fs,
				cache,
				gitdir,
				oid
			});
			let tagObject = GitAnnotatedTag.from({
				object: oid,
				type,
				tag: ref.replace("refs/tags/", ""),
				tagger,
				message,
				gpgsig
			});
			if (signingKey) {
				tagObject = await GitAnnotatedTag.sign(tagObject, onSign, signingKey);
			}
			const value = await _writeObject({
				fs,
				gitdir,
				type: "tag",
				object: tagObject.toObject()
			});
			await GitRefManager.writeRef({
				fs,
				gitdir,
				ref,
				value
			});
		}
		async function annotatedTag({ fs: _fs, onSign, dir, gitdir = join(dir, ".git"), ref, tagger: _tagger, message = ref, gpgsig, object, signingKey, force = false, cache = {} }) {
			try {
				assertParameter("fs", _fs);
				assertParameter("gitdir", gitdir);
				assertParameter("ref", ref);
				if (signingKey) {
					assertParameter("onSign", onSign);
				}
				const fs = new FileSystem(_fs);
				const updatedGitdir = await discoverGitdir({
					fsp: fs,
					dotgit: gitdir
				});
				const tagger = await normalizeAuthorObject({
					fs,
					gitdir: updatedGitdir,
					author: _tagger
				});
				if (!tagger) throw new MissingNameError("tagger");
				return await _annotatedTag({
					fs,
					cache,
					onSign,
					gitdir: updatedGitdir,
					ref,
					tagger,
					message,
					gpgsig,
					object,
					signingKey,
					force
				});
			} catch (err) {
				err.caller = "git.annotatedTag";
				throw err;
			}
		}
		async function _branch({ fs, gitdir, ref, object, checkout = false, force = false }) {
			if (!isValidRef(ref, true)) {
				throw new InvalidRefNameError(ref, cleanGitRef.clean(ref));
			}
			const fullref = `refs/heads/${ref}`;
			if (!force) {
				const exist = await GitRefManager.exists({
					fs,
					gitdir,
					ref: fullref
				});
				if (exist) {
					throw new AlreadyExistsError("branch", ref, false);
				}
			}
			let oid;
			try {
				oid = await GitRefManager.resolve({
					fs,
					gitdir,
					ref: object || "HEAD"
				});
			} catch (e) {
				if (!(e instanceof NotFoundError)) throw e;
			}
			if (oid) {
				oid = (await resolveCommit({
					fs,
					cache: {},
					gitdir,
					oid
				})).oid;
				await GitRefManager.writeRef({
					fs,
					gitdir,
					ref: fullref,
					value: oid
				});
			}
			if (checkout) {
				await GitRefManager.writeSymbolicRef({
					fs,
					gitdir,
					ref: "HEAD",
					value: fullref
				});
			}
		}
		async function branch({ fs, dir, gitdir = join(dir, ".git"), ref, object, checkout = false, force = false }) {
			try {
				assertParameter("fs", fs);
				assertParameter("gitdir", gitdir);
				assertParameter("ref", ref);
				const fsp = new FileSystem(fs);
				const updatedGitdir = await discoverGitdir({
					fsp,
					dotgit: gitdir
				});
				return await _branch({
					fs: fsp,
					gitdir: updatedGitdir,
					ref,
					object,
					checkout,
					force
				});
			} catch (err) {
				err.caller = "git.branch";
				throw err;
			}
		}
		const worthWalking = (filepath, root) => {
			if (filepath === "." || root == null || root.length === 0 || root === ".") {
				return true;
			}
			const base = root.endsWith("/") ? root.slice(0, -1) : root;
			if (base === ".") {
				return true;
			}
			if (base.length >= filepath.length) {
				return base === filepath || base.startsWith(`${filepath}/`);
			}
			return filepath.startsWith(`${base}/`);
		};
		async function _checkout({ fs, cache, onProgress, onPostCheckout, dir, gitdir, remote, ref, filepaths, noCheckout, noUpdateHead, dryRun, force, track = true, restoreFromIndex = false, nonBlocking = false, batchSize = 100 }) {
			let oldOid;
			if (onPostCheckout) {
				try {
					oldOid = await GitRefManager.resolve({
						fs,
						gitdir,
						ref: "HEAD"
					});
				} catch (err) {
					oldOid = "0000000000000000000000000000000000000000";
				}
			}
			let oid;
			try {
				oid = await GitRefManager.resolve({
					fs,
					gitdir,
					ref
				});
			} catch (err) {
				if (ref === "HEAD" || !(err instanceof NotFoundError)) throw err;
				const remoteRef = `${remote}/${ref}`;
				oid = await GitRefManager.resolve({
					fs,
					gitdir,
					ref: remoteRef
				});
				if (track) {
					const config = await GitConfigManager.get({
						fs,
						gitdir
					});
					await config.set(`branch.${ref}.remote`, remote);
					await config.set(`branch.${ref}.merge`, `refs/heads/${ref}`);
					await GitConfigManager.save({
						fs,
						gitdir,
						config
					});
				}
				await GitRefManager.writeRef({
					fs,
					gitdir,
					ref: `refs/heads/${ref}`,
					value: oid
				});
			}
			if (!noUpdateHead) {
				try {
					oid = (await resolveCommit({
						fs,
						cache,
						gitdir,
						oid
					})).oid;
				} catch (err) {
					if (err instanceof NotFoundError) {
						throw new CommitNotFetchedError(ref, err.data.what);
					}
					throw err;
				}
			}
			if (!noCheckout) {
				let ops;
				try {
					ops = await analyze({
						fs,
						cache,
						onProgress,
						dir,
						gitdir,
						ref,
						force,
						filepaths,
						restoreFromIndex
					});
				} catch (err) {
					if (err instanceof NotFoundError && err.data.what === oid) {
						throw new CommitNotFetchedError(ref, oid);
					} else {
						throw err;
					}
				}
				const conflicts = ops.filter(([method]) => method === "conflict").map(([method, fullpath]) => fullpath);
				if (conflicts.length > 0) {
					throw new CheckoutConflictError(conflicts);
				}
				const errors = ops.filter(([method]) => method === "error").map(([method, fullpath]) => fullpath);
				if (errors.length > 0) {
					throw new InternalError(errors.join(", "));
				}
				if (dryRun) {
					if (onPostCheckout) {
						await onPostCheckout({
							previousHead: oldOid,
							newHead: oid,
							type: filepaths != null && filepaths.length > 0 ? "file" : "branch"
						});
					}
					return;
				}
				let count = 0;
				const total = ops.length;
				await GitIndexManager.acquire({
					fs,
					gitdir,
					cache
				}, async function(index) {
					await Promise.all(ops.filter(([method]) => method === "delete" || method === "delete-index").map(async function([method, fullpath]) {
						const filepath = `${dir}/${fullpath}`;
						if (method === "delete") {
							await fs.rm(filepath);
						}
						index.delete({ filepath: fullpath });
						if (onProgress) {
							await onProgress({
								phase: "Updating workdir",
								loaded: ++count,
								total
							});
						}
					}));
				});
				await GitIndexManager.acquire({
					fs,
					gitdir,
					cache
				}, async function(index) {
					for (const [method, fullpath] of ops) {
						if (method === "rmdir" || method === "rmdir-index") {
							const filepath = `${dir}/${fullpath}`;
							try {
								if (method === "rmdir") {
									await fs.rmdir(filepath);
								}
								index.delete({ filepath: fullpath });
								if (onProgress) {
									await onProgress({
										phase: "Updating workdir",
										loaded: ++count,
										total
									});
								}
							} catch (e) {
								if (e.code === "ENOTEMPTY") {
									console.log(`Did not delete ${fullpath} because directory is not empty`);
								} else {
									throw e;
								}
							}
						}
					}
				});
				await Promise.all(ops.filter(([method]) => method === "mkdir" || method === "mkdir-index").map(async function([_, fullpath]) {
					const filepath = `${dir}/${fullpath}`;
					await assertNoSymlinkInLeadingPath(fs, dir, fullpath);
					await fs.mkdir(filepath);
					if (onProgress) {
						await onProgress({
							phase: "Updating workdir",
							loaded: ++count,
							total
						});
					}
				}));
				if (nonBlocking) {
					const eligibleOps = ops.filter(([method]) => method === "create" || method === "create-index" || method === "update" || method === "mkdir-index");
					const updateWorkingDirResults = await batchAllSettled("Update Working Dir", eligibleOps.map(([method, fullpath, oid, mode, chmod]) => () => updateWorkingDir({
						fs,
						cache,
						gitdir,
						dir
					}, [
						method,
						fullpath,
						oid,
						mode,
						chmod
					])), onProgress, batchSize);
					await GitIndexManager.acquire({
						fs,
						gitdir,
						cache,
						allowUnmerged: true
					}, async function(index) {
						await batchAllSettled("Update Index", updateWorkingDirResults.map(([fullpath, oid, stats]) => () => updateIndex({
							index,
							fullpath,
							oid,
							stats
						})), onProgress, batchSize);
					});
				} else {
					await GitIndexManager.acquire({
						fs,
						gitdir,
						cache,
						allowUnmerged: true
					}, async function(index) {
						const settled = await Promise.allSettled(ops.filter(([method]) => method === "create" || method === "create-index" || method === "update" || method === "mkdir-index").map(async function([method, fullpath, oid, mode, chmod]) {
							const filepath = `${dir}/${fullpath}`;
							if (method !== "create-index" && method !== "mkdir-index") {
								await assertNoSymlinkInLeadingPath(fs, dir, fullpath);
								const { object } = await _readObject({
									fs,
									cache,
									gitdir,
									oid
								});
								if (chmod) {
									await fs.rm(filepath);
								}
								if (mode === 33188) {
									await fs.write(filepath, object);
								} else if (mode === 33261) {
									await fs.write(filepath, object, { mode: 511 });
								} else if (mode === 40960) {
									await fs.writelink(filepath, object);
								} else {
									throw new InternalError(`Invalid mode 0o${mode.toString(8)} detected in blob ${oid}`);
								}
							}
							const stats = await fs.lstat(filepath);
							if (mode === 33261) {
								stats.mode = 493;
							}
							if (method === "mkdir-index") {
								stats.mode = 57344;
							}
							index.insert({
								filepath: fullpath,
								stats,
								oid
							});
							if (onProgress) {
								await onProgress({
									phase: "Updating workdir",
									loaded: ++count,
									total
								});
							}
						}));
						const rejections = [];
						for (const result of settled) {
							if (result.status === "rejected") {
								rejections.push(result.reason);
								console.error("[isomorphic-git checkout] task rejected:", result.reason?.stack ?? result.reason);
							}
						}
						if (rejections.length > 0) {
							throw new MultipleGitError(rejections);
						}
					});
				}
				if (onPostCheckout) {
					await onPostCheckout({
						previousHead: oldOid,
						newHead: oid,
						type: filepaths != null && filepaths.length > 0 ? "file" : "branch"
					});
				}
			}
			if (!noUpdateHead) {
				const fullRef = await GitRefManager.expand({
					fs,
					gitdir,
					ref
				});
				if (fullRef.startsWith("refs/heads")) {
					await GitRefManager.writeSymbolicRef({
						fs,
						gitdir,
						ref: "HEAD",
						value: fullRef
					});
				} else {
					await GitRefManager.writeRef({
						fs,
						gitdir,
						ref: "HEAD",
						value: oid
					});
				}
			}
		}
		async function analyze({ fs, cache, onProgress, dir, gitdir, ref, force, filepaths, restoreFromIndex }) {
			let count = 0;
			return _walk({
				fs,
				cache,
				dir,
				gitdir,
				trees: [
					restoreFromIndex ? STAGE() : TREE({ ref }),
					WORKDIR(),
					STAGE()
				],
				map: async function(fullpath, [commit, workdir, stage]) {
					if (fullpath === ".") return;
					if (filepaths && !filepaths.some((base) => worthWalking(fullpath, base))) {
						return null;
					}
					if (onProgress) {
						await onProgress({
							phase: "Analyzing workdir",
							loaded: ++count
						});
					}
					const key = [
						!!stage,
						!!commit,
						!!workdir
					].map(Number).join("");
					switch (key) {
						case "000": return;
						case "001":
							if (!restoreFromIndex && force && filepaths && filepaths.includes(fullpath)) {
								return ["delete", fullpath];
							}
							return;
						case "010": {
							switch (await commit.type()) {
								case "tree": {
									return ["mkdir", fullpath];
								}
								case "blob": {
									return [
										"create",
										fullpath,
										await commit.oid(),
										await commit.mode()
									];
								}
								case "commit": {
									return [
										"mkdir-index",
										fullpath,
										await commit.oid(),
										await commit.mode()
									];
								}
								default: {
									return ["error", `new entry Unhandled type ${await commit.type()}`];
								}
							}
						}
						case "011": {
							switch (`${await commit.type()}-${await workdir.type()}`) {
								case "tree-tree": {
									return;
								}
								case "tree-blob":
								case "blob-tree": {
									return ["conflict", fullpath];
								}
								case "blob-blob": {
									if (await commit.oid() !== await workdir.oid()) {
										if (force) {
											return [
												"update",
												fullpath,
												await commit.oid(),
												await commit.mode(),
												await commit.mode() !== await workdir.mode()
											];
										} else {
											return ["conflict", fullpath];
										}
									} else {
										if (await commit.mode() !== await workdir.mode()) {
											if (force) {
												return [
													"update",
													fullpath,
													await commit.oid(),
													await commit.mode(),
													true
												];
											} else {
												return ["conflict", fullpath];
											}
										} else {
											return [
												"create-index",
												fullpath,
												await commit.oid(),
												await commit.mode()
											];
										}
									}
								}
								case "commit-tree": {
									return;
								}
								case "commit-blob": {
									return ["conflict", fullpath];
								}
								default: {
									return ["error", `new entry Unhandled type ${commit.type}`];
								}
							}
						}
						case "100": {
							return ["delete-index", fullpath];
						}
						case "101": {
							switch (await stage.type()) {
								case "tree": {
									return ["rmdir-index", fullpath];
								}
								case "blob": {
									if (await stage.oid() !== await workdir.oid()) {
										if (force) {
											return ["delete", fullpath];
										} else {
											return ["conflict", fullpath];
										}
									} else {
										return ["delete", fullpath];
									}
								}
								case "commit": {
									return ["rmdir-index", fullpath];
								}
								default: {
									return ["error", `delete entry Unhandled type ${await stage.type()}`];
								}
							}
						}
						case "110":
						case "111": {
							switch (`${await stage.type()}-${await commit.type()}`) {
								case "tree-tree": {
									return;
								}
								case "blob-blob": {
									if (await stage.oid() === await commit.oid() && await stage.mode() === await commit.mode() && !force) {
										return;
									}
									if (workdir) {
										if (await workdir.oid() !== await stage.oid() && await workdir.oid() !== await commit.oid()) {
											if (force) {
												return [
													"update",
													fullpath,
													await commit.oid(),
													await commit.mode(),
													await commit.mode() !== await workdir.mode()
												];
											} else {
												return ["conflict", fullpath];
											}
										}
									} else if (force) {
										return [
											"update",
											fullpath,
											await commit.oid(),
											await commit.mode(),
											await commit.mode() !== await stage.mode()
										];
									}
									if (await commit.mode() !== await stage.mode()) {
										return [
											"update",
											fullpath,
											await commit.oid(),
											await commit.mode(),
											true
										];
									}
									if (await commit.oid() !== await stage.oid()) {
										return [
											"update",
											fullpath,
											await commit.oid(),
											await commit.mode(),
											false
										];
									} else {
										return;
									}
								}
								case "tree-blob": {
									return [
										"update-dir-to-blob",
										fullpath,
										await commit.oid()
									];
								}
								case "blob-tree": {
									return ["update-blob-to-tree", fullpath];
								}
								case "commit-commit": {
									return [
										"mkdir-index",
										fullpath,
										await commit.oid(),
										await commit.mode()
									];
								}
								default: {
									return ["error", `update entry Unhandled type ${await stage.type()}-${await commit.type()}`];
								}
							}
						}
					}
				},
				reduce: async function(parent, children) {
					children = flat(children);
					if (!parent) {
						return children;
					} else if (parent && parent[0] === "rmdir") {
						children.push(parent);
						return children;
					} else {
						children.unshift(parent);
						return children;
					}
				}
			});
		}
		async function updateIndex({ index, fullpath, stats, oid }) {
			try {
				index.insert({
					filepath: fullpath,
					stats,
					oid
				});
			} catch (e) {
				console.warn(`Error inserting ${fullpath} into index:`, e);
			}
		}
		async function updateWorkingDir({ fs, cache, gitdir, dir }, [method, fullpath, oid, mode, chmod]) {
			const filepath = `${dir}/${fullpath}`;
			if (method !== "create-index" && method !== "mkdir-index") {
				await assertNoSymlinkInLeadingPath(fs, dir, fullpath);
				const { object } = await _readObject({
					fs,
					cache,
					gitdir,
					oid
				});
				if (chmod) {
					await fs.rm(filepath);
				}
				if (mode === 33188) {
					await fs.write(filepath, object);
				} else if (mode === 33261) {
					await fs.write(filepath, object, { mode: 511 });
				} else if (mode === 40960) {
					await fs.writelink(filepath, object);
				} else {
					throw new InternalError(`Invalid mode 0o${mode.toString(8)} detected in blob ${oid}`);
				}
			}
			const stats = await fs.lstat(filepath);
			if (mode === 33261) {
				stats.mode = 493;
			}
			if (method === "mkdir-index") {
				stats.mode = 57344;
			}
			return [
				fullpath,
				oid,
				stats
			];
		}
		async function batchAllSettled(operationName, tasks, onProgress, batchSize) {
			const results = [];
			const rejections = [];
			for (let i = 0; i < tasks.length; i += batchSize) {
				const batch = tasks.slice(i, i + batchSize).map((task) => task());
				const batchResults = await Promise.allSettled(batch);
				batchResults.forEach((result) => {
					if (result.status === "fulfilled") {
						results.push(result.value);
					} else {
						rejections.push(result.reason);
						console.error(`[isomorphic-git ${operationName}] task rejected:`, result.reason?.stack ?? result.reason);
					}
				});
				if (onProgress) {
					await onProgress({
						phase: "Updating workdir",
						loaded: i + batch.length,
						total: tasks.length
					});
				}
			}
			if (rejections.length > 0) {
				throw new MultipleGitError(rejections);
			}
			return results;
		}
		async function checkout({ fs, onProgress, onPostCheckout, dir, gitdir = join(dir, ".git"), remote = "origin", ref: _ref, filepaths, noCheckout = false, noUpdateHead = _ref === undefined, dryRun = false, force = false, track = true, cache = {}, nonBlocking = false, batchSize = 100 }) {
			try {
				assertParameter("fs", fs);
				assertParameter("dir", dir);
				assertParameter("gitdir", gitdir);
				const ref = _ref || "HEAD";
				const restoreFromIndex = _ref === undefined && filepaths != null && filepaths.length > 0;
				const fsp = new FileSystem(fs);
				const updatedGitdir = await discoverGitdir({
					fsp,
					dotgit: gitdir
				});
				return await _checkout({
					fs: fsp,
					cache,
					onProgress,
					onPostCheckout,
					dir,
					gitdir: updatedGitdir,
					remote,
					ref,
					filepaths,
					noCheckout,
					noUpdateHead,
					dryRun,
					force,
					track,
					restoreFromIndex,
					nonBlocking,
					batchSize
				});
			} catch (err) {
				err.caller = "git.checkout";
				throw err;
			}
		}
		const LINEBREAKS = /^.*(\r?\n|$)/gm;
		function formatConflictSide(lines) {
			const text = lines.join("");
			return text && !text.endsWith("\n") ? `${text}\n` : text;
		}
		function mergeFile({ branches, contents }) {
			const ourName = branches[1];
			const theirName = branches[2];
			const baseContent = contents[0];
			const ourContent = contents[1];
			const theirContent = contents[2];
			const ours = ourContent.match(LINEBREAKS);
			const base = baseContent.match(LINEBREAKS);
			const theirs = theirContent.match(LINEBREAKS);
			const result = diff3Merge(ours, base, theirs);
			const markerSize = 7;
			let mergedText = "";
			let cleanMerge = true;
			for (const item of result) {
				if (item.ok) {
					mergedText += item.ok.join("");
				}
				if (item.conflict) {
					cleanMerge = false;
					mergedText += `${"<".repeat(markerSize)} ${ourName}\n`;
					mergedText += formatConflictSide(item.conflict.a);
					mergedText += `${"=".repeat(markerSize)}\n`;
					mergedText += formatConflictSide(item.conflict.b);
					mergedText += `${">".repeat(markerSize)} ${theirName}\n`;
				}
			}
			return {
				cleanMerge,
				mergedText
			};
		}
		async function mergeTree({ fs, cache, dir, gitdir = join(dir, ".git"), index, ourOid, baseOid, theirOid, ourName = "ours", baseName = "base", theirName = "theirs", dryRun = false, abortOnConflict = true, mergeDriver }) {
			const ourTree = TREE({ ref: ourOid });
			const baseTree = TREE({ ref: baseOid });
			const theirTree = TREE({ ref: theirOid });
			const unmergedFiles = [];
			const bothModified = [];
			const deleteByUs = [];
			const deleteByTheirs = [];
			const results = await _walk({
				fs,
				cache,
				dir,
				gitdir,
				trees: [
					ourTree,
					baseTree,
					theirTree
				],
				map: async function(filepath, [ours, base, theirs]) {
					const path = basename(filepath);
					const ourChange = await modified(ours, base);
					const theirChange = await modified(theirs, base);
					switch (`${ourChange}-${theirChange}`) {
						case "false-false": {
							return {
								mode: await base.mode(),
								path,
								oid: await base.oid(),
								type: await base.type()
							};
						}
						case "false-true": {
							if (!theirs && await ours.type() === "tree") {
								return {
									mode: await ours.mode(),
									path,
									oid: await ours.oid(),
									type: await ours.type()
								};
							}
							return theirs ? {
								mode: await theirs.mode(),
								path,
								oid: await theirs.oid(),
								type: await theirs.type()
							} : undefined;
						}
						case "true-false": {
							if (!ours && await theirs.type() === "tree") {
								return {
									mode: await theirs.mode(),
									path,
									oid: await theirs.oid(),
									type: await theirs.type()
								};
							}
							return ours ? {
								mode: await ours.mode(),
								path,
								oid: await ours.oid(),
								type: await ours.type()
							} : undefined;
						}
						case "true-true": {
							if (ours && theirs && await ours.type() === "tree" && await theirs.type() === "tree") {
								return {
									mode: await ours.mode(),
									path,
									oid: await ours.oid(),
									type: "tree"
								};
							}
							if (ours && theirs && await ours.type() === "blob" && await theirs.type() === "blob") {
								return mergeBlobs({
									fs,
									gitdir,
									path,
									ours,
									base,
									theirs,
									ourName,
									baseName,
									theirName,
									mergeDriver
								}).then(async (r) => {
									if (!r.cleanMerge) {
										unmergedFiles.push(filepath);
										bothModified.push(filepath);
										if (!abortOnConflict) {
											let baseOid = "";
											if (base && await base.type() === "blob") {
												baseOid = await base.oid();
											}
											const ourOid = await ours.oid();
											const theirOid = await theirs.oid();
											index.delete({ filepath });
											if (baseOid) {
												index.insert({
													filepath,
													oid: baseOid,
													stage: 1
												});
											}
											index.insert({
												filepath,
												oid: ourOid,
												stage: 2
											});
											index.insert({
												filepath,
												oid: theirOid,
												stage: 3
											});
										}
									} else if (!abortOnConflict) {
										index.insert({
											filepath,
											oid: r.mergeResult.oid,
											stage: 0
										});
									}
									return r.mergeResult;
								});
							}
							if (base && !ours && theirs && await base.type() === "blob" && await theirs.type() === "blob") {
								unmergedFiles.push(filepath);
								deleteByUs.push(filepath);
								if (!abortOnConflict) {
									const baseOid = await base.oid();
									const theirOid = await theirs.oid();
									index.delete({ filepath });
									index.insert({
										filepath,
										oid: baseOid,
										stage: 1
									});
									index.insert({
										filepath,
										oid: theirOid,
										stage: 3
									});
								}
								return {
									mode: await theirs.mode(),
									oid: await theirs.oid(),
									type: "blob",
									path
								};
							}
							if (base && ours && !theirs && await base.type() === "blob" && await ours.type() === "blob") {
								unmergedFiles.push(filepath);
								deleteByTheirs.push(filepath);
								if (!abortOnConflict) {
									const baseOid = await base.oid();
									const ourOid = await ours.oid();
									index.delete({ filepath });
									index.insert({
										filepath,
										oid: baseOid,
										stage: 1
									});
									index.insert({
										filepath,
										oid: ourOid,
										stage: 2
									});
								}
								return {
									mode: await ours.mode(),
									oid: await ours.oid(),
									type: "blob",
									path
								};
							}
							if (base && !ours && !theirs && (await base.type() === "blob" || await base.type() === "tree")) {
								return undefined;
							}
							throw new MergeNotSupportedError();
						}
					}
				},
				reduce: unmergedFiles.length !== 0 && (!dir || abortOnConflict) ? undefined : async (parent, children) => {
					const entries = children.filter(Boolean);
					if (!parent) return;
					if (parent && parent.type === "tree" && entries.length === 0 && parent.path !== ".") return;
					if (entries.length > 0 || parent.path === "." && entries.length === 0) {
						const tree = new GitTree(entries);
						const object = tree.toObject();
						const oid = await _writeObject({
							fs,
							gitdir,
							type: "tree",
							object,
							dryRun
						});
						parent.oid = oid;
					}
					return parent;
				}
			});
			if (unmergedFiles.length !== 0) {
				if (dir && !abortOnConflict) {
					await _walk({
						fs,
						cache,
						dir,
						gitdir,
						trees: [TREE({ ref: results.oid })],
						map: async function(filepath, [entry]) {
							if (await entry.type() === "blob") {
								await writeWorkingTreeEntry({
									fs,
									dir,
									filepath,
									mode: await entry.mode(),
									content: await entry.content()
								});
							}
							return true;
						}
					});
				}
				return new MergeConflictError(unmergedFiles, bothModified, deleteByUs, deleteByTheirs);
			}
			return results.oid;
		}
		async function mergeBlobs({ fs, gitdir, path, ours, base, theirs, ourName, theirName, baseName, dryRun, mergeDriver = mergeFile }) {
			const type = "blob";
			let baseMode = "100755";
			let baseOid = "";
			let baseContent = "";
			if (base && await base.type() === "blob") {
				baseMode = await base.mode();
				baseOid = await base.oid();
				baseContent = Buffer.from(await base.content()).toString("utf8");
			}
			const mode = baseMode === await ours.mode() ? await theirs.mode() : await ours.mode();
			if (await ours.oid() === await theirs.oid()) {
				return {
					cleanMerge: true,
					mergeResult: {
						mode,
						path,
						oid: await ours.oid(),
						type
					}
				};
			}
			if (await ours.oid() === baseOid) {
				return {
					cleanMerge: true,
					mergeResult: {
						mode,
						path,
						oid: await theirs.oid(),
						type
					}
				};
			}
			if (await theirs.oid() === baseOid) {
				return {
					cleanMerge: true,
					mergeResult: {
						mode,
						path,
						oid: await ours.oid(),
						type
					}
				};
			}
			const ourContent = Buffer.from(await ours.content()).toString("utf8");
			const theirContent = Buffer.from(await theirs.content()).toString("utf8");
			const { mergedText, cleanMerge } = await mergeDriver({
				branches: [
					baseName,
					ourName,
					theirName
				],
				contents: [
					baseContent,
					ourContent,
					theirContent
				],
				path
			});
			const oid = await _writeObject({
				fs,
				gitdir,
				type: "blob",
				object: Buffer.from(mergedText, "utf8"),
				dryRun
			});
			return {
				cleanMerge,
				mergeResult: {
					mode,
					path,
					oid,
					type
				}
			};
		}
		const _TreeMap = {
			stage: STAGE,
			workdir: WORKDIR
		};
		async function checkAndWriteBlob(fs, gitdir, dir, filepath, oid = null) {
			const currentFilepath = join(dir, filepath);
			const stats = await fs.lstat(currentFilepath);
			if (!stats) throw new NotFoundError(currentFilepath);
			if (stats.isDirectory()) throw new InternalError(`${currentFilepath}: file expected, but found directory`);
			const objContent = oid ? await readObjectLoose({
				fs,
				gitdir,
				oid
			}) : undefined;
			let retOid = objContent ? oid : undefined;
			if (!objContent) {
				await acquireLock(currentFilepath, async () => {
					const object = stats.isSymbolicLink() ? await fs.readlink(currentFilepath).then(posixifyPathBuffer) : await fs.read(currentFilepath);
					if (object === null) throw new NotFoundError(currentFilepath);
					retOid = await _writeObject({
						fs,
						gitdir,
						type: "blob",
						object
					});
				});
			}
			return retOid;
		}
		async function processTreeEntries({ fs, dir, gitdir, entries }) {
			async function processTreeEntry(entry) {
				if (entry.type === "tree") {
					if (!entry.oid) {
						const children = await Promise.all(entry.children.map(processTreeEntry));
						entry.oid = await _writeTree({
							fs,
							gitdir,
							tree: children
						});
						entry.mode = 16384;
					}
				} else if (entry.type === "blob") {
					entry.oid = await checkAndWriteBlob(fs, gitdir, dir, entry.path, entry.oid);
					entry.mode = 33188;
				}
				entry.path = entry.path.split("/").pop();
				return entry;
			}
			return Promise.all(entries.map(processTreeEntry));
		}
		async function writeTreeChanges({ fs, dir, gitdir, treePair }) {
			const isStage = treePair[1] === "stage";
			const trees = treePair.map((t) => typeof t === "string" ? _TreeMap[t]() : t);
			const changedEntries = [];
			const map = async (filepath, [head, stage]) => {
				if (filepath === "." || await GitIgnoreManager.isIgnored({
					fs,
					dir,
					gitdir,
					filepath
				})) {
					return;
				}
				if (stage) {
					if (!head || await head.oid() !== await stage.oid() && await stage.oid() !== undefined) {
						changedEntries.push([head, stage]);
					}
					return {
						mode: await stage.mode(),
						path: filepath,
						oid: await stage.oid(),
						type: await stage.type()
					};
				}
			};
			const reduce = async (parent, children) => {
				children = children.filter(Boolean);
				if (!parent) {
					return children.length > 0 ? children : undefined;
				} else {
					parent.children = children;
					return parent;
				}
			};
			const iterate = async (walk, children) => {
				const filtered = [];
				for (const child of children) {
					const [head, stage] = child;
					if (isStage) {
						if (stage) {
							if (await fs.exists(`${dir}/${stage.toString()}`)) {
								filtered.push(child);
							} else {
								changedEntries.push([null, stage]);
							}
						}
					} else if (head) {
						if (!stage) {
							changedEntries.push([head, null]);
						} else {
							filtered.push(child);
						}
					}
				}
				return filtered.length ? Promise.all(filtered.map(walk)) : [];
			};
			const entries = await _walk({
				fs,
				cache: {},
				dir,
				gitdir,
				trees,
				map,
				reduce,
				iterate
			});
			if (changedEntries.length === 0 || entries.length === 0) {
				return null;
			}
			const processedEntries = await processTreeEntries({
				fs,
				dir,
				gitdir,
				entries
			});
			const treeEntries = processedEntries.filter(Boolean).map((entry) => ({
				mode: entry.mode,
				path: entry.path,
				oid: entry.oid,
				type: entry.type
			}));
			return _writeTree({
				fs,
				gitdir,
				tree: treeEntries
			});
		}
		async function applyTreeChanges({ fs, dir, gitdir, stashCommit, parentCommit, wasStaged }) {
			const dirRemoved = [];
			const stageUpdated = [];
			const ops = await _walk({
				fs,
				cache: {},
				dir,
				gitdir,
				trees: [TREE({ ref: parentCommit }), TREE({ ref: stashCommit })],
				map: async (filepath, [parent, stash]) => {
					if (filepath === "." || await GitIgnoreManager.isIgnored({
						fs,
						dir,
						gitdir,
						filepath
					})) {
						return;
					}
					const type = stash ? await stash.type() : await parent.type();
					if (type !== "tree" && type !== "blob") {
						return;
					}
					if (!stash && parent) {
						const method = type === "tree" ? "rmdir" : "rm";
						if (type === "tree") dirRemoved.push(filepath);
						if (type === "blob" && wasStaged) stageUpdated.push({
							filepath,
							oid: await parent.oid()
						});
						return {
							method,
							filepath
						};
					}
					const oid = await stash.oid();
					if (!parent || await parent.oid() !== oid) {
						if (type === "tree") {
							return {
								method: "mkdir",
								filepath
							};
						} else {
							if (wasStaged) stageUpdated.push({
								filepath,
								oid,
								stats: await fs.lstat(join(dir, filepath))
							});
							return {
								method: "write",
								filepath,
								oid
							};
						}
					}
				}
			});
			await acquireLock(gitdir, async () => {
				for (const op of ops) {
					const currentFilepath = join(dir, op.filepath);
					switch (op.method) {
						case "rmdir":
							await fs.rmdir(currentFilepath);
							break;
						case "mkdir":
							await assertNoSymlinkInLeadingPath(fs, dir, op.filepath);
							await fs.mkdir(currentFilepath);
							break;
						case "rm":
							await fs.rm(currentFilepath);
							break;
						case "write":
							if (!dirRemoved.some((removedDir) => currentFilepath.startsWith(removedDir))) {
								await assertNoSymlinkInLeadingPath(fs, dir, op.filepath);
								const { object } = await _readObject({
									fs,
									cache: {},
									gitdir,
									oid: op.oid
								});
								if (await fs.exists(currentFilepath)) {
									await fs.rm(currentFilepath);
								}
								await fs.write(currentFilepath, object);
							}
							break;
					}
				}
			});
			await GitIndexManager.acquire({
				fs,
				gitdir,
				cache: {}
			}, async (index) => {
				stageUpdated.forEach(({ filepath, stats, oid }) => {
					index.insert({
						filepath,
						stats,
						oid
					});
				});
			});
		}
		async function _cherryPick({ fs, cache, dir, gitdir, oid, dryRun = false, noUpdateBranch = false, abortOnConflict = true, committer, mergeDriver }) {
			const { commit: cherryCommit, oid: cherryOid } = await _readCommit({
				fs,
				cache,
				gitdir,
				oid
			});
			if (cherryCommit.parent.length > 1) {
				throw new CherryPickMergeCommitError(cherryOid, cherryCommit.parent.length);
			}
			if (cherryCommit.parent.length === 0) {
				throw new CherryPickRootCommitError(cherryOid);
			}
			const currentOid = await GitRefManager.resolve({
				fs,
				gitdir,
				ref: "HEAD"
			});
			const { commit: currentCommit } = await _readCommit({
				fs,
				cache,
				gitdir,
				oid: currentOid
			});
			const cherryParentOid = cherryCommit.parent[0];
			const { commit: cherryParent } = await _readCommit({
				fs,
				cache,
				gitdir,
				oid: cherryParentOid
			});
			if (dir && (!dryRun && !noUpdateBranch || !abortOnConflict)) {
				const filepaths = await findLocalChanges({
					fs,
					cache,
					dir,
					gitdir,
					headTree: currentCommit.tree,
					baseTree: cherryParent.tree,
					theirTree: cherryCommit.tree,
					allTracked: !abortOnConflict
				});
				if (filepaths.length > 0) {
					throw new CherryPickLocalChangesError(filepaths);
				}
			}
			const mergedTreeOid = await GitIndexManager.acquire({
				fs,
				gitdir,
				cache,
				allowUnmerged: false
			}, async (index) => {
				return mergeTree({
					fs,
					cache,
					dir,
					gitdir,
					index,
					ourOid: currentCommit.tree,
					baseOid: cherryParent.tree,
					theirOid: cherryCommit.tree,
					ourName: "HEAD",
					baseName: `parent of ${cherryOid.slice(0, 7)}`,
					theirName: cherryOid.slice(0, 7),
					dryRun,
					abortOnConflict,
					mergeDriver
				});
			});
			if (mergedTreeOid instanceof MergeConflictError) {
				throw mergedTreeOid;
			}
			const newOid = await _commit({
				fs,
				cache,
				gitdir,
				message: cherryCommit.message,
				tree: mergedTreeOid,
				parent: [currentOid],
				author: cherryCommit.author,
				committer,
				dryRun,
				noUpdateBranch
			});
			if (dir && !dryRun && !noUpdateBranch) {
				await applyTreeChanges({
					fs,
					dir,
					gitdir,
					stashCommit: newOid,
					parentCommit: currentOid,
					wasStaged: true
				});
			}
			return newOid;
		}
		async function findLocalChanges({ fs, cache, dir, gitdir, headTree, baseTree, theirTree, allTracked }) {
			const changed = await _walk({
				fs,
				cache,
				dir,
				gitdir,
				trees: [TREE({ ref: baseTree }), TREE({ ref: theirTree })],
				map: async (filepath, [base, their]) => {
					if (filepath === ".") return;
					if (base && their && await base.oid() === await their.oid()) {
						return null;
					}
					const types = [base ? await base.type() : undefined, their ? await their.type() : undefined];
					if (types.includes("blob")) return filepath;
				}
			});
			if (changed.length === 0 && !allTracked) return [];
			return _walk({
				fs,
				cache,
				dir,
				gitdir,
				trees: [
					TREE({ ref: headTree }),
					STAGE(),
					WORKDIR()
				],
				map: async (filepath, [head, stage, workdir]) => {
					if (filepath === ".") return;
					if (!allTracked && !changed.some((path) => worthWalking(filepath, path))) {
						return null;
					}
					const headOid = head && await head.type() === "blob" ? await head.oid() : undefined;
					if (!changed.includes(filepath) && !(allTracked && headOid)) return;
					const stageOid = stage ? await stage.oid() : undefined;
					if (stageOid !== headOid) return filepath;
					if (!workdir) return;
					if (!headOid || await workdir.type() !== "blob" || await workdir.oid() !== headOid) {
						return filepath;
					}
				}
			});
		}
		async function cherryPick({ fs: _fs, dir, gitdir = join(dir, ".git"), oid, cache = {}, committer, dryRun = false, noUpdateBranch = false, abortOnConflict = true, mergeDriver }) {
			try {
				assertParameter("fs", _fs);
				assertParameter("gitdir", gitdir);
				assertParameter("oid", oid);
				const fs = new FileSystem(_fs);
				const updatedGitdir = await discoverGitdir({
					fsp: fs,
					dotgit: gitdir
				});
				const { commit: cherryCommit } = await _readCommit({
					fs,
					cache,
					gitdir: updatedGitdir,
					oid
				});
				if (cherryCommit.parent && cherryCommit.parent.length > 1) {
					return await _cherryPick({
						fs,
						cache,
						dir,
						gitdir: updatedGitdir,
						oid,
						dryRun,
						noUpdateBranch,
						abortOnConflict,
						committer: undefined,
						mergeDriver
					});
				}
				const normalizedCommitter = await normalizeCommitterObject({
					fs,
					gitdir: updatedGitdir,
					committer
				});
				if (!normalizedCommitter) {
					throw new MissingNameError("committer");
				}
				return await _cherryPick({
					fs,
					cache,
					dir,
					gitdir: updatedGitdir,
					oid,
					dryRun,
					noUpdateBranch,
					abortOnConflict,
					committer: normalizedCommitter,
					mergeDriver
				});
			} catch (err) {
				err.caller = "git.cherryPick";
				throw err;
			}
		}
		const abbreviateRx = /^refs\/(heads\/|tags\/|remotes\/)?(.*)/;
		function abbreviateRef(ref) {
			const match = abbreviateRx.exec(ref);
			if (match) {
				if (match[1] === "remotes/" && ref.endsWith("/HEAD")) {
					return match[2].slice(0, -5);
				} else {
					return match[2];
				}
			}
			return ref;
		}
		async function _currentBranch({ fs, gitdir, fullname = false, test = false }) {
			const ref = await GitRefManager.resolve({
				fs,
				gitdir,
				ref: "HEAD",
				depth: 2
			});
			if (test) {
				try {
					await GitRefManager.resolve({
						fs,
						gitdir,
						ref
					});
				} catch (err) {
					if (err instanceof NotFoundError) return;
					throw err;
				}
			}
			if (!ref.startsWith("refs/")) return;
			return fullname ? ref : abbreviateRef(ref);
		}
		function translateSSHtoHTTP(url) {
			url = url.replace(/^[^/@:]+@([^/@:]+):/, "https://$1/");
			url = url.replace(/^ssh:\/\//, "https://");
			return url;
		}
		function calculateBasicAuthHeader({ username = "", password = "" }) {
			return `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
		}
		async function forAwait(iterable, cb) {
			const iter = getIterator(iterable);
			while (true) {
				const { value, done } = await iter.next();
				if (value) await cb(value);
				if (done) break;
			}
			if (iter.return) iter.return();
		}
		async function collect(iterable) {
			let size = 0;
			const buffers = [];
			await forAwait(iterable, (value) => {
				buffers.push(value);
				size += value.byteLength;
			});
			const result = new Uint8Array(size);
			let nextIndex = 0;
			for (const buffer of buffers) {
				result.set(buffer, nextIndex);
				nextIndex += buffer.byteLength;
			}
			return result;
		}
		const CREDENTIALS = /^(https?:\/\/)([^/?#]+)@/i;
		function extractAuthFromUrl(url) {
			const credentials = url.match(CREDENTIALS);
			if (credentials == null) return {
				url,
				auth: {}
			};
			return {
				url: url.replace(CREDENTIALS, "$1"),
				auth: parseUserinfo(url, credentials[2])
			};
		}
		function parseUserinfo(url, userpass) {
			const parsed = parseUrl(url);
			const hasPassword = userpass.indexOf(":") !== -1;
			if (parsed !== null) {
				return {
					username: decodeUserinfo(parsed.username),
					password: hasPassword ? decodeUserinfo(parsed.password) : undefined
				};
			}
			const separatorIndex = userpass.indexOf(":");
			return {
				username: hasPassword ? userpass.slice(0, separatorIndex) : userpass,
				password: hasPassword ? userpass.slice(separatorIndex + 1) : undefined
			};
		}
		function parseUrl(url) {
			if (typeof URL !== "function") return null;
			try {
				return new URL(url);
			} catch (_) {
				return null;
			}
		}
		function decodeUserinfo(value) {
			try {
				return decodeURIComponent(value);
			} catch (_) {
				return value;
			}
		}
		function padHex(b, n) {
			const s = n.toString(16);
			return "0".repeat(b - s.length) + s;
		}
		class GitPktLine {
			static flush() {
				return Buffer.from("0000", "utf8");
			}
			static delim() {
				return Buffer.from("0001", "utf8");
			}
			static encode(line) {
				if (typeof line === "string") {
					line = Buffer.from(line);
				}
				const length = line.length + 4;
				const hexlength = padHex(4, length);
				return Buffer.concat([Buffer.from(hexlength, "utf8"), line]);
			}
			static streamReader(stream) {
				const reader = new StreamReader(stream);
				return async function read() {
					try {
						const header = await reader.read(4);
						if (header == null || header.length === 0) return true;
						const hex = header.toString("utf8");
						if (!/^[0-9a-fA-F]{4}$/.test(hex)) {
							throw new ParseError("four hexadecimal digits", hex);
						}
						const length = parseInt(hex, 16);
						if (length === 0) return null;
						if (length === 1) return null;
						if (length < 4) {
							throw new ParseError("pkt-line length of 0, 1, or at least 4", hex);
						}
						const buffer = await reader.read(length - 4);
						if (buffer == null || buffer.length !== length - 4) {
							throw new ParseError(`${length - 4} bytes of pkt-line data`, `${buffer == null ? 0 : buffer.length} bytes`);
						}
						return buffer;
					} catch (err) {
						stream.error = err;
						return true;
					}
				};
			}
		}
		async function parseCapabilitiesV2(read) {
			const capabilities2 = {};
			let line;
			while (true) {
				line = await read();
				if (line === true) break;
				if (line === null) continue;
				line = line.toString("utf8").replace(/\n$/, "");
				const i = line.indexOf("=");
				if (i > -1) {
					const key = line.slice(0, i);
					const value = line.slice(i + 1);
					capabilities2[key] = value;
				} else {
					capabilities2[line] = true;
				}
			}
			return {
				protocolVersion: 2,
				capabilities2
			};
		}
		async function parseRefsAdResponse(stream, { service }) {
			const capabilities = new Set();
			const refs = new Map();
			const symrefs = new Map();
			const read = GitPktLine.streamReader(stream);
			let lineOne = await read();
			while (lineOne === null) lineOne = await read();
			if (lineOne === true) throw new EmptyServerResponseError();
			if (lineOne.includes("version 2")) {
				return parseCapabilitiesV2(read);
			}
			if (lineOne.toString("utf8").replace(/\n$/, "") !== `# service=${service}`) {
				throw new ParseError(`# service=${service}\\n`, lineOne.toString("utf8"));
			}
			let lineTwo = await read();
			while (lineTwo === null) lineTwo = await read();
			if (lineTwo === true) return {
				capabilities,
				refs,
				symrefs
			};
			lineTwo = lineTwo.toString("utf8");
			if (lineTwo.includes("version 2")) {
				return parseCapabilitiesV2(read);
			}
			const [firstRef, capabilitiesLine] = splitAndAssert(lineTwo, "\0", "\\x00");
			capabilitiesLine.split(" ").map((x) => capabilities.add(x));
			if (firstRef !== "0000000000000000000000000000000000000000 capabilities^{}") {
				const [ref, name] = splitAndAssert(firstRef, " ", " ");
				refs.set(name, ref);
				while (true) {
					const line = await read();
					if (line === true) break;
					if (line !== null) {
						const [ref, name] = splitAndAssert(line.toString("utf8"), " ", " ");
						refs.set(name, ref);
					}
				}
			}
			for (const cap of capabilities) {
				if (cap.startsWith("symref=")) {
					const m = cap.match(/symref=([^:]+):(.*)/);
					if (m.length === 3) {
						symrefs.set(m[1], m[2]);
					}
				}
			}
			return {
				protocolVersion: 1,
				capabilities,
				refs,
				symrefs
			};
		}
		function splitAndAssert(line, sep, expected) {
			const split = line.trim().split(sep);
			if (split.length !== 2) {
				throw new ParseError(`Two strings separated by '${expected}'`, line.toString("utf8"));
			}
			return split;
		}
		const corsProxify = (corsProxy, url) => corsProxy.endsWith("?") ? `${corsProxy}${url}` : `${corsProxy}/${url.replace(/^https?:\/\//, "")}`;
		const updateHeaders = (headers, auth) => {
			if (auth.username || auth.password) {
				headers.Authorization = calculateBasicAuthHeader(auth);
			}
			if (auth.headers) {
				Object.assign(headers, auth.headers);
			}
		};
		const stringifyBody = async (res) => {
			try {
				const data = Buffer.from(await collect(res.body));
				const response = data.toString("utf8");
				const preview = response.length < 256 ? response : response.slice(0, 256) + "...";
				return {
					preview,
					response,
					data
				};
			} catch (e) {
				return {};
			}
		};
		class GitRemoteHTTP {
			static async capabilities() {
				return ["discover", "connect"];
			}
			static async discover({ http, onProgress, onAuth, onAuthSuccess, onAuthFailure, corsProxy, service, url: _origUrl, headers, signal, protocolVersion }) {
				let { url, auth } = extractAuthFromUrl(_origUrl);
				const proxifiedURL = corsProxy ? corsProxify(corsProxy, url) : url;
				if (auth.username || auth.password) {
					headers.Authorization = calculateBasicAuthHeader(auth);
				}
				if (protocolVersion === 2) {
					headers["Git-Protocol"] = "version=2";
				}
				let res;
				let tryAgain;
				let providedAuthBefore = false;
				do {
					res = await http.request({
						onProgress,
						method: "GET",
						url: `${proxifiedURL}/info/refs?service=${service}`,
						headers,
						signal
					});
					tryAgain = false;
					if (res.statusCode === 401 || res.statusCode === 203) {
						const getAuth = providedAuthBefore ? onAuthFailure : onAuth;
						if (getAuth) {
							auth = await getAuth(url, {
								...auth,
								headers: { ...headers }
							});
							if (auth && auth.cancel) {
								throw new UserCanceledError();
							} else if (auth) {
								updateHeaders(headers, auth);
								providedAuthBefore = true;
								tryAgain = true;
							}
						}
					} else if (res.statusCode === 200 && providedAuthBefore && onAuthSuccess) {
						await onAuthSuccess(url, auth);
					}
				} while (tryAgain);
				if (res.statusCode !== 200) {
					const { response } = await stringifyBody(res);
					throw new HttpError(res.statusCode, res.statusMessage, response);
				}
				if (res.headers["content-type"] === `application/x-${service}-advertisement`) {
					const remoteHTTP = await parseRefsAdResponse(res.body, { service });
					remoteHTTP.auth = auth;
					return remoteHTTP;
				} else {
					const { preview, response, data } = await stringifyBody(res);
					try {
						const remoteHTTP = await parseRefsAdResponse([data], { service });
						remoteHTTP.auth = auth;
						return remoteHTTP;
					} catch (e) {
						throw new SmartHttpError(preview, response);
					}
				}
			}
			static async connect({ http, onProgress, corsProxy, service, url, auth, body, headers, signal }) {
				const urlAuth = extractAuthFromUrl(url);
				if (urlAuth) url = urlAuth.url;
				if (corsProxy) url = corsProxify(corsProxy, url);
				headers["content-type"] = `application/x-${service}-request`;
				headers.accept = `application/x-${service}-result`;
				updateHeaders(headers, auth);
				const res = await http.request({
					onProgress,
					method: "POST",
					url: `${url}/${service}`,
					body,
					headers,
					signal
				});
				if (res.statusCode !== 200) {
					const { response } = stringifyBody(res);
					throw new HttpError(res.statusCode, res.statusMessage, response);
				}
				return res;
			}
		}
		class GitRemoteManager {
			static getRemoteHelperFor({ url }) {
				const remoteHelpers = new Map();
				remoteHelpers.set("http", GitRemoteHTTP);
				remoteHelpers.set("https", GitRemoteHTTP);
				const parts = parseRemoteUrl({ url });
				if (!parts) {
					throw new UrlParseError(url);
				}
				if (remoteHelpers.has(parts.transport)) {
					return remoteHelpers.get(parts.transport);
				}
				throw new UnknownTransportError(url, parts.transport, parts.transport === "ssh" ? translateSSHtoHTTP(url) : undefined);
			}
		}
		const scpLike = /^[^/@:]+@[^/@:]+:/;
		function parseRemoteUrl({ url }) {
			if (scpLike.test(url)) {
				return {
					transport: "ssh",
					address: url
				};
			}
			const matches = url.match(/(\w+)(:\/\/|::)(.*)/);
			if (matches === null) return;
			if (matches[2] === "://") {
				return {
					transport: matches[1],
					address: matches[0]
				};
			}
			if (matches[2] === "::") {
				return {
					transport: matches[1],
					address: matches[3]
				};
			}
		}
		class GitShallowManager {
			static async read({ fs, gitdir }) {
				const filepath = join(gitdir, "shallow");
				const oids = new Set();
				await acquireLock(filepath, async function() {
					const text = await fs.read(filepath, { encoding: "utf8" });
					if (text === null) return oids;
					if (text.trim() === "") return oids;
					text.trim().split("\n").map((oid) => oids.add(oid));
				});
				return oids;
			}
			static async write({ fs, gitdir, oids }) {
				const filepath = join(gitdir, "shallow");
				if (oids.size > 0) {
					const text = [...oids].join("\n") + "\n";
					await acquireLock(filepath, async function() {
						await fs.write(filepath, text, { encoding: "utf8" });
					});
				} else {
					await acquireLock(filepath, async function() {
						await fs.rm(filepath);
					});
				}
			}
		}
		function addCredentialUsername({ config, onAuth }) {
			if (!onAuth) return onAuth;
			return async (url, auth) => {
				const username = auth.username || await config.get(`credential.${url}.username`);
				return onAuth(url, username ? {
					...auth,
					username
				} : auth);
			};
		}
		function emptyPackfile(pack) {
			const pheader = "5041434b";
			const version = "00000002";
			const obCount = "00000000";
			const header = pheader + version + obCount;
			return pack.slice(0, 12).toString("hex") === header;
		}
		function filterCapabilities(server, client) {
			const serverNames = server.map((cap) => cap.split("=", 1)[0]);
			return client.filter((cap) => {
				const name = cap.split("=", 1)[0];
				return serverNames.includes(name);
			});
		}
		const pkg = {
			name: "isomorphic-git",
			version: "1.44.19",
			agent: "git/isomorphic-git@1.44.19"
		};
		class FIFO {
			constructor() {
				this._queue = [];
			}
			write(chunk) {
				if (this._ended) {
					throw Error("You cannot write to a FIFO that has already been ended!");
				}
				if (this._waiting) {
					const resolve = this._waiting;
					this._waiting = null;
					resolve({ value: chunk });
				} else {
					this._queue.push(chunk);
				}
			}
			end() {
				this._ended = true;
				if (this._waiting) {
					const resolve = this._waiting;
					this._waiting = null;
					resolve({ done: true });
				}
			}
			destroy(err) {
				this.error = err;
				this.end();
			}
			async next() {
				if (this._queue.length > 0) {
					return { value: this._queue.shift() };
				}
				if (this._ended) {
					return { done: true };
				}
				if (this._waiting) {
					throw Error("You cannot call read until the previous call to read has returned!");
				}
				return new Promise((resolve) => {
					this._waiting = resolve;
				});
			}
		}
		function findSplit(str) {
			const r = str.indexOf("\r");
			const n = str.indexOf("\n");
			if (r === -1 && n === -1) return -1;
			if (r === -1) return n + 1;
			if (n === -1) return r + 1;
			if (n === r + 1) return n + 1;
			return Math.min(r, n) + 1;
		}
		function splitLines(input) {
			const output = new FIFO();
			let tmp = "";
			(async () => {
				await forAwait(input, (chunk) => {
					chunk = chunk.toString("utf8");
					tmp += chunk;
					while (true) {
						const i = findSplit(tmp);
						if (i === -1) break;
						if (i === tmp.length && tmp[i - 1] === "\r") break;
						output.write(tmp.slice(0, i));
						tmp = tmp.slice(i);
					}
				});
				if (tmp.length > 0) {
					output.write(tmp);
				}
				output.end();
			})();
			return output;
		}
		class GitSideBand {
			static demux(input) {
				const read = GitPktLine.streamReader(input);
				const packetlines = new FIFO();
				const packfile = new FIFO();
				const progress = new FIFO();
				const nextBit = async function() {
					const line = await read();
					if (line === null) return nextBit();
					if (line === true) {
						packetlines.end();
						progress.end();
						input.error ? packfile.destroy(input.error) : packfile.end();
						return;
					}
					switch (line[0]) {
						case 1: {
							packfile.write(line.slice(1));
							break;
						}
						case 2: {
							progress.write(line.slice(1));
							break;
						}
						case 3: {
							const error = line.slice(1);
							progress.write(error);
							packetlines.end();
							progress.end();
							packfile.destroy(new Error(error.toString("utf8")));
							return;
						}
						default: {
							packetlines.write(line);
						}
					}
					nextBit();
				};
				nextBit();
				return {
					packetlines,
					packfile,
					progress
				};
			}
		}
		async function parseUploadPackResponse(stream) {
			const { packetlines, packfile, progress } = GitSideBand.demux(stream);
			const shallows = [];
			const unshallows = [];
			const acks = [];
			let nak = false;
			let done = false;
			return new Promise((resolve, reject) => {
				forAwait(packetlines, (data) => {
					const line = data.toString("utf8").trim();
					if (line.startsWith("shallow")) {
						const oid = line.slice(-41).trim();
						if (oid.length !== 40) {
							reject(new InvalidOidError(oid));
						}
						shallows.push(oid);
					} else if (line.startsWith("unshallow")) {
						const oid = line.slice(-41).trim();
						if (oid.length !== 40) {
							reject(new InvalidOidError(oid));
						}
						unshallows.push(oid);
					} else if (line.startsWith("ACK")) {
						const [, oid, status] = line.split(" ");
						acks.push({
							oid,
							status
						});
						if (!status) done = true;
					} else if (line.startsWith("NAK")) {
						nak = true;
						done = true;
					} else {
						done = true;
						nak = true;
					}
					if (done) {
						stream.error ? reject(stream.error) : resolve({
							shallows,
							unshallows,
							acks,
							nak,
							packfile,
							progress
						});
					}
				}).finally(() => {
					if (!done) {
						stream.error ? reject(stream.error) : resolve({
							shallows,
							unshallows,
							acks,
							nak,
							packfile,
							progress
						});
					}
				});
			});
		}
		function writeUploadPackRequest({ capabilities = [], wants = [], haves = [], shallows = [], depth = null, since = null, exclude = [] }) {
			const packstream = [];
			wants = [...new Set(wants)];
			let firstLineCapabilities = ` ${capabilities.join(" ")}`;
			for (const oid of wants) {
				packstream.push(GitPktLine.encode(`want ${oid}${firstLineCapabilities}\n`));
				firstLineCapabilities = "";
			}
			for (const oid of shallows) {
				packstream.push(GitPktLine.encode(`shallow ${oid}\n`));
			}
			if (depth !== null) {
				packstream.push(GitPktLine.encode(`deepen ${depth}\n`));
			}
			if (since !== null) {
				packstream.push(GitPktLine.encode(`deepen-since ${Math.floor(since.valueOf() / 1e3)}\n`));
			}
			for (const oid of exclude) {
				packstream.push(GitPktLine.encode(`deepen-not ${oid}\n`));
			}
			packstream.push(GitPktLine.flush());
			for (const oid of haves) {
				packstream.push(GitPktLine.encode(`have ${oid}\n`));
			}
			packstream.push(GitPktLine.encode(`done\n`));
			return packstream;
		}
		async function _fetch({ fs, cache, http, onProgress, onMessage, onAuth, onAuthSuccess, onAuthFailure, gitdir, ref: _ref, remoteRef: _remoteRef, remote: _remote, url: _url, corsProxy, depth = null, since = null, exclude = [], relative = false, tags = false, singleBranch = false, headers = {}, prune = false, pruneTags = false }) {
			const ref = _ref || await _currentBranch({
				fs,
				gitdir,
				test: true
			});
			const config = await GitConfigManager.get({
				fs,
				gitdir
			});
			const remote = _remote || ref && await config.get(`branch.${ref}.remote`) || "origin";
			const url = _url || await config.get(`remote.${remote}.url`);
			if (typeof url === "undefined") {
				throw new MissingParameterError("remote OR url");
			}
			const remoteRef = _remoteRef || ref && await config.get(`branch.${ref}.merge`) || _ref || "HEAD";
			if (corsProxy === undefined) {
				corsProxy = await config.get("http.corsProxy");
			}
			const GitRemoteHTTP = GitRemoteManager.getRemoteHelperFor({ url });
			const remoteHTTP = await GitRemoteHTTP.discover({
				http,
				onAuth: addCredentialUsername({
					config,
					onAuth
				}),
				onAuthSuccess,
				onAuthFailure: addCredentialUsername({
					config,
					onAuth: onAuthFailure
				}),
				corsProxy,
				service: "git-upload-pack",
				url,
				headers,
				protocolVersion: 1
			});
			const auth = remoteHTTP.auth;
			const remoteRefs = remoteHTTP.refs;
			if (remoteRefs.size === 0) {
				return {
					defaultBranch: null,
					fetchHead: null,
					fetchHeadDescription: null
				};
			}
			if (depth !== null && !remoteHTTP.capabilities.has("shallow")) {
				throw new RemoteCapabilityError("shallow", "depth");
			}
			if (since !== null && !remoteHTTP.capabilities.has("deepen-since")) {
				throw new RemoteCapabilityError("deepen-since", "since");
			}
			if (exclude.length > 0 && !remoteHTTP.capabilities.has("deepen-not")) {
				throw new RemoteCapabilityError("deepen-not", "exclude");
			}
			if (relative === true && !remoteHTTP.capabilities.has("deepen-relative")) {
				throw new RemoteCapabilityError("deepen-relative", "relative");
			}
			const { oid, fullref } = GitRefManager.resolveAgainstMap({
				ref: remoteRef,
				map: remoteRefs
			});
			for (const remoteRef of remoteRefs.keys()) {
				if (remoteRef === fullref || remoteRef === "HEAD" || remoteRef.startsWith("refs/heads/") || tags && remoteRef.startsWith("refs/tags/")) {
					continue;
				}
				remoteRefs.delete(remoteRef);
			}
			const capabilities = filterCapabilities([...remoteHTTP.capabilities], [
				"multi_ack_detailed",
				"no-done",
				"side-band-64k",
				"ofs-delta",
				`agent=${pkg.agent}`
			]);
			if (relative) capabilities.push("deepen-relative");
			const wants = singleBranch ? [oid] : remoteRefs.values();
			const haveRefs = singleBranch ? [ref] : await GitRefManager.listRefs({
				fs,
				gitdir,
				filepath: `refs`
			});
			let haves = [];
			for (let ref of haveRefs) {
				try {
					ref = await GitRefManager.expand({
						fs,
						gitdir,
						ref
					});
					const oid = await GitRefManager.resolve({
						fs,
						gitdir,
						ref
					});
					if (await hasObject({
						fs,
						cache,
						gitdir,
						oid
					})) {
						haves.push(oid);
					}
				} catch (err) {}
			}
			haves = [...new Set(haves)];
			const oids = await GitShallowManager.read({
				fs,
				gitdir
			});
			const shallows = remoteHTTP.capabilities.has("shallow") ? [...oids] : [];
			const packstream = writeUploadPackRequest({
				capabilities,
				wants,
				haves,
				shallows,
				depth,
				since,
				exclude
			});
			const packbuffer = Buffer.from(await collect(packstream));
			const raw = await GitRemoteHTTP.connect({
				http,
				onProgress,
				corsProxy,
				service: "git-upload-pack",
				url,
				auth,
				body: [packbuffer],
				headers
			});
			const response = await parseUploadPackResponse(raw.body);
			if (raw.headers) {
				response.headers = raw.headers;
			}
			for (const oid of response.shallows) {
				if (!oids.has(oid)) {
					try {
						const { object } = await _readObject({
							fs,
							cache,
							gitdir,
							oid
						});
						const commit = new GitCommit(object);
						const hasParents = await Promise.all(commit.headers().parent.map((oid) => hasObject({
							fs,
							cache,
							gitdir,
							oid
						})));
						const haveAllParents = hasParents.length === 0 || hasParents.every((has) => has);
						if (!haveAllParents) {
							oids.add(oid);
						}
					} catch (err) {
						oids.add(oid);
					}
				}
			}
			for (const oid of response.unshallows) {
				oids.delete(oid);
			}
			await GitShallowManager.write({
				fs,
				gitdir,
				oids
			});
			if (singleBranch) {
				const refs = new Map([[fullref, oid]]);
				const symrefs = new Map();
				let bail = 10;
				let key = fullref;
				while (bail--) {
					const value = remoteHTTP.symrefs.get(key);
					if (value === undefined) break;
					symrefs.set(key, value);
					key = value;
				}
				const realRef = remoteRefs.get(key);
				if (realRef) {
					refs.set(key, realRef);
				}
				const { pruned } = await GitRefManager.updateRemoteRefs({
					fs,
					gitdir,
					remote,
					refs,
					symrefs,
					tags,
					prune
				});
				if (prune) {
					response.pruned = pruned;
				}
			} else {
				const { pruned } = await GitRefManager.updateRemoteRefs({
					fs,
					gitdir,
					remote,
					refs: remoteRefs,
					symrefs: remoteHTTP.symrefs,
					tags,
					prune,
					pruneTags
				});
				if (prune) {
					response.pruned = pruned;
				}
			}
			response.HEAD = remoteHTTP.symrefs.get("HEAD");
			if (response.HEAD === undefined) {
				const { oid } = GitRefManager.resolveAgainstMap({
					ref: "HEAD",
					map: remoteRefs
				});
				for (const [key, value] of remoteRefs.entries()) {
					if (key !== "HEAD" && value === oid) {
						response.HEAD = key;
						break;
					}
				}
			}
			const noun = fullref.startsWith("refs/tags") ? "tag" : "branch";
			const { url: urlWithoutAuth } = extractAuthFromUrl(url);
			response.FETCH_HEAD = {
				oid,
				description: `${noun} '${abbreviateRef(fullref)}' of ${urlWithoutAuth}`
			};
			if (onProgress || onMessage) {
				const lines = splitLines(response.progress);
				forAwait(lines, async (line) => {
					if (onMessage) await onMessage(line);
					if (onProgress) {
						const matches = line.match(/([^:]*).*\((\d+?)\/(\d+?)\)/);
						if (matches) {
							await onProgress({
								phase: matches[1].trim(),
								loaded: parseInt(matches[2], 10),
								total: parseInt(matches[3], 10)
							});
						}
					}
				});
			}
			const packfile = Buffer.from(await collect(response.packfile));
			if (raw.body.error) throw raw.body.error;
			const packfileSha = packfile.slice(-20).toString("hex");
			const res = {
				defaultBranch: response.HEAD,
				fetchHead: response.FETCH_HEAD.oid,
				fetchHeadDescription: response.FETCH_HEAD.description
			};
			if (response.headers) {
				res.headers = response.headers;
			}
			if (prune) {
				res.pruned = response.pruned;
			}
			if (packfileSha !== "" && !emptyPackfile(packfile)) {
				res.packfile = `objects/pack/pack-${packfileSha}.pack`;
				const fullpath = join(gitdir, res.packfile);
				await fs.write(fullpath, packfile);
				const getExternalRefDelta = (oid) => _readObject({
					fs,
					cache,
					gitdir,
					oid
				});
				const idx = await GitPackIndex.fromPack({
					pack: packfile,
					getExternalRefDelta,
					onProgress
				});
				await fs.write(fullpath.replace(/\.pack$/, ".idx"), await idx.toBuffer());
			}
			return res;
		}
		async function _init({ fs, bare = false, dir, gitdir = bare ? dir : join(dir, ".git"), defaultBranch = "master" }) {
			if (await fs.exists(gitdir + "/config")) return;
			let folders = [
				"hooks",
				"info",
				"objects/info",
				"objects/pack",
				"refs/heads",
				"refs/tags"
			];
			folders = folders.map((dir) => gitdir + "/" + dir);
			for (const folder of folders) {
				await fs.mkdir(folder);
			}
			await fs.write(gitdir + "/config", "[core]\n" + "	repositoryformatversion = 0\n" + "	filemode = false\n" + `\tbare = ${bare}\n` + (bare ? "" : "	logallrefupdates = true\n") + "	symlinks = false\n" + "	ignorecase = true\n");
			await fs.write(gitdir + "/HEAD", `ref: refs/heads/${defaultBranch}\n`);
		}
		async function _clone({ fs, cache, http, onProgress, onMessage, onAuth, onAuthSuccess, onAuthFailure, onPostCheckout, dir, gitdir, url, corsProxy, ref, remote, depth, since, exclude, relative, singleBranch, noCheckout, noTags, headers, nonBlocking, batchSize = 100 }) {
			try {
				await _init({
					fs,
					gitdir
				});
				await _addRemote({
					fs,
					gitdir,
					remote,
					url,
					force: false
				});
				if (corsProxy) {
					const config = await GitConfigManager.get({
						fs,
						gitdir
					});
					await config.set(`http.corsProxy`, corsProxy);
					await GitConfigManager.save({
						fs,
						gitdir,
						config
					});
				}
				const { defaultBranch, fetchHead } = await _fetch({
					fs,
					cache,
					http,
					onProgress,
					onMessage,
					onAuth,
					onAuthSuccess,
					onAuthFailure,
					gitdir,
					ref,
					remote,
					corsProxy,
					depth,
					since,
					exclude,
					relative,
					singleBranch,
					headers,
					tags: !noTags
				});
				if (fetchHead === null) return;
				ref = ref || defaultBranch;
				ref = ref.replace("refs/heads/", "");
				await _checkout({
					fs,
					cache,
					onProgress,
					onPostCheckout,
					dir,
					gitdir,
					ref,
					remote,
					noCheckout,
					nonBlocking,
					batchSize
				});
			} catch (err) {
				await fs.rmdir(gitdir, {
					recursive: true,
					maxRetries: 10
				}).catch(() => undefined);
				throw err;
			}
		}
		async function clone({ fs, http, onProgress, onMessage, onAuth, onAuthSuccess, onAuthFailure, onPostCheckout, dir, gitdir = join(dir, ".git"), url, corsProxy = undefined, ref = undefined, remote = "origin", depth = undefined, since = undefined, exclude = [], relative = false, singleBranch = false, noCheckout = false, noTags = false, headers = {}, cache = {}, nonBlocking = false, batchSize = 100 }) {
			try {
				assertParameter("fs", fs);
				assertParameter("http", http);
				assertParameter("gitdir", gitdir);
				if (!noCheckout) {
					assertParameter("dir", dir);
				}
				assertParameter("url", url);
				const fsp = new FileSystem(fs);
				const updatedGitdir = await discoverGitdir({
					fsp,
					dotgit: gitdir
				});
				return await _clone({
					fs: fsp,
					cache,
					http,
					onProgress,
					onMessage,
					onAuth,
					onAuthSuccess,
					onAuthFailure,
					onPostCheckout,
					dir,
					gitdir: updatedGitdir,
					url,
					corsProxy,
					ref,
					remote,
					depth,
					since,
					exclude,
					relative,
					singleBranch,
					noCheckout,
					noTags,
					headers,
					nonBlocking,
					batchSize
				});
			} catch (err) {
				err.caller = "git.clone";
				throw err;
			}
		}
		async function commit({ fs: _fs, onSign, dir, gitdir = join(dir, ".git"), message, author, committer, signingKey, amend = false, dryRun = false, noUpdateBranch = false, disallowEmpty = false, ref, parent, tree, cache = {} }) {
			try {
				assertParameter("fs", _fs);
				if (!amend) {
					assertParameter("message", message);
				}
				if (signingKey) {
					assertParameter("onSign", onSign);
				}
				const fs = new FileSystem(_fs);
				const updatedGitdir = await discoverGitdir({
					fsp: fs,
					dotgit: gitdir
				});
				return await _commit({
					fs,
					cache,
					onSign,
					gitdir: updatedGitdir,
					message,
					author,
					committer,
					signingKey,
					amend,
					dryRun,
					noUpdateBranch,
					disallowEmpty,
					ref,
					parent,
					tree
				});
			} catch (err) {
				err.caller = "git.commit";
				throw err;
			}
		}
		async function currentBranch({ fs, dir, gitdir = join(dir, ".git"), fullname = false, test = false }) {
			try {
				assertParameter("fs", fs);
				assertParameter("gitdir", gitdir);
				const fsp = new FileSystem(fs);
				const updatedGitdir = await discoverGitdir({
					fsp,
					dotgit: gitdir
				});
				return await _currentBranch({
					fs: fsp,
					gitdir: updatedGitdir,
					fullname,
					test
				});
			} catch (err) {
				err.caller = "git.currentBranch";
				throw err;
			}
		}
		async function _deleteBranch({ fs, gitdir, ref }) {
			ref = ref.startsWith("refs/heads/") ? ref : `refs/heads/${ref}`;
			const exist = await GitRefManager.exists({
				fs,
				gitdir,
				ref
			});
			if (!exist) {
				throw new NotFoundError(ref);
			}
			const fullRef = await GitRefManager.expand({
				fs,
				gitdir,
				ref
			});
			const currentRef = await _currentBranch({
				fs,
				gitdir,
				fullname: true
			});
			if (fullRef === currentRef) {
				const value = await GitRefManager.resolve({
					fs,
					gitdir,
					ref: fullRef
				});
				await GitRefManager.writeRef({
					fs,
					gitdir,
					ref: "HEAD",
					value
				});
			}
			await GitRefManager.deleteRef({
				fs,
				gitdir,
				ref: fullRef
			});
			const abbrevRef = abbreviateRef(ref);
			const config = await GitConfigManager.get({
				fs,
				gitdir
			});
			await config.deleteSection("branch", abbrevRef);
			await GitConfigManager.save({
				fs,
				gitdir,
				config
			});
		}
		async function deleteBranch({ fs, dir, gitdir = join(dir, ".git"), ref }) {
			try {
				assertParameter("fs", fs);
				assertParameter("ref", ref);
				const fsp = new FileSystem(fs);
				const updatedGitdir = await discoverGitdir({
					fsp,
					dotgit: gitdir
				});
				return await _deleteBranch({
					fs: fsp,
					gitdir: updatedGitdir,
					ref
				});
			} catch (err) {
				err.caller = "git.deleteBranch";
				throw err;
			}
		}
		async function deleteRef({ fs, dir, gitdir = join(dir, ".git"), ref }) {
			try {
				assertParameter("fs", fs);
				assertParameter("ref", ref);
				const fsp = new FileSystem(fs);
				const updatedGitdir = await discoverGitdir({
					fsp,
					dotgit: gitdir
				});
				await GitRefManager.deleteRef({
					fs: fsp,
					gitdir: updatedGitdir,
					ref
				});
			} catch (err) {
				err.caller = "git.deleteRef";
				throw err;
			}
		}
		async function _deleteRemote({ fs, gitdir, remote }) {
			const config = await GitConfigManager.get({
				fs,
				gitdir
			});
			await config.deleteSection("remote", remote);
			await GitConfigManager.save({
				fs,
				gitdir,
				config
			});
		}
		async function deleteRemote({ fs, dir, gitdir = join(dir, ".git"), remote }) {
			try {
				assertParameter("fs", fs);
				assertParameter("remote", remote);
				const fsp = new FileSystem(fs);
				const updatedGitdir = await discoverGitdir({
					fsp,
					dotgit: gitdir
				});
				return await _deleteRemote({
					fs: fsp,
					gitdir: updatedGitdir,
					remote
				});
			} catch (err) {
				err.caller = "git.deleteRemote";
				throw err;
			}
		}
		async function _deleteTag({ fs, gitdir, ref }) {
			ref = ref.startsWith("refs/tags/") ? ref : `refs/tags/${ref}`;
			await GitRefManager.deleteRef({
				fs,
				gitdir,
				ref
			});
		}
		async function deleteTag({ fs, dir, gitdir = join(dir, ".git"), ref }) {
			try {
				assertParameter("fs", fs);
				assertParameter("ref", ref);
				const fsp = new FileSystem(fs);
				const updatedGitdir = await discoverGitdir({
					fsp,
					dotgit: gitdir
				});
				return await _deleteTag({
					fs: fsp,
					gitdir: updatedGitdir,
					ref
				});
			} catch (err) {
				err.caller = "git.deleteTag";
				throw err;
			}
		}
		async function expandOidLoose({ fs, gitdir, oid: short }) {
			const prefix = short.slice(0, 2);
			const objectsSuffixes = await fs.readdir(`${gitdir}/objects/${prefix}`);
			return objectsSuffixes.map((suffix) => `${prefix}${suffix}`).filter((_oid) => _oid.startsWith(short));
		}
		async function expandOidPacked({ fs, cache, gitdir, oid: short, getExternalRefDelta }) {
			const results = [];
			let list = await fs.readdir(join(gitdir, "objects/pack"));
			list = list.filter((x) => x.endsWith(".idx"));
			for (const filename of list) {
				const indexFile = `${gitdir}/objects/pack/${filename}`;
				const p = await readPackIndex({
					fs,
					cache,
					filename: indexFile,
					getExternalRefDelta
				});
				if (p.error) throw new InternalError(p.error);
				for (const oid of p.offsets.keys()) {
					if (oid.startsWith(short)) results.push(oid);
				}
			}
			return results;
		}
		async function _expandOid({ fs, cache, gitdir, oid: short }) {
			const getExternalRefDelta = (oid) => _readObject({
				fs,
				cache,
				gitdir,
				oid
			});
			const results = await expandOidLoose({
				fs,
				gitdir,
				oid: short
			});
			const packedOids = await expandOidPacked({
				fs,
				cache,
				gitdir,
				oid: short,
				getExternalRefDelta
			});
			for (const packedOid of packedOids) {
				if (results.indexOf(packedOid) === -1) {
					results.push(packedOid);
				}
			}
			if (results.length === 1) {
				return results[0];
			}
			if (results.length > 1) {
				throw new AmbiguousError("oids", short, results);
			}
			throw new NotFoundError(`an object matching "${short}"`);
		}
		async function expandOid({ fs, dir, gitdir = join(dir, ".git"), oid, cache = {} }) {
			try {
				assertParameter("fs", fs);
				assertParameter("gitdir", gitdir);
				assertParameter("oid", oid);
				const fsp = new FileSystem(fs);
				const updatedGitdir = await discoverGitdir({
					fsp,
					dotgit: gitdir
				});
				return await _expandOid({
					fs: fsp,
					cache,
					gitdir: updatedGitdir,
					oid
				});
			} catch (err) {
				err.caller = "git.expandOid";
				throw err;
			}
		}
		async function expandRef({ fs, dir, gitdir = join(dir, ".git"), ref }) {
			try {
				assertParameter("fs", fs);
				assertParameter("gitdir", gitdir);
				assertParameter("ref", ref);
				const fsp = new FileSystem(fs);
				const updatedGitdir = await discoverGitdir({
					fsp,
					dotgit: gitdir
				});
				return await GitRefManager.expand({
					fs: fsp,
					gitdir: updatedGitdir,
					ref
				});
			} catch (err) {
				err.caller = "git.expandRef";
				throw err;
			}
		}
		async function _findMergeBase({ fs, cache, gitdir, oids }) {
			const visits = {};
			const passes = oids.length;
			const common = new Set();
			const parents = new Map();
			const shallows = await GitShallowManager.read({
				fs,
				gitdir
			});
			const readParents = async (oid) => {
				if (parents.has(oid)) return parents.get(oid);
				const { object, type } = await _readObject({
					fs,
					cache,
					gitdir,
					oid
				});
				if (type !== "commit") {
					throw new ObjectTypeError(oid, type, "commit");
				}
				const commit = GitCommit.from(object);
				const { parent } = commit.parseHeaders();
				const result = shallows.has(oid) ? [] : parent;
				parents.set(oid, result);
				return result;
			};
			let heads = oids.map((oid, index) => ({
				index,
				oid
			}));
			while (heads.length) {
				for (const { oid, index } of heads) {
					await readParents(oid);
					if (!visits[oid]) visits[oid] = new Set();
					visits[oid].add(index);
					if (visits[oid].size === passes) {
						common.add(oid);
					}
				}
				const newheads = new Map();
				for (const { oid, index } of heads) {
					if (common.has(oid)) continue;
					for (const parent of await readParents(oid)) {
						if (!visits[parent] || !visits[parent].has(index)) {
							newheads.set(parent + ":" + index, {
								oid: parent,
								index
							});
						}
					}
				}
				heads = Array.from(newheads.values());
			}
			if (common.size < 2) return [...common];
			const redundant = new Set();
			for (const oid of common) {
				const ancestors = [...await readParents(oid)];
				const seen = new Set();
				while (ancestors.length) {
					const ancestor = ancestors.pop();
					if (seen.has(ancestor)) continue;
					seen.add(ancestor);
					if (common.has(ancestor)) {
						redundant.add(ancestor);
					} else {
						ancestors.push(...await readParents(ancestor));
					}
				}
			}
			return [...common].filter((oid) => !redundant.has(oid));
		}
		async function _merge({ fs, cache, dir, gitdir, ours, theirs, fastForward = true, fastForwardOnly = false, dryRun = false, noUpdateBranch = false, abortOnConflict = true, message, author, committer, signingKey, onSign, mergeDriver, allowUnrelatedHistories = false }) {
			if (ours === undefined) {
				ours = await _currentBranch({
					fs,
					gitdir,
					fullname: true
				});
			}
			ours = await GitRefManager.expand({
				fs,
				gitdir,
				ref: ours
			});
			theirs = await GitRefManager.expand({
				fs,
				gitdir,
				ref: theirs
			});
			const ourOid = await GitRefManager.resolve({
				fs,
				gitdir,
				ref: ours
			});
			const { oid: theirOid } = await resolveCommit({
				fs,
				cache,
				gitdir,
				oid: await GitRefManager.resolve({
					fs,
					gitdir,
					ref: theirs
				})
			});
			const baseOids = await _findMergeBase({
				fs,
				cache,
				gitdir,
				oids: [ourOid, theirOid]
			});
			if (baseOids.length !== 1) {
				if (baseOids.length === 0 && allowUnrelatedHistories) {
					baseOids.push("4b825dc642cb6eb9a060e54bf8d69288fbee4904");
				} else {
					throw new MergeNotSupportedError();
				}
			}
			const baseOid = baseOids[0];
			if (baseOid === theirOid) {
				return {
					oid: ourOid,
					alreadyMerged: true
				};
			}
			if (fastForward && baseOid === ourOid) {
				if (!dryRun && !noUpdateBranch) {
					await GitRefManager.writeRef({
						fs,
						gitdir,
						ref: ours,
						value: theirOid
					});
				}
				return {
					oid: theirOid,
					fastForward: true
				};
			} else {
				if (fastForwardOnly) {
					throw new FastForwardError();
				}
				const tree = await GitIndexManager.acquire({
					fs,
					gitdir,
					cache,
					allowUnmerged: false
				}, async (index) => {
					return mergeTree({
						fs,
						cache,
						dir,
						gitdir,
						index,
						ourOid,
						theirOid,
						baseOid,
						ourName: abbreviateRef(ours),
						baseName: "base",
						theirName: abbreviateRef(theirs),
						dryRun,
						abortOnConflict,
						mergeDriver
					});
				});
				if (tree instanceof MergeConflictError) throw tree;
				if (!message) {
					message = `Merge branch '${abbreviateRef(theirs)}' into ${abbreviateRef(ours)}`;
				}
				const oid = await _commit({
					fs,
					cache,
					gitdir,
					message,
					ref: ours,
					tree,
					parent: [ourOid, theirOid],
					author,
					committer,
					signingKey,
					onSign,
					dryRun,
					noUpdateBranch
				});
				return {
					oid,
					tree,
					mergeCommit: true
				};
			}
		}
		async function _pull({ fs, cache, http, onProgress, onMessage, onAuth, onAuthSuccess, onAuthFailure, dir, gitdir, ref, url, remote, remoteRef, prune, pruneTags, fastForward, fastForwardOnly, corsProxy, singleBranch, headers, author, committer, signingKey }) {
			try {
				if (!ref) {
					const head = await _currentBranch({
						fs,
						gitdir
					});
					if (!head) {
						throw new MissingParameterError("ref");
					}
					ref = head;
				}
				const { fetchHead, fetchHeadDescription } = await _fetch({
					fs,
					cache,
					http,
					onProgress,
					onMessage,
					onAuth,
					onAuthSuccess,
					onAuthFailure,
					gitdir,
					corsProxy,
					ref,
					url,
					remote,
					remoteRef,
					singleBranch,
					headers,
					prune,
					pruneTags
				});
				await _merge({
					fs,
					cache,
					gitdir,
					ours: ref,
					theirs: fetchHead,
					fastForward,
					fastForwardOnly,
					message: `Merge ${fetchHeadDescription}`,
					author,
					committer,
					signingKey,
					dryRun: false,
					noUpdateBranch: false
				});
				await _checkout({
					fs,
					cache,
					onProgress,
					dir,
					gitdir,
					ref,
					remote,
					noCheckout: false
				});
			} catch (err) {
				err.caller = "git.pull";
				throw err;
			}
		}
		async function fastForward({ fs, http, onProgress, onMessage, onAuth, onAuthSuccess, onAuthFailure, dir, gitdir = join(dir, ".git"), ref, url, remote, remoteRef, corsProxy, singleBranch, headers = {}, cache = {} }) {
			try {
				assertParameter("fs", fs);
				assertParameter("http", http);
				assertParameter("gitdir", gitdir);
				const thisWillNotBeUsed = {
					name: "",
					email: "",
					timestamp: Date.now(),
					timezoneOffset: 0
				};
				const fsp = new FileSystem(fs);
				const updatedGitdir = await discoverGitdir({
					fsp,
					dotgit: gitdir
				});
				return await _pull({
					fs: fsp,
					cache,
					http,
					onProgress,
					onMessage,
					onAuth,
					onAuthSuccess,
					onAuthFailure,
					dir,
					gitdir: updatedGitdir,
					ref,
					url,
					remote,
					remoteRef,
					fastForwardOnly: true,
					corsProxy,
					singleBranch,
					headers,
					author: thisWillNotBeUsed,
					committer: thisWillNotBeUsed
				});
			} catch (err) {
				err.caller = "git.fastForward";
				throw err;
			}
		}
		async function fetch({ fs, http, onProgress, onMessage, onAuth, onAuthSuccess, onAuthFailure, dir, gitdir = join(dir, ".git"), ref, remote, remoteRef, url, corsProxy, depth = null, since = null, exclude = [], relative = false, tags = false, singleBranch = false, headers = {}, prune = false, pruneTags = false, cache = {} }) {
			try {
				assertParameter("fs", fs);
				assertParameter("http", http);
				assertParameter("gitdir", gitdir);
				const fsp = new FileSystem(fs);
				const updatedGitdir = await discoverGitdir({
					fsp,
					dotgit: gitdir
				});
				return await _fetch({
					fs: fsp,
					cache,
					http,
					onProgress,
					onMessage,
					onAuth,
					onAuthSuccess,
					onAuthFailure,
					gitdir: updatedGitdir,
					ref,
					remote,
					remoteRef,
					url,
					corsProxy,
					depth,
					since,
					exclude,
					relative,
					tags,
					singleBranch,
					headers,
					prune,
					pruneTags
				});
			} catch (err) {
				err.caller = "git.fetch";
				throw err;
			}
		}
		async function findMergeBase({ fs, dir, gitdir = join(dir, ".git"), oids, cache = {} }) {
			try {
				assertParameter("fs", fs);
				assertParameter("gitdir", gitdir);
				assertParameter("oids", oids);
				const fsp = new FileSystem(fs);
				const updatedGitdir = await discoverGitdir({
					fsp,
					dotgit: gitdir
				});
				return await _findMergeBase({
					fs: fsp,
					cache,
					gitdir: updatedGitdir,
					oids
				});
			} catch (err) {
				err.caller = "git.findMergeBase";
				throw err;
			}
		}
		async function _findRoot({ fs, filepath }) {
			if (await fs.exists(join(filepath, ".git"))) {
				return filepath;
			} else {
				const parent = dirname(filepath);
				if (parent === filepath) {
					throw new NotFoundError(`git root for ${filepath}`);
				}
				return _findRoot({
					fs,
					filepath: parent
				});
			}
		}
		async function findRoot({ fs, filepath }) {
			try {
				assertParameter("fs", fs);
				assertParameter("filepath", filepath);
				return await _findRoot({
					fs: new FileSystem(fs),
					filepath
				});
			} catch (err) {
				err.caller = "git.findRoot";
				throw err;
			}
		}
		async function getConfig({ fs, dir, gitdir = join(dir, ".git"), path }) {
			try {
				assertParameter("fs", fs);
				assertParameter("gitdir", gitdir);
				assertParameter("path", path);
				const fsp = new FileSystem(fs);
				const updatedGitdir = await discoverGitdir({
					fsp,
					dotgit: gitdir
				});
				return await _getConfig({
					fs: fsp,
					gitdir: updatedGitdir,
					path
				});
			} catch (err) {
				err.caller = "git.getConfig";
				throw err;
			}
		}
		async function _getConfigAll({ fs, gitdir, path }) {
			const config = await GitConfigManager.get({
				fs,
				gitdir
			});
			return config.getall(path);
		}
		async function getConfigAll({ fs, dir, gitdir = join(dir, ".git"), path }) {
			try {
				assertParameter("fs", fs);
				assertParameter("gitdir", gitdir);
				assertParameter("path", path);
				const fsp = new FileSystem(fs);
				const updatedGitdir = await discoverGitdir({
					fsp,
					dotgit: gitdir
				});
				return await _getConfigAll({
					fs: fsp,
					gitdir: updatedGitdir,
					path
				});
			} catch (err) {
				err.caller = "git.getConfigAll";
				throw err;
			}
		}
		function assignRefPath(root, path, value) {
			const parts = path.split("/");
			const last = parts.pop();
			if (last === "__proto__" || parts.includes("__proto__")) return;
			let o = root;
			for (const part of parts) {
				if (!Object.prototype.hasOwnProperty.call(o, part)) o[part] = {};
				o = o[part];
			}
			o[last] = value;
		}
		async function getRemoteInfo({ http, onAuth, onAuthSuccess, onAuthFailure, corsProxy, url, headers = {}, forPush = false }) {
			try {
				assertParameter("http", http);
				assertParameter("url", url);
				const GitRemoteHTTP = GitRemoteManager.getRemoteHelperFor({ url });
				const remote = await GitRemoteHTTP.discover({
					http,
					onAuth,
					onAuthSuccess,
					onAuthFailure,
					corsProxy,
					service: forPush ? "git-receive-pack" : "git-upload-pack",
					url,
					headers,
					protocolVersion: 1
				});
				const result = { capabilities: [...remote.capabilities] };
				for (const [ref, oid] of remote.refs) {
					assignRefPath(result, ref, oid);
				}
				for (const [symref, ref] of remote.symrefs) {
					assignRefPath(result, symref, ref);
				}
				return result;
			} catch (err) {
				err.caller = "git.getRemoteInfo";
				throw err;
			}
		}
		function formatInfoRefs(remote, prefix, symrefs, peelTags) {
			const refs = [];
			for (const [key, value] of remote.refs) {
				if (prefix && !key.startsWith(prefix)) continue;
				if (key.endsWith("^{}")) {
					if (peelTags) {
						const _key = key.replace("^{}", "");
						const last = refs[refs.length - 1];
						const r = last?.ref === _key ? last : refs.find((x) => x.ref === _key);
						if (r !== undefined) {
							r.peeled = value;
						}
					}
					continue;
				}
				const ref = {
					ref: key,
					oid: value
				};
				if (symrefs) {
					if (remote.symrefs.has(key)) {
						ref.target = remote.symrefs.get(key);
					}
				}
				refs.push(ref);
			}
			return refs;
		}
		async function getRemoteInfo2({ http, onAuth, onAuthSuccess, onAuthFailure, corsProxy, url, headers = {}, forPush = false, protocolVersion = 2 }) {
			try {
				assertParameter("http", http);
				assertParameter("url", url);
				const GitRemoteHTTP = GitRemoteManager.getRemoteHelperFor({ url });
				const remote = await GitRemoteHTTP.discover({
					http,
					onAuth,
					onAuthSuccess,
					onAuthFailure,
					corsProxy,
					service: forPush ? "git-receive-pack" : "git-upload-pack",
					url,
					headers,
					protocolVersion
				});
				if (remote.protocolVersion === 2) {
					return {
						protocolVersion: remote.protocolVersion,
						capabilities: remote.capabilities2
					};
				}
				const capabilities = {};
				for (const cap of remote.capabilities) {
					const [key, value] = cap.split("=");
					if (value) {
						capabilities[key] = value;
					} else {
						capabilities[key] = true;
					}
				}
				return {
					protocolVersion: 1,
					capabilities,
					refs: formatInfoRefs(remote, undefined, true, true)
				};
			} catch (err) {
				err.caller = "git.getRemoteInfo2";
				throw err;
			}
		}
		async function hashObject({ type, object, format = "content", oid = undefined }) {
			if (format !== "deflated") {
				if (format !== "wrapped") {
					object = GitObject.wrap({
						type,
						object
					});
				}
				oid = await shasum(object);
			}
			return {
				oid,
				object
			};
		}
		async function hashBlob({ object }) {
			try {
				assertParameter("object", object);
				if (typeof object === "string") {
					object = Buffer.from(object, "utf8");
				} else if (!(object instanceof Uint8Array)) {
					object = new Uint8Array(object);
				}
				const type = "blob";
				const { oid, object: _object } = await hashObject({
					type,
					format: "content",
					object
				});
				return {
					oid,
					type,
					object: _object,
					format: "wrapped"
				};
			} catch (err) {
				err.caller = "git.hashBlob";
				throw err;
			}
		}
		async function _indexPack({ fs, cache, onProgress, dir, gitdir, filepath }) {
			try {
				filepath = join(dir, filepath);
				const pack = await fs.read(filepath);
				const getExternalRefDelta = (oid) => _readObject({
					fs,
					cache,
					gitdir,
					oid
				});
				const idx = await GitPackIndex.fromPack({
					pack,
					getExternalRefDelta,
					onProgress
				});
				await fs.write(filepath.replace(/\.pack$/, ".idx"), await idx.toBuffer());
				return { oids: [...idx.hashes] };
			} catch (err) {
				err.caller = "git.indexPack";
				throw err;
			}
		}
		async function indexPack({ fs, onProgress, dir, gitdir = join(dir, ".git"), filepath, cache = {} }) {
			try {
				assertParameter("fs", fs);
				assertParameter("dir", dir);
				assertParameter("gitdir", dir);
				assertParameter("filepath", filepath);
				const fsp = new FileSystem(fs);
				const updatedGitdir = await discoverGitdir({
					fsp,
					dotgit: gitdir
				});
				return await _indexPack({
					fs: fsp,
					cache,
					onProgress,
					dir,
					gitdir: updatedGitdir,
					filepath
				});
			} catch (err) {
				err.caller = "git.indexPack";
				throw err;
			}
		}
		async function init({ fs, bare = false, dir, gitdir = bare ? dir : join(dir, ".git"), defaultBranch = "master" }) {
			try {
				assertParameter("fs", fs);
				assertParameter("gitdir", gitdir);
				if (!bare) {
					assertParameter("dir", dir);
				}
				const fsp = new FileSystem(fs);
				const updatedGitdir = await discoverGitdir({
					fsp,
					dotgit: gitdir
				});
				return await _init({
					fs: fsp,
					bare,
					dir,
					gitdir: updatedGitdir,
					defaultBranch
				});
			} catch (err) {
				err.caller = "git.init";
				throw err;
			}
		}
		async function _isDescendent({ fs, cache, gitdir, oid, ancestor, depth }) {
			const shallows = await GitShallowManager.read({
				fs,
				gitdir
			});
			if (!oid) {
				throw new MissingParameterError("oid");
			}
			if (!ancestor) {
				throw new MissingParameterError("ancestor");
			}
			if (oid === ancestor) return false;
			const queue = [oid];
			const visited = new Set();
			let searchdepth = 0;
			while (queue.length) {
				if (searchdepth++ === depth) {
					throw new MaxDepthError(depth);
				}
				const oid = queue.shift();
				const { type, object } = await _readObject({
					fs,
					cache,
					gitdir,
					oid
				});
				if (type !== "commit") {
					throw new ObjectTypeError(oid, type, "commit");
				}
				const commit = GitCommit.from(object).parse();
				for (const parent of commit.parent) {
					if (parent === ancestor) return true;
				}
				if (!shallows.has(oid)) {
					for (const parent of commit.parent) {
						if (!visited.has(parent)) {
							queue.push(parent);
							visited.add(parent);
						}
					}
				}
			}
			return false;
		}
		async function isDescendent({ fs, dir, gitdir = join(dir, ".git"), oid, ancestor, depth = -1, cache = {} }) {
			try {
				assertParameter("fs", fs);
				assertParameter("gitdir", gitdir);
				assertParameter("oid", oid);
				assertParameter("ancestor", ancestor);
				const fsp = new FileSystem(fs);
				const updatedGitdir = await discoverGitdir({
					fsp,
					dotgit: gitdir
				});
				return await _isDescendent({
					fs: fsp,
					cache,
					gitdir: updatedGitdir,
					oid,
					ancestor,
					depth
				});
			} catch (err) {
				err.caller = "git.isDescendent";
				throw err;
			}
		}
		async function isIgnored({ fs, dir, gitdir = join(dir, ".git"), filepath }) {
			try {
				assertParameter("fs", fs);
				assertParameter("dir", dir);
				assertParameter("gitdir", gitdir);
				assertParameter("filepath", filepath);
				const fsp = new FileSystem(fs);
				const updatedGitdir = await discoverGitdir({
					fsp,
					dotgit: gitdir
				});
				return GitIgnoreManager.isIgnored({
					fs: fsp,
					dir,
					gitdir: updatedGitdir,
					filepath
				});
			} catch (err) {
				err.caller = "git.isIgnored";
				throw err;
			}
		}
		async function listBranches({ fs, dir, gitdir = join(dir, ".git"), remote }) {
			try {
				assertParameter("fs", fs);
				assertParameter("gitdir", gitdir);
				const fsp = new FileSystem(fs);
				const updatedGitdir = await discoverGitdir({
					fsp,
					dotgit: gitdir
				});
				return GitRefManager.listBranches({
					fs: fsp,
					gitdir: updatedGitdir,
					remote
				});
			} catch (err) {
				err.caller = "git.listBranches";
				throw err;
			}
		}
		async function _listFiles({ fs, gitdir, ref, cache }) {
			if (ref) {
				const oid = await GitRefManager.resolve({
					gitdir,
					fs,
					ref
				});
				const filenames = [];
				await accumulateFilesFromOid({
					fs,
					cache,
					gitdir,
					oid,
					filenames,
					prefix: ""
				});
				return filenames;
			} else {
				return GitIndexManager.acquire({
					fs,
					gitdir,
					cache
				}, async function(index) {
					return index.entries.map((x) => x.path);
				});
			}
		}
		async function accumulateFilesFromOid({ fs, cache, gitdir, oid, filenames, prefix }) {
			const { tree } = await _readTree({
				fs,
				cache,
				gitdir,
				oid
			});
			for (const entry of tree) {
				if (entry.type === "tree") {
					await accumulateFilesFromOid({
						fs,
						cache,
						gitdir,
						oid: entry.oid,
						filenames,
						prefix: join(prefix, entry.path)
					});
				} else {
					filenames.push(join(prefix, entry.path));
				}
			}
		}
		async function listFiles({ fs, dir, gitdir = join(dir, ".git"), ref, cache = {} }) {
			try {
				assertParameter("fs", fs);
				assertParameter("gitdir", gitdir);
				const fsp = new FileSystem(fs);
				const updatedGitdir = await discoverGitdir({
					fsp,
					dotgit: gitdir
				});
				return await _listFiles({
					fs: fsp,
					cache,
					gitdir: updatedGitdir,
					ref
				});
			} catch (err) {
				err.caller = "git.listFiles";
				throw err;
			}
		}
		async function _listNotes({ fs, cache, gitdir, ref }) {
			let parent;
			try {
				parent = await GitRefManager.resolve({
					gitdir,
					fs,
					ref
				});
			} catch (err) {
				if (err instanceof NotFoundError) {
					return [];
				}
				throw err;
			}
			const result = await _readTree({
				fs,
				cache,
				gitdir,
				oid: parent
			});
			const notes = result.tree.map((entry) => ({
				target: entry.path,
				note: entry.oid
			}));
			return notes;
		}
		async function listNotes({ fs, dir, gitdir = join(dir, ".git"), ref = "refs/notes/commits", cache = {} }) {
			try {
				assertParameter("fs", fs);
				assertParameter("gitdir", gitdir);
				assertParameter("ref", ref);
				const fsp = new FileSystem(fs);
				const updatedGitdir = await discoverGitdir({
					fsp,
					dotgit: gitdir
				});
				return await _listNotes({
					fs: fsp,
					cache,
					gitdir: updatedGitdir,
					ref
				});
			} catch (err) {
				err.caller = "git.listNotes";
				throw err;
			}
		}
		async function listRefs({ fs, dir, gitdir = join(dir, ".git"), filepath }) {
			try {
				assertParameter("fs", fs);
				assertParameter("gitdir", gitdir);
				const fsp = new FileSystem(fs);
				const updatedGitdir = await discoverGitdir({
					fsp,
					dotgit: gitdir
				});
				return GitRefManager.listRefs({
					fs: fsp,
					gitdir: updatedGitdir,
					filepath
				});
			} catch (err) {
				err.caller = "git.listRefs";
				throw err;
			}
		}
		async function _listRemotes({ fs, gitdir }) {
			const config = await GitConfigManager.get({
				fs,
				gitdir
			});
			const remoteNames = await config.getSubsections("remote");
			const remotes = Promise.all(remoteNames.map(async (remote) => {
				const url = await config.get(`remote.${remote}.url`);
				return {
					remote,
					url
				};
			}));
			return remotes;
		}
		async function listRemotes({ fs, dir, gitdir = join(dir, ".git") }) {
			try {
				assertParameter("fs", fs);
				assertParameter("gitdir", gitdir);
				const fsp = new FileSystem(fs);
				const updatedGitdir = await discoverGitdir({
					fsp,
					dotgit: gitdir
				});
				return await _listRemotes({
					fs: fsp,
					gitdir: updatedGitdir
				});
			} catch (err) {
				err.caller = "git.listRemotes";
				throw err;
			}
		}
		async function parseListRefsResponse(stream) {
			const read = GitPktLine.streamReader(stream);
			const refs = [];
			let line;
			while (true) {
				line = await read();
				if (line === true) break;
				if (line === null) continue;
				line = line.toString("utf8").replace(/\n$/, "");
				const [oid, ref, ...attrs] = line.split(" ");
				const r = {
					ref,
					oid
				};
				for (const attr of attrs) {
					const [name, value] = attr.split(":");
					if (name === "symref-target") {
						r.target = value;
					} else if (name === "peeled") {
						r.peeled = value;
					}
				}
				refs.push(r);
			}
			return refs;
		}
		async function writeListRefsRequest({ prefix, symrefs, peelTags }) {
			const packstream = [];
			packstream.push(GitPktLine.encode("command=ls-refs\n"));
			packstream.push(GitPktLine.encode(`agent=${pkg.agent}\n`));
			if (peelTags || symrefs || prefix) {
				packstream.push(GitPktLine.delim());
			}
			if (peelTags) packstream.push(GitPktLine.encode("peel"));
			if (symrefs) packstream.push(GitPktLine.encode("symrefs"));
			if (prefix) packstream.push(GitPktLine.encode(`ref-prefix ${prefix}`));
			packstream.push(GitPktLine.flush());
			return packstream;
		}
		async function listServerRefs({ http, onAuth, onAuthSuccess, onAuthFailure, corsProxy, url, headers = {}, forPush = false, protocolVersion = 2, prefix, symrefs, peelTags }) {
			try {
				assertParameter("http", http);
				assertParameter("url", url);
				const remote = await GitRemoteHTTP.discover({
					http,
					onAuth,
					onAuthSuccess,
					onAuthFailure,
					corsProxy,
					service: forPush ? "git-receive-pack" : "git-upload-pack",
					url,
					headers,
					protocolVersion
				});
				if (remote.protocolVersion === 1) {
					return formatInfoRefs(remote, prefix, symrefs, peelTags);
				}
				const body = await writeListRefsRequest({
					prefix,
					symrefs,
					peelTags
				});
				const res = await GitRemoteHTTP.connect({
					http,
					auth: remote.auth,
					headers,
					corsProxy,
					service: forPush ? "git-receive-pack" : "git-upload-pack",
					url,
					body
				});
				return parseListRefsResponse(res.body);
			} catch (err) {
				err.caller = "git.listServerRefs";
				throw err;
			}
		}
		async function listTags({ fs, dir, gitdir = join(dir, ".git") }) {
			try {
				assertParameter("fs", fs);
				assertParameter("gitdir", gitdir);
				const fsp = new FileSystem(fs);
				const updatedGitdir = await discoverGitdir({
					fsp,
					dotgit: gitdir
				});
				return GitRefManager.listTags({
					fs: fsp,
					gitdir: updatedGitdir
				});
			} catch (err) {
				err.caller = "git.listTags";
				throw err;
			}
		}
		function compareAge(a, b) {
			return a.committer.timestamp - b.committer.timestamp;
		}
		const EMPTY_OID = "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391";
		async function resolveFileIdInTree({ fs, cache, gitdir, oid, fileId }) {
			if (fileId === EMPTY_OID) return;
			const _oid = oid;
			let filepath;
			const result = await resolveTree({
				fs,
				cache,
				gitdir,
				oid
			});
			const tree = result.tree;
			if (fileId === result.oid) {
				filepath = result.path;
			} else {
				filepath = await _resolveFileId({
					fs,
					cache,
					gitdir,
					tree,
					fileId,
					oid: _oid
				});
				if (Array.isArray(filepath)) {
					if (filepath.length === 0) filepath = undefined;
					else if (filepath.length === 1) filepath = filepath[0];
				}
			}
			return filepath;
		}
		async function _resolveFileId({ fs, cache, gitdir, tree, fileId, oid, filepaths = [], parentPath = "" }) {
			const walks = tree.entries().map(function(entry) {
				let result;
				if (entry.oid === fileId) {
					result = join(parentPath, entry.path);
					filepaths.push(result);
				} else if (entry.type === "tree") {
					result = _readObject({
						fs,
						cache,
						gitdir,
						oid: entry.oid
					}).then(function({ object }) {
						return _resolveFileId({
							fs,
							cache,
							gitdir,
							tree: GitTree.from(object),
							fileId,
							oid,
							filepaths,
							parentPath: join(parentPath, entry.path)
						});
					});
				}
				return result;
			});
			await Promise.all(walks);
			return filepaths;
		}
		async function _log({ fs, cache, gitdir, filepath, ref, depth, since, author, force, follow, includeChanges }) {
			const sinceTimestamp = typeof since === "undefined" ? undefined : Math.floor(since.valueOf() / 1e3);
			const authorRegex = author === undefined || author === null ? undefined : new RegExp(author, "i");
			const matchesAuthor = ({ commit }) => {
				if (authorRegex === undefined) return true;
				if (!commit.author) return false;
				return authorRegex.test(`${commit.author.name} <${commit.author.email}>`);
			};
			const commits = [];
			const pushCommit = (commit) => {
				if (matchesAuthor(commit)) commits.push(commit);
			};
			const shallowCommits = await GitShallowManager.read({
				fs,
				gitdir
			});
			const oid = await GitRefManager.resolve({
				fs,
				gitdir,
				ref
			});
			const tips = [await _readCommit({
				fs,
				cache,
				gitdir,
				oid
			})];
			let lastFileOid;
			let lastFileMode;
			let lastCommit;
			let isOk;
			function endCommit(commit) {
				if (isOk && filepath) pushCommit(commit);
			}
			while (tips.length > 0) {
				const commit = tips.pop();
				if (sinceTimestamp !== undefined && commit.commit.committer.timestamp <= sinceTimestamp) {
					break;
				}
				if (filepath) {
					let vFileEntry;
					try {
						vFileEntry = await resolveFilepathEntry({
							fs,
							cache,
							gitdir,
							oid: commit.commit.tree,
							filepath
						});
						if (lastCommit && (lastFileOid !== vFileEntry.oid || lastFileMode !== vFileEntry.mode)) {
							pushCommit(lastCommit);
						}
						lastFileOid = vFileEntry.oid;
						lastFileMode = vFileEntry.mode;
						lastCommit = commit;
						isOk = true;
					} catch (e) {
						if (e instanceof NotFoundError) {
							let found = follow && lastFileOid;
							if (found) {
								found = await resolveFileIdInTree({
									fs,
									cache,
									gitdir,
									oid: commit.commit.tree,
									fileId: lastFileOid
								});
								if (found) {
									if (Array.isArray(found)) {
										if (lastCommit) {
											const lastFound = await resolveFileIdInTree({
												fs,
												cache,
												gitdir,
												oid: lastCommit.commit.tree,
												fileId: lastFileOid
											});
											if (Array.isArray(lastFound)) {
												found = found.filter((p) => lastFound.indexOf(p) === -1);
												if (found.length === 1) {
													found = found[0];
													filepath = found;
													if (lastCommit) pushCommit(lastCommit);
												} else {
													found = false;
													if (lastCommit) pushCommit(lastCommit);
													break;
												}
											}
										}
									} else {
										filepath = found;
										if (lastCommit) pushCommit(lastCommit);
									}
								}
							}
							if (!found) {
								if (isOk && lastFileOid) {
									pushCommit(lastCommit);
									if (!force) break;
								}
								if (!force && !follow) throw e;
							}
							lastCommit = commit;
							isOk = false;
						} else throw e;
					}
				} else {
					pushCommit(commit);
				}
				if (depth !== undefined && commits.length === depth) {
					endCommit(commit);
					break;
				}
				if (!shallowCommits.has(commit.oid)) {
					for (const oid of commit.commit.parent) {
						const commit = await _readCommit({
							fs,
							cache,
							gitdir,
							oid
						});
						if (!tips.map((commit) => commit.oid).includes(commit.oid)) {
							tips.push(commit);
						}
					}
				}
				if (tips.length === 0) {
					endCommit(commit);
				}
				tips.sort((a, b) => compareAge(a.commit, b.commit));
			}
			if (includeChanges) {
				for (const commit of commits) {
					commit.commit.changes = await getChanges({
						fs,
						cache,
						gitdir,
						commit,
						shallow: shallowCommits.has(commit.oid)
					});
				}
			}
			return commits;
		}
		async function getChanges({ fs, cache, gitdir, commit, shallow }) {
			const parent = shallow || !commit.commit.parent[0] ? "4b825dc642cb6eb9a060e54bf8d69288fbee4904" : commit.commit.parent[0];
			return _walk({
				fs,
				cache,
				gitdir,
				trees: [TREE({ ref: commit.oid }), TREE({ ref: parent })],
				map: async (filepath, [current, previous]) => {
					const [currentType, previousType] = await Promise.all([current && current.type(), previous && previous.type()]);
					if (currentType === "tree") {
						if (previousType && previousType !== "tree") {
							return [
								null,
								await previous.oid(),
								filepath
							];
						}
						return;
					}
					if (previousType === "tree") {
						if (currentType) {
							return [
								await current.oid(),
								null,
								filepath
							];
						}
						return;
					}
					const [newOid, oldOid] = await Promise.all([current ? current.oid() : null, previous ? previous.oid() : null]);
					if (newOid === oldOid) return;
					return [
						newOid,
						oldOid,
						filepath
					];
				}
			});
		}
		async function log({ fs, dir, gitdir = join(dir, ".git"), filepath, ref = "HEAD", depth, since, author, force, follow, includeChanges = false, cache = {} }) {
			try {
				assertParameter("fs", fs);
				assertParameter("gitdir", gitdir);
				assertParameter("ref", ref);
				const fsp = new FileSystem(fs);
				const updatedGitdir = await discoverGitdir({
					fsp,
					dotgit: gitdir
				});
				return await _log({
					fs: fsp,
					cache,
					gitdir: updatedGitdir,
					filepath,
					ref,
					depth,
					since,
					author,
					force,
					follow,
					includeChanges
				});
			} catch (err) {
				err.caller = "git.log";
				throw err;
			}
		}
		async function merge({ fs: _fs, onSign, dir, gitdir = join(dir, ".git"), ours, theirs, fastForward = true, fastForwardOnly = false, dryRun = false, noUpdateBranch = false, abortOnConflict = true, message, author: _author, committer: _committer, signingKey, cache = {}, mergeDriver, allowUnrelatedHistories = false }) {
			try {
				assertParameter("fs", _fs);
				if (signingKey) {
					assertParameter("onSign", onSign);
				}
				const fs = new FileSystem(_fs);
				const updatedGitdir = await discoverGitdir({
					fsp: fs,
					dotgit: gitdir
				});
				const author = await normalizeAuthorObject({
					fs,
					gitdir: updatedGitdir,
					author: _author
				});
				if (!author && (!fastForwardOnly || !fastForward)) {
					throw new MissingNameError("author");
				}
				const committer = await normalizeCommitterObject({
					fs,
					gitdir: updatedGitdir,
					author,
					committer: _committer
				});
				if (!committer && (!fastForwardOnly || !fastForward)) {
					throw new MissingNameError("committer");
				}
				return await _merge({
					fs,
					cache,
					dir,
					gitdir: updatedGitdir,
					ours,
					theirs,
					fastForward,
					fastForwardOnly,
					dryRun,
					noUpdateBranch,
					abortOnConflict,
					message,
					author,
					committer,
					signingKey,
					onSign,
					mergeDriver,
					allowUnrelatedHistories
				});
			} catch (err) {
				err.caller = "git.merge";
				throw err;
			}
		}
		const types = {
			commit: 16,
			tree: 32,
			blob: 48,
			tag: 64,
			ofs_delta: 96,
			ref_delta: 112
		};
		async function _pack({ fs, cache, dir, gitdir = join(dir, ".git"), oids }) {
			const hash = createSha1();
			const outputStream = [];
			function write(chunk, enc) {
				const buff = Buffer.from(chunk, enc);
				outputStream.push(buff);
				hash.update(buff);
			}
			async function writeObject({ stype, object }) {
				const type = types[stype];
				let length = object.length;
				let multibyte = length > 15 ? 128 : 0;
				const lastFour = length & 15;
				length = length >>> 4;
				let byte = (multibyte | type | lastFour).toString(16);
				write(byte, "hex");
				while (multibyte) {
					multibyte = length > 127 ? 128 : 0;
					byte = multibyte | length & 127;
					write(padHex(2, byte), "hex");
					length = length >>> 7;
				}
				write(Buffer.from(await deflate(object)));
			}
			write("PACK");
			write("00000002", "hex");
			write(padHex(8, oids.length), "hex");
			for (const oid of oids) {
				const { type, object } = await _readObject({
					fs,
					cache,
					gitdir,
					oid
				});
				await writeObject({
					write,
					object,
					stype: type
				});
			}
			const digest = hash.digest();
			outputStream.push(digest);
			return outputStream;
		}
		async function _packObjects({ fs, cache, gitdir, oids, write }) {
			const buffers = await _pack({
				fs,
				cache,
				gitdir,
				oids
			});
			const packfile = Buffer.from(await collect(buffers));
			const packfileSha = packfile.slice(-20).toString("hex");
			const filename = `pack-${packfileSha}.pack`;
			if (write) {
				await fs.write(join(gitdir, `objects/pack/${filename}`), packfile);
				return { filename };
			}
			return {
				filename,
				packfile: new Uint8Array(packfile)
			};
		}
		async function packObjects({ fs, dir, gitdir = join(dir, ".git"), oids, write = false, cache = {} }) {
			try {
				assertParameter("fs", fs);
				assertParameter("gitdir", gitdir);
				assertParameter("oids", oids);
				const fsp = new FileSystem(fs);
				const updatedGitdir = await discoverGitdir({
					fsp,
					dotgit: gitdir
				});
				return await _packObjects({
					fs: fsp,
					cache,
					gitdir: updatedGitdir,
					oids,
					write
				});
			} catch (err) {
				err.caller = "git.packObjects";
				throw err;
			}
		}
		async function pull({ fs: _fs, http, onProgress, onMessage, onAuth, onAuthSuccess, onAuthFailure, dir, gitdir = join(dir, ".git"), ref, url, remote, remoteRef, prune = false, pruneTags = false, fastForward = true, fastForwardOnly = false, corsProxy, singleBranch, headers = {}, author: _author, committer: _committer, signingKey, cache = {} }) {
			try {
				assertParameter("fs", _fs);
				assertParameter("gitdir", gitdir);
				const fs = new FileSystem(_fs);
				const updatedGitdir = await discoverGitdir({
					fsp: fs,
					dotgit: gitdir
				});
				const author = await normalizeAuthorObject({
					fs,
					gitdir: updatedGitdir,
					author: _author
				});
				if (!author) throw new MissingNameError("author");
				const committer = await normalizeCommitterObject({
					fs,
					gitdir: updatedGitdir,
					author,
					committer: _committer
				});
				if (!committer) throw new MissingNameError("committer");
				return await _pull({
					fs,
					cache,
					http,
					onProgress,
					onMessage,
					onAuth,
					onAuthSuccess,
					onAuthFailure,
					dir,
					gitdir: updatedGitdir,
					ref,
					url,
					remote,
					remoteRef,
					fastForward,
					fastForwardOnly,
					corsProxy,
					singleBranch,
					headers,
					author,
					committer,
					signingKey,
					prune,
					pruneTags
				});
			} catch (err) {
				err.caller = "git.pull";
				throw err;
			}
		}
		async function listCommitsAndTags({ fs, cache, dir, gitdir = join(dir, ".git"), start, finish }) {
			const shallows = await GitShallowManager.read({
				fs,
				gitdir
			});
			const startingSet = new Set();
			const finishingSet = new Set();
			for (const ref of start) {
				startingSet.add(await GitRefManager.resolve({
					fs,
					gitdir,
					ref
				}));
			}
			for (const ref of finish) {
				try {
					const oid = await GitRefManager.resolve({
						fs,
						gitdir,
						ref
					});
					finishingSet.add(oid);
				} catch (err) {}
			}
			const visited = new Set();
			const uninteresting = new Set();
			const queue = [];
			const timestamps = new Map();
			let oldest;
			async function walk(oid, isUninteresting = false) {
				if (finishingSet.has(oid)) isUninteresting = true;
				if (uninteresting.has(oid)) return;
				if (!isUninteresting && visited.has(oid)) return;
				let result;
				try {
					result = await _readObject({
						fs,
						cache,
						gitdir,
						oid
					});
				} catch (err) {
					if (isUninteresting) return;
					throw err;
				}
				const { type, object } = result;
				if (!isUninteresting || visited.has(oid)) oldest = undefined;
				(isUninteresting ? uninteresting : visited).add(oid);
				if (type === "tag") {
					const tag = GitAnnotatedTag.from(object);
					const commit = tag.headers().object;
					return walk(commit, isUninteresting);
				}
				if (type !== "commit") {
					if (isUninteresting) return;
					throw new ObjectTypeError(oid, type, "commit");
				}
				const { parent: parents, committer, author } = GitCommit.from(object).headers();
				const { timestamp = 0 } = committer || author || {};
				timestamps.set(oid, timestamp);
				if (!shallows.has(oid)) {
					let i = 0;
					while (i < queue.length && queue[i].timestamp >= timestamp) i++;
					queue.splice(i, 0, {
						oid,
						timestamp,
						parents
					});
				}
			}
			function oldestInteresting() {
				if (oldest === undefined) {
					oldest = Infinity;
					for (const oid of visited) {
						if (!uninteresting.has(oid) && timestamps.has(oid)) {
							oldest = Math.min(oldest, timestamps.get(oid));
						}
					}
				}
				return oldest;
			}
			for (const oid of startingSet) {
				await walk(oid);
			}
			while (queue.some((entry) => !uninteresting.has(entry.oid)) || queue.length > 0 && queue[0].timestamp >= oldestInteresting()) {
				const { oid, parents } = queue.shift();
				const isUninteresting = uninteresting.has(oid);
				for (const parent of parents) {
					await walk(parent, isUninteresting);
				}
			}
			for (const oid of uninteresting) {
				visited.delete(oid);
			}
			return visited;
		}
		async function listObjects({ fs, cache, dir, gitdir = join(dir, ".git"), oids }) {
			const visited = new Set();
			async function walk(oid) {
				if (visited.has(oid)) return;
				visited.add(oid);
				const { type, object } = await _readObject({
					fs,
					cache,
					gitdir,
					oid
				});
				if (type === "tag") {
					const tag = GitAnnotatedTag.from(object);
					const obj = tag.headers().object;
					await walk(obj);
				} else if (type === "commit") {
					const commit = GitCommit.from(object);
					const tree = commit.headers().tree;
					await walk(tree);
				} else if (type === "tree") {
					const tree = GitTree.from(object);
					for (const entry of tree) {
						if (entry.type === "blob") {
							visited.add(entry.oid);
						}
						if (entry.type === "tree") {
							await walk(entry.oid);
						}
					}
				}
			}
			for (const oid of oids) {
				await walk(oid);
			}
			return visited;
		}
		async function parseReceivePackResponse(packfile) {
			const result = {};
			let response = "";
			const read = GitPktLine.streamReader(packfile);
			let line = await read();
			while (line !== true) {
				if (line !== null) response += line.toString("utf8") + "\n";
				line = await read();
			}
			const lines = response.toString("utf8").split("\n");
			line = lines.shift();
			if (!line.startsWith("unpack ")) {
				throw new ParseError("unpack ok\" or \"unpack [error message]", line);
			}
			result.ok = line === "unpack ok";
			if (!result.ok) {
				result.error = line.slice("unpack ".length);
			}
			result.refs = {};
			for (const line of lines) {
				if (line.trim() === "") continue;
				const status = line.slice(0, 2);
				const refAndMessage = line.slice(3);
				let space = refAndMessage.indexOf(" ");
				if (space === -1) space = refAndMessage.length;
				const ref = refAndMessage.slice(0, space);
				const error = refAndMessage.slice(space + 1);
				result.refs[ref] = {
					ok: status === "ok",
					error
				};
			}
			return result;
		}
		async function writeReceivePackRequest({ capabilities = [], triplets = [] }) {
			const packstream = [];
			let capsFirstLine = `\x00 ${capabilities.join(" ")}`;
			for (const trip of triplets) {
				packstream.push(GitPktLine.encode(`${trip.oldoid} ${trip.oid} ${trip.fullRef}${capsFirstLine}\n`));
				capsFirstLine = "";
			}
			packstream.push(GitPktLine.flush());
			return packstream;
		}
		async function _push({ fs, cache, http, onProgress, onMessage, onAuth, onAuthSuccess, onAuthFailure, onPrePush, gitdir, ref: _ref, remoteRef: _remoteRef, remote, url: _url, force = false, delete: _delete = false, corsProxy, headers = {}, signal }) {
			const ref = _ref || await _currentBranch({
				fs,
				gitdir
			});
			if (typeof ref === "undefined") {
				throw new MissingParameterError("ref");
			}
			const config = await GitConfigManager.get({
				fs,
				gitdir
			});
			remote = remote || await config.get(`branch.${ref}.pushRemote`) || await config.get("remote.pushDefault") || await config.get(`branch.${ref}.remote`) || "origin";
			const url = _url || await config.get(`remote.${remote}.pushurl`) || await config.get(`remote.${remote}.url`);
			if (typeof url === "undefined") {
				throw new MissingParameterError("remote OR url");
			}
			const remoteRef = _remoteRef || await config.get(`branch.${ref}.merge`);
			if (typeof url === "undefined") {
				throw new MissingParameterError("remoteRef");
			}
			if (corsProxy === undefined) {
				corsProxy = await config.get("http.corsProxy");
			}
			const fullRef = await GitRefManager.expand({
				fs,
				gitdir,
				ref
			});
			const oid = _delete ? "0000000000000000000000000000000000000000" : await GitRefManager.resolve({
				fs,
				gitdir,
				ref: fullRef
			});
			const GitRemoteHTTP = GitRemoteManager.getRemoteHelperFor({ url });
			const httpRemote = await GitRemoteHTTP.discover({
				http,
				onAuth: addCredentialUsername({
					config,
					onAuth
				}),
				onAuthSuccess,
				onAuthFailure: addCredentialUsername({
					config,
					onAuth: onAuthFailure
				}),
				corsProxy,
				service: "git-receive-pack",
				url,
				headers,
				protocolVersion: 1,
				signal
			});
			const auth = httpRemote.auth;
			let fullRemoteRef;
			if (!remoteRef) {
				fullRemoteRef = fullRef;
			} else {
				try {
					fullRemoteRef = await GitRefManager.expandAgainstMap({
						ref: remoteRef,
						map: httpRemote.refs
					});
				} catch (err) {
					if (err instanceof NotFoundError) {
						fullRemoteRef = remoteRef.startsWith("refs/") ? remoteRef : `refs/heads/${remoteRef}`;
					} else {
						throw err;
					}
				}
			}
			const oldoid = httpRemote.refs.get(fullRemoteRef) || "0000000000000000000000000000000000000000";
			if (onPrePush) {
				const hookCancel = await onPrePush({
					remote,
					url,
					localRef: {
						ref: _delete ? "(delete)" : fullRef,
						oid
					},
					remoteRef: {
						ref: fullRemoteRef,
						oid: oldoid
					}
				});
				if (!hookCancel) throw new UserCanceledError();
			}
			const thinPack = !httpRemote.capabilities.has("no-thin");
			let objects = new Set();
			if (!_delete) {
				const finish = [...httpRemote.refs.values()];
				let skipObjects = new Set();
				if (oldoid !== "0000000000000000000000000000000000000000") {
					let mergebase = [];
					try {
						mergebase = await _findMergeBase({
							fs,
							cache,
							gitdir,
							oids: [oid, oldoid]
						});
					} catch (e) {
						mergebase = [];
					}
					for (const oid of mergebase) finish.push(oid);
					if (thinPack) {
						skipObjects = await listObjects({
							fs,
							cache,
							gitdir,
							oids: mergebase
						});
					}
				}
				if (!finish.includes(oid)) {
					const commits = await listCommitsAndTags({
						fs,
						cache,
						gitdir,
						start: [oid],
						finish
					});
					objects = await listObjects({
						fs,
						cache,
						gitdir,
						oids: commits
					});
				}
				if (thinPack) {
					try {
						const ref = await GitRefManager.resolve({
							fs,
							gitdir,
							ref: `refs/remotes/${remote}/HEAD`,
							depth: 2
						});
						const { oid } = await GitRefManager.resolveAgainstMap({
							ref: ref.replace(`refs/remotes/${remote}/`, ""),
							fullref: ref,
							map: httpRemote.refs
						});
						const oids = [oid];
						for (const oid of await listObjects({
							fs,
							cache,
							gitdir,
							oids
						})) {
							skipObjects.add(oid);
						}
					} catch (e) {}
					for (const oid of skipObjects) {
						objects.delete(oid);
					}
				}
				if (oid === oldoid) force = true;
				if (!force) {
					if (fullRef.startsWith("refs/tags") && oldoid !== "0000000000000000000000000000000000000000") {
						throw new PushRejectedError("tag-exists");
					}
					if (oid !== "0000000000000000000000000000000000000000" && oldoid !== "0000000000000000000000000000000000000000" && !await _isDescendent({
						fs,
						cache,
						gitdir,
						oid,
						ancestor: oldoid,
						depth: -1
					})) {
						throw new PushRejectedError("not-fast-forward");
					}
				}
			}
			const capabilities = filterCapabilities([...httpRemote.capabilities], [
				"report-status",
				"side-band-64k",
				`agent=${pkg.agent}`
			]);
			const packstream1 = await writeReceivePackRequest({
				capabilities,
				triplets: [{
					oldoid,
					oid,
					fullRef: fullRemoteRef
				}]
			});
			const packstream2 = _delete ? [] : await _pack({
				fs,
				cache,
				gitdir,
				oids: [...objects]
			});
			const res = await GitRemoteHTTP.connect({
				http,
				onProgress,
				corsProxy,
				service: "git-receive-pack",
				url,
				auth,
				headers,
				body: [...packstream1, ...packstream2],
				signal
			});
			const { packfile, progress } = await GitSideBand.demux(res.body);
			if (onMessage) {
				const lines = splitLines(progress);
				forAwait(lines, async (line) => {
					await onMessage(line);
				});
			}
			const result = await parseReceivePackResponse(packfile);
			if (res.headers) {
				result.headers = res.headers;
			}
			if (remote && result.ok && result.refs[fullRemoteRef].ok && !fullRef.startsWith("refs/tags")) {
				const ref = `refs/remotes/${remote}/${fullRemoteRef.replace("refs/heads/", "")}`;
				if (_delete) {
					await GitRefManager.deleteRef({
						fs,
						gitdir,
						ref
					});
				} else {
					await GitRefManager.writeRef({
						fs,
						gitdir,
						ref,
						value: oid
					});
				}
			}
			if (result.ok && Object.values(result.refs).every((result) => result.ok)) {
				return result;
			} else {
				const prettyDetails = Object.entries(result.refs).filter(([k, v]) => !v.ok).map(([k, v]) => `\n  - ${k}: ${v.error}`).join("");
				throw new GitPushError(prettyDetails, result);
			}
		}
		async function push({ fs, http, onProgress, onMessage, onAuth, onAuthSuccess, onAuthFailure, onPrePush, dir, gitdir = join(dir, ".git"), ref, remoteRef, remote = "origin", url, force = false, delete: _delete = false, corsProxy, headers = {}, cache = {}, signal }) {
			try {
				assertParameter("fs", fs);
				assertParameter("http", http);
				assertParameter("gitdir", gitdir);
				const fsp = new FileSystem(fs);
				const updatedGitdir = await discoverGitdir({
					fsp,
					dotgit: gitdir
				});
				return await _push({
					fs: fsp,
					cache,
					http,
					onProgress,
					onMessage,
					onAuth,
					onAuthSuccess,
					onAuthFailure,
					onPrePush,
					gitdir: updatedGitdir,
					ref,
					remoteRef,
					remote,
					url,
					force,
					delete: _delete,
					corsProxy,
					headers,
					signal
				});
			} catch (err) {
				err.caller = "git.push";
				throw err;
			}
		}
		async function resolveBlob({ fs, cache, gitdir, oid }) {
			const { type, object } = await _readObject({
				fs,
				cache,
				gitdir,
				oid
			});
			if (type === "tag") {
				oid = GitAnnotatedTag.from(object).parse().object;
				return resolveBlob({
					fs,
					cache,
					gitdir,
					oid
				});
			}
			if (type !== "blob") {
				throw new ObjectTypeError(oid, type, "blob");
			}
			return {
				oid,
				blob: new Uint8Array(object)
			};
		}
		async function _readBlob({ fs, cache, gitdir, oid, filepath = undefined }) {
			if (filepath !== undefined) {
				oid = await resolveFilepath({
					fs,
					cache,
					gitdir,
					oid,
					filepath
				});
			}
			const blob = await resolveBlob({
				fs,
				cache,
				gitdir,
				oid
			});
			return blob;
		}
		async function readBlob({ fs, dir, gitdir = join(dir, ".git"), oid, filepath, cache = {} }) {
			try {
				assertParameter("fs", fs);
				assertParameter("gitdir", gitdir);
				assertParameter("oid", oid);
				const fsp = new FileSystem(fs);
				const updatedGitdir = await discoverGitdir({
					fsp,
					dotgit: gitdir
				});
				return await _readBlob({
					fs: fsp,
					cache,
					gitdir: updatedGitdir,
					oid,
					filepath
				});
			} catch (err) {
				err.caller = "git.readBlob";
				throw err;
			}
		}
		async function readCommit({ fs, dir, gitdir = join(dir, ".git"), oid, cache = {} }) {
			try {
				assertParameter("fs", fs);
				assertParameter("gitdir", gitdir);
				assertParameter("oid", oid);
				const fsp = new FileSystem(fs);
				const updatedGitdir = await discoverGitdir({
					fsp,
					dotgit: gitdir
				});
				return await _readCommit({
					fs: fsp,
					cache,
					gitdir: updatedGitdir,
					oid
				});
			} catch (err) {
				err.caller = "git.readCommit";
				throw err;
			}
		}
		async function _readNote({ fs, cache, gitdir, ref = "refs/notes/commits", oid }) {
			const parent = await GitRefManager.resolve({
				gitdir,
				fs,
				ref
			});
			const { blob } = await _readBlob({
				fs,
				cache,
				gitdir,
				oid: parent,
				filepath: oid
			});
			return blob;
		}
		async function readNote({ fs, dir, gitdir = join(dir, ".git"), ref = "refs/notes/commits", oid, cache = {} }) {
			try {
				assertParameter("fs", fs);
				assertParameter("gitdir", gitdir);
				assertParameter("ref", ref);
				assertParameter("oid", oid);
				const fsp = new FileSystem(fs);
				const updatedGitdir = await discoverGitdir({
					fsp,
					dotgit: gitdir
				});
				return await _readNote({
					fs: fsp,
					cache,
					gitdir: updatedGitdir,
					ref,
					oid
				});
			} catch (err) {
				err.caller = "git.readNote";
				throw err;
			}
		}
		async function readObject({ fs: _fs, dir, gitdir = join(dir, ".git"), oid, format = "parsed", filepath = undefined, encoding = undefined, cache = {} }) {
			try {
				assertParameter("fs", _fs);
				assertParameter("gitdir", gitdir);
				assertParameter("oid", oid);
				const fs = new FileSystem(_fs);
				const updatedGitdir = await discoverGitdir({
					fsp: fs,
					dotgit: gitdir
				});
				if (filepath !== undefined) {
					oid = await resolveFilepath({
						fs,
						cache,
						gitdir: updatedGitdir,
						oid,
						filepath
					});
				}
				const _format = format === "parsed" ? "content" : format;
				const result = await _readObject({
					fs,
					cache,
					gitdir: updatedGitdir,
					oid,
					format: _format
				});
				result.oid = oid;
				if (format === "parsed") {
					result.format = "parsed";
					switch (result.type) {
						case "commit":
							result.object = GitCommit.from(result.object).parse();
							break;
						case "tree":
							result.object = GitTree.from(result.object).entries();
							break;
						case "blob":
							if (encoding) {
								result.object = result.object.toString(encoding);
							} else {
								result.object = new Uint8Array(result.object);
								result.format = "content";
							}
							break;
						case "tag":
							result.object = GitAnnotatedTag.from(result.object).parse();
							break;
						default: throw new ObjectTypeError(result.oid, result.type, "blob|commit|tag|tree");
					}
				} else if (result.format === "deflated" || result.format === "wrapped") {
					result.type = result.format;
				}
				return result;
			} catch (err) {
				err.caller = "git.readObject";
				throw err;
			}
		}
		async function _readTag({ fs, cache, gitdir, oid }) {
			const { type, object } = await _readObject({
				fs,
				cache,
				gitdir,
				oid,
				format: "content"
			});
			if (type !== "tag") {
				throw new ObjectTypeError(oid, type, "tag");
			}
			const tag = GitAnnotatedTag.from(object);
			const result = {
				oid,
				tag: tag.parse(),
				payload: tag.payload()
			};
			return result;
		}
		async function readTag({ fs, dir, gitdir = join(dir, ".git"), oid, cache = {} }) {
			try {
				assertParameter("fs", fs);
				assertParameter("gitdir", gitdir);
				assertParameter("oid", oid);
				const fsp = new FileSystem(fs);
				const updatedGitdir = await discoverGitdir({
					fsp,
					dotgit: gitdir
				});
				return await _readTag({
					fs: fsp,
					cache,
					gitdir: updatedGitdir,
					oid
				});
			} catch (err) {
				err.caller = "git.readTag";
				throw err;
			}
		}
		async function readTree({ fs, dir, gitdir = join(dir, ".git"), oid, filepath = undefined, cache = {} }) {
			try {
				assertParameter("fs", fs);
				assertParameter("gitdir", gitdir);
				assertParameter("oid", oid);
				const fsp = new FileSystem(fs);
				const updatedGitdir = await discoverGitdir({
					fsp,
					dotgit: gitdir
				});
				return await _readTree({
					fs: fsp,
					cache,
					gitdir: updatedGitdir,
					oid,
					filepath
				});
			} catch (err) {
				err.caller = "git.readTree";
				throw err;
			}
		}
		async function remove({ fs: _fs, dir, gitdir = join(dir, ".git"), filepath, cache = {} }) {
			try {
				assertParameter("fs", _fs);
				assertParameter("gitdir", gitdir);
				assertParameter("filepath", filepath);
				const fsp = new FileSystem(_fs);
				const updatedGitdir = await discoverGitdir({
					fsp,
					dotgit: gitdir
				});
				await GitIndexManager.acquire({
					fs: fsp,
					gitdir: updatedGitdir,
					cache
				}, async function(index) {
					const filepaths = Array.isArray(filepath) ? filepath : [filepath];
					for (const currentFilepath of filepaths) {
						index.delete({ filepath: currentFilepath });
					}
				});
			} catch (err) {
				err.caller = "git.remove";
				throw err;
			}
		}
		async function _removeNote({ fs, cache, onSign, gitdir, ref = "refs/notes/commits", oid, author, committer, signingKey }) {
			let parent;
			try {
				parent = await GitRefManager.resolve({
					gitdir,
					fs,
					ref
				});
			} catch (err) {
				if (!(err instanceof NotFoundError)) {
					throw err;
				}
			}
			const result = await _readTree({
				fs,
				cache,
				gitdir,
				oid: parent || "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
			});
			let tree = result.tree;
			tree = tree.filter((entry) => entry.path !== oid);
			const treeOid = await _writeTree({
				fs,
				gitdir,
				tree
			});
			const commitOid = await _commit({
				fs,
				cache,
				onSign,
				gitdir,
				ref,
				tree: treeOid,
				parent: parent && [parent],
				message: `Note removed by 'isomorphic-git removeNote'\n`,
				author,
				committer,
				signingKey
			});
			return commitOid;
		}
		async function removeNote({ fs: _fs, onSign, dir, gitdir = join(dir, ".git"), ref = "refs/notes/commits", oid, author: _author, committer: _committer, signingKey, cache = {} }) {
			try {
				assertParameter("fs", _fs);
				assertParameter("gitdir", gitdir);
				assertParameter("oid", oid);
				const fs = new FileSystem(_fs);
				const updatedGitdir = await discoverGitdir({
					fsp: fs,
					dotgit: gitdir
				});
				const author = await normalizeAuthorObject({
					fs,
					gitdir: updatedGitdir,
					author: _author
				});
				if (!author) throw new MissingNameError("author");
				const committer = await normalizeCommitterObject({
					fs,
					gitdir: updatedGitdir,
					author,
					committer: _committer
				});
				if (!committer) throw new MissingNameError("committer");
				return await _removeNote({
					fs,
					cache,
					onSign,
					gitdir: updatedGitdir,
					ref,
					oid,
					author,
					committer,
					signingKey
				});
			} catch (err) {
				err.caller = "git.removeNote";
				throw err;
			}
		}
		async function _renameBranch({ fs, gitdir, oldref, ref, checkout = false }) {
			if (!isValidRef(ref, true)) {
				throw new InvalidRefNameError(ref, cleanGitRef.clean(ref));
			}
			if (!isValidRef(oldref, true)) {
				throw new InvalidRefNameError(oldref, cleanGitRef.clean(oldref));
			}
			const fulloldref = `refs/heads/${oldref}`;
			const fullnewref = `refs/heads/${ref}`;
			const newexist = await GitRefManager.exists({
				fs,
				gitdir,
				ref: fullnewref
			});
			if (newexist) {
				throw new AlreadyExistsError("branch", ref, false);
			}
			const value = await GitRefManager.resolve({
				fs,
				gitdir,
				ref: fulloldref,
				depth: 1
			});
			await GitRefManager.writeRef({
				fs,
				gitdir,
				ref: fullnewref,
				value
			});
			await GitRefManager.deleteRef({
				fs,
				gitdir,
				ref: fulloldref
			});
			const fullCurrentBranchRef = await _currentBranch({
				fs,
				gitdir,
				fullname: true
			});
			const isCurrentBranch = fullCurrentBranchRef === fulloldref;
			if (checkout || isCurrentBranch) {
				await GitRefManager.writeSymbolicRef({
					fs,
					gitdir,
					ref: "HEAD",
					value: fullnewref
				});
			}
		}
		async function renameBranch({ fs, dir, gitdir = join(dir, ".git"), ref, oldref, checkout = false }) {
			try {
				assertParameter("fs", fs);
				assertParameter("gitdir", gitdir);
				assertParameter("ref", ref);
				assertParameter("oldref", oldref);
				const fsp = new FileSystem(fs);
				const updatedGitdir = await discoverGitdir({
					fsp,
					dotgit: gitdir
				});
				return await _renameBranch({
					fs: fsp,
					gitdir: updatedGitdir,
					ref,
					oldref,
					checkout
				});
			} catch (err) {
				err.caller = "git.renameBranch";
				throw err;
			}
		}
		async function hashObject$1({ gitdir, type, object }) {
			return shasum(GitObject.wrap({
				type,
				object
			}));
		}
		async function resetIndex({ fs: _fs, dir, gitdir = join(dir, ".git"), filepath, ref, cache = {} }) {
			try {
				assertParameter("fs", _fs);
				assertParameter("gitdir", gitdir);
				assertParameter("filepath", filepath);
				const fs = new FileSystem(_fs);
				const updatedGitdir = await discoverGitdir({
					fsp: fs,
					dotgit: gitdir
				});
				let oid;
				let workdirOid;
				try {
					oid = await GitRefManager.resolve({
						fs,
						gitdir: updatedGitdir,
						ref: ref || "HEAD"
					});
				} catch (e) {
					if (ref || !(e instanceof NotFoundError)) throw e;
				}
				if (oid) {
					try {
						oid = await resolveFilepath({
							fs,
							cache,
							gitdir: updatedGitdir,
							oid,
							filepath
						});
					} catch (e) {
						if (!(e instanceof NotFoundError) && !(e instanceof InvalidFilepathError) && !(e instanceof ObjectTypeError && e.data.filepath)) {
							throw e;
						}
						oid = null;
					}
				}
				let stats = {
					ctime: new Date(0),
					mtime: new Date(0),
					dev: 0,
					ino: 0,
					mode: 0,
					uid: 0,
					gid: 0,
					size: 0
				};
				const object = dir && await fs.read(join(dir, filepath));
				if (object) {
					workdirOid = await hashObject$1({
						gitdir: updatedGitdir,
						type: "blob",
						object
					});
					if (oid === workdirOid) {
						stats = await fs.lstat(join(dir, filepath));
					}
				}
				await GitIndexManager.acquire({
					fs,
					gitdir: updatedGitdir,
					cache
				}, async function(index) {
					index.delete({ filepath });
					if (oid) {
						index.insert({
							filepath,
							stats,
							oid
						});
					}
				});
			} catch (err) {
				err.caller = "git.reset";
				throw err;
			}
		}
		async function resolveRef({ fs, dir, gitdir = join(dir, ".git"), ref, depth }) {
			try {
				assertParameter("fs", fs);
				assertParameter("gitdir", gitdir);
				assertParameter("ref", ref);
				const fsp = new FileSystem(fs);
				const updatedGitdir = await discoverGitdir({
					fsp,
					dotgit: gitdir
				});
				const oid = await GitRefManager.resolve({
					fs: fsp,
					gitdir: updatedGitdir,
					ref,
					depth
				});
				return oid;
			} catch (err) {
				err.caller = "git.resolveRef";
				throw err;
			}
		}
		async function setConfig({ fs: _fs, dir, gitdir = join(dir, ".git"), path, value, append = false }) {
			try {
				assertParameter("fs", _fs);
				assertParameter("gitdir", gitdir);
				assertParameter("path", path);
				const fs = new FileSystem(_fs);
				const updatedGitdir = await discoverGitdir({
					fsp: fs,
					dotgit: gitdir
				});
				const config = await GitConfigManager.get({
					fs,
					gitdir: updatedGitdir
				});
				if (append) {
					await config.append(path, value);
				} else {
					await config.set(path, value);
				}
				await GitConfigManager.save({
					fs,
					gitdir: updatedGitdir,
					config
				});
			} catch (err) {
				err.caller = "git.setConfig";
				throw err;
			}
		}
		async function _writeCommit({ fs, gitdir, commit }) {
			const object = GitCommit.from(commit).toObject();
			const oid = await _writeObject({
				fs,
				gitdir,
				type: "commit",
				object,
				format: "content"
			});
			return oid;
		}
		class GitRefStash {
			static get timezoneOffsetForRefLogEntry() {
				const offsetMinutes = new Date().getTimezoneOffset();
				const offsetHours = Math.abs(Math.floor(offsetMinutes / 60));
				const offsetMinutesFormatted = Math.abs(offsetMinutes % 60).toString().padStart(2, "0");
				const sign = offsetMinutes > 0 ? "-" : "+";
				return `${sign}${offsetHours.toString().padStart(2, "0")}${offsetMinutesFormatted}`;
			}
			static createStashReflogEntry(author, stashCommit, message) {
				const nameNoSpace = author.name.replace(/\s/g, "");
				const z40 = "0000000000000000000000000000000000000000";
				const timestamp = Math.floor(Date.now() / 1e3);
				const timezoneOffset = GitRefStash.timezoneOffsetForRefLogEntry;
				return `${z40} ${stashCommit} ${nameNoSpace} ${author.email} ${timestamp} ${timezoneOffset}\t${message}\n`;
			}
			static getStashReflogEntry(reflogString, parsed = false) {
				const reflogLines = reflogString.split("\n");
				const entries = reflogLines.filter((l) => l).reverse().map((line, idx) => parsed ? `stash@{${idx}}: ${line.split("	")[1]}` : line);
				return entries;
			}
		}
		class GitStashManager {
			constructor({ fs, dir, gitdir = join(dir, ".git") }) {
				Object.assign(this, {
					fs,
					dir,
					gitdir,
					_author: null
				});
			}
			static get refStash() {
				return "refs/stash";
			}
			static get refLogsStash() {
				return "logs/refs/stash";
			}
			get refStashPath() {
				return join(this.gitdir, GitStashManager.refStash);
			}
			get refLogsStashPath() {
				return join(this.gitdir, GitStashManager.refLogsStash);
			}
			async getAuthor() {
				if (!this._author) {
					this._author = await normalizeAuthorObject({
						fs: this.fs,
						gitdir: this.gitdir,
						author: {}
					});
					if (!this._author) throw new MissingNameError("author");
				}
				return this._author;
			}
			async getStashSHA(refIdx, stashEntries) {
				if (!await this.fs.exists(this.refStashPath)) {
					return null;
				}
				const entries = stashEntries || await this.readStashReflogs({ parsed: false });
				return entries[refIdx].split(" ")[1];
			}
			async writeStashCommit({ message, tree, parent }) {
				return _writeCommit({
					fs: this.fs,
					gitdir: this.gitdir,
					commit: {
						message,
						tree,
						parent,
						author: await this.getAuthor(),
						committer: await this.getAuthor()
					}
				});
			}
			async readStashCommit(refIdx) {
				const stashEntries = await this.readStashReflogs({ parsed: false });
				if (refIdx !== 0) {
					if (refIdx < 0 || refIdx > stashEntries.length - 1) {
						throw new InvalidRefNameError(`stash@${refIdx}`, "number that is in range of [0, num of stash pushed]");
					}
				}
				const stashSHA = await this.getStashSHA(refIdx, stashEntries);
				if (!stashSHA) {
					return {};
				}
				return _readCommit({
					fs: this.fs,
					cache: {},
					gitdir: this.gitdir,
					oid: stashSHA
				});
			}
			async writeStashRef(stashCommit) {
				return GitRefManager.writeRef({
					fs: this.fs,
					gitdir: this.gitdir,
					ref: GitStashManager.refStash,
					value: stashCommit
				});
			}
			async writeStashReflogEntry({ stashCommit, message }) {
				const author = await this.getAuthor();
				const entry = GitRefStash.createStashReflogEntry(author, stashCommit, message);
				const filepath = this.refLogsStashPath;
				await acquireLock(filepath, async () => {
					const appendTo = await this.fs.exists(filepath) ? await this.fs.read(filepath, "utf8") : "";
					await this.fs.write(filepath, appendTo + entry, "utf8");
				});
			}
			async readStashReflogs({ parsed = false }) {
				if (!await this.fs.exists(this.refLogsStashPath)) {
					return [];
				}
				const reflogString = await this.fs.read(this.refLogsStashPath, "utf8");
				return GitRefStash.getStashReflogEntry(reflogString, parsed);
			}
		}
		async function _createStashCommit({ fs, dir, gitdir, message = "" }) {
			const stashMgr = new GitStashManager({
				fs,
				dir,
				gitdir
			});
			await stashMgr.getAuthor();
			const branch = await _currentBranch({
				fs,
				gitdir,
				fullname: false
			});
			const headCommit = await GitRefManager.resolve({
				fs,
				gitdir,
				ref: "HEAD"
			});
			const headCommitObj = await readCommit({
				fs,
				dir,
				gitdir,
				oid: headCommit
			});
			const headMsg = headCommitObj.commit.message;
			const stashCommitParents = [headCommit];
			let stashCommitTree = null;
			let workDirCompareBase = TREE({ ref: "HEAD" });
			const indexTree = await writeTreeChanges({
				fs,
				dir,
				gitdir,
				treePair: [TREE({ ref: "HEAD" }), "stage"]
			});
			if (indexTree) {
				const stashCommitOne = await stashMgr.writeStashCommit({
					message: `stash-Index: WIP on ${branch} - ${new Date().toISOString()}`,
					tree: indexTree,
					parent: stashCommitParents
				});
				stashCommitParents.push(stashCommitOne);
				stashCommitTree = indexTree;
				workDirCompareBase = STAGE();
			}
			const workingTree = await writeTreeChanges({
				fs,
				dir,
				gitdir,
				treePair: [workDirCompareBase, "workdir"]
			});
			if (workingTree) {
				const workingHeadCommit = await stashMgr.writeStashCommit({
					message: `stash-WorkDir: WIP on ${branch} - ${new Date().toISOString()}`,
					tree: workingTree,
					parent: [stashCommitParents[stashCommitParents.length - 1]]
				});
				stashCommitParents.push(workingHeadCommit);
				stashCommitTree = workingTree;
			}
			if (!stashCommitTree || !indexTree && !workingTree) {
				throw new NotFoundError("changes, nothing to stash");
			}
			const stashMsg = (message.trim() || `WIP on ${branch}`) + `: ${headCommit.substring(0, 7)} ${headMsg}`;
			const stashCommit = await stashMgr.writeStashCommit({
				message: stashMsg,
				tree: stashCommitTree,
				parent: stashCommitParents
			});
			return {
				stashCommit,
				stashMsg,
				branch,
				stashMgr
			};
		}
		async function _stashPush({ fs, dir, gitdir, message = "" }) {
			const { stashCommit, stashMsg, branch, stashMgr } = await _createStashCommit({
				fs,
				dir,
				gitdir,
				message
			});
			await stashMgr.writeStashRef(stashCommit);
			await stashMgr.writeStashReflogEntry({
				stashCommit,
				message: stashMsg
			});
			await checkout({
				fs,
				dir,
				gitdir,
				ref: branch,
				track: false,
				force: true
			});
			return stashCommit;
		}
		async function _stashCreate({ fs, dir, gitdir, message = "" }) {
			const { stashCommit } = await _createStashCommit({
				fs,
				dir,
				gitdir,
				message
			});
			return stashCommit;
		}
		async function _stashApply({ fs, dir, gitdir, refIdx = 0 }) {
			const stashMgr = new GitStashManager({
				fs,
				dir,
				gitdir
			});
			const stashCommit = await stashMgr.readStashCommit(refIdx);
			const { parent: stashParents = null } = stashCommit.commit ? stashCommit.commit : {};
			if (!stashParents || !Array.isArray(stashParents)) {
				return;
			}
			for (let i = 0; i < stashParents.length - 1; i++) {
				const applyingCommit = await _readCommit({
					fs,
					cache: {},
					gitdir,
					oid: stashParents[i + 1]
				});
				const wasStaged = applyingCommit.commit.message.startsWith("stash-Index");
				await applyTreeChanges({
					fs,
					dir,
					gitdir,
					stashCommit: stashParents[i + 1],
					parentCommit: stashParents[i],
					wasStaged
				});
			}
		}
		async function _stashDrop({ fs, dir, gitdir, refIdx = 0 }) {
			const stashMgr = new GitStashManager({
				fs,
				dir,
				gitdir
			});
			const stashCommit = await stashMgr.readStashCommit(refIdx);
			if (!stashCommit.commit) {
				return;
			}
			const stashRefPath = stashMgr.refStashPath;
			await acquireLock(stashRefPath, async () => {
				if (await fs.exists(stashRefPath)) {
					await fs.rm(stashRefPath);
				}
			});
			const reflogEntries = await stashMgr.readStashReflogs({ parsed: false });
			if (!reflogEntries.length) {
				return;
			}
			reflogEntries.splice(refIdx, 1);
			const stashReflogPath = stashMgr.refLogsStashPath;
			await acquireLock(stashReflogPath, async () => {
				if (reflogEntries.length) {
					await fs.write(stashReflogPath, reflogEntries.reverse().join("\n") + "\n", "utf8");
					const lastStashCommit = reflogEntries[reflogEntries.length - 1].split(" ")[1];
					await stashMgr.writeStashRef(lastStashCommit);
				} else {
					await fs.rm(stashReflogPath);
				}
			});
		}
		async function _stashList({ fs, dir, gitdir }) {
			const stashMgr = new GitStashManager({
				fs,
				dir,
				gitdir
			});
			return stashMgr.readStashReflogs({ parsed: true });
		}
		async function _stashClear({ fs, dir, gitdir }) {
			const stashMgr = new GitStashManager({
				fs,
				dir,
				gitdir
			});
			const stashRefPath = [stashMgr.refStashPath, stashMgr.refLogsStashPath];
			await acquireLock(stashRefPath, async () => {
				await Promise.all(stashRefPath.map(async (path) => {
					if (await fs.exists(path)) {
						return fs.rm(path);
					}
				}));
			});
		}
		async function _stashPop({ fs, dir, gitdir, refIdx = 0 }) {
			await _stashApply({
				fs,
				dir,
				gitdir,
				refIdx
			});
			await _stashDrop({
				fs,
				dir,
				gitdir,
				refIdx
			});
		}
		async function stash({ fs, dir, gitdir = join(dir, ".git"), op = "push", message = "", refIdx = 0 }) {
			assertParameter("fs", fs);
			assertParameter("dir", dir);
			assertParameter("gitdir", gitdir);
			assertParameter("op", op);
			const stashMap = {
				push: _stashPush,
				apply: _stashApply,
				drop: _stashDrop,
				list: _stashList,
				clear: _stashClear,
				pop: _stashPop,
				create: _stashCreate
			};
			const opsNeedRefIdx = [
				"apply",
				"drop",
				"pop"
			];
			try {
				const _fs = new FileSystem(fs);
				const updatedGitdir = await discoverGitdir({
					fsp: _fs,
					dotgit: gitdir
				});
				const folders = [
					"refs",
					"logs",
					"logs/refs"
				];
				folders.map((f) => join(updatedGitdir, f)).forEach(async (folder) => {
					if (!await _fs.exists(folder)) {
						await _fs.mkdir(folder);
					}
				});
				const opFunc = stashMap[op];
				if (opFunc) {
					if (opsNeedRefIdx.includes(op) && refIdx < 0) {
						throw new InvalidRefNameError(`stash@${refIdx}`, "number that is in range of [0, num of stash pushed]");
					}
					return await opFunc({
						fs: _fs,
						dir,
						gitdir: updatedGitdir,
						message,
						refIdx
					});
				}
				throw new Error(`To be implemented: ${op}`);
			} catch (err) {
				err.caller = "git.stash";
				throw err;
			}
		}
		async function status({ fs: _fs, dir, gitdir = join(dir, ".git"), filepath, cache = {}, refresh = true }) {
			try {
				assertParameter("fs", _fs);
				assertParameter("gitdir", gitdir);
				assertParameter("filepath", filepath);
				const fs = new FileSystem(_fs);
				const updatedGitdir = await discoverGitdir({
					fsp: fs,
					dotgit: gitdir
				});
				const headTree = await getHeadTree({
					fs,
					cache,
					gitdir: updatedGitdir
				});
				const treeOid = await getOidAtPath({
					fs,
					cache,
					gitdir: updatedGitdir,
					tree: headTree,
					path: filepath
				});
				const indexEntry = await GitIndexManager.acquire({
					fs,
					gitdir: updatedGitdir,
					cache
				}, async function(index) {
					for (const entry of index) {
						if (entry.path === filepath) return entry;
					}
					return null;
				});
				if (treeOid === null && indexEntry === null) {
					const ignored = await GitIgnoreManager.isIgnored({
						fs,
						gitdir: updatedGitdir,
						dir,
						filepath
					});
					if (ignored) {
						return "ignored";
					}
				}
				const stats = await fs.lstat(join(dir, filepath));
				const H = treeOid !== null;
				const I = indexEntry !== null;
				const W = stats !== null && (H || I || await hasExactCasePath({
					fs,
					dir,
					filepath
				}));
				const getWorkdirOid = async () => {
					if (I && !compareStats(indexEntry, stats)) {
						return indexEntry.oid;
					} else {
						const config = await GitConfigManager.get({
							fs,
							gitdir: updatedGitdir
						});
						const autocrlf = await config.get("core.autocrlf");
						const object = await fs.read(join(dir, filepath), { autocrlf });
						const workdirOid = await hashObject$1({
							gitdir: updatedGitdir,
							type: "blob",
							object
						});
						if (refresh && I && !indexEntry.flags.intentToAdd && indexEntry.oid === workdirOid) {
							if (stats.size !== -1) {
								await GitIndexManager.acquire({
									fs,
									gitdir: updatedGitdir,
									cache
								}, async function(index) {
									index.insert({
										filepath,
										stats,
										oid: workdirOid
									});
								});
							}
						}
						return workdirOid;
					}
				};
				if (!H && !W && !I) return "absent";
				if (!H && !W && I) return "*absent";
				if (!H && W && !I) return "*added";
				if (!H && W && I) {
					const workdirOid = await getWorkdirOid();
					return workdirOid === indexEntry.oid ? "added" : "*added";
				}
				if (H && !W && !I) return "deleted";
				if (H && !W && I) {
					return treeOid === indexEntry.oid ? "*deleted" : "*deleted";
				}
				if (H && W && !I) {
					const workdirOid = await getWorkdirOid();
					return workdirOid === treeOid ? "*undeleted" : "*undeletemodified";
				}
				if (H && W && I) {
					const workdirOid = await getWorkdirOid();
					if (workdirOid === treeOid) {
						return workdirOid === indexEntry.oid ? "unmodified" : "*unmodified";
					} else {
						return workdirOid === indexEntry.oid ? "modified" : "*modified";
					}
				}
			} catch (err) {
				err.caller = "git.status";
				throw err;
			}
		}
		async function hasExactCasePath({ fs, dir, filepath }) {
			const segments = filepath.replace(/\\/g, "/").split("/").filter((segment) => segment !== "" && segment !== ".");
			let parent = dir;
			for (const segment of segments) {
				let entries;
				try {
					entries = await fs._readdir(parent);
				} catch (err) {
					if (err.code === "ENOENT" || err.code === "ENOTDIR") return false;
					throw err;
				}
				if (!entries.some((entry) => entry.normalize() === segment.normalize())) {
					return false;
				}
				parent = join(parent, segment);
			}
			return true;
		}
		async function getOidAtPath({ fs, cache, gitdir: updatedGitdir, tree, path }) {
			if (typeof path === "string") path = path.split("/");
			const dirname = path.shift();
			for (const entry of tree) {
				if (entry.path === dirname) {
					if (path.length === 0) {
						return entry.oid;
					}
					const { type, object } = await _readObject({
						fs,
						cache,
						gitdir: updatedGitdir,
						oid: entry.oid
					});
					if (type === "tree") {
						const tree = GitTree.from(object);
						return getOidAtPath({
							fs,
							cache,
							gitdir: updatedGitdir,
							tree,
							path
						});
					}
					if (type === "blob") {
						throw new ObjectTypeError(entry.oid, type, "blob", path.join("/"));
					}
				}
			}
			return null;
		}
		async function getHeadTree({ fs, cache, gitdir: updatedGitdir }) {
			let oid;
			try {
				oid = await GitRefManager.resolve({
					fs,
					gitdir: updatedGitdir,
					ref: "HEAD"
				});
			} catch (e) {
				if (e instanceof NotFoundError) {
					return [];
				}
				throw e;
			}
			const { tree } = await _readTree({
				fs,
				cache,
				gitdir: updatedGitdir,
				oid
			});
			return tree;
		}
		async function statusMatrix({ fs: _fs, dir, gitdir = join(dir, ".git"), ref = "HEAD", filepaths = ["."], filter, cache = {}, ignored: shouldIgnore = false, refresh = true }) {
			try {
				assertParameter("fs", _fs);
				assertParameter("gitdir", gitdir);
				assertParameter("ref", ref);
				const fs = new FileSystem(_fs);
				const updatedGitdir = await discoverGitdir({
					fsp: fs,
					dotgit: gitdir
				});
				return await _walk({
					fs,
					cache,
					dir,
					gitdir: updatedGitdir,
					trees: [
						TREE({ ref }),
						WORKDIR({ refresh }),
						STAGE()
					],
					map: async function(filepath, [head, workdir, stage]) {
						if (!head && !stage && workdir) {
							if (!shouldIgnore) {
								const isIgnored = await GitIgnoreManager.isIgnored({
									fs,
									dir,
									filepath
								});
								if (isIgnored) {
									return null;
								}
							}
						}
						if (!filepaths.some((base) => worthWalking(filepath, base))) {
							return null;
						}
						if (filter) {
							if (!filter(filepath)) return;
						}
						const [headType, workdirType, stageType] = await Promise.all([
							head && head.type(),
							workdir && workdir.type(),
							stage && stage.type()
						]);
						const isBlob = [
							headType,
							workdirType,
							stageType
						].includes("blob");
						if ((headType === "tree" || headType === "special") && !isBlob) return;
						if (headType === "commit") return null;
						if ((workdirType === "tree" || workdirType === "special") && !isBlob) return;
						if (stageType === "commit") return null;
						if ((stageType === "tree" || stageType === "special") && !isBlob) return;
						const headOid = headType === "blob" ? await head.oid() : undefined;
						const stageOid = stageType === "blob" ? await stage.oid() : undefined;
						let workdirOid;
						if (headType !== "blob" && workdirType === "blob" && stageType !== "blob") {
							workdirOid = "42";
						} else if (workdirType === "blob") {
							workdirOid = await workdir.oid();
						}
						const entry = [
							undefined,
							headOid,
							workdirOid,
							stageOid
						];
						const result = entry.map((value) => entry.indexOf(value));
						result.shift();
						return [filepath, ...result];
					}
				});
			} catch (err) {
				err.caller = "git.statusMatrix";
				throw err;
			}
		}
		async function tag({ fs: _fs, dir, gitdir = join(dir, ".git"), ref, object, force = false }) {
			try {
				assertParameter("fs", _fs);
				assertParameter("gitdir", gitdir);
				assertParameter("ref", ref);
				const fs = new FileSystem(_fs);
				if (ref === undefined) {
					throw new MissingParameterError("ref");
				}
				ref = ref.startsWith("refs/tags/") ? ref : `refs/tags/${ref}`;
				const updatedGitdir = await discoverGitdir({
					fsp: fs,
					dotgit: gitdir
				});
				const value = await GitRefManager.resolve({
					fs,
					gitdir: updatedGitdir,
					ref: object || "HEAD"
				});
				if (!force && await GitRefManager.exists({
					fs,
					gitdir: updatedGitdir,
					ref
				})) {
					throw new AlreadyExistsError("tag", ref);
				}
				await GitRefManager.writeRef({
					fs,
					gitdir: updatedGitdir,
					ref,
					value
				});
			} catch (err) {
				err.caller = "git.tag";
				throw err;
			}
		}
		async function updateIndex$1({ fs: _fs, dir, gitdir = join(dir, ".git"), cache = {}, filepath, oid, mode, add, remove, force }) {
			try {
				assertParameter("fs", _fs);
				assertParameter("gitdir", gitdir);
				assertParameter("filepath", filepath);
				const fs = new FileSystem(_fs);
				const updatedGitdir = await discoverGitdir({
					fsp: fs,
					dotgit: gitdir
				});
				if (remove) {
					return await GitIndexManager.acquire({
						fs,
						gitdir: updatedGitdir,
						cache
					}, async function(index) {
						if (!force) {
							const fileStats = await fs.lstat(join(dir, filepath));
							if (fileStats) {
								if (fileStats.isDirectory()) {
									throw new InvalidFilepathError("directory");
								}
								return;
							}
						}
						if (index.has({ filepath })) {
							index.delete({ filepath });
						}
					});
				}
				let fileStats;
				if (!oid) {
					fileStats = await fs.lstat(join(dir, filepath));
					if (!fileStats) {
						throw new NotFoundError(`file at "${filepath}" on disk and "remove" not set`);
					}
					if (fileStats.isDirectory()) {
						throw new InvalidFilepathError("directory");
					}
				}
				return await GitIndexManager.acquire({
					fs,
					gitdir: updatedGitdir,
					cache
				}, async function(index) {
					if (!add && !index.has({ filepath })) {
						throw new NotFoundError(`file at "${filepath}" in index and "add" not set`);
					}
					let stats;
					if (!oid) {
						stats = fileStats;
						const object = stats.isSymbolicLink() ? await fs.readlink(join(dir, filepath)) : await fs.read(join(dir, filepath));
						oid = await _writeObject({
							fs,
							gitdir: updatedGitdir,
							type: "blob",
							format: "content",
							object
						});
					} else {
						stats = {
							ctime: new Date(0),
							mtime: new Date(0),
							dev: 0,
							ino: 0,
							mode,
							uid: 0,
							gid: 0,
							size: 0
						};
					}
					index.insert({
						filepath,
						oid,
						stats
					});
					return oid;
				});
			} catch (err) {
				err.caller = "git.updateIndex";
				throw err;
			}
		}
		function version() {
			try {
				return pkg.version;
			} catch (err) {
				err.caller = "git.version";
				throw err;
			}
		}
		async function walk({ fs, dir, gitdir = join(dir, ".git"), trees, map, reduce, iterate, cache = {} }) {
			try {
				assertParameter("fs", fs);
				assertParameter("gitdir", gitdir);
				assertParameter("trees", trees);
				const fsp = new FileSystem(fs);
				const updatedGitdir = await discoverGitdir({
					fsp,
					dotgit: gitdir
				});
				return await _walk({
					fs: fsp,
					cache,
					dir,
					gitdir: updatedGitdir,
					trees,
					map,
					reduce,
					iterate
				});
			} catch (err) {
				err.caller = "git.walk";
				throw err;
			}
		}
		async function writeBlob({ fs, dir, gitdir = join(dir, ".git"), blob }) {
			try {
				assertParameter("fs", fs);
				assertParameter("gitdir", gitdir);
				assertParameter("blob", blob);
				const fsp = new FileSystem(fs);
				const updatedGitdir = await discoverGitdir({
					fsp,
					dotgit: gitdir
				});
				return await _writeObject({
					fs: fsp,
					gitdir: updatedGitdir,
					type: "blob",
					object: blob,
					format: "content"
				});
			} catch (err) {
				err.caller = "git.writeBlob";
				throw err;
			}
		}
		async function writeCommit({ fs, dir, gitdir = join(dir, ".git"), commit }) {
			try {
				assertParameter("fs", fs);
				assertParameter("gitdir", gitdir);
				assertParameter("commit", commit);
				const fsp = new FileSystem(fs);
				const updatedGitdir = await discoverGitdir({
					fsp,
					dotgit: gitdir
				});
				return await _writeCommit({
					fs: fsp,
					gitdir: updatedGitdir,
					commit
				});
			} catch (err) {
				err.caller = "git.writeCommit";
				throw err;
			}
		}
		async function writeObject({ fs: _fs, dir, gitdir = join(dir, ".git"), type, object, format = "parsed", oid, encoding = undefined }) {
			try {
				const fs = new FileSystem(_fs);
				const updatedGitdir = await discoverGitdir({
					fsp: fs,
					dotgit: gitdir
				});
				if (format === "parsed") {
					switch (type) {
						case "commit":
							object = GitCommit.from(object).toObject();
							break;
						case "tree":
							object = GitTree.from(object).toObject();
							break;
						case "blob":
							object = Buffer.from(object, encoding);
							break;
						case "tag":
							object = GitAnnotatedTag.from(object).toObject();
							break;
						default: throw new ObjectTypeError(oid || "", type, "blob|commit|tag|tree");
					}
					format = "content";
				}
				oid = await _writeObject({
					fs,
					gitdir: updatedGitdir,
					type,
					object,
					oid,
					format
				});
				return oid;
			} catch (err) {
				err.caller = "git.writeObject";
				throw err;
			}
		}
		async function writeRef({ fs: _fs, dir, gitdir = join(dir, ".git"), ref, value, force = false, symbolic = false }) {
			try {
				assertParameter("fs", _fs);
				assertParameter("gitdir", gitdir);
				assertParameter("ref", ref);
				assertParameter("value", value);
				const fs = new FileSystem(_fs);
				if (!isValidRef(ref, true)) {
					throw new InvalidRefNameError(ref, cleanGitRef.clean(ref));
				}
				const updatedGitdir = await discoverGitdir({
					fsp: fs,
					dotgit: gitdir
				});
				if (!force && await GitRefManager.exists({
					fs,
					gitdir: updatedGitdir,
					ref
				})) {
					throw new AlreadyExistsError("ref", ref);
				}
				if (symbolic) {
					await GitRefManager.writeSymbolicRef({
						fs,
						gitdir: updatedGitdir,
						ref,
						value
					});
				} else {
					value = await GitRefManager.resolve({
						fs,
						gitdir: updatedGitdir,
						ref: value
					});
					await GitRefManager.writeRef({
						fs,
						gitdir: updatedGitdir,
						ref,
						value
					});
				}
			} catch (err) {
				err.caller = "git.writeRef";
				throw err;
			}
		}
		async function _writeTag({ fs, gitdir, tag }) {
			const object = GitAnnotatedTag.from(tag).toObject();
			const oid = await _writeObject({
				fs,
				gitdir,
				type: "tag",
				object,
				format: "content"
			});
			return oid;
		}
		async function writeTag({ fs, dir, gitdir = join(dir, ".git"), tag }) {
			try {
				assertParameter("fs", fs);
				assertParameter("gitdir", gitdir);
				assertParameter("tag", tag);
				const fsp = new FileSystem(fs);
				const updatedGitdir = await discoverGitdir({
					fsp,
					dotgit: gitdir
				});
				return await _writeTag({
					fs: fsp,
					gitdir: updatedGitdir,
					tag
				});
			} catch (err) {
				err.caller = "git.writeTag";
				throw err;
			}
		}
		async function writeTree({ fs, dir, gitdir = join(dir, ".git"), tree }) {
			try {
				assertParameter("fs", fs);
				assertParameter("gitdir", gitdir);
				assertParameter("tree", tree);
				const fsp = new FileSystem(fs);
				const updatedGitdir = await discoverGitdir({
					fsp,
					dotgit: gitdir
				});
				return await _writeTree({
					fs: fsp,
					gitdir: updatedGitdir,
					tree
				});
			} catch (err) {
				err.caller = "git.writeTree";
				throw err;
			}
		}
		var index = {
			Errors,
			STAGE,
			TREE,
			WORKDIR,
			add,
			abortMerge,
			addNote,
			addRemote,
			annotatedTag,
			branch,
			cherryPick,
			checkout,
			clone,
			commit,
			getConfig,
			getConfigAll,
			setConfig,
			currentBranch,
			deleteBranch,
			deleteRef,
			deleteRemote,
			deleteTag,
			expandOid,
			expandRef,
			fastForward,
			fetch,
			findMergeBase,
			findRoot,
			getRemoteInfo,
			getRemoteInfo2,
			hashBlob,
			indexPack,
			init,
			isDescendent,
			isIgnored,
			listBranches,
			listFiles,
			listNotes,
			listRefs,
			listRemotes,
			listServerRefs,
			listTags,
			log,
			merge,
			packObjects,
			pull,
			push,
			readBlob,
			readCommit,
			readNote,
			readObject,
			readTag,
			readTree,
			remove,
			removeNote,
			renameBranch,
			resetIndex,
			updateIndex: updateIndex$1,
			resolveRef,
			status,
			statusMatrix,
			tag,
			version,
			walk,
			writeBlob,
			writeCommit,
			writeObject,
			writeRef,
			writeTag,
			writeTree,
			stash
		};
		exports.Errors = Errors;
		exports.STAGE = STAGE;
		exports.TREE = TREE;
		exports.WORKDIR = WORKDIR;
		exports.abortMerge = abortMerge;
		exports.add = add;
		exports.addNote = addNote;
		exports.addRemote = addRemote;
		exports.annotatedTag = annotatedTag;
		exports.branch = branch;
		exports.checkout = checkout;
		exports.cherryPick = cherryPick;
		exports.clone = clone;
		exports.commit = commit;
		exports.currentBranch = currentBranch;
		exports["default"] = index;
		exports.deleteBranch = deleteBranch;
		exports.deleteRef = deleteRef;
		exports.deleteRemote = deleteRemote;
		exports.deleteTag = deleteTag;
		exports.expandOid = expandOid;
		exports.expandRef = expandRef;
		exports.fastForward = fastForward;
		exports.fetch = fetch;
		exports.findMergeBase = findMergeBase;
		exports.findRoot = findRoot;
		exports.getConfig = getConfig;
		exports.getConfigAll = getConfigAll;
		exports.getRemoteInfo = getRemoteInfo;
		exports.getRemoteInfo2 = getRemoteInfo2;
		exports.hashBlob = hashBlob;
		exports.indexPack = indexPack;
		exports.init = init;
		exports.isDescendent = isDescendent;
		exports.isIgnored = isIgnored;
		exports.listBranches = listBranches;
		exports.listFiles = listFiles;
		exports.listNotes = listNotes;
		exports.listRefs = listRefs;
		exports.listRemotes = listRemotes;
		exports.listServerRefs = listServerRefs;
		exports.listTags = listTags;
		exports.log = log;
		exports.merge = merge;
		exports.packObjects = packObjects;
		exports.pull = pull;
		exports.push = push;
		exports.readBlob = readBlob;
		exports.readCommit = readCommit;
		exports.readNote = readNote;
		exports.readObject = readObject;
		exports.readTag = readTag;
		exports.readTree = readTree;
		exports.remove = remove;
		exports.removeNote = removeNote;
		exports.renameBranch = renameBranch;
		exports.resetIndex = resetIndex;
		exports.resolveRef = resolveRef;
		exports.setConfig = setConfig;
		exports.stash = stash;
		exports.status = status;
		exports.statusMatrix = statusMatrix;
		exports.tag = tag;
		exports.updateIndex = updateIndex$1;
		exports.version = version;
		exports.walk = walk;
		exports.writeBlob = writeBlob;
		exports.writeCommit = writeCommit;
		exports.writeObject = writeObject;
		exports.writeRef = writeRef;
		exports.writeTag = writeTag;
		exports.writeTree = writeTree;
	})
};
