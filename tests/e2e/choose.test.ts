import { describe, expect, test } from 'vitest';
import { verhaalKey } from '../../src/booklet/slides.ts';
import { findViolations } from '../support/axe.ts';
import { overview, search, useOverview, wanted } from '../support/choice.ts';
import { booklet, urlOf } from '../support/pages.ts';
import { showAgain } from '../support/show-again.ts';

const { verhalen } = booklet;
const site = useOverview();
const { open, shown, boxes, boxOf, link } = site;
const all = verhalen.map(({ path }) => path);
const chosen = wanted.map(({ path }) => path);
const [first, second, third] = wanted as [(typeof wanted)[0], (typeof wanted)[0], (typeof wanted)[0]];
const offer = () => link('Toon deze keuze');
/** What is ticked, in the order that the boxes show. */
const ticked = () =>
  site.page.locator('.choice-box').evaluateAll((labels) =>
    labels
      .filter((label) => label.querySelector('input')!.checked)
      .map((label) => [Number(label.querySelector('b')!.textContent), label.parentElement!] as const)
      .toSorted(([a], [b]) => a - b)
      .map(([, item]) => item.querySelector('a')!.pathname),
  );

describe('without JavaScript', () => {
  test.for(['', `?keuze=${verhaalKey(first)}`, `?kies=${verhaalKey(first)}`])(
    'the overview is whole, with %j behind it too',
    async (rest) => {
      await open(rest, { javaScriptEnabled: false });
      expect(await shown()).toEqual(all);
      expect(await boxes().count()).toBe(0);
      for (const name of ['Toon deze keuze', 'Toon weer alle verhalen', 'Kies andere verhalen'])
        expect(await link(name).count(), name).toBe(0);
    },
  );
});

describe('choosing', () => {
  test('starts from the whole overview, with a box for each verhaal that says which', async () => {
    await open();
    expect(await shown()).toEqual(all);
    for (const verhaal of verhalen) expect(await boxOf(verhaal).count(), verhaal.title).toBe(1);
    expect(await boxes().count()).toBe(verhalen.length);
    expect(await offer().count()).toBe(0);
  });

  test('leads to just these, in the order in which they were ticked', async () => {
    await open();
    for (const verhaal of wanted) await boxOf(verhaal).check();
    expect(await site.page.getByRole('status').textContent()).toBe('3 verhalen gekozen');
    expect(await ticked()).toEqual(chosen);
    await offer().click();
    await site.page.waitForURL(`${urlOf(overview)}${search}`);
    expect(await shown()).toEqual(chosen);
    expect(await site.page.getByRole('heading', { level: 1 }).textContent()).toMatch(/^\s*3\s+verhalen\s*$/);
    expect(await boxes().count()).toBe(0);
    await site.page.reload();
    expect(await shown()).toEqual(chosen);
  });

  test('works by keyboard, with the way on next after the box, and can be undone', async () => {
    await open();
    await boxOf(first).focus();
    await site.page.keyboard.press('Space');
    expect(await site.page.getByRole('status').textContent()).toBe('1 verhaal gekozen');
    await site.page.keyboard.press('Tab');
    expect(await offer().evaluate((element) => element === document.activeElement)).toBe(true);
    await boxOf(second).check();
    await boxOf(first).uncheck();
    expect(await ticked()).toEqual([second.path]);
    expect(new URL((await offer().getAttribute('href'))!, site.page.url()).search).toBe(
      `?keuze=${verhaalKey(second)}`,
    );
    await boxOf(second).uncheck();
    expect(await offer().count()).toBe(0);
    expect(site.search()).toBe('');
  });
});

