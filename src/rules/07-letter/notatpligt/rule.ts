import { casePassages, quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { unquoted } from '../../../stages/07-letter/address/quotation.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { notApplicable, verdictOf, type Finding } from '../../verdict.ts'
import { keptNowhere, recalls } from './memory.ts'
import { ofl13 } from './source.ts'

export const notatpligt: Rule<Letter> = {
  id: 'notatpligt',
  title: {
    da: 'Mundtlige oplysninger, der betyder noget, er skrevet ned',
    en: 'Oral facts that matter were written down',
  },
  checklist: ['D08'],
  sources: [ofl13],

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    const open = casePassages(letter).filter(({ block }) => block.kind !== 'heading')
    if (!open.some(({ lower }) => ORAL.test(lower)))
      return notApplicable('Brevet bygger ikke på noget, der er sagt mundtligt.')
    const findings = open
      .filter((passage) => unwritten(letter, passage))
      .map((passage): Finding => ({
        mangel: 'notatpligt',
        level: 'advarsel',
        quote: quotePassage(letter, passage),
        what,
        why,
        remedy,
      }))
    return verdictOf(findings)
  },
}

const ORAL =
  /samtale|telefon|mundtlig|ringe|talt|talte|sagt|sagde|fortalt|fortalte|oplyst|oplyste|møde|drøft|besøg|snak|nævnt|udtalt|tlf|hørt|opkald/
const PAPER =
  '(?:notat|referat|telefonnotat|journalnotat|mødereferat|skriftligt|notater|journalen|papir|skrift|sagen|journal)\\p{L}*'
const UNWRITTEN = phrase(
  `(?:ikke|aldrig|heller ikke) (?:[^ ,]+ ){0,4}?(?:skrevet|lavet|udarbejdet|taget|ført|gjort|udfærdiget|nedskrevet|noteret|journaliseret|dokumenteret|gemt|oprettet|lagt|foretaget|skrive|nået at (?:skrive|notere|lave))(?: [^ ,]+){0,4}? (?:${PAPER}|ned>)`,
  '(?:skrev|noterede|nedskrev|fik) (?:[^ ,]+ ){0,3}?(?:ikke|aldrig) (?:[^ ,]+ ){0,2}?(?:ned|skrevet|noteret)>',
  'nåede (?:[^ ,]+ ){0,2}?ikke at (?:skrive|notere)',
  '(?:er|blev|har) (?:[^ ,]+ ){0,4}?(?:ikke|aldrig) (?:[^ ,]+ ){0,2}?(?:skrevet ned|nedskrevet|noteret|journaliseret|refereret|nedfældet|skrevet)(?![\\p{L}])',
  `${PAPER} (?:[^ ,]+ ){0,4}?(?:er|blev|findes|foreligger|eksisterer) (?:[^ ,]+ ){0,3}?(?:ikke|intet|ingen)`,
  `(?:findes|foreligger|er|har vi|ligger|eksisterer) (?:der )?(?:[^ ,]+ ){0,3}?(?:ikke|intet|ingen) (?:[^ ,]+ ){0,2}?(?:notat|referat|telefonnotat|journalnotat|mødereferat|skriftlig|nedskrev|optegnelse)\\p{L}*`,
  `uden (?:et |at (?:der|vi|det|samtalen|han|hun) (?:er |blev |har |har fået )?(?:lavet |skrevet |taget )?)?(?:notat|referat|telefonnotat|journalnotat|noteret|skrevet ned|nedskrevet|at (?:notere|skrive))`,
  '(?:der|som) (?:[^ ,]+ ){0,2}?ikke (?:er|blev) (?:[^ ,]+ ){0,2}?(?:journaliseret|noteret|nedskrevet|skrevet ned|dokumenteret)',
  'ikke (?:[^ ,]+ ){0,2}?gemt (?:noget|notat|optegnelse)',
  'husker (?:det )?(?:sådan|som om)',
  '(?:husker|erindrer|ved) (?:[^ ,]+ ){0,3}?ikke (?:[^ ,]+ ){0,3}?(?:dato|datoen|hvornår|hvilken dag|præcis|den nøjagtige|hvem der|hvem vi)',
  '(?:dato|datoen|tidspunktet) (?:[^ ,]+ ){0,4}?(?:husker|kendes|erindrer|er) (?:[^ ,]+ ){0,2}?ikke',
  '(?:efter|ifølge|ud fra) (?:[^ ,]+ ){0,2}?(?:hukommelse|erindring)\\p{L}*',
  '(?:kun|alene|udelukkende) (?:[^ ,]+ ){0,3}?(?:mundtligt|mundtlig)(?:\\.| og|,| meddelt| overleveret| givet| fortalt)',
  'ikke (?:findes |fremgår |står |at finde )(?:[^ ,]+ ){0,3}?(?:på skrift|skriftligt|i journalen|af journalen)',
  '(?:fremgår|står|findes|figurerer) (?:[^ ,]+ ){0,3}?ikke (?:[^ ,]+ ){0,2}?(?:på skrift|skriftligt|i journalen|af journalen|af (?:et )?notat|i (?:et )?notat)',
  'nåede (?:[^ ,]+ ){0,3}?ikke at (?:notere|skrive)',
)
/** The citizen's own notes are no matter of ours, and a note made later mends it. */
const NOT_OURS =
  /(?:^|[ ,])(?:du|borger|ansøger|i) (?:har |får |kan |selv |fik |er )*(?:ikke|aldrig) (?:[A-Za-zÀ-ÖØ-öø-ÿ]+ ){0,3}?(?:skrev|noter|lav|før)|(?:du|borger|ansøger) (?:husker|ved) ikke|(?:efterfølgende|siden|senere|derefter|nu) (?:[A-Za-zÀ-ÖØ-öø-ÿ]+ ){0,3}?(?:skrevet|noteret|lavet|udarbejdet|fået)|dagbog|hukommelse(?:n)?(?: er|,| og)|din hukommelse|(?:svært ved|kan ikke) at huske|ikke brugt|ikke lagt vægt på|ser vi bort fra|set bort fra|indgår (?:derfor )?ikke|ikke tillagt|derfor ikke|ikke (?:[a-zæøå]+ ){0,2}?(?:mere|andet) (?:[a-zæøå]+ ){0,4}?end (?:det|den|dette)/

