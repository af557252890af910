// Puts a list of actions into the form that was asked for.
import { type ActionGroup, type ActionList, type ActionPart, partsOf } from '../core/action-log.js'
import { type Context, type GlobalOptions, wantsColour } from './context.js'

export type ActionForm = 'table' | 'json' | 'csv' | 'xlsx' | 'ics' | 'md'

export interface Listing {
  list: ActionList
  /** Null where the list is in one part. */
  groups: readonly ActionGroup[] | null
  /** The partnership. */
  store: string
}

interface Form extends GlobalOptions {
  /** Left out: a table at a terminal, rows elsewhere. */
  format: ActionForm | undefined
  isToFile: boolean
}

/** The whole result; bytes for a spreadsheet, text for the others. */
export async function formatActions(context: Context, form: Form, { list, groups, store }: Listing): Promise<string | Uint8Array> {
  const parts = groups === null ? null : partsOf(list, groups)
  switch (form.format) {
    case 'csv': {
      const { actionsAsCsv, partsAsCsv } = await import('../export/actions-as-csv.js')
      return parts === null ? actionsAsCsv(list.actions) : partsAsCsv(parts)
    }
    case 'xlsx': {
      const { actionsAsXlsx, partsAsXlsx } = await import('../export/actions-as-xlsx.js')
      return parts === null ? actionsAsXlsx(list.actions) : partsAsXlsx(parts)
    }
    case 'ics':
      return (await import('../export/actions-as-calendar.js')).actionsAsCalendar(list, store)
    case 'json':
      return (await import('../report/action-report.js')).actionsAsJson(list, groups)
    default:
      return formatForReading(context, form, list, parts)
  }
}

async function formatForReading(context: Context, form: Form, list: ActionList, parts: readonly ActionPart[] | null): Promise<string> {
  const { actionsAsRows, actionSummary, partsAsRows } = await import('../report/action-report.js')
  if (form.format === 'md') {
    const { actionsAsMarkdown, partsAsMarkdown } = await import('../export/actions-as-markdown.js')
    return parts === null ? actionsAsMarkdown(list.actions, actionSummary(list)) : partsAsMarkdown(parts, actionSummary(list))
  }
  const summary = form.quiet === true ? '' : actionSummary(list)
  if (form.format === undefined && (form.isToFile || !context.stdout.isTTY))
    return (parts === null ? actionsAsRows(list.actions) : partsAsRows(parts)) + summary
  const { actionsAsTable, partsAsTables } = await import('../report/action-table.js')
  const { createPaint } = await import('../report/paint.js')
  const paint = createPaint(!form.isToFile && wantsColour(context, form))
  const { width } = context.stdout
  const table = parts === null ? actionsAsTable(list.actions, width, paint) : partsAsTables(parts, width, paint)
  return table === '' || summary === '' ? table + summary : `${table}\n${summary}`
}
