// The priorities as a list shows them.

export interface PriorityLine {
  id: string
  title: string
  horizon: string
  type: string
  status: string
  theme: string | null
  from: string | null
  to: string | null
  lead: string | null
  file: string
}

export interface PriorityList {
  asOf: string
  priorities: PriorityLine[]
}
