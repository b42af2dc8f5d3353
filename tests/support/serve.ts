import { start } from './run.ts';

export interface Served {
  /** Address of the root of the site, with its base path and a closing slash. */
  url: string;
  stop(): void;
}

/** Serves a finished build on a free port with the project's own preview command. */
export function serve(outDir: string, basePath = '/'): Promise<Served> {
  const child = start('serve', { OUT_DIR: outDir, BASE_PATH: basePath, PORT: '0' });
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += String(chunk);
      const [url] = /http:\/\/\S+/.exec(output) ?? [];
      if (url) resolve({ url, stop: () => child.kill() });
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', (chunk) => (output += String(chunk)));
    child.on('exit', () => reject(new Error(output)));
  });
}
