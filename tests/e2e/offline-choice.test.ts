import { describe, expect, test } from 'vitest';
import { useKeeping } from '../support/keeping.ts';
import { booklet } from '../support/pages.ts';
import { useSecondVersion } from '../support/second-version.ts';

const verhaal = booklet.verhalen[0]!;
const other = booklet.verhalen[8]!;
const reader = useKeeping();
const next = useSecondVersion();

describe('the reader decides', () => {
  const [button, again] = [
    'Wis alles wat de site bewaart, en bewaar niets meer',
    'Bewaar het boekje op dit apparaat',
  ];
  const said = () => reader.page.locator('.kept [role="status"]').innerText();

  async function goWhereItIsKept(): Promise<void> {
    await reader.go('/over-deze-uitgave/');
    await reader.keep();
    await reader.page.reload();
    await expect.poll(said).toBe('Het boekje is op dit apparaat bewaard. Je kunt het lezen zonder internet.');
  }

  /** As if the reader stayed longer than a page waits before it keeps the booklet; then as long as it would need. */
  async function stay(): Promise<void> {
    await reader.page.clock.runFor(5000);
    await reader.page.waitForTimeout(1000);
  }

  test('wipes all there is; it stays away until it is asked for', async () => {
    await reader.page.clock.install();
    await goWhereItIsKept();
    await reader.page.getByRole('button', { name: button }).click();
    await expect.poll(said).toMatch(/^Alles is gewist/);
    expect(await reader.caches()).toEqual([]);
    expect(await reader.page.evaluate(() => Object.entries(localStorage))).toEqual([
      ['boekje / bewaren', 'nee'],
    ]);
    // This page, and one that is opened afterwards.
    await stay();
    await reader.go(verhaal.path);
    await stay();
    expect(await reader.caches()).toEqual([]);
    // Nor the place where the reader was, nor what was set in the table of contents.
    await reader.page.getByRole('button', { name: 'Inhoud' }).click();
    await reader.page.getByRole('checkbox', { name: /pijltjestoetsen/ }).uncheck();
    expect(await reader.page.evaluate(() => Object.keys(localStorage))).toEqual(['boekje / bewaren']);
    await reader.go('/over-deze-uitgave/');
    await expect
      .poll(said)
      .toBe('Alles is gewist. De site bewaart niets meer op dit apparaat, behalve deze keuze.');
    await reader.page.getByRole('button', { name: again }).click();
    await expect.poll(said, { timeout: 15_000 }).toMatch(/is op dit apparaat bewaard/);
    await reader.server.stop();
    await reader.go(other.path);
    expect(await reader.isWhole()).toBe(true);
  });

  test('stays wiped, though wiping takes so long that a page would keep it all again', async () => {
    await reader.page.clock.install();
    await reader.page.addInitScript(() => {
      const take = CacheStorage.prototype.delete;
      CacheStorage.prototype.delete = async function (name) {
        await new Promise((resolve) => Object.assign(window, { goOn: resolve }));
        return take.call(this, name);
      };
    });
    await goWhereItIsKept();
    await reader.page.getByRole('button', { name: button }).click();
    await reader.page.waitForFunction(() => 'goOn' in window);
    await stay();
    await reader.page.evaluate(() => (window as unknown as { goOn: () => void }).goOn());
    await expect.poll(said).toMatch(/^Alles is gewist/);
    expect(await reader.page.evaluate(async () => !(await navigator.serviceWorker.getRegistration()))).toBe(
      true,
    );
  });

  test('keeps it again at once, on the page where it was wiped', async () => {
    await goWhereItIsKept();
    await reader.page.getByRole('button', { name: button }).click();
    await expect.poll(said).toMatch(/^Alles is gewist/);
    reader.server.moods.set(verhaal.path, 'error');
    await reader.page.getByRole('button', { name: again }).click();
    await expect.poll(said).toMatch(/Bewaren lukt nu niet/);
    reader.server.moods.clear();
    await reader.page.getByRole('button', { name: again }).click();
    await expect.poll(said).toMatch(/is op dit apparaat bewaard/);
    await reader.server.stop();
    await reader.go(other.path);
    expect(await reader.isWhole()).toBe(true);
  });

  test('is told of what is kept when a newer version comes at that moment', async () => {
    await goWhereItIsKept();
    // Of what was registered in another way the browser looks for a newer version when it is registered again.
    await reader.page.evaluate(() => navigator.serviceWorker.register('/werker.js').then(() => undefined));
    reader.server.root = next.folder;
    await reader.page.getByRole('button', { name: again }).click();
    await expect.poll(said).toMatch(/is op dit apparaat bewaard/);
    expect(await reader.caches()).toHaveLength(2);
  });

  test('what another site keeps at the same origin stays, also when another version comes', async () => {
    await reader.go('/over-deze-uitgave/');
    const theirs = ['boekje /elders/ 9f', 'iets'];
    await reader.page.evaluate(async (names) => {
      for (const name of names) {
        localStorage.setItem(name, 'x');
        await window.caches.open(name);
      }
    }, theirs);
    await goWhereItIsKept();
    expect(await reader.caches()).toHaveLength(3);
    await reader.page.getByRole('button', { name: button }).click();
    await expect.poll(said).toMatch(/^Alles is gewist/);
    expect((await reader.caches()).toSorted()).toEqual(theirs);
    expect(await reader.page.evaluate(() => Object.keys(localStorage).toSorted())).toEqual(
      [...theirs, 'boekje / bewaren'].toSorted(),
    );
  });

  test('who wants nothing kept before anything is, is told that it is so', async () => {
    await reader.go('/over-deze-uitgave/');
    await expect.poll(said).toBe('Het boekje is niet op dit apparaat bewaard.');
    await reader.page.getByRole('button', { name: button }).click();
    await expect.poll(said).toMatch(/^Alles is gewist/);
  });

  test('is told of what is kept by itself in the meantime', async () => {
    await reader.page.clock.install();
    await reader.go('/over-deze-uitgave/');
    await expect.poll(said).toBe('Het boekje is niet op dit apparaat bewaard.');
    await stay();
    await expect.poll(said, { timeout: 15_000 }).toMatch(/is op dit apparaat bewaard/);
  });

  test.for(['a browser without a place for it', 'a browser that refuses'])(
    'is told in %s that nothing is kept, and that keeping fails',
    async (which) => {
      const thrown: string[] = [];
      reader.page.on('pageerror', ({ message }) => thrown.push(message));
      await reader.page.addInitScript((refuses) => {
        const refuse = () => Promise.reject(new DOMException('Denied', 'SecurityError'));
        if (refuses) Object.assign(ServiceWorkerContainer.prototype, { getRegistration: refuse });
        else Reflect.deleteProperty(window, 'caches');
        Object.assign(ServiceWorkerContainer.prototype, { register: refuse });
      }, which.endsWith('refuses'));
      await reader.go('/over-deze-uitgave/');
      await expect.poll(said).toBe('Het boekje is niet op dit apparaat bewaard.');
      await reader.page.getByRole('button', { name: again }).click();
      await expect.poll(said).toMatch(/Bewaren lukt nu niet/);
      await reader.page.getByRole('button', { name: button }).click();
      await expect.poll(said).toMatch(/^Alles is gewist/);
      expect(thrown).toEqual([]);
    },
  );

  test('is told when keeping fails', async () => {
    reader.server.moods.set(verhaal.path, 'error');
    await reader.go('/over-deze-uitgave/');
    await reader.page.getByRole('button', { name: again }).click();
    await expect.poll(said, { timeout: 15_000 }).toMatch(/Bewaren lukt nu niet/);
    expect(await reader.caches()).toEqual([]);
  });
});
