import type { MdastNode, MdxJsxFlowElement } from 'satteri';
import { everyPage, type Booklet } from '../booklet/pages.ts';
import { paths } from '../booklet/urls.ts';
import { lineOf, parseBody } from '../manuscript/check-body.ts';
import { decodeFragment } from '../manuscript/headings.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import type { Problem } from '../manuscript/problem.ts';
import { checkHollow } from './hollow-link.ts';
import { linkTargets, type LinkTargets } from './link-targets.ts';
import { walk } from '../manuscript/walk.ts';

/** Finds links in the text that lead to no page, or to no place on a page. */
export function checkLinks(manuscript: Manuscript, booklet: Booklet): Problem[] {
  const texts = [
    ...manuscript.paginas,
    ...manuscript.noties.flatMap((notie) => [notie, ...notie.verhalen]),
  ].filter(({ body }) => /[\]<]/.test(body));
  if (texts.length === 0) return [];
  const targets = linkTargets(manuscript, booklet);
  return texts.flatMap(({ body, bodyLine, file }) => {
    const own = everyPage(booklet).find((page) => 'body' in page && page.body === file)?.path ?? '/';
    return [...safeWalk(body)].flatMap((node) => {
      const line = lineOf(node, bodyLine);
      const faults = [...checkHollow(node), ...nowhereIn(node, body)];
      if (faults.length > 0) return faults.map((fault) => ({ file, line, ...fault }));
      const url = urlOf(node);
      const fault = url && faultOf(url, own, targets);
      return fault ? { file, line, field: `koppeling naar ${url}`, ...fault } : [];
    });
  });
}

/** What a piece of text leads to: the address of a link, or the notie a component names. */
function urlOf(node: MdastNode): string | undefined {
  if (node.type === 'link' || node.type === 'definition') return node.url;
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const { attributes } = node as MdxJsxFlowElement;
  const notie = attributes.find((attribute) => 'name' in attribute && attribute.name === 'notie')?.value;
  return typeof notie === 'string' ? paths.notie(notie) : undefined;
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

function faultOf(url: string, own: string, targets: LinkTargets): Fault | undefined {
  if (/^(https?:|mailto:|tel:)/.test(url)) return undefined;
  if (!/^[/#]/.test(url)) {
    return {
      message: 'begint niet met / of https://',
      expected: 'een adres op de site dat met / begint, of een heel adres met https://',
      remedy: 'schrijf het adres voluit, zoals /voorwoord/',
    };
  }
  const [address = '', fragment] = url.split('#');
  const [path = '', query] = address.split('?');
  const ids = targets.get(path || own);
  if (!ids) {
    return {
      message: 'die pagina bestaat niet',
      expected: 'het adres van een pagina, met een / aan het eind',
      remedy: 'open de pagina op de site en neem haar adres over',
    };
  }
  const gone = choiceIn(query).filter((key) => !targets.has(paths.notie(key)));
  if (gone.length > 0) {
    return {
      message: `in de keuze zit een verhaal dat niet bestaat: ${gone.join(', ')}`,
      expected: 'achter ?keuze= de verhalen als notie/verhaal, met komma’s ertussen',
      remedy: 'maak de keuze opnieuw bij Alle verhalen en neem het adres over',
    };
  }
  if (fragment === undefined || ids.has(decodeFragment(fragment))) return undefined;
  return {
    message: `op die pagina is geen plek #${fragment}`,
    expected: ids.size > 0 ? `een van: ${[...ids].slice(0, 12).join(', ')}` : 'een adres zonder #',
    remedy: 'verbeter wat achter # staat of haal het weg',
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
