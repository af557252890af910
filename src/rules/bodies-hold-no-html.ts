// No HTML is left over in a body or a title: it would be refused in every public copy.
import { visit } from 'unist-util-visit'
import { startOf } from '../core/markdown.js'
import { markedTexts } from '../core/marked-text.js'
import { problemIn, type Rule } from './rule.js'

export const bodiesHoldNoHtml: Rule = (records) =>
  records.all.flatMap((record) =>
    markedTexts(record).flatMap(({ root, place }) => {
      const offsets: number[] = []
      visit(root, 'html', (node) => {
        offsets.push(startOf(node))
      })
      const hint = 'Write lists with "- ", paragraphs with a blank line, emphasis with *; put a backslash before a < that is meant as text.'
      return offsets.map((offset) =>
        problemIn(record, place(offset), {
          code: 'leftover-html',
          message: 'Leftover HTML, expected Markdown.',
          hint,
        }),
      )
    }),
  )
