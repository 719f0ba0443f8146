export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts' },
  mutate: [
    'src/quantity/**/*.ts',
    'src/plan/**/*.ts',
    'src/progress/**/*.ts',
    'src/compare/**/*.ts',
    // Tables of data and of wordings: a changed row is not a changed rule.
    '!src/**/*-table.ts',
    '!src/**/issues.ts',
  ],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  thresholds: { high: 95, low: 90, break: 90 },
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, reportTests: false },
  jsonReporter: { fileName: 'reports/mutation.json' },
  tempDirName: '.stryker-tmp',
  timeoutMS: 20_000,
  disableTypeChecks: false,
  cleanTempDir: 'always',
};
