import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** A type of schema.org: its properties with the names of the types each may hold, own and inherited. */
type Properties = Map<string, string[]>;

interface Declaration {
  parents: string[];
  properties: Properties;
}

/** Tells what of a JSON-LD document is not in schema.org's vocabulary. */
export type Validate = (node: unknown) => string[];

/** Reads the vocabulary as `schema-dts` ships it: an interface `BookBase` for the type Book, and so on. */
export async function readVocabulary(): Promise<Validate> {
  const file = fileURLToPath(import.meta.resolve('schema-dts')).replace(/schema\.(d\.ts|js)$/, 'schema.d.ts');
  const declared = readDeclarations(await readFile(file, 'utf8'));
  return (node) => findUnknown(node, declared);
}

function readDeclarations(text: string): Map<string, Declaration> {
  const blocks = text.matchAll(/^(?:export )?interface (\w+)(?: extends ([^{]+))? \{\n(.*?)^\}$/gms);
  return new Map(
    [...blocks].map(([, name = '', parents = '', body = '']) => [
      name,
      { parents: parents.match(/\w+(?:Base|Leaf)\b/g) ?? [], properties: readProperties(body) },
    ]),
  );
}

function readProperties(body: string): Properties {
  const lines = body.matchAll(/^ {4}"(\w+)"\?: SchemaValue<(.*), "\w+">;$/gm);
  return new Map([...lines].map(([, name = '', types = '']) => [name, types.split(' | ')]));
}

/** `BookLeaf` and all it is made of: BookBase, CreativeWorkBase, ThingBase. */
function lineage(name: string, declared: Map<string, Declaration>): string[] {
  return [name, ...(declared.get(name)?.parents ?? []).flatMap((parent) => lineage(parent, declared))];
}

function findUnknown(node: unknown, declared: Map<string, Declaration>, where = ''): string[] {
  if (Array.isArray(node)) return node.flatMap((item) => findUnknown(item, declared, where));
  if (typeof node !== 'object' || node === null) return [];
  const type = String((node as Record<string, unknown>)['@type']);
  const names = lineage(`${type}Leaf`, declared);
  if (names.length < 2) return [`${where}: no type ${type}`];
  return Object.entries(node).flatMap(([key, value]) => {
    if (key === '@type' || key === '@id') return [];
    const types = names.map((name) => declared.get(name)?.properties.get(key)).find(Boolean);
    if (!types) return [`${where}: ${type} has no ${key}`];
    const place = `${where}/${type}.${key}`;
    return [...checkRange(value, types, declared, place), ...findUnknown(value, declared, place)];
  });
}

/** Holds a value against the types the property takes; an object may be of a more special type. */
function checkRange(
  value: unknown,
  types: string[],
  declared: Map<string, Declaration>,
  place: string,
): string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.flatMap((item: unknown) => {
    const found =
      typeof item === 'object' && item !== null
        ? lineage(`${String((item as Record<string, unknown>)['@type'])}Leaf`, declared)
            .slice(1)
            .map((name) => name.replace(/Base$/, ''))
        : LITERALS[typeof item];
    const fits = found?.some((name) => types.includes(name));
    return fits ? [] : [`${place} takes ${types.join(' or ')}`];
  });
}

/** What a plain value may stand for; a string may be the address of a thing. */
const LITERALS: Record<string, string[]> = {
  string: ['Text', 'URL', 'Date', 'DateTime', 'Duration', 'Thing', 'Language'],
  number: ['Number', 'Integer', 'Text', 'Distance', 'QuantitativeValue'],
  boolean: ['Boolean'],
};
