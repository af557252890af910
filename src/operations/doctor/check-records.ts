// How many records there are; what is in them is for kscp validate to check.
import { counted, grouped } from '../../core/counted.js'
import { type Diagnosis, right } from '../../core/diagnosis.js'

export function checkRecords(files: number): Diagnosis {
  if (files === 0) return right('records', 'There are no records yet; begin with kscp new group and kscp new person.')
  const records = counted(files, 'record').replace(/^\d+/, grouped(files))
  return right('records', `There ${files === 1 ? 'is' : 'are'} ${records}; kscp validate says whether anything is wrong in them.`)
}
