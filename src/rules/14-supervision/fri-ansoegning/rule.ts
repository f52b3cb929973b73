import { ownClauses, type Clause, type Standard } from '../../../stages/14-supervision/standard.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { notApplicable } from '../../verdict.ts'
import { failsAt, failsInAny } from '../found.ts'
import { fvl7, rsl5 } from './source.ts'
import { TURNED_AWAY, turnsAway } from './turned-away.ts'

/** A standard may offer a form; it may not make it the only way in, nor set a time before one may ask again. */
export const friAnsoegning: Rule<Standard> = {
  id: 'fri-ansoegning',
  title: {
    da: 'Man kan søge når som helst og på den måde, man vil',
    en: 'One can apply at any time and in any way',
  },
  checklist: ['D27'],
  sources: [rsl5, fvl7],

  check(standard) {
    const told = ownClauses(standard).filter((clause) => clause.part !== 'klage')
    const away = told.filter(turnsAway)
    const on = told.filter((clause) => APPLY.test(clause.lower))
    if (on.length === 0 && away.length === 0) return notApplicable('Standarden siger ikke, hvordan man søger.')
    const prescribed = on.filter((clause) => prescribes(clause) && !away.includes(clause))
    return failsInAny(failsAt(standard, prescribed, TOLD), failsAt(standard, away, TURNED_AWAY))
  },
}

const APPLY = phrase(
  'ansøgning\\p{L}*',
  '(?:an)?søge[rs]?>',
  'søges>',
  'genansøg\\p{L}*',
  'henvendelse\\p{L}*',
  'anmodning\\p{L}*',
)
const FORM = phrase(
  '[\\p{L}]*skema(?:et|er|erne)?>',
  'blanket\\p{L}*',
  'formular\\p{L}*',
  'digital\\p{L}*',
  'borger\\.dk',
  'hjemmeside\\p{L}*',
  'selvbetjening\\p{L}*',
  'portal\\p{L}*',
  'mit ?id',
  'skriftlig\\p{L}*',
  'mundtlig\\p{L}*',
  'telefonisk\\p{L}*',
  'pr\\. telefon',
  'egen læge',
)
const ONLY_WAY = phrase(
  '(?:alene|kun|udelukkende) (?:[^ ,.;]+ ){0,4}?(?:indgives|indsendes|søges|søge|ske|modtages|behandles|via|gennem|på|ved|digitalt|skriftligt|hvis|når)',
  '(?:kan|må) (?:[^ ,.;]+ )?(?:kun|alene|ikke)>',
  'skal (?:[^ ,.;]+ ){0,4}?(?:ske|være|indgives|indsendes|søges|søge|udfyldes|udfylde|sendes|sende|bruge|anvendes|anvende|foretages|foregå)>',
  '(?:behandler|behandles|modtager|modtages|accepteres|besvares) (?:[^ ,.;]+ ){0,2}?ikke>',
  'ikke (?:[^ ,.;]+ ){0,3}?(?:behandlet|behandles|modtaget|taget under behandling|accepteret)>',
  'kræver',
  'betingelse',
)
const WAITING = phrase(
  'tidligst (?!fra (?:[^ ,.;]+ )?(?:henvendelse|ansøgning))',
  'karens\\p{L}*',
  'skal (?:der )?gå',
  '(?:højst|kun|maksimalt) (?:[^ ,.;]+ ){0,3}?(?:gang|gange) (?:om året|årligt|pr\\.? år|pr\\.? kalenderår)',
  '(?:først|ikke) (?!en ny)(?:[^ ,.;]+ ){0,5}?(?:igen|på ny|ny ansøgning|genansøg\\p{L}*)',
)
const FREE = phrase(
  '(?:eller|og|samt|såvel som|både) (?:[^ ,.;]+ ){0,4}?(?:mundtlig\\p{L}*|telefon\\p{L}*|ringe|brev|personlig\\p{L}*|skriftlig\\p{L}*|møde op)',
  'ikke (?:[^ ,.;]+ )?(?:krav|nødvendigt|påkrævet|betingelse)',
  'behøver',
  'ikke (?:bruge|udfylde|søge) (?:et |et bestemt )?skema,? ',
  'skal (?:[^ ,.;]+ )?ikke',
  'når som helst',
  'altid',
  'til enhver tid',
  'hjælper',
  'undtage\\p{L}*',
  'fritage\\p{L}*',
  'på anden måde',
  'valgfri\\p{L}*',
  '(?:udfylder|skriver) (?:vi|medarbejderen) (?:[^ ,.;]+ )?(?:sammen|med dig|for dig)',
  'leverandør\\p{L}*',
  'udfører\\p{L}*',
  'merudgift\\p{L}*',
)

function prescribes({ lower, whole }: Clause): boolean {
  if (FREE.test(lower)) return false
  return (
    (FORM.test(lower) && ONLY_WAY.test(whole)) ||
    (WAITING.test(lower) && !/sagsbehandlingstid|behandlingstid/.test(lower))
  )
}

const TOLD = {
  mangel: 'vejledning',
  level: 'fejl',
  what: {
    da: 'Standarden kræver, at der søges på en bestemt måde, eller at der går en tid, før man kan søge igen.',
    en: 'The standard demands a certain form of application, or a time before one may apply again.',
  },
  why: {
    da: 'En ansøgning er fri: mundtlig eller skriftlig, når som helst. Den, der ikke kan bruge en selvbetjening, har samme ret til hjælp.',
    en: 'Applying is free: orally or in writing, at any time. Whoever can’t use self-service has the same right to help.',
  },
  remedy: {
    da: 'Skriv, at man kan søge mundtligt eller skriftligt, og hvem der hjælper. Slet ventetiden.',
    en: 'Write that one can apply orally or in writing, and who helps. Delete the waiting time.',
  },
} as const
