import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { findHost, type HostName } from './find-host.ts';
import { freePort } from './free-port.ts';

export interface Host {
  /** Address of the root, with a closing slash. */
  url: string;
  port: number;
  stop(): Promise<void>;
}

interface Place {
  outDir: string;
  /** The folder `root` points to. */
  root: string;
  /** For what the server itself must write. */
  folder: string;
  port: number;
}

/**
 * Serves a finished build with a real web server on loopback, from the configuration the build made for it.
 * @param root The folder `root` points to; the build itself, or what it lies in.
 */
export async function serveHost(host: HostName, outDir: string, root = outDir): Promise<Host> {
  const folder = await mkdtemp(join(tmpdir(), `boekje-${host}-`));
  const port = await freePort();
  const { args, signal } = await HOSTS[host]({ outDir, root, folder, port });
  const home = { XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder };
  const child = spawn(findHost(host), args, { env: { ...process.env, ...home } });
  let output = '';
  child.stderr.on('data', (chunk) => (output += String(chunk)));
  const url = `http://127.0.0.1:${port}/`;
  while (!(await fetch(url).catch(() => undefined))) {
    if (child.exitCode !== null) throw new Error(`${host} stopte meteen.\n${output}`);
    await setTimeout(50);
  }
  const stop = async () => {
    child.kill(signal);
    if (child.exitCode === null) await once(child, 'exit');
    await rm(folder, { recursive: true, force: true });
  };
  return { url, port, stop };
}

const HOSTS = { nginx: prepareNginx, caddy: prepareCaddy };

async function prepareNginx({ outDir, root, folder, port }: Place) {
  const site = await readFile(join(outDir, '.hosting/nginx.conf'), 'utf8');
  const changed = site
    .replace('listen 80;', () => `listen 127.0.0.1:${port};`)
    .replace('root /srv/boekje;', () => `root ${root};`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const file = join(folder, 'nginx.conf');
  await writeFile(
    file,
    // A worker of root's nginx would become nobody, who may not read the temporary folder.
    `${process.getuid?.() === 0 ? 'user root;' : ''}\ndaemon off;\nworker_processes 1;\npid ${folder}/pid;\nerror_log stderr warn;\nevents {}\nhttp {\naccess_log off;\n${temporary.join('\n')}\n${changed}\n}\n`,
  );
  return { args: ['-p', folder, '-c', file, '-e', 'stderr'], signal: 'SIGQUIT' as const };
}

async function prepareCaddy({ outDir, root, folder, port }: Place) {
  const site = await readFile(join(outDir, '.hosting/Caddyfile'), 'utf8');
  const changed = site
    .replace(':80 {', () => `http://127.0.0.1:${port} {`)
    .replace('root * /srv/boekje', () => `root * ${root}`);
  const file = join(folder, 'Caddyfile');
  await writeFile(file, `{\n\tadmin off\n\tauto_https off\n}\n${changed}`);
  return { args: ['run', '--config', file, '--adapter', 'caddyfile'], signal: 'SIGTERM' as const };
}
