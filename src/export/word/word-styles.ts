// The styles of Word files: real headings that stay with what follows, a plain letter, British English.
import { type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx'

const FONT = 'Arial'
export const DEEP = '12385B'
export const TINT = 'EEF3F7'
export const LINE = 'C3C9CE'
export const WARNING = '9C1F1F'

/** How far the value of a fact stands from its label, in twentieths of a point. */
export const FACT_INDENT = 1900

/** The names of the styles that are ours. */
export const STYLE = {
  fact: 'Fact',
  action: 'Action',
  decision: 'Decision',
  quote: 'Quote',
  cell: 'TableText',
  cellHead: 'TableHead',
  margin: 'Margin',
} as const

export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 22, language: { value: 'en-GB', eastAsia: 'en-GB', bidirectional: 'ar-SA' } },
      paragraph: { spacing: { after: 140, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font: FONT, size: 44, bold: true, color: DEEP },
      paragraph: { spacing: { after: 240, line: 252, lineRule: LineRuleType.AUTO }, keepNext: true },
    },
    heading1: heading(0, 30, 360, 140),
    heading2: heading(1, 25, 280, 100),
    heading3: heading(2, 22, 220, 80),
    heading4: heading(3, 22, 200, 80),
    heading5: heading(4, 22, 200, 80),
    hyperlink: { run: { color: '0F5499', underline: { type: 'single' } } },
  },
  paragraphStyles: [
    ours(STYLE.fact, 'Fact', { indent: { left: FACT_INDENT, hanging: FACT_INDENT }, spacing: { after: 40 } }),
    ours(STYLE.action, 'Action', marked('0F5499')),
    ours(STYLE.decision, 'Decision', marked('2F6B3A')),
    ours(STYLE.quote, 'Quote', { indent: { left: 567, right: 567 } }),
    ours(STYLE.cell, 'Table Text', { spacing: { before: 50, after: 50, line: 252, lineRule: LineRuleType.AUTO } }),
    { ...ours(STYLE.margin, 'Margin', { spacing: { after: 0 } }), run: { size: 18, color: '4A5259' } },
    { ...ours(STYLE.cellHead, 'Table Head', { spacing: { before: 60, after: 60 }, keepNext: true }), run: { bold: true } },
  ],
}

function heading(outlineLevel: number, size: number, before: number, after: number) {
  return {
    run: { font: FONT, size, bold: true, italics: false, color: DEEP },
    paragraph: { spacing: { before, after, line: 264, lineRule: LineRuleType.AUTO }, keepNext: true, keepLines: true, outlineLevel },
  }
}

function ours(id: string, name: string, paragraph: NonNullable<IParagraphStyleOptions['paragraph']>): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', next: 'Normal', quickFormat: true, paragraph }
}

/** A rule at the left, as on the web page. */
function marked(color: string): NonNullable<IParagraphStyleOptions['paragraph']> {
  return { keepLines: true, indent: { left: 170 }, border: { left: { style: 'single', size: 24, space: 8, color } } }
}
