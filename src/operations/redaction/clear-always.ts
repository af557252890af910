// Says what to type so that words may always be published, wherever they stand.

/** The command, with what to write for oneself as examples; `day` is YYYY-MM-DD. */
export function clearAlways(type: string, day: string): string {
  return `kscp new clearance elm-trust --set decision=publish --set scope=always --set type=${type} --set text='Elm Trust' --set reason='a charity' --set by=JW --set on=${day}`
}
