import { findHost } from './find-host.ts';
import { findJava } from './find-java.ts';
import { findPoppler } from './find-poppler.ts';

/** Finds or installs, before the first test and one after the other, what the tests run beside a browser. */
export default function setup(): void {
  findPoppler();
  findJava();
  findHost('nginx');
  findHost('caddy');
}
