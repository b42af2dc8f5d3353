import { availableParallelism } from 'node:os';
import process from 'node:process';
import { defineConfig } from 'vitest/config';

// One day for every build of a run: security.txt holds a date, and a month may end between two builds that are compared.
const DAY = 86_400;
process.env.SOURCE_DATE_EPOCH ??= String(DAY * Math.floor(Date.now() / 1000 / DAY));

// A busy machine is slow, not wrong: the limit is there for what never ends.
const PATIENT = { testTimeout: 120_000, hookTimeout: 120_000 };

// A browser may then miss a moment, and is asked once more; what is wrong fails twice, and the report names what had to
// be asked again.
const BROWSER = { ...PATIENT, retry: 1 };

// Four kinds of tests, one runner and one count: `build` really builds small booklets, `print` reads what is printed,
// `e2e` opens the real one.
export default defineConfig({
  test: {
    // A browser beside another is no faster on two cores, and misses its moments.
    maxWorkers: Math.max(1, Math.floor(availableParallelism() / 2)),
    reporters: process.env.CI ? ['default', './tests/support/count-reporter.ts'] : ['default'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/architecture.test.ts'],
          ...PATIENT,
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          ...PATIENT,
        },
      },
      {
        test: {
          name: 'print',
          include: ['tests/print/**/*.test.ts'],
          globalSetup: ['tests/support/programs.ts', 'tests/support/site.ts'],
          ...BROWSER,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts', 'tests/hosts/**/*.test.ts'],
          globalSetup: ['tests/support/programs.ts', 'tests/support/site.ts'],
          expect: { poll: { timeout: 20_000 } },
          ...BROWSER,
        },
      },
    ],
  },
});
