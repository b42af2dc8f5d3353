import { EMPTY_COMPONENT_NAMES, HTML_ELEMENTS, type ComponentName } from '../schemas/componenten.ts';
import { isAllowed, unknownElement } from './check-element.ts';
import type { Document } from './document.ts';
import type { Problem } from './problem.ts';

/**
 * A fault of MDX in words an editor can act on. The parser has one code for all of them and messages for
 * programmers: what the matter is shows from what stands where it stopped.
 * @param allowed What may stand in this text: nobody should mend what has to go.
 */
export function explainMdx(
  error: Error,
  { body, bodyLine }: Document,
  file: string,
  allowed: ComponentName[],
): Problem {
  const [, line = '1', column = '1', reason = error.message] =
    /^(\d+):(\d+): (.*)$/s.exec(error.message) ?? [];
  const above = body.split('\n').slice(0, Number(line));
  const last = above.pop() ?? '';
  const before = [...above, last.slice(0, Number(column) - 1)].join('\n');
  const rest = last.slice(Number(column) - 1);
  const told = explain(rest, before, file, allowed) ?? untold(reason);
  return { file, line: Number(line) + bodyLine - 1, ...told };
}

function explain(rest: string, before: string, file: string, allowed: ComponentName[]): Told | undefined {
  if (rest.startsWith('{') || /\{[^}]*$/.test(before)) return brace;
  if (rest.startsWith('<!')) return comment;
  const [, address] = /^<((?:https?:|www\.|mailto:)[^\s<>]*|[^\s<>]+@[^\s<>]+)>/i.exec(rest) ?? [];
  if (address) return bracketed(address);
  const [tag, slash, name = ''] = /^<(\/?)([A-Za-z][\w-]*)/.exec(rest) ?? [];
  if (!tag) return rest.startsWith('<') ? less : undefined;
  if (!isAllowed(name, allowed) && !HTML_ELEMENTS.includes(name)) return unknownElement(name, file, allowed);
  if (slash) return before.includes(`<${name}`) ? apart(name) : unopened(name);
  if (!TAG.test(rest)) return misspelt(name);
  if (name === 'br') return lineBreak;
  return isEmptyComponent(name) ? unclosedEmpty(name) : unclosed(name);
}

/** An element as it is opened, with its fields. */
const TAG = /^<[A-Za-z][\w-]*(?:\s+[\w-]+="[^"]*")*\s*\/?>/;

const brace: Told = {
  message: 'hier staat een accolade {, en daar begint voor deze site code',
  expected: 'alleen tekst, Markdown en de onderdelen van deze site',
  remedy: 'schrijf \\{ of haal het teken weg',
};

const comment: Told = {
  message: 'hier staat een opmerking <!-- … -->',
  expected: 'alleen wat lezers mogen zien',
  remedy: 'haal de opmerking weg; opmerkingen kunnen hier niet',
};

const less: Told = {
  message: 'hier staat een <, en daar begint voor deze site een onderdeel',
  expected: 'een < alleen voor een onderdeel zoals <Slotzin>',
  remedy: 'schrijf \\< of haal het teken weg',
};

const lineBreak: Told = {
  field: '<br>',
  message: 'heeft geen schuine streep',
  expected: 'een nieuwe regel geschreven als <br />',
  remedy: 'schrijf <br />',
};

function bracketed(address: string): Told {
  const whole = /^\w+:/.test(address)
    ? address
    : `${address.includes('@') ? 'mailto:' : 'https://'}${address}`;
  return {
    field: `<${address}>`,
    message: 'een adres tussen < en > kan hier niet',
    expected: 'een adres als gewone tekst, of een koppeling',
    remedy: `schrijf het zonder < en >, of als [tekst](${whole})`,
  };
}

function misspelt(name: string): Told {
  return {
    field: `<${name}>`,
    message: 'is niet goed geschreven',
    expected: `<${name}>, met elk veld als naam="waarde" met rechte aanhalingstekens`,
    remedy: 'zet om elke waarde rechte aanhalingstekens (") en sluit af met >',
  };
}

function unclosed(name: string): Told {
  return {
    field: `<${name}>`,
    message: 'wordt niet gesloten',
    expected: `elk onderdeel <Zo> ook weer gesloten met </Zo>, in dezelfde alinea of op een eigen regel`,
    remedy: `sluit het onderdeel: zet </${name}> achter de laatste woorden; zijn het meer alinea’s, zet dan <${name}> en </${name}> elk op een eigen regel met lege regels ertussen`,
  };
}

const isEmptyComponent = (name: string) => (EMPTY_COMPONENT_NAMES as string[]).includes(name);

function unclosedEmpty(name: string): Told {
  return {
    field: `<${name}>`,
    message: 'wordt niet gesloten',
    expected: `een schuine streep voor de laatste haak, of </${name}> achter de woorden van het onderdeel`,
    remedy: `schrijf <${name} … />; horen er woorden bij, zet dan </${name}> erachter`,
  };
}

function apart(name: string): Told {
  return {
    field: `</${name}>`,
    message: `staat niet waar het bij <${name}> hoort`,
    expected: 'begin en eind van een onderdeel in dezelfde alinea, of elk op een eigen regel',
    remedy: `zet <${name}> en </${name}> in dezelfde alinea, of elk op een eigen regel met een lege regel erboven en eronder`,
  };
}

function unopened(name: string): Told {
  return {
    field: `</${name}>`,
    message: 'sluit een onderdeel dat niet is geopend',
    expected: 'elk onderdeel <Zo> ook weer gesloten met </Zo>',
    remedy: `haal </${name}> weg, of zet <${name}> voor de woorden waar het om gaat`,
  };
}

/** What nothing here tells apart keeps the words of the parser, so that somebody can look them up. */
const untold = (reason: string): Told => ({
  message: `de tekst is geen geldige MDX (${(reason.split(/ \(note|\n/)[0] ?? '').replace(/ \(\d+:\d+\)/g, '')})`,
  expected: 'elk onderdeel <Zo> ook weer gesloten met </Zo>',
  remedy: 'sluit het onderdeel; zet een \\ voor een < of { die gewoon een teken is',
});

type Told = Pick<Problem, 'field' | 'message' | 'expected' | 'remedy'>;
