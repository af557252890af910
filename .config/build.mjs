// Builds src into dist: one light entry, and a file of its own for each heavy room, loaded when first asked for.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')
const outdir = join(root, 'dist')

/** Modules that are slow to load; every import of one stays a `require` of its own file. */
const HEAVY_ROOMS = [
  'core/compile-schema',
  'core/date',
  'core/everyday-words',
  'core/markdown',
  'core/yaml',
  'export/actions-as-csv',
  'export/print-markdown',
  'generated/validators',
  'redact/decode-entities',
  'report/paint',
  'report/table',
  'store/git',
  'store/lock',
].map((room) => join(root, 'src', room))

const keepRoomsApart = {
  name: 'keep-rooms-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir, kind }) => {
      if (kind === 'entry-point') return
      const room = resolve(resolveDir, path).replace(/\.js$/, '')
      return HEAVY_ROOMS.includes(room) ? { path: `./${basename(room)}.js`, external: true } : undefined
    })
  },
}

rmSync(outdir, { recursive: true, force: true })
const { metafile } = await build({
  entryPoints: Object.fromEntries(
    [join(root, 'src/cli/start'), ...HEAVY_ROOMS].map((path) => [basename(path) === 'start' ? 'kscp' : basename(path), sourceOf(path)]),
  ),
  outdir,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minify: true,
  keepNames: true,
  legalComments: 'none',
  metafile: true,
  plugins: [keepRoomsApart],
  logLevel: 'warning',
})
writeFileSync(join(outdir, 'LICENCES.txt'), licences(Object.keys(metafile.inputs)))

function sourceOf(path) {
  const names = readdirSync(dirname(path))
  return `${path}${names.includes(`${basename(path)}.ts`) ? '.ts' : '.js'}`
}

/** The licences of the packages whose code went into the build, which must travel with it. */
function licences(inputs) {
  const packages = new Set(inputs.flatMap((input) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[0] ?? []))
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
