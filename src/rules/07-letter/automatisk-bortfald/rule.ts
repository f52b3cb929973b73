import { quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable } from '../../verdict.ts'
import { fvl22, rsl11b } from './source.ts'

/** Silence ends no help: someone must decide it and tell why. */
export const automatiskBortfald: Rule<Letter> = {
  id: 'automatisk-bortfald',
  title: {
    da: 'Hjælpen falder ikke bort af sig selv, fordi borgeren ikke svarer',
    en: 'Help does not lapse by itself because the citizen does not answer',
  },
  checklist: ['D21'],
  sources: [fvl22, rsl11b],

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    const found = letter.passages.find(({ lower, voice, section }, i) => {
      if (voice === 'borger' || section === 'bilag' || voice === 'lov' || !lapses(lower)) return false
      const next = letter.passages[i + 1]?.lower ?? ''
      return (
        !A_DECISION.test(lower) &&
        !/^(?:det vil vi|det sker|inden da|før det|men (?:først|vi)|(?:først )?(?:træffer|ringer|skriver|kontakter|partshører) vi|vi (?:træffer|ringer|skriver|kontakter|partshører))/.test(
          next,
        )
      )
    })
    if (found === undefined) return holds
    return fails({
      mangel: 'lovfortolkning',
      level: 'advarsel',
      quote: quotePassage(letter, found),
      what: {
        da: 'Brevet siger, at hjælpen eller sagen falder bort af sig selv, hvis borgeren ikke svarer eller møder.',
        en: 'The letter says that the help or the case lapses by itself if the citizen does not answer or turn up.',
      },
      why: {
        da: 'At stoppe hjælp er en afgørelse med begrundelse og klagevejledning. Tavshed kan skyldes netop det, der gav ret til hjælpen.',
        en: 'Ending help is a decision with grounds and guidance. Silence may come from the very thing that gave a right to the help.',
      },
      remedy: {
        da: 'Slet sætningen. Find ud af, hvorfor borgeren ikke svarer, og træf en afgørelse, hvis hjælpen skal ophøre.',
        en: 'Delete the sentence. Find out why the citizen does not answer, and make a decision if the help is to end.',
      },
    })
  },
}

const WHO = '(?:du|i|de|borger(?:en)?|ansøger|hun|han|vi|man)'
const SILENT = phrase(
  'hører (?:vi|kommunen|jeg) (?:[^ ]+ ){0,2}?ikke',
  'hvis (?:vi|kommunen|jeg) (?:[^ ]+ ){0,2}?ikke (?:har )?(?:hør|modtag|får)\\p{L}*',
  '(?:har|får|modtager) (?:vi|kommunen|jeg) (?:[^ ]+ ){0,2}?ikke (?:[^ ]+ ){0,3}?(?:hørt|svar|modtaget|fået|besked|tilbagemelding)',
  '(?:modtager|hører|får) (?:vi|kommunen) intet',
  'hører (?:vi|kommunen) ikke',
  `(?:hvis|såfremt|når|ifald) ${WHO} (?:[^ ]+ ){0,3}?(?:ikke|undlader|udebliver|afviser|melder afbud)(?: [^ ,]+){0,6}? ?(?:svar|reager|henvend|kontakt|meld|vend|giv|møder?|tager|udebliv|ring|åbn|deltag|bekræft|indsend|frem)?\\p{L}*`,
  `(?:svarer|reagerer|henvender|kontakter|melder|vender|møder|udebliver|ringer|åbner|bekræfter|indsender|sender|deltager) ${WHO} (?:[^ ,]+ ){0,3}?(?:ikke|fra|tilbage)`,
  `udebliver ${WHO}`,
  '(?:ved|efter|i tilfælde af) (?:[^ ]+ ){0,3}?(?:udeblivelser?|manglende (?:svar|henvendelse|fremmøde|kontakt|reaktion|tilbagemelding)|afbud|aflysninger)',
  'manglende (?:svar|henvendelse|fremmøde|tilbagemelding|reaktion) (?:[^ ]+ ){0,3}?(?:betyder|medfører|betragtes|anses|indebærer)',
  'uden at (?:vi|du|kommunen) (?:har )?(?:hør|giv|henvend)\\p{L}*',
  'hvis støtten ikke (?:er )?(?:[^ ]+ ){0,2}?(?:benyt|brug|tages)\\p{L}*',
)
const ENDS = phrase(
  '(?:ophører|bortfalder|stopper|afsluttes|stoppes|lukkes|lukker|afslutter|slettes|inddrages|annulleres|udgår|ophæves|frafaldes|frafaldet|standser)>',
  'falder … bort',
  '(?:anses|anser|betragtes|betragter|ser) … (?:for|som) (?:[^ ]+ ){0,2}?(?:bortfaldet|afsluttet|frafaldet|ophørt|trukket|opgivet|lukket|opsagt)',
  '(?:mister|fortaber) (?:du|borger(?:en)?) … (?:støtte|hjælp|bevilling|plads|ret)\\p{L}*',
  'går (?:vi )?ud fra … ikke … (?:brug for|ønsker|behov)',
  'tage[rs]? … som udtryk for … ikke',
  'bringes … til ophør',
  '(?:vil|bliver) (?:støtten|hjælpen|bevillingen|sagen|din|dit|den) (?:[^ ]+ ){0,3}?(?:ophøre|bortfalde|lukket|afsluttet|stoppet|blive lukket|blive stoppet|blive afsluttet)',
)
const OF_HELP =
  /støtte|hjælp|bevilling|sag|plads|ordning|forløb|indsats|tilbud|ydelse|bostøtte|den |behov|kontaktperson|timer/
/** What is only a possibility, or a case on a complaint, or a decision yet to be made. */
const A_DECISION = phrase(
  'klage\\p{L}*',
  'vejled\\p{L}*',
  '(?:orienteret|oplyst|informeret|advaret|fortalt|skrev|skrevet) … (?:om|at)>',
  'træffer (?:vi |kommunen )?(?:en |ny )*(?:ny )?afgørelse',
  'ny afgørelse',
  'træffe (?:en )?(?:ny )?afgørelse',
  'partshør\\p{L}*',
  'kan … (?:stoppe|ophøre|bortfalde|afsluttes|stoppes|stoppet|lukket|ophør)\\p{L}*',
  'kan (?:vi|kommunen|det|støtten|hjælpen)',
  'kontakter vi dig',
  'opsøge[rs]?',
  '(?:ringer|skriver|kommer) vi (?:til |hjem |forbi )',
  'vi (?:ringer|skriver|kommer|kontakter|opsøger)',
  'risikerer',
  'flytter',
  'ikke … (?:bortfalder|ophører|lukker|stopper|lukkes|falder bort) (?:ikke|støtten ikke)',
  '(?:ophører|bortfalder|stopper|lukker|falder|lukkes)(?: [^ ]+){0,2} ikke',
  'vurderer vi',
  'tager vi stilling',
  'afbud(?:et)? senest',
  'aflyst\\p{L}* (?:besøg|time)',
  'enkelte besøg',
  'dagens besøg',
)

function lapses(lower: string): boolean {
  return SILENT.test(lower) && ENDS.test(lower) && OF_HELP.test(lower)
}
