import { quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { notApplicable, verdictOf, type Finding } from '../../verdict.ts'
import { saidBy, type Said } from '../said.ts'
import { fvl7, rsl5 } from './source.ts'

/** Whoever turns to the wrong place is shown to the right one, and what they sent goes along. */
export const viserVejVidere: Rule<Letter> = {
  id: 'viser-vej-videre',
  title: {
    da: 'Den, der skal et andet sted hen, får vist vej',
    en: 'Whoever must turn elsewhere is shown the way',
  },
  checklist: ['D27'],
  sources: [fvl7, rsl5],

  check(letter) {
    if (letter.kind === 'kvalitetsstandard') return notApplicable('Teksten er ikke et brev til en borger.')
    const findings = saidBy(letter)
      .filter(turnsAway)
      .map(({ passage }): Finding => ({
        mangel: 'vejledning',
        level: 'fejl',
        quote: quotePassage(letter, passage),
        what,
        why,
        remedy,
      }))
    return verdictOf(findings)
  },
}

/** "We can't tell you where." */
const WILL_NOT_SAY = phrase(
  '(?:må|skal|bør) du (?:selv )?(?:spørge|finde|søge|undersøge|henvende dig)',
  'ikke (?:noget|en opgave|en sag),? (?:som )?(?:vi|kommunen|jeg) (?:tager|beskæftiger|kan|har)',
  '(?:kan|vil|skal|har) (?:[^ ,.;]+ ){0,3}?ikke (?:[^ ,.;]+ ){0,3}?(?:hjælpe|oplyse|oplyst|vejlede|vejledt|svare|sige|henvise|anvise|rådgive|anbefale)',
  'ikke (?:vores|kommunens|forvaltningens|min|afdelingens) (?:[^ ,.;]+ )?(?:opgave|ansvar|bord),? at (?:[^ ,.;]+ ){0,2}?(?:vejlede|rådgive|oplyse|hjælpe|finde|henvise|undersøge)',
  '(?:må|skal|bør) (?:du|borger(?:en)?|ansøger|i|hun|han) (?:derfor |så )*selv (?:[^ ,.;]+ ){0,3}?(?:undersøge|finde|afklare|opsøge|søge oplysning|orientere|spørge)',
  '(?:du|borger(?:en)?|ansøger|i|hun|han) (?:må|skal|bør) (?:derfor |så )*selv (?:[^ ,.;]+ ){0,3}?(?:undersøge|finde ud af|finde frem|afklare|orientere)',
  '(?:vi|kommunen|jeg) (?:ved|kender) (?:[^ ,.;]+ ){0,2}?ikke',
  '(?:vi|kommunen|jeg) ikke (?:ved|kender)',
)
const WHERE = phrase(
  'et andet sted',
  'andre steder',
  '(?:hvem|hvor|hvilken|hvilke|hvad)>',
  '(?:andre|anden|andet) (?:[^ ,.;]+ )?(?:ordninger?|hjælp|muligheder|myndighed\\p{L}*|sted\\p{L}*|tilbud|afdeling\\p{L}*|regler|forvaltning\\p{L}*)',
)
const OF_HELP = phrase(
  'henvende',
  'hjælp\\p{L}*',
  'støtte\\p{L}*',
  'søge',
  'ordning\\p{L}*',
  'mulighed\\p{L}*',
  'tilbud',
  'region\\p{L}*',
  'afdeling\\p{L}*',
  'forvaltning\\p{L}*',
  'myndighed\\p{L}*',
  'kontakte',
  'vende dig',
  'går hen',
)
/** Sent to the wrong place and left there. */
const NOT_SENT_ON = phrase(
  '(?:må|skal|bør) (?:du|i|borger|ansøger) selv (?:[^ ,.;]+ )?(?:sende|videresende|aflevere|indsende|rette)',
  '(?:sender|videresender|oversender) (?:[^ ,.;]+ ){0,3}?ikke (?:[^ ,.;]+ ){0,4}?(?:videre|henvendelse|ansøgning|den|sagen)',
  'uden (?:at )?(?:sende|videresende|oversende)',
  'ikke (?:[^ ,.;]+ ){0,2}?(?:sendt|sendes|send(?:er|e)) (?:[^ ,.;]+ ){0,3}?videre',
  'ikke (?:[^ ,.;]+ ){0,2}?(?:videresendt|oversendt|videreformidlet|videresendes|oversendes)',
  'returneret uden',
)
const THROWN_AWAY = phrase(
  '(?:ansøgning|henvendelse|brev|skema|anmodning)\\p{L}* (?:er|blev|har vi) (?:[^ ,.;]+ ){0,2}?(?:makuleret|kasseret|smidt ud|slettet|destrueret)',
)
const SENT_THING = /henvendelse|ansøgning|brev|sag|skema|anmodning|den |mail/
const SHOWN = phrase(
  'tlf',
  'telefon\\p{L}* \\d',
  '\\d\\d ?\\d\\d ?\\d\\d ?\\d\\d',
  '@',
  'men (?:[^ ,.;]+ ){0,6}?(?:kan|hjælper|ved|vil)>',
  'har (?:vi )?(?:sendt|videresendt|oversendt|bedt|aftalt|ringet)',
  'du kan (?:i stedet )?(?:ringe|henvende|kontakte|få hjælp|spørge|søge)',
  'adresse',
  'nemlig',
)
const NOT_THE_WAY = phrase(
  'du har (?:selv|derfor)',
  'om (?:du|støtten|hjælpen) ',
  'hvordan',
  'hvornår',
  'hvor (?:længe|mange|meget|ofte|stor)',
  'klage\\p{L}*',
  'træffe',
)

function turnsAway({ passage, own, after }: Said): boolean {
  if (passage.voice === 'lov') return false
  if (THROWN_AWAY.test(passage.lower)) return true
  if (own === '') return false
  const isShown = () => SHOWN.test(own) || SHOWN.test(after)
  if (NOT_SENT_ON.test(own) && SENT_THING.test(own) && !/ankestyrelse|klage|aktindsigt/.test(own))
    return !/(?:du (?:har )?(?:selv |ikke )*(?:ønsk|samtykk)|samtykke|efter aftale)/.test(own) && !isShown()
  return WILL_NOT_SAY.test(own) && WHERE.test(own) && OF_HELP.test(own) && !NOT_THE_WAY.test(own) && !isShown()
}

const what = {
  da: 'Brevet viser borgeren væk uden at vise vej, eller sender det, der er modtaget, ikke videre.',
  en: 'The letter turns the citizen away without showing the way, or does not pass on what it received.',
}
const why = {
  da: 'Kommunen skal vejlede om, hvem der kan hjælpe, og så vidt muligt sende en henvendelse, der er havnet forkert, videre til rette sted.',
  en: 'The municipality must guide about who can help, and as far as possible pass on what came to the wrong place.',
}
const remedy = {
  da: 'Skriv, hvem borgeren kan henvende sig til og hvordan, send henvendelsen videre, og sig, at I har gjort det.',
  en: 'Write whom the citizen can turn to and how, pass the matter on, and say that you did.',
}
