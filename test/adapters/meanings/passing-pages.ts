// Passing failures of what stands before a server, pages of HTML among them: tried again. Shapes from the
// documentation, source or public reports of nginx, AWS, Cloudflare, SiliconFlow, Azure, envoy, KServe and
// LiteLLM.
import type { Said } from './said.ts';

const HTML = { 'content-type': 'text/html; charset=UTF-8' };

/** A page of nginx, as it is without any setting. */
function nginx(title: string): string {
  return `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`;
}

/** A page of Cloudflare about the server behind it. */
function cloudflare(code: number, says: string): string {
  return `<!DOCTYPE html>\n<html lang="en-US">\n<head><title>api.example.com | ${code}: ${says}</title></head>\n<body><div id="cf-error-details"><h1>Error ${code}</h1></div></body>\n</html>`;
}

export const PASSING_PAGES: readonly Said[] = [
  { server: 'nginx', status: 502, headers: HTML, body: nginx('502 Bad Gateway'), meaning: 'server-error' },
  {
    server: 'nginx',
    status: 504,
    headers: HTML,
    body: nginx('504 Gateway Time-out'),
    meaning: 'server-error',
  },
  {
    server: 'AWS load balancer',
    status: 503,
    headers: HTML,
    body: nginx('503 Service Temporarily Unavailable').replace('<hr><center>nginx</center>\r\n', ''),
    meaning: 'server-error',
  },
  {
    server: 'Cloudflare',
    status: 520,
    headers: HTML,
    body: cloudflare(520, 'Web server is returning an unknown error'),
    meaning: 'server-error',
  },
  {
    server: 'Cloudflare',
    status: 521,
    headers: HTML,
    body: cloudflare(521, 'Web server is down'),
    meaning: 'server-error',
  },
  {
    server: 'Cloudflare',
    status: 522,
    headers: HTML,
    body: cloudflare(522, 'Connection timed out'),
    meaning: 'server-error',
  },
  {
    server: 'Cloudflare',
    status: 524,
    headers: HTML,
    body: cloudflare(524, 'A timeout occurred'),
    meaning: 'server-error',
  },
  {
    server: 'Cloudflare',
    status: 525,
    headers: { 'content-type': 'text/plain' },
    body: 'error code: 525',
    meaning: 'server-error',
  },
  // A page of maintenance with the status of success is no completion.
  {
    server: 'a login or maintenance page',
    status: 200,
    headers: HTML,
    body: '<!doctype html><html><head><title>We will be back soon</title></head><body></body></html>',
    meaning: 'server-error',
  },
  {
    server: 'SiliconFlow',
    status: 503,
    body: { code: 50505, message: 'Model service overloaded. Please try again later.', data: null },
    meaning: 'server-error',
  },
  {
    server: 'Azure container, stopped',
    status: 503,
    headers: HTML,
    body: '<!DOCTYPE html><html><head><title>Web App - Unavailable</title></head><body></body></html>',
    meaning: 'server-error',
  },
  {
    server: 'envoy',
    status: 503,
    headers: { 'content-type': 'text/plain' },
    body: 'upstream connect error or disconnect/reset before headers. reset reason: connection timeout',
    meaning: 'server-error',
  },
  {
    server: 'KServe, scaled to zero',
    status: 503,
    headers: { 'content-type': 'text/plain' },
    body: 'no healthy upstream',
    meaning: 'server-error',
  },
  {
    server: 'LiteLLM, every deployment cooling down',
    status: 500,
    body: {
      error: {
        message: 'No deployments available for selected model, Try again in 5 seconds. Passed model=bot-7.',
        type: 'None',
        param: 'None',
        code: '500',
      },
    },
    meaning: 'server-error',
  },
];
