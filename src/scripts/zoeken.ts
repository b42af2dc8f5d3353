// The search: fetches its index when a reader first asks for something, and not before. The question stands in the
// address, so that a result can be passed on and the way back leads to it.
import { fillIn } from './fill-in.ts';
import { excerptInto, markInto, marksIn } from './zoeken-excerpt.ts';
import { nearest, related } from './zoeken-words.ts';

/** What we use of Pagefind; see https://pagefind.app/docs/api/. */
interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  search(question: string): Promise<{ results: Result[] }>;
}

/** What is found is fetched one by one. */
interface Result {
  data(): Promise<Found>;
}

interface Found {
  url: string;
  excerpt: string;
  meta: { title: string; notie?: string; palet?: string; beeld?: string };
}

const PAGE = 12;
/** How long a reader has stopped typing, in milliseconds, before the answer changes. */
const PAUSE = 350;

const form = document.querySelector<HTMLFormElement>('.search-form')!;
const input = form.querySelector('input')!;
const status = document.querySelector<HTMLElement>('.search-status[role]')!;
const found = document.querySelector<HTMLElement>('.search-found')!;
const list = found.querySelector('ol')!;
const more = found.querySelector('button')!;
const template = document.querySelector<HTMLTemplateElement>('.search template')!;

let loading: Promise<Pagefind> | undefined;
let asked = '';

function load(): Promise<Pagefind> {
  loading ??= (import(/* @vite-ignore */ form.dataset.register!) as Promise<Pagefind>).then(
    async (pagefind) => {
      await pagefind.options({ baseUrl: '/', excerptLength: 22 });
      return pagefind;
    },
  );
  // A network that failed once may be back at the next question.
  loading.catch(() => (loading = undefined));
  return loading;
}

async function ask(question: string): Promise<void> {
  // Safari puts a field that completes nothing back to its default on the way back.
  asked = input.defaultValue = question;
  if (!question) return show('', []);
  if (list.children.length === 0) status.textContent = form.dataset.bezig ?? '';
  try {
    let { results } = await (await load()).search(question);
    let first = await fetchPage(results);
    // In the meantime the reader asked something else.
    if (asked !== question) return;
    // The best of them say whether the index has what was asked, or only something that begins like it.
    if (!first.some((one) => isAbout(question, one))) results = first = [];
    const words =
      results.length === 0
        ? form.dataset.niets
        : results.length === 1
          ? form.dataset.een
          : form.dataset.aantal;
    show(fillIn(words, question, results.length), first);
    if (results.length === 0) suggest(question);
    offerMore(results.slice(PAGE));
  } catch {
    if (asked === question) show(form.dataset.mislukt ?? '', []);
  }
}

const fetchPage = (results: Result[]) => Promise.all(results.slice(0, PAGE).map((result) => result.data()));

/** A page at a time: a booklet of thousands has words that stand in every verhaal. */
function offerMore(rest: Result[]): void {
  more.hidden = rest.length === 0;
  more.onclick = async () => {
    // Two presses ask for one page.
    more.onclick = null;
    const question = asked;
    const found = await fetchPage(rest).catch(() => undefined);
    if (asked !== question) return;
    const items = (found ?? []).map(itemOf);
    list.append(...items);
    items[0]?.querySelector('a')?.focus();
    if (!found) status.textContent = form.dataset.mislukt ?? '';
    // What failed once fails until the page is loaded anew: Pagefind remembers.
    offerMore(found ? rest.slice(PAGE) : []);
  };
}

function show(words: string, results: Found[]): void {
  status.textContent = words;
  list.replaceChildren(...results.map(itemOf));
  found.hidden = results.length === 0;
}

const isAbout = (question: string, { excerpt, meta }: Found): boolean =>
  [...marksIn(excerpt), ...meta.title.split(' ')].some((word) => related(question, word));

function itemOf({ url, excerpt, meta }: Found): Element {
  const item = (template.content.cloneNode(true) as DocumentFragment).firstElementChild!;
  const link = item.querySelector('a')!;
  link.href = url;
  link.classList.add(`palette-${meta.palet ?? ''}`);
  markInto(item.querySelector('strong')!, meta.title, (word) => related(asked, word));
  item.querySelector('.search-notie')!.textContent = meta.notie ?? '';
  const sheet = item.querySelector('.sheet')!;
  if (meta.beeld) sheet.append(Object.assign(new Image(800, 600), { alt: '', src: meta.beeld }));
  else sheet.remove();
  excerptInto(item.querySelector('.search-around')!, excerpt);
  return item;
}

/** Words of the register that look like the one that was not found. */
function suggest(question: string): void {
  const words = [...document.querySelectorAll('[data-woord]')].map(({ textContent }) => textContent);
  const near = nearest(question, words);
  if (near.length === 0) return;
  status.append(` ${form.dataset.bedoel ?? ''} `);
  near.forEach((word, index) => {
    const link = document.createElement('a');
    link.href = `?q=${encodeURIComponent(word)}`;
    link.textContent = word;
    status.append(...(index > 0 ? [', '] : []), link);
  });
}

const questionIn = () => new URLSearchParams(location.search).get('q')?.trim() ?? '';

function fromAddress(): void {
  input.value = questionIn();
  void ask(input.value);
}

let waiting = 0;
const write = (how: 'pushState' | 'replaceState') => {
  clearTimeout(waiting);
  const question = input.value.trim();
  if (question !== questionIn()) {
    history[how](null, '', question ? `?q=${encodeURIComponent(question)}` : location.pathname);
  }
  if (question !== asked) void ask(question);
};

form.addEventListener('submit', (event) => {
  event.preventDefault();
  write('pushState');
});
input.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = window.setTimeout(write, PAUSE, 'replaceState');
});
input.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
addEventListener('popstate', fromAddress);
fromAddress();
