export const id = 771;
export const ids = [771];
export const modules = { 3771: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { sdkClient: () => sdkClient });
	var openai_m0 = __webpack_require__(45626);
	var _headers_js_m3 = __webpack_require__(26509);
	var _network_js_m1 = __webpack_require__(43817);
	var _refused_response_js_m2 = __webpack_require__(3563);
	function sdkClient(endpoint, key, proxy, patience) {
		return new openai_m0.Ay({
			fetch: (0, _refused_response_js_m2.c)((0, _network_js_m1.x)(endpoint.allow, (0, _headers_js_m3.Y)(endpoint, key), patience, proxy)),
			baseURL: endpoint.baseUrl,
			apiKey: "unused",
			organization: null,
			project: null,
			maxRetries: 0,
			timeout: patience.totalMs + 6e4,
			logLevel: "off",
			defaultQuery: { ...endpoint.query }
		});
	}
}) };
