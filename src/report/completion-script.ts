// The script that makes a shell ask kscp how a command line may go on; what was typed is handed over and never run.

export type Shell = 'bash' | 'zsh' | 'fish' | 'powershell'

/** To be read by the shell when it starts; the first lines say how. */
export function completionScript(shell: Shell): string {
  return SCRIPTS[shell]
}

const BASH = `# kscp for bash. Put this line into ~/.bashrc:
#   source <(kscp completion bash)
_kscp() {
  local line current="\${COMP_WORDS[COMP_CWORD]}"
  [[ $current == '=' ]] && current=''
  COMPREPLY=()
  while IFS= read -r line; do
    case $line in
      :files) _kscp_names -f "$current" ;;
      :folders) _kscp_names -d "$current" ;;
      *) COMPREPLY+=("\${line%%$'\\t'*}") ;;
    esac
  done < <(kscp complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
_kscp_names() {
  local name
  while IFS= read -r name; do COMPREPLY+=("$name"); done < <(compgen "$1" -- "$2")
  compopt -o filenames 2>/dev/null
}
complete -F _kscp kscp
`

const ZSH = `#compdef kscp
# kscp for zsh. Put this line into ~/.zshrc, below compinit:
#   source <(kscp completion zsh)
_kscp() {
  local line
  local -a described
  for line in "\${(@f)$(kscp complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    case $line in
      '') ;;
      :files) _files ;;
      :folders) _files -/ ;;
      *$'\\t'*) described+=("\${line%%$'\\t'*}:\${line#*$'\\t'}") ;;
      *) described+=("$line") ;;
    esac
  done
  (( $#described )) && _describe kscp described -U
}
if [[ $funcstack[1] == _kscp ]]; then
  _kscp
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
  compdef _kscp kscp
fi
`

const FISH = `# kscp for fish. Put this line into ~/.config/fish/config.fish:
#   kscp completion fish | source
function __kscp_complete
    set -l words (commandline -opc)
    set -e words[1]
    set -l current (commandline -ct)
    for line in (kscp complete -- $words "$current" 2>/dev/null)
        switch $line
            case ':files'
                __fish_complete_path "$current"
            case ':folders'
                __fish_complete_directories "$current"
            case '*'
                printf '%s\\n' $line
        end
    end
end
complete -c kscp -f -a '(__kscp_complete)'
`

/**
 * Words are handed over in single quotes: older versions lose empty words and those behind a `--`, and put no `\` before a quotation mark.
 * Where npm put a batch file before the command, some characters would be run: they become `_`. PowerShell replaces only what follows a
 * comma, and names files itself where there is no result; a result without text is a fault.
 */
const POWERSHELL = `# kscp for PowerShell. Put this line into the file that $PROFILE names:
#   kscp completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName kscp -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $begun = ''
    $words = @(foreach ($element in @($commandAst.CommandElements | Select-Object -Skip 1)) {
        $extent = $element.Extent
        if ($extent.StartOffset -ge $cursorPosition) { continue }
        if ($extent.EndOffset -ge $cursorPosition) {
            $begun = $extent.Text.Substring(0, $cursorPosition - $extent.StartOffset) -replace '^[''"]', ''
        }
        elseif ($element -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $element.Value }
        else { $extent.Text }
    })
    $typed = @(@($words) + $begun | ForEach-Object { "'" + ($_ -replace '[^\\p{L}\\p{N} _.,:=/\\\\~@+()-]', '_') + "'" })
    $lead = 0
    if ($begun.EndsWith($wordToComplete, [System.StringComparison]::Ordinal)) { $lead = $begun.Length - $wordToComplete.Length }
    kscp complete @typed 2>$null | Where-Object { $_ -and $_ -notlike ':*' } | ForEach-Object {
        $word, $about = $_ -split "\`t", 2
        if (-not $about) { $about = $word }
        if ($word.Length -gt $lead) { $word = $word.Substring($lead) }
        [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $about)
    }
}
`

const SCRIPTS: { readonly [shell in Shell]: string } = { bash: BASH, zsh: ZSH, fish: FISH, powershell: POWERSHELL }
