import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { installWithApt } from './apt.ts';

/** A web server the tests of the hosts run, how to ask it whether it is there, and Debian's package of it. */
const HOSTS = {
  nginx: { ask: '-v', packed: 'nginx-light', elsewhere: '/usr/sbin/nginx', variable: 'NGINX_PATH' },
  caddy: { ask: 'version', packed: 'caddy', elsewhere: '/usr/bin/caddy', variable: 'CADDY_PATH' },
} as const;

export type HostName = keyof typeof HOSTS;

/**
 * One that is there, or else Debian's, which it installs, and it says so.
 * @throws when there is none and none can be installed, with what to do.
 */
export function findHost(host: HostName): string {
  const { ask, packed, elsewhere, variable } = HOSTS[host];
  const runs = (path: string) => spawnSync(path, [ask], { stdio: 'ignore' }).status === 0;
  const name = process.env[variable] ?? host;
  if (runs(name)) return name;
  console.log(`Geen ${host} gevonden.`);
  installWithApt([packed]);
  for (const path of [name, elsewhere]) if (runs(path)) return path;
  throw new Error(`Geen ${host} gevonden. Installeer ${host}, of zet het pad in ${variable}.`);
}
