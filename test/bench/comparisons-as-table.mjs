// The comparisons as a table for a person, with the machine above it and what is to be noted below.
const COLUMNS = ['what', 'against', 'pairs', 'ratio', 'min', 'max', 'limit', '']
const WORDS = 2

export function comparisonsAsTable({ node, platform, cpus, comparisons, remarks }) {
  const rows = [COLUMNS, ...comparisons.map(cellsOf)]
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  const lines = rows.map((row) => row.map((cell, column) => pad(cell, widths[column], column)).join('  '))
  const above = `Node ${node} on ${platform}, ${cpus} CPUs. The ratio is the median of the pairs' ratios.`
  return `${[above, '', ...lines.map((line) => line.trimEnd()), ...(remarks.length > 0 ? ['', ...remarks] : [])].join('\n')}\n`
}

function cellsOf({ what, against, pairs, ratio, min, max, limit, verdict }) {
  const figures = [ratio, min, max].map((figure) => figure.toFixed(2))
  return [what, against, String(pairs), ...figures, limit === null ? '' : limit.toFixed(1), verdict ?? '']
}

/** Words stand at the left of their column, figures at the right. */
function pad(cell, width, column) {
  return column < WORDS || column === COLUMNS.length - 1 ? cell.padEnd(width) : cell.padStart(width)
}
