// The arrows of the house: they run down only and never in a circle, and the pure rooms touch no disk, process or stream.
const PURE = '^src/(core|rules|redact|operations|report|export|import|generated)/'

/** What each room may import, besides itself and packages. */
const ROOMS = {
  generated: ['core'],
  core: ['generated'],
  rules: ['core'],
  redact: ['core'],
  import: ['core'],
  operations: ['rules', 'redact', 'core'],
  report: ['redact', 'import', 'core'],
  export: ['redact', 'core'],
  store: ['core', 'generated'],
}

/** Libraries that one file alone may import, or the files of one folder. */
const IN_ONE_PLACE = {
  '@commander-js/extra-typings': 'src/cli/command.ts',
  yaml: 'src/core/yaml/',
  ajv: 'src/core/compile-schema.ts',
  chalk: 'src/report/paint.ts',
  'csv-stringify': 'src/export/csv.ts',
  'proper-lockfile': 'src/store/lock.ts',
  'ical-generator': 'src/export/calendar-text.ts',
  'write-excel-file': 'src/export/spreadsheet.ts',
  nodemailer: 'src/export/write-email.ts',
  'hast-util-to-html': 'src/export/html/page-frame.ts',
  'mdast-util-to-hast': 'src/export/html/notes-as-hast.ts',
  'fastest-levenshtein': 'src/core/suggestion.ts',
  minisearch: 'src/operations/search/word-index.ts',
}

module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'pure-rooms-touch-nothing', severity: 'error', from: { path: PURE }, to: { dependencyTypes: ['core'] } },
    ...Object.entries(ROOMS).map(([room, below]) => ({
      name: `${room}-looks-down-only`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: `^src/(${[room, ...below].join('|')})/` },
    })),
    ...Object.entries(IN_ONE_PLACE).map(([library, place]) => ({
      name: `${library}-in-one-place`,
      severity: 'error',
      from: { path: '^src/', pathNot: `^${place.replaceAll('.', '\\.')}${place.endsWith('/') ? '' : '$'}` },
      to: { path: `node_modules/${library}/` },
    })),
    {
      name: 'the-parser-behind-its-door',
      comment: 'Whoever else imports these takes a parser of their own into the build: core/yaml is a heavy room, these are in it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/core/yaml(/|\\.ts$)' },
      to: { path: '^src/core/yaml/' },
    },
    { name: 'src-not-to-test', severity: 'error', from: { path: '^src/' }, to: { path: '^test/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types', 'default'] },
  },
}
