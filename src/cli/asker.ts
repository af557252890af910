// Asks a person at a terminal: a choice from a list, or some words.

export interface Choice<Value> {
  name: string
  value: Value
}

export interface Asker {
  choose<Value>(question: string, choices: readonly Choice<Value>[]): Promise<Value>
  /** Words; asked for again until `isFit` finds nothing wrong with them. */
  words(question: string, isFit?: (words: string) => true | string): Promise<string>
}

/** The terminal of this process. */
export async function createAsker(): Promise<Asker> {
  const { input, select } = await import('./prompts.js')
  return {
    choose: (message, choices) => select({ message, choices: [...choices], pageSize: 12 }),
    words: (message, isFit) => input({ message, validate: isFit ?? ((words) => words.trim() !== '' || 'Some words are needed.') }),
  }
}
