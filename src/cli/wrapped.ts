// Sentences for a person: broken at the width of a terminal, and left as they are elsewhere.
import type { Output } from './context.js'

/** The text as the output is to show it. */
export async function wrapped({ isTTY, width }: Output, text: string): Promise<string> {
  if (!isTTY) return text
  const { wrapLines } = await import('../report/wrap-lines.js')
  return wrapLines(text, width)
}