/** A document that is gone is another matter than a talk that no one wrote down. */
const PAPERS = /(?:kuvert|kvittering|attest|dokument|bilag|erklæring|mail|skema|lønseddel|papirer|brev)[a-zæøå]*/

function unwritten(letter: Letter, passage: Passage): boolean {
  if (passage.quoted) return false
  const lower = unquoted(passage.lower)
  const before = letter.passages[passage.index - 1]?.lower ?? ''
  if (!ORAL.test(lower) && (!ORAL.test(before) || PAPERS.test(`${before} ${lower}`))) return false
  if ((!UNWRITTEN.test(lower) && !keptNowhere(lower)) || NOT_OURS.test(lower)) return false
  if (passage.voice === 'borger' && !recalls(lower) && !/telefonsamtale|notat om|referat af/.test(lower)) return false
  return !/(?:derfor (?:har vi )?ikke (?:lagt|brugt)|efterfølgende (?:skrevet|noteret))/.test(
    letter.passages[passage.index + 1]?.lower ?? '',
  )
}

const what = {
  da: 'Brevet bygger på noget, der er sagt mundtligt, og siger selv, at det ikke er skrevet ned.',
  en: 'The letter rests on something told orally, and itself says that it was not written down.',
}
const why = {
  da: 'Væsentlige oplysninger, der gives mundtligt, skal noteres. Ellers kan hverken borgeren eller Ankestyrelsen se, hvad der blev sagt.',
  en: 'Material facts told orally must be noted. Otherwise neither the citizen nor the board can see what was said.',
}
const remedy = {
  da: 'Kontakt den, der gav oplysningen, skriv et notat med dato og navn, og lad borgeren se det, før sagen afgøres.',
  en: 'Contact the one who told it, write a note with date and name, and let the citizen see it before deciding.',
}
