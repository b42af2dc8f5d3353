import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Entry {
  link?: boolean;
  integrity?: string;
}

/** npm installs a package without a sum as it comes: https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json */
test('the lock file holds the sum of every package, for every kind of machine', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, Entry>;
  };
  const installed = Object.entries(packages).filter(([place, { link }]) => place !== '' && !link);
  expect(installed.length).toBeGreaterThan(0);
  expect(installed.filter(([, { integrity }]) => !integrity).map(([place]) => place)).toEqual([]);
});
