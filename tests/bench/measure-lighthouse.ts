import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { findBrowser } from '../support/find-browser.ts';
import { freePort } from '../support/free-port.ts';
import { LAUNCH_OPTIONS } from '../support/launch-options.ts';
import type { Sample } from './sample.ts';

type Row = Record<string, number | string>;

/** Odd, for the one in the middle: a single run says as much of the machine as of the page. */
const RUNS = 3;

/**
 * Lighthouse as a phone sees them, one page of every kind: scores out of a hundred, times in milliseconds. Of each
 * page the run whose speed is in the middle.
 */
export async function measureLighthouse(pages: Sample[], root: string): Promise<Row[]> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...LAUNCH_OPTIONS.args, `--remote-debugging-port=${port}`],
  });
  try {
    const rows: Row[] = [];
    for (const { kind, path } of pages) {
      const runs: Row[] = [];
      for (let run = 0; run < RUNS; run++) runs.push(await audit(root + path.slice(1), port));
      runs.sort((one, other) => Number(one.snelheid) - Number(other.snelheid));
      rows.push({ soort: kind, pagina: path, ...runs[Math.floor(RUNS / 2)] });
    }
    return rows;
  } finally {
    await browser.close();
  }
}

async function audit(url: string, port: number): Promise<Row> {
  const result = await lighthouse(url, { port, logLevel: 'error', output: 'json' });
  if (!result) throw new Error(`Lighthouse gaf geen uitslag voor ${url}.`);
  const { audits, categories } = result.lhr;
  const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
  const value = (name: string) => Math.round((audits[name]?.numericValue ?? 0) * 1000) / 1000;
  const short = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9).map(({ id }) => id),
  );
  return {
    snelheid: score('performance'),
    toegankelijk: score('accessibility'),
    praktijk: score('best-practices'),
    vindbaar: score('seo'),
    'LCP (ms)': Math.round(value('largest-contentful-paint')),
    'blokkade (ms)': Math.round(value('total-blocking-time')),
    verschuiving: value('cumulative-layout-shift'),
    'wat beter kan': short.join(' '),
  };
}
