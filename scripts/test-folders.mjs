/** Which folder of test/ runs where. A test in any other folder is a mistake that `npm test` reports. */
export const testFolders = {
  node: [
    'protocol',
    'sandbox',
    'server',
    'demo',
    'package',
    // Within a folder of the browser's: what of the report builder needs none.
    'elements/report-builder/data',
    'elements/report-builder/files',
    'elements/report-builder/run',
  ],
  browser: ['elements', 'ui', 'controllers', 'client', 'format', 'styles', 'translations'],
  // Real pages in a real browser, one file after the other.
  e2e: ['e2e', 'stories'],
};
