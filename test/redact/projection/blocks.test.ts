// Public nodes are made anew from private ones: what is allowed comes out as it was, a mark as its public words, all else is refused.
import type { Nodes, PhrasingContent, RootContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import { type Directives, parseMarkdown, plainText } from '../../../src/core/markdown.js'
import { projectBlocks, projectPhrasing } from '../../../src/redact/projection/project-nodes.js'

const S40 = '[Redacted: personal information (FOIA s.40)]'
const S41 = '[Redacted: information given in confidence (FOIA s.41)]'

interface Projected {
  nodes: RootContent[]
  refused: [type: string, offset: number][]
  recorded: { name: string; label: PhrasingContent[] }[]
}

function projectionOf(project: (context: Parameters<typeof projectBlocks>[1]) => RootContent[]): Projected {
  const refused: Projected['refused'] = []
  const recorded: Projected['recorded'] = []
  const nodes = project({
    replacements: [],
    refuse: (type, offset) => refused.push([type, offset]),
    record: (mark: Directives, label) => {
      recorded.push({ name: mark.name, label })
      return [{ type: 'text', value: 'recorded' }]
    },
  })
  return { nodes, refused, recorded }
}

const project = (source: string) => projectionOf((context) => projectBlocks(parseMarkdown(source).children, context))
const projectInline = (...nodes: PhrasingContent[]) => projectionOf((context) => projectPhrasing(nodes, context))

const SILENT = { replacements: [], refuse: () => undefined, record: (_: Directives, label: PhrasingContent[]) => label }

const written = (value: string) => ({ type: 'text', value, data: { written: value } })
const ours = (value: string) => ({ type: 'text', value })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
const list = (fields: object, ...items: { spread: boolean; children: object[] }[]) => ({
  type: 'list',
  ordered: false,
  spread: false,
  ...fields,
  children: items.map((item) => ({ type: 'listItem', ...item })),
})
const tight = (...children: object[]) => ({ spread: false, children })
const spread = (...children: object[]) => ({ spread: true, children })
const row = (...cells: object[]) => ({ type: 'tableRow', children: cells.map((cell) => ({ type: 'tableCell', children: [cell] })) })

describe('a block that may be published', () => {
  it.each([
    ['a heading', '### a', { type: 'heading', depth: 3, children: [written('a')] }],
    ['a paragraph', 'a', paragraph(written('a'))],
    ['a paragraph as it is written', 'a &amp; \\*b', paragraph({ type: 'text', value: 'a & *b', data: { written: 'a &amp; \\*b' } })],
    ['a quotation', '> a', { type: 'blockquote', children: [paragraph(written('a'))] }],
    ['a list', '- a\n- b', list({}, tight(paragraph(written('a'))), tight(paragraph(written('b'))))],
    ['a list spread out', '- a\n\n- b', list({}, tight(paragraph(written('a'))), tight(paragraph(written('b'))))],
    ['an item of two paragraphs', '- a\n\n  b', list({}, spread(paragraph(written('a')), paragraph(written('b'))))],
    ['an item with a list', '- a\n\n  - b', list({}, tight(paragraph(written('a')), list({}, tight(paragraph(written('b'))))))],
    ['a numbered list', '1. a', list({ ordered: true, start: 1 }, tight(paragraph(written('a'))))],
    ['a list numbered from elsewhere', '7. a', list({ ordered: true, start: 7 }, tight(paragraph(written('a'))))],
    [
      'a table',
      '| a | b | c |\n| - | -: | :-: |\n| d | e | f |',
      {
        type: 'table',
        align: [null, 'right', 'center'],
        children: [row(written('a'), written('b'), written('c')), row(written('d'), written('e'), written('f'))],
      },
    ],
    ['emphasis', '*a*', paragraph({ type: 'emphasis', children: [written('a')] })],
    ['strong emphasis', '**a**', paragraph({ type: 'strong', children: [written('a')] })],
    ['deletion', '~~a~~', paragraph({ type: 'delete', children: [written('a')] })],
    ['a hard break', 'a\\\nb', paragraph(written('a'), { type: 'break' }, written('b'))],
    ['a link', '[a](b "c")', paragraph({ type: 'link', url: 'b', title: 'c', children: [written('a')] })],
    ['a link without a title', '[a](b)', paragraph({ type: 'link', url: 'b', title: null, children: [written('a')] })],
  ])('comes out as it was: %s', (_, source, node) => {
    expect(project(source)).toEqual({ nodes: [node], refused: [], recorded: [] })
  })

  it('comes out with nothing but what is made anew', () => {
    const nodes: Nodes[] = [{ type: 'paragraph', children: [ours('a') as PhrasingContent], data: { private: 'Zebedee' } } as Nodes]
    expect(projectionOf((context) => projectBlocks(nodes, context)).nodes).toEqual([paragraph(ours('a'))])
  })

  it('comes out where its fields are left out: a list has its first number, a table no alignment', () => {
    const blocks = projectionOf((context) =>
      projectBlocks(
        [
          { type: 'list', ordered: true, children: [] },
          { type: 'table', children: [] },
        ],
        context,
      ),
    )
    expect(blocks.nodes).toEqual([list({ ordered: true, start: 1 }), { type: 'table', align: [], children: [] }])
  })
})

describe('a mark', () => {
  it.each([
    ['a redaction in a sentence', 'a :redact[x]{reason=s41} b', [paragraph(written('a '), ours(S41), written(' b'))]],
    ['a redaction of a block', ':::redact{reason=s41}\n- x\n\n  y\n:::', [paragraph(ours(S41))]],
    ['a pseudonym', ':redact[x]{reason=s41 as="Child A"}', [paragraph(ours('Child A'))]],
    ['a pseudonym of nothing', ':redact[x]{reason=s41 as=""}', [paragraph(ours(S41))]],
    ['a redaction without a reason', ':redact[x]{}', [paragraph(ours(S40))]],
    ['a redaction with a reason that is none', ':redact[x]{reason=s99}', [paragraph(ours(S40))]],
    [
      'a clearing mark: its words, written anew',
      ':clear[*a* b\\*]{by=JW why="x"}',
      [paragraph({ type: 'emphasis', children: [written('a')] }, ours(' b*'))],
    ],
    ['what is for the next agenda', 'a\n\n::next-agenda[x]{group=slg}', [paragraph(written('a'))]],
    ['a summary', ':::summary\nx\n:::\n\na', [paragraph(written('a'))]],
  ])('becomes its public words: %s', (_, source, nodes) => {
    expect(project(source)).toEqual({ nodes, refused: [], recorded: [] })
  })

  it.each([
    ['action', '::action[Ask :redact[x]{reason=s40}.]{#1 owners="AK"}'],
    ['decision', '::decision[Ask :redact[x]{reason=s40}.]{#1}'],
  ])('becomes a paragraph of what is recorded of it: %s', (name, source) => {
    expect(project(source)).toEqual({
      nodes: [paragraph(ours('recorded'))],
      refused: [],
      recorded: [{ name, label: [written('Ask '), ours(S40), written('.')] }],
    })
  })

  it('has its reason’s wording where its attributes are nothing', () => {
    expect(projectInline({ type: 'textDirective', name: 'redact', children: [], attributes: null }).nodes).toEqual([ours(S40)])
    const attributes = { reason: null, as: null }
    expect(projectInline({ type: 'textDirective', name: 'redact', children: [], attributes }).nodes).toEqual([ours(S40)])
  })
})

describe('what somebody cleared, in a copy made for the search alone,', () => {
  const maskCleared = (text: string) => text.replace(/\w/g, 'x')
  const pattern = /Tarn/g
  const replacements = [{ person: {} as never, pattern, standIn: 'Clerk' }]
  const masked = (source: string) => projectBlocks(parseMarkdown(source).children, { ...SILENT, maskCleared, replacements })

  it('is masked, and nothing else is', () => {
    expect(masked(':clear[Quill *and* Fenn]{by=JW why="x"} met Abel.')).toEqual([
      paragraph(ours('xxxxx '), { type: 'emphasis', children: [ours('xxx')] }, ours(' xxxx'), written(' met Abel.')),
    ])
  })

  it('keeps what stands there for somebody', () => {
    expect(masked(':clear[Tarn]{by=JW why="x"} met Tarn.')).toEqual([paragraph(ours('Clerk'), ours(' met Clerk.'))])
  })

  it('stays in any other copy', () => {
    expect(project(':clear[Quill]{by=JW why="x"}').nodes).toEqual([paragraph(ours('Quill'))])
  })
})

describe('what may not be published', () => {
  it.each([
    ['HTML', 'a\n\n<p>b</p>', 'html', 3, 'a'],
    ['HTML in a sentence', 'a <b>', 'html', 2, 'a '],
    ['code', 'a\n\n```\nb\n```', 'code', 3, 'a'],
    ['code in a sentence', 'a `b`', 'inlineCode', 2, 'a '],
    ['an image', 'a ![b](c)', 'image', 2, 'a '],
    ['a ruled line', 'a\n\n***', 'thematicBreak', 3, 'a'],
    ['a block of another name', 'a\n\n:::note\nb\n:::', 'containerDirective', 3, 'a'],
    ['a block with the name of another mark', 'a\n\n:::clear\nb\n:::', 'containerDirective', 3, 'a'],
    ['a footnote', 'a[^1]\n\n[^1]: b', 'footnoteReference', 1, 'a'],
  ])('is refused with its place and left out: %s', (_, source, type, offset, left) => {
    const { nodes, refused } = project(source)
    expect(refused).toEqual([[type, offset]])
    expect(nodes.map((node) => plainText(node))).toEqual([left])
  })

  it('is a mark that stands in a sentence and belongs on a line of its own', () => {
    const { nodes, refused } = projectInline({ type: 'textDirective', name: 'action', children: [{ type: 'text', value: 'x' }] })
    expect(nodes).toEqual([])
    expect(refused).toEqual([['textDirective', 0]])
  })

  it('is a definition or a footnote’s text, which is refused elsewhere', () => {
    expect(project('[a]: b\n\n[^1]: c')).toEqual({ nodes: [], refused: [], recorded: [] })
  })
})

describe('the address of a link', () => {
  const refusedAt = (url: string) => projectInline({ type: 'link', url, children: [] }).refused.map(([type]) => type)

  it.each([
    'http://example.org',
    'HTTPS://example.org',
    'mailto:a@example.org',
    'tel:+441632960000',
    'page.html',
    '/a:b',
    '#a:b',
    '?a=javascript:b',
    'a b:c',
    ':a',
    '',
  ])('may be published: %s', (url) => {
    expect(refusedAt(url)).toEqual([])
  })

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' \u0001\tjavascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'x:y',
    'x1+.-:y',
    'https+x:y',
  ])('may not be published: %s', (url) => {
    expect(refusedAt(url)).toEqual(['link to such an address'])
  })
})
