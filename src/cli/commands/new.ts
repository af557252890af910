// kscp new: a record from its kind's template, with the fields given.
import { Failure } from '../../core/failure.js'
import type { Data } from '../../core/yaml.js'
import { createCommand } from '../command.js'
import type { Context, GlobalOptions } from '../context.js'
import { EXIT, type ExitCode } from '../exit-codes.js'

interface Input extends GlobalOptions {
  set?: string[] | undefined
}

export const newRecord = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(context, 'new', 'make a record from its template', "kscp new person --set name='Jo Ward' --set initials=JW")
    .argument('<kind>', "person, organisation, group, meeting, action, priority, or a kind of the store's own")
    .argument('[id]', 'made from the fields when left out')
    .option('--set <field=value...>', 'a field and its value as YAML: owners=[JW, AK]')
    .action(async (kind, id, _, command) => end(await run(context, kind, id ?? null, command.optsWithGlobals() as Input)))

/** Kinds whose records another command makes; a person who needs one by hand can still name it. */
const MADE_BY_COMMANDS = new Set(['agenda', 'clearance', 'comment', 'commitment', 'newsletter', 'register'])

async function run(context: Context, kindName: string, id: string | null, input: Input): Promise<ExitCode> {
  const { openStore } = await import('../open-store.js')
  const { root, records, texts } = await openStore(context, input)
  const { requireKnown } = await import('../require-known.js')
  const kind = records.kinds.find(({ name }) => name === kindName)
  if (kind === undefined)
    requireKnown(
      'kind',
      kindName,
      records.kinds.map(({ name }) => name).filter((name) => !MADE_BY_COMMANDS.has(name)),
    )
  if (kind === undefined) return EXIT.usage
  const { readTemplate } = await import('../../store/read-template.js')
  const { makeRecord } = await import('../../operations/records/make-record.js')
  const { refusePastDraft } = await import('../../operations/records/refuse-past-draft.js')
  const { refuseSameName } = await import('../../operations/records/refuse-same-name.js')
  const { refuseWrongRecord } = await import('../../operations/records/refuse-wrong-record.js')
  const { applyChanges } = await import('../apply.js')
  const { parseYamlValue } = await import('../../core/yaml.js')
  const fields = readFields(input.set ?? [], parseYamlValue)
  const change = makeRecord(kind, readTemplate(root, context.packageRoot, kindName), id, fields, (made) => records.has(kindName, made))
  refusePastDraft(kind, fields)
  refuseWrongRecord({ records, texts }, kind, change)
  const made = change.file.slice(`records/${kind.folder}/`.length, -'.md'.length)
  if (kindName === 'person' && id === null) refuseSameName(records, fields, made)
  await applyChanges(root, [change], records.settings.commit ? `Add ${kindName} ${made}` : null)
  if (input.quiet !== true) context.stdout.write(`Made ${change.file}${records.settings.commit ? ' and committed it' : ''}.\n`)
  return EXIT.done
}

function readFields(settings: readonly string[], parse: (text: string) => { value: unknown } | null): Data {
  const fields: Data = Object.create(null)
  for (const setting of settings) {
    const [, field, text] = /^([^=]+)=(.*)$/s.exec(setting) ?? []
    if (field === undefined || text === undefined)
      throw new Failure('usage', 'A --set has no field=value.', "Write it like --set name='Jo Ward'.")
    const parsed = parse(text)
    if (parsed === null)
      throw new Failure(
        'usage',
        `The value of ${field.trim()} can't be read: words with a colon, a # or brackets need quotes of their own.`,
        `Write it like --set '${field.trim()}="Neglect: a plan"'`,
      )
    fields[field.trim()] = parsed.value
  }
  return fields
}
