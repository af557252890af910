// Tells where an appendix begins: "Appendix A", "Annex 2 – The budget" on a line of its own.
import { type Block, textOf } from '../block.js'

const APPENDIX = /^(?:appendix|annexe?)(?:\s+(?:[A-Z]|\d{1,2}|[IVX]{1,4}))?(?:\s*[:.–—-]\s*\S[^.]{0,80}|\s*[:.]?)$/i

export function isAppendixTitle(text: string): boolean {
  return APPENDIX.test(text.trim())
}

/** The heading of the first appendix from an index on; -1 where there is none. */
export function appendixFrom(blocks: readonly Block[], from: number): number {
  return blocks.findIndex((block, index) => index >= from && block.kind === 'heading' && isAppendixTitle(textOf(block)))
}
