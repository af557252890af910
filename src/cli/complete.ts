// Answers a shell that asks how a command line may go on: one candidate a line, what it is after a tab; never an error.

import type { CommandUnknownOpts } from './command.js'
import { type CompletionPlace, completionPlace, optionsOf, subcommands } from './completion-place.js'
import { completionValues, type Values } from './completion-values.js'
import type { Context } from './context.js'

interface Candidate {
  word: string
  about: string
}

/** Writes the candidates for the last of the words after `kscp`; `:files` or `:folders` where the shell is to name those. */
export async function complete(program: CommandUnknownOpts, words: readonly string[], context: Context): Promise<void> {
  const typed = words.slice(words[0] === '--' ? 1 : 0).map(unquoted)
  const place = completionPlace(program, typed)
  const candidates = await candidatesAt(program, place, context).catch(() => [])
  context.stdout.write(candidates.map(({ word, about }) => `${word}${about === '' ? '' : `\t${about}`}\n`).join(''))
}

async function candidatesAt(program: CommandUnknownOpts, place: CompletionPlace, context: Context): Promise<Candidate[]> {
  const { command, passed, typed, value } = place
  if (typed.startsWith('-') && value === null) return optionsAt(command, typed)
  const inner = passed === 0 && (value === null || value.option === null) ? subcommandsAt(command, typed) : []
  if (value === null) return typed === '' && subcommands(command).length === 0 ? optionsAt(command, typed) : inner
  const values = await completionValues(program, value, place.store, context).catch(() => ({ words: [] }))
  return [...inner, ...valuesAt(place, values)]
}

function optionsAt(command: CommandUnknownOpts, typed: string): Candidate[] {
  return optionsOf(command).flatMap(({ long, description }) => (long?.startsWith(typed) ? [{ word: long, about: description }] : []))
}

function subcommandsAt(command: CommandUnknownOpts, typed: string): Candidate[] {
  const all = subcommands(command).map((each) => ({ word: each.name(), about: each.description() }))
  return all.filter(({ word }) => word.startsWith(typed))
}

/** Of values parted by commas only the last is begun; an id may be begun at its end. */
function valuesAt({ typed, lead }: CompletionPlace, values: Values): Candidate[] {
  if ('known' in values) return [{ word: `:${values.known}`, about: '' }]
  const begun = typed.slice(typed.lastIndexOf(',') + 1)
  const before = lead + typed.slice(0, typed.length - begun.length)
  const isMeant = (word: string) => word.startsWith(begun) || word.endsWith(`-${begun}`)
  return values.words.filter(isMeant).map((word) => ({ word: before + word, about: '' }))
}

/** As the shell would hand it over in the end. */
function unquoted(word: string): string {
  const [, quote, within = ''] = /^(['"])(.*?)\1?$/s.exec(word) ?? []
  return quote === undefined ? word.replace(/\\(.)/gs, '$1') : within
}
