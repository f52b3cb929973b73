import { isDisclaimed } from '../../../stages/14-supervision/demand.ts'
import {
  helpClauses,
  isOnlyAbout,
  ownClauses,
  type Clause,
  type Standard,
} from '../../../stages/14-supervision/standard.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { notApplicable } from '../../verdict.ts'
import { failsAt, failsInAny } from '../found.ts'
import { PRICE_DECIDES, priceDecides } from './price-decides.ts'
import { sel1, hoejesteretKoege, astq } from './source.ts'

const MONEY = phrase(
  'budget\\p{L}*',
  'økonomiske? (?:ramme|hensyn|mulighed|råderum|formåen|prioritering|ressource|situation)\\p{L}*',
  'den (?:afsatte )?(?:ramme|pulje)(?:n)?>',
  'rammen',
  'rammerne',
  'bevillingsramme\\p{L}*',
  'ramme(?:r|ne)? (?:der er )?(?:afsat|byrådet)',
  'afsatte? (?:midler|beløb|ramme|pulje)\\p{L}*',
  'midler(?:ne)?>',
  'puljen?>',
  'kommunens økonomi',
  'økonomien',
  'besparelse\\p{L}*',
  'billigste?',
  'omkostning\\p{L}*',
  'laveste pris',
  'prisen',
  'ressourcer',
  'kapacitet\\p{L}*',
  'venteliste\\p{L}*',
)
const DECIDES = phrase(
  '(?:inden for|indenfor|under hensyn til|under hensyntagen til|ud fra|afhængig\\p{L}* af|afhænger af|tilpasses|afpasses|i forhold til|efter) (?:[^ ]+ ){0,6}?(?:budget|ramme|økonomi|midler|ressourcer|pulje|råderum|kapacitet)\\p{L}*',
  '(?:budget|ramme|pulje|midler|økonomi|bevilling)\\p{L}* (?:[^ ]+ ){0,4}?(?:opbrugt|brugt|brugt op|disponeret|udtømt|tillader|rækker|rummer|bestemmer|afgør|sætter|overskredet|overskrides|presset)',
  '(?:så længe|hvis|såfremt|forudsat|når) (?:[^ ]+ ){0,5}?(?:midler|budget|budgetdækning|dækning|plads i|økonomi|ramme)\\p{L}*',
  '(?:vælges|bevilges|gives|tilbydes|vælger|anvendes|benyttes) (?:[^ ]+ ){0,4}?(?:billigste|laveste pris|mindst omkostning\\p{L}*)',
  'billigste (?:tilbud|løsning|indsats)\\p{L}* (?:[^ ]+ ){0,2}?(?:vælges|bevilges|anvendes)',
  '(?:ved|grundet|som følge af|på grund af) (?:[^ ]+ ){0,2}?(?:budget|økonomisk|besparelse|stramning)\\p{L}*',
  '(?:sættes|nedsættes|skæres|reduceres) (?:[^ ]+ ){0,6}?(?:budget|ramme|økonomi|midler)\\p{L}*',
  'optages (?:[^ ]+ ){0,4}?på venteliste',
  '(?:af|på grund af) (?:hensyn til )?(?:[^ ]+ )?(?:økonomi|budget|besparelse)\\p{L}*',
  'budgettet>',
  'økonomien>',
  'økonomisk\\p{L}* (?:hensyn|prioritering)\\p{L}* (?:er|vejer|går) (?:[^ ]+ ){0,2}?(?:afgørende|tungest|forud)',
)
const HELP = phrase(
  'hjælp\\p{L}*',
  '\\p{L}*støtte\\p{L}*',
  'bevilling(?:er|en|erne)?>',
  'bevilge\\p{L}*',
  'timer\\p{L}*',
  'timetal\\p{L}*',
  'omfang\\p{L}*',
  'ydelse\\p{L}*',
  'indsats\\p{L}*',
  'tilbud\\p{L}*',
  'ansøgning\\p{L}*',
  'borgere?>',
  'visiter\\p{L}*',
  'ledsag\\p{L}*',
  'ordning\\p{L}*',
  'afslag',
  'udmål\\p{L}*',
  'tildel\\p{L}*',
  'ophold\\p{L}*',
)
/** The council's frame for the standard, money as a need of the citizen, and the cheapest of what is good enough. */
const LAWFUL = phrase(
  '(?:hjælp|støtte|overblik|styr|råd|vejledning|rådgivning|træning|bistand) (?:til|i|med|om|over|på|omkring|vedrørende) (?:(?!inden|under|ramme)[^ ]+ ){0,4}?(?:økonomi(?:en|ske forhold)?(?!\\p{L})|budget(?!tet|\\p{L}*ramme)|penge|post)',
  '(?:lægge|lægger|holde|overholde|lave) (?:et |dit |sit )?budget',
  '(?:din|dit|borgerens|egen|privat\\p{L}*|sin) (?:[^ ]+ )?(?:økonomi|budget)\\p{L}*',
  '(?:byrådet|kommunalbestyrelsen|udvalget) (?:[^ ]+ ){0,3}?(?:fastsætter|fastlægger|har fastsat|har fastlagt|beslutter|prioriterer)',
  '(?:standarden|kvalitetsstandarden|serviceniveauet) (?:[^ ]+ ){0,4}?(?:er|udtrykker|beskriver|afspejler|fastlægges|fastsættes|bygger|udgør)',
  '(?:begge|lige) (?:[^ ]+ ){0,3}?(?:dækker|egnede|gode|opfylder|kan dække)',
  '(?:dække|opfylde|imødekomme|kompensere)\\p{L}* (?:[^ ]+ ){0,3}?behov\\p{L}*',
  'faglige og økonomiske',
  'økonomiske og faglige',
  'tilføres (?:der )?(?:flere )?midler',
  'merudgift\\p{L}*',
  'kørsel',
  'egenbetaling',
  'husleje',
  'borgerens (?:egne )?ressourcer',
  '(?:dine|egne|borgerens|personlige|netværkets) ressourcer',
  'ressourcer og',
)
const STILL = /(?:afgør|træffes|bevilges) (?:[^ ]+ ){0,3}?(?:uanset|uafhængigt af) (?:[^ ]+ ){0,2}?(?:budget|økonomi)/

