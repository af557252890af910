// One check of kscp doctor: what keeps it from being made is what it found, and the others are made all the same.
import { type Diagnosis, wrong } from '../core/diagnosis.js'
import { isFailure } from '../core/failure.js'

/** What the check gives, or an error of the same name where a file or git can't be read. */
export async function guarded(name: string, check: () => Diagnosis | Promise<Diagnosis>): Promise<Diagnosis> {
  try {
    return await check()
  } catch (error) {
    if (isFailure(error)) return wrong(name, error.message, error.hint)
    const { code, syscall } = error as NodeJS.ErrnoException
    if (code === undefined || syscall === undefined) throw error
    return wrong(name, `What ${name} is about can't be looked at (${code}).`, 'Check who may read the files of the store.')
  }
}
