// Signs that a text that is read has where its markup begins a table's row or cell; no source has them, since they are read as line ends.

export const ROW = '\f'
export const CELL = '\v'
