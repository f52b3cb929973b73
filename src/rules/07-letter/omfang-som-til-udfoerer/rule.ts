import { quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable, type Finding } from '../../verdict.ts'
import { afgoerelsesvejledning, sel89 } from './source.ts'

const PROVIDER =
  '(?:udfører(?:en)?|udførerne|leverandør(?:en|er)?|udbyder(?:en)?|bostøtte(?:n|team\\p{L}*)?|bostøtte [^ ,.;]+|hjemmeplejen|støttecent\\p{L}+|udførerdelen|udførerenheden|team(?:et)? [^ ,.;]+|teamet|hjemmevejled\\p{L}+|støtteperson(?:en)?|støttekontaktperson(?:en)?|kontaktperson(?:en)?|medarbejderen|botilbuddet|tilbuddet)'
const TIME =
  '(?:ramme\\p{L}*|tidsramme\\p{L}*|timeramme\\p{L}*|timetal\\p{L}*|timepulje\\p{L}*|timeloft\\p{L}*|loft>|antal (?:støtte)?timer|(?:ny )?tid(?:en)?>|tidsestimat\\p{L}*|estimat\\p{L}*|tidsforbrug\\p{L}*|normtid\\p{L}*|timer>|timerne>|minutter>|minuttal|pakke\\p{L}*|niveau \\d|ydelsespakke\\p{L}*|tidsangivelse\\p{L}*|omfang\\p{L}*|tidsskøn\\p{L}*|skøn over tiden|tildelt tid)'
const TOLD =
  '(?:har (?:også |allerede |samtidig )?fået|får|fik|modtager|har modtaget|er (?:blevet )?(?:orienteret|informeret|oplyst|bekendt|gjort bekendt|meddelt|givet|tildelt)|kender|ved|har|arbejder (?:inden for|ud fra|efter)|råder over)'
const PROVIDER_KNOWS = phrase(
  `${PROVIDER} ${TOLD} (?:[^.;]{0,60}?)${TIME}`,
  `(?:bestilling(?:en)?|indsatsbestilling(?:en)?|rekvisition(?:en)?|opgaven?|henvisning(?:en)?|visitation(?:en)?|visitering(?:en)?) (?:[^.;]{0,30}?)(?:til|hos|for) ${PROVIDER}(?:[^.;]{0,60}?)${TIME}`,
  `(?:givet|oplyst|sendt|meddelt|angivet|tildelt|fastsat|aftalt|afsat|bestilt)(?:es)? (?:[^.;]{0,40}?)${TIME}(?:[^.;]{0,30}?)(?:til|over for|hos|med|for) ${PROVIDER}`,
  `(?:givet|oplyst|sendt|meddelt|orienteret|tildelt) (?:til )?${PROVIDER} (?:[^.;]{0,50}?)${TIME}`,
  `${TIME}(?:[^.;]{0,30}?)(?:er|bliver|fremgår|står|aftales|meddelt|oplyst|sendt|givet)(?:[^.;]{0,40}?)(?:til|over for|af|i|med|hos) (?:[^ ,.;]+ ){0,2}?(?:${PROVIDER}|bestilling\\p{L}*)`,
  `(?:i|af) (?:vores )?(?:indsats)?bestilling(?:en)? (?:[^.;]{0,50}?)${TIME}`,
  'bestilt (?:som )?pakke',
  `${TIME}(?: [^ ,.;]+){0,4}? (?:meddelt|oplyst|sendt til|givet|givet til|aftalt med) ${PROVIDER}`,
  `intern(?:t|e)? (?:[^ ,.;]+ )?(?:${TIME})`,
  `(?:vejledende |beregnet |afsat )${TIME}(?:[^.;]{0,50}?)${PROVIDER}`,
)
const NUMBER = '(?:\\d+(?:[,.]\\d+)?[½¼¾]?|en|et|én|to|tre|fire|fem|seks|syv|otte|ni|ti|tolv|halvanden)'
const AMOUNT = phrase(
  `${NUMBER}(?: ?(?:-|til|og) ?${NUMBER})? ?(?:timer?|timers|minutter|min)>`,
  `${NUMBER}(?: ?(?:-|til) ?${NUMBER})? (?:[^ ,.;]+ )?(?:gange?|besøg|samtaler?) (?:om|hver|pr|i|ugentlig|á|a)`,
  '(?:min|timer|minutter|tim)\\.?(?: pr\\.? ?|/)uge',
)
const ASKED = /(?:søgt|søger|søgte|ansøg|anmod|bedt om|ønske[rdt]|hidtil|tidligere|har siden)/

/** An estimate of time given to the provider decides the extent, so the citizen must be told it. */
export const omfangSomTilUdfoerer: Rule<Letter> = {
  id: 'omfang-som-til-udfoerer',
  title: {
    da: 'Borgeren får det samme omfang at vide som udfører',
    en: 'The citizen is told the same extent as the provider',
  },
  checklist: ['D13'],
  sources: [afgoerelsesvejledning, sel89],

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    if (letter.decision === 'afslag' || letter.decision === 'ophoer') return notApplicable('Brevet giver ikke hjælp.')
    const told = letter.passages.find(isTold)
    if (told === undefined) return notApplicable('Brevet nævner ikke, hvad udfører har fået at vide.')
    if (letter.passages.some(isAmount)) return holds
    return fails({ ...HIDDEN, quote: quotePassage(letter, told) })
  },
}

function isTold({ section, voice, lower }: Passage): boolean {
  return (
    section !== 'klage' && section !== 'bilag' && voice !== 'borger' && voice !== 'lov' && PROVIDER_KNOWS.test(lower)
  )
}

function isAmount({ section, voice, lower }: Passage): boolean {
  return (
    section !== 'klage' &&
    section !== 'bilag' &&
    section !== 'regler' &&
    section !== 'oplysninger' &&
    voice !== 'borger' &&
    voice !== 'lov' &&
    AMOUNT.test(lower) &&
    !ASKED.test(lower)
  )
}

const HIDDEN: Finding = {
  mangel: 'meddelelse',
  level: 'fejl',
  quote: null,
  what: {
    da: 'Udfører kender en ramme eller et timetal, som borgeren ikke får at vide.',
    en: 'The provider knows a frame or number of hours that the citizen is not told.',
  },
  why: {
    da: 'Et skøn over tiden, som udfører får, er en afgørelse om omfanget. Den skal borgeren have, og den kan påklages.',
    en: 'An estimate of time given to the provider is a decision on the extent. The citizen must be told it and can appeal it.',
  },
  remedy: {
    da: 'Skriv den ramme, udfører har fået, i brevet til borgeren.',
    en: 'Write the frame that the provider got in the letter to the citizen.',
  },
}
