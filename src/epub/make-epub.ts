import { readFile } from 'node:fs/promises';
import type { Illustratie, NotiePage, TekstPage, VerhaalPage } from '../booklet/pages.ts';
import { titleLines } from '../booklet/title-lines.ts';
import { absoluteUrl } from '../booklet/urls.ts';
import { nl } from '../i18n/nl.ts';
import { images } from '../images/images.ts';
import { largestOf } from '../images/prepared.ts';
import { decodeFragment } from '../manuscript/headings.ts';
import { mediaTypeOf } from '../media-types.ts';
import type { Edition } from '../print/edition.ts';
import { paperOrder } from '../print/paper-order.ts';
import { webAddress } from '../print/web-address.ts';
import { coverImage } from './cover-image.ts';
import { idOf, mdxToXhtml, type Places } from './mdx-to-xhtml.ts';
import { packEpub } from './pack.ts';
import { navigation, PAGE, type Part } from './package.ts';
import { STYLE } from './style.ts';
import { element, escapeXml, xhtml } from './xml.ts';

/** The whole booklet as an EPUB 3 file; the same content makes the same bytes. */
export async function makeEpub(edition: Edition): Promise<Uint8Array> {
  const book = new Book(edition);
  return book.make();
}

class Book {
  private readonly edition: Edition;
  private readonly drawings = new Map<string, Part>();
  private readonly files = new Map<string, string>();

  constructor(edition: Edition) {
    this.edition = edition;
    for (const page of edition.booklet.pages) {
      if (page.kind === 'tekst') this.files.set(page.path, textFile(page));
      if (page.kind === 'notie') this.files.set(page.path, notieFile(page));
      if (page.kind === 'verhaal') this.files.set(page.path, `${notieFile(page.notie)}#${page.slug}`);
    }
  }

  async make(): Promise<Uint8Array> {
    const { booklet } = this.edition;
    const pages: Part[] = [await this.cover()];
    for (const chapter of paperOrder(booklet)) {
      if (chapter !== 'inhoud') pages.push(await this.chapter(chapter));
    }
    const nav: Part = { name: 'inhoud.xhtml', type: PAGE, data: navigation(pages), properties: 'nav' };
    const style: Part = { name: 'stijl.css', type: 'text/css', data: STYLE };
    return packEpub(booklet, [nav, ...pages, style, ...this.drawings.values()]);
  }

  private async cover(): Promise<Part> {
    const { boek, omslag } = this.edition.booklet;
    const { beeld } = omslag;
    const src = beeld && (await this.drawing(beeld.files.staand));
    if (beeld) this.add(await coverImage(beeld.files.staand));
    const image = beeld ? element('img', { src, alt: beeld.alt }) : '';
    const body = `<h1>${escapeXml(titleLines(boek).join(' '))}</h1><p class="ondertitel">${escapeXml(boek.ondertitel)}</p>${image}<p class="klein">${escapeXml(boek.uitgever)}</p>`;
    return {
      name: 'omslag.xhtml',
      type: PAGE,
      data: xhtml(boek.titel, 'cover', body),
      entry: { title: nl.omslag.naam, href: 'omslag.xhtml', below: [] },
    };
  }

  private chapter(page: TekstPage | NotiePage): Promise<Part> | Part {
    return page.kind === 'tekst' ? this.text(page) : this.notie(page);
  }

  private text(page: TekstPage): Part {
    const name = textFile(page);
    const voice = page.data.stem === 'uitgave' ? `<p class="klein">${nl.tekst.vanUitgave}</p>` : '';
    const body = `<section><h1>${escapeXml(page.data.titel)}</h1>${voice}${this.body(page)}</section>`;
    return {
      name,
      type: PAGE,
      data: xhtml(page.data.titel, 'bodymatter', body),
      entry: { title: page.title, href: name, below: [] },
    };
  }

