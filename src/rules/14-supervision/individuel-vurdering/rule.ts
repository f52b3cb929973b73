import { isNonEmpty } from '../../../base/list.ts'
import { isOnAnswerTime } from '../../../stages/14-supervision/answer-time.ts'
import { isByLaw } from '../../../stages/14-supervision/demand.ts'
import { isIndividualAssessment } from '../../../stages/14-supervision/reservation.ts'
import { helpClauses, isOnlyAbout, quotePassage, type Standard } from '../../../stages/14-supervision/standard.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable } from '../../verdict.ts'
import { sel1, hoejesteretKoege, principmeddelelse60af15 } from './source.ts'

/** Said outright: all get the same, and no one looks at the need. */
const NONE = phrase(
  '(?:foretages|laves|sker|er|gives) (?:der )?(?:ikke|ingen) (?:en |nogen )?(?:konkret |individuel |særskilt |nærmere )+(?:vurdering|skøn|afgørelse|udmåling|stillingtagen)',
  '(?:ikke|ingen) (?:en )?(?:konkret|individuel)\\p{L}* (?:og (?:konkret|individuel)\\p{L}* )?(?:vurdering|skøn|udmåling|stillingtagen) (?:af|i|ved|er|foretages)',
  'uden (?:en )?(?:konkret |individuel |nærmere )+(?:vurdering|skøn)',
  '(?:alle|enhver|samtlige) (?:borgere |ansøgere |modtagere )?(?:får|modtager|tildeles|bevilges) (?:det samme|samme|den samme|ens|lige)',
  '(?:ens|samme|lige) (?:omfang|antal timer|timetal|hjælp|støtte|ydelse) (?:for|til) alle',
  'uanset (?:den enkeltes|borgerens|dit|individuelle) (?:[^ ]+ )?behov',
  '(?:der )?(?:ses|kigges) (?:der )?ikke på,? (?:[^ ,.;]+ ){0,2}?(?:behov\\p{L}*|om (?:borgeren|du|den enkelte))',
  'vurdere[rs]? ikke (?:den enkeltes|borgerens|individuelt)',
  'kan ikke (?:fraviges|dispenseres)',
  '(?:fraviges|dispenseres) (?:der )?(?:ikke|aldrig)',
  'ikke (?:mulighed for (?:at )?)?(?:fravige|dispens\\p{L}+)',
)
const LIMIT = phrase(
  'pakke(?:r|n)? ?\\d',
  '(?:lille|mellem|stor)(?:e)? pakke',
  'pakke [a-d]>',
  'højst',
  'maksimal\\p{L}*',
  'maks\\.?>',
  'max\\.?>',
  'kan ikke overstige',
  '(?:ydes|gives|bevilges|tilbydes) ikke',
  '(?:omfatter|indgår|dækker) ikke',
  'niveau \\d',
  'ydelsespakke\\p{L}*',
)
const NEED = phrase(
  '(?:individuel|konkret)\\p{L}*',
  '(?:dit|dine|borgerens|den enkeltes|barnets|din|ansøgers) (?:[^ ]+ ){0,2}?(?:behov\\p{L}*|situation|funktionsevne|ønsker)',
  '(?:hver|den) (?:enkelt|enkeltes?)>',
  'behov\\p{L}*',
  'funktionsevne\\p{L}* (?:[^ ]+ ){0,3}?vurder\\p{L}*',
  'vurder\\p{L}* (?:[^ ]+ ){0,6}?(?:funktion|behov|situation)\\p{L}*',
  'tager (?:vi )?stilling',
)
/** What another provision covers is no limit. */
const ELSEWHERE = /hører (?:til|under|ind under) (?:§|en anden|andre)/
const SAYS_NO = /uden undtagelse/

/** Limits or packages, and nowhere an individual assessment; or a text that says there is none. */
export const individuelVurdering: Rule<Standard> = {
  id: 'individuel-vurdering',
  title: {
    da: 'Standarden lader den enkeltes behov afgøre hjælpen',
    en: 'The standard lets the individual need decide the help',
  },
  checklist: ['D16'],
  sources: [sel1, hoejesteretKoege, principmeddelelse60af15],

  check(standard) {
    const help = helpClauses(standard)
    const refused = help.filter(
      (clause) =>
        (NONE.test(clause.lower) || SAYS_NO.test(clause.lower)) &&
        !isByLaw(clause) &&
        !/står i loven/.test(clause.lower),
    )
    if (isNonEmpty(refused)) return fails({ ...TOLD, quote: quotePassage(standard, refused[0]) })
    if (isOnlyAbout(standard.provisions, /^SEL § (?:82 [a-d]|97)$/))
      return notApplicable('Hjælpens omfang følger af loven selv.')
    const limits = help.filter(
      (clause) =>
        LIMIT.test(clause.lower) && !isOnAnswerTime(clause) && !isByLaw(clause) && !ELSEWHERE.test(clause.lower),
    )
    if (!isNonEmpty(limits)) return notApplicable('Standarden har ingen pakker, lofter eller udelukkelser.')
    const assessed = standard.clauses.some(
      (clause) =>
        isIndividualAssessment(clause) ||
        (NEED.test(clause.lower) &&
          clause.part !== 'formaal' &&
          clause.part !== 'maalgruppe' &&
          clause.part !== 'klage'),
    )
    return assessed ? holds : fails({ ...TOLD, what: SILENT, quote: quotePassage(standard, limits[0]) })
  },
}

const TOLD = {
  mangel: 'lovfortolkning',
  level: 'fejl',
  what: {
    da: 'Standarden siger, at den ikke kan fraviges, eller at den enkeltes behov ikke vurderes.',
    en: 'The standard says that it can’t be departed from, or that the individual need is not assessed.',
  },
  why: {
    da: 'Serviceniveauet kan ikke træde i stedet for en konkret og individuel vurdering af, om hjælpen kompenserer borgeren.',
    en: 'The service level can’t replace a concrete, individual assessment of whether the help compensates.',
  },
  remedy: {
    da: 'Skriv, at hjælpen altid gives efter en konkret og individuel vurdering, og at standarden fraviges, når behovet kræver det.',
    en: 'Write that help is always given by a concrete, individual assessment, and that the standard is departed from where the need requires.',
  },
} as const

const SILENT = {
  da: 'Standarden sætter pakker, lofter eller udelukkelser, men nævner ikke noget sted en vurdering af den enkeltes behov.',
  en: 'The standard sets packages, caps or exclusions, but nowhere names an assessment of the individual need.',
}
