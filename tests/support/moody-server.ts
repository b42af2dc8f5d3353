import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { headersOf } from '../../src/headers/headers.ts';
import { mediaTypeOf } from '../../src/media-types.ts';

/** What goes wrong with an address: an error of the server, or a connection that breaks half-way. */
export type Mood = 'error' | 'half';

/** A host on loopback that serves a folder with the headers of the site, can fail, and can be gone. */
export class MoodyServer {
  root: string;
  /** What goes wrong, by path. */
  readonly moods = new Map<string, Mood>();
  private server: Server | undefined;
  private port = 0;

  constructor(root: string) {
    this.root = root;
  }

  get url(): string {
    return `http://localhost:${this.port}/`;
  }

  /** Starts, or comes back at the same address. */
  async start(): Promise<void> {
    this.server = createServer((request, response) => {
      this.answer(new URL(request.url ?? '/', this.url).pathname, response).catch(() => response.destroy());
    }).listen(this.port, 'localhost');
    await once(this.server, 'listening');
    this.port = (this.server.address() as AddressInfo).port;
  }

  /** Cuts the network: no connection is left, and none can be made. */
  async stop(): Promise<void> {
    this.server?.close();
    this.server?.closeAllConnections();
    if (this.server?.listening) await once(this.server, 'close');
  }

  private async answer(path: string, response: ServerResponse): Promise<void> {
    const file = decodeURI(path).replace(/\/$/, '/index.html');
    const mood = this.moods.get(path);
    const data = await readFile(join(this.root, file)).catch(() => undefined);
    if (mood === 'error' || !data) {
      response.writeHead(mood ? 500 : 404).end('Fout');
      return;
    }
    // As nginx and Caddy do.
    if (file === '/404.html') response.statusCode = 404;
    const headers = headersOf(file, file.endsWith('.html') ? String(data) : '');
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.setHeader('Content-Type', mediaTypeOf(file));
    response.setHeader('Content-Length', data.length);
    if (mood === 'half') response.write(data.subarray(0, data.length / 2), () => response.destroy());
    else response.end(data);
  }
}
