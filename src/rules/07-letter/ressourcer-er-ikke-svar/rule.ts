import { casePassages, isAdverse, quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable } from '../../verdict.ts'
import { choresAsProof, ON_CHORES } from './chores.ts'
import { ast2018, principmeddelelse6af18 } from './source.ts'

export const ressourcerErIkkeSvar: Rule<Letter> = {
  id: 'ressourcer-er-ikke-svar',
  title: {
    da: 'Et afslag svarer på vanskelighederne og nøjes ikke med ressourcerne',
    en: 'A refusal answers the difficulties and does not stop at the resources',
  },
  checklist: ['D06', 'D10'],
  sources: [principmeddelelse6af18, ast2018],

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    if (isAdverse(letter) === false) return notApplicable('Borgeren har fået fuldt medhold.')
    const open = casePassages(letter).filter(({ block, section }) => block.kind !== 'heading' && section !== 'hoved')
    const chores = choresAsProof(letter, open)
    if (chores !== undefined)
      return fails({
        mangel: 'mangelfuld-begrundelse',
        level: 'fejl',
        quote: quotePassage(letter, chores),
        ...ON_CHORES,
        remedy,
      })
    const praise = open.filter((passage) => passage.voice !== 'borger' && isPraise(passage))
    const [first] = praise.filter(({ lower }) => DRAWS.test(lower)).concat(praise)
    if (first === undefined) return notApplicable('Brevet begrunder ikke resultatet med borgerens ressourcer.')
    const judged = open.filter(
      (passage) =>
        passage.voice !== 'borger' &&
        !praise.includes(passage) &&
        !letter.applications.includes(passage) &&
        !letter.results.some((result) => result.passage === passage && !/fordi|, da |, idet/.test(passage.lower)),
    )
    if (
      open.some(({ lower }) => NOT_DECISIVE.test(lower)) ||
      judged.some(answersDifficulty) ||
      praise.some(
        (passage) =>
          /kan (?:du )?selv|selv (?:hold|hand|åbn|lav|betal|klar)/.test(passage.lower) && answersDifficulty(passage),
      )
    )
      return holds
    return fails({
      mangel: 'mangelfuld-begrundelse',
      level: 'fejl',
      quote: quotePassage(letter, first),
      what,
      why,
      remedy,
    })
  },
}

const PRAISE = phrase(
  'stærk (?:kvinde|mand|person|personlighed)',
  '(?:mange|gode|flotte|særlige) evner',
  '(?:taler|behersker) (?:[^ .]+ )?sprog',
  '(?:tror|tro) på dig selv',
  'har (?:meget|så meget) at byde på',
  'styrker>',
  'ressource(?:r|rne|stærk\\p{L}*|fuld\\p{L}*|person)?>',
  'velformuleret',
  'velfungerende',
  'velbegavet',
  'intelligent',
  'veluddannet',
  'kompetent',
  'reflekteret',
  'velreflekteret',
  'selvhjulpen',
  'velorienteret',
  'velsoigneret',
  'dygtig',
  '(?:klarer|klare) (?:dig|sig) (?:[^ .]+ ){0,2}?(?:godt|fint|flot|udmærket|rigtig)',
  '(?:gode|mange|stærke) (?:[^ .]+ ){0,1}?(?:ressourcer|evner|kompetencer|styrker|forudsætninger|kognitive|sociale|sproglige|færdigheder)',
  '(?:er|har været) (?:god|dygtig|stærk) til',
  '(?:godt|stort|stærkt|sødt) netværk',
  'har (?:[^ .]+ ){0,3}?(?:en uddannelse|en lang uddannelse)',
  'motiveret',
  'mødestabil',
  'vellidt',
  'humor',
)
const DRAWS = phrase(
  'vurder\\p{L}*',
  'lagt vægt',
  'lægger vægt',
  'med de(?:n|t)? ',
  'derfor',
  'da>',
  'fordi',
  'henset',
  'på (?:den|denne) baggrund',
  'idet',
)
const NOT_DECISIVE =
  /(?:betyder (?:det )?(?:dog )?ikke|ikke i sig selv|udelukker (?:dog )?ikke|er ikke (?:i sig selv )?afgørende|selv ?om du (?:er|har) (?:[A-Za-zÀ-ÖØ-öø-ÿ]+ ){0,3}?ressourc|trods (?:dine )?(?:gode )?ressourcer)/
