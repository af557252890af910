// The style of public pages: dark text on white, the reader's own fonts, readable on a telephone and on paper.

export const PAGE_STYLE = `
:root { color-scheme: light; --ink: #14181c; --soft: #4a5259; --line: #c3c9ce; --tint: #eef3f7; --deep: #12385b; --go: #0f5499; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; background: #fff; color: var(--ink); font: 1.0625rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
.width { max-width: 72rem; margin: 0 auto; padding: 0 1.25rem; }
a { color: var(--go); text-underline-offset: .15em; }
a:hover { text-decoration-thickness: .15em; }
a:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; background: #ffe680; color: var(--ink); }
.skip { position: absolute; left: -100vw; padding: .6rem 1.25rem; background: #ffe680; color: var(--ink); font-weight: 600; }
.skip:focus { left: 0; top: 0; z-index: 1; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

header { background: var(--deep); color: #fff; }
header > .width { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: .25rem 2rem; padding-block: .9rem; }
header p { margin: 0; font-size: 1.125rem; font-weight: 600; line-height: 1.3; }
header a { color: #fff; }
main.width { display: block; padding-block: 2.25rem 3.5rem; }
main:focus { outline: 0; }
footer { border-top: 1px solid var(--line); color: var(--soft); font-size: .9375rem; }
footer > .width { padding-block: 1.25rem 2rem; }
footer p { margin: 0; }

h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance; margin: 0; }
h1 { font-size: clamp(1.75rem, 1.3rem + 2vw, 2.5rem); margin-bottom: 1.25rem; }
h2 { font-size: 1.5rem; margin-top: 2.75rem; padding-top: .9rem; border-top: 2px solid var(--deep); }
h3 { font-size: 1.1875rem; margin-top: 1.9rem; }
h4, h5, h6 { font-size: 1.0625rem; margin-top: 1.5rem; }
p, ul, ol, blockquote, table { margin: .9rem 0 0; }
ul, ol { padding-left: 1.4rem; }
li { margin-top: .4rem; }
li > p:first-child, li > ul, li > ol { margin-top: .4rem; }
blockquote { padding-left: 1rem; border-left: 4px solid var(--line); color: var(--soft); }
.action, .decision { padding: .55rem .9rem; border-left: 4px solid var(--go); background: var(--tint); }
.decision { border-left-color: #2f6b3a; background: #eef5ef; }
.notice { border: 2px solid #9c1f1f; padding: .6rem .9rem; margin-bottom: 1.5rem; }
.notice p { margin: 0; }

dl { margin: 0; border-top: 1px solid var(--line); }
dl div { display: grid; grid-template-columns: 8rem 1fr; gap: 0 1rem; padding: .45rem 0; border-bottom: 1px solid var(--line); }
dt { font-weight: 600; }
dd { margin: 0; }

nav h2 { font-size: 1.0625rem; margin: 0; padding: 0; border: 0; }
main nav { margin-top: 2rem; font-size: .9688rem; line-height: 1.4; }
main nav ul { list-style: none; padding: 0; margin-top: .5rem; }
main nav li { margin: 0; }
main nav a { display: block; padding: .3rem 0; }
main nav + .notes { margin-top: 2.5rem; }
.notes > :first-child { margin-top: 0; }
.notes > h2:first-child { border-top: 0; padding-top: 0; }

table { width: 100%; border-collapse: collapse; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { padding: .5rem 1rem .5rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th:last-child, td:last-child { padding-right: 0; }
thead th { border-bottom: 2px solid var(--ink); overflow-wrap: normal; }

.entries { list-style: none; padding: 0; }
.entries > li { padding: .75rem 0; border-bottom: 1px solid var(--line); margin: 0; }
.entries > li > a { font-weight: 600; }
.entries ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0 1.25rem; padding: 0; margin-top: .2rem; font-size: .9375rem; }
.entries ul li { margin: 0; }

@media (min-width: 60rem) {
  main.width:has(nav) { display: grid; grid-template-columns: 15rem minmax(0, 46rem); gap: 2.5rem 4rem; }
  .opening { grid-column: 1 / -1; max-width: 65rem; }
  main nav { position: sticky; top: 1.5rem; align-self: start; max-height: calc(100vh - 3rem); overflow-y: auto; }
  main nav, main nav + .notes { margin-top: 0; }
  main:not(:has(nav)) > * { max-width: 46rem; }
}

@media (min-width: 38.01rem) {
  .short { white-space: nowrap; }
}

@media (max-width: 38rem) {
  main.width { padding-top: 1.5rem; }
  dl div { grid-template-columns: 1fr; }
  table, tbody, tr, th, td { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tbody tr { padding: .6rem 0; border-bottom: 1px solid var(--line); }
  tbody tr:first-child { border-top: 2px solid var(--ink); }
  th, td { position: relative; padding: .1rem 0; border: 0; }
  th[data-label], td[data-label] { padding-left: 5.5rem; min-height: 1.85em; }
  [data-label]::before { content: attr(data-label); position: absolute; left: 0; width: 5rem; color: var(--soft); font-weight: 400; }
  td:empty { min-height: 0; padding: 0; }
  td:empty::before { content: none; }
}

@media print {
  @page { margin: 2cm; }
  body { font-size: 10.5pt; line-height: 1.4; }
  .skip, nav { display: none; }
  .width { max-width: none; padding-inline: 0; }
  main.width { display: block; padding: 1rem 0; }
  header { background: none; color: inherit; border-bottom: 2px solid var(--ink); }
  .action, .decision { background: none; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  h2 { margin-top: 1.75rem; border-top-width: 1px; }
  tr, .action, .decision { break-inside: avoid; }
  thead { display: table-header-group; }
  a { color: inherit; }
  main a[href^="http"]::after { content: " (" attr(href) ")"; }
}
`
