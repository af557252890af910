// Reads each file of a list once and parses its frontmatter with kscp's own parser: the least that any list of a store has to do.
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { parseYaml } = require(join(__dirname, '../../dist/core-yaml.js'))

for (const path of readFileSync(process.argv[2], 'utf8').split('\n')) {
  const [, block] = readFileSync(path, 'utf8').split(/^---$/m)
  const parsed = parseYaml(block)
  if (!('yaml' in parsed)) throw new Error(`${path} can't be parsed`)
}
