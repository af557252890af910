// Remembers whether this run has changed the store. A heavy room, so that there is one memory, whoever asks.
let areMade = false

export function noteChanges(): void {
  areMade = true
}

export function changesMade(): boolean {
  return areMade
}
