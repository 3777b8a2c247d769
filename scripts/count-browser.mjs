import { writeFileSync } from 'node:fs';

function countSuite(suite, count) {
  for (const test of suite.tests) {
    count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  }
  for (const inner of suite.suites) countSuite(inner, count);
}

/** A reporter for Web Test Runner that writes `{ passed, failed, skipped, files }` as JSON: those that failed. */
export const countBrowser = (path) => ({
  stop({ sessions }) {
    const count = { passed: 0, failed: 0, skipped: 0 };
    const files = [];
    for (const session of sessions) {
      const before = count.failed;
      if (session.testResults) countSuite(session.testResults, count);
      // A file that did not load, or an error outside every test, fails the session alone.
      if (!session.passed && count.failed === before) count.failed += 1;
      if (!session.passed) files.push(session.testFile);
    }
    writeFileSync(path, JSON.stringify({ ...count, files }));
  },
});
