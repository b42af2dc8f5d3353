import type { Reporter, TestModule } from 'vitest/node';

/** Closes a run with one plain line that any build server can read. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    let passed = 0;
    let failed = 0;
    const again: string[] = [];
    for (const module of modules) {
      // A file that cannot be loaded holds no tests to count, and is a failure all the same.
      if (module.state() === 'failed' && [...module.children.allTests()].length === 0) failed++;
      for (const test of module.children.allTests()) {
        if (test.diagnostic()?.flaky) again.push(test.fullName);
        if (test.result().state === 'passed') passed++;
        else failed++;
      }
    }
    if (again.length > 0) console.log(`passed when asked again:\n${again.join('\n')}`);
    console.log(`${passed} passed, ${failed} failed`);
  }
}
