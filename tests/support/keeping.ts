import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page, type Response } from 'playwright-core';
import { afterEach, beforeEach, inject } from 'vitest';
import { LAUNCH_OPTIONS } from './launch-options.ts';
import { MoodyServer } from './moody-server.ts';

/** For each test a browser that has kept nothing yet, and a host that can fail and be gone. */
export function useKeeping(): Keeping {
  const keeping = new Keeping();
  beforeEach(() => keeping.start());
  afterEach(() => keeping.stop());
  return keeping;
}

class Keeping {
  server!: MoodyServer;
  context!: BrowserContext;
  page!: Page;
  private profile = '';

  async start(): Promise<void> {
    this.profile = await mkdtemp(join(tmpdir(), 'boekje-profiel-'));
    this.server = new MoodyServer(inject('outDir'));
    await this.server.start();
    await this.open();
  }

  async stop(): Promise<void> {
    await this.context.close();
    await this.server.stop();
    await rm(this.profile, { recursive: true, force: true });
  }

  /** Closes the browser, and starts it with what it kept. */
  async reopen(): Promise<void> {
    await this.context.close();
    await this.open();
  }

  go(path: string): Promise<Response | null> {
    return this.page.goto(this.urlOf(path));
  }

  urlOf(path: string): string {
    return new URL(path.slice(1), this.server.url).href;
  }

  /** Registers as the site does, at once where a reader waits some seconds; tells what became of it. */
  keep(): Promise<string> {
    return this.page.evaluate(async () => {
      const registration = await navigator.serviceWorker.register('/werker.js', { updateViaCache: 'none' });
      await registration.update().catch(() => undefined);
      const worker = registration.installing ?? registration.waiting ?? registration.active;
      if (!worker) return 'geen';
      while (worker.state === 'installing' || worker.state === 'activating') {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return worker.state;
    });
  }

  /** The names of what is kept. */
  caches(): Promise<string[]> {
    return this.page.evaluate(() => window.caches.keys());
  }

  /** Whether everything a page shows is there. */
  isWhole(): Promise<boolean> {
    return this.page.evaluate(async () => {
      for (const image of document.images) image.loading = 'eager';
      const images = await Promise.allSettled([...document.images].map((image) => image.decode()));
      await document.fonts.ready;
      // The others are fonts of the reader's own device, which may not have them.
      const own = [...document.fonts].filter(({ family }) => family.includes('Samen'));
      const fonts = own.length > 0 && own.every(({ status }) => status !== 'error');
      return fonts && images.every(({ status }) => status === 'fulfilled');
    });
  }

  private async open(): Promise<void> {
    this.context = await chromium.launchPersistentContext(this.profile, {
      executablePath: inject('browserPath'),
      reducedMotion: 'reduce',
      ...LAUNCH_OPTIONS,
    });
    this.page = this.context.pages()[0] ?? (await this.context.newPage());
  }
}
