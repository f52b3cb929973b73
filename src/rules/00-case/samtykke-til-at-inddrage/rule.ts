import type { Consent, ConsentTo } from '../../../stages/00-case/consent.ts'
import type { CaseView } from '../../../stages/case-view.ts'
import { caseFinding, quoteWhole } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { rsl11a, rsl11c } from './source.ts'

type Source = CaseView['file']['sources'][number]

export const samtykkeTilAtInddrage: CaseRule = {
  id: 'samtykke-til-at-inddrage',
  title: {
    da: 'Oplysninger er hentet hos andre med borgerens samtykke',
    en: 'Information was obtained from others with the citizen’s consent',
  },
  checklist: ['D39'],
  sources: [rsl11a, rsl11c],

  check(view) {
    const { file } = view
    if (file.area === 'barn')
      return notApplicable('I børnesager kan samtykke undlades i flere tilfælde; reglen ser på voksnes sager.')
    const obtained = file.sources
      .map((source, at) => ({ source, at, needed: NEEDED[source.kind] }))
      .filter(({ source, needed }) => source.obtained === 'indhentet' && needed !== undefined)
    if (obtained.length === 0) return notApplicable('Kommunen har ikke hentet oplysninger hos andre.')
    const { consents } = file
    if (consents === undefined) return unknown('hvilke samtykker borgeren har givet')
    return verdictOf(
      obtained.flatMap(({ source, at, needed }) => {
        const last = needed === undefined ? undefined : lastWord(consents, needed, source)
        if (last?.answer === 'nej') return [againstANo(view, source, at)]
        return last === undefined ? [withoutAYes(source, at)] : []
      }),
    )
  },
}

/** Whose consent a source takes. A professional may be the municipality's own, so it is not asked of them. */
const NEEDED: Partial<Record<Source['kind'], ConsentTo>> = {
  paaroerende: 'netvaerk',
  udfoerer: 'udfoerer',
  speciallaege: 'laege-og-sundhed',
  'praktiserende-laege': 'laege-og-sundhed',
  sundhedsfaglig: 'laege-og-sundhed',
  'anden-myndighed': 'anden-myndighed',
  'dagtilbud-skole': 'arbejdsgiver-eller-uddannelse',
}

/** What the citizen last said of it while the source was not yet older than the answer; a yes given later covers an older paper. */
function lastWord(consents: readonly Consent[], needed: ConsentTo, source: Source): Consent | undefined {
  return consents
    .filter(({ to }) => to === needed || to === 'alle-naevnte')
    .filter(({ answer, on, until }) =>
      answer === 'nej' ? on <= source.date : until === undefined || source.date <= until,
    )
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .at(-1)
}

function withoutAYes(source: Source, at: number): CaseFinding {
  return caseFinding({
    mangel: 'notatpligt',
    level: 'advarsel',
    at: `/sources/${at}/title`,
    quote: quoteWhole(source.title),
    what: {
      da: `»${source.title}« er hentet ind, uden at der står et samtykke fra borgeren i sagen.`,
      en: `“${source.title}” was obtained, and no consent from the citizen is in the file.`,
    },
    why: {
      da: 'Oplysninger hentes hos andre med borgerens samtykke. Det skal kunne ses, hvad borgeren har sagt ja til.',
      en: 'Information is obtained from others with the citizen’s consent. It must be visible what the citizen agreed to.',
    },
    remedy: {
      da: 'Spørg borgeren, og skriv svaret ned med dato og med, hvem og hvad det gælder.',
      en: 'Ask the citizen, and write the answer down with the date and whom and what it covers.',
    },
  })
}

function againstANo(view: CaseView, source: Source, at: number): CaseFinding {
  const weighs = view.needs.some(
    ({ adverse, assessment }) =>
      adverse === true && assessment?.decisive.some((id) => view.statement(id)?.source === source) === true,
  )
  return caseFinding({
    mangel: 'lovfortolkning',
    level: weighs ? 'fejl' : 'advarsel',
    at: `/sources/${at}/title`,
    quote: quoteWhole(source.title),
    what: {
      da: `»${source.title}« er hentet ind, selvom borgeren havde sagt nej.`,
      en: `“${source.title}” was obtained although the citizen had said no.`,
    },
    why: {
      da: 'Siger borgeren nej, afgøres sagen på det, der er. Loven giver ikke adgang til at hente oplysningerne alligevel i disse sager.',
      en: 'Where the citizen says no, the case is decided on what there is. In these cases the act gives no way to obtain it anyway.',
    },
    remedy: {
      da: 'Læg ikke vægt på oplysningen, før borgeren har sagt ja. Fortæl borgeren, hvad det betyder for sagen, hvis svaret bliver ved at være nej.',
      en: 'Give it no weight until the citizen has said yes. Tell the citizen what it means for the case if the answer stays no.',
    },
  })
}
