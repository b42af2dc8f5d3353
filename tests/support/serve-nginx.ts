import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { findNginx } from './find-nginx.ts';
import { freePort } from './free-port.ts';

export interface Nginx {
  /** Address of the root, with a closing slash. */
  url: string;
  port: number;
  stop(): Promise<void>;
}

/**
 * Serves a finished build with a real nginx on loopback, from the configuration the build made for it.
 * @param root The folder `root` points to; the build itself, or what it lies in.
 */
export async function serveNginx(outDir: string, root = outDir): Promise<Nginx> {
  const folder = await mkdtemp(join(tmpdir(), 'boekje-nginx-'));
  const port = await freePort();
  const site = await readFile(join(outDir, '.hosting/nginx.conf'), 'utf8');
  const changed = site
    .replace('listen 80;', () => `listen 127.0.0.1:${port};`)
    .replace('root /srv/boekje;', () => `root ${root};`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  await writeFile(
    join(folder, 'nginx.conf'),
    // A worker of root's nginx would become nobody, who may not read the temporary folder.
    `${process.getuid?.() === 0 ? 'user root;' : ''}\ndaemon off;\nworker_processes 1;\npid ${folder}/pid;\nerror_log stderr warn;\nevents {}\nhttp {\naccess_log off;\n${temporary.join('\n')}\n${changed}\n}\n`,
  );
  const child = spawn(findNginx(), ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr']);
  let output = '';
  child.stderr.on('data', (chunk) => (output += String(chunk)));
  const url = `http://127.0.0.1:${port}/`;
  while (!(await fetch(url).catch(() => undefined))) {
    if (child.exitCode !== null) throw new Error(`nginx stopte meteen.\n${output}`);
    await setTimeout(50);
  }
  const stop = async () => {
    child.kill('SIGQUIT');
    if (child.exitCode === null) await once(child, 'exit');
    await rm(folder, { recursive: true, force: true });
  };
  return { url, port, stop };
}
