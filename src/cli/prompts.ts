// The library that asks questions at a terminal. A heavy room: it lives here alone.
export { input, select } from '@inquirer/prompts'