describe('what was ticked', () => {
  test.for([true, false])('is there again on the way back from a verhaal (kept page: %s)', async (kept) => {
    await open();
    // A page that may not be stored is not kept whole by the browser either: it is made anew.
    if (!kept)
      await site.page.route('**/verhalen/**', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, headers: { ...response.headers(), 'cache-control': 'no-store' } });
      });
    await site.page.reload();
    await boxOf(first).check();
    await boxOf(second).check();
    await link(third.title).first().click();
    await site.page.waitForURL(urlOf(third));
    await site.page.goBack();
    expect(await ticked()).toEqual([first.path, second.path]);
    await boxOf(first).uncheck();
    expect(await ticked()).toEqual([second.path]);
    await boxOf(third).check();
    await offer().click();
    await site.page.waitForURL(`${urlOf(overview)}?keuze=${[second, third].map(verhaalKey).join(',')}`);
    expect(await shown()).toEqual([second.path, third.path]);
  });

  test('is there when Safari shows the page again as it was kept', async () => {
    await open();
    for (const verhaal of wanted) await boxOf(verhaal).check();
    await boxOf(second).uncheck();
    await showAgain(site.page);
    expect(await ticked()).toEqual([first.path, third.path]);
    expect(await site.page.getByRole('status').textContent()).toBe('2 verhalen gekozen');
  });

  test('survives a reload, in its order', async () => {
    await open();
    for (const verhaal of wanted) await boxOf(verhaal).check();
    await site.page.reload();
    expect(await ticked()).toEqual(chosen);
    expect(await offer().isVisible()).toBe(true);
    expect(await shown()).toEqual(all);
  });

  test('can be changed after it was shown', async () => {
    await open(search);
    await link('Kies andere verhalen').click();
    await site.page.waitForURL(`${urlOf(overview)}?kies=${wanted.map(verhaalKey).join(',')}`);
    expect(await shown()).toEqual(all);
    expect(await ticked()).toEqual(chosen);
    await boxOf(first).uncheck();
    await boxOf(verhalen[0]!).check();
    await offer().click();
    await site.page.waitForURL(/keuze=/);
    expect(await shown()).toEqual([second.path, third.path, verhalen[0]!.path]);
  });
});

test('boxes are not printed', async () => {
  await open();
  await boxOf(first).check();
  await site.page.emulateMedia({ media: 'print' });
  expect(await boxes().count()).toBe(0);
  expect(await offer().count()).toBe(0);
  expect(await shown()).toEqual(all);
});

describe.for([
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
])('at $width wide', (viewport) => {
  test.for(['choosing', 'chosen', 'gone'])('axe finds nothing wrong while %s', async (state) => {
    await open(state === 'choosing' ? '' : state === 'gone' ? `${search},a/b` : search);
    await site.page.setViewportSize(viewport);
    if (state === 'choosing') await boxOf(first).check();
    else await site.page.getByRole('button', { name: 'Verander de volgorde' }).click();
    expect(await findViolations(site.page)).toEqual([]);
    expect(await site.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  test('the bar lies over nothing that has the focus, nor over the end of the page', async () => {
    await open('', { viewport });
    await boxOf(verhalen[0]!).check();
    const bar = site.page.locator('.choice');
    const top = async () => (await bar.boundingBox())!.y;
    await boxOf(verhalen[0]!).focus();
    const hidden: string[] = [];
    for (let stop = 0; stop < verhalen.length * 2; stop++) {
      await site.page.keyboard.press('Tab');
      const focus = site.page.locator(':focus');
      const box = (await focus.boundingBox())!;
      const isInBar = await focus.evaluate((element) => element.closest('.choice') !== null);
      if (!isInBar && box.y + Math.min(box.height, 24) > (await top())) hidden.push(await focus.innerText());
    }
    expect(hidden).toEqual([]);
    await site.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const foot = (await site.page.getByRole('contentinfo').boundingBox())!;
    expect(foot.y + foot.height).toBeLessThanOrEqual(await top());
  });

  test('the link to the slides of a notie stands on the paper of that notie', async () => {
    await open('', { viewport });
    const edges = await site.page.locator('.gallery-notie').evaluateAll((noties) =>
      noties.map((notie) => {
        const [link, paper] = [notie.querySelector('.gallery-present')!, notie.getBoundingClientRect()];
        return (link.getBoundingClientRect().bottom - paper.top) / paper.height;
      }),
    );
    // The lower edge is cut away from 92% on.
    expect(Math.max(...edges)).toBeLessThan(0.9);
  });
});
