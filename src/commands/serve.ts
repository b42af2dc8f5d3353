/** `npm run preview`: serves the finished build with its headers, as a host would, and prints the address. */
import './faults-in-words.ts';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import sirv from 'sirv';
import { isFile, paths } from '../booklet/urls.ts';
import { headersOf } from '../headers/headers.ts';
import { mediaTypeOf } from '../media-types.ts';
import { settings } from '../settings.ts';
import { recover } from './publish.ts';

/** What is said when there is no build to look in. */
const RENEWED = 'De site wordt net vernieuwd. Probeer het over een paar tellen nog eens.\n';

const { basePath, outDir, port } = settings;
// A build killed just while it put itself in place left the one before it beside.
recover(outDir);
// `dev` looks at the folder anew for every request: a build while this runs is served at once.
const files = sirv(outDir, { dev: true, etag: true, brotli: true, gzip: true, setHeaders: sayAll });
if (!existsSync(join(outDir, '404.html'))) {
  console.error('Er is nog geen build. Maak die eerst: npm run build');
  process.exit(1);
}

const server = createServer((request, response) => {
  // While a build puts itself in place there is none: what breaks off then ends one answer, and not the preview.
  response.on('pipe', (file) => file.on('error', () => response.destroy()));
  try {
    answer(request, response);
  } catch {
    if (response.headersSent) response.destroy();
    else response.writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8' }).end(RENEWED);
  }
});

server.on('error', (error: NodeJS.ErrnoException) => {
  const isTaken = error.code === 'EADDRINUSE';
  console.error(isTaken ? `Poort ${port} is bezet; kies een andere, zoals met PORT=4322.` : error.message);
  process.exit(1);
});

server.listen(port, () => {
  const { port: actual } = server.address() as { port: number };
  console.log(`Het boekje staat op http://localhost:${actual}${basePath === '/' ? '/' : `${basePath}/`}`);
});

function answer(request: IncomingMessage, response: ServerResponse): void {
  const url = request.url ?? '/';
  const inside = basePath === '/' || url === basePath || url.startsWith(`${basePath}/`);
  const refuse = () => {
    sayAll(response, paths.nietGevonden());
    response.writeHead(404);
    createReadStream(join(outDir, '404.html')).pipe(response);
  };
  if (!inside) return refuse();
  if (basePath !== '/') request.url = url.slice(basePath.length) || '/';
  try {
    files(request, response, refuse);
  } catch {
    // sirv also finds a page by its name without `.html`, where there is no such address.
    refuse();
  }
}

/** The headers of what is served at an address: a page is the index of its folder. */
function sayAll(response: ServerResponse, address: string): void {
  const file = isFile(address) ? address : address.replace(/\/?$/, '/index.html');
  const html = file.endsWith('.html') ? readFileSync(join(outDir, file), 'utf8') : '';
  for (const [name, value] of Object.entries(headersOf(file, html))) response.setHeader(name, value);
  response.setHeader('Content-Type', mediaTypeOf(file));
}
