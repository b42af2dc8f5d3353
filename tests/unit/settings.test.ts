import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { basePathFrom, contentDirFrom, outDirFrom, portFrom, siteUrlFrom } from '../../src/settings.ts';

test.each([
  [undefined, 'http://localhost:4321'],
  ['', 'http://localhost:4321'],
  ['https://voorbeeld.nl', 'https://voorbeeld.nl'],
  ['https://voorbeeld.nl/', 'https://voorbeeld.nl'],
  ['http://localhost:8080', 'http://localhost:8080'],
])('reads the site address %j as %s', (value, url) => {
  expect(siteUrlFrom(value)).toBe(url);
});

test.each([
  'voorbeeld.nl',
  'ftp://voorbeeld.nl',
  'https://voorbeeld.nl/haven',
  'https://voorbeeld.nl?a=1',
  'https://voorbeeld.nl#a',
  'https://',
])('refuses the site address %j, and says where a path belongs', (value) => {
  expect(() => siteUrlFrom(value)).toThrow(`SITE_URL is "${value}". Verwacht een adres zonder pad`);
});

test.each([
  [undefined, '/boekje 100%20', '/boekje 100%20/content'],
  ['', '/boekje', '/boekje/content'],
  ['../teksten van ons', '/boekje 100%20', '/teksten van ons'],
  ['/boekje 100%20/teksten', '/boekje 100%20', '/boekje 100%20/teksten'],
])('reads the content folder %j from %s', (value, root, folder) => {
  expect(contentDirFrom(value, resolve(root))).toBe(resolve(folder));
});

test.each(['../boek #2', '/wat nu?', 'korting 100%', '../100%20'])(
  'refuses the content folder %j',
  (value) => {
    expect(() => contentDirFrom(value, resolve('/boekje'))).toThrow(
      `CONTENT_DIR is "${value}". Verwacht een pad`,
    );
  },
);

test.each(['/boek #2', '/wat nu?'])('refuses to stand in the folder %j', (root) => {
  expect(() => contentDirFrom(undefined, resolve(root))).toThrow(
    `in de map "${resolve(root)}". Verwacht een pad`,
  );
});

test.each([
  [undefined, '/boekje/dist'],
  ['uit', '/boekje/uit'],
  ['../uit/dist', '/uit/dist'],
  ['/boekje-uit', '/boekje-uit'],
  ['/uit/boekje-nieuw/dist', '/uit/boekje-nieuw/dist'],
])('reads the folder of a build %j as %s', (value, folder) => {
  expect(outDirFrom(value, resolve('/boekje'))).toBe(resolve(folder));
});

test.each(['/boekje-uit/dist', '../boekjes/1/dist'])('refuses the folder %j for a build', (value) => {
  expect(() => outDirFrom(value, resolve('/boekje'))).toThrow(`OUT_DIR is "${value}". Verwacht een map`);
});

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['haven', '/haven'],
  ['/haven/', '/haven'],
  ['//een/twee//', '/een/twee'],
  ['~naam/a.b_c-d', '/~naam/a.b_c-d'],
])('reads the base path %j as %s', (value, path) => {
  expect(basePathFrom(value)).toBe(path);
});

test.each(['een map', 'é', 'a?b', 'a#b', 'https://voorbeeld.nl', 'a\\b', 'een//twee', '../elders'])(
  'refuses the base path %j',
  (value) => {
    expect(() => basePathFrom(value)).toThrow(`BASE_PATH is "${value}"`);
  },
);

test.each([
  [undefined, 4321],
  ['', 4321],
  ['0', 0],
  ['4322', 4322],
  ['65535', 65_535],
])('reads the port %j as %s', (value, port) => {
  expect(portFrom(value)).toBe(port);
});

test.each(['abc', '-1', '65536', '4321a', '1e3', ' 80'])('refuses the port %j', (value) => {
  expect(() => portFrom(value)).toThrow(`PORT is "${value}". Verwacht een getal`);
});