/** Whether something difficult or applied for is met with a fact about that very thing. */
const DIFFICULTY = phrase(
  'svært',
  'vanskelig\\p{L}*',
  'behov',
  'problem\\p{L}*',
  'hindr\\p{L}*',
  'angst\\p{L}*',
  'træthed\\p{L}*',
  'smerte\\p{L}*',
  'ikke (?:selv )?kan',
  'kan ikke',
  'nedsat',
  'brug for',
  'bange',
  'urolig',
  'uro(?:en)?>',
  'glemt\\p{L}*',
  'støtte til',
  'klarer selv',
  'kan selv',
  '(?:du|borger|ansøger) (?:selv )(?:[^ .]+ )?',
  'selv (?:handler|åbner|går|laver|betaler|køber|møder|planlægger|kører|vasker|klarer)',
  'hver (?:dag|uge|tirsdag|anden)',
  'gange (?:om|i) ',
)

/** "Hvis du igen bliver motiveret": what is not so yet is no praise, nor is a door held open ("når du er klar, er du velkommen"). */
const NOT_SO_YET = /(?:^|[,;] ?|(?:og|men) )(?:hvis|såfremt|den dag) [^,.;]*/g
const ONCE = /(?:^|[,;] ?|(?:og|men) )når [^,.;]*/g
const DOOR_HELD_OPEN = phrase(
  'velkommen',
  'ny ansøgning',
  'søge (?:[^ ,.;]+ )?igen',
  '(?:kontakte?|ringe?|skrive?) (?:til )?(?:os|mig)>',
)

function asSaidNow(lower: string): string {
  const said = lower.replaceAll(NOT_SO_YET, ' ')
  return DOOR_HELD_OPEN.test(said) ? said.replaceAll(ONCE, ' ') : said
}

function isPraise({ lower }: Passage): boolean {
  return (
    PRAISE.test(asSaidNow(lower)) &&
    !/kommunens? (?:økonomi|ressourcer)|(?:vores|kommunens|personale)ressourcer|ressourcer(?:ne)? (?:bruges|til)/.test(
      lower,
    ) &&
    !/ikke (?:[A-Za-zÀ-ÖØ-öø-ÿ]+ ){0,2}?(?:ressourc|motiver|selvhjulpen)/.test(lower)
  )
}

function answersDifficulty(passage: Passage): boolean {
  // That there is no need is the conclusion, not an answer to what is difficult.
  const lower = passage.lower.replaceAll(/ikke[^.;]{0,60}(?:brug|behov) for[^.;]*/g, ' ')
  // A source that tells of the difficulty has asked for an answer, not given one.
  if (
    /(?:skriver|oplyser|skrev|fortæller|anbefaler|beskriver|udtaler)/.test(lower) &&
    !/selv|klarer|godt kan|uden støtte|vurder|lagt|lægger|derfor|men |fremgang|ikke længere/.test(lower)
  )
    return false
  return (
    DIFFICULTY.test(lower) &&
    /vurder|lagt|lægger|fordi|, da |idet|derfor|finder|mener|så |men |ifølge|skriver|oplys|fremgår|fortalt|viser|har set/.test(
      lower,
    ) &&
    !/(?:har derfor ikke behov|ikke (?:er )?i (?:målgruppen|personkredsen))(?!.*(?:fordi|da))/.test(lower)
  )
}

const what = {
  da: 'Brevet begrunder resultatet med, hvad borgeren er god til, og svarer ikke på det, der er svært.',
  en: 'The letter rests on what the citizen is good at, and does not answer what is difficult.',
}
const why = {
  da: 'Ressourcer på ét område siger ikke, at behovet på et andet er dækket. Hver vanskelighed skal have et svar.',
  en: 'Resources in one area do not show that the need in another is covered. Each difficulty must be answered.',
}
const remedy = {
  da: 'Tag det, borgeren har søgt om hjælp til, og skriv for hvert, om borgeren klarer det, hvordan, og hvor I ved det fra.',
  en: 'Take what the citizen applied for, and write for each whether they manage it, how, and how you know.',
}
