/** Loaded into a build that is measured: as a process of it ends, it adds its name and its peak of memory, in kilobytes. */
import { appendFileSync } from 'node:fs';
import { basename } from 'node:path';
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';

const file = process.env.MEMORY_FILE;
if (isMainThread && file) {
  process.on('exit', () => {
    appendFileSync(file, `${basename(process.argv[1] ?? '')} ${process.resourceUsage().maxRSS}\n`);
  });
}
