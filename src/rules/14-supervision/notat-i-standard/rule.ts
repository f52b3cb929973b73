import { ownClauses, type Clause, type Standard } from '../../../stages/14-supervision/standard.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { notApplicable } from '../../verdict.ts'
import { failsAt } from '../found.ts'
import { ofl13 } from './source.ts'

/** What is heard and not read. */
const HEARD = phrase(
  'telefon\\p{L}*',
  'opkald\\p{L}*',
  'ringer?>',
  '(?:[\\p{L}]*sam)?tale(?:n|r|rne)?>',
  '[\\p{L}]*samtale\\p{L}*',
  '[\\p{L}]*møde(?:t|r|rne)?>',
  'mundtlig\\p{L}*',
  '(?:bliver |er )?(?:sagt|sagte|fortalt)>',
  'fortælle[rs]?>',
  'betror',
  'fremkommer',
  'undervejs',
  'køkkenbord\\p{L}*',
  'hukommelse\\p{L}*',
  'hovedet',
  'chat\\p{L}*',
  'henvendelse\\p{L}*',
)
const UNWRITTEN = phrase(
  '(?:skrives|føres|noteres|journaliseres|gengives|registreres|refereres|nedskrives|optages|gemmes|sættes) (?:der |det |den )?(?:ikke|intet|aldrig)(?: (?:[^ ,.;]+ ){0,2}?(?:ned|notat\\p{L}*|journal\\p{L}*|på sag(?:en)?|i sag(?:en)?|over i|i journalen))?',
  '(?:skriver|noterer|journaliserer|refererer) (?:vi |hun |han |visitator |rådgiveren |medarbejderen |du )?(?:ikke|intet|aldrig)>',
  '(?:noterer|skriver) (?:[^ ,.;]+ )ikke',
  'holdes? (?:[^.;]{0,40} )?(?:ude af|ud af|uden for) (?:journal|sag|notat)\\p{L}*',
  '(?:journal\\p{L}*|sagsmappen?|referatet|notatet) (?:[^ ,.;]+ ){0,4}?(?:rummer|indeholder|holdes til|fører vi|skriver vi|får) (?:[^ ,.;]+ )?(?:kun|alene|udelukkende|de (?:indsendte|skriftlige))',
  '(?:i )?(?:journalen|sagen) (?:fører|skriver|noterer) vi (?:kun|alene)',
  'bliver (?:det sagte )?(?:mellem|ved bordet|i rummet|i [^ ,.;]+ hukommelse)',
  '(?:behøver|kræver) (?:der |det )?(?:ingen|ikke) (?:et )?(?:journal|notat)\\p{L}*',
  '(?:skrives|noteres) (?:kun |alene )ned,? (?:hvis|når)',
  'skrives ned,? (?:kun )?når [^.]{0,40}ellers',
  '(?:tages|laves|udarbejdes|skrives|føres) (?:der )?(?:ikke|intet) (?:[^ ,.;]+ ){0,2}?(?:referat|notat|journal)\\p{L}*',
  '(?:intet|ikke noget|ingen) (?:referat|notat|journal)\\p{L}*',
  'ikke til (?:referat|journalen|sagen)>',
  '(?:seddel|sedler|sedlen|lap|kladde)\\p{L}* … (?:smides|makuleres|kasseres)',
  'med i hovedet',
  'i hovedet,? (?:når|til|og)',
  'skal ikke fylde i systemet',
  'uden (?:at (?:skrive|notere)|notat|referat|journal)',
  'ikke skrives ned',
  'i (?:[^ ,.;]+ )?hukommelse(?:n)?>',
)
/** No case, no weight, or nothing but the wording is left out. */
const NOTHING_OWED = phrase(
  'praktiske (?:aftaler|beskeder|spørgsmål)',
  '(?:af|har|med|får) betydning (?:[^ ,.;]+ ){0,3}?(?:skrives|noteres|føres|journaliseres)',
  'anonym\\p{L}*',
  'navn(?:et)?>',
  'ikke (?:noget )?(?:andet|mere|flere) (?:[^ ,.;]+ ){0,2}?end',
  'ord for ord',
  'ordret',
  'uden betydning',
  'unødvendig\\p{L}*',
  'uvedkommende',
  'private? (?:forhold|oplysninger)',
  'helbred\\p{L}* om andre',
  'om andre',
  'generelle? (?:råd|vejledning|oplysning)\\p{L}*',
  'alment? (?:råd|vejledning)',
  'lydoptag\\p{L}*',
  'opta(?:ges|gelse) (?:ikke )?på (?:bånd|lyd)',
  'ikke (?:kun|alene)',
  'frivillig\\p{L}*',
  'værested\\p{L}*',
  'cpr\\p{L}*',
  'glem(?:mes)? ikke',
  '(?:kan|må) (?:aldrig|ikke) [^.;]{0,60}hvis>',
  'ikke (?:et )?brev>',
  'skriver ikke for',
  'må (?:aldrig|ikke) (?:blive|stå tilbage)',
)

function leavesUnwritten({ lower, about }: Clause): boolean {
  return (
    HEARD.test(lower) &&
    UNWRITTEN.test(lower) &&
    !NOTHING_OWED.test(lower) &&
    !(about.length === 1 && /^SEL § (?:10|12|79|82 [a-d]|99)$/.test(about[0] ?? ''))
  )
}

/** A standard that lets what is told in a case go unwritten; advice outside a case owes no note. */
export const notatIStandard: Rule<Standard> = {
  id: 'notat-i-standard',
  title: {
    da: 'Det, der bliver sagt i en sag, bliver skrevet ned',
    en: 'What is told in a case is written down',
  },
  checklist: ['D08'],
  sources: [ofl13],

  check(standard) {
    const on = ownClauses(standard).filter(({ lower }) => HEARD.test(lower))
    if (on.length === 0) return notApplicable('Standarden nævner hverken samtaler, møder eller opkald.')
    return failsAt(standard, on.filter(leavesUnwritten), TOLD)
  },
}

const TOLD = {
  mangel: 'notatpligt',
  level: 'fejl',
  what: {
    da: 'Standarden lader være med at skrive ned, hvad der bliver sagt i sagen.',
    en: 'The standard leaves what is told in the case unwritten.',
  },
  why: {
    da: 'Oplysninger af betydning for sagen, som kommer mundtligt, skal skrives ned hurtigst muligt. Ellers kan hverken borgeren eller Ankestyrelsen se, hvad afgørelsen bygger på.',
    en: 'Facts of importance to the case told orally must be written down as soon as possible. Else neither the citizen nor the board can see what the decision rests on.',
  },
  remedy: {
    da: 'Skriv, at det, der har betydning for sagen, bliver skrevet i journalen, uanset om det er sagt i telefonen, på et møde eller i døren, og uanset hvad sagen ender med.',
    en: 'Write that what matters to the case is written in the journal, whether told on the phone, at a meeting or in the door, and whatever the case comes to.',
  },
} as const
