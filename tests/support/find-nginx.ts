import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { installWithApt } from './apt.ts';

/**
 * The nginx the tests of the hosts run: one that is there, or else Debian's, which it installs, and it says so.
 * @throws when there is none and none can be installed, with what to do.
 */
export function findNginx(): string {
  const name = process.env.NGINX_PATH ?? 'nginx';
  if (runs(name)) return name;
  console.log('Geen nginx gevonden.');
  installWithApt(['nginx-light']);
  for (const path of [name, '/usr/sbin/nginx']) if (runs(path)) return path;
  throw new Error('Geen nginx gevonden. Installeer nginx, of zet het pad in NGINX_PATH.');
}

const runs = (path: string) => spawnSync(path, ['-v'], { stdio: 'ignore' }).status === 0;
