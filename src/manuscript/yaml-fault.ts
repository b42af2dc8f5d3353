import type { Document, YAMLError } from 'yaml';
import type { Problem } from './problem.ts';
import { isList, placeOf, QUOTE, type Place } from './yaml-place.ts';

/** A fault of YAML in words an editor can act on, and the offset in the source to look at. */
export interface YamlFault extends Pick<Problem, 'field' | 'message' | 'expected' | 'remedy'> {
  offset: number;
}

/**
 * The first fault, and those on other lines that do not follow from it.
 * For the codes see https://eemeli.org/yaml/#errors; the messages that come with them are for programmers.
 */
export function explainYaml(yaml: Document.Parsed, faults: YAMLError[], source: string): YamlFault[] {
  const seen = new Set<number>();
  return faults.flatMap((fault, index) => {
    const line = source.lastIndexOf('\n', fault.pos[0] - 1);
    if (seen.has(line) || (index > 0 && !INDEPENDENT.has(fault.code))) return [];
    seen.add(line);
    return [explain(fault, yaml, source)];
  });
}

/** Faults that come of their own line alone. */
const INDEPENDENT = new Set<Code>([
  'BAD_DQ_ESCAPE',
  'BAD_SCALAR_START',
  'BLOCK_AS_IMPLICIT_KEY',
  'DUPLICATE_KEY',
  'TAB_AS_INDENT',
]);

function explain({ code, pos, message }: YAMLError, yaml: Document.Parsed, source: string): YamlFault {
  const [offset] = pos;
  const place = placeOf(yaml, source, offset);
  const told = EXPLAIN[code]?.(place) ?? untold(message);
  return {
    offset,
    // What stands on another line is of another field.
    field: told.offset === undefined ? /^([\p{L}\d_-]+):\s/u.exec(place.line)?.[1] : undefined,
    expected: 'op elke regel een veld, een dubbele punt, een spatie en de waarde',
    ...told,
  };
}

/** What no code tells apart keeps the words of the library, so that somebody can look them up. */
const untold = (reason: string): Told => ({
  message: `de gegevens zijn geen geldige YAML (${reason.split('\n')[0]?.replace(/ at line.*/, '')})`,
  remedy: `kijk deze regel na; ${QUOTE}`,
});

const EXPLAIN: Partial<Record<Code, (place: Place) => Told | undefined>> = {
  BAD_SCALAR_START: badStart,
  BAD_INDENT: (place) => (isList(place) ? openList(place) : indented(place.offset)),
  BLOCK_AS_IMPLICIT_KEY: nested,
  MISSING_CHAR: (place) => openQuote(place) ?? (isList(place) ? openList(place) : keyless(place)),
  MULTILINE_IMPLICIT_KEY: keyless,
  UNEXPECTED_TOKEN: (place) => behindQuote(place) ?? (isList(place) ? badList : badValue),
  BAD_DQ_ESCAPE: () => ({
    message: 'achter een schuine streep \\ staat een teken dat daar niet kan',
    expected: 'tussen dubbele aanhalingstekens twee schuine strepen voor één',
    remedy: 'schrijf \\\\ voor een schuine streep \\',
  }),
  BAD_DIRECTIVE: () => ({
    message: 'deze regel begint met een %',
    remedy: 'haal de regel weg, of begin haar met # als ze een opmerking is',
  }),
  DUPLICATE_KEY: ({ rest }) => ({
    field: /^["']?([^:"']+)/.exec(rest)?.[1],
    message: 'dit veld staat er twee keer',
    expected: 'elk veld één keer',
    remedy: 'haal er een weg',
  }),
  MULTIPLE_DOCS: () => ({
    message: 'hierboven staat een regel met alleen streepjes of puntjes, en daarna nog meer',
    expected: 'één lijst van velden',
    remedy: 'haal die regel weg',
  }),
  TAB_AS_INDENT: () => ({
    message: 'deze regel springt in met een tab',
    expected: 'een regel die vooraan begint, of inspringt met spaties',
    remedy: 'haal de tab aan het begin van de regel weg, of zet er spaties voor in de plaats',
  }),
};

function badStart({ rest }: Place): Told {
  return {
    message: `een waarde kan niet beginnen met ${[...rest][0]}`,
    expected: 'een letter, een cijfer of aanhalingstekens aan het begin van een waarde',
    remedy: QUOTE,
  };
}

function indented(offset: number): Told {
  return {
    offset,
    message: 'deze regel springt anders in dan de andere',
    expected: 'velden die vooraan beginnen, en regels van een lijst recht onder elkaar',
    remedy: 'haal de spaties aan het begin van de regel weg, of laat haar inspringen als de regel erboven',
  };
}

/** A second colon on one line; or a line below that only by its spaces seems to belong to this one. */
function nested({ offset, rest, source }: Place): Told {
  if (/^\s+- /.test(rest)) return indented(offset);
  if (!/:(\s|$)/.test(rest)) return indented(offset + rest.length + 1);
  return {
    message: `in deze waarde staat een dubbele punt: ${source.slice(offset).split('\n', 1)[0]}`,
    expected: 'een waarde met een dubbele punt erin tussen aanhalingstekens',
    remedy: QUOTE,
  };
}

function openQuote({ quoted, source }: Place): Told | undefined {
  if (!quoted || CLOSED.test(source.slice(...quoted))) return undefined;
  return {
    offset: quoted[0],
    message: 'de aanhalingstekens van deze waarde worden niet gesloten',
    expected: 'aan het begin en aan het eind van de waarde hetzelfde aanhalingsteken, op één regel',
    remedy: `sluit de aanhalingstekens: zet ook aan het eind een ${source[quoted[0]]}${source[quoted[0]] === "'" ? '; is het een apostrof, schrijf dan ’' : ''}`,
  };
}

const CLOSED = /^(?:"(?:[^"\\]|\\[\s\S])*"|'(?:[^']|'')*')$/;

