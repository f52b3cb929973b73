import type { OwnCaseFile } from '../../stages/own-case.ts'

/** A place in the case as a person would name it, in Danish; '' where it names nothing of interest. */
export function placeInWords(file: OwnCaseFile, pointer: string): string {
  const [, list = '', index = '', field = ''] = pointer.split('/')
  const i = Number(index)
  const activity = (need: string | undefined): string => file.needs.find(({ id }) => id === need)?.activity ?? ''
  switch (list) {
    case 'needs': {
      const need = file.needs[i]
      if (need === undefined) return ''
      return field === 'personkreds' ? `personkreds: ${need.activity}` : `behov: ${need.activity}`
    }
    case 'assessments':
      return `vurdering: ${activity(file.assessments[i]?.need)}`
    case 'answers':
      return `svar: ${activity(file.answers[i]?.need)}`
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
      return `hidtidig hjælp: ${activity(file.formerGrants[i]?.need)}`
    case 'questions':
      return 'spørgsmålet'
    case 'consents':
      return 'samtykket'
    case 'partshoeringer':
      return 'partshøring'
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
    default:
      return ''
  }
}
