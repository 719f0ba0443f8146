export default {
  testRunner: 'vitest',
  // Which tests meet a change is known from the first run; to ask for it again by imports takes longer than the tests.
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  mutate: [
    'src/quantity/**/*.ts',
    'src/plan/**/*.ts',
    'src/progress/**/*.ts',
    'src/compare/**/*.ts',
    'src/link/**/*.ts',
    'src/division/**/*.ts',
    'src/rollup/**/*.ts',
    'src/pace/**/*.ts',
    'src/cascade/**/*.ts',
    'src/check/**/*.ts',
    'src/read/**/*.ts',
    // Tables of data and of wordings: a changed row is not a changed rule.
    '!src/**/*-table.ts',
    '!src/**/issues.ts',
  ],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // The least that is asked of any room; of all but `check` and `read` it is 90.
  thresholds: { high: 95, low: 90, break: 85 },
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, reportTests: false },
  jsonReporter: { fileName: 'reports/mutation.json' },
  tempDirName: '.stryker-tmp',
  timeoutMS: 20_000,
  disableTypeChecks: false,
  cleanTempDir: 'always',
};
