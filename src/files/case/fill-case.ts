type Fields = Record<string, unknown>

/** Lists whose records need no name of their own. */
const NAMED_BY_PLACE = [
  'consents',
  'notes',
  'applications',
  'questions',
  'disagreements',
  'reviews',
  'partshoeringer',
  'committees',
  'sparrings',
  'views',
  'letters',
  'calls',
  'complaints',
  'genvurderinger',
] as const

/**
 * Lays in what a file may leave out because it follows from the rest, as the schema says of each: names by place, the citizen, the round.
 * What can't be told from the rest is left for the schema to ask for. Nothing is taken for granted of its types.
 * Gives the pointers to what was copied from elsewhere in the file: what is wrong with it is told there.
 */
export function fillCase(file: Fields): ReadonlySet<string> {
  delete file['$schema']
  for (const list of NAMED_BY_PLACE) nameByPlace(file[list], list)
  for (const one of ['decision', 'nonCooperation']) {
    const record = file[one]
    if (isFields(record)) record['id'] ??= one
  }
  file['parties'] ??= [
    {
      id: file['area'] === 'barn' ? 'barn' : 'borger',
      role: file['area'] === 'barn' ? 'barn' : 'borger',
      mandates: ['modtage-breve', 'udtale-sig', 'se-sagen', 'klage'],
    },
  ]
  file['sources'] ??= []
  file['statements'] ??= []
  file['round'] ??= {}
  const { round } = file
  if (!isFields(round)) return new Set()
  nameByPlace(round['instructions'], 'instructions')
  const begun = firstDayOf(file)
  if (begun === undefined || round['begun'] !== undefined) return new Set()
  round['begun'] = begun
  return new Set(['/round/begun'])
}

function nameByPlace(list: unknown, name: string): void {
  if (!Array.isArray(list)) return
  for (const [at, record] of list.entries()) if (isFields(record)) record['id'] ??= `${name}-${at + 1}`
}

function firstDayOf({ applications, decision }: Fields): unknown {
  const days = Array.isArray(applications)
    ? applications.flatMap((one: unknown) =>
        isFields(one) && typeof one['received'] === 'string' ? [one['received']] : [],
      )
    : []
  return days.toSorted()[0] ?? (isFields(decision) ? decision['on'] : undefined)
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
