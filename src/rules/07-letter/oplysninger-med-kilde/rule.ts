import { casePassages, isAdverse, quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable, unknown, type Finding } from '../../verdict.ts'
import { fvl24facts } from './source.ts'

export const oplysningerMedKilde: Rule<Letter> = {
  id: 'oplysninger-med-kilde',
  title: {
    da: 'Brevet gengiver de oplysninger, der vejede tungt, og hvor de kommer fra',
    en: 'The letter gives the facts that weighed, and where they come from',
  },
  checklist: ['D08'],
  sources: [fvl24facts],

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    const adverse = isAdverse(letter)
    if (adverse === null) return unknown('om borgeren har fået fuldt medhold')
    if (!adverse) return notApplicable('Borgeren har fået fuldt medhold.')
    const open = casePassages(letter).filter(({ section, block }) => section !== 'hoved' && block.kind !== 'heading')
    const read = letter.grounds.facts.filter(
      (passage) =>
        passage.section !== 'klage' && !letter.applications.includes(passage) && !OUR_WAYS.test(passage.lower),
    )
    if (read.length === 0 && !open.some((passage) => isFact(letter, passage)))
      return fails({
        mangel: 'mangelfuld-begrundelse',
        level: 'fejl',
        quote: resultQuote(letter),
        what: WHAT.none,
        why,
        remedy,
      })
    const vague = open.find(({ lower }) => FROM_THE_FILE.test(lower) && !TOLD_BY.test(lower))
    const isTold = (passage: Passage) => TOLD_BY.test(passage.lower) && !letter.applications.includes(passage)
    if (vague !== undefined && !open.some((passage) => PAPER.test(passage.lower) && isTold(passage)))
      return fails(finding(letter, vague, WHAT.vague))
    if (letter.grounds.sources.length > 0) return holds
    const first = open.find((passage) => passage.voice !== 'borger' && isFact(letter, passage))
    if (first !== undefined && !open.some(isTold)) return fails(finding(letter, first, WHAT.nosource))
    return holds
  },
}

function finding(letter: Letter, passage: Passage, what: Finding['what']): Finding {
  return {
    mangel: 'mangelfuld-begrundelse',
    level: 'advarsel',
    quote: quotePassage(letter, passage),
    what,
    why,
    remedy,
  }
}

function resultQuote(letter: Letter): Finding['quote'] {
  const result = letter.results.find(({ prominent }) => prominent)
  return result === undefined ? null : quotePassage(letter, result.passage)
}

const FACT = phrase(
  '(?:du|dig|din|dit|dine|de|deres|borger(?:en)?s?|ansøger(?:en)?s?|hun|han|hans|hendes|barnet|i|jeres|[\\p{L}]{3,}) (?:[^ .]+ ){0,6}?(?:har|kan|er|klarer|går|åbner|handler|laver|passer|bor|arbejder|cykler|kører|står|sover|spiser|møder|deltager|glemmer|betaler|bruger|henter|kommer|tager|magter|oplyst|oplyser|fortalt|sagt|beskrevet|rengøring|leger|trives|holder)>',
)
const BARE =
  /(?:vurdering|betingelse|berettiget|bevilg|imødekom|afslag|omfattet|målgruppe|personkreds|klage|ansøgning|søgt om|ret til|støtte(?:n)? (?:bliver|efter|ophører)|serviceniveau|regler|timer|bestemmelse|fået (?:en )?plads)/
