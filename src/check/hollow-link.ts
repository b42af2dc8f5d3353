import type { MdastNode } from 'satteri';
import type { Problem } from '../manuscript/problem.ts';
import { textOf, walk } from '../manuscript/tree.ts';

/**
 * Finds links of which a part is empty: they lead nowhere, or nobody can see or hear them. Without this an empty
 * address would stop the printing of the booklet, with a message for programmers.
 */
export function checkHollow(node: MdastNode): HollowLink[] {
  if (node.type === 'definition') return checkUrl(node.url, `[${node.label ?? node.identifier}]`);
  if (node.type !== 'link') return [];
  const text = textOf(node);
  const faults = checkUrl(node.url, `[${text}]`);
  return faults.length === 0 && isUnseen(node, text) ? [textless(node.url)] : faults;
}

function checkUrl(url: string, text: string): HollowLink[] {
  const [, scheme = ''] = /^(https?:\/{0,2}|mailto:|tel:)/i.exec(url.trim()) ?? [];
  if (url.trim() === scheme) return [addressless(text, scheme)];
  const isWhole = !/^https?:/i.test(scheme) || (/^https?:\/\/[^/?#]/i.test(url) && URL.canParse(url));
  return isWhole ? [] : [hostless(url)];
}

/** A picture may not stand in a text, and is reported as such. */
const isUnseen = (node: MdastNode, text: string) =>
  text.trim() === '' && ![...walk(node)].some(({ type }) => type === 'image');

function addressless(text: string, scheme: string): HollowLink {
  return {
    field: `koppeling ${text}`,
    message: scheme ? `heeft geen adres achter ${scheme}` : 'heeft geen adres',
    expected: 'tussen de haakjes een adres op de site dat met / begint, of een heel adres met https://',
    remedy: 'schrijf het adres erbij, zoals /voorwoord/, of haal de koppeling weg en laat de woorden staan',
  };
}

function hostless(url: string): HollowLink {
  return {
    field: `koppeling naar ${url}`,
    message: 'is geen heel adres',
    expected: 'https:// en dan de naam van de site, zoals https://www.voorbeeld.nl/',
    remedy: 'open de pagina waar je naar verwijst en neem haar adres over',
  };
}

function textless(url: string): HollowLink {
  return {
    field: `koppeling naar ${url}`,
    message: 'heeft geen tekst, dus niemand ziet of hoort haar',
    expected: 'tussen de vierkante haken de woorden waarop een lezer drukt',
    remedy: `schrijf die woorden, zoals [lees verder](${url}), of haal de koppeling weg`,
  };
}

type HollowLink = Pick<Problem, 'message' | 'expected' | 'remedy'> & { field: string };
