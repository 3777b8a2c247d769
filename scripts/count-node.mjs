/**
 * A reporter for `node --test` that writes `{ passed, failed, skipped }` as JSON.
 * Suites are not counted, their tests are. A file that dies outside its tests is one failure.
 */
export default async function* countNode(source) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // Node reports a file itself as a test, named by its path: on success that says nothing.
    const isFile = data.nesting === 0 && /\.test\.[cm]?[jt]s$/.test(data.name);
    if (type === 'test:fail') {
      // A suite fails because of its tests, which are counted, or because of a hook, which is not.
      const byItsTests = data.details.error?.failureType === 'subtestsFailed';
      if (!byItsTests) count.failed += 1;
    } else if (data.skip !== undefined || data.todo !== undefined) {
      count.skipped += 1;
    } else if (data.details.type !== 'suite' && !isFile) {
      count.passed += 1;
    }
  }
  yield JSON.stringify(count);
}
