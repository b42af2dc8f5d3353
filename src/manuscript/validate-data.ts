import type { z } from 'astro/zod';
import type { Read } from './document.ts';
import type { Problem } from './problem.ts';

type ObjectSchema = z.ZodObject;
type Issue = z.core.$ZodIssue;

/** Holds `data` against a schema; every issue becomes a problem that names field, expectation and remedy. */
export function validateData<S extends ObjectSchema>(
  schema: S,
  data: unknown,
  file: string,
  remedies = FIELD_REMEDIES,
): Read<z.output<S>> {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data };
  return { problems: result.error.issues.flatMap((issue) => explain(issue, schema, data, file, remedies)) };
}

/** What to do about a field, by its name. */
export type Remedies = Record<'missing' | 'wrong' | 'unknown', (key: string) => string>;

const FIELD_REMEDIES: Remedies = {
  missing: (key) => `schrijf een regel die begint met ${key}:`,
  wrong: (key) => `verbeter de waarde achter ${key}:`,
  unknown: () => 'haal de regel weg of verbeter de naam van het veld',
};

function explain(
  issue: Issue,
  schema: ObjectSchema,
  data: unknown,
  file: string,
  remedies: Remedies,
): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(key, schema, file, remedies.unknown(key)));
  }
  const key = issue.path[0] === undefined ? undefined : String(issue.path[0]);
  if (key === undefined) return [notAnObject(schema, file)];
  const missing = isEmpty((data as Record<string, unknown>)[key]);
  const remedy = missing ? remedies.missing : (remedyOfType(issue, data) ?? remedies.wrong);
  return [
    {
      file,
      field: fieldOf(issue),
      message: missing ? 'ontbreekt of is leeg' : messageOf(issue),
      expected: manualOf(schema, key),
      remedy: remedy(key),
    },
  ];
}

/** The field; in a list the value too, counted as people do. */
const fieldOf = ({ path: [key, ...rest] }: Issue) =>
  [key, ...rest.map((part) => (typeof part === 'number' ? `(waarde ${part + 1})` : part))].join(' ');

/** What to do about a value of another kind than it seems to be. */
function remedyOfType(issue: Issue, data: unknown): ((key: string) => string) | undefined {
  if (isNoTextToYaml(issue, data)) return betweenQuotes;
  return issue.code === 'invalid_type' && issue.expected === 'array' ? lineByLine : undefined;
}

/** Whether YAML took what is meant as text for a number, or for yes or no. */
function isNoTextToYaml(issue: Issue, data: unknown): boolean {
  if (issue.code !== 'invalid_type' || issue.expected !== 'string') return false;
  const value = issue.path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown>)[key], data);
  return typeof value === 'number' || typeof value === 'boolean';
}

/** Names the field, as every remedy here does, and not what stands there: YAML makes 7 of 007. */
const betweenQuotes = (key: string) => `zet de waarde achter ${key}: tussen dubbele aanhalingstekens ("…")`;

const lineByLine = (key: string) =>
  `zet onder ${key}: elke waarde op een eigen regel, met twee spaties, een streepje en een spatie ervoor`;

function messageOf(issue: Issue): string {
  if (issue.code === 'invalid_type') return `is geen ${TYPE_NAMES[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value') return 'is geen van de mogelijke waarden';
  return issue.message;
}

function unknownKey(key: string, schema: ObjectSchema, file: string, remedy: string): Problem {
  const known = Object.keys(schema.shape);
  return {
    file,
    field: key,
    message: 'is geen bekend veld',
    expected: known.length > 0 ? `alleen ${known.join(', ')}` : 'geen velden',
    remedy,
  };
}

function notAnObject(schema: ObjectSchema, file: string): Problem {
  return {
    file,
    message: 'de gegevens zijn geen lijst van velden',
    expected: `velden zoals ${Object.keys(schema.shape).slice(0, 3).join(', ')}`,
    remedy: 'zet op elke regel een veld, een dubbele punt en de waarde',
  };
}

/** What the schema says of a field; a field that may be left out says it inside. */
export function manualOf(schema: ObjectSchema, key: string): string | undefined {
  let field = schema.shape[key] as z.ZodType | undefined;
  while (field && !field.description && 'unwrap' in field)
    field = (field as z.ZodOptional<z.ZodType>).unwrap();
  return field?.description;
}

const isEmpty = (value: unknown) => value === undefined || value === null || value === '';

const TYPE_NAMES: Record<string, string> = {
  string: 'tekst',
  array: 'lijst',
  number: 'getal',
  boolean: 'ja of nee',
};