/** Facts said to stand "in the case", with no one who told them. */
const FROM_THE_FILE = phrase(
  '(?:det )?(?:er|fremgår) (?:[^ .]+ ){0,2}?(?:oplyst (?:i|til) sagen|af (?:sagen|sagens (?:akter|oplysninger)|oplysningerne|de foreliggende oplysninger|akterne))>',
  '(?:det )?er (?:os )?bekendt,? at',
  'vi (?:er blevet|har fået) (?:gjort bekendt|oplyst|at vide)',
)
const TOLD_BY = phrase(
  '(?:har|er|blev) (?:den|ved|d\\.|i) [^,;]{3,40} (?:oplyst|skrevet|vurderet|fortalt|beskrevet|udtalt|anført|bekræftet)',
  '[^ ]+ (?:oplyser|fortæller|forklarer|beskriver|skriver|vurderer|bekræfter|anfører|nævner|udtaler)',
  '[^ ]+ har (?:selv |også |desuden |tidligere )*(?:oplyst|fortalt|forklaret|beskrevet|skrevet|svaret|sagt|bekræftet|anført|nævnt|udtalt)',
  '(?:du|i|de|borger(?:en)?|ansøger|hun|han|din \\p{L}+) (?:har |selv |også |desuden |tidligere )*(?:oplyst|oplyser|fortalt|fortæller|forklaret|forklarer|beskrevet|beskriver|skrevet|skriver|svaret|sagt|siger|sagde|nævnt|skrev|rettede|vurderer|bekræfter|anført|anfører)',
  'har (?:du|i|borger(?:en)?|ansøger) (?:selv )?(?:oplyst|fortalt|forklaret|beskrevet|skrevet|sagt)',
  '(?:fortalte|oplyste|sagde|forklarede|skrev|nævnte|beskrev) (?:du|i|borger(?:en)?|ansøger)',
  '(?!(?:vi|kommunen|jeg|udvalget) )[^ ]+ (?:anbefaler|indstiller|konstaterer|har (?:selv |også |desuden |tidligere )*(?:anbefalet|indstillet|konstateret|observeret))',
  '(?:ifølge|jf\\.|efter) (?:[^ .]+ ){0,4}?(?:beskrivelse|redegørelse|forklaring|udtalelse|status|notat|attest|erklæring|rapport|journal|epikrise|samtale|møde|hjemmebesøg|oplysninger|læge|bostøtte|kontaktperson|dig)',
  '[\\p{L}-]*(?:udtalelse|statusnotat|statusattest|attest|erklæring|udredning|rapport|epikrise|referat|notat|statusbrev|observation|gangtest|dagbog|hjemmebesøg|kvittering)\\p{L}*',
  '(?:besøg|samtale|samtaler|møde|mødet|telefonsamtale|visitationsbesøg)\\p{L}* (?:[^ .]+ ){0,3}?(?:den|d\\.|i|hos|med) ',
  'status (?:fra|af) ',
  'bostøttens status',
  '(?:brev|mail|svar|skema|test|oplysninger|papir\\p{L}*) (?:af|fra|den) ',
  '(?:set|så) (?:på )?(?:dig|din) ',
  'talt med',
  'notat\\p{L}*',
)
const PAPER =
  /udtalelse|notat|attest|erklæring|udredning|rapport|epikrise|referat|status|brev|test|dagbog|ifølge dig|har du (?:selv )?(?:oplyst|fortalt|sagt)|du har (?:selv |også )*(?:oplyst|fortalt|sagt|forklaret)/

const CITIZEN = phrase(
  '(?:du|dig|din|dit|dine|jer|jeres|borger(?:en)?s?|ansøger(?:en)?s?|hun|han|ham|hans|hende|hendes|barnet|barnets)>',
)
/** "I Fjordby Kommune arbejder vi efter …", "alle borgere begynder …": of no citizen. */
const OUR_WAYS = phrase(
  'alle borgere>',
  'borgere,? (?:der|som|med|i)>',
  '(?:arbejder|har|går|bruger|handler|holder|tager|møder|er) vi>',
  'vi (?:arbejder|har|bruger|følger|tager|går|holder)>',
)

function isFact(letter: Letter, passage: Passage): boolean {
  if (OUR_WAYS.test(passage.lower) && !CITIZEN.test(passage.lower)) return false
  return FACT.test(passage.lower) && !BARE.test(passage.lower) && !letter.applications.includes(passage)
}

const WHAT = {
  none: {
    da: 'Brevet nævner ingen faktiske oplysninger om borgeren, som afgørelsen bygger på.',
    en: 'The letter names no facts about the citizen that the decision rests on.',
  },
  vague: {
    da: 'Brevet bygger på noget, der er oplyst i sagen, men siger ikke, hvem der har oplyst det, og hvornår.',
    en: 'The letter rests on something said to stand in the case, but not who told it, or when.',
  },
  nosource: {
    da: 'Brevet bygger på oplysninger om borgeren, men siger ikke, hvor nogen af dem kommer fra.',
    en: 'The letter rests on facts about the citizen, but does not say where any of them come from.',
  },
}
const why = {
  da: 'Borgeren skal kunne se, hvad der er lagt til grund, og rette det, der er forkert.',
  en: 'The citizen must be able to see what was relied on, and to correct what is wrong.',
}
const remedy = {
  da: 'Skriv de vigtigste oplysninger, og sæt på hver, hvem der har givet den, og hvornår.',
  en: 'Write the main facts, and put on each who gave it and when.',
}
