// Colours for a terminal, or none. chalk is used here alone.
import { Chalk } from 'chalk'

export interface Paint {
  bad(text: string): string
  warn(text: string): string
  good(text: string): string
  dim(text: string): string
  strong(text: string): string
}

export function createPaint(withColour: boolean): Paint {
  const chalk = new Chalk({ level: withColour ? 1 : 0 })
  return {
    bad: chalk.red,
    warn: chalk.yellow,
    good: chalk.green,
    dim: chalk.dim,
    strong: chalk.bold,
  }
}
