// What a command may know of the world outside: streams, folders, the clock, the terminal.

export interface Output {
  write(content: string | Uint8Array): unknown
  isTTY: boolean
  /** Columns of the terminal. */
  width: number
}

export interface Context {
  stdout: Output
  stderr: Output
  /** Whether a person is there to be asked: standard input and output are both a terminal. */
  isInteractive: boolean
  cwd: string
  env: { readonly [name: string]: string | undefined }
  /** The folder of the package: where its templates are. */
  packageRoot: string
  version: string
  /** Milliseconds since 1970. */
  now(): number
}

/** The options every command takes. */
export interface GlobalOptions {
  store?: string | undefined
  asOf?: string | undefined
  colour?: boolean | undefined
  quiet?: boolean | undefined
  verbose?: boolean | undefined
}

/** Whether to colour: NO_COLOR and --no-colour forbid it, FORCE_COLOR asks for it, else a terminal decides. */
export function wantsColour({ env, stdout }: Context, { colour }: GlobalOptions): boolean {
  if (colour === false || (env.NO_COLOR ?? '') !== '') return false
  const forced = env.FORCE_COLOR
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  return stdout.isTTY && env.TERM !== 'dumb'
}