/** A line without a field, or with one that YAML does not see for want of a space. */
function keyless(place: Place): Told {
  return noSpace(place) ?? noKey;
}

function noSpace({ line, start }: Place): Told | undefined {
  const [, field] = /^\s*([\p{L}\d_-]+):[^\s/]/u.exec(line) ?? [];
  if (!field) return undefined;
  return {
    field,
    offset: start,
    message: 'achter de dubbele punt ontbreekt een spatie',
    remedy: 'zet een spatie achter de dubbele punt',
  };
}

const noKey: Told = {
  message: 'op deze regel staat geen veld met een dubbele punt',
  remedy:
    'zet de naam van het veld en een dubbele punt ervoor; hoort de regel bij de waarde erboven, zet haar daar dan achter',
};

function behindQuote({ quoted, source, offset }: Place): Told | undefined {
  if (!quoted || source.slice(quoted[1], offset).includes('\n')) return undefined;
  return {
    message: 'achter het sluitende aanhalingsteken van deze waarde staat nog tekst',
    expected: 'het aanhalingsteken waarmee de waarde begint nog één keer: aan het eind',
    remedy: `${QUOTE} en ’ voor een apostrof`,
  };
}

const badValue: Told = {
  message: 'in deze waarde staat een teken dat daar niet kan',
  expected: 'een waarde met een vreemd teken erin tussen aanhalingstekens',
  remedy: QUOTE,
};

const badList: Told = {
  message: 'deze lijst tussen haken klopt niet',
  expected: 'tussen twee waarden één komma, en achter de laatste haak niets meer',
  remedy: `verbeter de lijst; is het geen lijst, ${QUOTE}`,
};

function openList({ source, offset }: Place): Told {
  const { index = offset } = /[[{][^\]}]*$/.exec(source.slice(0, offset)) ?? {};
  const [open, close] = source[index] === '{' ? ['{', '}'] : ['[', ']'];
  return {
    offset: index,
    message: `deze waarde begint met ${open} en wordt niet gesloten`,
    expected: 'een lijst tussen [ en ], met komma’s ertussen',
    remedy: `sluit haar met ${close}; is het geen lijst, ${QUOTE}`,
  };
}

type Code = YAMLError['code'];
type Told = Omit<YamlFault, 'offset'> & { offset?: number };
