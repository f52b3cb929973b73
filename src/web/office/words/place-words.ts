import type { OwnCaseFile } from '../../../stages/own-case.ts'

/** Places as a person would name them, each once. A source is not named again beside what was said in it. */
export function placesInWords(file: OwnCaseFile, pointers: readonly string[]): readonly string[] {
  const named = new Set(pointers.flatMap((at) => sourceOfStatement(file, at)))
  const words = pointers.filter((at) => !named.has(at)).map((at) => placeInWords(file, at))
  return [...new Set(words)].filter((place) => place !== '')
}

function sourceOfStatement({ statements, sources }: OwnCaseFile, pointer: string): readonly string[] {
  const [, list, index] = pointer.split('/')
  const source = list === 'statements' ? statements[Number(index)]?.source : undefined
  return source === undefined ? [] : [`/sources/${sources.findIndex(({ id }) => id === source)}`]
}

/** A place in the case as a person would name it, in Danish; '' where it names nothing of interest. */
function placeInWords(file: OwnCaseFile, pointer: string): string {
  const [, list = '', index = '', field = ''] = pointer.split('/')
  // A list as a whole names none of what is in it.
  const i = index === '' ? -1 : Number(index)
  const activity = (need: string | undefined): string => file.needs.find(({ id }) => id === need)?.activity ?? ''
  const ofNeed = (what: string, need: string | undefined): string =>
    activity(need) === '' ? '' : `${what}: ${activity(need)}`
  switch (list) {
    case 'needs':
      return ofNeed(field === 'personkreds' ? 'personkreds' : 'behov', file.needs[i]?.id)
    case 'assessments':
      return ofNeed('vurdering', file.assessments[i]?.need)
    case 'answers':
      return ofNeed('svar', file.answers[i]?.need)
    case 'statements': {
      const statement = file.statements[i]
      const source = file.sources.find(({ id }) => id === statement?.source)
      return source === undefined ? '' : `oplysning: ${source.title}`
    }
    case 'sources':
      return file.sources[i]?.title ?? ''
    case 'views':
      return 'borgerens synspunkt'
    case 'applications':
      return 'ansøgningen'
    case 'formerGrants':
      return ofNeed('hidtidig hjælp', file.formerGrants[i]?.need)
    case 'questions':
      return 'spørgsmålet'
    case 'consents':
      return 'samtykket'
    case 'partshoeringer':
      return 'partshøring'
    case 'partshoeringExemption':
      return 'partshøring'
    case 'disagreements':
      return ofNeed('uenighed', file.disagreements[i]?.need)
    case 'reviews':
      return 'borgerens gennemgang'
    case 'committees':
      return 'visitationsudvalget'
    case 'sparrings':
      return 'sparring'
    case 'decision':
      return 'afgørelsen'
    case 'outcomeDraft': {
      const part = file.outcomeDraft?.outcome.parts[Number(pointer.split('/')[4])]
      return part === undefined ? 'udkastet' : `udkastet: ${part.needs.map(activity).join('; ')}`
    }
    case 'round':
      return 'runden'
    case 'complaints':
      return 'klagen'
    case 'genvurderinger':
      return 'genvurderingen'
    case 'boardFile':
      return 'akterne til Ankestyrelsen'
    case 'outcome':
      return 'Ankestyrelsens afgørelse'
    case 'compliance':
      return 'efterlevelsen'
    case 'nonCooperation':
      return 'manglende samarbejde'
    case 'aktindsigter':
      return field === 'answer' ? 'svaret på aktindsigt' : 'anmodningen om aktindsigt'
    case 'documents':
      return file.documents[i]?.name ?? ''
    case 'withdrawals':
      return field === 'confirmed' ? 'bekræftelsen' : 'tilbagetrækningen'
    default:
      return ''
  }
}
