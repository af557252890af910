// Everything that must hold, one step after another, the tests last: `npm run check`.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const STEPS = [
  ['generated files', 'node .config/generate.mjs --check'],
  ['types', 'tsc'],
  ['lint and format', 'biome check --config-path=.config/lint.json .'],
  ['arrows', 'depcruise --config .config/dependency-cruiser.cjs src'],
  ['unused code', 'knip --config .config/knip.json'],
  ['build', 'node .config/build.mjs'],
  ['package', 'publint --strict'],
  ['our own records', 'node bin/kscp.js validate --strict'],
  ['tests', 'vitest run --config .config/vitest.config.mjs'],
]

const path = `${join(root, 'node_modules/.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`
for (const [name, command] of STEPS) {
  console.log(`\n== ${name}: ${command}`)
  const { status } = spawnSync(command, { cwd: root, shell: true, stdio: 'inherit', env: { ...process.env, PATH: path } })
  if (status !== 0) {
    console.error(`\nThe check stops here: ${name}.`)
    process.exit(1)
  }
}
