// Has V8 compile a pattern once: in a short text most of the time goes into making patterns ready, not into reading.

/** For a text this long V8 makes machine code at once; for a shorter one code to be interpreted, and machine code for the next. */
const LONG_TEXT = ' '.repeat(1000)
const done = new WeakSet<RegExp>()

/** The pattern itself, compiled when it is first asked for. */
export function compiled(pattern: RegExp): RegExp {
  if (done.has(pattern)) return pattern
  done.add(pattern)
  const { lastIndex } = pattern
  pattern.lastIndex = 0
  pattern.test(LONG_TEXT)
  pattern.lastIndex = lastIndex
  return pattern
}
