// Tells what is wanted where somebody stands in a command line that isn't finished: a command, an option, or the value of something.
import type { CommandUnknownOpts, Option } from './command.js'

export interface CompletionPlace {
  command: CommandUnknownOpts
  /** How many arguments it has before the word. */
  passed: number
  /** What has been typed of the word so far. */
  typed: string
  /** What stands before it in the same word: `--format=`. */
  lead: string
  /** Whose value it is; null where a command or an option may stand. */
  value: ValueWanted | null
  /** The folder given with --store. */
  store: string | null
}

export interface ValueWanted {
  /** As in the help: `meeting`, `id`, `who`. */
  name: string
  /** The option it follows, such as `group`; null for an argument. */
  option: string | null
  choices: readonly string[]
  isRequired: boolean
}

/** The place of the last word, empty where a new one is begun. bash gives `--format=json` as three words. */
export function completionPlace(program: CommandUnknownOpts, words: readonly string[]): CompletionPlace {
  const last = words.at(-1) ?? ''
  const isAfterSign = last === '='
  const line = words.slice(0, -1).filter((word) => word !== '=')
  const walk = new Walk(program)
  for (const word of line) walk.pass(word)
  const typed = isAfterSign ? '' : last
  const place = { command: walk.command, passed: walk.passed, typed, lead: '', store: walk.store }
  if (walk.awaiting !== null) return { ...place, value: wantedBy(walk.awaiting) }
  const [, flag, begun = ''] = /^(--[a-z-]+)=(.*)$/s.exec(typed) ?? []
  if (flag === undefined) return { ...place, value: typed.startsWith('-') ? null : walk.argument() }
  const option = walk.optionOf(flag)
  return { ...place, typed: begun, lead: `${flag}=`, value: option === null ? NOTHING : wantedBy(option) }
}

const NOTHING: ValueWanted = { name: '', option: null, choices: [], isRequired: true }

/** Goes through the words as commander would, without running anything. */
class Walk {
  awaiting: Option | null = null
  store: string | null = null
  passed = 0

  constructor(public command: CommandUnknownOpts) {}

  pass(word: string): void {
    if (word.startsWith('-') && word.length > 1) this.passOption(word)
    else if (this.awaiting === null) this.passArgument(word)
    else {
      if (this.awaiting.long === '--store') this.store = word
      if (!this.awaiting.variadic) this.awaiting = null
    }
  }

  private passArgument(word: string): void {
    const inner = subcommands(this.command).find((command) => command.name() === word || command.aliases().includes(word))
    if (inner === undefined) this.passed += 1
    else {
      this.command = inner
      this.passed = 0
    }
  }

  optionOf(flag: string): Option | null {
    return optionsOf(this.command).find(({ long, short }) => long === flag || short === flag) ?? null
  }

  argument(): ValueWanted | null {
    const { registeredArguments } = this.command
    const last = registeredArguments.at(-1)
    const argument = registeredArguments[this.passed] ?? (last?.variadic === true ? last : undefined)
    if (argument === undefined) return null
    return { name: argument.name(), option: null, choices: argument.argChoices ?? [], isRequired: argument.required }
  }

  private passOption(word: string): void {
    const [flag = '', value] = word.split(/=(.*)/s)
    const option = this.optionOf(flag)
    const takesOne = option !== null && (option.required || option.optional)
    this.awaiting = takesOne && value === undefined ? option : null
    if (option?.long === '--store' && value !== undefined) this.store = value
  }
}

/** Those that the help shows. */
export function subcommands(command: CommandUnknownOpts): CommandUnknownOpts[] {
  return command.createHelp().visibleCommands(command) as CommandUnknownOpts[]
}

/** Its own, then those of every command. */
export function optionsOf(command: CommandUnknownOpts): Option[] {
  const help = command.createHelp()
  return [...help.visibleOptions(command), ...help.visibleGlobalOptions(command)] as Option[]
}

/** The name in the brackets of an option's flags. */
function wantedBy({ flags, argChoices, long, required }: Option): ValueWanted {
  const [, name = ''] = /[<[]([^\]>.]+)/.exec(flags) ?? []
  return { name, option: long?.slice(2) ?? '', choices: argChoices ?? [], isRequired: required }
}