  private async notie(notie: NotiePage): Promise<Part> {
    const name = notieFile(notie);
    const { data, number } = notie;
    const label = nl.notie.nummer(number);
    const figures: string[] = [];
    for (const verhaal of notie.verhalen) figures.push(await this.verhaal(verhaal));
    const body =
      `<section epub:type="chapter"><p class="klein">${label}</p>` +
      `<h1>${escapeXml(data.titel)}: <span class="ondertitel">${escapeXml(data.ondertitel)}</span></h1>` +
      `${this.body(notie)}${figures.join('')}</section>`;
    return {
      name,
      type: PAGE,
      data: xhtml(`${label}: ${data.titel}`, 'bodymatter', body),
      entry: {
        title: `${label}: ${notie.title}`,
        href: name,
        below: notie.verhalen.map(({ title, slug }) => ({ title, href: `${name}#${slug}`, below: [] })),
      },
    };
  }

  private async verhaal(page: VerhaalPage): Promise<string> {
    const { illustratie, slug, title, number } = page;
    const image = illustratie
      ? element(
          'figure',
          {},
          element('img', { src: await this.drawing(illustratie.file), alt: illustratie.alt }),
        )
      : '';
    const look = illustratie
      ? `<div class="look"><p class="klein">${nl.verhaal.watJeZiet}</p><p>${escapeXml(illustratie.beschrijving)}</p>${creditOf(illustratie)}</div>`
      : '';
    const words = `${image}<h2><span class="nummer">${number}</span> ${escapeXml(title)}</h2>${this.body(page)}${look}`;
    return element('section', { id: slug, class: 'verhaal' }, words);
  }

  private body(page: TekstPage | NotiePage | VerhaalPage): string {
    const entry = this.edition.textOf(page);
    if (!entry) return '';
    const isVerhaal = page.kind === 'verhaal';
    const place = { name: isVerhaal ? page.slug : '', under: isVerhaal ? 2 : 1 };
    return mdxToXhtml(entry.body, place, this.places(page.path));
  }

  private places(own: string): Places {
    return {
      destination: (url) => this.destination(url.startsWith('#') ? own + url : url),
      numberOf: (slug) => this.edition.booklet.noties.find((notie) => notie.slug === slug)?.number,
      step: (name) => this.step(name),
    };
  }

  private destination(url: string): string {
    const [path = '', fragment] = url.split('#');
    const href = this.files.get(path);
    if (!href) return webAddress(url.startsWith('/') ? absoluteUrl(url) : url);
    const [file = '', verhaal = ''] = href.split('#');
    if (!fragment) return href;
    // On the page of a notie a place is one of its verhalen, or a heading as it is everywhere.
    const plate = this.files.get(`${path}${fragment}/`);
    return plate ?? `${file}#${idOf('kop', verhaal, decodeFragment(fragment))}`;
  }

  private step(name: string): [string, string] {
    const drawings = this.edition.steps[name as keyof Edition['steps']];
    const [from, to] = drawings.map((data, index) => {
      const file = `beeld/stap-${name}-${index + 1}.svg`;
      return this.add({ name: file, type: mediaTypeOf(file), data });
    });
    return [from ?? '', to ?? ''];
  }

  private async drawing(master: string): Promise<string> {
    const { name: file } = largestOf(await images.prepare(master));
    const key = await images.keyOf(master);
    const name = `beeld/${file}`;
    const kept = await readFile(images.fileOf(file));
    // XML wants a letter at the beginning of an id.
    const data = file.endsWith('.svg') ? kept.toString().replaceAll(`${key}-`, `k${key}-`) : kept;
    return this.add({ name, type: mediaTypeOf(name), data });
  }

  private add(drawing: Part): string {
    this.drawings.set(drawing.name, drawing);
    return drawing.name;
  }
}

const creditOf = ({ tekenaar }: Illustratie) =>
  tekenaar ? `<p class="klein">${escapeXml(nl.verhaal.tekeningDoor(tekenaar))}</p>` : '';

/** Apart from the names of the cover and the contents, whatever a page is called. */
const textFile = ({ slug }: TekstPage) => `pagina-${slug}.xhtml`;

const notieFile = ({ slug }: NotiePage) => `notie-${slug}.xhtml`;
