import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, isIPv6, type Socket } from 'node:net';
import { buildConnector } from 'undici';
import type { ProxyServer } from '../../policy/proxy.ts';

/** Why a proxy opened no tunnel. */
export class ProxyFault extends Error {
  /** The proxy's answer to CONNECT; null when none came. */
  readonly status: number | null;
  /** Whether the time was up. */
  readonly late: boolean;

  constructor(status: number | null, late: boolean, cause?: unknown) {
    super('no tunnel through the proxy', { cause });
    this.status = status;
    this.late = late;
  }
}

type Target = Parameters<buildConnector.connector>[0];

/**
 * How undici connects through a proxy: by CONNECT for http, too, so that the proxy never sees a request of ours to
 * an https server. undici's own `ProxyAgent` would ask again without a pause when the proxy hangs up on CONNECT,
 * and tells a refusal in words alone.
 *
 * @param timeoutMs for the tunnel, and again for TLS inside it
 */
export function tunnelThrough(proxy: ProxyServer, timeoutMs: number): buildConnector.connector {
  const secure = buildConnector({ timeout: timeoutMs });
  return (target, callback) => {
    openTunnel(proxy, target, timeoutMs)
      .then((socket) => {
        if (target.protocol === 'https:') secure({ ...target, httpSocket: socket }, callback);
        else callback(null, socket);
      })
      .catch((error: Error) => callback(error, null));
  };
}

function openTunnel(proxy: ProxyServer, target: Target, timeoutMs: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const path = authorityOf(target);
    const { protocol, hostname } = new URL(proxy.origin);
    const host = hostname.replace(/^\[|\]$/g, '');
    const send = protocol === 'https:' ? requestHttps : requestHttp;
    const connect = send(proxy.origin, {
      method: 'CONNECT',
      path,
      agent: false,
      // Else Node would ask the proxy for the certificate of the host header.
      servername: isIP(host) === 0 ? host : '',
      headers: {
        host: path,
        ...(proxy.authorization === null ? {} : { 'proxy-authorization': proxy.authorization }),
      },
    });
    const timer = setTimeout(() => connect.destroy(new ProxyFault(null, true)), timeoutMs);
    // Nobody may wait for it any more: the timers of a request that does keep the process alive.
    timer.unref();
    connect.on('socket', (socket) => socket.unref());
    connect.on('connect', ({ statusCode = 0 }, socket, early) => {
      clearTimeout(timer);
      socket.on('error', () => {});
      if (statusCode < 200 || statusCode > 299) {
        socket.destroy();
        reject(new ProxyFault(statusCode, false));
        return;
      }
      socket.ref();
      if (early.length > 0) socket.unshift(early);
      resolve(socket as Socket);
    });
    connect.on('error', (error) => {
      clearTimeout(timer);
      reject(error instanceof ProxyFault ? error : new ProxyFault(null, false, error));
    });
    connect.end();
  });
}

/** `HOST:PORT` as CONNECT names a server. */
function authorityOf({ hostname, port, protocol }: Target): string {
  const host = isIPv6(hostname) ? `[${hostname}]` : hostname;
  return `${host}:${port || (protocol === 'https:' ? '443' : '80')}`;
}