function decides({ lower, whole, part, about }: Clause): boolean {
  if (part === 'betaling' || !MONEY.test(lower) || !DECIDES.test(lower) || !HELP.test(whole) || STILL.test(lower))
    return false
  if (/venteliste|kapacitet|ressourcer/.test(lower) && !/budget|økonomi|midler|rammen/.test(lower))
    return (
      /venteliste/.test(lower) && !isOnlyAbout(about, /^SEL § (?:10[3478]|82 [a-d])$/) && /optages|sættes/.test(lower)
    )
  if (
    /(?:budgettet|økonomien)/.test(lower) &&
    !/opbrugt|brugt|disponeret|tillader|rækker|afgør|bestemmer|inden ?for|afhæng|udtømt|overskr|hensyn|hvis|når|så længe|såfremt/.test(
      lower,
    )
  )
    return false
  if (
    /ramme(?:n|r|rne)?(?![A-Za-zÀ-ÖØ-öø-ÿ])/.test(lower) &&
    !/økonomi|budget|afsat|opbrugt|brugt op|midler/.test(lower)
  )
    return false
  if (
    /billigst/.test(lower) &&
    /(?:flere|begge|to) (?:[^ ,]+ ){0,3}?(?:egnede?|dækker|lige|løsninger)|lige (?:gode?|egnede?|velegnede)|billigste (?:[^ ,.]+ ){0,2}?(?:bil|hjælpemiddel|produkt|model)[^ ]*,? (?:der|som) (?:er )?(?:egnet|dækker)|egnede? og billigste/.test(
      lower,
    )
  )
    return false
  return !LAWFUL.test(lower)
}

/** A budget frame that decides help; that the council sets its service level with an eye to money is lawful. */
export const oekonomiStyrer: Rule<Standard> = {
  id: 'oekonomi-styrer',
  title: {
    da: 'Budgettet afgør ikke, hvem der får hjælp',
    en: 'The budget does not decide who gets help',
  },
  checklist: ['D16'],
  sources: [sel1, hoejesteretKoege, astq],

  check(standard) {
    const help = helpClauses(standard)
    const priced = ownClauses(standard).filter(priceDecides)
    const on = help.filter((clause) => MONEY.test(clause.lower) && !priced.includes(clause))
    if (on.length === 0 && priced.length === 0) return notApplicable('Standarden nævner ikke økonomi.')
    const tied = on.filter((clause) => !isDisclaimed(clause) || /disponeret|opbrugt/.test(clause.lower)).filter(decides)
    return failsInAny(failsAt(standard, tied, TOLD), failsAt(standard, priced, PRICE_DECIDES))
  },
}

const TOLD = {
  mangel: 'lovfortolkning',
  level: 'fejl',
  what: {
    da: 'Standarden lader budgettet eller den økonomiske ramme afgøre, om og hvor meget hjælp der gives.',
    en: 'The standard lets the budget or the financial frame decide whether and how much help is given.',
  },
  why: {
    da: 'Har borgeren ret til hjælpen, skal den gives, også når budgettet er brugt. Økonomi kan indgå i et serviceniveau, men kan ikke alene begrunde et nej eller en ventetid.',
    en: 'Help that is due must be given also when the budget is spent. Money may weigh in a service level but alone can’t be grounds for a no or a wait.',
  },
  remedy: {
    da: 'Slet bindingen til budgettet. Skriv, at hjælpen gives efter en konkret og individuel vurdering af behovet.',
    en: 'Delete the tie to the budget. Write that help is given by a concrete, individual assessment of the need.',
  },
} as const
