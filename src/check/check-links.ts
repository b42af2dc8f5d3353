import type { MdastNode } from 'satteri';
import { haveNames } from '../booklet/downloads.ts';
import { movedVerhalen } from '../booklet/moved-verhalen.ts';
import { everyPage, type Booklet } from '../booklet/pages.ts';
import { isFile, paths } from '../booklet/urls.ts';
import { lineOf, parseBody } from '../manuscript/check-body.ts';
import { decodeFragment } from '../manuscript/headings.ts';
import { entriesOf, type Manuscript } from '../manuscript/manuscript.ts';
import type { Problem } from '../manuscript/problem.ts';
import { isElement, walk, wordsOf } from '../manuscript/tree.ts';
import { checkHollow } from './hollow-link.ts';
import { linkTargets, type LinkTargets } from './link-targets.ts';

/** Finds links in the text that lead to no page, or to no place on a page. */
export function checkLinks(manuscript: Manuscript, booklet: Booklet): Problem[] {
  const texts = entriesOf(manuscript).filter(({ body }) => /[\]<]/.test(body));
  if (texts.length === 0) return [];
  const known = { targets: linkTargets(manuscript, booklet), booklet };
  const homes = homesOf(booklet);
  return texts.flatMap(({ body, bodyLine, file }) => {
    const own = homes.get(file) ?? paths.omslag();
    return [...safeWalk(body)].flatMap((node) => {
      const line = lineOf(node, bodyLine);
      const faults = [...checkHollow(node), ...nowhereIn(node, body)];
      if (faults.length > 0) return faults.map((fault) => ({ file, line, ...fault }));
      const url = urlOf(node);
      const fault = url && faultOf(url, own, known);
      return fault ? { file, line, field: `koppeling naar ${url}`, ...fault } : [];
    });
  });
}

/** The path of the page on which each text stands, by its file. */
const homesOf = (booklet: Booklet) =>
  new Map(
    everyPage(booklet).flatMap((page) => ('body' in page && page.body ? [[page.body, page.path]] : [])),
  );

/** What a piece of text leads to: the address of a link, or the notie a component names. */
function urlOf(node: MdastNode): string | undefined {
  if (node.type === 'link' || node.type === 'definition') return node.url;
  const { notie } = isElement(node) ? wordsOf(node) : {};
  return notie === undefined ? undefined : paths.notie(notie);
}

/** Links by a name that no line gives an address: Markdown shows their brackets. */
function nowhereIn(node: MdastNode, body: string): (Fault & { field: string })[] {
  if (node.type !== 'text') return [];
  const source = body.slice(node.position?.start.offset, node.position?.end.offset);
  return [...source.matchAll(/(?<!\\)\[([^[\]\n]+)\]\[([^[\]\n]*)\]/g)].map(([link, text, name]) => ({
    field: `koppeling ${link}`,
    message: 'deze naam heeft geen adres',
    expected: `ergens in de tekst een regel [${name || text}]: met het adres erachter`,
    remedy: `schrijf het adres zelf in de koppeling, zoals [${text}](/voorwoord/)`,
  }));
}

type Fault = Pick<Problem, 'message' | 'expected' | 'remedy'>;

interface Known {
  targets: LinkTargets;
  booklet: Booklet;
}

function faultOf(url: string, own: string, { targets, booklet }: Known): Fault | undefined {
  if (/^(https?:|mailto:|tel:)/i.test(url)) return undefined;
  if (!/^[/#]/.test(url)) {
    return {
      message: 'begint niet met / of https://',
      expected: 'een adres op de site dat met / begint, of een heel adres met https://',
      remedy: `schrijf het adres voluit, zoals ${wholeOf(url)}`,
    };
  }
  const [address = '', fragment] = url.split('#');
  const [path = '', query] = address.split('?');
  const ids = targets.get(path || own);
  if (!ids) return isNamedLater(path, booklet) ? undefined : noPage(path, booklet);
  const gone = choiceIn(query).filter((key) => !targets.has(paths.notie(key)));
  if (gone.length > 0) return goneVerhalen(gone, booklet);
  if (fragment === undefined || ids.has(decodeFragment(fragment))) return undefined;
  return {
    message: `op die pagina is geen plek #${fragment}`,
    expected: ids.size > 0 ? `een van: ${[...ids].slice(0, 12).join(', ')}` : 'een adres zonder #',
    remedy: 'verbeter wat achter # staat of haal het weg',
  };
}

/** What somebody meant by an address that is not whole. */
function wholeOf(url: string): string {
  if (/^[^\s/:@]+@[^\s/:@]+$/.test(url)) return `mailto:${url}`;
  return /^www\./i.test(url) ? `https://${url}` : '/voorwoord/';
}

const isNamedLater = (path: string, booklet: Booklet) => !haveNames(booklet) && isFile(path);

function noPage(path: string, { doorverwijzingen }: Booklet): Fault {
  const now = doorverwijzingen[path];
  return {
    message: 'die pagina bestaat niet',
    expected: 'het adres van een pagina, met een / aan het eind, of dat van een bestand om te printen',
    remedy: now
      ? `vervang in die koppeling ${path} door ${now}`
      : 'open de pagina op de site en neem haar adres over',
  };
}

/** Whoever gave a verhaal another name cannot choose anew on a site that is not built. */
function goneVerhalen(gone: string[], booklet: Booklet): Fault {
  const moved = movedVerhalen(booklet);
  const advice = gone.map((key) => {
    const now = moved[key];
    return now ? `vervang in die koppeling ${key} door ${now}` : `haal ${key} uit die koppeling`;
  });
  return {
    message: `in de keuze zit een verhaal dat niet bestaat: ${gone.join(', ')}`,
    expected: 'achter ?keuze= de verhalen als notie/verhaal, met komma’s ertussen',
    remedy: advice.join('; '),
  };
}

/** The verhalen a link asks for, each as notie/verhaal. */
function choiceIn(query: string | undefined): string[] {
  const choice = new URLSearchParams(query).get('keuze');
  return choice ? choice.split(',') : [];
}

/** A text that does not parse has been reported already. */
function* safeWalk(body: string): Generator<MdastNode> {
  try {
    yield* walk(parseBody(body));
  } catch {
    // Nothing to find links in.
  }
}
