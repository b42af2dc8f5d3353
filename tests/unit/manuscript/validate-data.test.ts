import { describe, expect, test } from 'vitest';
import { validateData } from '../../../src/manuscript/validate-data.ts';
import { boekSchema } from '../../../src/schemas/boek.ts';
import { COMPONENTEN } from '../../../src/schemas/componenten.ts';
import { notieSchema } from '../../../src/schemas/notie.ts';
import { paginaSchema } from '../../../src/schemas/pagina.ts';
import { verhaalSchema } from '../../../src/schemas/verhaal.ts';

const NOTIE = { titel: 'Dag', ondertitel: 'en tot ziens', palet: 'oase' };
const found = (data: unknown) =>
  validateData(notieSchema, data, 'n.mdx').problems?.map(({ field, message }) => `${field}: ${message}`);

test('takes what is right, without the spaces around it', () => {
  expect(validateData(notieSchema, { ...NOTIE, titel: '  Dag ' }, 'n.mdx').value).toEqual(NOTIE);
});

test.each([
  [{ ...NOTIE, titel: undefined }, 'titel: ontbreekt of is leeg'],
  [{ ...NOTIE, titel: null }, 'titel: ontbreekt of is leeg'],
  [{ ...NOTIE, titel: '' }, 'titel: ontbreekt of is leeg'],
  [{ ...NOTIE, titel: ' ' }, 'titel: is leeg'],
  [{ ...NOTIE, titel: 0 }, 'titel: is geen tekst'],
  [{ ...NOTIE, titel: false }, 'titel: is geen tekst'],
  [{ ...NOTIE, titel: 'Een\ntwee' }, 'titel: loopt over meer dan één regel'],
  [{ ...NOTIE, palet: 'paars' }, 'palet: is geen van de mogelijke waarden'],
  [{ ...NOTIE, kleur: 1 }, 'kleur: is geen bekend veld'],
  [[], 'undefined: de gegevens zijn geen lijst van velden'],
  ['Dag', 'undefined: de gegevens zijn geen lijst van velden'],
])('says of %j that %s', (data, message) => {
  expect(found(data)).toEqual([message]);
});

const citaat = (value: unknown) => validateData(verhaalSchema, { citaat: value }, 'v.mdx').problems ?? [];

test.each([
  'De burgemeester zei: “kom maar”',
  '“Doen” is het nieuwe denken',
  '“Doen” is het nieuwe “denken”',
  '"Doen" is het nieuwe "denken"',
  '‘Doen’ is het nieuwe ‘denken’',
  'In de straat van Max’',
  '’s Avonds in de straat',
])('takes the citaat %s', (value) => {
  expect(citaat(value)).toEqual([]);
});

test.each([
  '“Kom maar”',
  '"Kom maar"',
  "'Kom maar'",
  '‘Kom maar’',
  '‘Max’s straat’',
  '„Kom maar”',
  '„Kom maar“',
])('refuses the citaat %s, which is in quotation marks as a whole', (value) => {
  expect(citaat(value)).toMatchObject([{ message: 'heeft zelf aanhalingstekens; die zet de site erbij' }]);
});

test.each(['“Kom maar', 'Kom maar”', '"Kom maar', 'Kom maar"', '‘s Avonds', "'s Avonds", '„Kom maar'])(
  'refuses the citaat %s, of which a quotation mark lacks the other',
  (value) => {
    expect(citaat(value)).toMatchObject([{ message: expect.stringContaining('zonder het andere') }]);
  },
);

test('tells of every field at once', () => {
  expect(found({ kleur: 1, vorm: 2 })).toHaveLength(5);
});

test.each([2017, 0, false])('has %j put between quotation marks where text belongs', (value) => {
  expect(citaat(value)).toMatchObject([
    {
      message: 'is geen tekst',
      remedy: 'zet de waarde achter citaat: tussen dubbele aanhalingstekens ("…")',
    },
  ]);
  expect(citaat(['a'])[0]?.remedy).toBe('verbeter de waarde achter citaat:');
});

test('names the place in a list', () => {
  const { problems } = validateData(
    boekSchema.pick({ uitgelicht: true }),
    { uitgelicht: ['a/b', 3] },
    'boek.yaml',
  );
  expect(problems).toMatchObject([{ field: 'uitgelicht (waarde 2)', message: 'is geen tekst' }]);
});

describe('every field there is', () => {
  const schemas = { boekSchema, notieSchema, paginaSchema, verhaalSchema, ...COMPONENTEN };
  const fields = Object.entries(schemas).flatMap(([name, schema]) =>
    Object.keys(schema.shape).map((field) => ({ name, field, schema })),
  );

  test.each(fields)('$name.$field says what it expects and what to do', ({ field, schema }) => {
    const [problem] =
      validateData(schema, { [field]: 7 }, 'a.mdx').problems?.filter((one) => one.field === field) ?? [];
    expect(problem?.expected).toMatch(/\w{3}/);
    expect(problem?.remedy).toContain(`${field}:`);
    expect(problem?.message).toMatch(/^is geen (tekst|lijst|van de mogelijke waarden)$/);
  });
});
