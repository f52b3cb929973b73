import type { SourceKind } from '../../../stages/02-information/source.ts'
import type { CaseFile } from '../../../stages/case-file.ts'
import type { HeldStatement, NeedView } from '../../../stages/case-view.ts'
import type { DaekketPaaAndenVis } from '../../../stages/06-decision/need-answer.ts'
import { phrase } from '../../../text/pattern.ts'
import { isSameProvision } from '../answered.ts'

/** Whether the help that is said to cover the need is there: someone said so, said no, or was never asked. */
export type Standing = 'paa-plads' | 'ikke-paa-plads' | 'afvist' | 'uspurgt'

/** Whom it lies with to say so. */
export const CONFIRMS: Readonly<Record<DaekketPaaAndenVis['by'], SourceKind>> = {
  netvaerk: 'paaroerende',
  'anden-myndighed': 'anden-myndighed',
  region: 'anden-myndighed',
  tilbud: 'udfoerer',
  hjaelpemiddel: 'borger',
  bestemmelse: 'kommunens-vurdering',
}

export function standingOf(answer: DaekketPaaAndenVis, { need, statements }: NeedView, file: CaseFile): Standing {
  if (answer.inPlace?.answer === 'ja' || isGranted(answer, file)) return 'paa-plads'
  if (answer.inPlace?.answer === 'nej') return 'ikke-paa-plads'
  const outside = statements.filter(({ source }) => source !== undefined && source.kind !== 'kommunens-vurdering')
  const about = outside.filter((one) => isAbout(answer.by, need.activity, one))
  if (about.some(({ statement }) => CANNOT.test(statement.text.toLowerCase()))) return 'afvist'
  return about.length > 0 ? 'paa-plads' : 'uspurgt'
}

/** The same decision gives the help for another need, or for this one under another answer. */
function isGranted({ provision }: DaekketPaaAndenVis, file: CaseFile): boolean {
  return (
    provision !== undefined &&
    (file.answers.some(({ answer }) => answer.kind === 'bevilget' && isSameProvision(answer.provision, provision)) ||
      (file.formerGrants ?? []).some((grant) => isSameProvision(grant.provision, provision)))
  )
}

function isAbout(by: DaekketPaaAndenVis['by'], activity: string, { statement, source }: HeldStatement): boolean {
  const kind = source?.kind
  if (kind === CONFIRMS[by]) return true
  const lower = statement.text.toLowerCase()
  switch (by) {
    case 'netvaerk':
      return NETWORK.test(withoutNamed(lower, activity)) && HELPS.test(lower)
    case 'anden-myndighed':
    case 'region':
      return (
        kind === 'sundhedsfaglig' || kind === 'speciallaege' || kind === 'praktiserende-laege' || OTHERS.test(lower)
      )
    case 'tilbud':
      return kind === 'fagperson' || OFFER.test(lower)
    case 'hjaelpemiddel':
      return kind === 'hjaelper' || kind === 'fagperson' || kind === 'sundhedsfaglig'
    case 'bestemmelse':
      return false
  }
}

/** A need may be about relatives or neighbours: then to name them is not to say that they help. */
function withoutNamed(lower: string, activity: string): string {
  const named = new Set((activity.toLowerCase().match(/[a-zß-öø-ÿ]{4,}/g) ?? []).map((word) => word.slice(0, 4)))
  return lower.replaceAll(/[a-zß-öø-ÿ]{4,}/g, (word) => (named.has(word.slice(0, 4)) ? '' : word))
}

const HELPS = phrase(
  'hjælp(?:er|e)?>',
  '(?:ordn|klar|komm|tag|gør|handl|ring|støtt|gennemgå|sørg|kør|følg|pass|kigg|lav|betal|vask|køb|hent|læs|skriv|minder|spis|træn|rydd)(?:er|r)?>',
  'går (?:med|igennem|over)',
  'står for',
  'bor (?:sammen|hos)',
  'er (?:der|hos|med)',
  'deler',
)
/** With its endings spelt out, for `morgen`, `søndag`, `mandag`, `fare` and `vender` are no relatives. */
const NETWORK = phrase(
  '(?:(?:svige|sted|pleje|bonus|mor|far)?(?:mor|far|forældre)|søster|bror|søskende|datter|søn|barnebarn|børn|moster|faster|onkel|tante|kæreste|samlever|ægtefælle|mand|kone|hustru|veninde|ven|nabo|genbo)(?:en|n|nen|s|ens|ns|er|ne|ner|nerne|erne)?>',
  'famili(?:e|en|ens|emedlem\\p{L}*)>',
  'pårørende',
  'netværk\\p{L}*',
)
const OTHERS = phrase(
  'region\\p{L}*',
  'psykiatri\\p{L}*',
  'hospital\\p{L}*',
  'sygehus\\p{L}*',
  'jobcent\\p{L}*',
  'ungdomsudd\\p{L}*',
  'kriminalforsorg\\p{L}*',
  'udbetaling danmark',
)
const OFFER = phrase(
  'værested\\p{L}*',
  'klub\\p{L}*',
  'kursus\\p{L}*',
  'hold>',
  'holdet',
  'rådgivning\\p{L}*',
  'tilbud\\p{L}*',
  'gruppe\\p{L}*',
  'café\\p{L}*',
  'forening\\p{L}*',
)

/** They say that they can't, or won't go on. */
export const CANNOT = phrase(
  'kan ikke (?:blive ved|længere|mere|hjælpe|klare|nå|overkomme|komme|tage|holde til)',
  'kan jeg ikke (?:blive ved|længere|mere|klare|nå)',
  '(?:magter|orker|overkommer|formår) (?:\\p{L}+ )?ikke',
  'har ikke (?:tid|overskud|kræfter|mulighed)',
  'ikke (?:har )?(?:tid|overskud|kræfter) til',
  'hverken kan eller vil',
  'vil (?:\\p{L}+ )?ikke (?:længere|mere|blive ved)',
  'slidt op',
  'bor (?:for )?langt',
  'er flyttet',
  'er (?:selv )?(?:blevet )?syg>',
  'tilbyder ikke',
  'giver ikke',
  'har ikke (?:\\p{L}+ )?(?:tilbud|plads)',
  'ventetid\\p{L}*',
  'venteliste\\p{L}*',
  'er (?:lukket|nedlagt|afsluttet)',
)
